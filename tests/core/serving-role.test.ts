import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { allNouns, table } from '../../api/src/core/noun.ts';
import { openApi } from '../support/api.ts';
import { servedAs } from '../support/database.ts';

const api = await openApi();
const server = new pg.Client(servedAs(api.databaseUrl));
const owner = new pg.Client(api.databaseUrl);
await Promise.all([server.connect(), owner.connect()]);
afterAll(() => Promise.all([server.end(), owner.end()]));

/** What the database says to whoever may not. Triggers refuse too: those are not asked here. */
const refusalOf = (statement: string): Promise<string> =>
  server
    .query(`begin; ${statement}`)
    .then(
      () => 'done',
      ({ code, message }) => (code === '42501' ? message : code),
    )
    .finally(() => server.query('rollback'));
const denied = expect.stringMatching(/^(permission denied|must be owner|must be able)/);

test('once the server answers, nobody else of it is in the database', async () => {
  const { rows } = await owner.query(
    `select distinct usename::text as name from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  );
  expect(rows).toEqual([{ name: 'binaan_server' }]);
});

test('the server reads, enters, changes and deletes rows', async () => {
  for (const statement of [
    'select from business',
    "insert into business (id, name, region_id) values (rule.new_id(), 'Uji', '35.05')",
    "update business set name = 'Lain'",
    'delete from session',
  ])
    expect([statement, await refusalOf(statement)]).toEqual([statement, 'done']);
});

test('whoever only tries something out writes down nothing of it, and cannot commit', async () => {
  const insert = (name: string) =>
    server.query(`insert into business (id, name, region_id) values (rule.new_id(), '${name}', '35.05')`);
  const { rows } = await server.query('select max(id) as id from history.revision');
  const recorded = async () =>
    (await server.query('select noun from history.revision where id > $1', [rows[0].id ?? 0])).rows;
  await server.query('begin');
  await server.query("select set_config('history.rehearsing', 'on', true)");
  await insert('Uji yang hanya mengaku');
  expect(await recorded()).toEqual([{ noun: 'business' }]);
  await server.query('rollback');
  for (const evade of ['', 'set constraints all deferred', "select set_config('history.rehearsing', 'off', true)"]) {
    await server.query('begin');
    await server.query('select history.rehearse()');
    await insert('Uji yang dicoba');
    expect(await recorded()).toEqual([]);
    await server.query(evade);
    await expect(server.query('commit')).rejects.toThrow('What is rehearsed is never committed');
  }
  expect(await refusalOf('select history.rehearse(); delete from history.rehearsal')).toEqual(denied);
  const { rows: left } = await server.query("select from business where name like 'Uji yang %'");
  expect(left).toEqual([]);
});

test.each([
  'create table uji (id int)',
  'create temporary table uji (id int)',
  'create schema uji',
  'create view uji as select 1',
  `create function uji() returns int language sql as 'select 1'`,
  'create index uji on business (name)',
  'create extension unaccent',
  'create role uji',
  'alter table business add uji int',
  'alter table business disable trigger user',
  'alter table business drop constraint business_pkey',
  'alter function history.record() security definer',
  'create trigger uji before update on business for each row execute function history.refuse()',
  'drop trigger z_revision on business',
  'drop table business',
  'drop schema history cascade',
  'truncate business cascade',
  'truncate history.revision',
  'set session_replication_role = replica',
  'set role binaan',
  'select from migration',
  'update history.shape set derived = true',
])('the server is denied: %s', async (statement) => {
  expect(await refusalOf(statement)).toEqual(denied);
});

describe('what was is not changed by the server, whatever it says of itself', () => {
  const kept = ['history.revision', 'history.seal'];
  const nouns = allNouns().flatMap(({ type, appendOnly }) => (appendOnly ? [table(type)] : []));

  test.each([...kept, ...nouns])('%s', async (name) => {
    const { rows } = await owner.query(
      `select attname::text as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and attgenerated = '' and attidentity = '' limit 1`,
      [name],
    );
    for (const statement of [
      `update ${name} set ${rows[0].name} = ${rows[0].name}`,
      `delete from ${name}`,
      `truncate ${name}`,
    ])
      expect([statement, await refusalOf(`set local history.redacting = 'on'; ${statement}`)]).toEqual([
        statement,
        denied,
      ]);
  });

  test('history.change_set, but that it was undone', async () => {
    expect(await refusalOf('update history.change_set set reason = null')).toEqual(denied);
    expect(await refusalOf('delete from history.change_set')).toEqual(denied);
    expect(await refusalOf('update history.change_set set undone_by = null')).toBe('done');
  });

  test('nor is it redacted for somebody who is not erased', async () => {
    expect(await refusalOf(`select history.redact('business', 'id', 'uji', '{}')`)).toEqual(denied);
  });
});

test('it has no right beyond those four on any table, and owns nothing', async () => {
  const { rows } = await owner.query(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
      where n.nspname !~ '^(pg_|information_schema$)' and a.grantee in (0, 'binaan_server'::regrole)
        and a.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
     union select oid::regclass::text from pg_class where relowner = 'binaan_server'::regrole
     union select oid::regprocedure::text from pg_proc where proowner = 'binaan_server'::regrole`,
  );
  expect(rows).toEqual([]);
});
