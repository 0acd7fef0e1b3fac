import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, create, refusedCreate } = rowsOf(await openApi());
const village = { code: '35.05.18.2006', name: 'Doko', level: 'VILLAGE', parent: '35.05.18' };

test('a region is known by its code', async () => {
  expect(await create('Region', village)).toBe(village.code);
  expect((await refusedCreate('Region', village)).fields).toHaveProperty('code');
});

test.each([
  [
    'code',
    { code: '35.05.18.2', level: 'VILLAGE' },
    'A region code is written like 35, 35.05, 35.05.18 or 35.05.18.2009.',
  ],
  [
    'code',
    { code: '35.70', level: 'REGENCY', parent: '35' },
    'A region code is written like 35, 35.05, 35.05.18 or 35.05.18.2009.',
  ],
  ['code', { code: '35.05.18.4001' }, 'A region code is written like 35, 35.05, 35.05.18 or 35.05.18.2009.'],
  ['bpsCode', { code: '35.05.18.2007', bpsCode: '35051' }, 'A BPS code has 2, 4, 7 or 10 digits, without dots.'],
  ['level', { code: '35.05.18.2007', level: 'DISTRICT' }, 'The level does not fit the code.'],
  ['parent', { code: '35.05.18.2007', parent: '35.05.17' }, 'The parent region does not fit the code.'],
  ['parent', { code: '35.05.18.2007', parent: null }, 'The parent region does not fit the code.'],
  [
    'validTo',
    { code: '35.05.18.2007', validFrom: '2020-01-01', validTo: '2020-01-01' },
    'The end of validity must come after its start.',
  ],
])('%s keeps its rule: %j', async (field, columns, sentence) => {
  expect((await refusedCreate('Region', { ...village, ...columns })).fields).toMatchObject({ [field]: sentence });
});

test('a code takes in what lies within it, and nothing that only begins alike', async () => {
  await create('Business', { name: 'Di dalam', region: '35.05.18.2009' });
  const count = async (code: string) =>
    (await ask('query ($code: ID!) { businesses(where: {region: {within: $code}}) { totalCount } }', { code }))
      .businesses.totalCount;
  expect(await Promise.all(['35', '35.05', '35.05.18', '35.0', '36'].map(count))).toEqual([1, 1, 1, 0, 0]);
});

test('a region of today and the one it came from are told apart by their days, and BPS may call it otherwise', async () => {
  await create('Region', { ...village, code: '35.05.18.2008', validTo: '2020-01-01' });
  await create('Region', { ...village, code: '35.05.18.2010', bpsCode: '3505150010', validFrom: '2020-01-01' });
  const { regions } = await ask(
    '{ regions(where: {name: {eq: "Doko"}, level: {eq: VILLAGE}, bpsCode: {eq: "3505150010"}, validTo: {isNull: true}}) { nodes { code } } }',
  );
  expect(regions.nodes).toEqual([{ code: '35.05.18.2010' }]);
});
