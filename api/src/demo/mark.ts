import pg from 'pg';
import { CannotStart } from '../core/cannot-start.ts';
import { truth } from './truth.ts';

/** The schema of PostgreSQL that says of a database that what it holds is made up, and what was planted. */
export const markSchema = 'demo';

/** What the mark says. A database that is claimed and not yet filled has no factor. */
export interface Mark {
  factor: number | null;
  edition: number | null;
}

/** The mark of a database; nothing where what it holds is meant to be real. */
export async function readMark(client: Pick<pg.ClientBase, 'query'>): Promise<Mark | undefined> {
  const { rows: found } = await client.query(`select to_regclass('${markSchema}.about') is not null as marked`);
  if (!found[0].marked) return;
  const { rows } = await client.query(`select factor, edition from ${markSchema}.about`);
  return rows[0] ?? { factor: null, edition: null };
}

/** Takes a database for the synthetic office: an empty one, or one that it has taken before, and no other. */
export async function claim(databaseUrl: string): Promise<Mark> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtextextended('claim demo', 0))`);
    const mark = (await readMark(client)) ?? (await take(client));
    await client.query('commit');
    return mark;
  } finally {
    await client.end();
  }
}

async function take(client: pg.Client): Promise<Mark> {
  const { rows } = await client.query(
    `select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'S', 'f') and n.nspname !~ '^(pg_|information_schema$)' limit 1`,
  );
  if (rows.length)
    throw new CannotStart(
      `The database "${client.database}" holds something that the demo has not put there. The demo touches no such database: let DATABASE_URL lead to another server, or drop that database yourself.`,
    );
  await client.query(
    `create schema ${markSchema};
     create table ${markSchema}.about (
       one boolean primary key default true check (one), factor double precision, edition int, loaded_at timestamptz);
     create table ${markSchema}.duplicate (original uuid not null, duplicate uuid primary key, slip text not null);
     comment on schema ${markSchema} is 'Everything in this database is synthetic.';
     insert into ${markSchema}.about default values`,
  );
  return { factor: null, edition: null };
}

export const isLoaded = ({ factor, edition }: Mark, wanted: number): boolean =>
  factor === wanted && edition === truth.edition;
