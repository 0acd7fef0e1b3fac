import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, act, create, refusedAct, refusedCreate, refusedUpdate } = rowsOf(await openApi());
let programme: string;
const business = () => create('Business', { name: 'Pande Uji', region: '33.10.11' });
const running = { state: 'ACTIVE', startsOn: '2024-01-08', baselineOn: '2024-01-08' };
beforeAll(async () => {
  const { programmes } = await ask('{ programmes(where: {region: {within: "33.10.11"}}) { nodes { id } } }');
  programme = programmes.nodes[0].id;
});

test('an engagement is planned for two years unless it says otherwise', async () => {
  const id = await create('Engagement', { business: await business(), programme });
  expect((await ask('query ($id: ID!) { row: engagement(id: $id) { plannedMonths state } }', { id })).row).toEqual({
    plannedMonths: 24,
    state: 'PLANNED',
  });
});

test('a business is mentored once at a time in a programme', async () => {
  const it = await business();
  const first = await create('Engagement', { business: it, programme, ...running });
  expect((await refusedCreate('Engagement', { business: it, programme, ...running })).fields).toMatchObject({
    programme: 'The business is being mentored in that programme already.',
  });
  await act('drop', 'Engagement', first, { endsOn: '2024-06-30', exitReason: 'MOVED' });
  await create('Engagement', { business: it, programme, ...running, startsOn: '2024-08-01' });
});

test('of two that begin at the same moment, in one programme with one business, one begins', async () => {
  for (let round = 0; round < 5; round++) {
    const it = await business();
    const planned = { business: it, programme, state: 'BASELINED', baselineOn: '2024-01-08' };
    const both = [await create('Engagement', planned), await create('Engagement', planned)];
    const outcomes = await Promise.allSettled(
      both.map((id) => act('activate', 'Engagement', id, { startsOn: '2024-01-08' })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  }
});

test('a closed business is not taken into mentoring, and one that was keeps it', async () => {
  const it = await business();
  const earlier = await create('Engagement', { business: it, programme, ...running });
  await act('close', 'Business', it, {});
  await act('drop', 'Engagement', earlier, { endsOn: '2024-06-30', exitReason: 'BUSINESS_CLOSED' });
  expect((await refusedCreate('Engagement', { business: it, programme, ...running })).fields).toEqual({
    business: 'The business is closed or merged.',
  });
});

test.each([
  ['baselineOn', { ...running, baselineOn: null }, 'Mentoring needs a baseline, or a reason to waive it.'],
  ['startsOn', { ...running, startsOn: null }, 'Mentoring that has begun has a first day.'],
  ['baselineWaivedReason', { baselineWaived: true }, 'Say why the baseline is waived, and only then.'],
  ['exitReason', { state: 'DROPPED', endsOn: '2024-06-30' }, 'Dropped mentoring says why, and no other does.'],
  [
    'endsOn',
    { state: 'DROPPED', exitReason: 'OTHER' },
    'Mentoring that is completed or dropped has a last day, and no other has.',
  ],
  [
    'endsOn',
    { ...running, state: 'DROPPED', exitReason: 'OTHER', endsOn: '2023-12-31' },
    'Mentoring cannot end before it starts.',
  ],
  ['consistencyWaivedReason', { consistencyWaived: true }, 'Say why evidence of consistency is waived, and only then.'],
])('%s keeps a rule of the states: %j', async (field, columns, sentence) => {
  expect((await refusedCreate('Engagement', { business: await business(), programme, ...columns })).fields).toEqual({
    [field]: sentence,
  });
});

test('a baseline may be waived with a reason', async () => {
  const waived = { baselineOn: null, baselineWaived: true, baselineWaivedReason: 'Usaha sudah diukur dinas.' };
  await create('Engagement', { business: await business(), programme, ...running, ...waived });
});

test('a mentor leads and joins no more active engagements than may be', async () => {
  const mentor = await create('Mentor', { name: 'Pendamping Uji', kind: 'TPL', maxActive: 2 });
  await create('Engagement', { business: await business(), programme, ...running, leadMentor: mentor });
  const second = await create('Engagement', { business: await business(), programme, ...running, mentors: [mentor] });
  const full = 'A mentor has reached the greatest number of active engagements.';
  expect(
    (await refusedCreate('Engagement', { business: await business(), programme, ...running, leadMentor: mentor }))
      .fields,
  ).toEqual({ leadMentor: full });
  const waiting = await create('Engagement', { business: await business(), programme, mentors: [mentor] });
  await act('measure', 'Engagement', waiting, { baselineOn: running.baselineOn });
  const begin = { startsOn: running.startsOn };
  expect((await refusedAct('activate', 'Engagement', waiting, begin)).fields).toEqual({ mentors: full });
  expect((await refusedUpdate('Mentor', mentor, { maxActive: 1 })).fields).toEqual({
    maxActive: 'The mentor has more active engagements than that.',
  });
  await act('pause', 'Engagement', second, {});
  await act('activate', 'Engagement', waiting, begin);
});

test('of engagements that begin at the same moment only as many get through as the mentor may have', async () => {
  const mentor = await create('Mentor', { name: 'Pendamping Serentak', kind: 'TPL', maxActive: 2 });
  const each = await Promise.all([1, 2, 3, 4, 5].map(() => business()));
  const outcomes = await Promise.allSettled(
    each.map((one) => create('Engagement', { business: one, programme, ...running, leadMentor: mentor })),
  );
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
});

test('the days of an engagement take in its sessions', async () => {
  const engagement = await create('Engagement', { business: await business(), programme, ...running });
  await create('Session', { engagement, heldOn: '2024-02-05' });
  expect((await refusedUpdate('Engagement', engagement, { startsOn: '2024-03-01' })).fields).toEqual({
    startsOn: 'Sessions were held outside these days.',
  });
});

test('dropped before any visit is told apart from dropped on the way', async () => {
  const dropped = { endsOn: '2024-06-30', exitReason: 'NO_INTEREST' };
  const never = await create('Engagement', { business: await business(), programme });
  const onTheWay = await create('Engagement', { business: await business(), programme, ...running });
  await create('Session', { engagement: onTheWay, heldOn: '2024-02-05' });
  for (const id of [never, onTheWay]) await act('drop', 'Engagement', id, dropped);
  const { before, after } = await ask(
    `query ($ids: [ID!]) {
      before: engagements(where: {id: {in: $ids}, state: {eq: DROPPED}, sessions: {none: {}}}) { nodes { id exitReason } }
      after: engagements(where: {id: {in: $ids}, state: {eq: DROPPED}, sessions: {some: {}}}) { nodes { id } }
    }`,
    { ids: [never, onTheWay] },
  );
  expect(before.nodes).toEqual([{ id: never, exitReason: 'NO_INTEREST' }]);
  expect(after.nodes).toEqual([{ id: onTheWay }]);
});
