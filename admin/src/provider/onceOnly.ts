import { ApolloLink, type DocumentNode, type FetchResult, Observable, type Operation } from '@apollo/client';
import { print } from '@apollo/client/utilities';

/** How long a line that broke has to come back, in milliseconds. */
const pause = 1000;

const isChange = ({ definitions }: DocumentNode) =>
  definitions.some((part) => part.kind === 'OperationDefinition' && part.operation === 'mutation');

/** Pages that came over no safe line have no `randomUUID`. */
const newKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The keys of changes that were asked for and never answered, by all that was asked. */
const unanswered = new Map<string, string>();
const wishOf = ({ query, variables }: Operation) => JSON.stringify([print(query), variables]);

/** No answer came at all: a refusal has a status. */
const isBroken = (error: unknown) => !(error instanceof Error && 'statusCode' in error);

/**
 * A change bears a key, under which the server makes it once however often it is asked for. So it is asked for again where
 * the line broke before the answer came, and once more under the same key when a person presses the button again.
 */
export const onceOnly = new ApolloLink((operation, forward) => {
  if (!isChange(operation.query)) return forward(operation);
  const wish = wishOf(operation);
  const key = unanswered.get(wish) ?? newKey();
  unanswered.set(wish, key);
  operation.setContext(({ headers }: { headers?: object }) => ({ headers: { ...headers, 'idempotency-key': key } }));
  return new Observable<FetchResult>((observer) => {
    let under: { unsubscribe(): void } | undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const send = (isAgain: boolean) => {
      under = forward(operation).subscribe({
        next: (answer) => {
          unanswered.delete(wish);
          observer.next(answer);
        },
        error: (error) => {
          if (!isBroken(error)) unanswered.delete(wish);
          else if (!isAgain) {
            waiting = setTimeout(send, pause, true);
            return;
          }
          observer.error(error);
        },
        complete: () => observer.complete(),
      });
    };
    send(false);
    return () => {
      clearTimeout(waiting);
      under?.unsubscribe();
    };
  });
});
