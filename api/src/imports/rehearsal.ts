import type { Rows } from '../query/sending/run.ts';

/**
 * From here on nothing is written down of what is entered, and the transaction cannot be committed. Gives the constraints
 * that a portion is held against: all that are deferred, but for the one that sees to it.
 */
export async function rehearse(rows: Rows): Promise<string> {
  await rows.query({ text: 'select history.rehearse()' });
  const { rows: found } = await rows.query({
    text: `select string_agg(distinct format('%I.%I', n.nspname, c.conname), ', ') as names
      from pg_constraint c join pg_namespace n on n.oid = c.connamespace where c.condeferrable and n.nspname <> 'history'`,
  });
  return (found as { names: string }[])[0]?.names ?? 'all';
}
