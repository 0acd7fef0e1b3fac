import { gql } from '../../provider/gql.ts';

export interface Reading {
  id: string;
  createdAt: string;
  reader: string;
  noun: string;
  fields: string[];
  reason: string | null;
}

export interface Readings {
  readLog: { nodes: Reading[]; totalCount: number };
}

export const readingsQuery = gql(`query Readings($id: ID!) {
  readLog(where: { aboutId: { eq: $id } }, orderBy: [{ createdAt: DESC }], limit: 10) {
    nodes { id createdAt reader noun fields reason } totalCount
  }
}`);

export const revealing = gql(`mutation RevealNik($person: ID!, $reason: String!) {
  told: revealNik(person: $person, reason: $reason)
}`);

export const exporting = gql(`mutation PersonExport($person: ID!, $reason: String!) {
  told: personExport(person: $person, reason: $reason)
}`);

/** Hands a text to the person as a file. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
