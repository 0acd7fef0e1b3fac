import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask } = rowsOf(await openApi());
const fair = 'exhibitions(where: {name: {eq: "Pameran Batik dan Bordir 2018"}})';

test('E1: the third prize for the best stand goes to the delegation, and no business holds one', async () => {
  const { awards, held } = await ask(`{
    awards(where: {exhibition: {year: {eq: 2018}}}) { nodes { title rank delegation { region { id } organization { aliases } } business { id } } }
    held: awards(where: {business: {isNull: false}}) { totalCount }
  }`);
  expect(awards.nodes).toEqual([
    {
      title: 'Stand Terbaik',
      rank: 3,
      delegation: { region: { id: '35.05' }, organization: { aliases: ['Pemkab Blitar'] } },
      business: null,
    },
  ]);
  expect(held.totalCount).toBe(0);
});

test('E2: it lasts five days at Grand City in Surabaya', async () => {
  const { exhibitions } = await ask(`{
    ${fair} { nodes { startsOn endsOn days startsOnPrecision startsOnCertainty venue region { id name } } }
  }`);
  const [exhibition] = exhibitions.nodes;
  expect(exhibition).toEqual({
    startsOn: '2018-05-09',
    endsOn: '2018-05-13',
    days: 5,
    startsOnPrecision: 'DAY',
    startsOnCertainty: 'STATED',
    venue: 'Grand City',
    region: { id: '35.78', name: 'Kota Surabaya' },
  });
});

test('239 took part, and of what is not known', async () => {
  const { exhibitions } = await ask(`{
    ${fair} { nodes {
      figures(where: {measure: {eq: PARTICIPANTS}}) { nodes { value unit } }
      flags(where: {state: {eq: OPEN}}) { nodes { code } }
    } }
  }`);
  expect(exhibitions.nodes).toEqual([
    { figures: { nodes: [{ value: 239, unit: 'UNKNOWN' }] }, flags: { nodes: [{ code: 'UNIT_UNKNOWN' }] } },
  ]);
});

test('E4: makers with disabilities from Resapombo took part; how many is not stated', async () => {
  const { delegations } = await ask(`{
    delegations(where: {exhibition: {name: {eq: "Pameran Batik dan Bordir 2018"}}}) { nodes {
      groups(where: {name: {contains: "Disabilitas"}}) { nodes { name region { id name parent { name } } products { nodes { name technique } } } }
      figures(where: {measure: {eq: PERSONS_WITH_DISABILITY}}) { nodes { value missingReason } }
    } }
  }`);
  expect(delegations.nodes).toEqual([
    {
      groups: {
        nodes: [
          {
            name: 'Kampung Peduli Disabilitas Resapombo',
            region: { id: '35.05.18.2009', name: 'Resapombo', parent: { name: 'Doko' } },
            products: { nodes: [{ name: 'Batik ciprat', technique: 'batik ciprat' }] },
          },
        ],
      },
      figures: { nodes: [{ value: null, missingReason: 'NOT_STATED' }] },
    },
  ]);
});

test('E5: growth over 2017 cannot be computed, for sales of neither year are recorded', async () => {
  const { exhibitions, earlier } = await ask(`{
    ${fair} { nodes { figures(where: {measure: {in: [SALES, SALES_GROWTH]}}, orderBy: [{measure: ASC}]) { nodes { measure value missingReason } } } }
    earlier: exhibitions(where: {series: {name: {eq: "Pameran Batik dan Bordir"}}, year: {lt: 2018}}) { totalCount }
  }`);
  expect(exhibitions.nodes[0].figures.nodes).toEqual([
    { measure: 'SALES', value: null, missingReason: 'NOT_RECORDED' },
    { measure: 'SALES_GROWTH', value: null, missingReason: 'NOT_STATED' },
  ]);
  expect(earlier.totalCount).toBe(0);
});

test('E6: a partnership with the province’s own companies is being explored, one with large industry is planned', async () => {
  const { partnerships } = await ask(`{
    partnerships(where: {office: {region: {within: "35.05"}}}, orderBy: [{state: ASC}]) {
      nodes { state counterpart { name kind } counterpartName signedOn }
    }
  }`);
  expect(partnerships.nodes).toEqual([
    {
      state: 'EXPLORING',
      counterpart: { name: 'BUMD Provinsi Jawa Timur', kind: 'BUMD' },
      counterpartName: null,
      signedOn: null,
    },
    {
      state: 'PLANNED',
      counterpart: null,
      counterpartName: 'Industri besar, belum disebut namanya',
      signedOn: null,
    },
  ]);
});

test('E7: Dekranasda and the office of industry and trade support the delegation', async () => {
  const { delegations } = await ask(`{
    delegations(where: {exhibition: {name: {eq: "Pameran Batik dan Bordir 2018"}}}) { nodes { supporters(orderBy: [{kind: ASC}]) { nodes { kind region { id } } } } }
  }`);
  expect(delegations.nodes[0].supporters.nodes).toEqual([
    { kind: 'DEKRANASDA', region: { id: '35.05' } },
    { kind: 'DISPERINDAG_KABKOTA', region: { id: '35.05' } },
  ]);
});

test('E8: Deskranasda is another spelling of Dekranasda', async () => {
  const { alias, search, all } = await ask(`{
    alias: organizations(where: {aliases: {has: "Deskranasda"}}) { nodes { name } }
    search: organizations(search: "Deskranasda") { nodes { name } }
    all: organizations(where: {kind: {eq: DEKRANASDA}}) { totalCount }
  }`);
  expect(alias.nodes).toEqual([{ name: 'Dekranasda Kabupaten Blitar' }]);
  expect(search.nodes).toEqual(alias.nodes);
  expect(all.totalCount).toBe(1);
});

test('E9: the campaign to buy Blitar’s goods began in May 2017, on an unknown day', async () => {
  const { campaigns } = await ask(`{
    campaigns(where: {region: {within: "35.05"}}) { nodes { name kind startsOn startsOnPrecision endsOn } }
  }`);
  expect(campaigns.nodes).toEqual([
    {
      name: 'Gerakan Ayo Bela dan Beli Produk Blitar',
      kind: 'BUY_LOCAL',
      startsOn: '2017-05-01',
      startsOnPrecision: 'MONTH',
      endsOn: null,
    },
  ]);
});

test('three sources outside the article give three numbers for the group of Resapombo, and all three are kept', async () => {
  const { groups } = await ask(`{
    groups(where: {aliases: {has: "KSM Harapan Mulia"}}) { nodes {
      foundedOn figures(orderBy: [{value: ASC}]) { nodes { measure value } } flags { nodes { code } }
    } }
  }`);
  expect(groups.nodes).toEqual([
    {
      foundedOn: '2017-12-11',
      figures: {
        nodes: [
          { measure: 'MEMBERS', value: 23 },
          { measure: 'MEMBERS', value: 25 },
          { measure: 'PERSONS_WITH_DISABILITY', value: 50 },
        ],
      },
      flags: { nodes: [{ code: 'SOURCES_DISAGREE' }] },
    },
  ]);
});
