import pg from 'pg';
import { CannotStart } from '../core/cannot-start.ts';
import { checkDatabase, checkServer } from '../core/check-database.ts';
import type { Addresses } from '../core/serving-role.ts';
import { doubtful, type Finding, ill, well } from './finding.ts';

/** How many connections one process of the server opens at most, by its pools. */
const connectionsOfOne = 32;

/** Whether the database can serve, is at this program's version, and lets the server do its work and no more. */
export async function examineDatabase(
  { owner, server }: Addresses,
  migrations: string[],
  processes = 1,
): Promise<Finding[]> {
  try {
    await checkDatabase(owner, owner === server ? 'DATABASE_URL' : 'DATABASE_MIGRATION_URL');
    await checkServer(server);
  } catch (error) {
    if (error instanceof CannotStart) return [ill('database', error.message, 'mend that, and ask again')];
    throw error;
  }
  const client = new pg.Client({ connectionString: owner });
  client.on('error', () => {});
  await client.connect();
  try {
    const found = [
      await version(client),
      await extensions(client),
      await clock(client),
      await connections(client, processes),
      await discretion(client),
    ];
    const migrated = await migration(client, migrations);
    // Before it is migrated there is nothing to have rights on.
    return [...found, migrated, ...(migrated.is === 'well' ? [await rights(client, owner, server)] : [])];
  } finally {
    await client.end();
  }
}

async function one<Row extends object>(client: pg.Client, text: string, values: unknown[] = []): Promise<Row> {
  const { rows } = await client.query<Row>(text, values);
  return rows[0] as Row;
}

async function version(client: pg.Client): Promise<Finding> {
  const { name } = await one<{ name: string }>(client, "select current_setting('server_version') as name");
  return well('database', `PostgreSQL ${name}`);
}

async function extensions(client: pg.Client): Promise<Finding> {
  const { there, available, stems, filled } = await one<Record<'there' | 'available' | 'stems' | 'filled', boolean>>(
    client,
    `select exists (select from pg_extension where extname = 'pg_trgm') as there,
      exists (select from pg_available_extensions where name = 'pg_trgm') as available,
      to_regclass('public.migration') is not null as filled,
      exists (select from pg_ts_config where cfgname = 'indonesian') as stems`,
  );
  if (!available)
    return ill('extensions', 'pg_trgm is not on the machine', 'install postgresql-contrib beside PostgreSQL');
  if (!stems)
    return ill(
      'extensions',
      'there is no text search for Indonesian',
      'install the text search of PostgreSQL 15 or newer',
    );
  if (!there && filled)
    return ill('extensions', 'pg_trgm is gone, and its indexes with it', 'restore the database from a backup');
  if (!there) return doubtful('extensions', 'pg_trgm is not made yet', 'start the server once, which makes it');
  return well('extensions', 'pg_trgm, text search for Indonesian');
}

const tolerated = 2;

async function clock(client: pg.Client): Promise<Finding> {
  const before = Date.now();
  const { at } = await one<{ at: number }>(client, 'select extract(epoch from clock_timestamp())::float8 as at');
  const here = (before + Date.now()) / 2000;
  const apart = Math.abs(at - here);
  if (apart <= tolerated) return well('clock', `as the database's, within ${Math.ceil(apart * 1000)} ms`);
  const says = `is ${apart.toFixed(0)} s from the database's`;
  return ill(
    'clock',
    says,
    'let both follow a time server (timedatectl set-ntp true): second factors and days go wrong',
  );
}

async function connections(client: pg.Client, processes: number): Promise<Finding> {
  const wanted = connectionsOfOne * processes;
  const who = processes === 1 ? 'a process, which takes' : `${processes} processes, which take`;
  const { most } = await one<{ most: number }>(
    client,
    `select current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int as most`,
  );
  if (most >= wanted) return well('connections', `${most}, enough for ${who} ${wanted} at most`);
  return ill('connections', `${most} are too few for ${who} ${wanted}`, 'raise max_connections');
}

/** Whether PostgreSQL's own log repeats what a statement failed on. */
async function discretion(client: pg.Client): Promise<Finding> {
  const { level, verbosity } = await one<{ level: string; verbosity: string }>(
    client,
    "select current_setting('log_min_messages') as level, current_setting('log_error_verbosity') as verbosity",
  );
  if (['log', 'fatal', 'panic'].includes(level) || verbosity === 'terse')
    return well('log of PostgreSQL', 'repeats no rows that a statement failed on');
  return doubtful(
    'log of PostgreSQL',
    'repeats the rows and addresses that a statement failed on, and no erasure reaches it',
    'set log_min_messages = log, or log_error_verbosity = terse',
  );
}

async function migration(client: pg.Client, known: string[]): Promise<Finding> {
  const { made } = await one<{ made: boolean }>(client, "select to_regclass('public.migration') is not null as made");
  if (!made) return doubtful('migrations', 'the database is empty', 'start the server once, which fills it');
  const { rows } = await client.query<{ name: string }>('select name from migration order by name');
  const applied = new Set(rows.map(({ name }) => name));
  const ahead = [...applied].filter((name) => !known.includes(name));
  if (ahead.length)
    return ill(
      'migrations',
      `the database has ${ahead.length} that this program does not know`,
      'run the newer release that made them',
    );
  const pending = known.filter((name) => !applied.has(name));
  if (pending.length)
    return ill(
      'migrations',
      `${pending.length} are not applied yet`,
      'take a backup and start the server, which applies them',
    );
  return well('migrations', `all ${known.length} are applied`);
}

async function rights(client: pg.Client, owner: string, server: string): Promise<Finding> {
  if (owner === server)
    return doubtful('rights', 'the server owns the database', 'make a user who owns nothing, as the README shows');
  const visitor = new pg.Client({ connectionString: server });
  visitor.on('error', () => {});
  await visitor.connect();
  const role = await one<{ name: string }>(visitor, 'select current_user::text as name').finally(() => visitor.end());
  const { missing, more } = await one<{ missing: string[]; more: string[] }>(
    client,
    `select coalesce(array_agg(name) filter (where not may_read), '{}') as missing, coalesce(array_agg(name) filter (where owns or may_empty), '{}') as more
      from (select c.oid::regclass::text as name, has_table_privilege($1, c.oid, 'select') as may_read,
          pg_has_role($1, c.relowner, 'usage') as owns, has_table_privilege($1, c.oid, 'truncate') as may_empty
        from pg_class c where c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'history'::regnamespace, 'auth'::regnamespace)
          and c.relname <> 'migration') t`,
    [role.name],
  );
  if (more.length)
    return ill(
      'rights',
      `the user "${role.name}" may do more than read and write rows: ${some(more)}`,
      'give the tables to the user of DATABASE_MIGRATION_URL, and revoke what was granted by hand',
    );
  if (missing.length)
    return ill(
      'rights',
      `the user "${role.name}" may not read ${some(missing)}`,
      'start the server once, which grants it',
    );
  return well('rights', `the user "${role.name}" reads and writes rows, and owns nothing`);
}

const some = (names: string[]) =>
  names.slice(0, 3).join(', ') + (names.length > 3 ? `, and ${names.length - 3} more` : '');
