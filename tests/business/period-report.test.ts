import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { act, ask, create, refusedAct, refusedCreate, refusedUpdate, update } = rowsOf(await openApi());
let business: string;
beforeAll(async () => {
  business = await create('Business', { name: 'Cor Logam Ceper', region: '33.10' });
});

let year = 1950;
const report = (values: object = {}) => ({ business, period: 'YEAR', startsOn: `${++year}-01-01`, ...values });
const billion = 1_000_000_000;
const sizes = 'sizeByCapital sizeBySales sizeByIndustry sizeByWorkers';
const sizeOf = async (values: object) => {
  const id = await create('PeriodReport', report(values));
  return (await ask(`query ($id: ID!) { row: periodReport(id: $id) { ${sizes} } }`, { id })).row;
};

test('what a report does not state is unknown: neither zero nor micro', async () => {
  const id = await create('PeriodReport', report());
  const { row } = await ask(
    `query ($id: ID!) { row: periodReport(id: $id) { state turnover workersMale recallMethod ${sizes} } }`,
    { id },
  );
  const unknown = { sizeByCapital: 'UNKNOWN', sizeBySales: 'UNKNOWN', sizeByIndustry: 'UNKNOWN' };
  const empty = { turnover: null, workersMale: null, recallMethod: null };
  expect(row).toEqual({ state: 'DRAFT', ...empty, ...unknown, sizeByWorkers: 'UNKNOWN' });
});

/** The golden rows of Permenperin 64/2016. */
test.each([
  [12, 600_000_000, 'SMALL'],
  [12, 1_200_000_000, 'MEDIUM'],
  [25, 800_000_000, 'MEDIUM'],
  [25, 16 * billion, 'LARGE'],
  [19, 999_999_999, 'SMALL'],
  [19, 1_000_000_000, 'MEDIUM'],
  [19, 16 * billion, 'MEDIUM'],
  [20, 15 * billion, 'MEDIUM'],
  [null, 600_000_000, 'UNKNOWN'],
  [12, null, 'UNKNOWN'],
])('with %s workers and %s rupiah invested an industry is %s', async (workers, investment, sizeByIndustry) => {
  const workersMale = workers === null ? null : workers - 2;
  expect(await sizeOf({ workersMale, workersFemale: 2, investment })).toMatchObject({ sizeByIndustry });
});

test.each([
  [billion, 'MICRO'],
  [billion + 1, 'SMALL'],
  [5 * billion, 'SMALL'],
  [5 * billion + 1, 'MEDIUM'],
  [10 * billion, 'MEDIUM'],
  [10 * billion + 1, 'LARGE'],
  [0, 'MICRO'],
])('with a capital of %d a business is %s, whatever its land is worth', async (investment, sizeByCapital) => {
  expect(await sizeOf({ investment, landBuilding: 20 * billion })).toMatchObject({ sizeByCapital });
});

test.each([
  [2 * billion, 'MICRO'],
  [2 * billion + 1, 'SMALL'],
  [15 * billion + 1, 'MEDIUM'],
  [50 * billion, 'MEDIUM'],
  [50 * billion + 1, 'LARGE'],
])('with sales of %d in a year a business is %s', async (turnover, sizeBySales) => {
  expect(await sizeOf({ turnover })).toMatchObject({ sizeBySales });
});

test.each([
  [0, 0, 'UNKNOWN'],
  [1, 3, 'MICRO'],
  [2, 3, 'SMALL'],
  [19, 0, 'SMALL'],
  [20, 0, 'MEDIUM'],
  [50, 49, 'MEDIUM'],
  [50, 50, 'LARGE'],
  [50, null, 'UNKNOWN'],
])('with %s men and %s women BPS calls it %s', async (workersMale, workersFemale, sizeByWorkers) => {
  expect(await sizeOf({ workersMale, workersFemale })).toMatchObject({ sizeByWorkers });
});

test('sales of less than a year tell no size', async () => {
  expect(await sizeOf({ period: 'SEMESTER', turnover: 90 * billion })).toMatchObject({ sizeBySales: 'UNKNOWN' });
});

test('the size follows what is corrected, filters and counts, and nobody states it', async () => {
  const id = await create('PeriodReport', report({ investment: 3 * billion, notes: 'ukur' }));
  await update('PeriodReport', id, { investment: 11 * billion });
  const { periodReports } = await ask(
    `{ periodReports(where: { sizeByCapital: { eq: LARGE }, notes: { eq: "ukur" } }, orderBy: [{ sizeByCapital: ASC }]) {
      nodes { id } aggregate(groupBy: [{ sizeByCapital: VALUE }]) { group { sizeByCapital } count } } }`,
  );
  expect(periodReports).toEqual({ nodes: [{ id }], aggregate: [{ group: { sizeByCapital: 'LARGE' }, count: 1 }] });
  const refused = await refusedCreate('PeriodReport', report({ sizeByCapital: 'SMALL' }));
  expect(refused.fields).toEqual({ sizeByCapital: 'There is no such field.' });
});

test('a business reports a period once, though several try at once', async () => {
  const newcomer = await create('Business', { name: 'Pelapor', region: '33.10' });
  const one = { business: newcomer, period: 'QUARTER', startsOn: '2024-04-01' };
  const tries = await Promise.allSettled([1, 2, 3, 4].map(() => create('PeriodReport', one)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await refusedCreate('PeriodReport', one)).fields).toMatchObject({
    startsOn: 'The business has a report of this period already.',
  });
  await create('PeriodReport', { ...one, period: 'MONTH' });
});

test.each([
  ['MONTH', '2024-02-01', '2024-02-02'],
  ['QUARTER', '2024-10-01', '2024-02-01'],
  ['SEMESTER', '2024-07-01', '2024-04-01'],
  ['YEAR', '2024-01-01', '2024-07-01'],
])('a %s begins on %s, never on %s', async (period, right, wrong) => {
  const owner = await create('Business', { name: `Periode ${period}`, region: '33.10' });
  await create('PeriodReport', { business: owner, period, startsOn: right });
  expect((await refusedCreate('PeriodReport', { business: owner, period, startsOn: wrong })).fields).toEqual({
    startsOn: 'Write the first day of the month, quarter, half-year or year.',
  });
});

test('a period that has not begun is not reported', async () => {
  const { fields } = await refusedCreate('PeriodReport', report({ startsOn: '2999-01-01' }));
  expect(fields).toEqual({ startsOn: 'This period has not begun.' });
});

test('export turnover is a part of turnover', async () => {
  await create('PeriodReport', report({ turnover: 5, exportTurnover: 5 }));
  await create('PeriodReport', report({ exportTurnover: 5 }));
  expect((await refusedCreate('PeriodReport', report({ turnover: 5, exportTurnover: 6 }))).fields).toEqual({
    exportTurnover: 'Export turnover is a part of turnover, never more.',
  });
});

test('production is stated with its unit', async () => {
  await create('PeriodReport', report({ unitsProduced: 12.5, unit: 'kg' }));
  for (const values of [{ unitsProduced: 12.5 }, { installedCapacity: 100 }])
    expect((await refusedCreate('PeriodReport', report(values))).fields).toEqual({
      unit: 'Production and capacity are stated with their unit.',
    });
});

test('there are no more workers with a disability than workers', async () => {
  await create('PeriodReport', report({ workersMale: 1, workersFemale: 1, workersWithDisability: 2 }));
  const { fields } = await refusedCreate(
    'PeriodReport',
    report({ workersMale: 1, workersFemale: 1, workersWithDisability: 3 }),
  );
  expect(fields).toEqual({ workersWithDisability: 'There are fewer workers than that.' });
});

test('a loss is a profit below zero, and all else is never below', async () => {
  const id = await create('PeriodReport', report({ profit: -4_500_000_000 }));
  expect((await ask('query ($id: ID!) { row: periodReport(id: $id) { profit } }', { id })).row.profit).toBe(
    -4_500_000_000,
  );
  expect((await refusedCreate('PeriodReport', report({ turnover: -1 }))).fields).toEqual({ turnover: 'At least 0.' });
});

test('a report is handed in with a figure, sent back with a reason, and verified', async () => {
  const id = await create('PeriodReport', report());
  expect((await refusedAct('submit', 'PeriodReport', id, {})).fields).toEqual({
    state: 'A report that is handed in states at least one figure.',
  });
  await update('PeriodReport', id, { turnover: 0 });
  await act('submit', 'PeriodReport', id, { recallMethod: 'BOOKS' });
  await act('return', 'PeriodReport', id, { returnReason: 'Omzet nol, padahal berproduksi.' });
  expect((await refusedUpdate('PeriodReport', id, { returnReason: null })).fields).toEqual({
    returnReason: 'Say why the report is sent back.',
  });
  expect((await refusedAct('verify', 'PeriodReport', id)).code).toBe('CONFLICT');
  await update('PeriodReport', id, { turnover: 120_000_000 });
  await act('submit', 'PeriodReport', id, {});
  await act('verify', 'PeriodReport', id);
  expect((await ask('query ($id: ID!) { row: periodReport(id: $id) { state } }', { id })).row.state).toBe('VERIFIED');
});

test('a verified report stays until it is sent back; what is noted beside it may change', async () => {
  const id = await create('PeriodReport', report({ state: 'VERIFIED', turnover: 5_000_000, workersMale: 2 }));
  for (const change of [
    { turnover: 6_000_000 },
    { turnover: null },
    { startsOn: '1950-01-01' },
    { machinery: 'Bubut.' },
  ])
    expect((await refusedUpdate('PeriodReport', id, change)).fields).toEqual({
      state: 'The report has been verified: send it back before mending it.',
    });
  await update('PeriodReport', id, { notes: 'Sudah diperiksa.' });
  await act('return', 'PeriodReport', id, { returnReason: 'Omzet keliru.' });
  await update('PeriodReport', id, { turnover: 6_000_000 });
  for (const verb of ['submit', 'verify']) await act(verb, 'PeriodReport', id, verb === 'submit' ? {} : undefined);
});
