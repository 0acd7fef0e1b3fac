import { messages } from '../../words/messages.ts';
import type { Language } from '../../words/provider.ts';

type Tree = { readonly [key: string]: Tree | string | undefined };

const at = (language: Language, path: string): Tree | string | undefined =>
  path
    .split('.')
    .reduce<Tree | string | undefined>(
      (tree, name) => (typeof tree === 'object' ? tree[name] : undefined),
      messages[language] as unknown as Tree,
    );

export type Titles = Readonly<Record<Language, string>>;

/** What a report is called in both languages, by the key of the words, and of what it tells. */
export function titlesAt(key: string, of?: string): Titles {
  const called = (language: Language) => {
    const found = at(language, key);
    return [typeof found === 'string' ? found : key, of].filter(Boolean).join(': ');
  };
  return { id: called('id'), en: called('en') };
}
