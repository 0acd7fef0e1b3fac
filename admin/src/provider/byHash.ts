import { ApolloLink, type DocumentNode, type FetchResult, Observable } from '@apollo/client';
import { print } from '@apollo/client/utilities';

/** The SHA-256 of a document's text, in hexadecimal; none where the page did not come over a safe line. */
async function hashOf(document: DocumentNode): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(print(document)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const hashes = new WeakMap<DocumentNode, Promise<string | undefined>>();
function knownHash(document: DocumentNode) {
  const hash = hashes.get(document) ?? hashOf(document);
  hashes.set(document, hash);
  return hash;
}

/** Documents that the server has said it does not know by their hash. */
const unknown = new Set<string>();
const isUnknown = ({ errors }: FetchResult) => errors?.[0]?.message === 'PersistedQueryNotFound';

const isRead = ({ definitions }: DocumentNode) =>
  definitions.some((part) => part.kind === 'OperationDefinition' && part.operation === 'query');

/**
 * Asks what is read by its hash alone: the server has the text from the build (`documents.ts`), and does not parse it again. A
 * document that it does not know so is sent with its text, this time and ever after.
 */
export const byHash = new ApolloLink((operation, forward) => {
  if (!isRead(operation.query)) return forward(operation);
  return new Observable((observer) => {
    let under: { unsubscribe(): void } | undefined;
    let isOver = false;
    const send = (hash: string | undefined) => {
      if (isOver) return;
      operation.setContext({ http: { includeQuery: !hash, includeExtensions: Boolean(hash) } });
      operation.extensions = hash ? { persistedQuery: { version: 1, sha256Hash: hash } } : {};
      let isAgain = false;
      under = forward(operation).subscribe({
        next: (answer) => {
          isAgain = hash !== undefined && isUnknown(answer);
          if (!isAgain) observer.next(answer);
        },
        error: (error) => observer.error(error),
        complete: () => {
          if (!isAgain) return observer.complete();
          unknown.add(hash as string);
          send(undefined);
        },
      });
    };
    knownHash(operation.query).then((hash) => send(hash && !unknown.has(hash) ? hash : undefined));
    return () => {
      isOver = true;
      under?.unsubscribe();
    };
  });
});
