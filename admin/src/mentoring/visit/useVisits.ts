import { gql } from '@apollo/client';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useRecordContext } from 'react-admin';
import type { NamedRow } from '../../noun/value/Named.tsx';
import type { HouseProvider } from '../../provider/index.ts';
import { pageKey } from '../../provider/queries.ts';

interface Held {
  nodes: { id: string; heldOn: string; mode: string; topics: string[] }[];
  totalCount: number;
}
interface Answer {
  engagement: { business: { region: { id: string } | null }; sessions: Held } | null;
  /** Visits of the same programme: what is talked of there is a likely topic here. */
  alike: Pick<Held, 'nodes'>;
}

export const visitsQuery = gql(`query Visits($id: ID!, $programme: ID!) {
  engagement(id: $id) {
    business { region { id } }
    sessions(limit: 50, orderBy: [{ heldOn: DESC }]) { nodes { id heldOn mode topics } totalCount }
  }
  alike: sessions(where: { engagement: { programme: { id: { eq: $programme } } } }, limit: 50, orderBy: [{ heldOn: DESC }]) {
    nodes { id heldOn mode topics }
  }
}`);

const topicsShown = 12;

/** What the visits so far say for the next one. */
export function useVisits() {
  const record = useRecordContext();
  const { ask } = useDataProvider<HouseProvider>();
  const programme = (record?.programme as NamedRow | undefined)?.id;
  const { data, isPending } = useQuery({
    queryKey: pageKey('Engagement', 'visits', record?.id),
    queryFn: () => ask<Answer>({ query: visitsQuery, variables: { id: record?.id, programme } }),
  });
  const held = data?.engagement?.sessions;
  const used = [...(held?.nodes ?? []), ...(data?.alike.nodes ?? [])].flatMap(({ topics }) => topics);
  return {
    isRead: Boolean(data),
    /** Known or not to be had: a visit is logged without what was talked of before, too. */
    isSettled: !isPending,
    region: data?.engagement?.business.region?.id,
    last: held?.nodes[0],
    count: held?.totalCount ?? 0,
    topics: [...new Set(used)].slice(0, topicsShown),
  };
}
