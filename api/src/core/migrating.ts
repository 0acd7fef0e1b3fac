import { setTimeout as pause } from 'node:timers/promises';
import type { Migration } from '@mikro-orm/migrations';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { CannotStart } from './cannot-start.ts';

export interface Listed {
  name: string;
  class: new (...args: never[]) => Migration;
}

/**
 * A statement that waits for a lock lets everybody behind it wait, readers too: so long, in milliseconds, and no longer. Then
 * it gives up, and the migration begins again when the others have had their turn.
 */
const longestWait = 1_000;

/** The same migrations, none of which lets others wait for long. */
export const patient = (migrations: Listed[]): Listed[] =>
  migrations.map(({ name, class: Given }) => ({
    name,
    class: class extends (Given as new (...args: unknown[]) => Migration) {
      override up(): void | Promise<void> {
        if (this.isTransactional()) this.addSql(`set local lock_timeout = ${longestWait}`);
        return Given.prototype.up.call(this);
      }
    },
  }));

/** Brings a database up to a migration, or to the newest, while others read and write; each by itself, one process at a time. */
export async function migrate(orm: MikroORM, databaseUrl: string, to?: string, patience = 120_000): Promise<void> {
  const alone = new pg.Client({ connectionString: databaseUrl, application_name: 'binaan migration' });
  alone.on('error', () => {});
  await alone.connect();
  try {
    await alone.query(`select pg_advisory_lock(hashtextextended('migrate', 0))`);
    for (const end = Date.now() + patience; ; await pause(longestWait)) {
      try {
        await orm.migrator.up(to === undefined ? undefined : { to });
        return;
      } catch (error) {
        if (!isLockTimeout(error)) throw error;
        if (Date.now() > end) throw busy();
      }
    }
  } finally {
    await alone.end();
  }
}

const isLockTimeout = (error: unknown): boolean =>
  (error as { code?: string }).code === '55P03' || (error as Error).name === 'LockWaitTimeoutException';

const busy = () =>
  new CannotStart(
    'The database could not be migrated: somebody holds a table for minutes. Look for the oldest transaction in pg_stat_activity, end it, and start again.',
  );
