import { gql } from '@apollo/client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { HouseProvider } from '../../provider/index.ts';
import { useMay } from '../../session/useMay.ts';
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
  me { id }
  users(where: { id: { in: $ids } }, limit: 200) { nodes { id name } }
}`);

/** Who has brought sheets, as far as the reader may know colleagues by name. */
export function useWho(rows: readonly Pick<Brought, 'createdBy'>[]): (id: string | null) => string | undefined {
  const { ask } = useDataProvider<HouseProvider>();
  const may = useMay();
  const ids = [...new Set(rows.flatMap(({ createdBy }) => createdBy ?? []))].sort();
  const { data } = useQuery({
    queryKey: ['page', 'imports', 'who', ids],
    queryFn: ({ signal }) =>
      ask<{ me: { id: string }; users: { nodes: { id: string; name: string }[] } }>({
        query: namesQuery,
        variables: { ids },
        signal,
      }),
    placeholderData: keepPreviousData,
    enabled: may.isKnown && may.see('User') && ids.length > 0,
  });
  return (id) => data?.users.nodes.find((user) => user.id === id)?.name;
}
