import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, create, refusedCreate } = rowsOf(await openApi());
let business: string;
const types: Record<string, string> = {};
beforeAll(async () => {
  business = await create('Business', { name: 'Dapur Uji', region: '35.28' });
  const { certificateTypes } = await ask('{ certificateTypes { nodes { id code } } }');
  for (const { id, code } of certificateTypes.nodes) types[code] = id;
});

const paper = { state: 'ISSUED', number: 'ID35110000000000001', issuedOn: '2024-05-01' };

test('a type and number stand on one certificate', async () => {
  await create('Certificate', { type: types.HALAL, business, ...paper });
  await create('Certificate', { type: types.SNI, business, ...paper });
  expect((await refusedCreate('Certificate', { type: types.HALAL, business, ...paper })).fields).toMatchObject({
    number: 'A certificate of this type and number exists already.',
  });
});

test('registered is not issued', async () => {
  await create('Certificate', { type: types.MEREK, business, state: 'SUBMITTED', appliedOn: '2024-01-10' });
  expect(
    (await refusedCreate('Certificate', { type: types.MEREK, business, state: 'SUBMITTED', issuedOn: '2024-01-10' }))
      .fields,
  ).toEqual({
    state: 'Registered is not issued: only an issued certificate has a day of issue.',
  });
  expect((await refusedCreate('Certificate', { type: types.MEREK, business, state: 'ISSUED' })).fields).toMatchObject({
    number: 'An issued certificate has a number and a day of issue.',
  });
});

test('a certificate does not end before it was issued', async () => {
  const wrong = { ...paper, number: 'B-1', validUntil: '2024-04-30' };
  expect((await refusedCreate('Certificate', { type: types.PIRT, business, ...wrong })).fields).toEqual({
    validUntil: 'A certificate cannot end before it was issued.',
  });
});

test('a certificate has one holder, and a region only plans', async () => {
  const one = 'State exactly one: a business, a group, or a region (for plans only).';
  expect((await refusedCreate('Certificate', { type: types.SNI })).fields).toMatchObject({ business: one });
  expect(
    (await refusedCreate('Certificate', { type: types.SNI, business, region: '35.28', productGroup: 'Mebel' })).fields,
  ).toMatchObject({ region: one });
  const applied = { type: types.SNI, region: '35.28', productGroup: 'Mebel', state: 'SUBMITTED' };
  expect((await refusedCreate('Certificate', applied)).fields).toMatchObject({
    region: 'A region stands for a plan only, and the plan names its group of products.',
  });
});

test('a geographical indication is held by a group', async () => {
  const group = await create('Group', { name: 'MPIG Kopi Uji', kind: 'ASSOCIATION', region: '35.28' });
  await create('Certificate', { type: types.IG, group });
  expect((await refusedCreate('Certificate', { type: types.IG, business })).fields).toEqual({
    business: 'A community holds this right: its holder must be a group.',
  });
});

test('the products of a certificate are the holder’s own', async () => {
  const other = await create('Business', { name: 'Dapur Lain', region: '35.28' });
  const own = await create('Product', { name: 'Keripik', business });
  const foreign = await create('Product', { name: 'Rengginang', business: other });
  await create('Certificate', { type: types.HALAL, business, products: [own] });
  expect(
    (await refusedCreate('Certificate', { type: types.HALAL, business, products: [own, foreign] }, 'id')).fields,
  ).toEqual({
    products: 'Produk harus milik pemegang sertifikat.',
  });
});

test('a code of a certificate type stands once, in capital letters', async () => {
  const kind = { name: 'Lain', scope: 'PRODUCT' };
  expect((await refusedCreate('CertificateType', { ...kind, code: 'HALAL' })).fields).toEqual({
    code: 'This code of a certificate type exists already.',
  });
  expect((await refusedCreate('CertificateType', { ...kind, code: 'halal' })).fields).toEqual({
    code: 'Capital letters, digits and underscores only.',
  });
});
