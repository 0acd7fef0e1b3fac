import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { CannotStart } from '../core/cannot-start.ts';
import { guardsOf, setAside } from '../core/set-aside.ts';
import { type End, type Head, partsOf, verifyBackup } from './backup-file.ts';
import { passTransactions } from './pass-transactions.ts';
import { schemas, shapeOf } from './tables.ts';

export interface Restoring {
  /** The database, as its owner. */
  url: string;
  file: string;
  /** Throws away what is there. */
  overwrite: boolean;
  /** The migrations that this program knows. */
  known: string[];
  /** Throws if these keys are not those of the house. */
  checkKeys(keys: Head['keys']): void;
  /** Brings an empty database up to a migration. */
  migrate(to: string): Promise<void>;
}

/** Puts back what a backup holds, into a database that is empty or may be emptied. */
export async function restore({ url, file, overwrite, known, checkKeys, migrate }: Restoring): Promise<End> {
  // The whole file is read before anything is touched.
  const { head, end } = await verifyBackup(file);
  const unknown = head.migrations.filter((name) => !known.includes(name));
  if (unknown.length)
    throw new CannotStart(`The backup was made by a newer Binaan (${unknown.at(-1)}): restore it with that release.`);
  checkKeys(head.keys);
  const client = new pg.Client({
    connectionString: url,
    options: '-c timezone=UTC',
    application_name: 'binaan restore',
  });
  client.on('error', () => {});
  await client.connect();
  try {
    await requireQuiet(client);
    await empty(client, overwrite);
    await migrate(head.migrations.at(-1) as string);
    if ((await shapeOf(client)) !== head.shape)
      throw new CannotStart(
        'The migrations make other tables than the backup is of: restore it with the release that made it.',
      );
    await client.query('begin');
    await load(client, file, end);
    await client.query('commit');
    await passTransactions(client, BigInt(head.nextTransaction));
    await client.query('analyze');
    return end;
  } finally {
    await client.end();
  }
}

/** A server that goes on writing would write beside what is put back. */
async function requireQuiet(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(
    `select from pg_stat_activity where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
  if (rowCount)
    throw new CannotStart(
      'Somebody is connected to the database: stop the server, and whoever else looks into it, first.',
    );
}

async function empty(client: pg.Client, overwrite: boolean): Promise<void> {
  const { rows } = await client.query<{ name: string; mine: boolean }>(
    `select nspname::text as name, pg_has_role(nspowner, 'usage') as mine from pg_namespace
      where nspname !~ '^pg_' and nspname <> 'information_schema'
        and (nspname <> 'public' or exists (select from pg_class where relnamespace = 'public'::regnamespace))`,
  );
  if (!rows.length) return;
  if (!overwrite)
    throw new CannotStart(
      'The database is not empty. To throw away what it holds, say so: add --overwrite. A backup of it is worth its minutes.',
    );
  const foreign = rows.find(({ mine }) => !mine);
  if (foreign)
    throw new CannotStart(
      `The schema "${foreign.name}" belongs to somebody else: drop the database, and make it anew.`,
    );
  const drops = rows.map(({ name }) => `drop schema ${pg.escapeIdentifier(name)} cascade`);
  await client.query(['begin', ...drops, 'create schema if not exists public', 'commit'].join('; '));
}

/** All or nothing: what is dear row by row is set aside meanwhile, and every foreign key is held against every row. */
async function load(client: pg.Client, file: string, { rows }: End): Promise<void> {
  await client.query(`set local synchronous_commit = off; set local maintenance_work_mem = '256MB'`);
  const before = await guardsOf(client, schemas);
  const putBack = await setAside(client, schemas);
  await client.query(`truncate ${Object.keys(rows).join(', ')}`);
  for await (const part of partsOf(file)) {
    if (part.is === 'sequence') await client.query(part.line);
    if (part.is !== 'table') continue;
    const target = client.query(copyFrom(part.line.replace(/;$/, '')));
    await pipeline(Readable.from(part.rows), target);
    if (target.rowCount !== rows[part.name])
      throw new Error(`${part.name} took ${target.rowCount} rows of ${rows[part.name]}`);
  }
  await putBack(() => {});
  if ((await guardsOf(client, schemas)) !== before)
    throw new Error('The restore has changed what guards the register.');
}
