import type { Pool, PoolClient } from 'pg';
import type { Viewer } from '../access/viewer.ts';
import type { Sentence } from '../core/errors.ts';
import type { Engine } from '../query/engine.ts';
import { Job, type JobOutcome } from './job.ts';
import { importOf } from './occasion.ts';
import { Staging } from './staging.ts';

export interface DeskSettings {
  /** Connections for nothing but sheets: two for each that is worked on. */
  pool: Pool;
  /** A connection for what is short and asked again and again. */
  aside: Pool;
  engine: Engine<Viewer>;
  /** What the person behind an account is today. */
  standing: (account: string) => Promise<Viewer | null>;
  /** Writes down an error that nobody foresaw; gives the identifier to quote. */
  report: (error: unknown) => { extensions: Record<string, unknown> };
  accessChanged: () => Promise<void>;
}

/** As many sheets are worked on at once; more would take the two cores from those who read. */
const atOnce = 2;
/** Two connections for each, and some for those who bring or mend one. */
export const connections = 2 * atOnce + 3;
/** Another process may have been asked, or have died: it is looked again this often. */
const patience = 5_000;
const hour = 3_600_000;

interface Wish {
  id: string;
  viewer: string;
  operation: string;
  reason: string | null;
  wishedAt: string;
}

/**
 * Where sheets are worked on, beside all requests: what is asked for stands in the database, so it outlives whoever asked
 * and the server that heard it. One who asks for several waits behind others who ask for one.
 */
export class ImportDesk {
  readonly settings: DeskSettings;
  readonly staging: Staging;
  private readonly running = new Map<string, { viewer: string; work: Promise<void> }>();
  private readonly timers: NodeJS.Timeout[];
  private looking = false;
  private again = false;
  private closed = false;

  constructor(settings: DeskSettings) {
    this.settings = settings;
    this.staging = new Staging(settings.engine.vault);
    this.timers = [setInterval(() => this.wake(), patience), setInterval(() => this.forget(), hour)];
    for (const timer of this.timers) timer.unref();
    void this.begin();
  }

  /** What was being received when a server died is not coming any more. */
  private async begin(): Promise<void> {
    await this.settings.aside
      .query(
        `update import set state = 'FAILED', version = version + 1, problem = 'INTERRUPTED', problem_said = $1, problem_said_in_english = $2
         where state = 'READING' and created_at < now() - interval '1 minute' and pg_try_advisory_xact_lock(hashtextextended('import ' || id, 0))`,
        [interrupted.id, interrupted.en],
      )
      .catch(() => {});
    this.forget();
    this.wake();
  }

  /** Sheets that have come to an end, or were left lying, go after their time: their rows, and what stands around those. */
  private forget(): void {
    const over = "using import i where i.id = s.import_id and i.kept_until < rule.today_in('31')";
    this.settings.aside
      .query(`with r as (delete from staging.row s ${over}) delete from staging.sheet s ${over}`)
      .catch(() => {});
  }

  /** Looks what is asked for. */
  wake(): void {
    this.again = true;
    if (this.looking || this.closed) return;
    this.looking = true;
    void this.look().finally(() => {
      this.looking = false;
      if (this.again && !this.closed) this.wake();
    });
  }

  private async look(): Promise<void> {
    this.again = false;
    while (!this.closed && this.running.size < atOnce) {
      const wish = await this.next().catch(() => undefined);
      if (!wish) return;
      const work = this.work(wish)
        .catch(() => {})
        .finally(() => {
          this.running.delete(wish.id);
          this.wake();
        });
      this.running.set(wish.id, { viewer: wish.viewer, work });
    }
  }

  /** The wish of whoever has the fewest under way, the oldest of them. */
  private async next(): Promise<Wish | undefined> {
    const under = [...this.running.values()].map(({ viewer }) => viewer);
    const { rows } = await this.settings.aside.query<Wish>(
      `select w.import_id::text as id, w.viewer, w.operation, w.reason, w.wished_at::text as "wishedAt" from staging.wish w join import i on i.id = w.import_id
       where i.state in ('PREVIEWING', 'APPLYING', 'UNDOING') and w.import_id <> all($1::uuid[])
       order by (select count(*) from unnest($2::text[]) u where u = w.viewer), w.wished_at limit 1`,
      [[...this.running.keys()], under],
    );
    return rows[0];
  }

  private async work(wish: Wish): Promise<void> {
    const { id, viewer: account, operation, reason } = wish;
    const client = await this.settings.pool.connect();
    let broken: Error | undefined;
    try {
      const { rows } = await client.query<{ mine: boolean }>(
        `select pg_try_advisory_lock(hashtextextended('import ' || $1, 0)) as mine`,
        [id],
      );
      if (!rows[0]?.mine) return;
      const it = await importOf(client, id);
      const viewer = await this.whoIs(client, account);
      if (!it) return;
      const job = new Job(this, client, { it, viewer, operation, reason: reason ?? undefined });
      await this.end(wish, await job.run());
    } catch (error) {
      broken = error as Error;
    } finally {
      if (!broken) await client.query('select pg_advisory_unlock_all()').catch((error) => (broken = error));
      client.release(broken);
    }
  }

  private async whoIs(client: PoolClient, id: string): Promise<Viewer | null> {
    const { rows } = await client.query<{ account: string | null }>('select account from "user" where id = $1', [id]);
    return rows[0]?.account ? this.settings.standing(rows[0].account) : null;
  }

  /** What is asked for has been done, or cannot be: nobody asks for it any more. */
  private async end({ id, wishedAt }: Wish, { state, problem, from }: JobOutcome): Promise<void> {
    const { pool } = this.settings;
    const { rowCount } = await pool.query(
      'delete from staging.wish where import_id = $1 and wished_at = $2::timestamptz',
      [id, wishedAt],
    );
    // Somebody has stopped it meanwhile, and may have asked for something else.
    if (!state || !rowCount) return;
    await pool.query(
      `update import set state = $2, version = version + 1, updated_at = current_timestamp(3), seconds_left = null,
        problem = $3, problem_said = $4, problem_said_in_english = $5 where id = $1 and state = $6`,
      [id, state, problem?.code ?? null, problem?.said.id ?? null, problem?.said.en ?? null, from],
    );
  }

  /** Ends the statement under way of what is no longer wanted, in whichever process it is. */
  async halt(id: string): Promise<void> {
    await this.settings.pool.query(
      `with w as (delete from staging.wish where import_id = $1 returning pid) select pg_cancel_backend(pid) from w where pid is not null`,
      [id],
    );
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const timer of this.timers) clearInterval(timer);
    // What is under way is rolled back, and begun again by the next server: the wish stands.
    await this.settings.pool
      .query('select pg_cancel_backend(pid) from staging.wish where import_id = any($1::uuid[]) and pid is not null', [
        [...this.running.keys()],
      ])
      .catch(() => {});
    await Promise.allSettled([...this.running.values()].map(({ work }) => work));
  }

  get isClosed(): boolean {
    return this.closed;
  }
}

const interrupted: Sentence = {
  id: 'Server berhenti ketika berkas ini dibaca. Unggah sekali lagi.',
  en: 'The server stopped while this file was read. Upload it again.',
};
