import type { RaRecord } from 'react-admin';
import { type Noun, nouns } from './schema.ts';
import { useWords } from './words.ts';

/** The words a row is known by; where the server's label is a value of an enumeration, in the reader's language. */
export function useLabel(noun: Noun): (record: RaRecord) => string {
  const words = useWords();
  const [first = ''] = nouns[noun].label;
  const isCoded = nouns[noun].fields[first]?.kind === 'enum';
  return (record) => {
    const code: unknown = record[first];
    return isCoded && typeof code === 'string'
      ? record.label.replace(code, words.value(noun, first, code))
      : record.label;
  };
}
