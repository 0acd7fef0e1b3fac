import { gql } from '../provider/gql.ts';

export type Operation = 'INSERT' | 'UPDATE' | 'DELETE';

/** What was changed at once. */
export interface ChangeSet {
  id: string;
  kind: string;
  operation: string;
  reason: string | null;
  at: string;
  actor: { id: string; name: string | null } | null;
  undoes: string | null;
  undoneBy: string | null;
  touched: { noun: string; entered: number; changed: number; deleted: number }[];
}

export interface FieldChange {
  field: string;
  /** JSON in the forms of the API. */
  before: string;
  after: string;
}

export interface Revision {
  id: string;
  operation: Operation;
  at: string;
  changeSet: ChangeSet;
  changes: FieldChange[];
}

export interface ChangedRecord {
  noun: string;
  id: string;
  label: string | null;
  operation: Operation;
  deleted: boolean;
}

export interface Deleted {
  id: string;
  label: string;
  at: string;
  changeSet: ChangeSet;
}

/** Part of what there is, and from where to go on. */
export interface Part<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const set = 'id kind operation reason at actor { id name } undoes undoneBy touched { noun entered changed deleted }';
const goOn = 'pageInfo { hasNextPage endCursor }';

export const revisionsQuery = gql(`query Revisions($noun: String!, $id: ID!, $after: String) {
  data: revisions(noun: $noun, id: $id, limit: 10, after: $after) {
    nodes { id operation at changes { field before after } changeSet { ${set} } } ${goOn}
  }
}`);

export const changesQuery = gql(`query Changes($where: ChangeSetWhere, $after: String) {
  data: changeSets(where: $where, limit: 25, after: $after) { nodes { ${set} } ${goOn} }
}`);

export const changeQuery = gql(`query Change($id: ID!) { data: changeSet(id: $id) { ${set} } }`);

export const changedQuery = gql(`query Changed($id: ID!, $after: String) {
  data: changedRecords(changeSet: $id, limit: 50, after: $after) { nodes { noun id label operation deleted } ${goOn} }
}`);

export const trashQuery = gql(`query Trash($noun: String!, $after: String) {
  data: trash(noun: $noun, limit: 50, after: $after) { nodes { id label at changeSet { ${set} } } ${goOn} }
}`);

export const undoMutation = gql(`mutation Undo($id: ID!, $reason: String) {
  data: undoChangeSet(id: $id, reason: $reason) { id }
}`);

export const restoreMutation = gql(`mutation Restore($noun: String!, $ids: [ID!]!, $reason: String) {
  data: restore(noun: $noun, ids: $ids, reason: $reason) { id }
}`);
