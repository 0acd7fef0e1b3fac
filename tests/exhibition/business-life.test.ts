import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { ask, act, create, refusedCreate } = rowsOf(api);
let exhibition: string;
let programme: string;
beforeAll(async () => {
  exhibition = await create('Exhibition', { name: 'Pameran Umur' });
  const { programmes } = await ask('{ programmes(limit: 1) { nodes { id } } }');
  programme = programmes.nodes[0].id;
});
const business = () => create('Business', { name: 'Usaha Umur', region: '35.05' });

test.each([
  ['Participation', () => ({ exhibition })],
  ['Engagement', () => ({ programme })],
  ['Facilitation', () => ({ kind: 'DESIGN', what: 'Desain kemasan' })],
])('a business that closes at this very moment has no new row of %s', async (noun, columns) => {
  const it = await business();
  const database = new pg.Client(api.databaseUrl);
  await database.connect();
  try {
    await database.query('begin');
    await database.query(`update business set status = 'CLOSED' where id = $1`, [it]);
    const entry = refusedCreate(noun, { business: it, ...columns() });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await database.query('commit');
    expect((await entry).fields).toEqual({ business: 'The business is closed or merged.' });
  } finally {
    await database.end();
  }
});

const told = `engagements { nodes { id state } } participations { nodes { id state } } facilitations { nodes { id } }
  products { nodes { id } } certificates { nodes { id } } memberships { nodes { id } } periodReports { nodes { id } }`;
const story = async (id: string) => (await ask(`query ($id: ID!) { row: business(id: $id) { ${told} } }`, { id })).row;

test('two entries of one business, both in the same programme and at the same exhibition, become one with all that hangs on them, until that is undone', async () => {
  const group = await create('Group', { name: 'KUB Umur', kind: 'KUB' });
  const entries = [await business(), await business()];
  for (const it of entries) {
    await create('Engagement', {
      ...{ business: it, programme, state: 'ACTIVE' },
      ...{ startsOn: '2024-01-08', baselineOn: '2024-01-08' },
    });
    await create('Participation', { business: it, exhibition });
    await create('Facilitation', { business: it, kind: 'DESIGN', what: 'Desain kemasan' });
    await create('Product', { business: it, name: 'Kendi' });
    await create('Membership', { business: it, group });
    await create('PeriodReport', { business: it, period: 'YEAR', startsOn: '2024-01-01' });
  }
  const [survivor, duplicate] = entries as [string, string];
  const before = await Promise.all(entries.map(story));
  const count = (it: Record<string, { nodes: unknown[] }>) =>
    Object.fromEntries(Object.entries(it).map(([list, { nodes }]) => [list, nodes.length]));
  await act('merge', 'Business', duplicate, { mergedInto: survivor });
  const after = await story(survivor);
  expect(count(after)).toEqual({
    engagements: 1,
    participations: 1,
    facilitations: 2,
    products: 2,
    certificates: 0,
    memberships: 1,
    periodReports: 1,
  });
  expect(after).toMatchObject({ engagements: before[0].engagements, participations: before[0].participations });
  expect(Object.values(count(await story(duplicate)))).toEqual(Object.values(count(after)).map(() => 0));
  expect((await refusedCreate('Participation', { business: duplicate, exhibition })).fields).toHaveProperty('business');
  const { changeSets } = await ask('{ changeSets(limit: 1) { nodes { id } } }');
  await ask('mutation ($id: ID!) { undoChangeSet(id: $id) { id } }', { id: changeSets.nodes[0].id });
  expect(await Promise.all(entries.map(story))).toEqual(before);
});
