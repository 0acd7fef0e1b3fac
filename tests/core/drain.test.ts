import { Agent, request } from 'node:http';
import pg from 'pg';
import { expect, test } from 'vitest';
import { signIn } from '../support/api.ts';
import { freshDatabase, servedAs } from '../support/database.ts';
import { firstAdmin, secrets } from '../support/first-admin.ts';
import { freePort, freshFolder, Server } from '../support/process.ts';

/** What became of a request: a status, or the code of a connection that was refused or broke. */
type Outcome = number | string;

test('a server that is told to stop says so first, then answers what it has begun and refuses the rest', {
  timeout: 120_000,
}, async () => {
  const database = await freshDatabase();
  const server = new Server({
    PORT: await freePort(),
    DATABASE_URL: servedAs(database),
    DATABASE_MIGRATION_URL: database,
    DATA_DIR: freshFolder(),
    DRAIN_SECONDS: '2',
    LOG_LEVEL: 'info',
    ...secrets,
    ...firstAdmin,
  });
  const origin = await server.ready();
  const cookie = await signIn(origin, firstAdmin.ADMIN_EMAIL);
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const ask = (query: string) => send(agent, origin, cookie, query);

  const outcomes: Outcome[] = [];
  let loading = true;
  const load = Array.from({ length: 16 }, async () => {
    while (loading) outcomes.push(await ask('{ businesses { totalCount nodes { id name } } }'));
  });
  const readiness: Outcome[] = [];
  const probe = (async () => {
    while (loading) {
      readiness.push(
        await fetch(`${origin}/readyz`).then(
          ({ status }) => status,
          () => 'refused',
        ),
      );
      await new Promise((go) => setTimeout(go, 50));
    }
  })();
  await expect.poll(() => outcomes.length).toBeGreaterThan(200);

  // A write that waits for a lock is under way while the door closes.
  const holder = new pg.Client(database);
  await holder.connect();
  await holder.query('begin; lock table programme in exclusive mode');
  const stopping = server.stop('SIGTERM');
  const stopped = Date.now();
  await expect.poll(() => readiness.at(-1)).toBe(503);
  const answeredBefore = outcomes.length;
  const { rows } = await holder.query(`select id from organization limit 1`);
  const write = send(
    new Agent(),
    origin,
    cookie,
    `mutation { createProgramme(input: { name: "Terakhir", kind: MIXED, owner: "${rows[0].id}" }) { id } }`,
  );
  await new Promise((go) => setTimeout(go, 2_500));
  expect(outcomes.length).toBeGreaterThan(answeredBefore);
  await holder.query('commit');
  expect(await write).toBe(200);
  expect(await stopping).toBe(0);
  loading = false;
  await Promise.all([...load, probe]);

  expect(Date.now() - stopped).toBeGreaterThan(2_000);
  expect((await holder.query("select from programme where name = 'Terakhir'")).rowCount).toBe(1);
  await holder.end();
  agent.destroy();
  // Nothing that was taken in was dropped: whatever was answered came to whoever had asked. A connection may break that the
  // server has not taken up yet when it closes the door.
  const answered = server.said.match(/"route":"\/graphql","status":200/g)?.length;
  expect(answered).toBe(outcomes.filter((each) => each === 200).length + 1);
  for (const each of outcomes) expect(each).toBeOneOf([200, 503, 'ECONNREFUSED', 'ECONNRESET']);
  expect(outcomes.at(-1)).not.toBe(200);
  expect(readiness.slice(readiness.indexOf(503))).not.toContain(200);
});

function send(agent: Agent, origin: string, cookie: string, query: string): Promise<Outcome> {
  return new Promise((done) => {
    const sent = request(`${origin}/graphql`, {
      agent,
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
    });
    sent.on('error', ({ code }: NodeJS.ErrnoException) => {
      // A connection that was idle may be closed at the very moment that it is used again; nothing was taken in then.
      if (code === 'ECONNRESET' && sent.reusedSocket) send(agent, origin, cookie, query).then(done);
      else done(String(code));
    });
    sent.on('response', async (response) => {
      await response.toArray();
      done(response.statusCode ?? 0);
    });
    sent.end(JSON.stringify({ query }));
  });
}
