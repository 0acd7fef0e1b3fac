import { type Noun, nouns } from '../schema.ts';
import { useWords } from '../words.ts';

/** Texts that the server writes as codes: why somebody was refused, what they took along. */
const coded: Partial<Record<Noun, string>> = { AccessEntry: 'reason' };

export const isCoded = (noun: Noun, name: string): boolean => coded[noun] === name;

const taken = /^(LIST|REPORT) (\w+) (\w+) (\d+)$/;

/** Such a text in words, and what has none as it is. */
export function Coded({ text }: { text: string }) {
  const { translate, noun } = useWords();
  const [, kind, name = '', format, rows] = taken.exec(text) ?? [];
  if (kind) {
    const called = kind === 'LIST' && name in nouns ? noun(name as Noun, 2) : name;
    return translate('history.access.taken', { name: called, format, smart_count: Number(rows) });
  }
  return text
    .split(', ')
    .map((part) => {
      const [code = '', ...rest] = part.split(' ');
      return [translate(`history.access.${code}`, { _: code }), ...rest].join(' ');
    })
    .join(', ');
}
