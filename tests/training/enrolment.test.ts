import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { act, ask, create, refusedAct, refusedCreate, refusedUpdate, update } = rowsOf(api);
let organiser: string;
beforeAll(async () => {
  organiser = await create('Organization', { name: 'Balai Uji', kind: 'MINISTRY_UNIT' });
});
const exact = { startsOnPrecision: 'DAY', startsOnCertainty: 'STATED' };
const training = (columns: object = {}) =>
  create('Training', {
    name: 'Pelatihan uji',
    kind: 'PELATIHAN',
    state: 'HELD',
    organiser,
    startsOn: '2024-02-05',
    endsOn: '2024-02-09',
    ...exact,
    ...columns,
  });
let serial = 0;
const somebody = () => create('Person', { name: `Peserta ${++serial}` });
const enrolled = async (held: string, columns: object = {}) =>
  create('Enrolment', { training: held, person: await somebody(), ...columns });

test('a person is in a training once, though several enter it at once; another of the same name is another person', async () => {
  const held = await training();
  const person = await create('Person', { name: 'Sri Wahyuni', sex: 'FEMALE' });
  const tries = await Promise.allSettled([1, 2, 3].map(() => create('Enrolment', { training: held, person })));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await refusedCreate('Enrolment', { training: held, person })).fields).toMatchObject({
    person: 'The person is entered in that training already.',
  });
  await create('Enrolment', { training: held, person: await create('Person', { name: 'Sri Wahyuni' }) });
  await create('Enrolment', { training: await training(), person });
  const { row } = await ask('query ($id: ID!) { row: person(id: $id) { enrolments { totalCount } } }', { id: person });
  expect(row).toEqual({ enrolments: { totalCount: 2 } });
});

test('completion needs 80 percent of the days', async () => {
  const held = await training();
  const id = await enrolled(held, { state: 'ATTENDED' });
  expect((await refusedAct('complete', 'Enrolment', id, {})).fields).toEqual({
    daysAttended: 'Who has completed it was there for a number of days.',
  });
  expect((await refusedAct('complete', 'Enrolment', id, { daysAttended: 3 })).fields).toEqual({
    daysAttended: 'Completion needs at least 80 percent of the days of the training.',
  });
  expect((await refusedAct('complete', 'Enrolment', id, { daysAttended: 6 })).fields).toEqual({
    daysAttended: 'The training had fewer days.',
  });
  await act('complete', 'Enrolment', id, { daysAttended: 4, postScore: 88.5, certificateNumber: 'S-1' });
  expect((await refusedUpdate('Training', held, { endsOn: '2024-02-10' })).fields).toEqual({
    endsOn: 'Somebody has completed it with less than 80 percent of these days.',
  });
  expect((await refusedUpdate('Training', held, { endsOn: '2024-02-07' })).fields).toEqual({
    endsOn: 'Somebody has attended more days.',
  });
});

test('who completes a training while its days are changed is held to the new ones', async () => {
  const held = await training({ endsOn: '2024-02-05' });
  const client = new pg.Client(api.databaseUrl);
  await client.connect();
  await client.query('begin');
  await client.query(`update training set ends_on = '2024-02-09' where id = $1`, [held]);
  const entered = refusedCreate('Enrolment', {
    training: held,
    person: await somebody(),
    state: 'COMPLETED',
    daysAttended: 1,
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  await client.query('commit');
  await client.end();
  expect((await entered).fields).toEqual({
    daysAttended: 'Completion needs at least 80 percent of the days of the training.',
  });
});

test('where the days of a training are not known, days attended are taken as they are stated', async () => {
  const inMonth = await training({
    startsOn: '2024-02-01',
    endsOn: undefined,
    startsOnPrecision: 'MONTH',
  });
  await enrolled(inMonth, { state: 'COMPLETED', daysAttended: 2 });
});

test('only who was there has days and scores, from 0 to 100, and only who completed it a certificate', async () => {
  const held = await training();
  const words = 'Only who was there has days and scores.';
  expect(
    (await refusedCreate('Enrolment', { training: held, person: await somebody(), state: 'NO_SHOW', preScore: 50 }))
      .fields,
  ).toMatchObject({ preScore: words });
  expect(
    (await refusedCreate('Enrolment', { training: held, person: await somebody(), state: 'ATTENDED', preScore: 100.5 }))
      .fields,
  ).toEqual({ preScore: 'At most 100.' });
  const id = await enrolled(held, { state: 'ATTENDED', daysAttended: 5, preScore: 40 });
  expect((await refusedUpdate('Enrolment', id, { certificateNumber: 'S-2' })).fields).toEqual({
    certificateNumber: 'Only who has completed it has a certificate.',
  });
  await act('complete', 'Enrolment', id, { certificateNumber: 'S-2' });
  await act('return', 'Enrolment', id);
  const { row } = await ask('query ($id: ID!) { row: enrolment(id: $id) { state certificateNumber } }', { id });
  expect(row).toEqual({ state: 'ATTENDED', certificateNumber: null });
});

test('nobody has come to what has not taken place', async () => {
  const planned = await training({ state: 'PLANNED' });
  const id = await enrolled(planned);
  expect((await refusedAct('attend', 'Enrolment', id, {})).fields).toEqual({
    state: 'The training has not taken place.',
  });
  await act('conclude', 'Training', planned, {});
  await act('attend', 'Enrolment', id, { daysAttended: 2 });
  expect((await refusedAct('reopen', 'Training', planned)).fields).toEqual({
    state: 'It is recorded who came to it.',
  });
  const cancelled = await training({ state: 'CANCELLED' });
  expect((await refusedCreate('Enrolment', { training: cancelled, person: await somebody() })).fields).toEqual({
    training: 'The training is cancelled.',
  });
});

test('those named and those reported are read side by side; more named than reported is a doubt', async () => {
  const held = await training();
  const source = await create('Source', { title: 'Laporan uji', kind: 'DOCUMENT', publisher: 'Balai Uji' });
  const figure = { subjectType: 'TRAINING', subjectId: held, measure: 'PARTICIPANTS', unit: 'PEOPLE', source };
  const reported = await create('ReportedFigure', { ...figure, value: 2 });
  for (const state of ['COMPLETED', 'INCOMPLETE', 'NO_SHOW', 'INVITED'])
    await enrolled(held, state === 'COMPLETED' ? { state, daysAttended: 5 } : { state });
  const read = async () =>
    (
      await ask(
        `query ($id: ID!) { training(id: $id) {
          figures(where: {measure: {in: [PARTICIPANTS]}}) { nodes { value approximate } }
          named: enrolments(where: {state: {in: [ATTENDED, COMPLETED, INCOMPLETE]}}) { totalCount }
          flags(where: {state: {in: [OPEN]}}) { nodes { code detail } }
        } }`,
        { id: held },
      )
    ).training;
  expect(await read()).toMatchObject({
    figures: { nodes: [{ value: 2 }] },
    named: { totalCount: 2 },
    flags: { nodes: [] },
  });
  await enrolled(held, { state: 'ATTENDED' });
  expect((await read()).flags.nodes).toEqual([
    {
      code: 'ENUMERATED_OVER_REPORTED',
      detail: 'Tercatat satu per satu lebih banyak daripada 2 orang yang dilaporkan.',
    },
  ]);
  await update('ReportedFigure', reported, { value: 3 });
  expect((await read()).flags.nodes).toEqual([]);
});

test('the gain of a training is counted over those who have both scores', async () => {
  const held = await training();
  await enrolled(held, { state: 'ATTENDED', preScore: 40, postScore: 70 });
  await enrolled(held, { state: 'ATTENDED', preScore: 60, postScore: 80 });
  await enrolled(held, { state: 'ATTENDED', preScore: 90 });
  const { rows } = await ask(
    `query ($id: ID!) { rows: enrolmentAggregate(where: {training: {id: {eq: $id}}, preScore: {isNull: false}, postScore: {isNull: false}}) {
      count of { preScore { avg } postScore { avg } } } }`,
    { id: held },
  );
  expect(rows).toEqual([{ count: 2, of: { preScore: { avg: 50 }, postScore: { avg: 75 } } }]);
});
