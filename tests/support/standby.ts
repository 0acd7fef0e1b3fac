import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import {
  type Cluster,
  findCluster,
  makeCluster,
  startCluster,
  stopCluster,
} from '../../api/src/core/embedded-cluster.ts';
import { run } from '../../api/src/core/embedded-programs.ts';
import { freePort, freshFolder } from './process.ts';

const password = 'kunci-basis-data-uji';

/** A PostgreSQL that can be ended and started again at the same port. */
export class Own {
  readonly port: string;
  private readonly cluster: Cluster;
  private readonly settings: string[];

  constructor(cluster: Cluster, port: string) {
    this.cluster = cluster;
    this.port = port;
    this.settings = [`port=${port}`, 'shared_buffers=32MB', 'wal_receiver_status_interval=1'];
  }

  start = () => startCluster(this.cluster, this.settings);
  stop = () => stopCluster(this.cluster);
  /** As if the machine had gone: nothing is tidied up. */
  async kill(): Promise<void> {
    const { folder, tools, owner } = this.cluster;
    await run(tools.pg_ctl, ['stop', '-D', folder, '-m', 'immediate', '-w'], { ...owner, cwd: folder });
  }

  address = (user: string, database = 'binaan') => `postgres://${user}:${password}@127.0.0.1:${this.port}/${database}`;

  async ask<Row extends pg.QueryResultRow>(statement: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client(this.address('postgres'));
    await client.connect();
    try {
      return (await client.query<Row>(statement, values)).rows;
    } finally {
      await client.end();
    }
  }
}

/** A PostgreSQL of its own with an empty database. */
export async function openOwn(): Promise<Own> {
  const cluster = await findCluster(join(freshFolder(), 'postgres'));
  await makeCluster(cluster, password);
  const own = new Own(cluster, await freePort());
  await own.start();
  await makeDatabase(own);
  return own;
}

async function makeDatabase(own: Own): Promise<void> {
  const admin = new pg.Client(own.address('postgres', 'postgres'));
  await admin.connect();
  for (const role of ['binaan', 'binaan_server']) await admin.query(`create role ${role} login password '${password}'`);
  await admin.query('create database binaan owner binaan');
  await admin.end();
}

/** A primary, with an empty database, and a standby that follows it by streaming. */
export async function openPair(): Promise<{ primary: Own; standby: Own }> {
  const cluster = await findCluster(join(freshFolder(), 'postgres'));
  await makeCluster(cluster, password);
  const folder = join(freshFolder(), 'postgres');
  cpSync(cluster.folder, folder, { recursive: true, preserveTimestamps: true });
  const standby = new Own(await findCluster(folder), await freePort());
  const primary = new Own(cluster, await freePort());
  const line = `host=127.0.0.1 port=${primary.port} user=postgres password=${password}`;
  writeFileSync(join(folder, 'standby.signal'), '');
  appendFileSync(join(folder, 'postgresql.auto.conf'), `primary_conninfo = '${line}'\n`);
  await run('chmod', ['700', folder]);
  await run('chown', ['-R', '--reference', cluster.folder, folder]);
  await primary.start();
  await makeDatabase(primary);
  await standby.start();
  return { primary, standby };
}
