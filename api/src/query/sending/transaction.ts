import { nextTick } from 'node:process';
import type { Pool } from 'pg';
import { Pipeline } from './pipeline.ts';
import { type Caller, namesOf, type Rows } from './run.ts';

/** Runs a transaction; its statements are those that `work` sends before it waits for anything. */
export type Transact = <T>(work: (rows: Rows) => Promise<T>) => Promise<T>;

/**
 * Transactions, each of which goes to the database at once: one round trip, however many its statements are. When one of
 * them fails nothing is committed; when `work` throws, nothing is sent. So `work` cannot wait for an answer before it sends
 * the next statement.
 */
export const transactions =
  (pool: Pool) =>
  ({ steps }: Caller): Transact =>
  async (work) => {
    const pipeline = new Pipeline(namesOf(pool));
    const answer = work(pipeline);
    let refused: { error: unknown } | undefined;
    answer.catch((error) => {
      refused = { error };
    });
    // By then whatever refuses without waiting for the database has refused.
    await new Promise<void>((done) => nextTick(done));
    pipeline.close();
    if (refused) throw refused.error;
    const asked = performance.now();
    const client = await pool.connect();
    const began = performance.now();
    let broken = false;
    try {
      client.query(pipeline);
      await pipeline.settled;
      return await answer;
    } catch (error) {
      broken = pipeline.isBroken;
      throw error;
    } finally {
      steps.push(
        { name: 'pool wait', from: asked, to: began },
        { name: 'transaction', from: began, to: performance.now() },
      );
      client.release(broken);
    }
  };
