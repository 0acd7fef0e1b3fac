import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { KeptAnswers } from '../../api/src/query/sending/kept.ts';
import { Caller, type Rows } from '../../api/src/query/sending/run.ts';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { create } = rowsOf(api);
const pool = new pg.Pool({ connectionString: api.databaseUrl, max: 3 });
afterAll(() => pool.end());

/** How often it was counted. */
let counted = 0;
const rows: Rows = {
  query: (asked) => {
    if (/from business/.test(asked.text)) counted++;
    return pool.query(asked as pg.QueryArrayConfig<unknown[]>);
  },
};
const question = {
  text: `select json_build_object('json', (select count(*) from business)::text, 'snapshot', pg_current_snapshot()::text)::text`,
  name: 'kept test',
  values: () => [],
};
const opened = (patience: number, worth = 0, isExact = false) => {
  const kept = new KeptAnswers(rows, { patience, worth });
  return async () => {
    const { json, asOf } = await kept.answer(question, [], new Caller(), { isExact });
    return { count: JSON.parse(json) as number, asOf };
  };
};
const enter = () => create('Business', { name: 'Uji', region: '35.05' });

beforeEach(() => {
  counted = 0;
});

test('while nothing is recorded an answer is counted once, and says as of when it is true', async () => {
  const ask = opened(60_000);
  const first = await ask();
  expect(await ask()).toEqual(first);
  expect(counted).toBe(1);
});

test('once something is recorded the next to ask waits for nobody, and the one after gets the new count', async () => {
  const ask = opened(60_000);
  const before = await ask();
  await enter();
  expect(await ask()).toEqual(before);
  await expect.poll(async () => (await ask()).count).toBe(before.count + 1);
  expect((await ask()).asOf > before.asOf).toBe(true);
  expect(counted).toBe(2);
});

test('who must not see what was withdrawn gets what was kept while nothing is recorded, and waits for the new count after', async () => {
  const ask = opened(60_000, 0, true);
  const first = await ask();
  expect(await ask()).toEqual(first);
  expect(counted).toBe(1);
  await enter();
  expect((await ask()).count).toBe(first.count + 1);
  expect(counted).toBe(2);
});

test('what is too old is counted anew first', async () => {
  const ask = opened(1);
  const { count } = await ask();
  await enter();
  await new Promise((done) => setTimeout(done, 5));
  expect((await ask()).count).toBe(count + 1);
});

test('what was being recorded while it was counted is not overlooked, though it was numbered before', async () => {
  const ask = opened(1);
  const client = await pool.connect();
  await client.query('begin');
  await client.query("update region set name = name || ' (uji)' where id = '91'");
  await enter();
  const { count } = await ask();
  await client.query('commit');
  client.release();
  await new Promise((done) => setTimeout(done, 5));
  expect((await ask()).count).toBe(count);
  expect(counted).toBe(2);
});

test('what takes little time is counted each time, and with no patience so is everything', async () => {
  for (const ask of [opened(60_000, 10_000), opened(0)]) {
    counted = 0;
    await ask();
    await ask();
    expect(counted).toBe(2);
  }
});

test('what was asked is counted anew before anybody asks again, so that nobody waits; what must be exact is not', async () => {
  const kept = new KeptAnswers(rows, { patience: 600, worth: 0 });
  onTestFinished(() => kept.close());
  const ask = async (isExact: boolean) => {
    const { json } = await kept.answer(question, [], new Caller(), { isExact });
    return JSON.parse(json) as number;
  };
  kept.keepFresh();
  const before = await ask(false);
  await ask(true);
  await enter();
  await expect.poll(() => counted).toBe(3);
  await pause(700);
  expect(await ask(false)).toBe(before + 1);
  expect(counted).toBe(3);
});
