import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, expect, test, vi } from 'vitest';
import { openApi } from '../support/api.ts';

const api = await openApi();
const [holder, watcher] = [new pg.Client(api.databaseUrl), new pg.Client(api.databaseUrl)];
await Promise.all([holder.connect(), watcher.connect()]);
afterAll(() => Promise.all([holder.end(), watcher.end()]));

const waiting = async (): Promise<number> => {
  const { rows } = await watcher.query(
    `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0].n;
};

test('a statement whose caller hangs up is cancelled, and its connection answers the next caller', async () => {
  const body = JSON.stringify({ query: '{ businesses { totalCount } }' });
  expect((await api.post(body)).status).toBe(200);
  await holder.query('begin; lock table business in access exclusive mode');
  const callers = Array.from({ length: 12 }, () => new AbortController());
  const asked = callers.map(({ signal }) =>
    fetch(`${api.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: api.cookie },
      body,
      signal,
    }).catch(({ name }) => name),
  );
  await vi.waitFor(async () => expect(await waiting()).toBe(10), 3000);
  for (const caller of callers) caller.abort();
  expect(new Set(await Promise.all(asked))).toEqual(new Set(['AbortError']));
  // Before the time limit of a statement.
  await vi.waitFor(async () => expect(await waiting()).toBe(0), 1500);
  await holder.query('rollback');
  await pause(50);
  const answers = await Promise.all(callers.map(() => api.post(body)));
  expect(answers.map(({ status }) => status)).toEqual(callers.map(() => 200));
});
