import { globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { checkDatabase } from '../../api/src/core/check-database.ts';
import { makeCluster, startCluster, stopCluster } from '../../api/src/core/embedded-cluster.ts';
import { findOwner } from '../../api/src/core/embedded-programs.ts';
import { admin, openApi } from '../support/api.ts';

/** The newest PostgreSQL >= 15 that is installed on this machine, where Debian and its kin put it. */
const bin = globSync('/usr/lib/postgresql/*/bin')
  .filter((folder) => Number(basename(dirname(folder))) >= 15)
  .sort()
  .at(-1);

const title = bin
  ? `PostgreSQL ${basename(dirname(bin))} of this machine`
  : 'no PostgreSQL >= 15 in /usr/lib/postgresql to try';

describe.runIf(bin)(title, async () => {
  const url = await startOwn(bin ?? '');
  const api = await openApi(url, {}, () => url);

  test('is accepted through DATABASE_URL', async () => {
    await expect(checkDatabase(url)).resolves.toBeUndefined();
  });

  test('holds the five articles and answers a nested question', async () => {
    const { data, errors } = await api.as(admin)(
      '{ sources { totalCount } regions(where: {within: "52"}, limit: 3, orderBy: [{name: ASC}]) { nodes { id label } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.sources.totalCount).toBeGreaterThan(0);
    expect(data.regions.nodes).toHaveLength(3);
  });

  test('is served by a user who owns nothing, if there is one', async () => {
    const two = await openApi(url, {}, () => serverOf(url));
    expect((await two.as(admin)('{ sources { totalCount } }')).errors).toBeUndefined();
    const server = new pg.Client(serverOf(url));
    await server.connect();
    await expect(server.query('truncate business cascade')).rejects.toThrow('permission denied');
    await server.end();
  });
});

function serverOf(owner: string): string {
  const url = new URL(owner);
  url.username = 'binaan_peladen';
  return url.href;
}

async function startOwn(programs: string) {
  const folder = join(inject('runFolder'), 'own-postgres');
  const tools = {
    postgres: join(programs, 'postgres'),
    pg_ctl: join(programs, 'pg_ctl'),
    initdb: join(programs, 'initdb'),
  };
  const cluster = { folder, tools, owner: await findOwner(folder) };
  await makeCluster(cluster, 'kunci');
  const port = await startCluster(cluster, ['fsync=off']);
  afterAll(() => stopCluster(cluster));
  const client = new pg.Client(`postgres://postgres:kunci@127.0.0.1:${port}/postgres`);
  await client.connect();
  await client.query("create role binaan login password 'kunci'");
  await client.query("create role binaan_peladen login password 'kunci'");
  await client.query('create database binaan owner binaan');
  await client.end();
  return `postgres://binaan:kunci@127.0.0.1:${port}/binaan`;
}
