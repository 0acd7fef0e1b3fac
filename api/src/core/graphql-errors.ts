import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { refusalOf } from './database-errors.ts';
import { type Code, type Language, Refusal, type Sentence, words } from './errors.ts';

/** Keeps beside an answered error the refusal it came from, until the reader's language is known. */
const origin = Symbol('refusal');
type Formatted = GraphQLFormattedError & { [origin]?: Refusal };

/** Where unexpected errors are written down: never with the values that caused them. */
export type Log = (entry: Record<string, unknown>, message: string) => void;

/** An error that nobody foresaw: written down under an identifier, and answered with nothing but that. */
export function unexpected(error: unknown, log: Log): GraphQLError {
  const errorId = randomUUID();
  const { name, code, constraint, table, stack, message } = error as Error & Record<string, string | undefined>;
  const ofDatabase = typeof code === 'string';
  const frames = stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
  log({ errorId, name, code, constraint, table, frames, ...(ofDatabase ? {} : { message }) }, 'unexpected error');
  return new GraphQLError(words.unexpected.en, { extensions: { code: 'INTERNAL', errorId } });
}

/** A request that is turned away before anyone looks at what is asked. */
export const turnedAway = (sentence: Sentence, code: Code, status: number, language: Language): GraphQLError =>
  new GraphQLError(sentence[language], { extensions: { code, http: { status } } });

/** What a stranger is answered, whatever was sent: who asks is looked at before what is asked. */
export const signInFirst = (language: Language): GraphQLError =>
  turnedAway(words.signIn, 'UNAUTHENTICATED', 401, language);

const kept = new Set<string>(['INTERNAL', 'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'] satisfies Code[]);

/** One place where errors become what is answered: six codes, no values, no suggestions, no stacks. */
export const formatError =
  (log: Log) =>
  (formatted: GraphQLFormattedError, error: unknown): Formatted => {
    const original = unwrapResolverError(error);
    const refusal = original instanceof Refusal ? original : refusalOf(original ?? {});
    const { path, locations } = formatted;
    const place = { ...(path ? { path } : {}), ...(locations ? { locations } : {}) };
    if (refusal) return { ...refusal.in('en'), ...place, [origin]: refusal };
    const code = formatted.extensions?.code;
    if (kept.has(String(code))) return formatted;
    if (code === 'INTERNAL_SERVER_ERROR') {
      const { message, extensions } = unexpected(original, log);
      return { message, extensions, ...place };
    }
    return { message: withoutValues(formatted.message), extensions: { code: 'BAD_USER_INPUT' }, ...place };
  };

/** graphql-js quotes what was sent, and suggests what might have been meant. */
const withoutValues = (message: string): string =>
  message
    .replace(/\s*Did you mean [\s\S]*$/, '')
    .replace(/ named "[\s\S]*"\.$/, '.')
    .replace(/,? found [\s\S]*$/, '.')
    .replace(/(cannot represent [\w -]*?value)[\s\S]*$/, '$1.')
    .replace(/^Value "[\s\S]*?" does not exist/, 'The value does not exist')
    .replace(/got invalid value [\s\S]*?(; |$)/, 'got an invalid value$1');

/** An error as it is answered in one language. */
export function refusedIn(error: GraphQLError, language: Language): GraphQLFormattedError {
  if (error instanceof Refusal) return error.in(language);
  return { message: words.unexpected[language], extensions: error.extensions };
}

/** Says the sentences of an answer in the reader's language. */
export function inTheirLanguage<C extends { language: Language }>(): ApolloServerPlugin<C> {
  const listener: GraphQLRequestListener<C> = {
    async willSendResponse({ response, contextValue }) {
      if (response.body.kind !== 'single') return;
      for (const error of (response.body.singleResult.errors ?? []) as Formatted[]) {
        const refusal = error[origin];
        if (refusal) Object.assign(error, refusal.in(contextValue.language));
        else if (error.extensions?.code === 'INTERNAL')
          Object.assign(error, { message: words.unexpected[contextValue.language] });
      }
    },
  };
  return { requestDidStart: async () => listener };
}
