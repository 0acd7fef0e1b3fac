import type { ServerResponse } from 'node:http';
import type { Pool, PoolClient, QueryArrayConfig } from 'pg';
import { refuse, words } from '../../core/errors.ts';
import { once } from '../../core/once.ts';
import { askAgain, isAway } from '../../core/patient-pool.ts';
import { positionIn } from '../../core/position.ts';
import type { Checked } from '../asking/answer.ts';
import type { Plan } from '../plan.ts';
import { type JsonQuestion, JsonStatement } from './json-statement.ts';
import { type Json, textOf } from './raw-client.ts';
import { isOfMany, Together } from './together.ts';

type Statement = Omit<QueryArrayConfig<unknown[]>, 'rowMode'> & { rowMode?: 'array' };

/** Where statements run: a pool, or the connection of a transaction. */
export interface Rows {
  /** What its connections have learned by name. */
  readonly names?: Set<string>;
  query(statement: Statement, caller?: Caller): Promise<{ rows: unknown[] }>;
  /** The same for a statement that answers one text, sooner. */
  json?(statement: JsonQuestion, caller?: Caller): Promise<Json | null>;
}

/** PostgreSQL keeps a plan for each name on each connection: this many at most. */
const namesKept = 256;
const others = new Set<string>();
/** What the connections of a pool have learned by name. */
export const namesOf = once((_: Pool) => new Set<string>());

/** Runs a compiled statement and hands on the database's JSON text. */
export const run = async (rows: Rows, plan: Plan, values: unknown[], caller?: Caller): Promise<string> =>
  textOf(await runRaw(rows, plan, values, caller));

/** The same for what is handed on as it is. */
export async function runRaw(rows: Rows, plan: Plan, values: unknown[], caller?: Caller): Promise<Json> {
  const name = nameOf(plan, rows.names);
  const statement = { text: plan.text, name, values };
  if (rows.json)
    return (await rows.json({ ...statement, together: name ? plan.together : undefined }, caller)) ?? 'null';
  const answer = await rows.query({ ...statement, rowMode: 'array' }, caller);
  return ((answer.rows as unknown[][])[0]?.[0] ?? 'null') as string;
}

function nameOf({ name }: Plan, names = others): string | undefined {
  if (names.size < namesKept) names.add(name);
  return names.has(name) ? name : undefined;
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
  /** What they have to see at least. */
  position = 0n;
  /** The operation, once it has passed the checks. */
  passed: Checked | undefined;
  /** Why it was refused, or failed. */
  failed: { code: string; errorId?: string } | undefined;

  /** The client that waits for a response; it leaves when it hangs up before that is written. */
  static behind(response: ServerResponse): Caller {
    const caller = new Caller();
    caller.position = positionIn(response.req.headers);
    response.once('close', () => response.writableFinished || caller.leave());
    return caller;
  }

  leave(): void {
    this.gone = true;
    this.cancel?.();
  }
}

/** Ends the statement that is under way on a connection. */
export type Cancelling = (client: PoolClient) => Promise<unknown>;

/** On the same pool the cancellations would wait for the very connections that wait for them. */
export const cancellingBy =
  (aside: Pool): Cancelling =>
  (client) =>
    aside.query('select pg_cancel_backend($1)', [(client as unknown as { processID: number }).processID]);

type Done<T> = (error: Error | null, answer: T) => void;

/** Statements on a pool's connections; one whose caller has gone away is cancelled in the database. */
export function pooled(pool: Pool, cancel: Cancelling): Required<Rows> {
  const lent = <T>(send: (client: PoolClient, done: Done<T>) => void, callers: readonly Caller[]): Promise<T> =>
    new Promise((answered, failed) => {
      const asked = performance.now();
      pool.connect((unconnected, client, release) => {
        if (!client) return failed(unconnected);
        const areGone = () => callers.length > 0 && callers.every(({ gone }) => gone);
        if (areGone()) {
          release();
          return failed(refuse(words.gone));
        }
        const began = performance.now();
        let cancelled: Promise<unknown> | undefined;
        for (const caller of callers)
          caller.cancel = () => {
            if (areGone()) cancelled = cancel(client).catch(() => {});
          };
        send(client, (error, answer) => {
          for (const caller of callers) {
            caller.cancel = undefined;
            caller.steps.push(
              { name: 'pool wait', from: asked, to: began },
              { name: 'statement', from: began, to: performance.now() },
            );
          }
          // The database may say that it breaks off before the connection is seen to be broken.
          const broken = error !== null && isAway(error);
          // A cancellation on its way must not meet the next statement of this connection.
          if (cancelled) cancelled.then(() => release(broken));
          else release(broken);
          if (error) failed(error);
          else answered(answer);
        });
      });
    });
  const answered = (question: JsonQuestion, callers: readonly Caller[]) =>
    lent<(Json | null)[]>((client, done) => client.query(new JsonStatement(question, done)), callers);
  const together = new Together(answered);
  return {
    names: namesOf(pool),
    query: (statement, caller) =>
      lent((client, done) => client.query(statement as QueryArrayConfig<unknown[]>, done as never), listed(caller)),
    json: async (statement, caller) => {
      if (caller && isOfMany(statement)) return together.ask(statement, caller);
      const [json = null] = await answered(statement, listed(caller));
      return json;
    },
  };
}

const listed = (caller: Caller | undefined): Caller[] => (caller ? [caller] : []);

/** Whether somebody asks, and changes nothing. */
export const isQuestion = ({ passed }: Caller): boolean => passed?.operation.operation === 'query';

/** A question whose connection breaks is asked again. */
export function askedAgain(rows: Required<Rows>): Required<Rows> {
  const mayAsk = (caller: Caller | undefined) => () => caller !== undefined && !caller.gone && isQuestion(caller);
  return {
    names: rows.names,
    query: (statement, caller) => askAgain(() => rows.query(statement, caller), mayAsk(caller)),
    json: (statement, caller) => askAgain(() => rows.json(statement, caller), mayAsk(caller)),
  };
}
