import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, Observable } from '@apollo/client';
import { setContext } from '@apollo/client/link/context';
import { onError } from '@apollo/client/link/error';
import { reasonKey } from './reason.ts';

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

export const client = new ApolloClient({
  link: ApolloLink.from([
    inTheLanguageOfThePage,
    withTheReason,
    keepTheBodyOfRefusals,
    new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
  ]),
  // react-query keeps what was read: here nothing is kept (`no-cache`), and nothing that may be aborted is shared.
  cache: new InMemoryCache(),
  queryDeduplication: false,
});
