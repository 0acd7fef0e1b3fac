import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { create, refusedCreate } = rowsOf(await openApi());
let product: string;
beforeAll(async () => {
  product = await create('Product', { name: 'Kopi uji', region: '35.28' });
});

test('an export entry has a PEB or an invoice, and what was carried along never counts', async () => {
  await create('ExportRecord', { product, country: 'MY', channel: 'DIRECT', document: 'PEB', exportEntry: true });
  const words = { exportEntry: 'An export entry needs a PEB or an invoice, and informal carrying never counts.' };
  const carried = { product, country: 'MY', channel: 'INFORMAL_CARRY', document: 'INVOICE', exportEntry: true };
  expect((await refusedCreate('ExportRecord', carried)).fields).toEqual(words);
  expect(
    (await refusedCreate('ExportRecord', { product, country: 'MY', channel: 'AGENT', exportEntry: true })).fields,
  ).toEqual(words);
});

test.each([
  ['ID', 'Write the two letters of another country.'],
  ['XQ', 'Write the two capital letters of a country that ISO 3166-1 lists, such as MY.'],
  ['my', 'Write the two capital letters of a country that ISO 3166-1 lists, such as MY.'],
])('%s is no country to export to', async (country, sentence) => {
  expect((await refusedCreate('ExportRecord', { product, country })).fields).toEqual({ country: sentence });
});

test('a shipment known by its month is dated on the first day of it', async () => {
  const { fields } = await refusedCreate('ExportRecord', {
    product,
    sentOn: '2020-11-16',
    sentOnPrecision: 'MONTH',
    sentOnCertainty: 'STATED',
  });
  expect(fields).toHaveProperty('sentOn');
});

test('what is verified has a paper, and nothing was sent on a day to come', async () => {
  await create('ExportRecord', { product, country: 'SG', channel: 'DIRECT', document: 'PEB', verified: true });
  expect((await refusedCreate('ExportRecord', { product, country: 'SG', verified: true })).fields).toEqual({
    verified: 'Without a PEB or an invoice there is nothing to verify.',
  });
  const day = { sentOnPrecision: 'DAY', sentOnCertainty: 'STATED' };
  expect((await refusedCreate('ExportRecord', { product, sentOn: '2999-01-05', ...day })).fields).toEqual({
    sentOn: 'This day is still to come.',
  });
});
