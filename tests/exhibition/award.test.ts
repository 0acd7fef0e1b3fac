import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, create, refusedCreate } = rowsOf(await openApi());
let exhibition: string;
let business: string;
let person: string;
beforeAll(async () => {
  exhibition = await create('Exhibition', { name: 'Pameran Juara' });
  business = await create('Business', { name: 'Juara', region: '35.05' });
  person = await create('Person', { name: 'Perajin Juara' });
});

test('a rank of an award is given once', async () => {
  await create('Award', { exhibition, title: 'Stand Terbaik', rank: 1, business });
  await create('Award', { exhibition, title: 'Stand Terbaik', rank: 2, person });
  expect((await refusedCreate('Award', { exhibition, title: 'Stand Terbaik', rank: 1, person })).fields).toMatchObject({
    rank: 'That rank of the award is given already.',
  });
});

test('an award has exactly one holder', async () => {
  const words = 'State exactly one holder: a delegation, a business, a product or a person.';
  expect((await refusedCreate('Award', { exhibition, title: 'Favorit' })).fields).toMatchObject({ business: words });
  expect((await refusedCreate('Award', { exhibition, title: 'Favorit', business, person })).fields).toMatchObject({
    person: words,
  });
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

test('each of the four kinds of holder tells of its awards', async () => {
  const organization = await create('Organization', { name: 'Dinas Empat', kind: 'LOCAL_GOVERNMENT' });
  const fair = await create('Exhibition', { name: 'Pameran Empat' });
  const delegation = await create('Delegation', { exhibition: fair, organization });
  const product = await create('Product', { name: 'Kendi', business });
  for (const [field, holder] of Object.entries({ delegation, business, product, person })) {
    const award = await create('Award', { exhibition: fair, title: `Terbaik ${field}`, rank: 1, [field]: holder });
    const { row } = await ask(
      `query ($id: ID!, $fair: ID!) { row: ${field}(id: $id) { awards(where: {exhibition: {id: {eq: $fair}}}) { nodes { id } } } }`,
      { id: holder, fair },
    );
    expect(row).toEqual({ awards: { nodes: [{ id: award }] } });
  }
});
