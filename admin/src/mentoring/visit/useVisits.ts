import { gql } from '@apollo/client';
import { useQuery } from '@tanstack/react-query';
import { type RaRecord, useDataProvider, useRecordContext } from 'react-admin';
import type { NamedRow } from '../../noun/value/Named.tsx';
import type { HouseProvider } from '../../provider/index.ts';
import { pageKey } from '../../provider/queries.ts';
import { ended } from './ended.ts';

interface Held {
  nodes: { id: string; heldOn: string; mode: string; topics: string[] }[];
  totalCount: number;
}
interface Answer {
  engagement: { business: { region: { id: string } | null }; sessions: Held } | null;
  /** Visits of the same programme: what is talked of there is a likely topic here. */
  alike: Pick<Held, 'nodes'>;
  /** Other mentoring under way, whose businesses may have been there too. */
  others: { nodes: { id: string; business: NamedRow }[] };
}

export const visitsQuery = gql(`query Visits($id: ID!, $programme: ID!, $others: EngagementWhere!) {
  engagement(id: $id) {
    business { region { id } }
    sessions(limit: 50, orderBy: [{ heldOn: DESC }]) { nodes { id heldOn mode topics } totalCount }
  }
  alike: sessions(where: { engagement: { programme: { id: { eq: $programme } } } }, limit: 50, orderBy: [{ heldOn: DESC }]) {
    nodes { id heldOn mode topics }
  }
  others: engagements(where: $others, limit: 200, orderBy: [{ business: { name: ASC } }]) { nodes { id business { id label } } }
}`);

const topicsShown = 12;

/** Whom else the mentor guides; without a mentor, whom else the programme does. */
const besides = ({ id, leadMentor, programme }: RaRecord) => ({
  id: { ne: id },
  startsOn: { isNull: false },
  not: { state: { in: [...ended] } },
  ...(leadMentor ? { leadMentor: { id: { eq: leadMentor.id } } } : { programme: { id: { eq: programme?.id } } }),
});

/** What the visits so far say for the next one. */
export function useVisits() {
  const record = useRecordContext();
  const { ask } = useDataProvider<HouseProvider>();
  const programme = (record?.programme as NamedRow | undefined)?.id;
  const { data, isPending } = useQuery({
    queryKey: pageKey('Engagement', 'visits', record?.id),
    queryFn: () =>
      ask<Answer>({ query: visitsQuery, variables: { id: record?.id, programme, others: record && besides(record) } }),
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
    others: (data?.others.nodes ?? []).map(({ id, business: { label } }) => ({ id, label })),
  };
}
