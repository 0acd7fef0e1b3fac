import type { ReactElement } from 'react';
import {
  AutocompleteArrayInput,
  AutocompleteInput,
  DateInput,
  DateTimeInput,
  NullableBooleanInput,
  NumberInput,
  ReferenceInput,
  SearchInput,
  TextInput,
} from 'react-admin';
import { enums, type Field, fieldOf, type Kind, type Noun, targetOf } from '../schema.ts';
import { byLabel } from '../screens.ts';
import { useWords } from '../words.ts';
import { isRanged, sourcesOf } from './sources.ts';

const names = { fields: [] };

function byLink(source: string, label: string, target: Noun): ReactElement {
  return (
    <ReferenceInput
      key={source}
      source={source}
      label={label}
      reference={target}
      sort={byLabel}
      queryOptions={{ meta: names }}
    >
      <AutocompleteInput label={label} optionText="label" sx={{ minWidth: 240 }} />
    </ReferenceInput>
  );
}

/**
 * The filters of a list. A filter's source is its place in the API's `where`, so the address of a list page holds the
 * very filter that is asked.
 */
export function useFilters(noun: Noun, names: readonly string[]): ReactElement[] {
  const words = useWords();

  function range(name: string, kind: Kind, field: string): ReactElement[] {
    const Input = kind === 'date' ? DateInput : kind === 'instant' ? DateTimeInput : NumberInput;
    return sourcesOf(noun, name).map((source, end) => (
      <Input
        key={source}
        source={source}
        label={words.translate(end ? 'frame.filter.to' : 'frame.filter.from', { field })}
      />
    ));
  }

  function single(name: string, field: Field, label: string): ReactElement {
    const [source] = sourcesOf(noun, name);
    switch (field.kind) {
      case 'enum':
      case 'enums': {
        const choices = enums[field.enum as keyof typeof enums].map((id) => ({
          id,
          name: words.value(noun, name, id),
        }));
        return field.kind === 'enum' ? (
          <AutocompleteArrayInput
            key={source}
            source={source}
            label={label}
            choices={choices}
            translateChoice={false}
            sx={{ minWidth: 240 }}
          />
        ) : (
          <AutocompleteInput key={source} source={source} label={label} choices={choices} translateChoice={false} />
        );
      }
      case 'boolean':
        return <NullableBooleanInput key={name} source={source} label={label} />;
      case 'link':
      case 'links':
        return byLink(source, label, targetOf(field));
      case 'texts':
        return <TextInput key={name} source={source} label={label} />;
      default:
        return (
          <TextInput key={name} source={source} label={words.translate('frame.filter.contains', { field: label })} />
        );
    }
  }

  const search = (
    <SearchInput
      key="q"
      source="q"
      alwaysOn
      placeholder={words.translate('frame.search', { name: words.inSentence(noun) })}
    />
  );
  return [
    search,
    ...names.flatMap((name) => {
      const field = fieldOf(noun, name);
      const label = words.field(noun, name);
      return isRanged(field.kind) ? range(name, field.kind, label) : [single(name, field, label)];
    }),
  ];
}
