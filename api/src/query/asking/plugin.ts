import { type ApolloServerPlugin, type GraphQLRequestListener, HeaderMap } from '@apollo/server';
import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { Refusal, refuse, withStatus } from '../../core/errors.ts';
import { once } from '../../core/once.ts';
import { fragmentsOf } from '../plan.ts';
import type { Viewing } from '../scope.ts';
import type { Again } from './again.ts';
import { type Answer, type Asked, type Checked, check } from './answer.ts';

/** Lets query operations be answered by the engine, after the checks that every operation passes. */
export function engineAnswers<V extends Viewing>(
  answer: (passed: Checked, context: Asked<V>) => Promise<Answer>,
  again: Again<V>,
): ApolloServerPlugin<Asked<V>> {
  // One for all requests: what belongs to a request is kept in its context.
  const listener: GraphQLRequestListener<Asked<V>> = {
    async didResolveOperation({ document, operation, request, schema, contextValue }) {
      if (!operation) return;
      if (operation.operation === 'subscription') throw withStatus(refuse(noSubscriptions), 400);
      try {
        const passed = check(schema, document, operation, request.variables ?? {}, contextValue.costLimit);
        await contextValue.admit(passed);
        contextValue.caller.passed = passed;
        request.variables = passed.variables;
      } catch (error) {
        throw error instanceof Refusal ? withStatus(error, 400) : error;
      }
    },
    async responseForOperation({ request, schema, contextValue }) {
      const { passed } = contextValue.caller;
      if (passed?.operation.operation !== 'query' || asksForOthers(passed.operation, passed.document)) return null;
      const { document, operation } = passed;
      again.remember(request.query as string, { schema, document, operation, operationName: request.operationName });
      const { status, result } = await answer(passed, contextValue);
      return { http: { status, headers: new HeaderMap() }, body: { kind: 'single', singleResult: result as never } };
    },
    async willSendResponse({ response: { body }, contextValue }) {
      if (body.kind !== 'single') return;
      const { caller } = contextValue;
      caller.failed ??= body.singleResult.errors?.[0]?.extensions as never;
      if (caller.passed) body.singleResult.extensions = { ...body.singleResult.extensions, cost: caller.passed.cost };
    },
  };
  return { requestDidStart: async () => listener };
}

const noSubscriptions = { id: 'Langganan (subscription) tidak tersedia.', en: 'There are no subscriptions.' };

/** The root fields that an operation asks for. */
export const rootNames = once((operation: OperationDefinitionNode, document: DocumentNode): string[] =>
  namesIn(operation, document),
);

function namesIn({ selectionSet }: { selectionSet: SelectionSetNode }, document: DocumentNode): string[] {
  return selectionSet.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragmentsOf(document)[selection.name.value] : selection;
    return part ? namesIn(part, document) : [];
  });
}

/** Root fields that graphql-js executes; introspection is its own business. */
const executed = new Set(['__schema', '__type']);

/** Leaves a root field, and what is asked for beside it, to graphql-js and the resolvers. */
export const leaveToResolver = (name: string): void => void executed.add(name);

const asksForOthers = once((operation: OperationDefinitionNode, document: DocumentNode) =>
  rootNames(operation, document).some((name) => executed.has(name)),
);
