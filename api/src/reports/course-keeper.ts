import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolClient, QueryArrayConfig } from 'pg';
import type { Viewer } from '../access/viewer.ts';
import type { Engine } from '../query/engine.ts';
import type { Scope, Sql } from '../query/scope.ts';
import type { Facts } from '../query/sending/kept.ts';
import { changedCourses, dropCourses, isBehind, keepCourses, placeCourses } from './kept-facts.ts';

/** So many changed rows are looked through for whoever waits; beside those who ask it may be more, until all is counted anew. */
const looksThrough = { waiting: 1_000, beside: 20_000 };

/** Milliseconds after which whoever waits has it counted from the records: all may be being put together anew. */
const longest = 500;

/** The lock is another's. */
const lockNotAvailable = '55P03';

/**
 * Keeps the course of each mentoring as it is recorded: what was changed since is put together anew, and all of it only where
 * nothing is kept or very much was changed. Who reads meanwhile reads what was kept before, whole.
 */
export class CourseKeeper implements Facts {
  private readonly engine: Engine<Viewer>;
  private readonly pool: Pool;
  private readonly failed: (error: unknown) => void;
  private underWay: Promise<string | undefined> | undefined;
  private next: Promise<string | undefined> | undefined;

  constructor(engine: Engine<Viewer>, pool: Pool, failed: (error: unknown) => void) {
    this.engine = engine;
    this.pool = pool;
    this.failed = failed;
  }

  keep = async (): Promise<boolean> => {
    const known = await this.ask('behind', () => isBehind, {}).catch(this.tell);
    return known === false ? false : (await this.after(looksThrough.beside)) !== undefined;
  };

  renew = (): Promise<string | undefined> =>
    Promise.race([this.after(looksThrough.waiting), pause(longest, undefined, { ref: false })]);

  /** One that is under way may have begun before what must be seen was recorded: the one after it serves all who wait by then. */
  private after(most: number): Promise<string | undefined> {
    if (!this.underWay) return this.begin(most);
    this.next ??= this.underWay.then(() => {
      this.next = undefined;
      return this.begin(most);
    });
    return this.next;
  }

  private begin(most: number): Promise<string | undefined> {
    // Whoever asks has them counted as if none were kept.
    this.underWay = this.bring(most)
      .catch(this.tell)
      .finally(() => {
        this.underWay = undefined;
      });
    return this.underWay;
  }

  /** Brings what is kept up to one instant, after which nothing was seen: what others write comes before or after as a whole. */
  private async bring(most: number): Promise<string | undefined> {
    const client = await this.pool.connect();
    let broken = true;
    try {
      await client.query('begin isolation level repeatable read');
      // Who takes the lock before it looks sees what the one before has written.
      await client.query('lock table kept.mentoring_position in exclusive mode nowait');
      const brought = await this.bringWith(client, most);
      await client.query(brought ? 'commit' : 'rollback');
      broken = false;
      return brought;
    } catch (error) {
      await client.query('rollback');
      broken = false;
      if ((error as { code?: string }).code === lockNotAvailable) return undefined;
      throw error;
    } finally {
      client.release(broken);
    }
  }

  private async bringWith(client: PoolClient, most: number): Promise<string | undefined> {
    const ask = (name: string, question: (scope: Scope) => Sql, variables: Record<string, unknown>) =>
      this.ask(name, question, variables, client);
    const ids = (await ask('changed', () => changedCourses, { most })) as string[] | null;
    if (!ids && most < looksThrough.beside) return undefined;
    const few = ids !== null;
    if (!few || ids.length) {
      await ask(`drop ${few}`, () => dropCourses(few), { ids });
      await ask(`courses ${few}`, keepCourses(few), { ids });
    }
    return (await ask('place', () => placeCourses, {})) as string;
  }

  /** What fails while the server stops is told by nobody. */
  private tell = (error: unknown): undefined => {
    if (!this.pool.ending) this.failed(error);
  };

  private ask(
    name: string,
    question: (scope: Scope) => Sql,
    variables: Record<string, unknown>,
    on: Pool | PoolClient = this.pool,
  ): Promise<unknown> {
    const rows = { query: (statement: object) => on.query(statement as QueryArrayConfig<unknown[]>) };
    return this.engine.keep(name, question, variables, rows);
  }
}
