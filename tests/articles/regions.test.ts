import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { ask, remove } = rowsOf(api);
await remove('Award', (await ask('{ awards { nodes { id } } }')).awards.nodes[0].id);
const again = rowsOf(await openApi(api.databaseUrl));

test('every province, regency, city and district is there, and the one village that a fact names', async () => {
  const counts = await ask(`{
    provinces: regions(where: {level: {eq: PROVINCE}}) { totalCount }
    regencies: regions(where: {level: {eq: REGENCY}}) { totalCount }
    cities: regions(where: {level: {eq: CITY}}) { totalCount }
    districts: regions(where: {level: {eq: DISTRICT}}) { totalCount }
    villages: regions(where: {level: {eq: VILLAGE}}) { nodes { id label } }
  }`);
  expect(counts).toEqual({
    provinces: { totalCount: 38 },
    regencies: { totalCount: 416 },
    cities: { totalCount: 98 },
    districts: { totalCount: 7285 },
    villages: { nodes: [{ id: '35.05.18.2009', label: 'Resapombo' }] },
  });
});

test('a regency and a city of one name are told apart', async () => {
  const { regions } = await ask(
    '{ regions(where: {name: {contains: "Blitar"}, parent: {id: {eq: "35"}}}, orderBy: [{code: ASC}]) { nodes { id name level } } }',
  );
  expect(regions.nodes).toEqual([
    { id: '35.05', name: 'Kabupaten Blitar', level: 'REGENCY' },
    { id: '35.72', name: 'Kota Blitar', level: 'CITY' },
  ]);
});

test.each([
  ['Solo', '33.72'],
  ['NTB', '52'],
  ['Jatim', '35'],
  ['DKI', '31'],
])('%s is found as %s', async (alias, code) => {
  const { regions } = await ask('query ($a: String!) { regions(where: {aliases: {has: $a}}) { nodes { id } } }', {
    a: alias,
  });
  expect(regions.nodes).toEqual([{ id: code }]);
});

test('a second start leaves the register as people have made it', async () => {
  expect(await again.ask('{ awards { totalCount } sources { totalCount } }')).toEqual({
    awards: { totalCount: 0 },
    sources: { totalCount: 6 },
  });
});
