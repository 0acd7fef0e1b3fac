import { gql } from '@apollo/client';
import { useQuery } from '@tanstack/react-query';
import { type HttpError, type RaRecord, useDataProvider, useRecordContext } from 'react-admin';
import type { NamedRow } from '../../noun/value/Named.tsx';
import type { HouseProvider } from '../../provider/index.ts';
import { pageKey } from '../../provider/queries.ts';

interface Payer {
  id: string;
  sourceType: string;
  funder: NamedRow | null;
}

export interface Participant extends RaRecord<string> {
  label: string;
  version: number;
  state: string;
  business: NamedRow;
  delegation: NamedRow | null;
  cashSales: number | null;
  orderSales: number | null;
  notes: string | null;
  fundings: { nodes: Payer[] };
}

export type Figure = 'cashSales' | 'orderSales';
/** What all participants sold together, and of how many that is known; counted by the API. */
export type Sums = Record<Figure, { sum: number | null; count: number }>;

interface Answer {
  participations: { nodes: Participant[]; totalCount: number };
  sums: { of: Sums }[];
}

export const atOnce = 200;

export const fairQuery = gql(`query Fair($id: ID!) {
  participations(where: { exhibition: { id: { eq: $id } } }, limit: ${atOnce}, orderBy: [{ business: { name: ASC } }]) {
    nodes {
      id label version state business { id label } delegation { id label } cashSales orderSales notes
      fundings(limit: 20) { nodes { id label sourceType funder { id label } } }
    }
    totalCount
  }
  sums: participationAggregate(where: { exhibition: { id: { eq: $id } } }) {
    of { cashSales { sum count } orderSales { sum count } }
  }
}`);

/** Everybody who takes part, with who pays and what was sold: one request. */
export function useFair() {
  const record = useRecordContext();
  const { ask } = useDataProvider<HouseProvider>();
  const { data, error } = useQuery<Answer, HttpError>({
    queryKey: pageKey('Exhibition', 'fair', record?.id),
    queryFn: () => ask({ query: fairQuery, variables: { id: record?.id } }),
    placeholderData: (before) => before,
  });
  return {
    error,
    participants: data?.participations.nodes,
    sums: data?.sums[0]?.of,
    total: data?.participations.totalCount ?? 0,
  };
}

const there = new Set(['ATTENDED', 'REPORTED', 'VERIFIED']);
export const attended = ({ state }: Participant) => there.has(state);
