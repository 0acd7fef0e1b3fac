import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';
import type { Figure } from './figure.ts';
import { publishingIn } from './publishing.ts';

const api = await openApi(undefined, { OFFICE_NAME: 'Dinas <Uji>' });
const { act, ask, create } = rowsOf(api);
const { person } = peopleOf(api);
const database = new pg.Client(api.databaseUrl);
beforeAll(() => database.connect());
afterAll(() => database.end());

const { publish, open, answerOf, seen } = publishingIn(api);
const withdraw = (id: string, reason = 'Salah hitung <b>') =>
  ask('mutation ($id: ID!, $reason: String!) { row: withdrawReport(id: $id, reason: $reason) { id kind edition } }', {
    id,
    reason,
  });
/** An exhibition to which businesses came by themselves, by who paid for them. */
async function fair(payers: Record<string, number>) {
  const exhibition = await create('Exhibition', { name: 'Pameran umum', year: 2024 });
  const add = async (sourceType: string) => {
    const business = await create('Business', { name: 'Uji umum', region: '35.05' });
    const participation = await create('Participation', { exhibition, business, state: 'CONFIRMED' });
    await create('Funding', { participation, sourceType });
    return participation;
  };
  for (const [payer, count] of Object.entries(payers)) for (let i = 0; i < count; i++) await add(payer);
  return { exhibition, add };
}

describe('a report that is published', () => {
  let exhibition: string;
  let published: { id: string; digest: string };
  beforeAll(async () => {
    ({ exhibition } = await fair({ APBN: 7, SELF: 6, DONOR: 3 }));
    published = await publish(
      'participationFunding',
      { exhibition },
      { words: JSON.stringify({ id: { APBN: 'Anggaran <negara>' }, en: {} }) },
    );
  });

  test('is there for anybody, without signing in and without scripts, in two languages', async () => {
    const response = await open(published.id, { 'accept-language': 'id' });
    const page = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    for (const told of [
      '<html lang="id">',
      'Judul &lt;uji&gt;',
      'Dinas &lt;Uji&gt;',
      'Anggaran &lt;negara&gt;',
      'disembunyikan',
      'pameran: Pameran umum',
      published.digest,
    ])
      expect(page).toContain(told);
    expect(page).not.toMatch(/<script|<uji>|<negara>| style=/);
    const nonce = /style nonce="([^"]+)"/.exec(page)?.[1];
    expect(response.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(await (await open(`${published.id}?lang=en`)).text()).toContain('A title');
  });

  test('is served as the very bytes that were hashed', async () => {
    const response = await open(`${published.id}.json`);
    const bytes = Buffer.from(await response.arrayBuffer());
    const digest = createHash('sha256').update(bytes).digest();
    expect(digest.toString('hex')).toBe(published.digest);
    expect(response.headers.get('repr-digest')).toBe(`sha-256=:${digest.toString('base64')}:`);
  });

  test('shows no count below five, nor one from which such a count follows', async () => {
    const { audience, measures } = await answerOf(published.id);
    expect(audience).toBe('PUBLIC');
    expect(seen(measures, 'EXH-01-TOTAL')).toEqual({ null: 16 });
    expect(seen(measures, 'EXH-01')).toEqual({ APBN: 7, DONOR: 'hidden', SELF: 'hidden' });
    expect(seen(measures, 'EXH-01-SHARE')).toEqual({ APBN: 43.75, DONOR: 'hidden', SELF: 'hidden' });
    for (const each of measures as Figure[])
      if (each.hidden) expect([each.value, each.n, each.missing]).toEqual([null, null, null]);
  });

  test('stays as it is, whoever tries to change it in the database', async () => {
    for (const statement of [
      `update published_report set title = 'x'`,
      'delete from published_report',
      'truncate published_report',
    ])
      await expect(database.query(statement)).rejects.toThrow(/append-only|may not/i);
  });

  test('opens no other door to strangers', async () => {
    for (const path of ['', '1', `${exhibition}`, `${published.id}.json.json`, '../graphql', "' or 1=1 --"])
      expect((await open(encodeURIComponent(path))).status).toBe(404);
  });
});

describe('what may be published', () => {
  const year = { from: '2024-01-01', to: '2025-01-01' };
  test.each([
    ['half a year', 'mentoringOutcomes', { from: '2024-01-01', to: '2024-07-01', by: ['PROVINCE'] }],
    ['a cut whose parts add up to another’s', 'mentoringOutcomes', { ...year, by: ['REGENCY'] }],
    ['a filter', 'mentoringOutcomes', { ...year, by: ['PROVINCE'], region: '35' }],
    ['the portfolio of a partner', 'partnerPortfolio', { ...year, partner: 'x' }],
    ['a list', 'businesses', {}],
  ])('is not %s', async (_, report, asked) => {
    await expect(publish(report, asked)).rejects.toThrow('BAD_USER_INPUT');
  });

  test('is not of then, whatever the report: it is counted when it is published', async () => {
    const { exhibition } = await fair({ APBN: 7 });
    const asOf = '2026-01-01T00:00:00+07:00';
    for (const [report, asked] of [
      ['participationFunding', { exhibition }],
      ['exhibitionSales', { series: exhibition }],
      ['mentoringOutcomes', { ...year, by: ['PROVINCE'] }],
    ] as const)
      await expect(publish(report, { ...asked, asOf })).rejects.toThrow('BAD_USER_INPUT arguments');
    expect((await publish('participationFunding', { exhibition, asOf: null })).edition).toBe(1);
  });

  test('are mentoring of a calendar year, and sales of a series', async () => {
    const { answer } = await (
      await open(`${(await publish('mentoringOutcomes', { ...year, by: ['PROVINCE', 'SECTOR'] })).id}.json`)
    ).json();
    expect(answer).toMatchObject({ ...year, audience: 'PUBLIC' });
  });

  test('only administrators say so', async () => {
    const officer = await person({ role: 'OFFICER', region: '35' });
    await expect(publish('mentoringOutcomes', { ...year, by: ['SECTOR'] }, {}, officer)).rejects.toThrow('FORBIDDEN');
  });
});

describe('a correction', () => {
  test('is another version: each names the other, and the first stays as it was', async () => {
    const { exhibition, add } = await fair({ APBN: 10, SELF: 6 });
    const first = await publish('participationFunding', { exhibition });
    await expect(publish('participationFunding', { exhibition })).rejects.toThrow('BAD_USER_INPUT correction');
    for (let i = 0; i < 5; i++) await add('APBN');
    const second = await publish('participationFunding', { exhibition }, { correction: 'Lima belum dicatat.' });
    expect(second).toMatchObject({ edition: 2, supersedes: { id: first.id } });
    expect(await (await open(first.id)).text()).toContain(`/published/${second.id}`);
    expect(seen((await answerOf(first.id)).measures, 'EXH-01')).toEqual({ APBN: 10, SELF: 6 });
    expect(seen((await answerOf(second.id)).measures, 'EXH-01')).toEqual({ APBN: 15, SELF: 6 });
  });

  test('tells by its difference of nobody: what changed by fewer than five is hidden, with what gives it away', async () => {
    const { exhibition, add } = await fair({ APBN: 10, SELF: 8, DONOR: 6 });
    await publish('participationFunding', { exhibition });
    await add('SELF');
    const { measures } = await answerOf(
      (await publish('participationFunding', { exhibition }, { correction: 'Satu lagi.' })).id,
    );
    expect(seen(measures, 'EXH-01').SELF).toBe('hidden');
    expect(seen(measures, 'EXH-01-TOTAL')).toEqual({ null: 'hidden' });
    // What was hidden once stays hidden: two versions that hide different cells would tell of both.
    for (let i = 0; i < 20; i++) await add('SELF');
    const third = await answerOf((await publish('participationFunding', { exhibition }, { correction: 'Banyak.' })).id);
    expect(seen(third.measures, 'EXH-01').SELF).toBe('hidden');
  });
});

test('a withdrawal takes the figures away, and leaves a stone that says when and why', async () => {
  const { exhibition } = await fair({ APBN: 9 });
  const { id } = await publish('participationFunding', { exhibition });
  const { row } = await withdraw(id);
  expect(row).toMatchObject({ kind: 'WITHDRAWAL', edition: 2 });
  const page = await open(id);
  expect(page.status).toBe(410);
  const text = await page.text();
  expect(text).toContain('Salah hitung &lt;b&gt;');
  expect(text).not.toContain('<table');
  expect((await open(`${id}.json`)).status).toBe(410);
  expect((await open(row.id)).status).toBe(404);
  await expect(withdraw(id)).rejects.toThrow('CONFLICT');
  expect(await publish('participationFunding', { exhibition }, { correction: 'Dihitung ulang.' })).toMatchObject({
    edition: 3,
  });
});

describe('money', () => {
  /** An edition at which these were sold for, one business each. */
  async function edition(...sales: number[]) {
    const series = await create('ExhibitionSeries', { name: `Seri uji ${sales}` });
    const exhibition = await create('Exhibition', { name: 'Pameran jual', series, year: 2024 });
    for (const cashSales of sales) {
      const business = await create('Business', { name: 'Uji jual', region: '35.05' });
      const participation = await create('Participation', { exhibition, business, state: 'CONFIRMED' });
      await create('Funding', { participation, sourceType: 'APBN' });
      await act('attend', 'Participation', participation);
      await act('report', 'Participation', participation, { cashSales });
    }
    const { groups } = await answerOf((await publish('exhibitionSales', { series })).id);
    return seen(groups[0].measures, 'EXH-02').null;
  }

  test('is published where five contribute and none dominates', async () => {
    expect(await edition(100, 100, 100, 100, 100)).toBe(500);
    expect(await edition(100, 100, 100, 100)).toBe('hidden');
    expect(await edition(900, 100, 100, 50, 50)).toBe('hidden');
    expect(await edition(500, 500, 50, 50, 50)).toBe('hidden');
  });
});
