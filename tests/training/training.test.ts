import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { act, create, refusedAct, refusedCreate } = rowsOf(await openApi());
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

test('a training is held only once its last day has come', async () => {
  const later = { startsOn: '2024-02-01', endsOn: '2999-02-01', ...exact };
  const id = await create('Training', { ...training(), ...later });
  const words = { state: 'Its day is still to come.' };
  expect((await refusedAct('conclude', 'Training', id, {})).fields).toEqual(words);
  await act('start', 'Training', id);
  await act('conclude', 'Training', id, { endsOn: '2024-02-03', hours: 24 });
  const next = { startsOn: '2999-02-01', ...exact };
  expect((await refusedCreate('Training', { ...training(), ...next, state: 'RUNNING' })).fields).toEqual(words);
  await create('Training', { ...training(), ...next });
});
