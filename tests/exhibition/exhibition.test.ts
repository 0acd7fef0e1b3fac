import pg from 'pg';
import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { ask, act, create, refusedAct, refusedCreate, refusedUpdate, remove } = rowsOf(api);
const exact = { startsOnPrecision: 'DAY', startsOnCertainty: 'STATED' };

test('a series has a name of its own, and one edition a year', async () => {
  const series = await create('ExhibitionSeries', { name: 'Pameran Uji' });
  await create('Exhibition', { name: 'Pameran Uji 2024', series, year: 2024 });
  expect((await refusedCreate('Exhibition', { name: 'Lagi', series, year: 2024 })).fields).toMatchObject({
    year: 'The series has an edition in that year already.',
  });
  expect((await refusedCreate('ExhibitionSeries', { name: 'Pameran Uji' })).fields).toEqual({
    name: 'A series of this name exists already.',
  });
});

test.each([
  [
    'endsOn',
    { startsOn: '2024-05-02', endsOn: '2024-05-01', year: 2024, ...exact },
    'An exhibition cannot end before it starts.',
  ],
  ['year', { startsOn: '2024-05-02', year: 2023, ...exact }, 'The year does not fit the first day.'],
  ['startsOn', { startsOn: '2024-05-02', year: 2024 }, /its precision and its certainty go together/],
  [
    'country',
    { country: 'ZZ', abroad: true },
    'Write the two capital letters of a country that ISO 3166-1 lists, such as MY.',
  ],
])('%s keeps its rule: %j', async (field, columns, sentence) => {
  const { fields } = await refusedCreate('Exhibition', { name: 'Pameran', ...columns });
  expect(fields).toEqual({ [field]: typeof sentence === 'string' ? sentence : expect.stringMatching(sentence) });
});

test('an exhibition abroad is in another country and in no region', async () => {
  await create('Exhibition', { name: 'Ambiente', abroad: true, country: 'DE' });
  const words = { country: 'An exhibition abroad is in another country and in no region of Indonesia.' };
  expect((await refusedCreate('Exhibition', { name: 'A', abroad: true })).fields).toMatchObject(words);
  expect((await refusedCreate('Exhibition', { name: 'A', country: 'DE' })).fields).toMatchObject(words);
  expect(
    (await refusedCreate('Exhibition', { name: 'A', abroad: true, country: 'DE', region: '35' })).fields,
  ).toMatchObject(words);
});

test('an exhibition goes with its delegations, participations, funding and awards, and with what hangs on them', async () => {
  const exhibition = await create('Exhibition', { name: 'Pameran Sementara' });
  const organization = await create('Organization', { name: 'Pengirim', kind: 'FOUNDATION' });
  const delegation = await create('Delegation', { exhibition, organization });
  const business = await create('Business', { name: 'Peserta', region: '35.05' });
  const participation = await create('Participation', { exhibition, business, delegation });
  await create('Funding', { participation, sourceType: 'SELF' });
  await create('Award', { exhibition, title: 'Terbaik', delegation });
  const source = await create('Source', { title: 'Berita', kind: 'NEWS', publisher: 'Koran' });
  const hang = { subjectType: 'DELEGATION', subjectId: delegation };
  await create('ReportedFigure', { ...hang, measure: 'PARTICIPANTS', value: 9, unit: 'BUSINESSES', source });
  await remove('Exhibition', exhibition);
  const left = await ask(
    `query ($d: ID!, $p: ID!, $s: ID!) { delegation(id: $d) { id } participation(id: $p) { id } source(id: $s) { figures { totalCount } } }`,
    { d: delegation, p: participation, s: source },
  );
  expect(left).toEqual({ delegation: null, participation: null, source: { figures: { totalCount: 0 } } });
});

test('a delegation is sent once by an organization to an exhibition', async () => {
  const exhibition = await create('Exhibition', { name: 'Pameran Rombongan' });
  const organization = await create('Organization', { name: 'Pengirim Tunggal', kind: 'FOUNDATION' });
  await create('Delegation', { exhibition, organization });
  expect((await refusedCreate('Delegation', { exhibition, organization })).fields).toMatchObject({
    organization: 'The organization has a delegation at that exhibition already.',
  });
});

test('an exhibition is announced, runs, ends and hands in its results, by acts only', async () => {
  const exhibition = await create('Exhibition', { name: 'Pameran Bertahap' });
  for (const verb of ['open', 'start', 'close', 'report', 'return']) await act(verb, 'Exhibition', exhibition);
  expect(await refusedAct('cancel', 'Exhibition', exhibition)).toEqual({ code: 'CONFLICT', fields: undefined });
  expect((await refusedUpdate('Exhibition', exhibition, { state: 'PLANNED' })).fields).toEqual({
    state: 'There is no such field.',
  });
});

test('nobody is confirmed for an exhibition that is cancelled', async () => {
  const exhibition = await create('Exhibition', { name: 'Pameran Batal' });
  const entered = async (state: string) =>
    create('Participation', {
      exhibition,
      business: await create('Business', { name: 'Peserta', region: '35.05' }),
      state,
    });
  const confirmed = await entered('CONFIRMED');
  const proposed = await entered('PROPOSED');
  expect((await refusedAct('cancel', 'Exhibition', exhibition)).fields).toEqual({
    state: 'Businesses are still confirmed for it; cancel their participation first.',
  });
  await act('cancel', 'Participation', confirmed, {});
  await act('cancel', 'Exhibition', exhibition);
  const words = { state: 'The exhibition is cancelled.' };
  expect((await refusedAct('confirm', 'Participation', proposed, {})).fields).toEqual(words);
  const business = await create('Business', { name: 'Peserta', region: '35.05' });
  expect((await refusedCreate('Participation', { exhibition, business, state: 'CONFIRMED' })).fields).toEqual(words);
  await act('reopen', 'Exhibition', exhibition);
  await act('confirm', 'Participation', proposed, {});
});

test('a confirmation and a cancellation at the same time do not pass each other', async () => {
  const exhibition = await create('Exhibition', { name: 'Pameran Berebut' });
  const business = await create('Business', { name: 'Peserta', region: '35.05' });
  const participation = await create('Participation', { exhibition, business });
  const database = new pg.Client(api.databaseUrl);
  await database.connect();
  try {
    await database.query('begin');
    await database.query(`update exhibition set state = 'CANCELLED' where id = $1`, [exhibition]);
    const confirmation = refusedAct('confirm', 'Participation', participation, {});
    await new Promise((resolve) => setTimeout(resolve, 300));
    await database.query('commit');
    expect((await confirmation).fields).toEqual({ state: 'The exhibition is cancelled.' });
  } finally {
    await database.end();
  }
});
