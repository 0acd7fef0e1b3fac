import { type ApolloServerPlugin, HeaderMap, type HTTPGraphQLHead } from '@apollo/server';
import { type GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import { type Language, Refusal, refuse, words } from '../core/errors.ts';
import { refusedIn } from '../core/graphql-errors.ts';
import { checkTexts, coerceVariables } from '../core/graphql-input.ts';
import { checkBounds } from './bounds.ts';
import type { Engine } from './engine.ts';

/** What every operation is run with. */
export interface Asked<V> {
  viewer: V | null;
  language: Language;
}

/** JSON that the database wrote: handed on as it is. */
export class JsonText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Writes an answer, without parsing what the database has written already. */
export const stringify = ({ data, ...rest }: { data?: unknown }): string => {
  if (!(data instanceof JsonText)) return JSON.stringify({ ...rest, ...(data === undefined ? {} : { data }) });
  const more = JSON.stringify(rest);
  return more === '{}' ? `{"data":${data.text}}` : `${more.slice(0, -1)},"data":${data.text}}`;
};

/** Lets query operations be answered by the engine, after the checks that every operation passes. */
export function engineAnswers<V extends { role: string }>(
  engine: () => Engine<V>,
  report: (error: unknown) => GraphQLError,
): ApolloServerPlugin<Asked<V>> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request, schema, contextValue }) => {
        if (!operation) return;
        if (operation.operation === 'subscription') throw withStatus(refuse(noSubscriptions), 400);
        if (!contextValue.viewer && !asksOnlyForTypename(operation))
          throw withStatus(refuse(words.signIn, 'UNAUTHENTICATED'), 401);
        try {
          checkTexts(document, request.variables ?? {});
          checkBounds(document, operation);
          request.variables = coerceVariables(schema, operation, request.variables ?? {});
        } catch (error) {
          throw error instanceof Refusal ? withStatus(error, 400) : error;
        }
      },
      responseForOperation: async ({ document, operation, request, source, contextValue }) => {
        if (operation?.operation !== 'query' || asksForSchema(operation)) return null;
        const http: HTTPGraphQLHead = { headers: new HeaderMap() };
        try {
          const text = await engine().query(source, document, operation, request.variables ?? {}, contextValue.viewer);
          return { http, body: { kind: 'single', singleResult: { data: new JsonText(text) as never } } };
        } catch (error) {
          const refused = error instanceof Refusal ? error : report(error);
          http.status = refused instanceof Refusal ? 400 : 500;
          return {
            http,
            body: { kind: 'single', singleResult: { errors: [refusedIn(refused, contextValue.language)] } },
          };
        }
      },
    }),
  };
}

const noSubscriptions = { id: 'Langganan (subscription) tidak tersedia.', en: 'There are no subscriptions.' };

const withStatus = (refusal: Refusal, status: number): Refusal => {
  refusal.extensions.http = { status };
  return refusal;
};

const rootNames = (operation: OperationDefinitionNode): string[] =>
  operation.selectionSet.selections.map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : '…'));

const asksOnlyForTypename = (operation: OperationDefinitionNode) =>
  rootNames(operation).every((name) => name === '__typename');

/** Introspection is graphql-js's own business; a fragment at the root may hide it. */
const asksForSchema = (operation: OperationDefinitionNode) =>
  rootNames(operation).some((name) => name === '__schema' || name === '__type' || name === '…');
