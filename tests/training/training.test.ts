import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { create, refusedCreate } = rowsOf(await openApi());
let organiser: string;
beforeAll(async () => {
  organiser = await create('Organization', { name: 'Balai Uji', kind: 'MINISTRY_UNIT' });
});
const training = () => ({ name: 'Pelatihan uji', kind: 'PELATIHAN', organiser });
const exact = { startsOnPrecision: 'DAY', startsOnCertainty: 'STATED' };

test('a training does not end before it starts', async () => {
  await create('Training', { ...training(), startsOn: '2024-02-01', endsOn: '2024-02-01', ...exact });
  const words = { endsOn: 'A training cannot end before it starts.' };
  expect(
    (await refusedCreate('Training', { ...training(), startsOn: '2024-02-01', endsOn: '2024-01-31', ...exact })).fields,
  ).toEqual(words);
  expect((await refusedCreate('Training', { ...training(), endsOn: '2024-01-31' })).fields).toEqual(words);
});

test('a training known by its month is dated on the first day of it', async () => {
  const inMonth = { startsOnPrecision: 'MONTH', startsOnCertainty: 'INFERRED' };
  await create('Training', { ...training(), startsOn: '2024-02-01', ...inMonth });
  expect(
    (await refusedCreate('Training', { ...training(), startsOn: '2024-02-03', ...inMonth })).fields,
  ).toHaveProperty('startsOn');
});
