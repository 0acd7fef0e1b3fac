import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { signIn } from '../support/api.ts';
import { freshDatabase, servedAs } from '../support/database.ts';
import { firstAdmin, secrets } from '../support/first-admin.ts';
import { freePort, freshFolder, Server } from '../support/process.ts';
import { query } from '../support/sql.ts';

/** The processes that a process has started. */
const childrenOf = (pid: number) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);

test('several processes answer at one port, replace one that dies, are measured together and stop together', {
  timeout: 180_000,
}, async () => {
  const database = await freshDatabase();
  const METRICS_PORT = await freePort();
  const server = new Server({
    PORT: await freePort(),
    METRICS_PORT,
    WEB_CONCURRENCY: '2',
    DATABASE_URL: servedAs(database),
    DATABASE_MIGRATION_URL: database,
    DATA_DIR: freshFolder(),
    ...secrets,
    ...firstAdmin,
  });
  const origin = await server.ready();
  const cookie = await signIn(origin, firstAdmin.ADMIN_EMAIL);

  /** A connection of its own each time, so that the processes take turns. */
  const ask = async (text: string, headers: Record<string, string> = { cookie }) => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close', ...headers },
      body: JSON.stringify({ query: text }),
    });
    return {
      status: response.status,
      name: response.headers.get('x-request-id')?.split('-')[0],
      body: await response.json(),
    };
  };
  const list = '{ programmes { totalCount } }';
  const names = new Set((await Promise.all(Array.from({ length: 12 }, () => ask(list)))).map(({ name }) => name));
  expect(names.size).toBe(2);

  const asked = async () => {
    const text = await (await fetch(`http://127.0.0.1:${METRICS_PORT}/metrics`)).text();
    return Number(/binaan_operation_fields_total{[^}]*field="programmes"[^}]*} (\d+)/.exec(text)?.[1]);
  };
  expect(await asked()).toBe(12);

  // What is taken back by one process holds in the other, without a moment between.
  const [organization] = await query<{ id: string }>(database, 'select id from organization limit 1');
  for (let turn = 0; turn < 5; turn++) {
    const made = await ask(
      `mutation { createApiKey(input: { name: "Kunci ${turn}", organization: "${organization?.id}", startsOn: "2020-01-01" }) { key apiKey { id version } } }`,
    );
    expect(made.body.errors).toBeUndefined();
    const { key, apiKey } = made.body.data.createApiKey;
    const byKey = () => ask(list, { 'x-api-key': key });
    expect((await Promise.all([byKey(), byKey(), byKey(), byKey()])).map(({ status }) => status)).toEqual([
      200, 200, 200, 200,
    ]);
    expect(
      (await ask(`mutation { revokeApiKey(id: "${apiKey.id}", version: ${apiKey.version}) { id } }`)).body.errors,
    ).toBeUndefined();
    expect((await Promise.all([byKey(), byKey(), byKey(), byKey()])).map(({ status }) => status)).toEqual([
      401, 401, 401, 401,
    ]);
  }

  const before = childrenOf(server.pid);
  expect(before).toHaveLength(2);
  process.kill(before[0] as number, 'SIGKILL');
  await expect.poll(() => server.said).toContain(`Process ${before[0]} has ended (SIGKILL): another one is started.`);
  for (let count = 0; count < 20; count++) expect((await ask(list)).status).toBe(200);
  await expect
    .poll(async () => (await asked()) > 0 && new Set([(await ask(list)).name, (await ask(list)).name]).size, {
      timeout: 60_000,
    })
    .toBe(2);

  const workers = childrenOf(server.pid);
  expect(await server.stop('SIGTERM')).toBe(0);
  for (const pid of workers) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});
