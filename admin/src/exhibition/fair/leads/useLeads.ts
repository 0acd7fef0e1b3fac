import { useQuery } from '@tanstack/react-query';
import { type HttpError, type RaRecord, useDataProvider, useRecordContext } from 'react-admin';
import { enums } from '../../../noun/schema.ts';
import type { NamedRow } from '../../../noun/value/Named.tsx';
import { gql } from '../../../provider/gql.ts';
import type { HouseProvider } from '../../../provider/index.ts';
import { pageKey } from '../../../provider/queries.ts';
import { atOnce } from '../useFair.ts';

export interface Met extends RaRecord<string> {
  label: string;
  state: string;
  buyer: NamedRow | null;
  buyerName: string | null;
}
interface Page {
  nodes: Met[];
  totalCount: number;
}

interface Answer {
  participations: { nodes: { id: string; leads: Page }[] };
  byState: { count: number; group: { state: string }; of: { orderValue: { sum: number | null } } }[];
}

export const leadsQuery = gql(`query Leads($id: ID!) {
  participations(where: { exhibition: { id: { eq: $id } }, leads: { some: {} } }, limit: ${atOnce}) {
    nodes { id leads(limit: 50, orderBy: [{ createdAt: DESC }]) {
      nodes {
        id label version state buyer { id label } buyerName country metOn interest product { id label }
        expectedValue orderValue exportRecord { id label } lostReason notes
      }
      totalCount
    } }
  }
  byState: leadAggregate(where: { participation: { exhibition: { id: { eq: $id } } } }, groupBy: [{ state: VALUE }]) {
    count group { state } of { orderValue { sum } }
  }
}`);

const place = ({ group }: Answer['byState'][number]) => enums.LeadState.indexOf(group.state);

/** Whom each participant met, and how many have come how far. */
export function useLeads() {
  const record = useRecordContext();
  const { ask } = useDataProvider<HouseProvider>();
  const { data, error } = useQuery<Answer, HttpError>({
    queryKey: pageKey('Exhibition', 'leads', record?.id),
    queryFn: () => ask({ query: leadsQuery, variables: { id: record?.id } }),
    placeholderData: (before) => before,
  });
  return {
    error,
    isRead: Boolean(data),
    byState: (data?.byState ?? []).toSorted((one, other) => place(one) - place(other)),
    of: new Map(data?.participations.nodes.map(({ id, leads }) => [id, leads])),
  };
}
