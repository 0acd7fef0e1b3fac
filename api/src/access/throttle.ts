import { createHash } from 'node:crypto';
import type { Pool } from 'pg';

/** One form for all the ways in which an account may be written. */
export const normal = (account: string): string => account.normalize('NFKC').trim().toLowerCase();

/**
 * Counts an attempt as failed before it is looked at, so that guesses sent all at once are counted one by one. Four are free;
 * then each waits twice as long as the one before, up to a quarter of an hour. A day without one is forgotten.
 */
const count = `
with old as (delete from failed_attempt where last_at < now() - interval '1 day' and key <> $1)
insert into failed_attempt as f (key, failures, last_at, until) values ($1, 1, now(), now())
on conflict (key) do update set
  failures = case when f.last_at < now() - interval '1 day' then 1 else f.failures + 1 end,
  last_at = now(),
  until = case when f.last_at < now() - interval '1 day' or f.failures < 4 then now()
    else now() + least(900, 15 * 2 ^ least(f.failures - 4, 10)) * interval '1 second' end
where f.until <= now()`;

const spend = `
with old as (delete from spent_code where until < now() and key <> $1)
insert into spent_code as s (key, until) values ($1, now() + interval '2 minutes')
on conflict (key) do update set until = excluded.until where s.until < now()`;

const remaining = 'select ceil(extract(epoch from until - now()))::int as seconds from failed_attempt where key = $1';

/** Failed attempts by what they were made on, in the database, where all processes count together. */
export class Throttle {
  private readonly pool: Pool;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  /** Counts an attempt; answers how many seconds it must wait, or 0 if it may be made now. */
  async attempt(on: string): Promise<number> {
    const key = keyOf(on);
    const { rowCount } = await this.pool.query(count, [key]);
    if (rowCount) return 0;
    const { rows } = await this.pool.query<{ seconds: number }>(remaining, [key]);
    return Math.max(1, rows[0]?.seconds ?? 1);
  }

  /** Takes a code of a second step; answers false if it was taken before, for an app shows each for up to a minute and a half. */
  async spend(code: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(spend, [keyOf(code)]);
    return rowCount === 1;
  }

  /** The attempt succeeded: what failed before it is forgotten. */
  async succeeded(on: string): Promise<void> {
    await this.pool.query('delete from failed_attempt where key = $1', [keyOf(on)]);
  }
}

/** People type passwords where an account belongs: what they typed is not kept. */
const keyOf = (on: string): string => createHash('sha256').update(on).digest('base64url');
