import { expect, test } from 'vitest';
import { type Asker, admin, openApi } from '../../support/api.ts';
import { peopleOf } from '../../support/people.ts';
import { rowsOf } from '../../support/rows.ts';

const api = await openApi();
const { ask, create } = rowsOf(api);
const { person } = peopleOf(api);

const blitar = '35.05.18';
const nextDoor = '35.06';
const sides = '{ id ownerName phone }';
const pairs = `query ($region: ID, $limit: Int, $after: String) { duplicatePairs(region: $region, limit: $limit, after: $after) {
  totalCount nodes { one ${sides} other ${sides} score known verdict equal parts { aspect likeness } } pageInfo { hasNextPage endCursor } } }`;
const possible = `query ($id: ID!) { possibleDuplicates(business: $id) { one { id } other ${sides} score known verdict } }`;

const listed = async (asker: Asker, variables: object = {}) =>
  (await api.as(asker)(pairs, { limit: 200, ...variables })).data.duplicatePairs;
const alikeOf = async (asker: Asker, id: string) => (await api.as(asker)(possible, { id })).data?.possibleDuplicates;
const isPair =
  (a: string, b: string) =>
  ({ one, other }: { one: { id: string }; other: { id: string } }) =>
    [one.id, other.id].sort().join() === [a, b].sort().join();

const known = { region: blitar, phone: '+6281230000001', ownerName: 'Siti Aminah' };
const first = await create('Business', { name: 'Batik Mawar Abadi', ...known });
const second = await create('Business', { name: 'UD Batik Mawar Abadii', ...known, ownerName: 'Hj. Siti Aminah' });
const beyond = await create('Business', { name: 'Batik Mawar Abadi', ...known, region: nextDoor });

test('two records that are alike are listed once, with what makes them so, and found from either', async () => {
  const { nodes } = await listed(admin);
  const found = nodes.filter(isPair(first, second));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ one: { id: first }, verdict: 'PROPOSED', known: 1, equal: [] });
  expect(found[0].score).toBeGreaterThan(0.92);
  expect((await alikeOf(admin, first)).map(({ other }: { other: { id: string } }) => other.id)).toContain(second);
  expect((await alikeOf(admin, second)).map(({ other }: { other: { id: string } }) => other.id)).toContain(first);
});

test('a page goes on where the one before ended, and no pair comes twice', async () => {
  const all = (await listed(admin)).nodes;
  const seen = [];
  let after: string | null = null;
  do {
    const { nodes, totalCount, pageInfo } = await listed(admin, { limit: 1, after });
    expect(totalCount).toBe(all.length);
    seen.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual(all);
});

test('somebody sees pairs of records that it sees, on what it may read of them, and nothing else', async () => {
  const officer = await person({ role: 'OFFICER', region: '35.05', purposes: ['CONTACT'] });
  const { nodes } = await listed(officer);
  expect(nodes.filter(isPair(first, second))[0]).toMatchObject({ known: 1 });
  expect(nodes.some(isPair(first, beyond))).toBe(false);
  expect(await alikeOf(officer, beyond)).toBeUndefined();

  const silent = await person({ role: 'OFFICER', region: '35.05' });
  const [unread] = (await listed(silent)).nodes.filter(isPair(first, second));
  expect(unread).toMatchObject({ one: { phone: null }, known: 0.75 });
  expect(unread.parts).toContainEqual({ aspect: 'PHONE', likeness: null });

  const viewer = await person({ role: 'VIEWER', region: '35.05' });
  const [bare] = (await listed(viewer)).nodes.filter(isPair(first, second));
  expect(bare).toMatchObject({ one: { phone: null, ownerName: null }, known: 0.6, verdict: 'REVIEW' });
  expect((await alikeOf(viewer, first))[0]).toMatchObject({ known: 0.6, other: { phone: null, ownerName: null } });
});

test('what a viewer may not read never brings two records together', async () => {
  const own = { region: '35.07.01', phone: '+6281239999999', ownerName: 'Wagiman Hadi' };
  const one = await create('Business', { name: 'Gerabah Sumber Rejeki', ...own });
  const other = await create('Business', { name: 'Gerabah Sumber Rejeki', ...own, region: '35.07.02' });
  const scattered = await create('Business', { name: 'Anyaman Bambu', ...own });
  const viewer = await person({ role: 'VIEWER', region: '35.07' });
  const before = JSON.stringify([await listed(viewer), await alikeOf(viewer, one)]);
  // Owner and telephone become others: to whoever reads neither, nothing has happened.
  const versions = await ask('query ($ids: [ID!]!) { businesses(where: {id: {in: $ids}}) { nodes { id } } }', {
    ids: [other, scattered],
  });
  expect(versions.businesses.nodes).toHaveLength(2);
  await ask(
    'mutation ($ids: [ID!]!) { updateBusinesses(ids: $ids, input: { phone: "+6281230000077", ownerName: "Orang Lain" }) { count } }',
    { ids: [other, scattered] },
  );
  expect(JSON.stringify([await listed(viewer), await alikeOf(viewer, one)])).toBe(before);
});

test('two that somebody has told apart are not listed again, whichever was named first', async () => {
  const own = { region: '35.08.01', phone: '+6281230000008', ownerName: 'Budi' };
  const [a, b, c] = [
    await create('Business', { name: 'Tenun Ikat Sari', ...own }),
    await create('Business', { name: 'Tenun Ikat Sari', ...own }),
    await create('Business', { name: 'Tenun Ikat Sari', ...own }),
  ];
  const left = async () => (await listed(admin, { region: '35.08' })).totalCount;
  expect(await left()).toBe(3);
  await create('Distinction', { business: a, other: b, reason: 'Kakak dan adik' });
  expect(await left()).toBe(2);
  await create('Distinction', { business: c, other: a });
  expect(await left()).toBe(1);
  expect((await alikeOf(admin, a)).length).toBe(0);
});

test('a distinction is kept by who keeps both, and seen by who sees both', async () => {
  const entering = 'mutation ($input: DistinctionInput!) { createDistinction(input: $input) { id } }';
  const officer = await person({ role: 'OFFICER', region: '35.05' });
  const refused = await api.as(officer)(entering, { input: { business: first, other: beyond } });
  expect(refused.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  await create('Distinction', { business: first, other: beyond });
  const list = '{ distinctions { totalCount } }';
  expect((await api.as(officer)(list)).data.distinctions.totalCount).toBe(0);
  const both = await person({ role: 'OFFICER', region: '35' });
  expect((await api.as(both)(list)).data.distinctions.totalCount).toBeGreaterThan(0);
});
