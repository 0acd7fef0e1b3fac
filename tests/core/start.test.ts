import { once } from 'node:events';
import { createServer } from 'node:net';
import { availableParallelism, loadavg } from 'node:os';
import { expect, test } from 'vitest';
import { emptyDatabase, freshDatabase, servedAs } from '../support/database.ts';
import { freePort, freshFolder, postgresOf, refusal, Server } from '../support/process.ts';

const signIn = (address: string, email: string, password: string) =>
  fetch(`${address}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email, password }),
  });

/** How long a start takes is said of a machine that has a processor for it; the other test worker takes its share. */
const calm = () => (loadavg()[0] ?? 0) < 2 * availableParallelism();

test('a server starts from nothing, keeps its data, survives kill -9 and leaves nothing behind', {
  timeout: 300_000,
}, async () => {
  const settings = { DATA_DIR: freshFolder(), PORT: await freePort() };

  const first = new Server(settings);
  const address = await first.ready();
  if (calm()) expect(Date.now() - first.startedAt).toBeLessThan(60_000);
  await expect.poll(() => first.said).toMatch(/Sign in as \S+ with the password \S+ \(it is shown only now\)/);
  const [, email = '', password = ''] = /Sign in as (\S+) with the password (\S+)/.exec(first.said) ?? [];
  expect((await signIn(address, email, password)).status).toBe(200);
  expect((await fetch(address)).headers.get('content-type')).toContain('text/html');
  expect((await fetch(`${address}/readyz`)).status).toBe(200);

  const beside = await refusal({ ...settings, PORT: await freePort() });
  expect(beside.code).toBe(1);
  expect(beside.said).toMatch(/^Binaan is already running with the data folder \S+: stop it first, .*\.$/);

  expect(await first.stop('SIGTERM')).toBe(0);
  // PostgreSQL takes its trace away, which `pg_ctl` waits for, a moment before it ends.
  await expect.poll(() => postgresOf(settings.DATA_DIR), { timeout: 2000 }).toEqual([]);

  const second = new Server(settings);
  await second.ready();
  if (calm()) expect(Date.now() - second.startedAt).toBeLessThan(10_000);
  expect((await signIn(address, email, password)).status).toBe(200);
  expect(second.said).not.toContain('password');

  await second.stop('SIGKILL');
  expect(postgresOf(settings.DATA_DIR).length).toBeGreaterThan(0);

  const third = new Server(settings);
  await third.ready();
  expect((await signIn(address, email, password)).status).toBe(200);
  expect(await third.stop('SIGINT')).toBe(0);
  await expect.poll(() => postgresOf(settings.DATA_DIR), { timeout: 2000 }).toEqual([]);
});

test('a server ends with the pnpm that launched it, whatever ended that', { timeout: 120_000 }, async () => {
  const database = await freshDatabase();
  const settings = {
    PORT: await freePort(),
    DATABASE_URL: servedAs(database),
    DATABASE_MIGRATION_URL: database,
    DATA_DIR: freshFolder(),
  };
  const server = new Server(settings, 'pnpm');
  const address = await server.ready();
  await server.stop('SIGKILL');
  await expect
    .poll(
      () =>
        fetch(`${address}/livez`).then(
          () => 'answers',
          () => 'gone',
        ),
      { timeout: 15_000 },
    )
    .toBe('gone');
});

test('a taken port is refused in one sentence that names it', async () => {
  const squatter = createServer().listen(0, '127.0.0.1');
  await once(squatter, 'listening');
  const { port } = squatter.address() as { port: number };
  const answer = await refusal({ PORT: String(port), DATABASE_URL: await freshDatabase(), DATA_DIR: freshFolder() });
  squatter.close();
  expect(answer.code).toBe(1);
  expect(withoutBuild(answer.said)).toBe(
    `The port ${port} is taken: stop the program that listens there, or set PORT to another number.`,
  );
});

test('a data folder that cannot be written is refused in one sentence', async () => {
  const answer = await refusal({ DATA_DIR: '/dev/null/binaan' });
  expect(answer.code).toBe(1);
  expect(answer.said).toMatch(/^The data folder \/dev\/null\/binaan cannot be written \(\w+\): .*\.$/);
});

test('a wrong setting is refused by its name, and its value is not printed', async () => {
  const answer = await refusal({ DATABASE_URL: 'mysql://root:rahasia@localhost/binaan', DATA_DIR: freshFolder() });
  expect(answer.code).toBe(1);
  expect(answer.said).toMatch(/^The setting DATABASE_URL is not the address of a PostgreSQL database: .*$/);
  expect(answer.said).not.toContain('rahasia');
});

test('a database that does not answer is refused in one sentence', async () => {
  const answer = await refusal({
    DATABASE_URL: 'postgres://binaan:rahasia@127.0.0.1:1/binaan',
    DATA_DIR: freshFolder(),
  });
  expect(answer.code).toBe(1);
  expect(withoutBuild(answer.said)).toBe('The setting DATABASE_URL leads to 127.0.0.1:1, where no PostgreSQL listens.');
});

test('a user of the server who owns the database all the same is refused in one sentence', async () => {
  const database = await emptyDatabase();
  const answer = await refusal({
    DATABASE_URL: database,
    DATABASE_MIGRATION_URL: `${database}?`,
    DATA_DIR: freshFolder(),
  });
  expect(answer.code).toBe(1);
  expect(withoutBuild(answer.said)).toBe(
    'The setting DATABASE_URL names a user, "binaan", who may do all that the one of DATABASE_MIGRATION_URL may: make another one, who owns nothing.',
  );
});

test('two settings that lead to different databases are refused in one sentence', async () => {
  const answer = await refusal({
    DATABASE_URL: servedAs(await emptyDatabase()),
    DATABASE_MIGRATION_URL: await emptyDatabase(),
    DATA_DIR: freshFolder(),
  });
  expect(answer.code).toBe(1);
  expect(withoutBuild(answer.said)).toBe(
    'The settings DATABASE_URL and DATABASE_MIGRATION_URL lead to different databases.',
  );
});

/** The first start after a change of the dashboard says that it builds it. */
const withoutBuild = (said: string) => said.replace(/^Building the dashboard.*\n/, '');
