import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, act, create, refusedAct, refusedCreate, refusedUpdate, update } = rowsOf(await openApi());
let participation: string;
let product: string;
let foreign: string;
beforeAll(async () => {
  const exhibition = await create('Exhibition', { name: 'Pameran Pembeli' });
  const business = await create('Business', { name: 'Ketak Lestari', region: '52.71' });
  product = await create('Product', { name: 'Tas ketak', business });
  const other = await create('Business', { name: 'Usaha Lain', region: '52.71' });
  foreign = await create('Product', { name: 'Gerabah', business: other });
  participation = await create('Participation', { exhibition, business });
});
const lead = (columns: Record<string, unknown> = {}) =>
  create('Lead', { participation, buyerName: 'Ms. Tanaka', country: 'JP', product, ...columns });

test('a lead comes by way of sample and price to an order, which has a value', async () => {
  const id = await lead({ interest: '200 tas, anyaman rapat', expectedValue: 40_000_000 });
  await act('sample', 'Lead', id);
  await act('quote', 'Lead', id, { expectedValue: 36_000_000 });
  expect((await refusedAct('order', 'Lead', id, {})).fields).toEqual({ orderValue: 'This field is required.' });
  await act('order', 'Lead', id, { orderValue: 30_000_000 });
  const { row } = await ask('query ($id: ID!) { row: lead(id: $id) { state expectedValue orderValue } }', { id });
  expect(row).toEqual({ state: 'ORDER', expectedValue: 36_000_000, orderValue: 30_000_000 });
});

test('a lost lead says why, and may come back', async () => {
  const id = await lead();
  expect((await refusedAct('lose', 'Lead', id, {})).fields).toEqual({ lostReason: 'This field is required.' });
  await act('lose', 'Lead', id, { lostReason: 'CAPACITY' });
  expect(await refusedAct('quote', 'Lead', id, {})).toEqual({ code: 'CONFLICT', fields: undefined });
  await act('reopen', 'Lead', id);
  const { row } = await ask('query ($id: ID!) { row: lead(id: $id) { state lostReason } }', { id });
  expect(row).toEqual({ state: 'NEW', lostReason: null });
});

test('what happened long ago is entered as it stands, with what it asks', async () => {
  await lead({ state: 'ORDER', orderValue: 1_000_000 });
  const once = { participation, buyerName: 'Pembeli' };
  expect((await refusedCreate('Lead', { ...once, state: 'ORDER' })).fields).toEqual({
    orderValue: 'An order has a value, and nothing else has.',
  });
  expect((await refusedCreate('Lead', { ...once, state: 'LOST' })).fields).toEqual({
    lostReason: 'A lost lead says why, and no other does.',
  });
  expect((await refusedCreate('Lead', { ...once, orderValue: 1 })).fields).toHaveProperty('orderValue');
});

test('an order may say when it came, not before they met, and nothing else may', async () => {
  const once = { participation, buyerName: 'Pembeli', metOn: '2024-05-02' };
  const words = { orderedOn: 'Only an order has a day on which it came, not before they met.' };
  expect((await refusedCreate('Lead', { ...once, orderedOn: '2024-05-03' })).fields).toEqual(words);
  const order = { ...once, state: 'ORDER', orderValue: 1 };
  expect((await refusedCreate('Lead', { ...order, orderedOn: '2024-05-01' })).fields).toEqual(words);
  await create('Lead', { ...order, orderedOn: '2024-05-02' });
});

test('a lead names its buyer', async () => {
  const words = 'State the buyer: an organization of the register, or a name.';
  expect((await refusedCreate('Lead', { participation })).fields).toEqual({ buyer: words, buyerName: words });
  const buyer = await create('Organization', { name: 'Contoh Import GmbH', kind: 'BUYER' });
  const id = await create('Lead', { participation, buyer });
  const { row } = await ask('query ($id: ID!) { row: lead(id: $id) { label } }', { id });
  expect(row.label).toBe('Contoh Import GmbH · Ketak Lestari');
});

test('a lead is about the business’s own product', async () => {
  const id = await lead();
  expect((await refusedUpdate('Lead', id, { product: foreign })).fields).toEqual({
    product: 'The product must be the business’s own.',
  });
});

test('an order leads to an export of the same business, and nothing else does', async () => {
  const own = await create('ExportRecord', { product, country: 'JP' });
  const others = await create('ExportRecord', { product: foreign, country: 'JP' });
  const id = await lead();
  expect((await refusedUpdate('Lead', id, { exportRecord: own })).fields).toEqual({
    exportRecord: 'Only an order can lead to an export.',
  });
  expect((await refusedAct('order', 'Lead', id, { orderValue: 1, exportRecord: others })).fields).toEqual({
    exportRecord: 'That export is another business’s.',
  });
  await act('order', 'Lead', id, { orderValue: 1, exportRecord: own });
  await update('Lead', id, { notes: 'Dikirim lewat agen.' });
  const { from } = await ask('query ($id: ID!) { from: exportRecord(id: $id) { leads { nodes { id } } } }', {
    id: own,
  });
  expect(from).toEqual({ leads: { nodes: [{ id }] } });
  await act('reopen', 'Lead', id);
  const { row } = await ask('query ($id: ID!) { row: lead(id: $id) { exportRecord { id } orderValue } }', { id });
  expect(row).toEqual({ exportRecord: null, orderValue: null });
});
