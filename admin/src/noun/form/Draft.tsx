import { useEffect } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { beforeEnd, whoIsIn } from '../../session/authProvider.ts';

interface Typed {
  at: string;
  values: Record<string, unknown>;
}

const open = new Set<() => Typed>();
let kept: (Typed & { of: string | undefined }) | undefined;

/** Remembers what is typed in the form of the page, which is about to be built anew: for whoever typed it, and nobody else. */
export function keepDraft(): void {
  for (const typed of open) kept = { ...typed(), of: whoIsIn() };
}

beforeEnd.add(keepDraft);

/** Carries what was typed over to the same page in another language, or after a session has ended: react-admin builds it anew. */
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
      const isTheirs = kept?.at === window.location.hash && kept.of === whoIsIn();
      const values = isTheirs && kept ? kept.values : {};
      kept = undefined;
      for (const [name, value] of Object.entries(values)) setValue(name, value, { shouldDirty: true });
    });
    return () => clearTimeout(timer);
  }, [setValue]);
  return null;
}
