import { ApolloClient, ApolloLink, type DocumentNode, HttpLink, InMemoryCache, Observable } from '@apollo/client';
import { setContext } from '@apollo/client/link/context';
import { onError } from '@apollo/client/link/error';
import { byHash } from './byHash.ts';
import { onceOnly } from './onceOnly.ts';
import { reasonKey } from './reason.ts';
import { untilIn } from './untilIn.ts';

/** The API answers in the language of the page. */
const inTheLanguageOfThePage = setContext((_, { headers }) => ({
  headers: { ...headers, 'accept-language': document.documentElement.lang },
}));

/** Why something is changed travels in a header: a document that declares no such variable sends none. */
const withTheReason = setContext(({ variables }, { headers }) =>
  variables?.[reasonKey]
    ? { headers: { ...headers, 'x-binaan-reason': encodeURIComponent(variables[reasonKey]) } }
    : {},
);

/** A refusal with a status other than 200 carries an ordinary GraphQL answer, which ra-data-graphql would lose. */
const keepTheBodyOfRefusals = onError(({ networkError }) => {
  const body = networkError && 'result' in networkError ? networkError.result : undefined;
  return typeof body === 'object' && Array.isArray(body.errors) ? Observable.of(body) : undefined;
});

/** What keeps nothing needs no names of types beside the fields: a document is sent as it is written. */
class KeepsNothing extends InMemoryCache {
  override transformDocument = (document: DocumentNode) => document;
}

export const client = new ApolloClient({
  link: ApolloLink.from([
    inTheLanguageOfThePage,
    withTheReason,
    untilIn,
    keepTheBodyOfRefusals,
    onceOnly,
    byHash,
    new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
  ]),
  // react-query keeps what was read: here nothing is kept (`no-cache`), and nothing that may be aborted is shared.
  cache: new KeepsNothing(),
  queryDeduplication: false,
});
