import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { meanwhile } from '../support/meanwhile.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { ask, act, create, refusedCreate, refusedUpdate, remove, update } = rowsOf(api);
let programme: string;
beforeAll(async () => {
  programme = (await ask('{ programmes(where: {region: {within: "33.10.11"}}) { nodes { id } } }')).programmes.nodes[0]
    .id;
});
const engage = async (columns: Record<string, unknown> = {}) =>
  create('Engagement', {
    business: await create('Business', { name: 'Cor Uji', region: '33.10.11' }),
    programme,
    state: 'ACTIVE',
    startsOn: '2024-01-08',
    baselineOn: '2024-01-08',
    ...columns,
  });

test('a session lies within its engagement, and not in the future', async () => {
  const engagement = await engage();
  await create('Session', { engagement, heldOn: '2024-01-08', minutes: 90, topics: ['5R'] });
  expect((await refusedCreate('Session', { engagement, heldOn: '2024-01-07' })).fields).toEqual({
    heldOn: 'It lies outside the days of the mentoring.',
  });
  expect((await refusedCreate('Session', { engagement, heldOn: '2999-01-01' }, 'id')).fields).toEqual({
    heldOn: 'Kunjungan belum terjadi.',
  });
});

test('nothing is added to an engagement that has ended, and what was there may still be mended', async () => {
  const engagement = await engage();
  const session = await create('Session', { engagement, heldOn: '2024-05-01' });
  await act('drop', 'Engagement', engagement, { endsOn: '2024-06-30', exitReason: 'NO_MENTOR' });
  expect((await refusedCreate('Session', { engagement, heldOn: '2024-06-01' })).fields).toEqual({
    engagement: 'This mentoring has ended.',
  });
  await update('Session', session, { minutes: 45 });
  await remove('Session', session);
});

test('nothing is added to an engagement that has not begun', async () => {
  const engagement = await engage({ state: 'PLANNED', startsOn: null });
  expect((await refusedCreate('Session', { engagement, heldOn: '2024-06-01' })).fields).toEqual({
    engagement: 'This mentoring has not begun.',
  });
});

test('a visit that is entered while its mentoring ends before it is refused, or the end is', async () => {
  for (let round = 0; round < 5; round++) {
    const engagement = await engage();
    const outcomes = await Promise.allSettled([
      create('Session', { engagement, heldOn: '2024-06-01' }),
      act('drop', 'Engagement', engagement, { endsOn: '2024-05-31', exitReason: 'MOVED' }),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  }
});

test('what was agreed is due and done on days after the visit, and done is not to come', async () => {
  const engagement = await engage();
  const heldOn = '2024-05-06';
  const agreed = { actions: ['urus NIB'], actionsDueOn: '2024-05-20', nextVisitOn: '2024-05-27' };
  const session = await create('Session', { engagement, heldOn, ...agreed, evidenceUrl: 'https://example.org/foto' });
  await update('Session', session, { actionsDoneOn: '2024-05-27' });
  const { sessions } = await ask(
    'query ($of: ID!) { sessions(where: {engagement: {id: {eq: $of}}, actionsDueOn: {isNull: false}, actionsDoneOn: {isNull: true}}) { totalCount } }',
    { of: engagement },
  );
  expect(sessions.totalCount).toBe(0);
  for (const [field, day, sentence] of [
    ['actionsDueOn', '2024-05-05', 'The actions cannot be due before the session.'],
    ['actionsDoneOn', '2024-05-05', 'The actions cannot be done before the session.'],
    ['nextVisitOn', heldOn, 'The next visit comes after this one.'],
    ['actionsDoneOn', '2999-01-01', 'That day is still to come.'],
  ] as const)
    expect((await refusedUpdate('Session', session, { [field]: day })).fields).toEqual({ [field]: sentence });
  expect((await refusedCreate('Session', { engagement, heldOn, actionsDueOn: '2024-05-20' })).fields).toEqual({
    actions: 'State the actions first.',
  });
});

test('a group visit is a session of each business on one day, and names the first of them', async () => {
  const heldOn = '2024-05-06';
  const [here, there, third] = [await engage(), await engage(), await engage()];
  const first = await create('Session', { engagement: here, heldOn, mode: 'PLANT_VISIT' });
  const joined = await create('Session', { engagement: there, heldOn, heldWith: first });
  const words = 'A group visit is on the same day with another business, and names the first session of it.';
  for (const wrong of [
    { engagement: here, heldOn, heldWith: first },
    { engagement: third, heldOn: '2024-05-07', heldWith: first },
    { engagement: third, heldOn, heldWith: joined },
  ])
    expect((await refusedCreate('Session', wrong)).fields).toMatchObject({ heldWith: words });
  expect((await refusedCreate('Session', { engagement: there, heldOn, heldWith: first })).fields).toMatchObject({
    engagement: 'The business is entered in that group visit already.',
  });
  expect((await refusedUpdate('Session', first, { heldOn: '2024-05-07' })).fields).toMatchObject({
    heldOn: 'Sessions with other businesses are entered as held with this one, on the same day.',
  });
  const { visits, occasions } = await ask(
    `query ($of: [ID!]) {
      visits: sessions(where: {engagement: {id: {in: $of}}}) { totalCount }
      occasions: sessions(where: {engagement: {id: {in: $of}}, heldWith: {isNull: true}}) { nodes { heldTogether { totalCount } } } }`,
    { of: [here, there, third] },
  );
  expect(visits.totalCount).toBe(2);
  expect(occasions.nodes).toEqual([{ heldTogether: { totalCount: 1 } }]);
});

test('a group visit is logged at once for every business, or for none of them', async () => {
  const heldOn = '2024-05-06';
  const [here, there, third] = [await engage(), await engage(), await engage()];
  const log = (others: string[], more: object = {}) =>
    ask(
      `mutation ($input: SessionInput!, $others: [ID!]!) { logGroupVisit(input: $input, others: $others) {
        engagement { id } topics heldTogether(orderBy: [{ engagement: { business: { name: ASC } } }]) {
          nodes { engagement { id } heldOn topics minutes } } } }`,
      { input: { engagement: here, heldOn, topics: ['kemasan'], minutes: 60, ...more }, others },
    );
  const { logGroupVisit } = await log([there, third]);
  const alike = { heldOn, topics: ['kemasan'], minutes: 60 };
  expect(logGroupVisit).toEqual({
    engagement: { id: here },
    topics: ['kemasan'],
    heldTogether: { nodes: expect.arrayContaining([there, third].map((id) => ({ engagement: { id }, ...alike }))) },
  });
  const count = async () =>
    (
      await ask('query ($of: [ID!]) { sessions(where: {engagement: {id: {in: $of}}}) { totalCount } }', {
        of: [here, there, third],
      })
    ).sessions.totalCount;
  expect(await count()).toBe(3);
  const wrong = [[], [here], [there, 'a0000000-0000-7000-8000-000000000000']];
  for (const others of wrong) await expect(log(others)).rejects.toThrow();
  await expect(log([there], { heldOn: '2999-01-01' })).rejects.toThrow();
  expect(await count()).toBe(3);
});

test('a session that no other was held with has no words for one, in groups as in an order: it comes last', async () => {
  const heldOn = '2024-05-06';
  const [here, there] = [await engage(), await engage()];
  const first = await create('Session', { engagement: here, heldOn });
  const joined = await create('Session', { engagement: there, heldOn, heldWith: first });
  const { groups, listed } = await ask(
    `query ($of: SessionWhere!) {
      groups: sessionAggregate(where: $of, groupBy: [{ heldWith: { label: VALUE } }]) { group { heldWith { label } } count }
      listed: sessions(where: $of, orderBy: [{ heldWith: { label: ASC } }]) { nodes { id } } }`,
    { of: { engagement: { id: { in: [here, there] } } } },
  );
  expect(listed.nodes).toEqual([{ id: joined }, { id: first }]);
  expect(groups).toEqual([
    { group: { heldWith: { label: expect.stringContaining(heldOn) } }, count: 1 },
    { group: { heldWith: { label: null } }, count: 1 },
  ]);
});

test('the first session of a group visit does not move to another day while one joins it', async () => {
  const heldOn = '2024-05-06';
  const [here, there] = [await engage(), await engage()];
  const first = await create('Session', { engagement: here, heldOn });
  const moved: [string, unknown[]] = [`update session set held_on = '2024-05-07' where id = $1`, [first]];
  const { fields } = await meanwhile(api, moved, () =>
    refusedCreate('Session', { engagement: there, heldOn, heldWith: first }),
  );
  expect(fields).toMatchObject({ heldWith: expect.stringContaining('on the same day') });
});

test('a day begins in Papua two hours before it begins in Java', async () => {
  const database = new pg.Client(api.databaseUrl);
  await database.connect();
  const dayIn = async (region: string, at: string) =>
    (await database.query('select rule.day_in($1, $2)::text as day', [region, at])).rows[0].day;
  const late = '2024-06-01T15:30:00Z';
  expect(await dayIn('33.10', late)).toBe('2024-06-01');
  expect(await dayIn('52', late)).toBe('2024-06-01');
  expect(await dayIn('94', late)).toBe('2024-06-02');
  expect(await dayIn('52', '2024-06-01T16:30:00Z')).toBe('2024-06-02');
  await database.end();
});
