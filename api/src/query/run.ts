import type { Pool, QueryArrayConfig } from 'pg';
import { refuse, words } from '../core/errors.ts';
import type { Plan } from './plan.ts';

type Statement = Omit<QueryArrayConfig<unknown[]>, 'rowMode'> & { rowMode?: 'array' };

/** Where statements run: a pool, or the connection of a transaction. */
export interface Rows {
  query(statement: Statement, signal?: AbortSignal): Promise<{ rows: unknown[] }>;
}

/** PostgreSQL keeps a plan for each name on each connection: this many at most. */
const namesKept = 256;
const named = new Set<string>();

/** Runs a compiled statement and hands on the database's JSON text. */
export async function run(rows: Rows, plan: Plan, values: unknown[], signal?: AbortSignal): Promise<string> {
  const answer = await rows.query({ ...prepared(plan), values, rowMode: 'array' }, signal);
  return ((answer.rows as unknown[][])[0]?.[0] ?? 'null') as string;
}

function prepared({ name, text }: Plan): { text: string; name?: string } {
  if (named.size < namesKept) named.add(name);
  return named.has(name) ? { text, name } : { text };
}

/**
 * Statements on a pool's connections; one whose asker has gone away is cancelled in the database. `aside` sends the
 * cancellations: on the same pool they would wait for the very connections that wait for them.
 */
export const pooled = (pool: Pool, aside: Pool): Rows => ({
  async query(statement, signal) {
    const client = await pool.connect();
    let broken: Error | undefined;
    const lose = (error: Error) => {
      broken = error;
    };
    client.on('error', lose);
    let cancelled: Promise<unknown> | undefined;
    const cancel = () => {
      cancelled = aside
        .query('select pg_cancel_backend($1)', [(client as unknown as { processID: number }).processID])
        .catch(() => {});
    };
    try {
      if (signal?.aborted) throw refuse(words.gone);
      signal?.addEventListener('abort', cancel, { once: true });
      return await client.query(statement);
    } finally {
      signal?.removeEventListener('abort', cancel);
      // A cancellation on its way must not meet the next statement of this connection.
      await cancelled;
      client.off('error', lose);
      client.release(broken);
    }
  },
});
