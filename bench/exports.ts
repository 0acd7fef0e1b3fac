import { parseArgs } from 'node:util';
import pg from 'pg';
import { openOffice } from './office.ts';
import { startServers } from './servers.ts';

// What taking a long list along costs the server, which is a process apart: seconds, and resident memory before, at most and after.

const { values: given } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { rows: { type: 'string', default: '1000000' }, factor: { type: 'string', default: '0.02' } },
});
const rows = Number(given.rows);
const office = await openOffice(Number(given.factor), () => {});
const { host, port, user, password, database } = office.client;
const into = (database: string) => new pg.Client({ host, port, user: user ?? '', password: password ?? '', database });
const called = (address: string, name: string) => Object.assign(new URL(address), { pathname: name }).href;

/** Does something beside the office's own database. */
async function beside(name: string, ...statements: string[]): Promise<void> {
  const client = into(name);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

const copy = 'exports';
await office.client.end();
await beside(
  'postgres',
  `drop database if exists ${copy}`,
  `create database ${copy} template "${database}" owner "${new URL(office.url).username}"`,
);
await beside(
  copy,
  // They would take longer than all the rest.
  'drop index business_search, business_name_parts',
  `set session_replication_role = replica`,
  `insert into business (id, name, region_id) select rule.new_id(), 'Panjang ' || n || repeat(' usaha', 12), '35.05' from generate_series(1, ${rows}) n`,
  'analyze business',
);
const there = { url: called(office.url, copy), serverUrl: called(office.serverUrl, copy) };
const [server] = await startServers({ ...office, ...there }, { which: ['binaan'] });
if (!server) throw new Error('There is no server.');

async function take(format: 'CSV' | 'XLSX'): Promise<void> {
  const before = server?.memory() ?? 0;
  const told: number[] = [];
  const watch = setInterval(() => told.push(server?.memory() ?? 0), 500);
  const began = performance.now();
  let bytes = 0;
  try {
    const response = await fetch(`http://127.0.0.1:${server?.port}/export/list`, {
      method: 'POST',
      headers: { ...server?.headers, 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ noun: 'Business', format, title: 'Ekspor', where: { name: { startsWith: 'Panjang' } } },
        columns: ['name', 'region', 'legalForm', 'createdAt', 'name', 'name', 'name', 'name'],
      }),
    });
    if (!response.ok) throw new Error(await response.text());
    for await (const chunk of response.body as never as AsyncIterable<Uint8Array>) bytes += chunk.length;
  } finally {
    clearInterval(watch);
  }
  const seconds = (performance.now() - began) / 1000;
  const tenths = Array.from({ length: 10 }, (_, n) => told[Math.floor(((n + 0.5) * told.length) / 10)] ?? before);
  console.log(
    `${format}: ${rows} rows, ${(bytes / 2 ** 20).toFixed(0)} MB in ${seconds.toFixed(0)} s; MB resident: before ${before.toFixed(0)}, on the way ${tenths.map((mb) => mb.toFixed(0)).join(' ')}, at most ${Math.max(...told).toFixed(0)}`,
  );
}

try {
  for (const format of ['CSV', 'XLSX', 'CSV', 'XLSX'] as const) await take(format);
} finally {
  await server.stop();
  await beside('postgres', `drop database ${copy}`);
  await office.close().catch(() => {});
}
process.exit();
