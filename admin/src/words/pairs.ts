import type { TranslationMessages } from 'react-admin';

/** Indonesian and English side by side, so that neither can be forgotten. */
export type Pair = readonly [id: string, en: string];
export interface Words {
  readonly [key: string]: Pair | Words;
}

const isPair = (words: Pair | Words): words is Pair => Array.isArray(words);

/** One language of a tree of pairs. */
export const spoken = (words: Words, language: 0 | 1): TranslationMessages =>
  Object.fromEntries(
    Object.entries(words).map(([key, inner]) => [key, isPair(inner) ? inner[language] : spoken(inner, language)]),
  ) as TranslationMessages;
