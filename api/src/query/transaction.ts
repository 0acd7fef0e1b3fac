import type { Writable } from 'node:stream';
import type { Pool, QueryResult } from 'pg';
import type { Caller, Rows } from './run.ts';

/** Runs a transaction; its statements are those that `work` sends before it returns. */
export type Transact = <T>(work: (rows: Rows) => Promise<T>) => Promise<T>;

/**
 * Transactions on a pool whose connections are pipelined. All statements go to the database at once, the commit behind
 * them: one round trip, however many they are. When one fails PostgreSQL refuses the rest and the commit rolls back; when
 * `work` throws, nothing is committed. So `work` cannot wait for an answer before it sends the next statement.
 */
export const transactions =
  (pool: Pool) =>
  ({ steps }: Caller): Transact =>
  async (work) => {
    const asked = performance.now();
    const client = await pool.connect();
    const began = performance.now();
    const sent: Promise<QueryResult<never>>[] = [];
    let ended = false;
    const send: Rows['query'] = (statement) => {
      if (ended) throw new Error('A statement was sent behind the end of its transaction.');
      const answer = client.query<never>(statement as never);
      sent.push(answer as never);
      return answer;
    };
    let broken = false;
    const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
    try {
      // One packet for all.
      stream.cork();
      sent.push(client.query('begin'));
      let answer: ReturnType<typeof work>;
      try {
        answer = work({ query: send });
        sent.push(client.query('commit'));
      } catch (error) {
        sent.push(client.query('rollback'));
        throw error;
      } finally {
        ended = true;
        stream.uncork();
      }
      answer.catch(() => {});
      for (const each of await Promise.allSettled(sent)) if (each.status === 'rejected') throw each.reason;
      return await answer;
    } catch (error) {
      const outcomes = await Promise.allSettled(sent);
      broken = outcomes.at(-1)?.status === 'rejected' && !isRefusal(outcomes.at(-1));
      throw error;
    } finally {
      steps.push(
        { name: 'pool wait', from: asked, to: began },
        { name: 'transaction', from: began, to: performance.now() },
      );
      client.release(broken);
    }
  };

/** PostgreSQL says why with a code; a connection that is gone does not. */
const isRefusal = (outcome: PromiseSettledResult<unknown> | undefined) =>
  outcome?.status === 'rejected' && (outcome.reason as { severity?: string }).severity === 'ERROR';
