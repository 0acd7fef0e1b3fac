import type { RaRecord } from 'react-admin';
import { type Noun, nouns } from './schema.ts';
import { useWords } from './words.ts';

const between = ' · ';

/** The words a row is known by; where the server's label holds a value of an enumeration, that in the reader's language. */
export function useLabel(noun: Noun): (record: RaRecord) => string {
  const words = useWords();
  const coded = nouns[noun].label.filter((name) => nouns[noun].fields[name]?.kind === 'enum');
  return (record) => {
    const called = new Map(
      coded.flatMap((name) => {
        const code: unknown = record[name];
        return typeof code === 'string' ? [[code, words.value(noun, name, code)] as const] : [];
      }),
    );
    if (!called.size) return record.label;
    const parts: string[] = record.label.split(between);
    return parts.map((part) => called.get(part) ?? part).join(between);
  };
}
