import { readdirSync, readlinkSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { workbook } from '../../api/src/exports/workbook.ts';
import { openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { takingFrom } from '../support/taking.ts';

/** As many businesses as are taken along: a million in slow mode. */
const rows = Number(process.env.EXPORT_ROWS ?? '30000');

const api = await openApi();
const { take, refused } = takingFrom(api);
const { person } = peopleOf(api);
const database = new pg.Client(api.databaseUrl);
beforeAll(async () => {
  await database.connect();
  // They would take longer than all the rest.
  await database.query('drop index business_search, business_name_parts');
  await database.query(`begin; alter table business disable trigger user;
    insert into business (id, name, region_id) select rule.new_id(), 'Panjang ' || n || repeat(' usaha', 12), '35.05' from generate_series(1, ${rows}) n;
    alter table business enable trigger user; commit`);
  await database.query('analyze business');
});
afterAll(() => database.end());

const wide = {
  noun: 'Business',
  where: { name: { startsWith: 'Panjang' } },
  columns: ['name', 'region', 'legalForm', 'createdAt', 'name', 'name', 'name', 'name'],
};

/** What the exports' connections are doing. */
async function doing(): Promise<string[]> {
  const { rows } = await database.query(
    "select state from pg_stat_activity where datname = current_database() and application_name = 'binaan export' and state <> 'idle'",
  );
  return rows.map(({ state }) => state);
}

/** How many files without a name this process holds open. */
const waitingFiles = () =>
  readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).includes('/binaan-waiting-');
    } catch {
      return false;
    }
  }).length;

const newlinesIn = (bytes: Uint8Array) => bytes.reduce((found, byte) => found + (byte === 10 ? 1 : 0), 0);

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** What is in use once everything that is not is thrown away, in MB. */
function inUse(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return Math.round((heapUsed + external) / 1_048_576);
}

describe('a list of any length', () => {
  test.each(['CSV', 'XLSX'] as const)('is taken along as %s in memory that does not grow with it', async (format) => {
    const before = inUse();
    const begun = performance.now();
    let [bytes, most, looked] = [0, 0, 0];
    const response = await take('list', { ...wide, format });
    expect(response.headers.get('binaan-rows')).toBe(String(rows));
    for await (const chunk of response.body as never as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (performance.now() - looked < 500) continue;
      most = Math.max(most, inUse());
      looked = performance.now();
    }
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(
      `${format}: ${rows} rows, ${Math.round(bytes / 1_048_576)} MB in ${seconds} s; in use ${before} MB before, ${most} MB at most; RSS ${Math.round(process.memoryUsage.rss() / 1_048_576)} MB`,
    );
    // The client's own part among it: both are one process here.
    expect(most - before).toBeLessThan(40);
    await expect.poll(doing).toEqual([]);
  });

  test('is read at once, and waits on disk for a client that fetches it slowly, who holds no connection', async () => {
    const before = inUse();
    const response = await take('list', { ...wide, columns: Array(40).fill('name'), format: 'CSV' });
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const { value } = await reader.read();
    await expect.poll(doing).toEqual([]);
    expect(inUse() - before).toBeLessThan(40);
    expect(waitingFiles()).toBe(1);
    let lines = newlinesIn(value as Uint8Array);
    for (let next = await reader.read(); !next.done; next = await reader.read()) lines += newlinesIn(next.value);
    expect(lines).toBe(rows + 1);
    await expect.poll(waitingFiles).toBe(0);
  });

  test('that is given up leaves nothing on disk', async () => {
    const response = await take('list', { ...wide, columns: Array(40).fill('name'), format: 'CSV' });
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    expect(waitingFiles()).toBe(1);
    await reader.cancel();
    await expect.poll(waitingFiles).toBe(0);
    expect(await doing()).toEqual([]);
  });

  test('is one of eight that somebody takes along at a time, whatever others do', async () => {
    const leaving = new AbortController();
    const wider = { ...wide, columns: Array(40).fill('name'), format: 'CSV' };
    const few = { noun: 'Region', columns: ['name'], format: 'CSV' };
    // Held on to: an answer that nobody holds is given up when it is collected.
    const held: Response[] = [];
    while (held.length < 8) held.push(await take('list', wider, { signal: leaving.signal }));
    expect(await refused(few)).toEqual({ status: 409, code: 'CONFLICT' });
    const other = await person({ role: 'ADMIN' });
    expect((await take('list', few, { asker: other })).status).toBe(200);
    expect(held.map(({ status, bodyUsed }) => [status, bodyUsed])).toEqual(Array(8).fill([200, false]));
    leaving.abort();
    await expect.poll(async () => (await take('list', few)).status).toBe(200);
  });
});

describe('whoever goes away ends the statement', () => {
  test('before the first byte', async () => {
    const holder = new pg.Client(api.databaseUrl);
    await holder.connect();
    await holder.query('begin; lock table business in access exclusive mode');
    const leaving = new AbortController();
    const asked = take('list', { ...wide, format: 'CSV' }, { signal: leaving.signal }).catch(({ name }) => name);
    await vi.waitFor(async () => expect(await doing()).toEqual(['active']), 3000);
    leaving.abort();
    expect(await asked).toBe('AbortError');
    await vi.waitFor(async () => expect(await doing()).toEqual([]), 3000);
    await holder.end();
  });

  test('and others are served meanwhile, and afterwards', async () => {
    for (let time = 0; time < 5; time++) {
      const leaving = new AbortController();
      const response = await take(
        'list',
        { ...wide, columns: Array(100).fill('name'), format: 'XLSX' },
        { signal: leaving.signal },
      );
      await (response.body as ReadableStream<Uint8Array>).getReader().read();
      leaving.abort();
    }
    await vi.waitFor(async () => expect(await doing()).toEqual([]), 5000);
    expect((await take('list', { noun: 'Region', columns: ['name'], format: 'CSV' })).status).toBe(200);
  });
});

test.each(['CSV', 'XLSX'])(
  'what fails in the midst of a %s breaks off, and is not taken for the whole',
  async (format) => {
    const response = await take('list', { ...wide, columns: Array(100).fill('name'), format });
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    await database.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'binaan export'",
    );
    const rest = async () => {
      while (!(await reader.read()).done);
    };
    await expect(rest()).rejects.toThrow('terminated');
  },
);

test('a workbook of more rows than a sheet holds goes on in another', async () => {
  const portion = Array.from({ length: 100_000 }, () => ['x']);
  const portions = Array.from({ length: 11 }, () => portion);
  const file = Buffer.concat(await workbook([{ name: 'Usaha', head: ['a'], widths: [10], portions }]).toArray());
  const directory = file.toString('latin1').slice(-600);
  expect([...directory.matchAll(/xl\/worksheets\/sheet\d+\.xml/g)].map(([name]) => name)).toEqual([
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ]);
});
