import { useEffect } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';

interface Kept {
  at: string;
  values: Record<string, unknown>;
}

const open = new Set<() => Kept>();
let kept: Kept | undefined;

/** Remembers what is typed in the form of the page, which is about to be built anew. */
export function keepDraft(): void {
  for (const draft of open) kept = draft();
}

/** Carries what was typed over to the same page in another language: react-admin builds every page anew for it. */
export function Draft() {
  const { control, getValues, setValue } = useFormContext();
  const { dirtyFields } = useFormState({ control });
  useEffect(() => {
    const draft = () => ({
      at: window.location.hash,
      values: Object.fromEntries(Object.keys(dirtyFields).map((name) => [name, getValues(name)])),
    });
    open.add(draft);
    return () => void open.delete(draft);
  }, [dirtyFields, getValues]);
  useEffect(() => {
    // After the form around has filled itself, which it does when all of its parts are there.
    const timer = setTimeout(() => {
      const values = kept?.at === window.location.hash ? kept.values : {};
      kept = undefined;
      for (const [name, value] of Object.entries(values)) setValue(name, value, { shouldDirty: true });
    });
    return () => clearTimeout(timer);
  }, [setValue]);
  return null;
}
