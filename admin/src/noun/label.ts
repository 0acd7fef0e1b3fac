import { useLocale } from 'react-admin';
import { enums, type Noun, nouns } from './schema.ts';
import { day } from './value/numbers.ts';
import { useWords } from './words.ts';

/** The words that people know a row by: the server's hold values of enumerations, and days, as they are stored. */
export function useLabel(): (noun: Noun, label: string) => string {
  const words = useWords();
  const locale = useLocale() ?? 'id';
  return (noun, label) => {
    const { label: parts, fields } = nouns[noun];
    const stated = parts.filter((name) => fields[name]?.kind === 'enum');
    const isStored = (name: string, said: string) => enums[fields[name]?.enum as keyof typeof enums]?.includes(said);
    return label
      .split(' · ')
      .map((said) => {
        if (/^\d{4}-\d\d-\d\d$/.test(said)) return day(said, locale);
        const name = stated.find((each) => isStored(each, said));
        return name ? words.value(noun, name, said) : said;
      })
      .join(' · ');
  };
}
