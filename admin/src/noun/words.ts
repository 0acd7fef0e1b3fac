import { useTranslate } from 'react-admin';
import { fieldOf, type Noun, nouns } from './schema.ts';

/** Names of nouns, fields and values in the reader's language. */
export function useWords() {
  const translate = useTranslate();
  const noun = (name: Noun, count = 1) => translate(`resources.${name}.name`, { smart_count: count });
  const inSentence = (name: Noun, count = 1) => {
    const words = noun(name, count);
    return /^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
  };
  return {
    translate,
    noun,
    inSentence,
    field: (name: Noun, field: string) => translate(`resources.${name}.fields.${field}`),
    value: (name: Noun, field: string, value: string) => translate(`enums.${fieldOf(name, field).enum}.${value}`),
    help: (name: Noun, field: string) => translate(`resources.${name}.help.${field}`, { _: '' }),
    act: (name: Noun, verb: string) => translate(`resources.${name}.acts.${verb}`),
    state: (name: Noun, value: string) =>
      translate(`enums.${fieldOf(name, nouns[name].states?.column ?? '').enum}.${value}`),
    optional: (key: string) => translate(key, { _: '' }),
  };
}
