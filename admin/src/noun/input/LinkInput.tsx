import { AutocompleteArrayInput, AutocompleteInput, type Validator } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { Noun } from '../schema.ts';
import type { NamedRow } from '../value/Named.tsx';
import { ChoicesContext, useFound } from './useFound.ts';

interface LinkInputProps {
  source: string;
  target: Noun;
  label?: string;
  validate?: Validator[];
  helperText?: string | false;
  disabled?: boolean;
  /** Further parts of the value: what kind of record a subject is. */
  mark?: object;
}

/** Regions share names: 26 are both a regency and a city. Their code tells them apart. */
const withCode = ({ id, label }: NamedRow) => `${label} (${id})`;
const named = (target: Noun) => (target === 'Region' ? withCode : 'label');

/** A link, picked by typing a name. Its value is the row's `{id, label}`. */
export function LinkInput({ source, target, mark, ...rest }: LinkInputProps) {
  const chosen = useWatch({ name: source }) as NamedRow | null | undefined;
  const { context, choices, open } = useFound(target, source, chosen?.id ? [chosen] : []);
  const row = (id: string) => {
    const found = choices.find((choice) => choice.id === id);
    return found ? { id: found.id, label: found.label, ...mark } : null;
  };
  return (
    <ChoicesContext.Provider value={context}>
      <AutocompleteInput
        {...rest}
        source={source}
        optionText={named(target)}
        format={(value?: NamedRow) => value?.id ?? ''}
        parse={row}
        onOpen={open}
        onFocus={open}
      />
    </ChoicesContext.Provider>
  );
}

/** Any number of links, picked the same way. */
export function LinksInput({ source, target, ...rest }: Omit<LinkInputProps, 'mark'>) {
  const chosen = (useWatch({ name: source }) as NamedRow[] | undefined) ?? [];
  const { context, choices, open } = useFound(target, source, chosen);
  return (
    <ChoicesContext.Provider value={context}>
      <AutocompleteArrayInput
        {...rest}
        source={source}
        optionText={named(target)}
        format={(value?: NamedRow[]) => value?.map(({ id }) => id) ?? []}
        parse={(ids: string[]) => choices.filter(({ id }) => ids.includes(id))}
        onOpen={open}
        onFocus={open}
      />
    </ChoicesContext.Provider>
  );
}
