import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../api/src/core/config.ts';
import { openHouse } from '../../api/src/house.ts';
import { signIn } from '../support/api.ts';
import { firstAdmin, secrets } from '../support/first-admin.ts';
import { freePort, freshFolder, Server } from '../support/process.ts';
import { openPair } from '../support/standby.ts';
import { counted, type Faults, made, Person, whileWorking as working } from '../support/working.ts';

/** The slow run does it again and again, and for longer. */
const [rounds, under] = process.env.FC_RUNS ? [5, 3_000] : [1, 500];

const { primary, standby } = await openPair();
const ends: (() => Promise<unknown>)[] = [() => standby.kill(), () => primary.kill()];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

const settings = {
  NODE_ENV: 'test',
  DATABASE_URL: primary.address('binaan_server'),
  DATABASE_MIGRATION_URL: primary.address('binaan'),
  DATABASE_REPLICA_URLS: standby.address('binaan_server'),
  PERSON_BUDGET: '999999999999999',
  ...secrets,
  ...firstAdmin,
};

/** A server in this process, which is there from the beginning to the end. */
async function openHere() {
  const addresses = { owner: primary.address('binaan'), server: primary.address('binaan_server') };
  const house = await openHouse(readConfig({ ...settings, PORT: '0' }), addresses);
  ends.push(house.close);
  const origin = await house.listen();
  return { origin, port: Number(new URL(origin).port) };
}

/** One in a process of its own. */
async function startServer() {
  const server = new Server({ ...settings, PORT: await freePort(), DATA_DIR: freshFolder() }, undefined, ends);
  const port = Number(new URL(await server.ready()).port);
  return { server, port };
}

let one: Awaited<ReturnType<typeof openHere>>;
let other: Awaited<ReturnType<typeof startServer>>;
let cookie: string;
beforeAll(async () => {
  one = await openHere();
  other = await startServer();
  cookie = await signIn(one.origin, firstAdmin.ADMIN_EMAIL);
}, 300_000);

const whileWorking = (ports: number[], work: () => Promise<unknown>) =>
  working({ primary, cookie, ports, under }, work);
const office = `{ organizations(limit: 1, orderBy: [{ id: ASC }]) { nodes { id name } } }`;
const nameAt = async (port: number) => (await new Person(cookie).ask(port, office)).data.organizations.nodes[0].name;
const rename = (name: string) =>
  primary.ask('update organization set name = $1 where id = (select min(id::text)::uuid from organization)', [name]);
const replay = (word: 'pause' | 'resume') => standby.ask(`select pg_wal_replay_${word}()`);
/** That the standby answers questions is seen by what it does not know yet. */
const isRead = async (name: string) => {
  await standby.ask(`select pg_wal_replay_pause()`);
  await rename(name);
  const told = await nameAt(one.port);
  await replay('resume');
  return told !== name;
};
const followed = () =>
  expect
    .poll(
      async () => {
        const [row] = await primary.ask<{ so: boolean }>(
          `select coalesce(bool_or(replay_lsn >= pg_current_wal_lsn()), false) as so from pg_stat_replication`,
        );
        return row?.so;
      },
      { timeout: 60_000 },
    )
    .toBe(true);

test('questions are asked of a standby, but for what somebody has changed, who may see what, and what it lacks for long', async () => {
  await followed();
  await expect.poll(() => isRead(`Kantor ${Math.random()}`), { timeout: 30_000 }).toBe(true);
  await followed();
  await replay('pause');
  const writer = new Person(cookie);
  for (let count = 1; count <= 5; count++) {
    expect((await writer.ask(one.port, made('Tampak Sendiri'))).errors).toBeUndefined();
    for (const { port } of [one, other])
      expect((await writer.ask(port, counted('Tampak Sendiri'))).data.businesses.totalCount).toBe(count);
  }
  await rename('Diubah di luar');
  expect(await nameAt(other.port)).not.toBe('Diubah di luar');
  // A consent may take rows from somebody's sight: all are asked of the primary until the standby has it.
  const [business] = await primary.ask<{ id: string }>(`select id from business where name = 'Tampak Sendiri' limit 1`);
  const consent = await writer.ask(
    one.port,
    `mutation { createConsent(input: { business: "${business?.id}", purpose: RESEARCH, basis: CONSENT, givenOn: "2026-01-02", evidence: "Formulir" }) { id } }`,
  );
  expect(consent.errors).toBeUndefined();
  for (const { port } of [one, other, other]) expect(await nameAt(port)).toBe('Diubah di luar');
  await replay('resume');
  await followed();

  // So may a person whose data are to be left alone; one that is entered takes nothing from anybody.
  await expect.poll(() => isRead(`Kantor ${Math.random()}`), { timeout: 30_000 }).toBe(true);
  await followed();
  await replay('pause');
  const known = await writer.ask(
    one.port,
    'mutation { createPerson(input: { name: "Siti", region: "35.05" }) { id version } }',
  );
  await rename('Diubah sekali lagi');
  expect(await nameAt(other.port)).not.toBe('Diubah sekali lagi');
  const { id, version } = known.data.createPerson;
  await writer.ask(
    one.port,
    `mutation { suspendPerson(id: "${id}", version: ${version}, input: { processingReason: "Diminta" }) { id } }`,
  );
  for (const { port } of [one, other, other]) expect(await nameAt(port)).toBe('Diubah sekali lagi');
  await replay('resume');
  await followed();

  // A key is refused from the moment that whoever takes it back is told so.
  const [partner] = await primary.ask<{ id: string }>('select id from organization limit 1');
  const { data } = await writer.ask(
    one.port,
    `mutation { createApiKey(input: { name: "Kunci", organization: "${partner?.id}", startsOn: "2020-01-01" }) { key apiKey { id version } } }`,
  );
  const { key, apiKey } = data.createApiKey;
  const byKey = { 'x-api-key': key, cookie: '' };
  await replay('pause');
  expect((await writer.ask(other.port, office, byKey)).status).toBe(200);
  await writer.ask(one.port, `mutation { revokeApiKey(id: "${apiKey.id}", version: ${apiKey.version}) { id } }`);
  expect((await writer.ask(other.port, office, byKey)).status).toBe(401);

  // Cut off, it is read for a few seconds more, and then by nobody.
  await replay('resume');
  await followed();
  await expect.poll(() => isRead(`Kantor ${Math.random()}`), { timeout: 30_000 }).toBe(true);
  await followed();
  await replay('pause');
  await rename('Lama tak terdengar');
  expect(await nameAt(one.port)).not.toBe('Lama tak terdengar');
  await expect.poll(() => nameAt(one.port), { timeout: 12_000, interval: 200 }).toBe('Lama tak terdengar');
  await replay('resume');
});

test('whoever takes a key back is answered when no process lets it in any more, be it that one has stood still', async () => {
  const writer = new Person(cookie);
  const [partner] = await primary.ask<{ id: string }>('select id from organization limit 1');
  const { data } = await writer.ask(
    one.port,
    `mutation { createApiKey(input: { name: "Lain", organization: "${partner?.id}", startsOn: "2020-01-01" }) { key apiKey { id version } } }`,
  );
  const { key, apiKey } = data.createApiKey;
  const byKey = { 'x-api-key': key, cookie: '' };
  expect((await writer.ask(other.port, office, byKey)).status).toBe(200);
  process.kill(other.server.pid, 'SIGSTOP');
  const began = performance.now();
  await writer.ask(one.port, `mutation { revokeApiKey(id: "${apiKey.id}", version: ${apiKey.version}) { id } }`);
  const waited = performance.now() - began;
  process.kill(other.server.pid, 'SIGCONT');
  expect((await writer.ask(other.port, office, byKey)).status).toBe(401);
  // For as long a process that hears nothing may still trust what it remembers.
  expect(waited).toBeGreaterThan(2_500);
  expect(waited).toBeLessThan(10_000);
});

test(
  'a standby dies and comes back, the primary restarts, a process is killed: only what is under way may fail',
  async () => {
    for (let round = 0; round < rounds; round++) {
      const both = [one.port, other.port];
      const killed = await whileWorking(both, () => standby.kill());
      expect(killed).toEqual({ reads: [], writes: [], wrong: [] });
      const back = await whileWorking(both, () => standby.start());
      expect(back).toEqual({ reads: [], writes: [], wrong: [] });
      await followed();
      await expect.poll(() => isRead(`Kantor ${Math.random()}`), { timeout: 30_000 }).toBe(true);

      const restarted = await whileWorking(both, async () => {
        await primary.stop();
        await primary.start();
      });
      expect(restarted).toMatchObject({ reads: [], wrong: [] });
      // Each writer has one change under way.
      expect(restarted.writes.length).toBeLessThanOrEqual(3);
      for (const each of restarted.writes)
        expect(each).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] });

      // Of a process that is killed everything fails that was asked of it; of the other, nothing.
      const { server } = other;
      let left: Promise<Faults> | undefined;
      const { wrong } = await whileWorking(both, async () => {
        await server.stop('SIGKILL');
        left = whileWorking([one.port], () => pause(under));
        await left;
      });
      expect(wrong).toEqual([]);
      expect(await left).toEqual({ reads: [], writes: [], wrong: [] });
      other = await startServer();
    }
  },
  process.env.FC_RUNS ? 3_600_000 : 180_000,
);
