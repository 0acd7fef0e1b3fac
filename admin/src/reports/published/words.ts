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

const branch = (language: Language, path: string): Tree => {
  const found = at(language, path);
  return typeof found === 'object' ? found : {};
};

/** The enumerations that parts of figures, and parts of reports, are values of. */
const parts = ['Sector', 'TrainingKind', 'ExitReason', 'EngagementState', 'PrimaryFunding', 'ConstraintCategory'];

/**
 * What the codes of reports are called in one language, as files and published reports take them: the API knows codes
 * alone. How a figure is counted stands under its code with `:told` behind; English is the API's own.
 */
export function wordsOfReports(language: Language): Record<string, string> {
  const words: Record<string, string> = {};
  for (const path of [...parts.map((name) => `enums.${name}`), 'reports.parts'])
    for (const [code, word] of Object.entries(branch(language, path))) if (typeof word === 'string') words[code] = word;
  for (const [code, figure] of Object.entries(branch(language, 'reports.measures'))) {
    if (typeof figure !== 'object') continue;
    if (typeof figure.name === 'string') words[code] = figure.name;
    if (typeof figure.told === 'string' && !figure.told.includes('%{')) words[`${code}:told`] = figure.told;
  }
  return words;
}

export type Titles = Readonly<Record<Language, string>>;

/** What a report is called in both languages, by the key of the words, and of what it tells. */
export function titlesAt(key: string, of?: string): Titles {
  const called = (language: Language) => {
    const found = at(language, key);
    return [typeof found === 'string' ? found : key, of].filter(Boolean).join(': ');
  };
  return { id: called('id'), en: called('en') };
}
