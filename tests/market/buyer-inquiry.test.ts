import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, act, create, refusedAct, refusedCreate, refusedUpdate } = rowsOf(await openApi());
const asked = { wanted: 'Keranjang rotan', buyerName: 'Contoh Trading BV', country: 'NL', receivedOn: '2024-03-04' };

test('a buyer’s question comes through an attaché, is answered by businesses and matched with one', async () => {
  const channel = await create('Organization', { name: 'Atase Uji Den Haag', kind: 'EMBASSY_ATTACHE' });
  const id = await create('BuyerInquiry', { ...asked, channel, quantity: '2 kontainer sebulan', sector: 'KERAJINAN' });
  const first = await create('Business', { name: 'Rotan Satu', region: '33.11' });
  const second = await create('Business', { name: 'Rotan Dua', region: '33.11' });
  await act('answer', 'BuyerInquiry', id, { businesses: [first, second] });
  await act('match', 'BuyerInquiry', id, { businesses: [second] });
  const { row } = await ask(
    `query ($id: ID!) { row: organization(id: $id) { passedInquiries { nodes { label state businesses { nodes { name } } } } } }`,
    { id: channel },
  );
  expect(row.passedInquiries.nodes).toEqual([
    { label: 'Keranjang rotan · Contoh Trading BV', state: 'MATCHED', businesses: { nodes: [{ name: 'Rotan Dua' }] } },
  ]);
});

test('a match names the businesses that match, and keeps one', async () => {
  const id = await create('BuyerInquiry', asked);
  const words = { businesses: 'State the businesses that match the buyer.' };
  expect((await refusedAct('match', 'BuyerInquiry', id, {})).fields).toEqual(words);
  const business = await create('Business', { name: 'Rotan Tiga', region: '33.11' });
  await act('match', 'BuyerInquiry', id, { businesses: [business] });
  expect((await refusedUpdate('BuyerInquiry', id, { businesses: [] })).fields).toEqual(words);
  expect(await refusedAct('close', 'BuyerInquiry', id, {})).toEqual({ code: 'CONFLICT', fields: undefined });
});

test('a question has a buyer, by record or by name', async () => {
  const words = 'State the buyer: an organization of the register, or a name.';
  expect((await refusedCreate('BuyerInquiry', { ...asked, buyerName: undefined })).fields).toEqual({
    buyer: words,
    buyerName: words,
  });
});
