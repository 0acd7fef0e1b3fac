import { type DocumentNode, gql as parsed } from '@apollo/client';

/** The documents that are written out in the dashboard, as far as its parts have been read. */
export const written = new Set<DocumentNode>();

/** A document that is written out. One that is put together when it is asked is no business of this. */
export function gql(text: string): DocumentNode {
  const document = parsed(text);
  written.add(document);
  return document;
}
