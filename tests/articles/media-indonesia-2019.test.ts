import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, act, create, refusedAct } = rowsOf(await openApi());
const ceper = 'programmes(where: {kind: {eq: MENTORING}, region: {within: "33.10"}})';

test('D1: two years of mentoring are stated, and become the programme’s default', async () => {
  const { programmes } = await ask(`{
    ${ceper} { nodes { defaultMonths figures(where: {measure: {eq: MENTORING_MONTHS}}) { nodes { value unit source { publisher } } } } }
  }`);
  expect(programmes.nodes).toEqual([
    {
      defaultMonths: 24,
      figures: { nodes: [{ value: 24, unit: 'MONTHS', source: { publisher: 'Media Indonesia' } }] },
    },
  ]);
});

test('D2: the reference is the directorate’s work with Astra in Ceper, Klaten', async () => {
  const { programmes } = await ask(`{
    ${ceper} { nodes { owner { aliases } partners { nodes { name } } region { id name parent { name } } } }
  }`);
  const [{ owner, partners, region }] = programmes.nodes;
  expect(owner.aliases).toContain('Ditjen IKMA');
  expect(partners.nodes).toEqual([{ name: 'PT Astra' }]);
  expect(region).toEqual({ id: '33.10.11', name: 'Ceper', parent: { name: 'Kabupaten Klaten' } });
});

test('D3: four constraints of craft businesses are named', async () => {
  const { constraints } = await ask(`{
    constraints(where: {sector: {eq: KERAJINAN}, source: {publisher: {eq: "Media Indonesia"}}}, orderBy: [{category: ASC}]) { nodes { category } totalCount }
  }`);
  expect(constraints.totalCount).toBe(4);
  expect(constraints.nodes.map(({ category }: { category: string }) => category)).toEqual([
    'CONSISTENCY',
    'DESIGN',
    'DESIGNERS',
    'STANDARDS',
  ]);
});

test('D4: which share of trained craft businesses is also mentored is not stated', async () => {
  const { reportedFigures } = await ask(`{
    reportedFigures(where: {measure: {eq: MENTORED_SHARE}}) { nodes { category value missingReason } }
  }`);
  expect(reportedFigures.nodes).toEqual([{ category: 'KERAJINAN', value: null, missingReason: 'NOT_STATED' }]);
});

test('D5: there is no market intelligence abroad; embassies, trade attachés and exhibitions stand in for it', async () => {
  const { reportedFigures, programmes, marketNotes } = await ask(`{
    marketNotes(where: {or: [{sectors: {has: KERAJINAN}}, {sectors: {isEmpty: true}}]}) { totalCount }
    reportedFigures(where: {measure: {eq: MARKET_INTELLIGENCE}}) { nodes { value } }
    programmes(where: {kind: {eq: MARKET_INFORMATION}}) { nodes { tags partners(orderBy: [{name: ASC}]) { nodes { aliases kind } } } }
  }`);
  expect(marketNotes.totalCount).toBe(0);
  expect(reportedFigures.nodes).toEqual([{ value: 0 }]);
  expect(programmes.nodes).toEqual([
    {
      tags: ['pameran kerajinan di luar negeri'],
      partners: {
        nodes: [
          { aliases: ['Atase perdagangan'], kind: 'EMBASSY_ATTACHE' },
          { aliases: ['KBRI'], kind: 'EMBASSY_ATTACHE' },
        ],
      },
    },
  ]);
});

test('D7: it was said in Yogyakarta on 24 April 2019 and published on the next day at 16:00 WIB', async () => {
  const { sources } = await ask(`{
    sources(where: {publisher: {eq: "Media Indonesia"}}) { nodes { statedOn statedIn { id } publishedOn publishedAt } }
  }`);
  expect(sources.nodes).toEqual([
    {
      statedOn: '2019-04-24',
      statedIn: { id: '34.71' },
      publishedOn: '2019-04-25',
      publishedAt: '2019-04-25T09:00:00.000Z',
    },
  ]);
});

test('D8: mentoring is complete only with evidence of consistent output, whatever was attended', async () => {
  const { programmes } = await ask(`{ ${ceper} { nodes { id } } }`);
  const business = await create('Business', { name: 'Cor Logam Uji', region: '33.10.11' });
  const engagement = await create('Engagement', {
    business,
    programme: programmes.nodes[0].id,
    state: 'ACTIVE',
    startsOn: '2017-01-02',
    baselineOn: '2017-01-02',
  });
  await create('Session', { engagement, heldOn: '2018-11-05', topics: ['konsistensi'] });
  const end = { endsOn: '2018-12-31' };
  const { fields } = await refusedAct('complete', 'Engagement', engagement, end);
  expect(fields).toEqual({
    consistencyWaivedReason:
      'Mentoring is complete once at least five of the last six measured batches are within limits, or with a reason to waive that.',
  });
  await act('complete', 'Engagement', engagement, {
    ...end,
    consistencyWaived: true,
    consistencyWaivedReason: 'Enam bulan tanpa produk cacat di atas 2 persen.',
  });
});

test('Ceper casts metal but is called craft: the programme carries that doubt', async () => {
  const { programmes } = await ask(`{ ${ceper} { nodes { sector flags { nodes { code state } } } } }`);
  expect(programmes.nodes).toEqual([
    { sector: 'KERAJINAN', flags: { nodes: [{ code: 'SECTOR_DOUBT', state: 'OPEN' }] } },
  ]);
});
