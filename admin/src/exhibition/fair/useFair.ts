import { useQuery } from '@tanstack/react-query';
import { type HttpError, type RaRecord, useDataProvider, useRecordContext } from 'react-admin';
import type { NamedRow } from '../../noun/value/Named.tsx';
import { gql } from '../../provider/gql.ts';
import type { HouseProvider } from '../../provider/index.ts';
import { justRead, pageKey } from '../../provider/queries.ts';

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

export const money = ['cashSales', 'orderSales'] as const;
export type Money = (typeof money)[number];
/** What all participants sold together, and of how many that is known; counted by the API. */
export type Sums = Record<Money, { sum: number | null; count: number }>;

export const figures = [...money, 'visitors'] as const;
/** What is recorded of each day. */
export type Figure = (typeof figures)[number];
export type DaySums = Record<Figure, { sum: number | null }>;

interface Answer {
  participations: { nodes: Participant[]; totalCount: number };
  sums: { of: Sums }[];
  byParticipant: { group: { participation: { id: string } }; of: DaySums }[];
}

export const atOnce = 200;
export const daySums = `{ ${figures.map((name) => `${name} { sum }`).join(' ')} }`;

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
  byParticipant: dailySalesAggregate(
    where: { participation: { exhibition: { id: { eq: $id } } } }, groupBy: [{ participation: { id: VALUE } }], limit: 1000
  ) { group { participation { id } } of ${daySums} }
}`);

/** Everybody who takes part, with who pays and what was sold: one request. */
export function useFair() {
  const record = useRecordContext();
  const { ask } = useDataProvider<HouseProvider>();
  const { data, error } = useQuery<Answer, HttpError>({
    queryKey: pageKey('Exhibition', 'fair', record?.id),
    queryFn: () => ask({ query: fairQuery, variables: { id: record?.id } }),
    ...justRead,
    placeholderData: (before) => before,
  });
  return {
    error,
    isRead: Boolean(data),
    participants: data?.participations.nodes,
    sums: data?.sums[0]?.of,
    /** What the days of each participant come to. */
    byParticipant: new Map(data?.byParticipant.map(({ group, of }) => [group.participation.id, of])),
    total: data?.participations.totalCount ?? 0,
  };
}

const there = new Set(['ATTENDED', 'REPORTED', 'VERIFIED']);
export const attended = ({ state }: Participant) => there.has(state);
