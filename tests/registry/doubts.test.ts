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
