import type { ReactElement } from 'react';
import {
  AutocompleteArrayInput,
  AutocompleteInput,
  BooleanInput,
  DateInput,
  DateTimeInput,
  NullableBooleanInput,
  NumberInput,
  SelectInput,
  TextArrayInput,
  TextInput,
  type Validator,
} from 'react-admin';
import { enums, type Field, fieldOf, type Kind, type Noun, targetOf } from '../schema.ts';
import { useWords } from '../words.ts';
import { LinkInput, LinksInput } from './LinkInput.tsx';
import { RupiahInput } from './RupiahInput.tsx';
import { rulesOf } from './rules.ts';
import { SubjectInput } from './SubjectInput.tsx';

interface Common {
  source: string;
  label: string;
  validate: Validator[];
  helperText: string | false;
  defaultValue?: never;
  disabled?: boolean;
}

interface Choice {
  id: string;
  name: string;
}

const ways: Partial<Record<Kind, (common: Common, field: Field, choices: Choice[]) => ReactElement>> = {
  longText: (common) => <TextInput {...common} multiline minRows={3} parse={(text) => text} />,
  sealed: (common) => <TextInput {...common} autoComplete="off" inputMode="numeric" />,
  url: (common) => <TextInput {...common} type="url" />,
  integer: (common) => <NumberInput {...common} step={1} />,
  float: (common) => <NumberInput {...common} step="any" />,
  rupiah: (common) => <RupiahInput {...common} />,
  boolean: (common, field) =>
    field.required || field.fallback !== undefined ? (
      <BooleanInput {...common} />
    ) : (
      <NullableBooleanInput {...common} />
    ),
  date: (common) => <DateInput {...common} />,
  instant: (common) => <DateTimeInput {...common} />,
  enum: (common, _, choices) =>
    choices.length > 10 ? (
      <AutocompleteInput {...common} choices={choices} translateChoice={false} />
    ) : (
      <SelectInput {...common} choices={choices} translateChoice={false} />
    ),
  enums: (common, _, choices) => <AutocompleteArrayInput {...common} choices={choices} translateChoice={false} />,
  texts: (common) => <TextArrayInput {...common} />,
  link: (common, field) => <LinkInput {...common} target={targetOf(field)} />,
  links: (common, field) => <LinksInput {...common} target={targetOf(field)} />,
  subject: (common) => <SubjectInput {...common} />,
};

interface NounInputProps {
  noun: Noun;
  name: string;
  disabled?: boolean;
  /** An act may need what a record can do without. */
  required?: boolean;
}

/** The input that fits a field. */
export function NounInput({ noun, name, disabled, required }: NounInputProps) {
  const words = useWords();
  const field = fieldOf(noun, name);
  const common: Common = {
    source: name,
    label: words.field(noun, name),
    validate: rulesOf(field, required),
    helperText: words.help(noun, name) || false,
    disabled,
    ...(field.fallback === undefined ? {} : { defaultValue: field.fallback as never }),
  };
  const choices = field.enum ? enums[field.enum].map((id) => ({ id, name: words.value(noun, name, id) })) : [];
  return ways[field.kind]?.(common, field, choices) ?? <TextInput {...common} />;
}

export const isWide = (noun: Noun, name: string): boolean =>
  ['longText', 'links', 'texts', 'enums', 'url', 'subject'].includes(fieldOf(noun, name).kind);
