import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { ask, create, refusedCreate, refusedUpdate, update } = rowsOf(api);
const database = new pg.Client(api.databaseUrl);
beforeAll(() => database.connect());
afterAll(() => database.end());

const fair = (columns: Record<string, unknown> = {}) =>
  create('Exhibition', {
    name: 'Pameran Harian',
    year: 2024,
    startsOn: '2024-05-08',
    startsOnPrecision: 'DAY',
    startsOnCertainty: 'STATED',
    endsOn: '2024-05-12',
    ...columns,
  });
async function entered(exhibition: string, state = 'ATTENDED'): Promise<string> {
  const business = await create('Business', { name: 'Penjual', region: '35.78' });
  const { participation } = await ask(
    `mutation ($input: ParticipationInput!) { participation: createParticipation(input: $input) { id } }`,
    { input: { exhibition, business, state: 'CONFIRMED' } },
  );
  await create('Funding', { participation: participation.id, sourceType: 'SELF' });
  if (state === 'ATTENDED') await rowsOf(api).act('attend', 'Participation', participation.id);
  return participation.id;
}

test('what was sold each day stands beside the total, and both can be asked for at once', async () => {
  const participation = await entered(await fair());
  await create('DailySales', { participation, soldOn: '2024-05-08', cashSales: 400_000, visitors: 60 });
  await create('DailySales', { participation, soldOn: '2024-05-12', cashSales: 350_000, orderSales: 2_000_000 });
  await update('Participation', participation, { cashSales: 800_000 });
  const { row } = await ask(
    `query ($id: ID!) { row: participation(id: $id) { cashSales dailySales {
      aggregate { count of { cashSales { sum } orderSales { sum } visitors { sum } } }
    } } }`,
    { id: participation },
  );
  expect(row).toEqual({
    cashSales: 800_000,
    dailySales: {
      aggregate: [
        { count: 2, of: { cashSales: { sum: 750_000 }, orderSales: { sum: 2_000_000 }, visitors: { sum: 60 } } },
      ],
    },
  });
});

test('a day has one row, and the row says something', async () => {
  const participation = await entered(await fair());
  await create('DailySales', { participation, soldOn: '2024-05-09', visitors: 0 });
  expect((await refusedCreate('DailySales', { participation, soldOn: '2024-05-09', cashSales: 1 })).fields).toEqual({
    participation: 'That day is recorded for the participation already.',
    soldOn: 'That day is recorded for the participation already.',
  });
  expect((await refusedCreate('DailySales', { participation, soldOn: '2024-05-10' })).fields).toMatchObject({
    visitors: 'State at least one figure of the day.',
  });
});

test.each(['2024-05-07', '2024-05-13'])('%s is not a day of a fair from the 8th to the 12th', async (soldOn) => {
  const participation = await entered(await fair());
  expect((await refusedCreate('DailySales', { participation, soldOn, cashSales: 1 })).fields).toEqual({
    soldOn: 'It lies outside the days of the exhibition.',
  });
});

test('an exhibition keeps the days on which something was sold', async () => {
  const exhibition = await fair();
  const participation = await entered(exhibition);
  await create('DailySales', { participation, soldOn: '2024-05-12', cashSales: 1 });
  expect((await refusedUpdate('Exhibition', exhibition, { endsOn: '2024-05-11' })).fields).toMatchObject({
    endsOn: 'Sales are recorded on days outside these.',
  });
  await update('Exhibition', exhibition, { endsOn: '2024-05-13' });
});

test('a fair of which only the month is known takes any day from then on, one without days any at all', async () => {
  const inMay = await entered(await fair({ startsOn: '2024-05-01', startsOnPrecision: 'MONTH', endsOn: undefined }));
  await create('DailySales', { participation: inMay, soldOn: '2024-05-20', cashSales: 1 });
  expect(
    (await refusedCreate('DailySales', { participation: inMay, soldOn: '2024-04-30', cashSales: 1 })).fields,
  ).toHaveProperty('soldOn');
  const sometime = await entered(await create('Exhibition', { name: 'Pameran Tanpa Hari' }));
  await create('DailySales', { participation: sometime, soldOn: '2024-05-20', cashSales: 1 });
});

test('only who attended has sales of a day', async () => {
  const participation = await entered(await fair(), 'CONFIRMED');
  expect((await refusedCreate('DailySales', { participation, soldOn: '2024-05-09', cashSales: 1 })).fields).toEqual({
    participation: 'Only a business that attended has sales of a day.',
  });
});

test('a sale and a change of the days at the same time do not pass each other', async () => {
  const exhibition = await fair();
  const participation = await entered(exhibition);
  await database.query('begin');
  await database.query(`update exhibition set ends_on = '2024-05-10' where id = $1`, [exhibition]);
  const sale = refusedCreate('DailySales', { participation, soldOn: '2024-05-12', cashSales: 1 });
  await new Promise((resolve) => setTimeout(resolve, 300));
  await database.query('commit');
  expect((await sale).fields).toEqual({ soldOn: 'It lies outside the days of the exhibition.' });
});
