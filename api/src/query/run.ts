import type { ServerResponse } from 'node:http';
import type { Pool, QueryArrayConfig } from 'pg';
import { refuse, words } from '../core/errors.ts';
import type { Checked } from './answer.ts';
import type { Plan } from './plan.ts';

type Statement = Omit<QueryArrayConfig<unknown[]>, 'rowMode'> & { rowMode?: 'array' };

/** Where statements run: a pool, or the connection of a transaction. */
export interface Rows {
  query(statement: Statement, caller?: Caller): Promise<{ rows: unknown[] }>;
}

/** PostgreSQL keeps a plan for each name on each connection: this many at most. */
const namesKept = 256;
const named = new Set<string>();

/** Runs a compiled statement and hands on the database's JSON text. */
export async function run(rows: Rows, plan: Plan, values: unknown[], caller?: Caller): Promise<string> {
  const answer = await rows.query({ text: plan.text, name: nameOf(plan), values, rowMode: 'array' }, caller);
  return ((answer.rows as unknown[][])[0]?.[0] ?? 'null') as string;
}

function nameOf({ name }: Plan): string | undefined {
  if (named.size < namesKept) named.add(name);
  return named.has(name) ? name : undefined;
}

/** A part of an operation's time: from when to when, as `performance.now()` counts. */
export interface Step {
  name: 'pool wait' | 'statement' | 'transaction';
  from: number;
  to: number;
}

/** Who waits for an answer to one operation, and may go away before it is there. */
export class Caller {
  gone = false;
  /** Ends the statement under way. */
  cancel: (() => void) | undefined;
  /** What the operation has spent its time on in the database. */
  readonly steps: Step[] = [];
  /** The operation, once it has passed the checks. */
  passed: Checked | undefined;
  /** Why it was refused, or failed. */
  failed: { code: string; errorId?: string } | undefined;

  /** The client that waits for a response; it leaves when it hangs up before that is written. */
  static behind(response: ServerResponse): Caller {
    const caller = new Caller();
    response.once('close', () => response.writableFinished || caller.leave());
    return caller;
  }

  leave(): void {
    this.gone = true;
    this.cancel?.();
  }
}

/**
 * Statements on a pool's connections; one whose caller has gone away is cancelled in the database. `aside` sends the
 * cancellations: on the same pool they would wait for the very connections that wait for them.
 */
export const pooled = (pool: Pool, aside: Pool): Rows => ({
  query: (statement, caller) =>
    new Promise((done, failed) => {
      const asked = performance.now();
      pool.connect((unconnected, client, release) => {
        if (!client) return failed(unconnected);
        if (caller?.gone) {
          release();
          return failed(refuse(words.gone));
        }
        const began = performance.now();
        let cancelled: Promise<unknown> | undefined;
        if (caller)
          caller.cancel = () => {
            cancelled = aside
              .query('select pg_cancel_backend($1)', [(client as unknown as { processID: number }).processID])
              .catch(() => {});
          };
        client.query(statement as QueryArrayConfig<unknown[]>, (error, answer) => {
          if (caller) {
            caller.cancel = undefined;
            caller.steps.push(
              { name: 'pool wait', from: asked, to: began },
              { name: 'statement', from: began, to: performance.now() },
            );
          }
          // A cancellation on its way must not meet the next statement of this connection.
          // The pool takes no connection back that has broken.
          if (cancelled) cancelled.then(() => release());
          else release();
          if (error) failed(error);
          else done(answer);
        });
      });
    }),
});
