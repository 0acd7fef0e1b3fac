import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { gql } from '../../provider/gql.ts';
import type { HouseProvider } from '../../provider/index.ts';
import { type Brought, importsQuery, isBusy } from '../questions.ts';

export const perPage = 15;

/** Sheets that were brought before, the newest first; read again while one of them is worked on. */
export function useEarlier(page: number) {
  const { ask } = useDataProvider<HouseProvider>();
  const asked = useQuery({
    queryKey: ['page', 'imports', 'earlier', page],
    queryFn: ({ signal }) =>
      ask<{ data: { nodes: Brought[]; totalCount: number } }>({
        query: importsQuery,
        variables: { limit: perPage, offset: perPage * page },
        signal,
      }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => (data?.data.nodes.some(isBusy) ? 2000 : false),
  });
  return { ...asked, rows: asked.data?.data.nodes, total: asked.data?.data.totalCount ?? 0 };
}

const namesQuery = gql(`query WhoBrought($ids: [ID!]!) {
  data: importBringers(imports: $ids) { import name }
}`);

/** Who has brought sheets, by the sheet; one whom the viewer does not know by name is called otherwise. */
export function useWho(rows: readonly Pick<Brought, 'id'>[]): (it: Pick<Brought, 'id'>, otherwise: string) => string {
  const { ask } = useDataProvider<HouseProvider>();
  const ids = rows.map(({ id }) => id).sort();
  const { data } = useQuery({
    queryKey: ['page', 'imports', 'who', ids],
    queryFn: ({ signal }) =>
      ask<{ data: { import: string; name: string }[] }>({ query: namesQuery, variables: { ids }, signal }),
    placeholderData: keepPreviousData,
    enabled: ids.length > 0,
  });
  return ({ id }, otherwise) => (data ? (data.data.find((each) => each.import === id)?.name ?? otherwise) : '…');
}
