import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { act, ask, create, remove, update } = rowsOf(await openApi());

const flags = async (subjectId: string) =>
  (
    await ask(
      `query ($id: ID!) { rows: qualityFlags(where: { subjectId: { eq: $id } }, orderBy: [{ code: ASC }]) { nodes { id code state origin detail resolvedBy } } }`,
      { id: subjectId },
    )
  ).rows.nodes;
const source = async () => (await ask('{ sources(limit: 1) { nodes { id } } }')).sources.nodes[0].id as string;
const counted = { measure: 'PARTICIPANTS', unit: 'BUSINESSES' };
const business = () => create('Business', { name: 'Peserta', region: '52.71' });

test('more businesses on record than were reported is a doubt that comes and goes with the data', async () => {
  const exhibition = await create('Exhibition', { name: 'Pameran Ragu' });
  const about = { subjectType: 'EXHIBITION', subjectId: exhibition, source: await source() };
  const figure = await create('ReportedFigure', { ...about, ...counted, value: 1 });
  await create('Participation', { exhibition, business: await business() });
  expect(await flags(exhibition)).toEqual([]);
  const second = await create('Participation', { exhibition, business: await business() });
  const [doubt] = await flags(exhibition);
  expect(doubt).toMatchObject({
    code: 'ENUMERATED_OVER_REPORTED',
    state: 'OPEN',
    origin: 'RULE',
    detail: 'Tercatat satu per satu lebih banyak daripada 1 peserta yang dilaporkan.',
  });
  await remove('Participation', second);
  expect(await flags(exhibition)).toMatchObject([{ state: 'RESOLVED', resolvedBy: 'Binaan' }]);
  await create('Participation', { exhibition, business: await business() });
  expect(await flags(exhibition)).toMatchObject([{ id: doubt.id, state: 'OPEN', resolvedBy: null }]);
  await update('ReportedFigure', figure, { value: 2 });
  expect(await flags(exhibition)).toMatchObject([{ state: 'RESOLVED' }]);
});

test('a doubt that a person lets stand stays so until what contradicts what has changed', async () => {
  const exhibition = await create('Exhibition', { name: 'Pameran Diterima' });
  const figure = await create('ReportedFigure', {
    ...{ subjectType: 'EXHIBITION', subjectId: exhibition, source: await source() },
    ...{ ...counted, value: 1 },
  });
  await create('Participation', { exhibition, business: await business() });
  const only = await create('Participation', { exhibition, business: await business() });
  const [doubt] = await flags(exhibition);
  await act('accept', 'QualityFlag', doubt.id, { resolution: 'Laporan panitia keliru.' });
  await update('Participation', only, { notes: 'Tidak ada yang berubah.' });
  expect(await flags(exhibition)).toMatchObject([{ state: 'ACCEPTED' }]);
  await update('ReportedFigure', figure, { value: 0 });
  expect(await flags(exhibition)).toMatchObject([{ state: 'OPEN', detail: expect.stringContaining('daripada 0') }]);
});

test('payers that do not add up to the whole are a doubt, and no other measure of the record settles it', async () => {
  const exhibition = await create('Exhibition', { name: 'Pameran Dana Ragu' });
  const about = { subjectType: 'EXHIBITION', subjectId: exhibition, source: await source() };
  await create('ReportedFigure', { ...about, ...counted, value: 7 });
  const paid = { ...about, ...counted, dimension: 'FUNDING' };
  await create('ReportedFigure', { ...paid, category: 'UNKNOWN', value: 1 });
  expect(await flags(exhibition)).toEqual([]);
  await create('ReportedFigure', { ...paid, category: 'APBN', value: 2 });
  await create('ReportedFigure', { ...about, measure: 'SALES', unit: 'RUPIAH', value: 5 });
  expect(await flags(exhibition)).toMatchObject([
    {
      code: 'FUNDING_SUM_MISMATCH',
      state: 'OPEN',
      detail: 'Seluruhnya 7, tetapi sumber dana hanya disebut untuk 2.',
    },
  ]);
  await create('ReportedFigure', { ...paid, category: 'SELF', value: 5 });
  expect(await flags(exhibition)).toMatchObject([{ state: 'RESOLVED' }]);
});

test('what a person has raised is left to persons', async () => {
  const exhibition = await create('Exhibition', { name: 'Pameran Orang' });
  const about = { subjectType: 'EXHIBITION', subjectId: exhibition };
  await create('QualityFlag', { ...about, code: 'ENUMERATED_OVER_REPORTED', detail: 'Menurut panitia.' });
  await create('ReportedFigure', { ...about, ...counted, value: 9, source: await source() });
  await create('Participation', { exhibition, business: await business() });
  expect(await flags(exhibition)).toMatchObject([{ state: 'OPEN', origin: 'PERSON', detail: 'Menurut panitia.' }]);
});

test('a weekday in print that is not that of the day is a doubt, and none where only the month is known', async () => {
  const day = { startsOn: '2016-10-08', startsOnPrecision: 'DAY', startsOnCertainty: 'STATED' };
  const exhibition = await create('Exhibition', { name: 'Pameran Hari', ...day, startsOnWeekday: 'FRIDAY' });
  expect(await flags(exhibition)).toMatchObject([
    {
      code: 'WEEKDAY_MISMATCH',
      state: 'OPEN',
      detail: 'Tercetak hari Jumat, sedangkan 08-10-2016 adalah hari Sabtu.',
    },
  ]);
  await update('Exhibition', exhibition, { startsOnWeekday: 'SATURDAY' });
  expect(await flags(exhibition)).toMatchObject([{ state: 'RESOLVED' }]);
  const month = { startsOn: '2016-10-01', startsOnPrecision: 'MONTH', startsOnCertainty: 'STATED' };
  const other = await create('Exhibition', { name: 'Pameran Bulan', ...month, startsOnWeekday: 'FRIDAY' });
  expect(await flags(other)).toEqual([]);
});

test('sales by day that do not sum to the whole are a doubt until they do', async () => {
  const day = { startsOnPrecision: 'DAY', startsOnCertainty: 'STATED' };
  const exhibition = await create('Exhibition', {
    ...{ name: 'Pameran Jualan', startsOn: '2024-05-06', endsOn: '2024-05-08', state: 'CLOSED' },
    ...day,
  });
  const participation = await create('Participation', { exhibition, business: await business() });
  await create('Funding', { participation, sourceType: 'UNKNOWN' });
  for (const verb of ['confirm', 'attend']) await act(verb, 'Participation', participation);
  await update('Participation', participation, { cashSales: 300 });
  await create('DailySales', { participation, soldOn: '2024-05-06', cashSales: 100 });
  expect(await flags(participation)).toMatchObject([{ code: 'SALES_SUM_MISMATCH', state: 'OPEN' }]);
  await create('DailySales', { participation, soldOn: '2024-05-07', cashSales: 200 });
  expect(await flags(participation)).toMatchObject([{ state: 'RESOLVED' }]);
});

test('a P-IRT number that names another regency than the business’s is a doubt, for this business or the next', async () => {
  const { certificateTypes } = await ask('{ certificateTypes(where: { code: { eq: "PIRT" } }) { nodes { id } } }');
  const holder = await create('Business', { name: 'Dapur Uji', region: '35.05.18' });
  const certificate = await create('Certificate', {
    ...{ type: certificateTypes.nodes[0].id, business: holder, state: 'ISSUED', number: '2063506010001-28' },
    ...{ issuedOn: '2023-05-01', validUntil: '2028-04-30' },
  });
  expect(await flags(certificate)).toMatchObject([
    { code: 'REGION_MISMATCH', state: 'OPEN', detail: expect.stringContaining('35.06') },
  ]);
  await update('Business', holder, { region: '35.06' });
  expect(await flags(certificate)).toMatchObject([{ state: 'RESOLVED' }]);
});

const said = async (subjectType: string, subjectId: string, columns: Record<string, unknown>, from?: string) =>
  create('ReportedFigure', { subjectType, subjectId, source: from ?? (await source()), ...columns });

test('more businesses that go with a delegation than were reported is a doubt about the delegation', async () => {
  const exhibition = await create('Exhibition', { name: 'Pameran Rombongan' });
  const organization = await create('Organization', { name: 'Dinas Ragu', kind: 'DISPERINDAG_PROV', region: '52' });
  const delegation = await create('Delegation', { exhibition, organization });
  const figure = await said('DELEGATION', delegation, { ...counted, value: 1 });
  await create('Participation', { exhibition, delegation, business: await business() });
  const second = await create('Participation', { exhibition, delegation, business: await business() });
  const code = 'ENUMERATED_OVER_REPORTED';
  const detail = 'Tercatat satu per satu lebih banyak daripada 1 usaha yang dilaporkan.';
  expect(await flags(delegation)).toMatchObject([{ code, state: 'OPEN', detail }]);
  await update('Participation', second, { delegation: null });
  expect(await flags(delegation)).toMatchObject([{ state: 'RESOLVED' }]);
  await update('Participation', second, { delegation });
  await remove('ReportedFigure', figure);
  expect(await flags(delegation)).toMatchObject([{ state: 'RESOLVED' }]);
});

test('more members than a source counts is a doubt about the group: those of the day that it speaks of, people and businesses apart', async () => {
  const group = await create('Group', { name: 'KSM Ragu', kind: 'KSM', region: '35.05' });
  const asOf = '2018-05-01';
  await said('GROUP', group, { measure: 'MEMBERS', unit: 'PEOPLE', value: 1, asOf, asOfPrecision: 'MONTH' });
  const person = (name: string) => create('Person', { name });
  await create('Membership', { group, business: await business() });
  await create('Membership', { group, business: await business() });
  await create('Membership', { group, person: await person('Satu') });
  await create('Membership', { group, person: await person('Baru'), startsOn: '2019-01-01' });
  expect(await flags(group)).toEqual([]);
  const other = await create('Membership', { group, person: await person('Dua'), startsOn: '2017-12-11' });
  expect(await flags(group)).toMatchObject([
    { state: 'OPEN', detail: 'Tercatat satu per satu lebih banyak daripada 1 orang anggota yang dilaporkan.' },
  ]);
  await update('Membership', other, { endsOn: '2018-01-01' });
  expect(await flags(group)).toMatchObject([{ state: 'RESOLVED' }]);
});

test('more candidates than came forward is a doubt about the selection', async () => {
  const exhibition = await create('Exhibition', { name: 'Pameran Kurasi Ragu' });
  const round = await create('CurationRound', { name: 'Kurasi', exhibition });
  await said('CURATION_ROUND', round, { ...counted, value: 1 });
  await create('CurationDecision', { round, business: await business() });
  const second = await create('CurationDecision', { round, business: await business() });
  expect(await flags(round)).toMatchObject([{ code: 'ENUMERATED_OVER_REPORTED', state: 'OPEN' }]);
  await remove('CurationDecision', second);
  expect(await flags(round)).toMatchObject([{ state: 'RESOLVED' }]);
});

test('sales beyond what was reported of an exhibition are a doubt, beside that on how many took part', async () => {
  const exhibition = await create('Exhibition', { name: 'Pameran Untung' });
  const participation = await create('Participation', { exhibition, business: await business() });
  await create('Funding', { participation, sourceType: 'UNKNOWN' });
  for (const verb of ['confirm', 'attend']) await act(verb, 'Participation', participation);
  await said('EXHIBITION', exhibition, { measure: 'SALES', unit: 'RUPIAH', value: 500 });
  await update('Participation', participation, { cashSales: 400, orderSales: 200 });
  const detail = 'Tercatat satu per satu lebih banyak daripada 500 rupiah penjualan yang dilaporkan.';
  expect(await flags(exhibition)).toMatchObject([{ code: 'ENUMERATED_OVER_REPORTED', state: 'OPEN', detail }]);
  await update('Participation', participation, { orderSales: 100 });
  expect(await flags(exhibition)).toMatchObject([{ state: 'RESOLVED' }]);
});

test('orders by day that do not sum to the whole are a doubt as sales are', async () => {
  const exhibition = await create('Exhibition', { name: 'Pameran Pesanan' });
  const participation = await create('Participation', { exhibition, business: await business() });
  await create('Funding', { participation, sourceType: 'UNKNOWN' });
  for (const verb of ['confirm', 'attend']) await act(verb, 'Participation', participation);
  await update('Participation', participation, { cashSales: 100, orderSales: 900 });
  const day = await create('DailySales', { participation, soldOn: '2024-05-06', cashSales: 100, orderSales: 800 });
  expect(await flags(participation)).toMatchObject([
    {
      code: 'SALES_SUM_MISMATCH',
      state: 'OPEN',
      detail: 'Pesanan per hari berjumlah Rp800, sedangkan seluruhnya tercatat Rp900.',
    },
  ]);
  await update('DailySales', day, { orderSales: 900 });
  expect(await flags(participation)).toMatchObject([{ state: 'RESOLVED' }]);
});

test('two sources that count the same otherwise are a doubt; of another day, or about, they are not', async () => {
  const group = await create('Group', { name: 'Kelompok Dua Sumber', kind: 'KUB', region: '35.05' });
  const other = await create('Source', { title: 'Laporan kedua', kind: 'DOCUMENT', publisher: 'Dinas Uji' });
  const members = { measure: 'MEMBERS', unit: 'PEOPLE' };
  await said('GROUP', group, { ...members, value: 25 });
  await said('GROUP', group, { ...members, value: 20, asOf: '2018-10-01' }, other);
  expect(await flags(group)).toEqual([]);
  const second = await said('GROUP', group, { ...members, value: 23 }, other);
  const detail = 'Sumber yang berbeda menyebut 23 dan 25 untuk hal yang sama.';
  expect(await flags(group)).toMatchObject([{ code: 'SOURCES_DISAGREE', state: 'OPEN', detail }]);
  await update('ReportedFigure', second, { approximate: true });
  expect(await flags(group)).toMatchObject([{ state: 'RESOLVED' }]);
  await update('ReportedFigure', second, { approximate: false });
  await remove('ReportedFigure', second);
  expect(await flags(group)).toMatchObject([{ state: 'RESOLVED' }]);
});

test('a number without what it counts is a doubt, and goes with the number', async () => {
  const exhibition = await create('Exhibition', { name: 'Pameran Tanpa Satuan' });
  const figure = await said('EXHIBITION', exhibition, { measure: 'PARTICIPANTS', unit: 'UNKNOWN', value: 239 });
  expect(await flags(exhibition)).toMatchObject([
    { code: 'UNIT_UNKNOWN', state: 'OPEN', detail: 'Angka 239 disebut tanpa satuannya.' },
  ]);
  await update('ReportedFigure', figure, { unit: 'STANDS' });
  expect(await flags(exhibition)).toMatchObject([{ state: 'RESOLVED' }]);
  await update('ReportedFigure', figure, { unit: 'UNKNOWN' });
  expect(await flags(exhibition)).toMatchObject([{ state: 'OPEN' }]);
  await remove('ReportedFigure', figure);
  expect(await flags(exhibition)).toMatchObject([{ state: 'RESOLVED' }]);
});

test('a P-IRT number that names another year than the certificate ends in is a doubt', async () => {
  const { certificateTypes } = await ask('{ certificateTypes(where: { code: { eq: "PIRT" } }) { nodes { id } } }');
  const holder = await create('Business', { name: 'Dapur Tahun', region: '35.05.18' });
  const certificate = await create('Certificate', {
    ...{ type: certificateTypes.nodes[0].id, business: holder, state: 'ISSUED', number: '2063505010001-27' },
    ...{ issuedOn: '2023-05-01', validUntil: '2028-04-30' },
  });
  const detail = 'Nomor P-IRT menyebut tahun akhir 2027, sedangkan sertifikatnya berlaku sampai 30-04-2028.';
  expect(await flags(certificate)).toMatchObject([{ code: 'EXPIRY_MISMATCH', state: 'OPEN', detail }]);
  await update('Certificate', certificate, { validUntil: '2027-04-30' });
  expect(await flags(certificate)).toMatchObject([{ state: 'RESOLVED' }]);
});

test('an industry whose main activity is a service by KBLI is a doubt', async () => {
  const it = await create('Business', { name: 'Servis AC', region: '36.71', sector: 'LOGAM_ELEKTRONIKA' });
  const activity = { business: it, kbliVersion: 'KBLI_2020' };
  await create('BusinessActivity', { ...activity, kbliCode: '25920' });
  expect(await flags(it)).toEqual([]);
  await create('BusinessActivity', { ...activity, kbliCode: '95220', main: true });
  expect(await flags(it)).toMatchObject([
    { code: 'SECTOR_DOUBT', state: 'OPEN', detail: expect.stringContaining('95220') },
  ]);
  await update('Business', it, { sector: 'JASA' });
  expect(await flags(it)).toMatchObject([{ state: 'RESOLVED' }]);
});
