import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../api/src/core/config.ts';
import { listMigrations } from '../../api/src/migrations.ts';
import { examineDatabase } from '../../api/src/operations/examine-database.ts';
import { examineMachine, node } from '../../api/src/operations/examine-machine.ts';
import { copyOf, emptyDatabase, freshDatabase, servedAs } from '../support/database.ts';
import { freshFolder, run } from '../support/process.ts';
import { query } from '../support/sql.ts';

const names = (await listMigrations()).map(({ name }) => name);
const sound = await freshDatabase();

/** What is found of one matter in a database to which something has been done. */
async function found(of: string, ...done: string[]) {
  const owner = await copyOf(sound);
  for (const statement of done) await query(owner, statement);
  const findings = await examineDatabase({ owner, server: servedAs(owner) }, names);
  return findings.find((each) => each.of === of);
}

/** A function that the database finds before PostgreSQL's own of the same name. */
const instead = (head: string, body: string) => [
  `create function public.${head} language sql as $$ ${body} $$`,
  `do $$ begin execute format('alter database %I set search_path = public, pg_catalog', current_database()); end $$`,
];

test('a database that is as it should be is well in every respect', async () => {
  const findings = await examineDatabase({ owner: sound, server: servedAs(sound) }, names);
  expect(findings.map(({ of, is }) => [of, is])).toEqual(
    ['database', 'extensions', 'clock', 'connections', 'log of PostgreSQL', 'migrations', 'rights'].map((of) => [
      of,
      'well',
    ]),
  );
});

test('an empty database is to be filled by the first start', async () => {
  const owner = await emptyDatabase();
  const findings = await examineDatabase({ owner, server: servedAs(owner) }, names);
  expect(findings.filter(({ is }) => is === 'doubtful').map(({ of }) => of)).toEqual(['extensions', 'migrations']);
  expect(findings.some(({ is }) => is === 'ill')).toBe(false);
});

const olderThan15 = instead(
  'current_setting(name text) returns text',
  "select case name when 'server_version_num' then '140011' else pg_catalog.current_setting(name) end",
);
const few = instead(
  'current_setting(name text) returns text',
  "select case name when 'max_connections' then '20' else pg_catalog.current_setting(name) end",
);
const talkative = instead(
  'current_setting(name text) returns text',
  "select case name when 'log_min_messages' then 'warning' else pg_catalog.current_setting(name) end",
);
const late = instead(
  'clock_timestamp() returns timestamptz',
  "select pg_catalog.clock_timestamp() - interval '90 seconds'",
);

test.each<[string, string[], string, RegExp, RegExp]>([
  ['database', olderThan15, 'ill', /leads to PostgreSQL \S+, and Binaan needs 15 or newer/, /ask again/],
  ['connections', few, 'ill', /^17 are too few/, /raise max_connections/],
  ['clock', late, 'ill', /^is (89|90|91) s from the database's$/, /time server/],
  ['log of PostgreSQL', talkative, 'doubtful', /no erasure reaches it$/, /log_min_messages = log/],
  ['extensions', ['drop extension pg_trgm cascade'], 'ill', /pg_trgm is gone/, /from a backup/],
  ['migrations', [`delete from migration where name = '${names.at(-1)}'`], 'ill', /^1 are not applied/, /backup/],
  ['migrations', ["insert into migration (name) values ('20991231_later')"], 'ill', /does not know/, /newer release/],
  ['rights', ['grant truncate on business to binaan_server'], 'ill', /may do more than .*business/, /revoke/],
  ['rights', ['revoke select on business from binaan_server'], 'ill', /may not read business/, /start the server once/],
])('what is wrong with the %s is told, with what to do', async (of, done, is, says, todo) => {
  expect(await found(of, ...done)).toEqual({
    of,
    is,
    says: expect.stringMatching(says),
    do: expect.stringMatching(todo),
  });
});

test('a server that comes in as the owner is doubtful', async () => {
  const findings = await examineDatabase({ owner: sound, server: sound }, names);
  expect(findings.find(({ of }) => of === 'rights')).toMatchObject({
    is: 'doubtful',
    says: 'the server owns the database',
  });
});

test('a database that is not there is ill, and its password stays unsaid', async () => {
  const findings = await examineDatabase(
    { owner: 'postgres://a:rahasia@127.0.0.1:1/b', server: 'postgres://a:rahasia@127.0.0.1:1/b' },
    names,
  );
  expect(findings).toMatchObject([{ of: 'database', is: 'ill', says: expect.stringMatching(/no PostgreSQL listens/) }]);
  expect(JSON.stringify(findings)).not.toContain('rahasia');
});

const machine = (settings: Record<string, string>, least?: number) =>
  examineMachine(readConfig({ DATA_DIR: freshFolder(), ...settings }), least).filter(({ is }) => is !== 'well');

test('settings that go together are well, and each that does not is named', () => {
  expect(machine({}).filter(({ of }) => of !== 'disk')).toEqual([]);
  expect(machine({ PUBLIC_URL: 'http://binaan.example.go.id', DATABASE_URL: 'postgres://a@b/c' })).toMatchObject([
    { of: 'PUBLIC_URL', is: 'ill', says: expect.stringMatching(/is not https/) },
    { of: 'NODE_ENV', is: 'doubtful' },
    { of: 'DATABASE_MIGRATION_URL', is: 'doubtful' },
    { of: 'SMTP_URL', is: 'doubtful' },
  ]);
  expect(machine({ HOST: '0.0.0.0' })).toMatchObject([{ of: 'PUBLIC_URL', is: 'doubtful' }]);
});

test('a disk that runs full, secrets that others read and an old Node.js are ill', () => {
  expect(machine({}, 2 ** 60)).toMatchObject([{ of: 'disk', is: 'ill', says: expect.stringMatching(/GB free/) }]);
  const DATA_DIR = freshFolder();
  const AUTH_SECRET = 'a secret of one office and no other';
  expect(machine({ DATA_DIR: join(DATA_DIR, 'not', 'made'), AUTH_SECRET }, 2 ** 60)).toMatchObject([{ of: 'disk' }]);
  readConfig({ DATA_DIR });
  chmodSync(join(DATA_DIR, 'secrets.json'), 0o644);
  expect(machine({ DATA_DIR })).toMatchObject([{ of: 'secrets', is: 'ill', do: expect.stringMatching(/^chmod 600 /) }]);
  expect(node('22.20.0')).toMatchObject({ is: 'ill' });
});

test('the command ends with 0 where nothing is ill, else with 1 and what to do', async () => {
  const settings = { DATABASE_URL: servedAs(sound), DATABASE_MIGRATION_URL: sound, DATA_DIR: freshFolder() };
  const good = await run('doctor', [], settings);
  expect(good).toMatchObject({ code: 0, said: expect.stringMatching(/well {6}rights: the user "binaan_server"/) });
  const bad = await run('doctor', [], { ...settings, PORT: 'rahasia' });
  expect(bad).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^ILL {7}settings: The setting PORT is not a port.*\n +→ /),
  });
  expect(bad.said).not.toContain('rahasia');
});
