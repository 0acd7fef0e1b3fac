import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, create, refusedCreate } = rowsOf(await openApi());
let business: string;
beforeAll(async () => {
  business = await create('Business', { name: 'Anyaman Uji', region: '35.05', nib: '9120000000777' });
});

test('a business has numbers beside its NIB, each on somebody’s word', async () => {
  await create('BusinessIdentifier', { business, kind: 'SIINAS', value: 'IND-000123', verification: 'SYSTEM' });
  await create('BusinessIdentifier', { business, kind: 'IUI', value: '503/12/IUI/2015', issuedOn: '2015-03-02' });
  const { row } = await ask(
    'query ($id: ID!) { row: business(id: $id) { nib identifiers(orderBy: [{ kind: ASC }]) { nodes { kind verification label } } } }',
    { id: business },
  );
  expect(row).toEqual({
    nib: '9120000000777',
    identifiers: {
      nodes: [
        { kind: 'IUI', verification: 'SELF', label: 'IUI · 503/12/IUI/2015 · Anyaman Uji' },
        { kind: 'SIINAS', verification: 'SYSTEM', label: 'SIINAS · IND-000123 · Anyaman Uji' },
      ],
    },
  });
});

test('a tax number has 15 or 16 digits, and may be that of several businesses of one owner', async () => {
  const npwp = { kind: 'NPWP', value: '012345678901000' };
  await create('BusinessIdentifier', { business, ...npwp });
  await create('BusinessIdentifier', { business, kind: 'NPWP', value: '0012345678901000' });
  const second = await create('Business', { name: 'Anyaman Kedua', region: '35.05' });
  await create('BusinessIdentifier', { business: second, ...npwp });
  for (const value of ['01.234.567.8-901.000', '12345678901234'])
    expect((await refusedCreate('BusinessIdentifier', { business, kind: 'NPWP', value })).fields).toEqual({
      value: 'A tax number (NPWP) has 15 or 16 digits, without dots and dashes.',
    });
  expect((await refusedCreate('BusinessIdentifier', { business, ...npwp })).fields).toMatchObject({
    value: 'The business has this number already.',
  });
});

test.each(['NPWP', 'SIINAS'])('a NIK finds no place as %s', async (kind) => {
  const { fields } = await refusedCreate('BusinessIdentifier', { business, kind, value: '3505014107800001' });
  expect(fields).toEqual({
    value: 'Sixteen digits like these are a NIK, which is not kept here. The tax number of a company begins with 0.',
  });
});

test('a number of another kind says which, and no other does', async () => {
  const words = { name: 'Say which number it is if its kind is other, and only then.' };
  await create('BusinessIdentifier', { business, kind: 'OTHER', name: 'SIUP', value: '510/1' });
  expect((await refusedCreate('BusinessIdentifier', { business, kind: 'OTHER', value: '510/2' })).fields).toEqual(
    words,
  );
  expect(
    (await refusedCreate('BusinessIdentifier', { business, kind: 'TDI', name: 'SIUP', value: '510/2' })).fields,
  ).toEqual(words);
});

test('no number is issued on a day still to come', async () => {
  const late = { business, kind: 'TDI', value: '1', issuedOn: '2999-01-01' };
  expect((await refusedCreate('BusinessIdentifier', late)).fields).toEqual({ issuedOn: 'This day is still to come.' });
});

test('a NIB that is verified is there', async () => {
  await create('Business', { name: 'Ber-NIB', region: '35.05', nib: '9120000000778', nibVerification: 'SYSTEM' });
  expect(
    (await refusedCreate('Business', { name: 'Tanpa NIB', region: '35.05', nibVerification: 'SYSTEM' })).fields,
  ).toEqual({ nibVerification: 'Without a NIB there is nothing to verify.' });
});
