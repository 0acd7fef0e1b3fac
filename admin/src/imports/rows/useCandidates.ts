import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { gql } from '../../provider/gql.ts';
import type { HouseProvider } from '../../provider/index.ts';
import type { Row } from '../questions.ts';
import { keyOf } from '../useImport.ts';

const query = gql(`query CandidatesOf($ids: [ID!]!) {
  data: businesses(where: { id: { in: $ids } }, limit: 200) { nodes { id label ownerName nib address phone region { id label } } }
}`);

/** A business that a row may mean, as far as the reader may know it. */
export interface KnownBusiness {
  id: string;
  label: string;
  ownerName: string | null;
  nib: string | null;
  address: string | null;
  phone: string | null;
  region: { id: string; label: string } | null;
}

/** What is known of the businesses that the rows at hand may mean, read together. */
export function useCandidates(id: string, rows: readonly Row[]): Map<string, KnownBusiness> {
  const { ask } = useDataProvider<HouseProvider>();
  const wanted = rows.flatMap(({ candidates, match }) => [
    ...candidates.map((each) => each.id),
    ...(match ? [match] : []),
  ]);
  const ids = [...new Set(wanted)].sort().slice(0, 200);
  const { data } = useQuery({
    queryKey: keyOf(id, 'candidates', ids),
    queryFn: ({ signal }) => ask<{ data: { nodes: KnownBusiness[] } }>({ query, variables: { ids }, signal }),
    placeholderData: keepPreviousData,
    enabled: ids.length > 0,
  });
  return new Map(data?.data.nodes.map((business) => [business.id, business]));
}
