import { useQuery } from '@tanstack/react-query';
import { type HttpError, type RaRecord, useDataProvider, useListContext } from 'react-admin';
import { enums } from '../../noun/schema.ts';
import { daysFrom, todayIn } from '../../noun/value/today.ts';
import { gql } from '../../provider/gql.ts';
import type { HouseProvider } from '../../provider/index.ts';
import { pageKey } from '../../provider/queries.ts';
import { selection } from '../../provider/selection.ts';
import { filterOf, type Where } from '../../provider/where.ts';

interface Lane {
  nodes: RaRecord[];
  totalCount: number;
}
export type Lanes = Record<string, Lane>;

/** How far ahead an end of validity is called near. */
export const daysAhead = 90;
const perLane = 20;

const row = selection('Certificate', {
  fields: [
    'type',
    'state',
    'number',
    'business',
    'group',
    'region',
    'productGroup',
    'appliedOn',
    'issuedOn',
    'validUntil',
  ],
});
/** Who waits longest, or ends first, comes first. */
const orderOf = (state: string) => (state === 'ISSUED' ? 'validUntil' : 'appliedOn');
const lane = (alias: string, where: string, order: string, limit = perLane) =>
  `${alias}: certificates(where: { and: [$where, ${where}] }, search: $search, limit: ${limit}, orderBy: [{ ${order}: ASC }])
    { nodes { ${row} } totalCount }`;

/** Every state, what ends soon, and what has ended without anybody saying so: one request. */
export const boardQuery =
  gql(`query Board($where: CertificateWhere!, $search: String, $today: LocalDate!, $soon: LocalDate!) {
  ${lane('soon', '{ state: { eq: ISSUED }, validUntil: { gte: $today, lte: $soon } }', 'validUntil')}
  ${lane('lapsed', '{ state: { eq: ISSUED }, validUntil: { lt: $today } }', 'validUntil', 1)}
  ${enums.CertificateState.map((state) => lane(state, `{ state: { eq: ${state} } }`, orderOf(state))).join('\n')}
}`);

export function useBoard() {
  const { filterValues } = useListContext();
  const { ask } = useDataProvider<HouseProvider>();
  const { where = {}, search } = filterOf(filterValues as Where);
  const today = todayIn(undefined);
  const soon = daysFrom(today, daysAhead);
  const { data, error } = useQuery<Lanes, HttpError>({
    queryKey: [...pageKey('Certificate', 'board', today), where, search],
    queryFn: () => ask({ query: boardQuery, variables: { where, search, today, soon } }),
    placeholderData: (before) => before,
  });
  return { lanes: data, error, today, soon };
}
