import { createHash } from 'node:crypto';
import pg from 'pg';

/** The schemas whose rows a backup holds. */
export const schemas = ['public', 'auth', 'history', 'staging'];

/** What is of the moment: whoever restores a backup has everybody sign in again. */
const passing = ['auth.session', 'auth.verification', 'auth."rateLimit"', 'auth.budget'];

/** A table that a backup holds, with the columns that are stated. */
export interface Table {
  name: string;
  columns: string[];
}

/** Every table whose rows are kept, in the order of their names. What is derived is derived again. */
export async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select format('%I.%I', n.nspname, c.relname) as name, coalesce(array_agg(a.attname::text order by a.attnum), '{}') as columns
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relkind = 'r' and n.nspname = any($1) and c.relname <> 'migration' group by 1 order by 1`,
    [schemas],
  );
  return rows.filter(({ name }) => !passing.includes(name));
}

export const columnsOf = ({ columns }: Table): string => columns.map((each) => pg.escapeIdentifier(each)).join(', ');

/** What the tables are like, in one word: the same wherever the same migrations ran. */
export async function shapeOf(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query(
    `select format('%I.%I', n.nspname, c.relname) as name, a.attname as column, format_type(a.atttypid, a.atttypmod) as type
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      where c.relkind = 'r' and n.nspname = any($1) and a.attnum > 0 and not a.attisdropped order by 1, 2`,
    [schemas],
  );
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

/** The migrations that have been applied, in their order. */
export async function appliedTo(client: pg.ClientBase): Promise<string[]> {
  const { rows: made } = await client.query<{ made: boolean }>(
    "select to_regclass('public.migration') is not null as made",
  );
  if (!made[0]?.made) return [];
  const { rows } = await client.query<{ name: string }>('select name from public.migration order by name');
  return rows.map(({ name }) => name);
}
