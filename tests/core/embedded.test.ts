import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { type Embedded, startEmbedded } from '../../api/src/core/embedded.ts';
import { freshFolder, postgresOf } from '../support/process.ts';

const made = freshFolder();
beforeAll(async () => (await startEmbedded(made)).stop());

/** A data folder with a cluster in it: a copy, for making one takes a second. */
function madeFolder() {
  const folder = freshFolder();
  spawnSync('cp', ['-a', `${made}/.`, folder]);
  return folder;
}

const open: Embedded[] = [];
afterEach(() => Promise.all(open.splice(0).map((database) => database.stop())));

async function start(folder: string) {
  const database = await startEmbedded(folder, ['fsync=off']);
  open.push(database);
  return database;
}

async function ask(url: string, statement: string) {
  const client = new pg.Client(url);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

const pidFile = (folder: string) => join(folder, 'postgres/postmaster.pid');
const postmaster = (folder: string) => Number(readFileSync(pidFile(folder), 'utf8').split('\n')[0]);

test('the database listens on this machine only, sorts in Indonesian, and its user rules nothing else', async () => {
  const database = await start(madeFolder());
  const [settings] = await ask(
    database.url,
    `select current_setting('listen_addresses') as listens, current_setting('server_encoding') as encoding, rolsuper as rules,
      (select coalesce(datlocale, '') from pg_database where datname = current_database()) as locale
    from pg_roles where rolname = current_user`,
  );
  expect(settings).toEqual({ listens: '127.0.0.1', encoding: 'UTF8', rules: false, locale: 'id-ID' });
  await ask(database.url, 'create extension pg_trgm; create extension unaccent; create extension btree_gist');
});

test('the secrets are readable by their owner only', async () => {
  const folder = madeFolder();
  await start(folder);
  expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  expect(existsSync(join(folder, 'postgres.password'))).toBe(false);
});

test('a second start while the first one lives is refused', async () => {
  const folder = madeFolder();
  const first = await start(folder);
  await expect(startEmbedded(folder)).rejects.toThrow(/^Binaan is already running with the data folder/);
  expect(await ask(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('an interrupted first start leaves nothing that blocks the next', async () => {
  const folder = freshFolder();
  mkdirSync(join(folder, 'postgres.new'));
  writeFileSync(join(folder, 'postgres.new/PG_VERSION'), '18\n');
  writeFileSync(join(folder, 'postgres.password'), 'half');
  await start(folder);
  expect(existsSync(join(folder, 'postgres.new'))).toBe(false);
});

test('rows outlive a crash of PostgreSQL itself, though its number now belongs to another program', async () => {
  const folder = madeFolder();
  const database = await start(folder);
  await ask(database.url, "create table kept (word text); insert into kept values ('batik')");
  const trace = readFileSync(pidFile(folder), 'utf8');
  await database.stop();
  writeFileSync(pidFile(folder), trace.replace(/^\d+/, String(process.pid)));
  const again = await start(folder);
  expect(await ask(again.url, 'select word from kept')).toEqual([{ word: 'batik' }]);
});

test('a PostgreSQL that dies under a living server is reported as lost', { timeout: 60_000 }, async () => {
  const folder = madeFolder();
  const database = await startEmbedded(folder, ['fsync=off'], 1_000);
  process.kill(postmaster(folder), 'SIGKILL');
  await database.lost;
  await database.stop();
  await expect.poll(() => postgresOf(folder), { timeout: 10_000 }).toEqual([]);
  const again = await start(folder);
  expect(await ask(again.url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('the lock is taken again when PostgreSQL throws its connections out', async () => {
  const folder = madeFolder();
  const database = await start(folder);
  await ask(
    database.adminUrl,
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'binaan guard'",
  );
  await expect
    .poll(() => ask(database.adminUrl, "select count(*)::int as n from pg_locks where locktype = 'advisory'"), {
      timeout: 5_000,
    })
    .toEqual([{ n: 1 }]);
});

test('a data folder of another PostgreSQL is refused in one sentence', async () => {
  const folder = madeFolder();
  writeFileSync(join(folder, 'postgres/PG_VERSION'), '14\n');
  await expect(startEmbedded(folder)).rejects.toThrow(
    /made by PostgreSQL 14, and this Binaan brings PostgreSQL 18: .*\.$/,
  );
});

const root = process.getuid?.() === 0;

test.runIf(root)(
  'as root, a folder that PostgreSQL cannot enter is refused with what to do (only root can try)',
  async () => {
    const closed = join(freshFolder(), 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o700);
    await expect(startEmbedded(join(closed, 'data'))).rejects.toThrow(`run "chmod a+x ${closed}"`);
  },
);

test.runIf(root)(
  'as root, a folder that was copied as root is given back to PostgreSQL (only root can try)',
  async () => {
    const folder = madeFolder();
    spawnSync('chown', ['-R', '0:0', join(folder, 'postgres')]);
    await start(folder);
  },
);
