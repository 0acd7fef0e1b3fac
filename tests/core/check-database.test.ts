import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { checkDatabase } from '../../api/src/core/check-database.ts';
import { emptyDatabase } from '../support/database.ts';

const database = await emptyDatabase();

function changed(change: (url: URL) => void) {
  const url = new URL(database);
  change(url);
  return url.href;
}

async function administer(...statements: string[]) {
  const client = new pg.Client(
    changed((url) => {
      const admin = new URL(inject('adminUrl'));
      url.username = admin.username;
      url.password = admin.password;
    }),
  );
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

test('a database that can serve passes', async () => {
  await expect(checkDatabase(database)).resolves.toBeUndefined();
});

test.each([
  [
    'a wrong password',
    changed((url) => (url.password = 'rahasia')),
    /does not let in the user "binaan" with this password/,
  ],
  [
    'a database that does not exist',
    changed((url) => (url.pathname = 'rahasia')),
    /names a database that does not exist/,
  ],
  [
    'a port where nobody listens',
    changed((url) => (url.port = '1')),
    /leads to 127\.0\.0\.1:1, where no PostgreSQL listens/,
  ],
  [
    'a host that is not known',
    changed((url) => (url.hostname = 'tidak-ada.invalid')),
    /names a host that is not known/,
  ],
])('%s is named in one sentence', async (_what, url, sentence) => {
  const { password } = new URL(url);
  const error = await checkDatabase(url).catch((error) => error);
  expect(error.message).toMatch(/^The setting DATABASE_URL [^\n]*\.$/);
  expect(error.message).toMatch(sentence);
  expect(error.message).not.toContain(password);
});

test('a user that may not make tables is refused', async () => {
  const url = await emptyDatabase();
  const name = new URL(url).pathname.slice(1);
  await administer(`alter database ${name} owner to postgres`);
  await expect(checkDatabase(url)).rejects.toThrow(/names a user that may not make tables/);
});

test('a PostgreSQL older than 15 is refused', async () => {
  const older = `create function older.current_setting(name text) returns text language sql as
    $$ select case name when 'server_version_num' then '140011' when 'server_version' then '14.11' else pg_catalog.current_setting(name) end $$`;
  await administer(
    'create schema older',
    older,
    'grant usage on schema older to binaan',
    `alter database ${new URL(database).pathname.slice(1)} set search_path = older, pg_catalog, public`,
  );
  await expect(checkDatabase(database)).rejects.toThrow('leads to PostgreSQL 14.11, and Binaan needs 15 or newer');
});
