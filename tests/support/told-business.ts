import type { rowsOf } from './rows.ts';

/** A business with something of every kind that its story tells, in several years and without a date. */
export async function toldBusiness({ create, ask, act, update }: ReturnType<typeof rowsOf>) {
  const { organizations, certificateTypes, programmes } = await ask(`{
    organizations(limit: 1) { nodes { id } }
    certificateTypes(where: {code: {eq: "SNI"}}) { nodes { id } }
    programmes(limit: 1) { nodes { id } }
  }`);
  const [organiser, type, programme] = [organizations, certificateTypes, programmes].map(({ nodes }) => nodes[0].id);
  const region = '35.05';
  const business = await create('Business', { name: 'Anyaman Melati', region, foundedYear: 2010, sector: 'KERAJINAN' });
  const product = await create('Product', { name: 'Tas pandan', business });
  const paper = { document: 'PEB', channel: 'DIRECT', exportEntry: true };
  await create('ExportRecord', { product, country: 'JP', ...paper });

  const group = await create('Group', { name: 'KUB Melati', kind: 'KUB', region });
  await create('Membership', { group, business, startsOn: '2014-01-01', endsOn: '2020-12-31' });
  const course = { kind: 'PELATIHAN', organiser, groups: [group], state: 'HELD' };
  const day = (startsOn: string, startsOnPrecision = 'DAY') => ({
    startsOn,
    startsOnPrecision,
    startsOnCertainty: 'STATED',
  });
  await create('Training', { name: 'Pelatihan anyam', ...course, ...day('2015-01-01', 'YEAR') });
  await create('Training', { name: 'Pelatihan setelah keluar', ...course, ...day('2022-05-01') });

  const training = await create('Training', {
    name: 'Pelatihan ekspor',
    kind: 'PELATIHAN',
    organiser,
    state: 'HELD',
    ...day('2024-05-06'),
  });
  const siti = await create('Person', { name: 'Siti' });
  const budi = await create('Person', { name: 'Budi' });
  await create('Enrolment', { training, business, person: siti, state: 'COMPLETED', daysAttended: 3 });
  await create('Enrolment', { training, business, person: budi, state: 'NO_SHOW' });
  const dyeing = await create('Training', { name: 'Pelatihan pewarna', ...course, ...day('2017-03-01') });
  await create('Enrolment', { training: dyeing, business, person: siti, state: 'ATTENDED' });
  const figures = { turnover: 90_000_000, workersFemale: 4 };
  await create('PeriodReport', { business, period: 'QUARTER', startsOn: '2024-07-01', state: 'VERIFIED', ...figures });

  const mentor = await create('Mentor', { name: 'Wiwik Lestari', kind: 'TPL', organization: organiser, region });
  const begun = { state: 'ACTIVE', startsOn: '2023-11-06', baselineOn: '2023-11-06', leadMentor: mentor };
  const engagement = await create('Engagement', { business, programme, ...begun });
  const scale = { scaleMin: 1, scaleMax: 5 };
  const instrument = await create('AssessmentInstrument', {
    code: 'KISAH',
    edition: '1',
    title: 'Mutu hasil',
    ...scale,
  });
  const item = await create('AssessmentItem', { instrument, key: 'ukuran', question: 'Seragam?', weight: 1, place: 1 });
  const assessment = { engagement, instrument, wave: 'BASELINE', heldOn: '2023-11-06' };
  await create('AssessmentScore', { assessment: await create('Assessment', assessment), item, value: 3 });
  await create('Session', { engagement, heldOn: '2023-12-05' });
  await create('Session', { engagement, heldOn: '2024-02-01', topics: ['harga', 'kemasan'] });
  await create('Session', { engagement, heldOn: '2024-10-09', topics: ['harga'] });
  const issued = { state: 'ISSUED', number: 'H-17', issuedOn: '2025-03-01', validUntil: '2029-03-01' };
  await create('Certificate', { type, business, ...issued });

  const fair = await create('Exhibition', {
    name: 'Pekan Kriya 2025',
    state: 'CLOSED',
    year: 2025,
    ...day('2025-07-10'),
  });
  const past = await create('Exhibition', { name: 'Pameran lama', state: 'CLOSED', year: 2016 });
  const participation = await create('Participation', { business, exhibition: fair, products: [product] });
  const funder = await create('Organization', { name: 'Astra Uji', kind: 'CORPORATE_PARTNER' });
  await create('Funding', { participation, sourceType: 'APBN' });
  await create('Funding', { participation, sourceType: 'CSR_PARTNER', funder });
  for (const verb of ['confirm', 'attend']) await act(verb, 'Participation', participation);
  await update('Participation', participation, { cashSales: 4_500_000 });
  await create('DailySales', { participation, soldOn: '2025-07-10', cashSales: 2_000_000, visitors: 40 });
  await create('DailySales', { participation, soldOn: '2025-07-11', cashSales: 2_400_000 });
  await create('Lead', { participation, buyerName: 'Sakura Trading', country: 'JP', interest: 'Tas pandan' });
  await create('Participation', { business, exhibition: past });
  await create('Award', { exhibition: fair, title: 'Stan terbaik', rank: 1, business });
  return { business, engagement, fair, participation };
}
