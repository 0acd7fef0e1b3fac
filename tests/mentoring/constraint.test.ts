import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { act, ask, create, refusedAct, refusedCreate } = rowsOf(await openApi());
let business: string;
beforeAll(async () => {
  business = await create('Business', { name: 'Terkendala', region: '35.05' });
});

test('a constraint is one mentoring’s, business’s or programme’s, or else a branch’s or region’s', async () => {
  await create('Constraint', { category: 'DESIGN', business });
  await create('Constraint', { category: 'DESIGN', sector: 'KERAJINAN' });
  const { programme } = {
    programme: await create('Programme', {
      name: 'P',
      kind: 'MIXED',
      owner: await create('Organization', { name: 'O', kind: 'FOUNDATION' }),
    }),
  };
  const words = 'State exactly one of mentoring, business or programme; or else the branch or region it is met in.';
  expect((await refusedCreate('Constraint', { category: 'DESIGN' })).fields).toMatchObject({ sector: words });
  expect((await refusedCreate('Constraint', { category: 'DESIGN', business, programme })).fields).toMatchObject({
    business: words,
  });
});

test('a severity is 1, 2 or 3', async () => {
  expect((await refusedCreate('Constraint', { category: 'TASTE', business, severity: 4 })).fields).toHaveProperty(
    'severity',
  );
});

test('a constraint is not resolved before it was raised', async () => {
  const { fields } = await refusedCreate('Constraint', {
    category: 'TASTE',
    business,
    state: 'RESOLVED',
    raisedOn: '2024-02-01',
    resolvedOn: '2024-01-01',
  });
  expect(fields).toEqual({ resolvedOn: 'A constraint cannot be resolved before it was raised.' });
});

test('a constraint is resolved on a day, in some way, and holds back again when it is reopened', async () => {
  const id = await create('Constraint', { category: 'PACKAGING', business, raisedOn: '2024-02-01' });
  const read = async () =>
    (await ask('query ($id: ID!) { row: constraint(id: $id) { state resolvedOn resolution } }', { id })).row;
  expect((await refusedAct('resolve', 'Constraint', id, { resolvedOn: '2024-03-01' })).fields).toEqual({
    resolution: 'This field is required.',
  });
  expect(
    (await refusedAct('resolve', 'Constraint', id, { resolvedOn: '2024-01-31', resolution: 'Kemasan baru.' })).fields,
  ).toEqual({ resolvedOn: 'A constraint cannot be resolved before it was raised.' });
  await act('resolve', 'Constraint', id, { resolvedOn: '2024-03-01', resolution: 'Kemasan baru.' });
  expect(await read()).toEqual({ state: 'RESOLVED', resolvedOn: '2024-03-01', resolution: 'Kemasan baru.' });
  await act('reopen', 'Constraint', id);
  expect(await read()).toEqual({ state: 'OPEN', resolvedOn: null, resolution: null });
});

test('what was resolved long ago is entered as it stands: since when, and how where somebody said so', async () => {
  const old = { category: 'CAPITAL', business, resolvedOn: '2016-05-01' };
  await create('Constraint', { ...old, state: 'RESOLVED' });
  const words = { resolvedOn: 'A constraint that is resolved says since when, and no other does.' };
  expect((await refusedCreate('Constraint', old)).fields).toEqual(words);
  expect((await refusedCreate('Constraint', { ...old, state: 'RESOLVED', resolvedOn: null })).fields).toEqual(words);
  expect((await refusedCreate('Constraint', { category: 'CAPITAL', business, resolution: 'Kredit.' })).fields).toEqual({
    resolution: 'The constraint is not resolved.',
  });
});

test('a constraint is neither raised nor resolved on a day to come', async () => {
  const words = 'That day is still to come.';
  const later = { category: 'TASTE', sector: 'PANGAN', raisedOn: '2999-01-01' };
  expect((await refusedCreate('Constraint', later)).fields).toMatchObject({ raisedOn: words });
  const id = await create('Constraint', { category: 'TASTE', business });
  const done = { resolvedOn: '2999-01-01', resolution: 'Resep baru.' };
  expect((await refusedAct('resolve', 'Constraint', id, done)).fields).toMatchObject({ resolvedOn: words });
});
