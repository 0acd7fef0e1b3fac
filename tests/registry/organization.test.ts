import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { create, refusedCreate, refusedUpdate } = rowsOf(await openApi());
const office = { name: 'Dinas Perindustrian Uji', kind: 'DISPERINDAG_KABKOTA', region: '35.05' };

test('an organization has its name to itself within a region', async () => {
  await create('Organization', office);
  await create('Organization', { ...office, region: '35.72' });
  expect((await refusedCreate('Organization', office)).fields).toMatchObject({
    name: 'An organization of this name exists in that region already.',
  });
});

test('two national organizations of one name are one too many', async () => {
  await create('Organization', { name: 'Yayasan Uji', kind: 'FOUNDATION' });
  expect((await refusedCreate('Organization', { name: 'Yayasan Uji', kind: 'FOUNDATION' })).fields).toHaveProperty(
    'name',
  );
});

test('an organization is no part of itself', async () => {
  const id = await create('Organization', { ...office, name: 'Dinas Melingkar' });
  expect((await refusedUpdate('Organization', id, { parent: id })).fields).toEqual({
    parent: 'An organization cannot be its own parent.',
  });
});

test('an organization ends after it has begun', async () => {
  const wrong = { ...office, name: 'Dinas Terbalik', validFrom: '2020-01-01', validTo: '2019-01-01' };
  expect((await refusedCreate('Organization', wrong)).fields).toEqual({
    validTo: 'The end must come after the start.',
  });
});
