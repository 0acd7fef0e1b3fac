import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, create, refusedCreate, refusedUpdate, remove } = rowsOf(await openApi());
let business: string;
beforeAll(async () => {
  business = await create('Business', { name: 'Batik Uji', region: '35.05' });
});

test('a product has exactly one maker: a business, a group, or a region that is known for it', async () => {
  await create('Product', { name: 'Batik cap', business, priceIdr: 3_500_000_000 });
  const words = 'State exactly one: the business that makes it, its group, or the region known for it.';
  expect((await refusedCreate('Product', { name: 'Tanpa pembuat' })).fields).toMatchObject({ business: words });
  expect((await refusedCreate('Product', { name: 'Dua pembuat', business, region: '35.05' })).fields).toMatchObject({
    region: words,
  });
});

test('an HS code has six or eight digits', async () => {
  await create('Product', { name: 'Kain', business, hsCode: '52085290' });
  expect((await refusedCreate('Product', { name: 'Kain', business, hsCode: '5208529' })).fields).toEqual({
    hsCode: 'An HS code has 6 or 8 digits.',
  });
});

test('a product on a certificate does not move to another business', async () => {
  const other = await create('Business', { name: 'Batik Lain', region: '35.05' });
  const product = await create('Product', { name: 'Batik tulis', business });
  const { certificateTypes } = await ask('{ certificateTypes(where: {code: {eq: "BATIKMARK"}}) { nodes { id } } }');
  await create('Certificate', { type: certificateTypes.nodes[0].id, business, products: [product] });
  expect((await refusedUpdate('Product', product, { business: other })).fields).toEqual({
    business: 'The product stands on a certificate of another holder.',
  });
});

test('what a business makes goes with it', async () => {
  const closing = await create('Business', { name: 'Pamit', region: '35.05' });
  const product = await create('Product', { name: 'Kendi', business: closing });
  await remove('Business', closing);
  expect(await ask('query ($id: ID!) { product(id: $id) { id } }', { id: product })).toEqual({ product: null });
});
