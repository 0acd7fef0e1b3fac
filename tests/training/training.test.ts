import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { act, create, refusedAct, refusedCreate } = rowsOf(api);
const { person } = peopleOf(api);
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

test('of which programme a training is, a partner is told of its own alone', async () => {
  const partner = await create('Organization', { name: 'Mitra Uji', kind: 'CORPORATE_PARTNER' });
  const owned = { kind: 'MIXED', owner: organiser };
  const own = await create('Programme', { ...owned, name: 'Bersama', partners: [partner] });
  const other = await create('Programme', { ...owned, name: 'Sendiri' });
  await create('Training', { ...training(), name: 'Latih A', programme: own });
  await create('Training', { ...training(), name: 'Latih B', programme: other });
  const { data } = await api.as(await person({ role: 'PARTNER', organization: partner }))(
    `{ trainings(where: {name: {startsWith: "Latih"}}, orderBy: [{name: ASC}]) { nodes { programme { name } } }
       hidden: trainings(where: {programme: {name: {eq: "Sendiri"}}}) { totalCount } }`,
  );
  expect(data).toEqual({
    trainings: { nodes: [{ programme: { name: 'Bersama' } }, { programme: null }] },
    hidden: { totalCount: 0 },
  });
});
