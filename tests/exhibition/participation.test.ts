import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, act, create, refusedAct, refusedCreate, refusedUpdate, refusedRemove, remove, update } = rowsOf(
  await openApi(),
);
let exhibition: string;
beforeAll(async () => {
  exhibition = await create('Exhibition', { name: 'Pameran Uji' });
});
const business = (status = 'ACTIVE') => create('Business', { name: 'Peserta Uji', region: '52.71', status });
const entered = async (columns: Record<string, unknown> = {}) =>
  create('Participation', { exhibition, business: await business(), ...columns });

const needsFunding = {
  state: 'A business that attended has at least one funding row; an unknown source is written as such.',
};

test('a business that attended says who paid, be it unknown; first the payer is entered, then the attendance', async () => {
  const participation = await entered({ state: 'CONFIRMED' });
  expect((await refusedAct('attend', 'Participation', participation)).fields).toEqual(needsFunding);
  expect(
    (await refusedCreate('Participation', { exhibition, business: await business(), state: 'ATTENDED' }, 'id')).fields,
  ).toEqual({
    state: 'Peserta yang hadir memerlukan sedikitnya satu baris pendanaan; sumber yang tidak diketahui pun ditulis.',
  });
  await create('Funding', { participation, sourceType: 'UNKNOWN' });
  await act('attend', 'Participation', participation);
});

test('the last payer of a business that attended stays, the others may go', async () => {
  const participation = await entered();
  const first = await create('Funding', {
    participation,
    sourceType: 'SELF',
    components: ['TRANSPORT', 'ACCOMMODATION'],
  });
  const second = await create('Funding', { participation, sourceType: 'APBN' });
  for (const verb of ['confirm', 'attend']) await act(verb, 'Participation', participation);
  await remove('Funding', second);
  expect((await refusedRemove('Funding', first)).fields).toEqual(needsFunding);
  await remove('Participation', participation);
});

test('a business is entered once in an exhibition', async () => {
  const it = await business();
  await create('Participation', { exhibition, business: it });
  expect((await refusedCreate('Participation', { exhibition, business: it })).fields).toMatchObject({
    business: 'The business is entered in that exhibition already.',
  });
});

test('a closed business enters nothing new and keeps what it was in', async () => {
  const it = await business();
  const earlier = await create('Participation', { exhibition, business: it });
  await act('close', 'Business', it, {});
  await update('Participation', earlier, { notes: 'Tutup setelah pameran.' });
  const next = await create('Exhibition', { name: 'Pameran Berikut' });
  expect((await refusedCreate('Participation', { exhibition: next, business: it })).fields).toEqual({
    business: 'The business is closed or merged.',
  });
});

test('sales are an attendant’s, and not recorded is not zero', async () => {
  const participation = await entered();
  const words = 'Only a business that attended has sales.';
  expect((await refusedUpdate('Participation', participation, { cashSales: 0 })).fields).toMatchObject({
    cashSales: words,
  });
  await create('Funding', { participation, sourceType: 'APBD_PROV' });
  for (const verb of ['confirm', 'attend']) await act(verb, 'Participation', participation);
  await act('report', 'Participation', participation, { orderSales: 2_500_000_000 });
  const { row } = await ask('query ($id: ID!) { row: participation(id: $id) { cashSales orderSales } }', {
    id: participation,
  });
  expect(row).toEqual({ cashSales: null, orderSales: 2_500_000_000 });
  expect(await refusedAct('miss', 'Participation', participation)).toEqual({ code: 'CONFLICT', fields: undefined });
  expect((await refusedUpdate('Participation', participation, { state: 'NO_SHOW' })).fields).toEqual({
    state: 'There is no such field.',
  });
});

test('a participation goes with a delegation to the same exhibition', async () => {
  const organization = await create('Organization', { name: 'Dinas Pengirim', kind: 'DISPERINDAG_PROV', region: '52' });
  const elsewhere = await create('Delegation', {
    exhibition: await create('Exhibition', { name: 'Pameran Lain' }),
    organization,
  });
  const words = { delegation: 'The delegation went to another exhibition.' };
  expect(
    (await refusedCreate('Participation', { exhibition, business: await business(), delegation: elsewhere })).fields,
  ).toEqual(words);
  await entered({ delegation: await create('Delegation', { exhibition, organization }) });
});

test('a business shows its own products', async () => {
  const it = await business();
  const own = await create('Product', { name: 'Ketak', business: it });
  const foreign = await create('Product', { name: 'Gerabah', business: await business() });
  const participation = await create('Participation', { exhibition, business: it, products: [own] });
  expect((await refusedUpdate('Participation', participation, { products: [own, foreign] })).fields).toEqual({
    products: 'The products must be the business’s own.',
  });
});
