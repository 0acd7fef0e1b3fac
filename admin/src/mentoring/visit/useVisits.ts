import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useRecordContext } from 'react-admin';
import type { NamedRow } from '../../noun/value/Named.tsx';
import { gql } from '../../provider/gql.ts';
import type { HouseProvider } from '../../provider/index.ts';
import { justRead, pageKey } from '../../provider/queries.ts';
import { ended } from './ended.ts';

interface Held {
  nodes: { id: string; heldOn: string; mode: string; topics: string[] }[];
  totalCount: number;
}
interface Other {
  id: string;
  business: NamedRow;
}
interface Answer {
  engagement: { business: { region: { id: string } | null }; sessions: Held } | null;
  /** Visits of the same programme: what is talked of there is a likely topic here. */
  alike: Pick<Held, 'nodes'>;
  /** Other mentoring under way of the mentor or, without one, of the programme: their businesses may have been there too. */
  ofMentor: { nodes: Other[] };
  ofProgramme: { nodes: Other[] };
}

const underWay = `id: { ne: $id }, startsOn: { isNull: false }, not: { state: { in: [${[...ended].join(', ')}] } }`;
const others = '{ nodes { id business { id label } } }';

export const visitsQuery = gql(`query Visits($id: ID!) {
  engagement(id: $id) {
    business { region { id } }
    sessions(limit: 50, orderBy: [{ heldOn: DESC }]) { nodes { id heldOn mode topics } totalCount }
  }
  alike: sessions(
    where: { engagement: { programme: { engagements: { some: { id: { eq: $id } } } } } }, limit: 50, orderBy: [{ heldOn: DESC }]
  ) { nodes { id heldOn mode topics } }
  ofMentor: engagements(
    where: { leadMentor: { ledEngagements: { some: { id: { eq: $id } } } }, ${underWay} }, limit: 200, orderBy: [{ business: { name: ASC } }]
  ) ${others}
  ofProgramme: engagements(
    where: { programme: { engagements: { some: { id: { eq: $id } } } }, ${underWay} }, limit: 200, orderBy: [{ business: { name: ASC } }]
  ) ${others}
}`);

const topicsShown = 12;

/** What the visits so far say for the next one. */
export function useVisits() {
  const record = useRecordContext();
  const { ask } = useDataProvider<HouseProvider>();
  const { data, isPending } = useQuery({
    queryKey: pageKey('Engagement', 'visits', record?.id),
    queryFn: () => ask<Answer>({ query: visitsQuery, variables: { id: record?.id } }),
    ...justRead,
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
    others: (data?.[record?.leadMentor ? 'ofMentor' : 'ofProgramme'].nodes ?? []).map(
      ({ id, business: { label } }) => ({ id, label }),
    ),
  };
}
