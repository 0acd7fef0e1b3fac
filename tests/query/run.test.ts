import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { admin, openApi } from '../support/api.ts';

const api = await openApi();
/** One holds locks; the other looks on, for within a transaction PostgreSQL tells of activity as it was at first. */
const [holder, watcher] = [new pg.Client(api.databaseUrl), new pg.Client(api.databaseUrl)];
await Promise.all([holder.connect(), watcher.connect()]);
afterAll(() => Promise.all([holder.end(), watcher.end()]));

const document = '{ businesses(limit: 1) { nodes { id } } }';

/** Does something while no statement that reads businesses comes to its end. */
async function whileBusinessesAreLocked<T>(work: () => Promise<T>): Promise<T> {
  await holder.query('begin; lock table business in access exclusive mode');
  try {
    return await work();
  } finally {
    await holder.query('rollback');
  }
}

/** The connections whose statement waits for the lock, as PostgreSQL tells. */
async function waiting(): Promise<number[]> {
  const { rows } = await watcher.query(
    `select pid from pg_stat_activity where datname = current_database() and state = 'active' and wait_event_type = 'Lock'`,
  );
  return rows.map(({ pid }) => pid);
}

const stateOf = async (pid: number) =>
  (await watcher.query('select state from pg_stat_activity where pid = $1', [pid])).rows[0]?.state;

const asIn = (language: 'en' | 'id', text: string) => api.as(admin)(text, undefined, { language });

test('a statement that takes too long ends, with a sentence for who asked', async () => {
  const { rows } = await holder.query(`select pg_get_functiondef('search.word(text, int)'::regprocedure) as before`);
  await holder.query(
    'create or replace function search.word(written text, place int) returns text language sql as $$ select pg_sleep(7)::text $$',
  );
  const searched = '{ organizations(search: "astra", limit: 1) { nodes { id } } }';
  try {
    const [en, id] = await Promise.all([asIn('en', searched), asIn('id', searched)]);
    const told = (sentence: string) => ({
      status: 400,
      errors: [{ message: sentence, extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(en).toMatchObject(told('This request takes too long. Narrow it down.'));
    expect(id).toMatchObject(told('Permintaan ini terlalu lama. Persempit saringannya.'));
    expect(en?.text).not.toMatch(/errorId|timeout|canceling/);
  } finally {
    await holder.query(rows[0].before);
  }
  expect((await asIn('en', searched)).errors).toBeUndefined();
});

test('a statement that waits for others too long ends, and is told that it waited', async () => {
  const [en, id] = await whileBusinessesAreLocked(() =>
    Promise.all([
      asIn('en', document),
      asIn('id', 'mutation { createBusiness(input: { name: "Uji Tunggu", region: "35.05" }) { id } }'),
    ]),
  );
  const told = (message: string) => ({ errors: [{ message, extensions: { code: 'CONFLICT' } }] });
  expect(en).toMatchObject(told('The data are being changed right now. Try again.'));
  expect(id).toMatchObject(told('Data sedang diubah oleh orang lain. Coba lagi.'));
  expect(en?.text).not.toMatch(/errorId|timeout|canceling/);
  expect(await waiting()).toEqual([]);
  expect((await api.as(admin)(document)).errors).toBeUndefined();
});

test('who hangs up ends the statement in the database, and its connection serves the next one', async () => {
  const pid = await whileBusinessesAreLocked(async () => {
    const gone = new AbortController();
    const asked = fetch(`${api.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: api.cookie },
      body: JSON.stringify({ query: document }),
      signal: gone.signal,
    });
    await expect.poll(waiting).toHaveLength(1);
    const [held] = await waiting();
    gone.abort();
    await expect(asked).rejects.toThrow(/abort/);
    // Well before the time limit of five seconds would end it.
    await expect.poll(waiting, { timeout: 2000 }).toEqual([]);
    return held as number;
  });
  await expect.poll(() => stateOf(pid)).toBe('idle');
  const before = await askedBy(pid);
  await expect
    .poll(async () => {
      await Promise.all(Array.from({ length: 10 }, () => api.as(admin)(document)));
      return (await askedBy(pid)) > before;
    })
    .toBe(true);
  expect((await api.as(admin)(document)).errors).toBeUndefined();
});

/** When a connection last began a statement. */
const askedBy = async (pid: number) =>
  Number(
    (await watcher.query('select extract(epoch from query_start) as at from pg_stat_activity where pid = $1', [pid]))
      .rows[0]?.at,
  );
