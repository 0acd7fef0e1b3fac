import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { openOffice } from './office.ts';
import { startServers } from './servers.ts';
import { Faults } from './soak/faults.ts';
import { draw, named, read, Tally, take, type Working, write } from './soak/load.ts';

// Mixed load for as long as one likes, with faults: what is not explained by them should not fail, and memory should not grow.

const { values: given } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    minutes: { type: 'string', default: '30' },
    factor: { type: 'string', default: '1' },
    every: { type: 'string', default: '10' },
    readers: { type: 'string', default: '12' },
    writers: { type: 'string', default: '3' },
  },
});
const minutes = Number(given.minutes);
if (!(minutes > 0 && minutes <= 24 * 60)) throw new Error('--minutes is a number above 0 and up to 1440.');

const office = await openOffice(Number(given.factor), console.log);
const { host, port, user, password, database } = office.client;
const into = async (name: string) => {
  const client = new pg.Client({ host, port, user: user ?? '', password: password ?? '', database: name });
  await client.connect();
  return client;
};
const called = (address: string, name: string) => Object.assign(new URL(address), { pathname: name }).href;

// The office itself is kept as it is.
const copy = 'soak';
await office.client.end();
const beside = await into('postgres');
await beside.query(`drop database if exists ${copy} with (force)`);
await beside.query(`create database ${copy} template "${database}" owner "${new URL(office.url).username}"`);
await beside.query(`alter database ${copy} set pg_trgm.word_similarity_threshold = 0.5`);
const [client, meddler] = [await into(copy), await into(copy)];
const there = { url: called(office.url, copy), serverUrl: called(office.serverUrl, copy), client };
const [server] = await startServers({ ...office, ...there }, { which: ['binaan'] });
if (!server) throw new Error('There is no server.');

/** Resident memory in MB of the server and of the processes that it has started. */
function memory(): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', `${server?.pid}`, '--ppid', `${server?.pid}`], {
    encoding: 'utf8',
  });
  return stdout.split('\n').reduce((sum, line) => sum + Number(line), 0) / 1024;
}

const end = performance.now() + 60_000 * minutes;
const isOver = () => performance.now() > end;
const tally = new Tally();
const faults = new Faults();
const { rows: regions } = await client.query<{ id: string }>(
  `select id from region where level = 'REGENCY' order by id limit 50`,
);
const asked = await draw(client);
const working: Working = {
  server,
  asked,
  regions: regions.map(({ id }) => id),
  tally,
  excuses: faults.excuses,
  isOver,
};
const sizes: number[] = [];
const watch = setInterval(() => sizes.push(memory()), 2_000);

try {
  const many = (count: string, work: (working: Working) => Promise<void>) =>
    Array.from({ length: Number(count) }, () => work(working));
  await Promise.all([
    ...many(given.readers, read),
    ...many(given.writers, write),
    take(working),
    faults.inject(meddler, 1000 * Number(given.every), isOver),
  ]);
  clearInterval(watch);
  const tenth = (n: number) =>
    sizes.slice(Math.floor((n * sizes.length) / 10), Math.floor(((n + 1) * sizes.length) / 10));
  const median = (of: number[]) => [...of].sort((one, other) => one - other)[Math.floor(of.length / 2)] ?? Number.NaN;
  console.log(
    `\n${minutes} minutes at factor ${given.factor}, ${given.readers} readers, ${given.writers} writers, one export at a time`,
  );
  console.log(
    `MB resident, median of each tenth: ${Array.from({ length: 10 }, (_, n) => median(tenth(n)).toFixed(0)).join(' ')}`,
  );
  for (const [name, count] of faults.injected) console.log(`injected ${count} x ${name}`);
  for (const [key, count] of [...tally.counts].sort()) console.log(`${String(count).padStart(8)}  ${key}`);
  for (const each of tally.beyond.slice(0, 20)) console.log(`  beyond: ${each}`);
  const { rows } = await client.query(
    `select count(*)::int as kept, count(distinct name)::int as names from business where name like '${named} %'`,
  );
  const [{ kept, names }] = rows;
  console.log(
    `acknowledged ${tally.acknowledged}, answer unknown ${tally.unknown}, kept ${kept}, of them twice ${kept - names}`,
  );
  if (tally.beyond.length || kept < tally.acknowledged || kept > names) process.exitCode = 1;
} finally {
  clearInterval(watch);
  await server.stop();
  await Promise.all([client.end(), meddler.end()]);
  await beside.query(`drop database ${copy} with (force)`);
  await beside.end();
  await office.close().catch(() => {});
}
process.exit();
