import { beforeAll, describe, expect, test } from 'vitest';
import { type Asker, admin, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';
import { takingFrom } from '../support/taking.ts';

const api = await openApi();
const { create } = rowsOf(api);
const { person } = peopleOf(api);
const { take } = takingFrom(api);

const million = 1_000_000;
/** The businesses of the golden case of the indicators, in millions of rupiah a month. */
const mentored: [number, number?][] = [[10, 15], [20, 26], [8, 8], [12], [30, 33], [5, 9]];
const others: [number, number?][] = [[11, 12], [19, 20], [9, 8.5], [13], [28, 29], [6, 6]];
let programme: string;

const business = async ([before, after]: [number, number?], more: object = {}) => {
  const id = await create('Business', { name: 'Uji', region: '35.05', sector: 'PANGAN', legalForm: 'PT', ...more });
  for (const [startsOn, sold] of [
    ['2022-01-01', before],
    ['2024-01-01', after],
  ] as const)
    if (sold !== undefined)
      await create('PeriodReport', {
        business: id,
        period: 'YEAR',
        startsOn,
        state: 'VERIFIED',
        turnover: sold * million,
      });
  return id;
};

beforeAll(async () => {
  const owner = await create('Organization', { name: 'Uji Dinas', kind: 'DISPERINDAG_KABKOTA' });
  programme = await create('Programme', { name: 'Uji', kind: 'MENTORING', owner });
  for (const sold of mentored)
    await create('Engagement', {
      ...{ business: await business(sold), programme, state: 'ACTIVE' },
      ...{ startsOn: '2023-03-01', baselineOn: '2023-03-01' },
    });
  for (const sold of others) await business(sold);
  // Of another province, and so like none of the mentored.
  await business([10, 90], { region: '34.04' });
});

const document = `query ($from: LocalDate = "2023-01-01", $to: LocalDate = "2024-01-01", $region: ID) {
  mentoringComparison(from: $from, to: $to, region: $region) {
    label unmatched balance hidden detectable ifMissingUnchanged ifMissingClosed
    mentored { businesses n missing } compared { businesses n missing }
    level { value standardError degreesOfFreedom lower upper } logarithm { value standardError lower upper } } }`;
const ask = (asker: Asker = admin, variables: object = {}) =>
  api.as(asker)(document, variables as Record<string, unknown>);

test('the mentored are held against others of their branch, province and fifth', async () => {
  const { data, errors } = await ask();
  expect(errors).toBeUndefined();
  const { level, logarithm, ...found } = data.mentoringComparison;
  // By fifths: 5 with 6 (8 has no like one), 10 with 9, 12 with 11, 20 with 19, 30 with 28.
  expect(found).toMatchObject({ label: 'CHANGE', hidden: false, unmatched: 1 });
  expect(found.mentored).toEqual({ businesses: 5, n: 4, missing: 1 });
  expect(found.compared).toEqual({ businesses: 5, n: 5, missing: 0 });
  // (4 + 5 + 6 + 3) / 4 less (0 - 0.5 + 1 + 1 + 1) / 5.
  expect(level.value).toBeCloseTo(4 * million, 0);
  expect(found.ifMissingUnchanged).toBeCloseTo(3.1 * million, 0);
  expect(found.ifMissingClosed).toBeCloseTo(0.7 * million, 0);
  const logs = (...pairs: [number, number][]) =>
    pairs.reduce((sum, [before, after]) => sum + Math.log(after / before), 0) / pairs.length;
  const expected = logs([5, 9], [10, 15], [20, 26], [30, 33]) - logs([6, 6], [9, 8.5], [11, 12], [19, 20], [28, 29]);
  expect(logarithm.value).toBeCloseTo(expected, 10);
});

test('it is one statement, in whose text no value stands', async () => {
  const { sent } = await api.statements(() => ask(admin, { region: '35.05' }));
  expect(sent).toHaveLength(1);
  expect(sent[0]?.text).not.toMatch(/35\.05|2023/);
});

test('where nobody was mentored there is nothing to compare', async () => {
  const { data } = await ask(admin, { region: '34' });
  expect(data.mentoringComparison).toMatchObject({ label: 'CHANGE', level: null, mentored: { n: 0 }, balance: null });
});

test('an officer compares within the region; a partner asks for its portfolio', async () => {
  const { data } = await ask(await person({ role: 'OFFICER', region: '34' }));
  expect(data.mentoringComparison.mentored.businesses).toBe(0);
  const organization = await create('Organization', { name: 'Uji Mitra', kind: 'CORPORATE_PARTNER' });
  const { errors } = await ask(await person({ role: 'PARTNER', organization }));
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

describe('it is taken along as any report is', () => {
  const asked = {
    report: 'mentoringComparison',
    variables: { from: '2023-01-01', to: '2024-01-01' },
    title: 'Perbandingan',
    words: { 'DID-LEVEL': 'Selisih rupiah', LOWER: 'batas bawah' },
  };
  const text = async (body: object, asker?: Asker) => (await take('report', { ...asked, ...body }, { asker })).text();

  test('as a CSV: the difference with its interval and bounds, either side, and what it may be called', async () => {
    const [head = '', ...rows] = (await text({ format: 'CSV', language: 'en' })).trim().split('\r\n');
    const named = (row: string) => row.split(',').slice(0, 8);
    const level = rows.find((row) => row.includes('Selisih rupiah'));
    expect(level).toContain(',All,Selisih rupiah,,4000000,rupiah,9,1,0.9,3100000,700000,No,DID-LEVEL,'.slice(1));
    expect(rows.some((row) => row.includes('Selisih rupiah,batas bawah,'))).toBe(true);
    expect(rows.filter((row) => row.includes('DID-BUSINESSES')).map(named)).toEqual([
      ['Side', 'Mentored', 'Matched businesses', '', '5', 'businesses', '4', '1'],
      ['Side', 'Compared with', 'Matched businesses', '', '5', 'businesses', '5', '0'],
    ]);
    expect(head).toContain(',Called,');
    for (const row of rows) expect(row).toContain('a change, not an impact');
  });

  test('as a workbook and on paper', async () => {
    const workbook = await take('report', { ...asked, format: 'XLSX' });
    expect(
      Buffer.from(await workbook.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect((await text({ format: 'PDF' })).slice(0, 5)).toBe('%PDF-');
  });

  test('a partner is refused it here, too', async () => {
    const organization = await create('Organization', { name: 'Uji Mitra Lain', kind: 'CORPORATE_PARTNER' });
    const response = await take(
      'report',
      { ...asked, format: 'CSV' },
      { asker: await person({ role: 'PARTNER', organization }) },
    );
    expect(response.status).toBe(403);
  });
});

test('what a sole owner earns is to who may not read it as if it were not there', async () => {
  const reader = await person({ role: 'VIEWER', region: '33' });
  const more = { region: '33.74', legalForm: 'PERORANGAN' };
  for (const sold of mentored)
    await create('Engagement', {
      ...{ business: await business(sold, more), programme, state: 'ACTIVE' },
      ...{ startsOn: '2023-03-01', baselineOn: '2023-03-01' },
    });
  for (const sold of others) await business(sold, more);
  const compared = async (asker: Asker) => (await ask(asker, { region: '33' })).data.mentoringComparison;
  expect((await compared(admin)).mentored).toMatchObject({ businesses: 5, n: 4 });
  const nothing = { businesses: 0, n: 0, missing: 0 };
  expect(await compared(reader)).toMatchObject({
    hidden: true,
    unmatched: 0,
    mentored: nothing,
    compared: nothing,
    level: null,
  });
});
