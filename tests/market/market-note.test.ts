import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, create, refusedCreate } = rowsOf(await openApi());

/** Whether anybody has reported on a market for a branch, to makers of a province or to all. */
const known = async (sector: string, province: string): Promise<number> => {
  const { marketNotes } = await ask(
    `query ($province: ID!) { marketNotes(where: {and: [
      {or: [{sectors: {has: ${sector}}}, {sectors: {isEmpty: true}}]}
      {or: [{region: {within: $province}}, {region: {isNull: true}}]}
    ]}) { totalCount } }`,
    { province },
  );
  return marketNotes.totalCount;
};

test('“so far there is no market intelligence” is true until somebody notes some', async () => {
  expect(await known('KERAJINAN', '34')).toBe(0);
  const reporter = await create('Organization', { name: 'Atase Perdagangan Uji', kind: 'EMBASSY_ATTACHE' });
  const note = { reporter, product: 'Anyaman', country: 'DE', notedOn: '2024-05-02' };
  await create('MarketNote', {
    ...note,
    hsCode: '460219',
    sectors: ['KERAJINAN'],
    region: '34.04',
    demand: 'Keranjang polos untuk toko bunga.',
    requirements: 'Bebas jamur; asal kayu dinyatakan (EUDR).',
    priceRange: 'EUR 4–9 per buah',
    validUntil: '2025-05-01',
  });
  expect(await known('KERAJINAN', '34')).toBe(1);
  expect(await known('KERAJINAN', '52')).toBe(0);
  expect(await known('PANGAN', '34')).toBe(0);
  await create('MarketNote', { ...note, demand: 'Kerajinan dan pangan dari mana saja.' });
  expect(await known('KERAJINAN', '52')).toBe(1);
  expect(await known('PANGAN', '34')).toBe(1);
});

test('a note says something, of a market that exists, and does not expire before it is made', async () => {
  const reporter = await create('Organization', { name: 'KBRI Uji', kind: 'EMBASSY_ATTACHE' });
  const note = { reporter, product: 'Kopi', country: 'MY', notedOn: '2024-05-02', demand: 'Kopi sangrai.' };
  expect((await refusedCreate('MarketNote', { ...note, demand: undefined })).fields).toMatchObject({
    demand: 'State the demand, the requirements or the range of prices.',
  });
  expect((await refusedCreate('MarketNote', { ...note, country: 'ZZ' })).fields).toHaveProperty('country');
  expect((await refusedCreate('MarketNote', { ...note, hsCode: '12' })).fields).toEqual({
    hsCode: 'An HS code has 6 or 8 digits.',
  });
  expect((await refusedCreate('MarketNote', { ...note, validUntil: '2024-05-01' })).fields).toEqual({
    validUntil: 'A note cannot expire before it is made.',
  });
});
