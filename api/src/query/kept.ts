import { setTimeout as pause } from 'node:timers/promises';
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
  question: Question;
}

/** What an answer is an answer to, so that it can be counted anew before anybody asks again. */
interface Question {
  plan: Plan;
  values: unknown[];
  isExact: boolean;
  /** When somebody last asked it. */
  askedAt: number;
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

/** What is counted anew before anybody asks: so many of the last asked, asked in as many milliseconds. */
const asked = { most: 20, within: 3_600_000 };
/** After it has counted one anew it pauses for as many times as long: a tenth of one connection’s time is the most it takes. */
const pauses = 9;

/** Revisions get their numbers before they are committed: one so far behind the last may come to be seen after it. */
const behind = 10_000;

/** A question’s answer as text, beside what it rests on. */
export const besideHistory = (question: Sql): Sql =>
  sql`(select json_build_object('json', ${question}::text, 'snapshot', pg_current_snapshot()::text,
    'last', coalesce((select max(id) from history.revision), 0)::text))`;

/**
 * Answers that take long, kept until something is recorded that they may rest on. Then the next to ask gets what was kept,
 * which says as of when it is true, while it is counted anew beside; or waits for that, where what was kept is too old. So
 * that few wait, what was asked lately is counted anew before it is too old.
 */
export class KeptAnswers {
  private readonly ending = new AbortController();
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
    const question = { plan, values, isExact, askedAt: Date.now() };
    const key = keyOf(question);
    const known = this.kept.get(key);
    if (!known) return this.count(key, question, caller);
    known.question.askedAt = question.askedAt;
    if (!(await this.isPast(known))) return known;
    // Another may be counting it since before what was recorded last: it is not waited for.
    if (isExact) return this.count(key, question, caller);
    const newer = this.kept.get(key);
    if (newer && newer !== known) return newer;
    known.refreshed ??= this.countAgain(key, known);
    if (Date.now() - Date.parse(known.asOf) > this.options.patience) return known.refreshed;
    // Whoever asks next hears why it failed.
    known.refreshed.catch(() => this.kept.delete(key));
    return known;
  }

  /** Counts anew, beside those who ask, what was asked lately and is past: until it is closed. */
  async keepFresh(): Promise<void> {
    const { patience } = this.options;
    const rest = (milliseconds: number) => pause(milliseconds, undefined, { signal: this.ending.signal, ref: false });
    try {
      while (patience > 0) {
        await rest(patience / 6);
        for (const [key, known] of this.askedLately()) {
          const began = performance.now();
          // It fails again for whoever asks next, who hears why.
          if (await this.countPast(key, known).catch(() => true)) await rest(pauses * (performance.now() - began));
        }
      }
    } catch (error) {
      if (!this.ending.signal.aborted) throw error;
    }
  }

  close(): void {
    this.ending.abort();
  }

  /** What may be counted anew before anybody asks, the last asked first; what was of another day nobody asks again. */
  private askedLately(): [string, Kept][] {
    const since = Date.now() - asked.within;
    return [...this.kept.entries()]
      .filter(([key, { question }]) => !question.isExact && question.askedAt > since && key === keyOf(question))
      .sort(([, one], [, other]) => other.question.askedAt - one.question.askedAt)
      .slice(0, asked.most);
  }

  private async countPast(key: string, known: Kept): Promise<boolean> {
    if (known.refreshed || this.kept.peek(key) !== known || !(await this.isPast(known))) return false;
    known.refreshed ??= this.countAgain(key, known);
    await known.refreshed;
    return true;
  }

  private countAgain(key: string, known: Kept): Promise<Dated> {
    return this.count(key, known.question).finally(() => {
      known.refreshed = undefined;
    });
  }

  private async count(key: string, question: Question, caller?: Caller): Promise<Dated> {
    const { plan, values } = question;
    const began = Date.now();
    const { json, last, snapshot } = JSON.parse(await run(this.rows, plan, values, caller)) as Kept;
    const answer = { json, asOf: new Date(began).toISOString() };
    const { patience, worth } = this.options;
    if (patience > 0 && Date.now() - began >= worth) this.kept.set(key, { ...answer, last, snapshot, question });
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

/** What is of today is of another day tomorrow; what ends with a day, ends in each zone on the hour. */
const keyOf = ({ plan, values, isExact }: Question): string =>
  JSON.stringify([plan.text, values, new Date().toISOString().slice(0, isExact ? 13 : 10)]);
