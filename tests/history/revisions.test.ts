import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { admin, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const as = api.as(admin);
const { create, update, remove, ask } = rowsOf(api);
const database = new pg.Client({ connectionString: api.databaseUrl });
await database.connect();
afterAll(() => database.end());

const timeline = `query ($noun: String!, $id: ID!, $limit: Int, $after: String) {
  revisions(noun: $noun, id: $id, limit: $limit, after: $after) {
    nodes { version operation changes { field before after } changeSet { kind operation reason actor { name } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
interface Told {
  version: number;
  operation: string;
  changes: { field: string; before: string; after: string }[];
  changeSet: { kind: string; operation: string; reason: string | null; actor: { name: string } | null };
}
const revisions = async (noun: string, id: string): Promise<Told[]> =>
  (await ask(timeline, { noun, id })).revisions.nodes;
const changesOf = ({ changes }: Told) =>
  Object.fromEntries(changes.map(({ field, before, after }) => [field, [JSON.parse(before), JSON.parse(after)]]));
const me = 'Administrator';

test('a record tells who changed which field, when and why, the newest first', async () => {
  const id = await create('Business', { name: 'Batik Ayu', region: '35.05', tags: ['a'] });
  const { errors } = await as(
    'mutation ($id: ID!) { updateBusiness(id: $id, version: 1, input: { name: "Batik Ayu Sekar", region: "31", tags: [] }) { version updatedBy createdBy } }',
    { id },
    { headers: { 'x-binaan-reason': encodeURIComponent('Nama di NIB — sesuai akta') } },
  );
  expect(errors).toBeUndefined();
  const [changed, entered] = await revisions('Business', id);
  expect(changed).toMatchObject({
    version: 2,
    operation: 'UPDATE',
    changeSet: {
      kind: 'MUTATION',
      operation: 'updateBusiness',
      reason: 'Nama di NIB — sesuai akta',
      actor: { name: me },
    },
  });
  expect(changesOf(changed as Told)).toEqual({
    name: ['Batik Ayu', 'Batik Ayu Sekar'],
    region: [
      { id: '35.05', label: 'Kabupaten Blitar' },
      { id: '31', label: 'Daerah Khusus Ibukota Jakarta' },
    ],
    tags: [['a'], []],
  });
  expect(entered).toMatchObject({ version: 1, operation: 'INSERT' });
  expect(changesOf(entered as Told)).toMatchObject({ name: [null, 'Batik Ayu'], tags: [null, ['a']] });
  expect(Object.keys(changesOf(entered as Told))).not.toContain('searchText');
  const { business } = await ask('query ($id: ID!) { business(id: $id) { createdBy updatedBy } }', { id });
  expect(business.createdBy).toBe(business.updatedBy);
  expect(business.createdBy).toEqual(expect.any(String));
});

test('pairs that come and go are a change of the record that owns them', async () => {
  const { programmes, organizations } = await ask(
    '{ programmes(limit: 1) { nodes { id } } organizations(limit: 1) { nodes { id } } }',
  );
  const organization = organizations.nodes[0].id;
  const business = await create('Business', { name: 'Anyaman', region: '35.05' });
  const [one, other] = await Promise.all(
    ['Siti', 'Rina'].map((name) => create('Mentor', { name, kind: 'TPL', organization, region: '35.05' })),
  );
  const id = await create('Engagement', { business, programme: programmes.nodes[0].id, mentors: [one] });
  await update('Engagement', id, { mentors: [other] });
  const [changed, entered] = await revisions('Engagement', id);
  expect(changesOf(changed as Told)).toEqual({
    mentors: [[{ id: one, label: 'Siti' }], [{ id: other, label: 'Rina' }]],
  });
  expect(changesOf(entered as Told).mentors).toEqual([[], [{ id: one, label: 'Siti' }]]);
});

test('a deleted record tells what it was, and comes in pages', async () => {
  const id = await create('Business', { name: 'Keripik', region: '35.05' });
  await update('Business', id, { name: 'Keripik Tempe' });
  await remove('Business', id);
  const [gone] = await revisions('Business', id);
  expect(gone).toMatchObject({ operation: 'DELETE' });
  expect(changesOf(gone as Told).name).toEqual(['Keripik Tempe', null]);
  const first = (await ask(timeline, { noun: 'Business', id, limit: 2 })).revisions;
  expect(first.pageInfo.hasNextPage).toBe(true);
  const rest = (await ask(timeline, { noun: 'Business', id, limit: 2, after: first.pageInfo.endCursor })).revisions;
  expect([...first.nodes, ...rest.nodes].map(({ operation }: Told) => operation)).toEqual([
    'DELETE',
    'UPDATE',
    'INSERT',
  ]);
});

test('what is written past the API counts and is told, of nobody', async () => {
  const id = await create('Business', { name: 'Tenun', region: '35.05' });
  await database.query(`set timezone = 'Asia/Jayapura'`);
  await database.query('update business set name = $2 where id = $1', [id, 'Tenun Ikat']);
  const { business } = await ask('query ($id: ID!) { business(id: $id) { version updatedBy } }', { id });
  expect(business).toEqual({ version: 2, updatedBy: null });
  const [changed] = await revisions('Business', id);
  expect(changed).toMatchObject({ changeSet: { kind: 'SQL', actor: null } });
  await database.query('update business set name = name where id = $1', [id]);
  expect(await revisions('Business', id)).toHaveLength(2);
});

test('what was is neither changed nor taken away', async () => {
  for (const statement of [
    'update history.revision set actor = null',
    'delete from history.revision',
    'truncate history.revision',
    'delete from history.change_set',
    `update history.change_set set reason = 'lain'`,
    'truncate history.change_set cascade',
  ])
    await expect(database.query(statement)).rejects.toMatchObject({ code: '23000' });
});

test('change sets are found by who, by what, by noun and by time, with what they touched', async () => {
  const from = new Date().toISOString();
  const ids = await Promise.all(['A', 'B'].map((name) => create('Business', { name, region: '35.05' })));
  await ask('mutation ($ids: [ID!]!) { updateBusinesses(ids: $ids, input: { foundedYear: 2001 }) { count } }', { ids });
  const found = async (where: object) =>
    (
      await ask(
        'query ($where: ChangeSetWhere) { changeSets(where: $where, limit: 3) { nodes { id kind operation touched { noun entered changed deleted } } } }',
        { where },
      )
    ).changeSets.nodes;
  const [newest, before] = await found({ from });
  expect(newest).toMatchObject({
    kind: 'BULK',
    operation: 'updateBusinesses',
    touched: [{ noun: 'Business', entered: 0, changed: 2, deleted: 0 }],
  });
  expect(before).toMatchObject({ kind: 'MUTATION', operation: 'createBusiness' });
  expect(await found({ from, noun: 'Product' })).toEqual([]);
  expect(await found({ to: from, from })).toEqual([]);
  expect((await found({ kind: 'SEED' }))[0].operation).toEqual(expect.any(String));
  expect(await found({ actor: 'nobody' })).toEqual([]);
});

test('a change set tells which records it touched, those that are gone by the words they had', async () => {
  const first = await create('Business', { name: 'Sutra', region: '35.05' });
  const second = await create('Business', { name: 'Songket', region: '35.05' });
  await remove('Business', second);
  const made = async (id: string) =>
    (
      await ask('query ($id: ID!) { revisions(noun: "Business", id: $id) { nodes { operation changeSet { id } } } }', {
        id,
      })
    ).revisions.nodes.at(-1).changeSet.id;
  const touched = async (id: string, after?: string) =>
    ask(
      `query ($id: ID!, $after: String) {
        changeSet(id: $id) { operation }
        changedRecords(changeSet: $id, limit: 1, after: $after) { nodes { noun id label operation deleted } pageInfo { hasNextPage endCursor } }
      }`,
      { id, after },
    );
  expect(await touched(await made(first))).toMatchObject({
    changeSet: { operation: 'createBusiness' },
    changedRecords: { nodes: [{ noun: 'Business', id: first, label: 'Sutra', operation: 'INSERT', deleted: false }] },
  });
  expect((await touched(await made(second))).changedRecords.nodes).toEqual([
    { noun: 'Business', id: second, label: 'Songket', operation: 'INSERT', deleted: true },
  ]);
  await ask('mutation ($ids: [ID!]!) { updateBusinesses(ids: $ids, input: { foundedYear: 1990 }) { count } }', {
    ids: [first, await create('Business', { name: 'Tenun', region: '35.05' })],
  });
  const { nodes } = (await ask('{ changeSets(limit: 1) { nodes { id } } }')).changeSets;
  const page = (await touched(nodes[0].id)).changedRecords;
  const rest = (await touched(nodes[0].id, page.pageInfo.endCursor)).changedRecords;
  expect([...page.nodes, ...rest.nodes].map(({ label }) => label).sort()).toEqual(['Sutra', 'Tenun']);
  expect(rest.pageInfo.hasNextPage).toBe(false);
  expect(await touched('00000000-0000-0000-0000-000000000000')).toMatchObject({
    changeSet: null,
    changedRecords: { nodes: [] },
  });
});

test('a reason that cannot be kept is refused', async () => {
  for (const reason of ['%E0%A4%A', encodeURIComponent('x'.repeat(501)), 'a%00b']) {
    const { errors } = await as(
      'mutation { createBusiness(input: { name: "X", region: "31" }) { id } }',
      {},
      { headers: { 'x-binaan-reason': reason } },
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
});

test('why something was done is not told beside what hangs on it, to who does not see all that was touched', async () => {
  const business = await create('Business', { name: 'Uji Tak Terlihat', region: '35.05' });
  const keep = await create('Business', { name: 'Uji Tetap', region: '35.05' });
  const { exhibitions } = await ask('{ exhibitions(limit: 1) { nodes { id } } }');
  await create('Award', { title: 'Uji Terbaik', exhibition: exhibitions.nodes[0].id, business });
  const reason = 'NIB ganda milik Bu Rahasia';
  const merged = await api.as(admin)(
    'mutation ($id: ID!, $keep: ID!) { mergeBusiness(id: $id, version: 1, input: { mergedInto: $keep }) { id } }',
    { id: business, keep },
    { headers: { 'x-binaan-reason': encodeURIComponent(reason) } },
  );
  expect(merged.errors).toBeUndefined();
  const newest = '{ changeSets(limit: 1) { nodes { id operation reason } } }';
  const { changeSets } = await ask(newest);
  const [told] = changeSets.nodes;
  expect(told).toMatchObject({ operation: 'mergeBusiness', reason });
  const { person } = peopleOf(api);
  for (const role of [
    { role: 'VIEWER', region: '35.28' },
    { role: 'OFFICER', region: '35.05' },
  ]) {
    const somebody = await person(role);
    const listed = (
      await api.as(somebody)('{ changeSets(where: { kind: MUTATION }, limit: 20) { nodes { id reason } } }')
    ).data.changeSets.nodes;
    expect(listed).toContainEqual({ id: told.id, reason: null });
    const one = await api.as(somebody)('query ($id: ID!) { changeSet(id: $id) { reason } }', { id: told.id });
    expect(one.data.changeSet).toEqual({ reason: null });
  }
  const officer = await person({ role: 'OFFICER', region: '35.05' });
  const { data } = await api.as(officer)(
    'query ($id: ID!) { revisions(noun: "Business", id: $id, limit: 1) { nodes { changeSet { reason } } } }',
    { id: business },
  );
  expect(data.revisions.nodes).toEqual([{ changeSet: { reason } }]);
});
