import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useLocale, useTranslate } from 'react-admin';
import type { HouseProvider } from '../provider/index.ts';
import { type Kind, type KindColumn, kindsQuery } from './questions.ts';

/** The kinds of sheets that can be brought, and what they and their columns are called. */
export function useKinds() {
  const { ask } = useDataProvider<HouseProvider>();
  const translate = useTranslate();
  const isEnglish = useLocale() === 'en';
  const { data } = useQuery({
    queryKey: ['page', 'imports', 'kinds'],
    queryFn: ({ signal }) => ask<{ data: Kind[] }>({ query: kindsQuery, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const kinds = data?.data ?? [];
  const named = (key: string | null) => kinds.find((kind) => kind.key === key);
  const title = (kind: Kind): string => (isEnglish ? kind.titleInEnglish : kind.title);
  const columnTitle = ({ label, labelInEnglish }: KindColumn): string => (isEnglish ? labelInEnglish : label);
  return {
    kinds,
    /** Those that offices keep, before those of single nouns. */
    kept: kinds.filter(({ noun }) => !noun),
    ofNouns: kinds.filter(({ noun }) => noun).sort((one, other) => title(one).localeCompare(title(other))),
    named,
    title,
    titleOf: (key: string | null) => {
      const kind = named(key);
      return kind ? title(kind) : translate('imports.kindUnknown');
    },
    columnTitle,
  };
}
