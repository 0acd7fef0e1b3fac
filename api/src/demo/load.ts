import type pg from 'pg';
import { table } from '../core/noun.ts';
import { guardsOf, setAside } from '../core/set-aside.ts';
import { doubts, raiseAll } from '../registry/doubt.ts';
import { closingDay, dayText } from './calendar.ts';
import { copyRows } from './copy.ts';
import { markSchema } from './mark.ts';
import { syntheticOffice } from './office.ts';
import { proveRows } from './prove.ts';
import { truth } from './truth.ts';

/** The schemas that it fills. */
const register = ['public'];

interface Loading {
  factor: number;
  /** Ends the load and leaves everything as it was. */
  signal?: AbortSignal;
  say?: (sentence: string) => void;
}

/**
 * Empties the register and fills it with a synthetic office, in one transaction: whoever looks on sees the old one or the
 * new one, and a load that is interrupted leaves the old one.
 *
 * To be quick the load sets aside what PostgreSQL would otherwise look up row by row: foreign keys, plain indexes, and the
 * triggers of the register. Checks, keys and unique indexes stay in force throughout. Before the end everything is put
 * back, which makes PostgreSQL hold every foreign key against every row; the triggers' rules are proved by a query each;
 * and the catalogue must say the same as before.
 */
export async function loadOffice(client: pg.ClientBase, { factor, signal, say = () => {} }: Loading): Promise<void> {
  const began = performance.now();
  const since = () => `${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`;
  await client.query('begin');
  try {
    await client.query(
      `set local statement_timeout = 0; set local synchronous_commit = off; set local maintenance_work_mem = '256MB'`,
    );
    const before = await guardsOf(client, register);
    const regrant = await keepGrants(client);
    await client.query(`truncate ${await tablesOf(client, ofRegister)}, ${markSchema}.duplicate`);
    await emptyHistory(client);
    // What follows from the register would not hear that it is another.
    await client.query(`truncate ${await tablesOf(client, kept)}`);
    const putBack = await setAside(client, register, signal);
    await regrant();
    const { batches, duplicates } = await syntheticOffice(factor);
    for (const batch of batches) {
      const count = await copyRows(client, batch, signal);
      say(`${since()}  ${count.toLocaleString('en').padStart(9)}  ${table(batch.noun)}`);
    }
    await client.query(
      `insert into ${markSchema}.duplicate select * from json_to_recordset($1) as r(original uuid, duplicate uuid, slip text)`,
      [JSON.stringify(duplicates)],
    );
    await putBack((count) => say(`${since()}  ${String(count).padStart(9)}  indexes and foreign keys put back`));
    await raiseDoubts(client);
    await proveRows(client);
    if ((await guardsOf(client, register)) !== before)
      throw new Error('The load has changed what guards the register.');
    await client.query(`update ${markSchema}.about set factor = $1, edition = $2, loaded_at = now()`, [
      factor,
      truth.edition,
    ]);
    await client.query('commit');
    say(`${since()}             every rule holds`);
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
  await client.query('analyze');
  say(`${since()}             ready`);
}

/** What is loaded has no history and has not been published, and what was before is gone with it. */
async function emptyHistory(client: pg.ClientBase): Promise<void> {
  const tables = ['history.revision', 'history.change_set', 'history.seal', 'published_report'];
  for (const each of tables) await client.query(`alter table ${each} disable trigger never_emptied`);
  await client.query(`truncate ${tables}`);
  for (const each of tables) await client.query(`alter table ${each} enable trigger never_emptied`);
}

/** The doubts that the triggers would have raised, always the same, and as they would stand if nothing had been written since. */
async function raiseDoubts(client: pg.ClientBase): Promise<void> {
  await client.query('alter table quality_flag disable trigger user');
  for (const doubt of doubts()) await client.query(raiseAll(doubt, table(doubt.type)));
  await client.query(
    `update quality_flag set id = md5(concat(subject_type, subject_id, code))::uuid, created_at = $1, updated_at = $1 where origin = 'RULE'`,
    [dayText(closingDay)],
  );
  await client.query('alter table quality_flag enable trigger user');
}

/** Keeps the grants that name nothing of the register: whoever administered it before does so afterwards. */
async function keepGrants(client: pg.ClientBase): Promise<() => Promise<void>> {
  await client.query(
    'create temporary table kept_grant on commit drop as select * from "grant" where region_id is null and organization_id is null',
  );
  const { rows } = await client.query<{ columns: string }>(
    `select string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns
     where table_schema = 'public' and table_name = 'grant' and is_generated = 'NEVER'`,
  );
  const [{ columns } = { columns: '' }] = rows;
  return async () => void (await client.query(`insert into "grant" (${columns}) select ${columns} from kept_grant`));
}

/** What is kept of what follows from the register. */
const kept = `relkind = 'r' and relnamespace = 'kept'::regnamespace`;

/** All that the register holds, and what keys are told by, but for who has an account. */
const ofRegister = `relkind = 'r' and relnamespace = 'public'::regnamespace and relname not in ('migration', 'user', 'access_entry', 'read_entry', 'published_report')
  or oid = 'auth.api_key'::regclass`;

async function tablesOf(client: pg.ClientBase, which: string): Promise<string> {
  const { rows } = await client.query<{ tables: string }>(
    `select string_agg(oid::regclass::text, ', ') as tables from pg_class where ${which}`,
  );
  return rows[0]?.tables ?? '';
}
