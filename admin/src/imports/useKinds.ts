import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useLocale } from 'react-admin';
import { allNouns, type Noun, nouns } from '../noun/schema.ts';
import { useWords } from '../noun/words.ts';
import type { HouseProvider } from '../provider/index.ts';
import { type Kind, type KindColumn, kindsQuery } from './questions.ts';

/** The kinds of sheets that can be brought, and what they and their columns are called. */
export function useKinds() {
  const { ask } = useDataProvider<HouseProvider>();
  const words = useWords();
  const isEnglish = useLocale() === 'en';
  const { data } = useQuery({
    queryKey: ['page', 'imports', 'kinds'],
    queryFn: ({ signal }) => ask<{ data: Kind[] }>({ query: kindsQuery, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const kinds = data?.data ?? [];
  const named = (key: string | null) => kinds.find((kind) => kind.key === key);
  /** A noun, and the columns that are its own, are called as everywhere else on these pages. */
  const title = (kind: Kind): string =>
    kind.noun && allNouns.includes(kind.noun as Noun)
      ? words.noun(kind.noun as Noun, 2)
      : isEnglish
        ? kind.titleInEnglish
        : kind.title;
  const columnTitle = (kind: Kind, { key, label, labelInEnglish }: KindColumn): string =>
    kind.noun && key in (nouns[kind.noun as Noun]?.fields ?? {})
      ? words.field(kind.noun as Noun, key)
      : isEnglish
        ? labelInEnglish
        : label;
  return {
    kinds,
    /** Those that offices keep, before those of single nouns. */
    kept: kinds.filter(({ noun }) => !noun),
    ofNouns: kinds.filter(({ noun }) => noun).sort((one, other) => title(one).localeCompare(title(other))),
    named,
    title,
    titleOf: (key: string | null) => {
      const kind = named(key);
      return kind ? title(kind) : words.translate('imports.kindUnknown');
    },
    columnTitle,
  };
}
