import { type DocumentNode, gql as parsed } from '@apollo/client';
import { Kind } from 'graphql';

/** The documents that are written out in the dashboard, as far as its parts have been read. */
export const written = new Set<DocumentNode>();

/** A document that is written out, and read when it is asked. One that is put together then is no business of this. */
export function gql(text: string): DocumentNode {
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    get definitions() {
      return parsed(text).definitions;
    },
  };
  written.add(document);
  return document;
}
