import { createHash } from 'node:crypto';
import type pg from 'pg';
import { expect, inject, test } from 'vitest';
import { table } from '../../api/src/core/noun.ts';
import { guardsOf } from '../../api/src/core/set-aside.ts';
import { loadOffice } from '../../api/src/demo/load.ts';
import { claim, readMark } from '../../api/src/demo/mark.ts';
import { proveRows } from '../../api/src/demo/prove.ts';
import { demoSettings, wantedFactor } from '../../api/src/demo/settings.ts';
import { truth } from '../../api/src/demo/truth.ts';
import { nouns } from '../../api/src/index.ts';
import { admin, openApi } from '../support/api.ts';
import { emptyDatabase, freshDatabase, servedAs } from '../support/database.ts';
import { connected, syntheticDatabase } from './database.ts';

const factor = 0.002;
const url = await syntheticDatabase(factor);
const api = await openApi(url);

/** Every value of every row of the register, in one line. */
async function printOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query(
    `select oid::regclass::text as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'migration' order by 1`,
  );
  const hash = createHash('sha256');
  for (const { name } of rows) {
    const { rows: found } = await client.query(
      `select count(*), md5(string_agg(r::text, '' order by r::text)) from ${name} r`,
    );
    hash.update(JSON.stringify([name, found]));
  }
  return hash.digest('hex');
}

test('two loads of one factor are equal to the byte, whatever has changed between them', () =>
  connected(url, async (client) => {
    const first = await printOf(client);
    await client.query(`update business set name = 'Lain'`);
    expect(await printOf(client)).not.toBe(first);
    await loadOffice(client, { factor });
    expect(await printOf(client)).toBe(first);
  }));

/** Nouns that a demo leaves alone, and why. */
const notMadeUp: Record<string, string> = {
  Distinction: 'What somebody has found of two records that look alike; nobody has looked yet.',
  ReadEntry: 'A log of what somebody has read; nobody has yet.',
  KeyDocument: 'It is of a key.',
  ApiKey: 'A secret that is shown once to whoever makes it.',
  Import: 'A sheet that somebody has brought.',
  ImportTemplate: 'What an office has said of its own sheets.',
  PublishedReport: 'What an administrator has put their name to.',
};

test('every noun has rows, but for those that come of use', () =>
  connected(url, async (client) => {
    const empty: string[] = [];
    for (const noun of nouns) {
      const { rows } = await client.query(`select exists (select from "${table(noun)}") as filled`);
      if (!rows[0].filled) empty.push(noun.name);
    }
    expect(empty.sort()).toEqual(Object.keys(notMadeUp).sort());
  }));

test('each thing that somebody pays for is paid for', () =>
  connected(url, async (client) => {
    const { rows } = await client.query(
      `select count(participation_id) > 0 as participation, count(engagement_id) > 0 as engagement,
        count(training_id) > 0 as training, count(certificate_id) > 0 as certificate,
        count(facilitation_id) > 0 as facilitation from funding`,
    );
    expect(Object.entries(rows[0]).filter(([, paid]) => !paid)).toEqual([]);
  }));

test('every rule of the register holds, and a broken one is found', () =>
  connected(url, async (client) => {
    await proveRows(client);
    await client.query('begin');
    await client.query('alter table participation disable trigger user; alter table funding disable trigger user');
    await client.query(
      `delete from funding where participation_id in (select id from participation where state = 'VERIFIED')`,
    );
    await expect(proveRows(client)).rejects.toThrow('participation_funded');
    await client.query('rollback');
    await client.query('begin');
    await client.query(`update session set held_on = '1999-01-01' where id = (select id from session limit 1)`);
    await expect(proveRows(client)).rejects.toThrow('engagement_sessions');
    await client.query('rollback');
  }));

test('what guards the register is in force again after a load, as in a register that was never loaded so', async () => {
  const guards = (client: pg.Client) => guardsOf(client, ['public']);
  const usual = await connected(await freshDatabase(), guards);
  expect(await connected(url, guards)).toBe(usual);
});

test('a load that is interrupted leaves the office that was there', () =>
  connected(url, async (client) => {
    const first = await printOf(client);
    const interruption = new AbortController();
    const say = (line: string) => line.includes('product') && interruption.abort();
    await expect(loadOffice(client, { factor: 0.003, signal: interruption.signal, say })).rejects.toThrow('abort');
    expect(await printOf(client)).toBe(first);
    expect(await readMark(client)).toEqual({ factor, edition: truth.edition });
  }));

test('the list of duplicates stands beside the data', () =>
  connected(url, async (client) => {
    const { rows } = await client.query(
      'select a.name as one, b.name as other from demo.duplicate d join business a on a.id = d.original join business b on b.id = d.duplicate',
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { one, other } of rows) expect(other).not.toBe(one);
  }));

test('every answer says that the data is synthetic, to strangers too', async () => {
  for (const path of ['/', '/about.json', '/livez', '/graphql?query=%7B__typename%7D'])
    expect((await fetch(`${api.origin}${path}`)).headers.get('x-binaan-synthetic')).toBe(String(factor));
  expect(await (await fetch(`${api.origin}/about.json`)).json()).toEqual({ synthetic: true, factor });
  const { data, headers } = await api.as(admin)('{ businesses(limit: 1) { totalCount nodes { source { title } } } }');
  expect(headers.get('x-binaan-synthetic')).toBe(String(factor));
  expect(data.businesses).toEqual({
    totalCount: 200,
    nodes: [{ source: { title: 'Data sintetis / Synthetic data' } }],
  });
});

test('a register that is meant to be real bears no such label', async () => {
  const real = await openApi();
  const answer = await fetch(`${real.origin}/about.json`);
  expect(answer.headers.has('x-binaan-synthetic')).toBe(false);
  expect(await answer.json()).toEqual({ synthetic: false });
});

test('a database that holds anything else is refused and left alone', async () => {
  const real = await freshDatabase();
  const before = await connected(real, printOf);
  await expect(claim(real)).rejects.toThrow('holds something that the demo has not put there');
  expect(await connected(real, printOf)).toBe(before);
  const empty = await emptyDatabase();
  expect(await claim(empty)).toEqual({ factor: null, edition: null });
  expect(await claim(empty)).toEqual({ factor: null, edition: null });
});

test('the demo keeps to a folder and to a database of its own', async () => {
  expect(await demoSettings({})).toMatchObject({ DATA_DIR: '.data/demo' });
  expect(await demoSettings({ DATA_DIR: '/srv/binaan' })).toMatchObject({ DATA_DIR: '/srv/binaan/demo' });
  expect(wantedFactor([])).toBe(0.02);
  expect(wantedFactor(['--demo', '--factor', '0.5'])).toBe(0.5);
});

test('beside a given database it makes one whose name ends in _demo, or says how', async () => {
  const given = new URL(await emptyDatabase());
  await expect(demoSettings({ DATABASE_URL: given.href })).rejects.toThrow(
    `create database "${given.pathname.slice(1)}_demo"`,
  );
  const ruler = new URL(inject('adminUrl'));
  ruler.pathname = given.pathname;
  try {
    const { DATABASE_URL = '' } = await demoSettings({ DATABASE_URL: ruler.href });
    expect(new URL(DATABASE_URL).pathname).toBe(`${given.pathname}_demo`);
    expect(await claim(DATABASE_URL)).toEqual({ factor: null, edition: null });
    expect(await demoSettings({ DATABASE_URL })).toMatchObject({ DATABASE_URL });
    expect(
      await demoSettings({ DATABASE_URL: servedAs(given.href), DATABASE_MIGRATION_URL: ruler.href }),
    ).toMatchObject({
      DATABASE_URL: servedAs(DATABASE_URL),
      DATABASE_MIGRATION_URL: DATABASE_URL,
    });
  } finally {
    await connected(inject('adminUrl'), (client) =>
      client.query(`drop database if exists ${given.pathname.slice(1)}_demo`),
    );
  }
});
