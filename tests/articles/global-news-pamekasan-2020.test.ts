import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask } = rowsOf(await openApi());
const fgd = 'trainings(where: {kind: {eq: FGD}, venueRegion: {within: "35.28"}})';

test('C1: about 35 take part, from four branches, and how they split is not stated', async () => {
  const { trainings } = await ask(`{
    ${fgd} { nodes {
      startsOn endsOn branches sectors
      total: figures(where: {measure: {eq: PARTICIPANTS}, dimension: {isNull: true}}) { nodes { value approximate } }
      split: figures(where: {measure: {eq: PARTICIPANTS}, dimension: {eq: SECTOR}}) { totalCount nodes { value missingReason } }
    } }
  }`);
  const unknown = { value: null, missingReason: 'NOT_STATED' };
  expect(trainings.nodes).toEqual([
    {
      startsOn: '2020-11-16',
      endsOn: '2020-11-16',
      branches: ['makanan dan minuman', 'kerajinan tangan', 'mebel', 'perajin batik'],
      sectors: ['PANGAN', 'KERAJINAN', 'ANEKA', 'SANDANG'],
      total: { nodes: [{ value: 35, approximate: true }] },
      split: { totalCount: 4, nodes: [unknown, unknown, unknown, unknown] },
    },
  ]);
});

test('C2: two speak, a practitioner and the office of the province', async () => {
  const { trainings } = await ask(`{
    ${fgd} { nodes {
      speakers
      figures(where: {measure: {eq: SPEAKERS}}, orderBy: [{category: ASC}]) { nodes { category value organization { aliases region { id } } } }
    } }
  }`);
  expect(trainings.nodes).toEqual([
    {
      speakers: ['Praktisi ekspor-impor', 'Disperindag Jawa Timur'],
      figures: {
        nodes: [
          {
            category: 'GOVERNMENT',
            value: 1,
            organization: { aliases: ['Disperindag Jatim', 'Disperindag Jawa Timur'], region: { id: '35' } },
          },
          { category: 'PRACTITIONER', value: 1, organization: null },
          { category: null, value: 2, organization: null },
        ],
      },
    },
  ]);
});

test('C3: coffee reaches Malaysia, carried along, which is no export; the two claims are kept as a doubt', async () => {
  const { exportRecords } = await ask(`{
    exportRecords(where: {product: {region: {within: "35.28"}}}) { nodes {
      product { name } country channel exportEntry flags { nodes { code state } }
    } }
  }`);
  expect(exportRecords.nodes).toEqual([
    {
      product: { name: 'Kopi Pamekasan' },
      country: 'MY',
      channel: 'INFORMAL_CARRY',
      exportEntry: false,
      flags: { nodes: [{ code: 'CLAIM_CONFLICT', state: 'OPEN' }] },
    },
  ]);
});

test('C5: three certificates are planned for groups of products, and none is issued', async () => {
  const { planned, issued } = await ask(`{
    planned: certificates(where: {region: {within: "35.28"}}, orderBy: [{type: {code: ASC}}]) { nodes { type { code } productGroup sector state } }
    issued: certificates(where: {state: {eq: ISSUED}}) { totalCount }
  }`);
  expect(planned.nodes).toEqual([
    { type: { code: 'HALAL' }, productGroup: 'Makanan dan minuman', sector: 'PANGAN', state: 'PLANNED' },
    { type: { code: 'LAB_NUTRITION' }, productGroup: 'Makanan dan minuman', sector: 'PANGAN', state: 'PLANNED' },
    { type: { code: 'SNI' }, productGroup: 'Kerajinan tangan', sector: 'KERAJINAN', state: 'PLANNED' },
  ]);
  expect(issued.totalCount).toBe(0);
});

test('a nutrition test is not what halal needs: the plan carries that doubt', async () => {
  const { certificates } = await ask(`{
    certificates(where: {flags: {some: {code: {eq: WRONG_REQUIREMENT}}}}) { nodes { type { code } } }
  }`);
  expect(certificates.nodes).toEqual([{ type: { code: 'LAB_NUTRITION' } }]);
});

test('C6: food and drink are to improve in taste, packaging and capacity', async () => {
  const { constraints } = await ask(`{
    constraints(where: {region: {within: "35.28"}, sector: {eq: PANGAN}, resolvedOn: {isNull: true}}, orderBy: [{category: ASC}]) { nodes { category } }
  }`);
  expect(constraints.nodes.map(({ category }: { category: string }) => category)).toEqual([
    'CAPACITY',
    'PACKAGING',
    'TASTE',
  ]);
});

test('C7: the flagship for export is batik tulis', async () => {
  const { products } = await ask(`{
    products(where: {region: {within: "35.28"}, flagship: {eq: true}}) { nodes { name technique tags } }
  }`);
  expect(products.nodes).toEqual([
    { name: 'Batik tulis Pamekasan', technique: 'batik tulis', tags: ['unggulan', 'ekspor'] },
  ]);
});

test('C8: the office plans an inventory, nutrition tests and the SNI label', async () => {
  const { programmes } = await ask(`{
    programmes(where: {owner: {region: {id: {eq: "35.28"}}}, state: {eq: PLANNED}}, orderBy: [{name: ASC}]) { nodes { name kind } }
  }`);
  expect(programmes.nodes).toEqual([
    { name: 'Fasilitasi uji nutrisi makanan dan minuman', kind: 'CERTIFICATION' },
    { name: 'Inventarisasi produk kerajinan serta makanan dan minuman', kind: 'INVENTORY' },
    { name: 'Pengupayaan label SNI untuk kerajinan tangan', kind: 'CERTIFICATION' },
  ]);
});
