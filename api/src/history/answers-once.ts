import { type ApolloServerPlugin, type GraphQLRequestListener, HeaderMap } from '@apollo/server';
import { standingsText, type Viewer } from '../access/viewer.ts';
import { Refusal, refuse } from '../core/errors.ts';
import { type Log, refusedIn, unexpected } from '../core/graphql-errors.ts';
import type { Asked } from '../query/asking/answer.ts';
import { rootNames } from '../query/asking/plugin.ts';
import type { Hand } from './change.ts';
import { type OnceOnly, oneChange, seenOtherwise } from './once-only.ts';

/** What an operation is run with that may be asked for under a key. */
export interface Keyed extends Asked<Viewer>, Pick<Hand, 'claim'> {
  idempotencyKey?: string | undefined;
}

/**
 * Lets a mutation that bears a key be made once, and gives its first answer whenever it is asked for again: to whom may do as
 * much as then, for it may hold what they see no more.
 */
export function answersOnce<C extends Keyed>(once: OnceOnly, log: Log): ApolloServerPlugin<C> {
  const listener: GraphQLRequestListener<C> = {
    async responseForOperation({ request, contextValue }) {
      const { idempotencyKey: key, viewer, caller, language } = contextValue;
      const { passed } = caller;
      if (!key || !viewer || passed?.operation.operation !== 'mutation') return null;
      try {
        const changes = rootNames(passed.operation, passed.document).filter((name) => !name.startsWith('__'));
        if (changes.length !== 1) throw refuse(oneChange);
        const { query, operationName, variables } = request;
        const wish = { holder: viewer.id, key, request: JSON.stringify([query, operationName, variables]) };
        const claimed = await once.claim(wish);
        if ('answer' in claimed) {
          const [standings, data] = [JSON.parse(claimed.answer)].flat();
          if (standings !== standingsText(viewer)) throw refuse(seenOtherwise, 'CONFLICT');
          return answered(200, { data }, ['idempotent-replayed', 'true']);
        }
        contextValue.claim = claimed.claim;
        return null;
      } catch (error) {
        const refused = error instanceof Refusal ? error : unexpected(error, log);
        const status = refused instanceof Refusal ? (refused.code === 'CONFLICT' ? 409 : 400) : 500;
        return answered(status, { errors: [refusedIn(refused, language)] });
      }
    },
    async willSendResponse({ response: { body }, contextValue: { claim, viewer } }) {
      if (!claim || !viewer || body.kind !== 'single') return;
      const { data, errors } = body.singleResult;
      try {
        if (errors) await once.release(claim);
        else await once.keep(claim, JSON.stringify([standingsText(viewer), data]));
      } catch (error) {
        // It is made: whoever asks again is told so, if not with the same answer.
        unexpected(error, log);
      }
    },
  };
  return { requestDidStart: async () => listener };
}

const answered = (status: number, result: object, ...headers: [string, string][]) => ({
  http: { status, headers: new HeaderMap(headers) },
  body: { kind: 'single' as const, singleResult: result as never },
});
