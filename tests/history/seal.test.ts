import pg from 'pg';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { Sealing } from '../../api/src/history/seal.ts';
import { seal } from '../../api/src/history/sealer.ts';
import { verifyHistory } from '../../api/src/history/verify.ts';
import { openApi } from '../support/api.ts';
import { secrets } from '../support/first-admin.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { create, update, remove } = rowsOf(api);
const database = new pg.Client({ connectionString: api.databaseUrl });
await database.connect();
afterAll(() => database.end());

const secret = secrets.AUTH_SECRET;
const sealing = new Sealing(secret);
const verified = () => verifyHistory(database, secret);
const faults = async () => (await verified()).faults;

/** What is sealed waits for every transaction that is open beside, in other databases too. */
const sealAll = () =>
  expect
    .poll(async () => {
      await seal(database, sealing);
      const { rows } = await database.query(
        'select (select count(*) from history.revision) = (select sum(cardinality(ids)) from history.seal) as whole',
      );
      return rows[0].whole;
    })
    .toBe(true);

/** What a test does behind the triggers' back is taken back after it. */
async function behind(tables: string, statement: string, values: unknown[], look: () => Promise<void>): Promise<void> {
  await database.query('begin');
  for (const table of tables.split(' ')) await database.query(`alter table ${table} disable trigger user`);
  const { rowCount } = await database.query(statement, values);
  expect(rowCount).toBe(1);
  try {
    await look();
  } finally {
    await database.query('rollback');
  }
}

let serial = 0;
let id: string;
let revision: string;
beforeEach(async () => {
  id = await create('Business', { name: `Usaha ${++serial}`, region: '35.05' });
  await update('Business', id, { name: `Usaha lain ${serial}` });
  await update('Business', id, { foundedYear: 2001 });
  await sealAll();
  const { rows } = await database.query(`select id from history.revision where row_id = $1 and version = 2`, [id]);
  revision = rows[0].id;
});

test('what nobody has touched is as it was sealed, whatever the zone of who asks', async () => {
  const gone = await create('Business', { name: 'Sebentar', region: '35.05' });
  await remove('Business', gone);
  await database.query(`set timezone = 'Asia/Jayapura'`);
  await sealAll();
  const { seals, revisions, faults } = await verified();
  expect(faults).toEqual([]);
  expect(seals).toBeGreaterThan(0);
  const { rows } = await database.query('select count(*)::int as count from history.revision');
  expect(revisions).toBe(rows[0].count);
});

test('what one transaction has written is sealed in parts, none of them large', async () => {
  const { rows: before } = await database.query('select coalesce(max(id), 0) as last from history.seal');
  await database.query('begin');
  // One that is written beside it, and comes later, stands between its revisions.
  await database.query(`update region set aliases = '{seribu}', version = version + 1 where level = 'DISTRICT'`);
  await create('Business', { name: 'Di sela', region: '35.05' });
  await database.query(`update region set aliases = '{}', version = version + 1 where level = 'DISTRICT'`);
  await database.query('commit');
  await sealAll();
  const { rows } = await database.query(
    'select max(cardinality(ids)) as most, count(*)::int as seals from history.seal where id > $1',
    [before[0].last],
  );
  expect(rows[0].seals).toBeGreaterThan(2);
  expect(rows[0].most).toBe(1000);
  expect(await faults()).toEqual([]);
}, 60_000);

describe('it is found out when', () => {
  const changed = 'A revision is not what was sealed.';

  test('one byte of a revision is flipped', () =>
    behind(
      'history.revision',
      `update history.revision set before = jsonb_set(before, '{name}', to_jsonb('X' || substr(before->>'name', 2))) where id = $1`,
      [revision],
      async () => expect(await faults()).toEqual([{ what: changed, revision, noun: 'business', row: id }]),
    ));

  test('another is said to have done it', () =>
    behind('history.revision', `update history.revision set actor = 'somebody' where id = $1`, [revision], async () =>
      expect(await faults()).toEqual([{ what: changed, revision, noun: 'business', row: id }]),
    ));

  test('the reason of a change set is another', () =>
    behind(
      'history.change_set',
      `update history.change_set set reason = 'lain' where id = (select change_set from history.revision where id = $1)`,
      [revision],
      async () => expect(await faults()).toEqual([{ what: changed, revision, noun: 'business', row: id }]),
    ));

  test('a revision is taken away', () =>
    behind('history.revision', 'delete from history.revision where id = $1', [revision], async () =>
      expect(await faults()).toEqual([{ what: 'A revision is gone.', revision }]),
    ));

  test('a revision is put in later', () =>
    behind(
      'history.revision',
      `insert into history.revision (noun, row_id, version, operation, at, since, change_set, before, xid)
       select noun, row_id, version, operation, at, since, change_set, before, xid from history.revision where id = $1`,
      [revision],
      async () =>
        expect((await faults())[0]).toMatchObject({
          what: 'A revision was put in after its time was sealed.',
          row: id,
        }),
    ));

  test('a row is changed past the triggers', () =>
    behind('business', `update business set name = name || '.' where id = $1`, [id], async () =>
      expect(await faults()).toMatchObject([
        { what: 'A row is not what its last revision says.', noun: 'Business', row: id },
      ]),
    ));

  test('a row is deleted past the triggers', () =>
    behind('business', 'delete from business where id = $1', [id], async () =>
      expect(await faults()).toMatchObject([
        { what: 'A row is not there, though nobody deleted it.', noun: 'Business', row: id },
      ]),
    ));

  test('a seal is taken away, with all that it sealed', () =>
    behind(
      'history.seal history.revision',
      `with gone as (delete from history.seal where id = (select min(id) from history.seal where id > (select min(id) from history.seal)) returning ids),
        theirs as (delete from history.revision where id in (select unnest(ids) from gone)) select from gone`,
      [],
      async () =>
        expect(await faults()).toContainEqual({
          what: expect.stringMatching(/^Seal \d+ does not follow the one before/),
        }),
    ));

  test('a seal is made by somebody else', () =>
    behind(
      'history.seal',
      `update history.seal set links = set_byte(links, 0, get_byte(links, 0) # 1) where id = (select max(id) from history.seal)`,
      [],
      async () => expect((await faults()).length).toBeGreaterThan(0),
    ));

  test('the key is another', async () => {
    const { faults: found } = await verifyHistory(database, 'kunci-lain-yang-juga-cukup-panjang-sekali');
    expect(found[0]?.what).toMatch(/does not bear our signature/);
  });
});

test('a column that is added later says nothing against the rows of before', async () => {
  await database.query('begin');
  await database.query(`alter table business add column later boolean not null default true`);
  await database.query('select history.note_shapes()');
  try {
    expect(await faults()).toEqual([]);
  } finally {
    await database.query('rollback');
  }
});
