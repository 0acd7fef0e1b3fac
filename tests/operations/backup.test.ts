import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { expect, test } from 'vitest';
import { startEmbedded } from '../../api/src/core/embedded.ts';
import { verifyBackup } from '../../api/src/operations/backup-file.ts';
import { admin, openApi, signIn } from '../support/api.ts';
import { emptyDatabase, freshDatabase, servedAs } from '../support/database.ts';
import { firstAdmin, secrets } from '../support/first-admin.ts';
import { freePort, freshFolder, run, Server } from '../support/process.ts';
import { query } from '../support/sql.ts';

const folder = freshFolder();
const awkward = 'Tab\tbaris\nbaru \\. garis\\miring "petik" \'satu\' é 😀 \\N';

/** One of the commands on a database of one's own. */
const on = (database: string, command: string, ...args: string[]) =>
  run(command, args, {
    DATABASE_URL: servedAs(database),
    DATABASE_MIGRATION_URL: database,
    DATA_DIR: folder,
    ...secrets,
  });

/** What every table holds that a backup holds, in one word for each. */
async function contentsOf(database: string): Promise<Record<string, string>> {
  const tables = await query<{ name: string }>(
    database,
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname !~ '^(pg_|information_schema$|kept$)'
      and tablename not in ('session', 'verification', 'rateLimit', 'budget') order by 1`,
  );
  const contents: Record<string, string> = {};
  const client = new pg.Client(database);
  await client.connect();
  await client.query("set timezone = 'UTC'");
  for (const { name } of tables) {
    // Of a migration only its name is put back: it ran at another time.
    const row = name === 'public.migration' ? 't.name' : 't::text';
    const { rows } = await client.query(
      `select count(*) || ' ' || coalesce(md5(string_agg(${row}, E'\\n' order by ${row} collate "C")), '') as hash from ${name} t`,
    );
    contents[name] = rows[0].hash;
  }
  await client.end();
  return contents;
}

/** A database in which something was entered, changed, deleted and sealed, made by a cluster that has seen much. */
async function livedIn() {
  const api = await openApi();
  const as = api.as(admin);
  const [region] = await query<{ id: string }>(
    api.databaseUrl,
    `select id from region where level = 'REGENCY' limit 1`,
  );
  const enter = (name: string) =>
    as('mutation ($input: BusinessInput!) { createBusiness(input: $input) { id version } }', {
      input: { name, region: region?.id, notes: awkward },
    });
  const { createBusiness: business } = (await enter('Tenun Sade')).data;
  await enter('Batik Tulis');
  await as(
    'mutation ($id: ID!) { updateBusiness(id: $id, version: 1, input: { name: "Tenun Sade Lombok" }) { id } }',
    business,
  );
  await as('mutation ($id: ID!) { deleteBusiness(id: $id, version: 2) { id } }', business);
  await query(
    api.databaseUrl,
    `do $$ begin create temporary table passed (i int); for i in 1..30000 loop
      begin insert into passed values (i); exception when division_by_zero then null; end; end loop; end $$`,
  );
  await enter('Sesudah banyak transaksi');
  return api;
}

const source = await livedIn();
const file = join(folder, 'satu.backup');

test('a backup is made while the server runs, is for its owner only, and holds no session and no secret', async () => {
  const made = await on(source.databaseUrl, 'backup', file);
  expect(made).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^\d+ rows of \d+ tables are in \S+\. The secrets of the house are not/),
  });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const text = gunzipSync(readFileSync(file)).toString();
  expect(text).toContain('Batik Tulis');
  for (const secret of [...Object.values(secrets), source.cookie.slice(-40)]) expect(text).not.toContain(secret);
  expect(text).not.toContain('auth.session');
  const again = await on(source.databaseUrl, 'backup', file);
  expect(again).toEqual({ code: 1, said: `The file ${file} is there already: name another one.` });
});

test('a restore into an empty database of another cluster holds the same in every table, and its history is as it was sealed', async () => {
  await source.close();
  const second = join(folder, 'dua.backup');
  expect((await on(source.databaseUrl, 'backup', second)).code).toBe(0);
  const DATA_DIR = freshFolder();
  const restored = await run('restore', [second], { DATA_DIR, ...secrets });
  expect(restored).toMatchObject({ code: 0, said: expect.stringMatching(/^\d+ rows of \d+ tables are put back/) });

  const embedded = await startEmbedded(DATA_DIR);
  try {
    expect(await contentsOf(embedded.url)).toEqual(await contentsOf(source.databaseUrl));
  } finally {
    await embedded.stop();
  }
  expect(await run('verify-history', [], { DATA_DIR, ...secrets })).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^[1-9]\d* revisions under [1-9]\d* seals: all as sealed\.$/),
  });

  // It goes on from there: what is recorded now comes behind what was sealed.
  const server = new Server({ DATA_DIR, PORT: await freePort(), ...secrets, ...firstAdmin });
  const origin = await server.ready();
  const cookie = await signIn(origin, firstAdmin.ADMIN_EMAIL);
  const ask = async (text: string) =>
    (
      await (
        await fetch(`${origin}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie },
          body: JSON.stringify({ query: text }),
        })
      ).json()
    ).data;
  const { businesses } = await ask(
    '{ businesses(where: { name: { eq: "Batik Tulis" } }) { nodes { id version notes } } }',
  );
  expect(businesses.nodes[0].notes).toBe(awkward);
  await ask(
    `mutation { updateBusiness(id: "${businesses.nodes[0].id}", version: ${businesses.nodes[0].version}, input: { notes: "lain" }) { id } }`,
  );
  // The embedded database is backed up while its server runs, and a restore over it is refused.
  const third = join(folder, 'tiga.backup');
  expect((await run('backup', [third], { DATA_DIR, ...secrets })).code).toBe(0);
  expect(await run('restore', [third, '--overwrite'], { DATA_DIR, ...secrets })).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^Somebody is connected to the database: stop the server/),
  });
  await server.stop();
  const after = await run('verify-history', [], { DATA_DIR, ...secrets });
  expect(after).toMatchObject({ code: 0, said: expect.stringMatching(/all as sealed/) });
  const seals = ({ said }: { said: string }) => Number(/under (\d+) seals/.exec(said)?.[1]);
  expect(seals(after)).toBeGreaterThan(0);
}, 400_000);

test('what a database holds is thrown away for a backup only if that is said', async () => {
  const database = await freshDatabase();
  expect(await on(database, 'restore', file)).toEqual({
    code: 1,
    said: 'The database is not empty. To throw away what it holds, say so: add --overwrite. A backup of it is worth its minutes.',
  });
  expect((await on(database, 'restore', file, '--overwrite')).code).toBe(0);
  expect(await query(database, "select notes from business where name = 'Batik Tulis'")).toEqual([{ notes: awkward }]);
});

test('a backup that is cut short or changed is refused before anything is touched', async () => {
  const whole = readFileSync(file);
  const text = gunzipSync(whole).toString();
  const cases = {
    cut: whole.subarray(0, whole.length / 2),
    endless: gzipSync(text.slice(0, text.lastIndexOf('-- End'))),
    changed: gzipSync(text.replace('Batik Tulis', 'Batik Cap!!')),
    foreign: Buffer.from('select 1;'),
  };
  const database = await freshDatabase();
  const before = await contentsOf(database);
  const refusal = (path: string) =>
    `The file ${path} is not a whole backup: its end is missing or does not fit. Take another one.`;
  for (const [name, content] of Object.entries(cases)) {
    const path = join(folder, name);
    writeFileSync(path, content);
    await expect(verifyBackup(path)).rejects.toThrow(refusal(path));
  }
  const changed = join(folder, 'changed');
  expect(await on(database, 'restore', changed, '--overwrite')).toEqual({ code: 1, said: refusal(changed) });
  expect(await contentsOf(database)).toEqual(before);
});

test('a backup of other secrets, or of a newer Binaan, is refused', async () => {
  const database = await emptyDatabase();
  const other = await run('restore', [file], {
    DATABASE_URL: servedAs(database),
    DATABASE_MIGRATION_URL: database,
    DATA_DIR: folder,
    ...secrets,
    SEAL_SECRETS: 'rahasia-lain-yang-cukup-panjang-sekali',
  });
  expect(other).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^The backup was made with other secrets: .*--without-secrets/),
  });
  expect(other.said).not.toContain('rahasia-lain');
  const newer = join(folder, 'baru');
  const text = gunzipSync(readFileSync(file)).toString().replace('"migrations":[', '"migrations":["20991231_later",');
  const { createHash } = await import('node:crypto');
  const body = text.slice(0, text.lastIndexOf('-- End'));
  const end = JSON.parse(text.slice(text.lastIndexOf('-- End') + 7));
  end.sha256 = createHash('sha256').update(body).digest('hex');
  writeFileSync(newer, gzipSync(`${body}-- End ${JSON.stringify(end)}\n`));
  expect(await on(database, 'restore', newer)).toMatchObject({
    code: 1,
    said: expect.stringMatching(/made by a newer Binaan/),
  });
  expect(existsSync(`${newer}.part`)).toBe(false);
});
