import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask } = rowsOf(await openApi());
const bimtek = 'trainings(where: {kind: {eq: BIMTEK}, startsOn: {eq: "2017-10-04"}})';

test('B1: 120 businesses are reported at the training, and no row stands for one of them', async () => {
  const { trainings, businesses } = await ask(`{
    ${bimtek} { nodes { figures(where: {measure: {eq: PARTICIPANTS}, dimension: {isNull: true}}) { nodes { value approximate unit } } } }
    businesses { totalCount }
  }`);
  expect(trainings.nodes).toEqual([{ figures: { nodes: [{ value: 120, approximate: false, unit: 'BUSINESSES' }] } }]);
  expect(businesses.totalCount).toBe(0);
});

test('B2: how many came from the city alone is not stated, only how many came from the three regions together', async () => {
  const { trainings } = await ask(`{
    ${bimtek} { nodes {
      city: figures(where: {measure: {eq: PARTICIPANTS}, region: {id: {eq: "36.71"}}}) { nodes { value missingReason } }
      all: figures(where: {measure: {eq: PARTICIPANTS}, dimension: {isNull: true}}) { nodes { value } }
      catchment(orderBy: [{code: ASC}]) { nodes { id name } }
    } }
  }`);
  expect(trainings.nodes).toEqual([
    {
      city: { nodes: [{ value: null, missingReason: 'NOT_STATED' }] },
      all: { nodes: [{ value: 120 }] },
      catchment: {
        nodes: [
          { id: '36.03', name: 'Kabupaten Tangerang' },
          { id: '36.71', name: 'Kota Tangerang' },
          { id: '36.74', name: 'Kota Tangerang Selatan' },
        ],
      },
    },
  ]);
});

test('B3: four groups of new entrepreneurs take part, one of them in a service', async () => {
  const { trainings } = await ask(`{
    ${bimtek} { nodes { branches groups(orderBy: [{name: ASC}]) { totalCount nodes { name kind sector } } } }
  }`);
  const [{ branches, groups }] = trainings.nodes;
  expect(branches).toEqual(['pakaian jadi', 'servis AC', 'keripik', 'tempe']);
  expect(groups).toEqual({
    totalCount: 4,
    nodes: [
      { name: 'WUB keripik', kind: 'WUB_COHORT', sector: 'PANGAN' },
      { name: 'WUB pakaian jadi', kind: 'WUB_COHORT', sector: 'SANDANG' },
      { name: 'WUB servis AC', kind: 'WUB_COHORT', sector: 'JASA' },
      { name: 'WUB tempe', kind: 'WUB_COHORT', sector: 'PANGAN' },
    ],
  });
});

test('B4: it lasts five days at Hotel Grand Serpong in Kota Tangerang', async () => {
  const { trainings } = await ask(`{
    ${bimtek} { nodes { startsOn endsOn days startsOnPrecision startsOnCertainty venue venueRegion { id name } } }
  }`);
  const [training] = trainings.nodes;
  expect(training).toEqual({
    startsOn: '2017-10-04',
    endsOn: '2017-10-08',
    days: 5,
    startsOnPrecision: 'DAY',
    startsOnCertainty: 'STATED',
    venue: 'Hotel Grand Serpong',
    venueRegion: { id: '36.71', name: 'Kota Tangerang' },
  });
});

test('B5: a directorate of the ministry of industry holds it for the businesses of the city’s office', async () => {
  const { trainings } = await ask(`{
    ${bimtek} { nodes { level organiser { aliases parent { name } } beneficiaries { nodes { aliases region { id } } } } }
  }`);
  const [{ level, organiser, beneficiaries }] = trainings.nodes;
  expect(level).toBe('NATIONAL');
  expect(organiser.parent.name).toBe('Kementerian Perindustrian');
  expect(organiser.aliases).toContain('Ditjen IKM');
  expect(beneficiaries.nodes).toEqual([{ aliases: ['Disperindag Kota Tangerang'], region: { id: '36.71' } }]);
});

test('B6: in 2017 the city has been to two exhibitions and plans a third, on an unknown day of December', async () => {
  const { exhibitions } = await ask(`{
    exhibitions(where: {year: {eq: 2017}, delegations: {some: {region: {id: {eq: "36.71"}}}}}, orderBy: [{state: ASC}, {name: ASC}]) {
      nodes { state region { id } startsOn startsOnPrecision endsOn }
    }
  }`);
  const sometimeIn2017 = { startsOn: '2017-01-01', startsOnPrecision: 'YEAR', endsOn: null };
  expect(exhibitions.nodes).toEqual([
    { state: 'CLOSED', region: { id: '51' }, ...sometimeIn2017 },
    { state: 'CLOSED', region: { id: '61.71' }, ...sometimeIn2017 },
    { state: 'PLANNED', region: { id: '33.72' }, startsOn: '2017-12-01', startsOnPrecision: 'MONTH', endsOn: null },
  ]);
});

test('B7: neither a gain in tests nor a rate of attendance is recorded', async () => {
  const { trainings } = await ask(`{
    ${bimtek} { nodes { figures(where: {measure: {in: [TEST_GAIN, ATTENDANCE_RATE]}}, orderBy: [{measure: ASC}]) { nodes { measure value missingReason } } } }
  }`);
  expect(trainings.nodes[0].figures.nodes).toEqual([
    { measure: 'ATTENDANCE_RATE', value: null, missingReason: 'NOT_RECORDED' },
    { measure: 'TEST_GAIN', value: null, missingReason: 'NOT_RECORDED' },
  ]);
});

test('B8: the city’s flagships are dodol and souvenirs from industrial waste', async () => {
  const { products } = await ask(`{
    products(where: {region: {id: {eq: "36.71"}}, tags: {has: "unggulan"}, flagship: {eq: true}}, orderBy: [{name: ASC}]) { nodes { name materials } }
  }`);
  expect(products.nodes).toEqual([
    { name: 'Cinderamata dari limbah industri', materials: ['limbah industri'] },
    { name: 'Kue dodol', materials: [] },
  ]);
});

test('what the article gets wrong is kept as doubts: the meaning of WUB, its market, its spelling, a service among industries', async () => {
  const { qualityFlags } = await ask(`{
    qualityFlags(where: {source: {publisher: {eq: "FORWAT"}}}, orderBy: [{code: ASC}]) { nodes { code subjectType state } }
  }`);
  expect(qualityFlags.nodes).toEqual([
    { code: 'CLAIM_CONFLICT', subjectType: 'TRAINING', state: 'OPEN' },
    { code: 'ENCODING', subjectType: 'TRAINING', state: 'RESOLVED' },
    { code: 'GLOSSARY_CONFLICT', subjectType: 'TRAINING', state: 'OPEN' },
    { code: 'SECTOR_DOUBT', subjectType: 'GROUP', state: 'ACCEPTED' },
    { code: 'SPELLING', subjectType: 'TRAINING', state: 'RESOLVED' },
  ]);
});
