import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Plan } from './plan.ts';
import { type Caller, type Rows, run } from './run.ts';
import type { Sql } from './scope.ts';

/** An answer, and the instant as of which it is true. */
export interface Dated {
  json: string;
  asOf: string;
}

interface Kept extends Dated {
  /** What of the history had been written, and what of it could be seen. */
  last: string;
  snapshot: string;
  refreshed?: Promise<Dated> | undefined;
}

interface Options {
  /** For as many milliseconds after it was counted an answer may be given although something has changed since. */
  patience: number;
  /** Only what took as many milliseconds is kept: anything else is counted anew each time. */
  worth?: number;
}

/** How a kept answer is asked for. */
export interface Asked {
  /** Only as long as nothing has been recorded since: for whom what is withdrawn is gone at once. */
  isExact?: boolean;
}

/** Revisions get their numbers before they are committed: one so far behind the last may come to be seen after it. */
const behind = 10_000;

/** A question’s answer as text, beside what it rests on. */
export const besideHistory = (question: Sql): Sql =>
  sql`(select json_build_object('json', ${question}::text, 'snapshot', pg_current_snapshot()::text,
    'last', coalesce((select max(id) from history.revision), 0)::text))`;

/**
 * Answers that take long, kept until something is recorded that they may rest on. Then the next to ask gets what was kept,
 * which says as of when it is true, while it is counted anew beside; or waits for that, where what was kept is too old.
 */
export class KeptAnswers {
  private readonly rows: Rows;
  private readonly options: Required<Options>;
  private readonly kept = new LRUCache<string, Kept>({
    max: 500,
    maxSize: 64 * 1024 * 1024,
    sizeCalculation: ({ json }, key) => json.length + key.length,
  });

  constructor(rows: Rows, { patience, worth = 300 }: Options) {
    this.rows = rows;
    this.options = { patience, worth };
  }

  /** The answer of a plan whose statement tells it beside the history that it rests on (`besideHistory`). */
  async answer(plan: Plan, values: unknown[], caller: Caller, { isExact = false }: Asked = {}): Promise<Dated> {
    // What is of today is of another day tomorrow; what ends with a day, ends in each zone on the hour.
    const key = JSON.stringify([plan.text, values, new Date().toISOString().slice(0, isExact ? 13 : 10)]);
    const known = this.kept.get(key);
    if (!known) return this.count(key, plan, values, caller);
    if (!(await this.isPast(known))) return known;
    // Another may be counting it since before what was recorded last: it is not waited for.
    if (isExact) return this.count(key, plan, values, caller);
    const newer = this.kept.get(key);
    if (newer && newer !== known) return newer;
    known.refreshed ??= this.count(key, plan, values).finally(() => {
      known.refreshed = undefined;
    });
    if (Date.now() - Date.parse(known.asOf) > this.options.patience) return known.refreshed;
    // Whoever asks next hears why it failed.
    known.refreshed.catch(() => this.kept.delete(key));
    return known;
  }

  private async count(key: string, plan: Plan, values: unknown[], caller?: Caller): Promise<Dated> {
    const began = Date.now();
    const { json, last, snapshot } = JSON.parse(await run(this.rows, plan, values, caller)) as Kept;
    const answer = { json, asOf: new Date(began).toISOString() };
    const { patience, worth } = this.options;
    if (patience > 0 && Date.now() - began >= worth) this.kept.set(key, { ...answer, last, snapshot });
    else this.kept.delete(key);
    return answer;
  }

  /** Whether anything has been recorded that could not be seen when this was counted. */
  private async isPast({ last, snapshot }: Kept): Promise<boolean> {
    const { rows } = await this.rows.query({
      text: `select exists (select from history.revision where id > $1::bigint - ${behind} and not pg_visible_in_snapshot(xid, $2::pg_snapshot))`,
      name: 'kept',
      values: [last, snapshot],
      rowMode: 'array',
    });
    return (rows as boolean[][])[0]?.[0] === true;
  }
}
