import type { rowsOf } from './rows.ts';

/** A business with something of everything that can hang on it: no list of the dashboard is empty any more. */
export async function oneOfEach({ act, create, ask }: ReturnType<typeof rowsOf>) {
  const {
    exhibitions: {
      nodes: [{ id: exhibition, startsOn }],
    },
    groups: {
      nodes: [{ id: group }],
    },
    programmes: {
      nodes: [{ id: programme }],
    },
    organizations: {
      nodes: [{ id: organization }],
    },
  } = await ask(`{
    exhibitions(limit: 1) { nodes { id startsOn } } groups(limit: 1) { nodes { id } }
    programmes(limit: 1) { nodes { id } } organizations(limit: 1) { nodes { id } }
  }`);
  const region = '35.05';
  const business = await create('Business', { name: 'Batik Sekar Arum', region, sector: 'SANDANG', tags: ['batik'] });
  const product = await create('Product', { name: 'Kain panjang', business, priceIdr: 350_000, materials: ['katun'] });
  await create('Membership', { group, business, role: 'anggota' });
  await create('BusinessIdentifier', { business, kind: 'SIINAS', value: 'IND-000123' });
  await create('BusinessActivity', { business, kbliVersion: 'KBLI_2025', kbliCode: '13134', main: true });
  const person = await create('Person', { name: 'Sekar Arum', sex: 'FEMALE' });
  await create('DataSubjectRequest', { person, claim: 'ACCESS', receivedAt: '2024-01-08T02:00:00Z' });
  await create('Functioning', { person, askedOn: '2024-01-08', seeing: 'NONE' });
  await create('BusinessPerson', { business, person, role: 'OWNER', ownershipPct: 100 });
  const consent = { purpose: 'PUBLICATION', givenOn: '2024-01-08', evidence: 'Formulir bertanda tangan.' };
  await create('Consent', { business, ...consent });
  await create('Consent', { person, ...consent });
  const year = { period: 'YEAR', startsOn: '2024-01-01', turnover: 96_000_000 };
  await create('PeriodReport', { business, ...year, workersFemale: 3, workersMale: 1, investment: 40_000_000 });
  const { createApiKey } = await ask(
    'mutation ($input: ApiKeyInput!) { createApiKey(input: $input) { apiKey { id } } }',
    { input: { name: 'Dasbor mitra', organization, startsOn: '2024-01-01' } },
  );
  await ask('mutation ($input: KeyDocumentInput!) { registerKeyDocument(input: $input) { id } }', {
    input: { key: createApiKey.apiKey.id, text: 'query Programmes { programmes { totalCount } }' },
  });
  await create('DataSharingAgreement', {
    partner: organization,
    number: 'PKS/1/2024',
    programmes: [programme],
    fields: ['IDENTITY'],
    startsOn: '2024-01-01',
  });
  await create('ProductDesign', {
    product,
    code: 'SA-01',
    origin: 'MENTORING',
    introducedOn: '2024-03-01',
    soldUnits: 12,
  });
  await create('QualityMeasurement', {
    product,
    batchOn: '2024-03-31',
    produced: 40,
    defective: 1,
    ordered: 30,
    onTime: 29,
  });
  await create('ExportRecord', { product, country: 'JP' });
  const test = await create('LabTest', { product, laboratory: organization, number: 'LHU-1', issuedOn: '2024-03-01' });
  await create('LabReading', { test, parameter: 'Ketahanan luntur', reading: '4-5' });
  const training = await create('Training', { name: 'Bimtek pewarnaan', kind: 'BIMTEK', organiser: organization });
  await create('Enrolment', { training, person, business });
  const guide = await create('Person', { name: 'Wiwik Lestari' });
  const mentor = await create('Mentor', { name: 'Wiwik Lestari', person: guide, kind: 'TPL', organization, region });
  const engagement = await create('Engagement', {
    business,
    programme,
    state: 'ACTIVE',
    leadMentor: mentor,
    startsOn: '2024-01-08',
    baselineOn: '2024-01-08',
  });
  const session = await create('Session', { engagement, heldOn: '2024-02-01', mentors: [mentor], topics: ['harga'] });
  const neighbour = await create('Business', { name: 'Tenun Rukun', region });
  await create('Distinction', { business, other: neighbour, reason: 'Kakak dan adik' });
  const begun = { state: 'ACTIVE', startsOn: '2024-01-08', baselineOn: '2024-01-08' };
  const other = await create('Engagement', { business: neighbour, programme, ...begun });
  await create('Session', { engagement: other, heldOn: '2024-02-01', heldWith: session });
  await create('MentoringGoal', { engagement, dimension: 'DEFECTS', baselineValue: 8, targetValue: 3, unit: 'persen' });
  await create('ProgrammeTarget', { programme, indicator: 'BUSINESSES_MENTORED', value: 40, unit: 'usaha' });
  const scale = { scaleMin: 1, scaleMax: 5 };
  const instrument = await create('AssessmentInstrument', { code: 'MUTU', edition: '1', title: 'Mutu', ...scale });
  const question = 'Ukuran dan warna hasil produksi seragam.';
  const item = await create('AssessmentItem', { instrument, key: 'ukuran', question, weight: 1, place: 1 });
  const first = { engagement, instrument, wave: 'BASELINE', heldOn: '2024-01-08', assessor: mentor };
  await create('AssessmentScore', { assessment: await create('Assessment', first), item, value: 3 });
  await create('Constraint', { category: 'DESIGN', business });
  await create('Facilitation', {
    business,
    programme,
    provider: organization,
    kind: 'EQUIPMENT',
    what: 'Kompor batik',
  });
  const participation = await create('Participation', { exhibition, business, products: [product] });
  await create('Funding', { participation, sourceType: 'UNKNOWN' });
  for (const verb of ['confirm', 'attend']) await act(verb, 'Participation', participation);
  await create('DailySales', { participation, soldOn: startsOn ?? '2024-05-08', cashSales: 450_000 });
  await create('Lead', { participation, buyerName: 'Toko Oleh-oleh', product });
  const round = await create('CurationRound', { name: 'Kurasi tahap 1', exhibition });
  await create('CurationDecision', { round, business, decision: 'ACCEPT', participation });
  const matching = await create('BusinessMatching', {
    name: 'Temu usaha',
    exhibition,
    organiser: organization,
    region,
  });
  await create('Meeting', { matching, business, counterpartName: 'Toko di Surabaya' });
  await create('Partnership', { business, counterpart: organization, kind: 'MARKETING', region });
  await create('Campaign', { name: 'Pekan Batik', kind: 'BRAND', owner: organization, region, products: [product] });
  const received = { receivedOn: '2024-06-03', channel: organization, businesses: [business] };
  await create('BuyerInquiry', { wanted: 'Kain panjang', buyerName: 'Pembeli', ...received });
  const noted = { reporter: organization, region, notedOn: '2024-06-03' };
  await create('MarketNote', { product: 'Batik', country: 'JP', demand: 'Motif kecil, warna lembut.', ...noted });
  await create('Award', { exhibition, title: 'Stan terbaik', business });
  await create('QualityFlag', {
    subjectType: 'BUSINESS',
    subjectId: business,
    code: 'CLAIM_CONFLICT',
    detail: 'Dua sumber menyebut tahun berdiri yang berbeda.',
  });
  await ask(
    `mutation ($arguments: String!) { publishReport(report: "participationFunding", arguments: $arguments,
      title: "Pembiayaan keikutsertaan", titleInEnglish: "Funding of participations") { id } }`,
    { arguments: JSON.stringify({ exhibition }) },
  );
  return { business };
}
