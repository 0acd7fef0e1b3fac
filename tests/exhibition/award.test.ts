import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { create, refusedCreate } = rowsOf(await openApi());
let exhibition: string;
let business: string;
beforeAll(async () => {
  exhibition = await create('Exhibition', { name: 'Pameran Juara' });
  business = await create('Business', { name: 'Juara', region: '35.05' });
});

test('a rank of an award is given once', async () => {
  await create('Award', { exhibition, title: 'Stand Terbaik', rank: 1, business });
  await create('Award', { exhibition, title: 'Stand Terbaik', rank: 2, personName: 'Perajin' });
  expect(
    (await refusedCreate('Award', { exhibition, title: 'Stand Terbaik', rank: 1, personName: 'Lain' })).fields,
  ).toMatchObject({
    rank: 'That rank of the award is given already.',
  });
});

test('an award has exactly one holder', async () => {
  const words = 'State exactly one holder: a delegation, a business, a product or a person.';
  expect((await refusedCreate('Award', { exhibition, title: 'Favorit' })).fields).toMatchObject({ business: words });
  expect(
    (await refusedCreate('Award', { exhibition, title: 'Favorit', business, personName: 'Perajin' })).fields,
  ).toMatchObject({ personName: words });
});

test('an award goes to a delegation of the same exhibition', async () => {
  const organization = await create('Organization', { name: 'Dinas Juara', kind: 'LOCAL_GOVERNMENT' });
  const delegation = await create('Delegation', {
    exhibition: await create('Exhibition', { name: 'Lain' }),
    organization,
  });
  expect((await refusedCreate('Award', { exhibition, title: 'Favorit', delegation })).fields).toEqual({
    delegation: 'The delegation went to another exhibition.',
  });
});
