import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Plan } from '../plan.ts';
import type { Scope, Sql } from '../scope.ts';
import { type Caller, type Rows, run } from './run.ts';

/** How an answer that may be kept is asked for. */
export interface KeptAsking {
  /** Only as long as nothing has been recorded since. */
  isExact?: boolean;
  /** The same made from facts that are kept, where this viewer may be answered from them. */
  sooner?: ((scope: Scope) => Sql | undefined) | undefined;
}

/** An answer, and the instant as of which it is true. */
export interface Dated {
  json: string;
  asOf: string;
}

interface Kept extends Dated {
  /** What of the history could be seen. */
  snapshot: string;
  refreshed?: Promise<Dated> | undefined;
  question: Question;
}

/** Facts that answers are made from, kept in the database so that an answer that nobody has asked yet is there sooner. */
export interface Sooner {
  /** The answer from these, or nothing where they are not kept, or too old. */
  plan: Plan;
  /** What it is asked with: facts as of this instant or later are no older than the question. */
  values: (since: string | null) => unknown[];
}

/** Who brings the facts up to what is recorded. */
export interface Facts {
  /** Beside those who ask, however much it is; whether there was anything. */
  keep(): Promise<boolean>;
  /** For somebody who waits for it, if it is little: since when they are as recorded. */
  renew(): Promise<string | undefined>;
}

/** What an answer is an answer to, so that it can be counted anew before anybody asks again. */
interface Question {
  plan: Plan;
  values: unknown[];
  sooner: Sooner | undefined;
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
  sooner?: Sooner | undefined;
}

/** What is counted anew before anybody asks: so many of the last asked, asked in as many milliseconds. */
const asked = { most: 20, within: 3_600_000 };
/** After it has counted one anew it pauses for as many times as long: a tenth of one connection’s time is the most it takes. */
const pauses = 9;

/** Waits for so many milliseconds. */
type Rest = (milliseconds: number) => Promise<unknown>;

type Found = Pick<Kept, 'json' | 'snapshot'> & { asOf?: string };

/** A question’s answer as text, beside what it rests on. */
export const besideHistory = (question: Sql): Sql =>
  sql`(select json_build_object('json', ${question}::text, 'snapshot', pg_current_snapshot()::text))`;

/**
 * What of the history has been recorded that could not be seen when a row’s `snapshot` was taken, of the revisions `r` that are
 * meant, so many at most. In the order of an index, for most of the history is older.
 */
export const unseen = (row: Sql, which: Sql, most: Sql): Sql =>
  sql`(select r.noun, r.row_id, r.before from history.revision r
    where r.xid >= pg_snapshot_xmin(${row}.snapshot) and ${which} and not pg_visible_in_snapshot(r.xid, ${row}.snapshot)
    order by r.xid, r.id limit ${most})`;

/**
 * Answers that take long, kept until something is recorded that they may rest on. Then the next to ask gets what was kept,
 * which says as of when it is true, while it is counted anew beside; or waits for that, where what was kept is too old. So
 * that few wait, what was asked lately is counted anew before it is too old.
 */
export class KeptAnswers {
  private readonly ending = new AbortController();
  private readonly rows: Rows;
  private readonly options: Required<Options>;
  private facts: Facts | undefined;
  private readonly kept = new LRUCache<string, Kept>({
    max: 500,
    maxSize: 64 * 1024 * 1024,
    sizeCalculation: ({ json }, key) => json.length + key.length,
  });

  /** For as many milliseconds what was kept may be given although something has changed since. */
  get patience(): number {
    return this.options.patience;
  }

  /** The same of facts: so that answers from them are no slower while much is recorded, and each has its turn. */
  get patienceWithFacts(): number {
    return this.options.patience * 10;
  }

  constructor(rows: Rows, { patience, worth = 300 }: Options) {
    this.rows = rows;
    this.options = { patience, worth };
  }

  /** The answer of a plan whose statement tells it beside the history that it rests on (`besideHistory`). */
  async answer(plan: Plan, values: unknown[], caller: Caller, { isExact = false, sooner }: Asked = {}): Promise<Dated> {
    const question = { plan, values, sooner, isExact, askedAt: Date.now() };
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

  /** Who keeps the facts that answers are made from. */
  restsOn(facts: Facts): void {
    this.facts = facts;
  }

  /** Brings facts up to what is recorded, and counts anew what was asked lately and is past, beside those who ask: until it is closed. */
  async keepFresh(): Promise<void> {
    const keepFacts = async (rest: Rest) => {
      const began = performance.now();
      if (await this.facts?.keep()) await rest(pauses * (performance.now() - began));
    };
    const countLately = async (rest: Rest) => {
      for (const [key, known] of this.askedLately()) {
        const began = performance.now();
        // It fails again for whoever asks next, who hears why.
        if (await this.countPast(key, known).catch(() => true)) await rest(pauses * (performance.now() - began));
      }
    };
    await Promise.all([keepFacts, countLately].map((turn) => this.inTurns(turn)));
  }

  private async inTurns(turn: (rest: Rest) => Promise<void>): Promise<void> {
    const { patience } = this.options;
    const rest = (milliseconds: number) => pause(milliseconds, undefined, { signal: this.ending.signal, ref: false });
    try {
      while (patience > 0) {
        await turn(rest);
        await rest(patience / 6);
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
    const began = Date.now();
    const { json, snapshot, asOf = new Date(began).toISOString() } = await this.countNow(question, caller);
    const answer = { json, asOf };
    const { patience, worth } = this.options;
    if (patience > 0 && Date.now() - began >= worth) this.kept.set(key, { ...answer, snapshot, question });
    else this.kept.delete(key);
    return answer;
  }

  private async countNow({ plan, values, sooner }: Question, caller?: Caller): Promise<Found> {
    const ask = async (plan: Plan, values: unknown[]) => JSON.parse(await run(this.rows, plan, values, caller));
    if (sooner && this.options.patience > 0) {
      const fromFacts = async (since: string | null): Promise<Found | null> => ask(sooner.plan, sooner.values(since));
      const found = await fromFacts(null);
      if (found) return found;
      const since = await this.facts?.renew();
      const renewed = since && (await fromFacts(since));
      if (renewed) return renewed;
    }
    return ask(plan, values);
  }

  /** Whether anything has been recorded that could not be seen when this was counted. */
  private async isPast({ snapshot }: Kept): Promise<boolean> {
    const { rows } = await this.rows.query({
      // In the order of an index, for most of the history is older.
      text: `select coalesce((select true from history.revision where xid >= pg_snapshot_xmin($1::pg_snapshot) and not pg_visible_in_snapshot(xid, $1::pg_snapshot) order by xid, id limit 1), false)`,
      name: 'kept',
      values: [snapshot],
      rowMode: 'array',
    });
    return (rows as boolean[][])[0]?.[0] === true;
  }
}

/** What is of today is of another day tomorrow; what ends with a day, ends in each zone on the hour. */
const keyOf = ({ plan, values, isExact }: Question): string =>
  JSON.stringify([plan.text, values, new Date().toISOString().slice(0, isExact ? 13 : 10)]);
