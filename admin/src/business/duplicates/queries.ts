import { type Noun, nouns } from '../../noun/schema.ts';
import { gql } from '../../provider/gql.ts';
import { reasonKey } from '../../provider/reason.ts';

type Verdict = 'SAME' | 'PROPOSED' | 'REVIEW';

export interface Side {
  id: string;
  name: string;
  status: string;
  place: string;
  address: string | null;
  ownerName: string | null;
  phone: string | null;
  nib: string | null;
}

/** Two records that may be one business, and why. */
export interface Pair {
  one: Side;
  other: Side;
  score: number;
  known: number;
  verdict: Verdict;
  parts: { aspect: string; likeness: number | null }[];
  equal: string[];
  unequal: string[];
}

/** As much of a pair as names it. */
export type Possibly = Pick<Pair, 'score'> & Record<'one' | 'other', Pick<Side, 'id' | 'name'>>;

const side = '{ id name status place address ownerName phone nib }';
const pair = `one ${side} other ${side} score known verdict parts { aspect likeness } equal unequal`;

export const pairsQuery = gql(`query DuplicatePairs($region: ID, $after: String) {
  data: duplicatePairs(region: $region, limit: 25, after: $after) { nodes { ${pair} } totalCount pageInfo { hasNextPage endCursor } }
}`);

/** What the page of a business says of them: a hint, for which its record does not wait, and with which it does not fail. */
export const possibleQuery = gql(`query PossibleDuplicates($id: ID!) {
  data: possibleDuplicates(business: $id) { one { id name } other { id name } score }
}`);

/** The lists that hang on a business, whatever they are. */
export const hanging = Object.entries(nouns.Business.fields)
  .filter(([, { kind }]) => kind === 'list')
  .map(([name, { target }]) => ({ name, noun: target as Noun }));

export const countsQuery = gql(`query Hanging($ids: [ID!]!) {
  data: businesses(where: { id: { in: $ids } }) { nodes { id ${hanging.map(({ name }) => `${name} { totalCount }`).join(' ')} } }
}`);

export const apartMutation = gql(`mutation TellApart($input: DistinctionInput!) {
  data: createDistinction(input: $input) { id }
}`);

export const mergeMutation = gql(`mutation Merge($id: ID!, $version: Int!, $input: MergeBusinessInput!) {
  data: mergeBusiness(id: $id, version: $version, input: $input) { id }
}`);

export const lastChangeQuery = gql(`query LastChange($id: ID!) {
  data: revisions(noun: "Business", id: $id, limit: 1) {
    nodes { changeSet { id kind operation reason at actor { id name } undoes undoneBy touched { noun entered changed deleted } } }
  }
}`);

/** Why, as a variable that travels beside those of the request. */
export const because = (reason: string | null) => (reason ? { [reasonKey]: reason } : {});

export const comparePath = (one: string, other: string) => `/duplicates/${one}/${other}`;
