import { type ApolloServerPlugin, type GraphQLRequestListener, HeaderMap, type HTTPGraphQLHead } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { refusalOf } from '../core/database-errors.ts';
import { type Language, Refusal, refuse } from '../core/errors.ts';
import { refusedIn } from '../core/graphql-errors.ts';
import { checkTexts, coerceVariables } from '../core/graphql-input.ts';
import { once } from '../core/once.ts';
import { costOf } from './bounds.ts';
import type { Engine } from './engine.ts';
import { fragmentsOf } from './plan.ts';
import type { Caller } from './run.ts';
import { lift, type Operation } from './slot.ts';

/** What every operation is run with. */
export interface Asked<V> {
  viewer: V | null;
  language: Language;
  /** What the operation may answer at most; known before it runs. */
  cost?: number;
  caller: Caller;
  /** The operation, once it has passed the checks. */
  asked?: Operation;
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
  // One for all requests: what belongs to a request is kept in its context.
  const listener: GraphQLRequestListener<Asked<V>> = {
    async didResolveOperation({ document, operation, request, schema, contextValue }) {
      if (!operation) return;
      if (operation.operation === 'subscription') throw withStatus(refuse(noSubscriptions), 400);
      try {
        checkTexts(document, request.variables ?? {});
        const variables = coerceVariables(schema, operation, request.variables ?? {});
        request.variables = variables;
        const asked = { document, operation, variables, ...lift(schema, operation, variables) };
        contextValue.asked = asked;
        contextValue.cost = costOf(schema, asked);
      } catch (error) {
        throw error instanceof Refusal ? withStatus(error, 400) : error;
      }
    },
    async willSendResponse({ response: { body }, contextValue: { cost } }) {
      if (body.kind === 'single' && cost !== undefined)
        body.singleResult.extensions = { ...body.singleResult.extensions, cost };
    },
    async responseForOperation({ contextValue }) {
      const { asked } = contextValue;
      if (asked?.operation.operation !== 'query' || asksForSchema(asked.operation, asked.document)) return null;
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
  return { requestDidStart: async () => listener };
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
const asksForSchema = once((operation: OperationDefinitionNode, document: DocumentNode) =>
  rootNames(document, operation).some((name) => name === '__schema' || name === '__type'),
);
