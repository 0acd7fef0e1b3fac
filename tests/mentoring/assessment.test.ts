import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';
import { assess, instrumentOf } from './instruments.ts';

const rows = rowsOf(await openApi());
const { ask, act, create, update, remove, refusedAct, refusedCreate, refusedUpdate, refusedRemove } = rows;
let programme: string;
let dasar: { instrument: string; items: string[] };
beforeAll(async () => {
  programme = (await ask('{ programmes(limit: 1) { nodes { id } } }')).programmes.nodes[0].id;
  dasar = await instrumentOf(rows, [0.5, 0.3, 0.2]);
});
const business = () => create('Business', { name: 'Dinilai Uji', region: '35.05' });
const planned = async () => create('Engagement', { business: await business(), programme });
const read = async (id: string) =>
  (await ask('query ($id: ID!) { row: assessment(id: $id) { total missingItems state } }', { id })).row;
const baseline = { wave: 'BASELINE', heldOn: '2024-01-08' };

test('a total is the mean of the scores by their weights, and says how many items it lacks', async () => {
  const { instrument, items } = dasar;
  const id = await create('Assessment', { engagement: await planned(), instrument, ...baseline });
  expect(await read(id)).toMatchObject({ total: null, missingItems: 3 });
  const first = await create('AssessmentScore', { assessment: id, item: items[0], value: 4 });
  expect(await read(id)).toMatchObject({ total: 4, missingItems: 2 });
  await create('AssessmentScore', { assessment: id, item: items[1] });
  expect(await read(id)).toMatchObject({ total: 4, missingItems: 2 });
  const last = await create('AssessmentScore', { assessment: id, item: items[2], value: 1 });
  expect(await read(id)).toMatchObject({ total: 3.142857, missingItems: 1 });
  await update('AssessmentScore', first, { value: 3 });
  expect(await read(id)).toMatchObject({ total: 2.428571, missingItems: 1 });
  await remove('AssessmentScore', last);
  expect(await read(id)).toMatchObject({ total: 3, missingItems: 2 });
});

test('scores that come at the same moment are all counted', async () => {
  const { instrument, items } = dasar;
  const assessment = await create('Assessment', { engagement: await planned(), instrument, ...baseline });
  await Promise.all(items.map((item) => create('AssessmentScore', { assessment, item, value: 2 })));
  expect(await read(assessment)).toMatchObject({ total: 2, missingItems: 0 });
});

test('a score is one of an item of its instrument, on its scale', async () => {
  const { instrument, items } = dasar;
  const other = await instrumentOf(rows, [1]);
  const assessment = await create('Assessment', { engagement: await planned(), instrument, ...baseline });
  await create('AssessmentScore', { assessment, item: items[0], value: 5 });
  expect((await refusedCreate('AssessmentScore', { assessment, item: items[0], value: 4 })).fields).toMatchObject({
    item: 'The item has a score already.',
  });
  expect((await refusedCreate('AssessmentScore', { assessment, item: other.items[0], value: 4 })).fields).toEqual({
    item: 'The item belongs to another instrument.',
  });
  for (const value of [0, 5.5])
    expect((await refusedCreate('AssessmentScore', { assessment, item: items[1], value })).fields).toEqual({
      value: 'The value lies outside the scale of the instrument.',
    });
});

test('what has been submitted stays until it is sent back', async () => {
  const { items } = dasar;
  const engagement = await planned();
  const id = await assess(rows, dasar, { engagement, ...baseline }, ['submit']);
  expect((await refusedCreate('AssessmentScore', { assessment: id, item: items[1], value: 2 })).fields).toEqual({
    assessment: 'The assessment has been submitted: its scores stay.',
  });
  expect((await refusedUpdate('Assessment', id, { heldOn: '2024-01-09' })).fields).toEqual({
    state: 'The assessment has been submitted: send it back before mending it.',
  });
  await update('Assessment', id, { notes: 'Dinilai di bengkel.' });
  await act('return', 'Assessment', id, { notes: 'Butir kedua belum diisi.' });
  await create('AssessmentScore', { assessment: id, item: items[1], value: 2 });
  await act('submit', 'Assessment', id);
  await act('verify', 'Assessment', id);
  await remove('Engagement', engagement);
});

test('an assessment without any score is not submitted', async () => {
  const { instrument } = dasar;
  const id = await create('Assessment', { engagement: await planned(), instrument, ...baseline });
  expect((await refusedAct('submit', 'Assessment', id)).fields).toEqual({ total: 'Enter its scores first.' });
});

test('it is of one mentoring or of one business to compare with, once a wave, and not to come', async () => {
  const { instrument } = dasar;
  const engagement = await planned();
  const one = 'State exactly one: the mentoring, or a business for comparison.';
  await create('Assessment', { engagement, instrument, ...baseline });
  expect((await refusedCreate('Assessment', { engagement, instrument, ...baseline })).fields).toMatchObject({
    wave: 'There is an assessment of this wave with the instrument already.',
  });
  expect((await refusedCreate('Assessment', { instrument, ...baseline })).fields).toMatchObject({ business: one });
  const both = { engagement, business: await business(), instrument, ...baseline, wave: 'MID' };
  expect((await refusedCreate('Assessment', both)).fields).toMatchObject({ engagement: one });
  expect(
    (await refusedCreate('Assessment', { engagement, instrument, wave: 'MID', heldOn: '2999-01-01' })).fields,
  ).toEqual({ heldOn: 'The assessment is still to come.' });
  const assessor = await create('Mentor', { name: 'Penilai Uji', kind: 'TPL' });
  const named = { engagement, instrument, wave: 'MID', heldOn: '2024-03-01', assessor };
  expect((await refusedCreate('Assessment', { ...named, assessedBy: 'Orang lain' })).fields).toEqual({
    assessedBy: 'State the mentor who assessed it or a name, not both.',
  });
});

test('a follow-up comes again on other days, no other wave does', async () => {
  const { instrument } = dasar;
  for (const of of [{ engagement: await planned() }, { business: await business() }]) {
    const after = { ...of, instrument, wave: 'FOLLOWUP' };
    for (const heldOn of ['2024-06-01', '2024-12-01']) await create('Assessment', { ...after, heldOn });
    expect((await refusedCreate('Assessment', { ...after, heldOn: '2024-12-01' })).fields).toMatchObject({
      heldOn: 'There is a follow-up of that day with the instrument already.',
    });
    for (const wave of ['BASELINE', 'MID', 'ENDLINE']) {
      const once = { ...of, instrument, wave };
      await create('Assessment', { ...once, heldOn: wave === 'BASELINE' ? '2023-01-09' : '2024-02-01' });
      expect((await refusedCreate('Assessment', { ...once, heldOn: '2024-03-01' })).fields).toMatchObject({
        wave: 'There is an assessment of this wave with the instrument already.',
      });
    }
  }
});

test('a business that is mentored by then is none to compare with', async () => {
  const { instrument } = dasar;
  const mentored = await business();
  await create('Engagement', {
    business: mentored,
    programme,
    state: 'ACTIVE',
    startsOn: '2024-01-08',
    baselineOn: '2024-01-08',
  });
  await create('Assessment', { business: mentored, instrument, wave: 'BASELINE', heldOn: '2024-01-07' });
  expect(
    (await refusedCreate('Assessment', { business: mentored, instrument, wave: 'ENDLINE', heldOn: '2024-06-01' }))
      .fields,
  ).toEqual({ business: 'The business was mentored by then and is none to compare with: assess its mentoring.' });
});

test('at least 90 days lie between the first and the last assessment, of mentored businesses and others', async () => {
  const { instrument } = dasar;
  const words = 'At least 90 days lie between the first and the last assessment.';
  for (const of of [{ engagement: await planned() }, { business: await business() }]) {
    const first = await create('Assessment', { ...of, instrument, ...baseline });
    const last = { ...of, instrument, wave: 'ENDLINE' };
    expect((await refusedCreate('Assessment', { ...last, heldOn: '2024-04-06' })).fields).toEqual({ heldOn: words });
    await create('Assessment', { ...last, heldOn: '2024-04-07' });
    expect((await refusedUpdate('Assessment', first, { heldOn: '2024-01-09' })).fields).toEqual({ heldOn: words });
  }
  const engagement = await planned();
  await act('measure', 'Engagement', engagement, { baselineOn: '2024-01-08' });
  expect(
    (await refusedCreate('Assessment', { engagement, instrument, wave: 'ENDLINE', heldOn: '2024-04-06' })).fields,
  ).toEqual({ heldOn: words });
});

test('of a first and a last assessment too close to each other that come at the same moment one is refused', async () => {
  const { instrument } = dasar;
  for (let round = 0; round < 5; round++) {
    const engagement = await planned();
    const outcomes = await Promise.allSettled([
      create('Assessment', { engagement, instrument, ...baseline }),
      create('Assessment', { engagement, instrument, wave: 'ENDLINE', heldOn: '2024-02-08' }),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  }
});

test('mentoring begins on a verified first assessment, and rests on it from then on', async () => {
  const engagement = await planned();
  const words = { baselineOn: 'Mentoring needs a baseline, or a reason to waive it.' };
  expect((await refusedAct('measure', 'Engagement', engagement, {})).fields).toEqual(words);
  const first = await assess(rows, dasar, { engagement, ...baseline }, ['submit']);
  expect((await refusedAct('measure', 'Engagement', engagement, {})).fields).toEqual(words);
  await act('verify', 'Assessment', first);
  await act('measure', 'Engagement', engagement, {});
  await act('activate', 'Engagement', engagement, { startsOn: '2024-01-15' });
  const rests = { state: 'The mentoring rests on this first assessment.' };
  expect((await refusedAct('reopen', 'Assessment', first, {})).fields).toEqual(rests);
  expect((await refusedRemove('Assessment', first)).fields).toEqual(rests);
  expect((await refusedUpdate('Engagement', engagement, { baselineOn: '2024-01-09' })).fields).toEqual({
    baselineOn: 'The verified first assessment was made on another day.',
  });
  await update('Engagement', engagement, { baselineOn: '2024-01-08' });
  await act('reopen', 'Assessment', first, {});
});

test('mentoring that began with an assessment ends with one; one from papers ends without', async () => {
  const running = async (engagement: string) => {
    await act('activate', 'Engagement', engagement, { startsOn: '2024-01-15' });
    return engagement;
  };
  const end = { endsOn: '2024-12-31', consistencyWaived: true, consistencyWaivedReason: 'Jasa, tanpa batch.' };
  const fromPapers = await planned();
  await act('measure', 'Engagement', fromPapers, { baselineOn: '2024-01-08' });
  await act('complete', 'Engagement', await running(fromPapers), end);

  const assessed = await planned();
  await assess(rows, dasar, { engagement: assessed, ...baseline });
  await act('measure', 'Engagement', assessed, {});
  await running(assessed);
  const words = {
    state:
      'Mentoring that began with an assessment is complete once one at its end, with the same instrument, is verified.',
  };
  expect((await refusedAct('complete', 'Engagement', assessed, end)).fields).toEqual(words);
  const last = { engagement: assessed, wave: 'ENDLINE', heldOn: '2024-12-20' };
  await assess(rows, await instrumentOf(rows, [1]), last);
  expect((await refusedAct('complete', 'Engagement', assessed, end)).fields).toEqual(words);
  const endline = await assess(rows, dasar, last);
  await act('complete', 'Engagement', assessed, end);
  expect((await refusedAct('reopen', 'Assessment', endline, {})).fields).toEqual({
    state: 'The mentoring is complete: it rests on a verified assessment at its end, with the same instrument.',
  });
});

test('how totals changed is asked by wave, of one instrument', async () => {
  const one = await instrumentOf(rows, [1]);
  const engagement = await planned();
  await assess(rows, one, { engagement, ...baseline });
  const last = { engagement, instrument: one.instrument, wave: 'ENDLINE', heldOn: '2024-12-20' };
  await create('AssessmentScore', { assessment: await create('Assessment', last), item: one.items[0], value: 5 });
  const { waves } = await ask(
    `query ($of: ID!) {
      waves: assessmentAggregate(where: {instrument: {id: {eq: $of}}}, groupBy: [{wave: VALUE}], orderBy: [{group: {wave: ASC}}]) {
        group { wave } of { total { avg count } }
      }
    }`,
    { of: one.instrument },
  );
  expect(waves).toEqual([
    { group: { wave: 'BASELINE' }, of: { total: { avg: 3, count: 1 } } },
    { group: { wave: 'ENDLINE' }, of: { total: { avg: 5, count: 1 } } },
  ]);
});
