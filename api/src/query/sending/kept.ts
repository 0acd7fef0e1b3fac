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
  sooner?: { of: string; question: (scope: Scope) => Sql | undefined };
}

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

/** Facts that several answers are made from, kept in the database so that an answer that nobody has asked yet is there sooner. */
export interface Sooner {
  /** Which facts: they are kept for as long as answers are asked that are made from them. */
  of: string;
  /** The answer from these, or nothing where they are not kept, or too old. */
  plan: Plan;
  values: unknown[];
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

/** Revisions get their numbers before they are committed: one so far behind the last may come to be seen after it. */
const behind = 10_000;

type Found = Pick<Kept, 'json' | 'last' | 'snapshot'> & { asOf?: string };

/** What of the history can be seen now. */
export const recorded = {
  snapshot: sql`pg_current_snapshot()`,
  last: sql`coalesce((select max(id) from history.revision), 0)`,
};

/** A question’s answer as text, beside what it rests on. */
export const besideHistory = (question: Sql): Sql =>
  sql`(select json_build_object('json', ${question}::text, 'snapshot', ${recorded.snapshot}::text, 'last', ${recorded.last}::text))`;

/** Whether anything has been recorded that could not be seen when a row's `snapshot` and `last` were. */
export const newer = (row: Sql, which: Sql): Sql =>
  sql`exists (select from history.revision where id > ${row}.last - ${sql.lit(behind)} and ${which} and not pg_visible_in_snapshot(xid, ${row}.snapshot))`;

/**
 * Answers that take long, kept until something is recorded that they may rest on. Then the next to ask gets what was kept,
 * which says as of when it is true, while it is counted anew beside; or waits for that, where what was kept is too old. So
 * that few wait, what was asked lately is counted anew before it is too old.
 */
export class KeptAnswers {
  private readonly ending = new AbortController();
  private readonly rows: Rows;
  private readonly options: Required<Options>;
  private keepFacts: ((asked: string[]) => Promise<boolean>) | undefined;
  /** The facts that answers which take long are made from, and were asked lately. */
  private readonly facts = new LRUCache<string, true>({ max: asked.most, ttl: asked.within });
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

  /** How facts are counted anew, those that were asked lately among them: of one name at a time, and whether there was any. */
  countsFacts(keepFacts: (asked: string[]) => Promise<boolean>): void {
    this.keepFacts = keepFacts;
  }

  /** Counts anew, beside those who ask, what was asked lately and is past: until it is closed. */
  async keepFresh(): Promise<void> {
    const { patience } = this.options;
    const rest = (milliseconds: number) => pause(milliseconds, undefined, { signal: this.ending.signal, ref: false });
    try {
      while (patience > 0) {
        await rest(patience / 6);
        const began = performance.now();
        if (await this.keepFacts?.([...this.facts.keys()])) await rest(pauses * (performance.now() - began));
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
    const began = Date.now();
    const { json, last, snapshot, asOf = new Date(began).toISOString() } = await this.countNow(question, caller);
    const answer = { json, asOf };
    const { patience, worth } = this.options;
    if (patience > 0 && Date.now() - began >= worth) this.kept.set(key, { ...answer, last, snapshot, question });
    else this.kept.delete(key);
    return answer;
  }

  private async countNow({ plan, values, sooner }: Question, caller?: Caller): Promise<Found> {
    const { patience, worth } = this.options;
    const ask = async (plan: Plan, values: unknown[]) => JSON.parse(await run(this.rows, plan, values, caller));
    const found = patience > 0 && sooner && ((await ask(sooner.plan, sooner.values)) as Found | null);
    const began = Date.now();
    const answer = found || ((await ask(plan, values)) as Found);
    if (sooner && (found || Date.now() - began >= worth)) this.facts.set(sooner.of, true);
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
