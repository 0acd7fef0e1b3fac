import { type ApolloServerPlugin, HeaderMap, type HTTPGraphQLHead } from '@apollo/server';
import { type DocumentNode, type GraphQLError, Kind, type SelectionSetNode } from 'graphql';
import { refusalOf } from '../core/database-errors.ts';
import { type Language, Refusal, refuse } from '../core/errors.ts';
import { refusedIn } from '../core/graphql-errors.ts';
import { checkTexts, coerceVariables } from '../core/graphql-input.ts';
import { costOf } from './bounds.ts';
import type { Engine } from './engine.ts';
import { fragmentsOf } from './plan.ts';
import { lift, type Operation } from './slot.ts';

/** What every operation is run with. */
export interface Asked<V> {
  viewer: V | null;
  language: Language;
  /** What the operation may answer at most; known before it runs. */
  cost?: number;
  /** Ends when the client goes away. */
  signal: AbortSignal;
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
  if (!(data instanceof JsonText)) return JSON.stringify(data === undefined ? rest : { data, ...rest });
  const more = JSON.stringify(rest);
  return more === '{}' ? `{"data":${data.text}}` : `{"data":${data.text},${more.slice(1)}`;
};

/** Lets query operations be answered by the engine, after the checks that every operation passes. */
export function engineAnswers<V extends { role: string }>(
  engine: () => Engine<V>,
  report: (error: unknown) => GraphQLError,
): ApolloServerPlugin<Asked<V>> {
  return {
    requestDidStart: async () => {
      let asked: Operation;
      return {
        didResolveOperation: async ({ document, operation, request, schema, contextValue }) => {
          if (!operation) return;
          if (operation.operation === 'subscription') throw withStatus(refuse(noSubscriptions), 400);
          try {
            checkTexts(document, request.variables ?? {});
            const variables = coerceVariables(schema, operation, request.variables ?? {});
            request.variables = variables;
            asked = { document, operation, variables, ...lift(schema, operation, variables) };
            contextValue.cost = costOf(schema, asked);
          } catch (error) {
            throw error instanceof Refusal ? withStatus(error, 400) : error;
          }
        },
        willSendResponse: async ({ response, contextValue: { cost } }) => {
          if (response.body.kind !== 'single' || cost === undefined) return;
          response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost };
        },
        responseForOperation: async ({ contextValue }) => {
          if (asked?.operation.operation !== 'query' || asksForSchema(asked)) return null;
          const http: HTTPGraphQLHead = { headers: new HeaderMap() };
          try {
            const text = await engine().query(asked, contextValue);
            return { http, body: { kind: 'single', singleResult: { data: new JsonText(text) as never } } };
          } catch (error) {
            const refused = error instanceof Refusal ? error : (refusalOf(error) ?? report(error));
            http.status = refused instanceof Refusal ? 400 : 500;
            return {
              http,
              body: { kind: 'single', singleResult: { errors: [refusedIn(refused, contextValue.language)] } },
            };
          }
        },
      };
    },
  };
}

const noSubscriptions = { id: 'Langganan (subscription) tidak tersedia.', en: 'There are no subscriptions.' };

const withStatus = (refusal: Refusal, status: number): Refusal => {
  refusal.extensions.http = { status };
  return refusal;
};

function rootNames(document: DocumentNode, { selectionSet }: { selectionSet: SelectionSetNode }): string[] {
  return selectionSet.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragmentsOf(document)[selection.name.value] : selection;
    return part ? rootNames(document, part) : [];
  });
}

/** Introspection is graphql-js's own business. */
const asksForSchema = ({ document, operation }: Operation) =>
  rootNames(document, operation).some((name) => name === '__schema' || name === '__type');
