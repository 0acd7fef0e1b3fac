import pg from 'pg';
import { expect, test } from 'vitest';
import { Vault } from '../../api/src/core/vault.ts';
import { OnceOnly } from '../../api/src/history/once-only.ts';
import { admin, openApi, signIn } from '../support/api.ts';
import { servedAs } from '../support/database.ts';
import { firstAdmin, secrets } from '../support/first-admin.ts';
import { peopleOf } from '../support/people.ts';
import { freePort, freshFolder, Server } from '../support/process.ts';
import { rowsOf } from '../support/rows.ts';
import { query } from '../support/sql.ts';

const api = await openApi();
const owner = api.databaseUrl;
const [region] = await query<{ id: string }>(owner, "select id from region where level = 'REGENCY' limit 1");

const create = 'mutation ($input: BusinessInput!) { createBusiness(input: $input) { id name createdAt } }';
const input = (name: string) => ({ input: { name, region: region?.id } });
const keyed = (key: string) => ({ headers: { 'idempotency-key': key } });
const made = async (name: string) => (await query(owner, 'select from business where name = $1', [name])).length;
const age = (seconds: number) =>
  query(owner, `update auth.idempotency_key set begun_at = begun_at - interval '${seconds} seconds'`);

test('a change that is asked for twice under one key is made once, and answered alike', async () => {
  const first = await api.as(admin)(create, input('Sekali Saja'), keyed('kunci-pertama'));
  const again = await api.as(admin)(create, input('Sekali Saja'), keyed('kunci-pertama'));
  expect(first.errors).toBeUndefined();
  expect(again.text).toBe(first.text);
  expect(again.status).toBe(200);
  expect([first, again].map(({ headers }) => headers.get('idempotent-replayed'))).toEqual([null, 'true']);
  expect(await made('Sekali Saja')).toBe(1);
  await api.as(admin)(create, input('Sekali Saja'), keyed('kunci-kedua'));
  expect(await made('Sekali Saja')).toBe(2);
});

test('a key that was used for something else, a key of the wrong form and two changes under one key are refused', async () => {
  await api.as(admin)(create, input('Ini'), keyed('kunci-ketiga'));
  const other = await api.as(admin)(create, input('Itu'), keyed('kunci-ketiga'));
  expect(other).toMatchObject({
    status: 400,
    errors: [{ message: 'This idempotency-key was used for another request.', extensions: { code: 'BAD_USER_INPUT' } }],
  });
  expect((await api.as(admin)(create, input('Itu'), keyed('pendek'))).errors?.[0]?.extensions.code).toBe(
    'BAD_USER_INPUT',
  );
  const two = `mutation ($a: BusinessInput!) { one: createBusiness(input: $a) { id } two: createBusiness(input: $a) { id } }`;
  expect((await api.as(admin)(two, { a: input('Itu').input }, keyed('kunci-keempat'))).errors?.[0]?.message).toBe(
    'With idempotency-key a request holds one change.',
  );
  expect(await made('Itu')).toBe(0);
});

test('a key is one person’s: the same word of somebody else is another key', async () => {
  const other = await peopleOf(api).person({ role: 'ADMIN' });
  await api.as(admin)(create, input('Dua Orang'), keyed('kunci-bersama'));
  await api.as(other)(create, input('Dua Orang'), keyed('kunci-bersama'));
  expect(await made('Dua Orang')).toBe(2);
});

test('what was answered then is not told again to who may do less since', async () => {
  const { create: enter, ask } = rowsOf(api);
  const officer = await peopleOf(api).person({ role: 'OFFICER', region: region?.id });
  const contact = await enter('Grant', {
    user: officer.user,
    role: 'OFFICER',
    region: region?.id,
    purposes: ['CONTACT'],
    startsOn: '2020-01-01',
  });
  const told = 'mutation ($input: BusinessInput!) { createBusiness(input: $input) { name phone } }';
  const asked = { input: { ...input('Masih Boleh').input, phone: '+628111111111' } };
  const again = () => api.as(officer)(told, asked, keyed('kunci-berhak'));
  const first = await again();
  expect(first.data).toEqual({ createBusiness: { name: 'Masih Boleh', phone: '+628111111111' } });
  expect((await again()).text).toBe(first.text);
  await ask('mutation ($id: ID!) { deleteGrant(id: $id, version: 1) { id } }', { id: contact });
  const less = await again();
  expect([less.status, less.errors?.[0]?.extensions.code]).toEqual([409, 'CONFLICT']);
  expect(less.text).not.toContain('628111');
  expect(await made('Masih Boleh')).toBe(1);
});

test('a change that is refused leaves its key free', async () => {
  const wrong = await api.as(admin)(create, { input: { name: 'Ditolak', region: '0' } }, keyed('kunci-ditolak'));
  expect(wrong.errors).toHaveLength(1);
  const right = await api.as(admin)(create, input('Ditolak'), keyed('kunci-ditolak'));
  expect(right.errors).toBeUndefined();
  expect(await made('Ditolak')).toBe(1);
});

test('what was asked and answered cannot be read in the database, and is gone after a day', async () => {
  await api.as(admin)(create, input('Rahasia 5512'), keyed('kunci-rahasia-5512'));
  const rows = await query<{ text: string }>(owner, 'select k::text as text from auth.idempotency_key k');
  expect(rows.length).toBeGreaterThan(0);
  for (const { text } of rows) expect(text).not.toMatch(/5512|Rahasia|createBusiness/);

  const vault = new Vault({ seal: [secrets.AUTH_SECRET], index: secrets.AUTH_SECRET });
  const pool = new pg.Pool({ connectionString: servedAs(owner) });
  const once = new OnceOnly(pool, vault, () => {});
  await once.forget();
  expect(await query(owner, 'select from auth.idempotency_key')).toHaveLength(rows.length);
  await age(86_401);
  await api.as(admin)(create, input('Rahasia 5512'), keyed('kunci-rahasia-5512'));
  expect(await made('Rahasia 5512')).toBe(2);
  await once.forget();
  expect(await query(owner, 'select from auth.idempotency_key')).toHaveLength(1);
  once.close();
  await pool.end();
});

test('two processes that are asked at the same moment make one change and give one answer; one that is killed meanwhile makes none', {
  timeout: 180_000,
}, async () => {
  const settings = {
    DATABASE_URL: servedAs(owner),
    DATABASE_MIGRATION_URL: owner,
    DATA_DIR: freshFolder(),
    PERSON_BUDGET: '999999999999999',
    ...secrets,
    ...firstAdmin,
  };
  const start = async () => new Server({ ...settings, PORT: await freePort() });
  const servers = [await start(), await start()] as const;
  const [one, other] = [await servers[0].ready(), await servers[1].ready()];
  const cookie = await signIn(one, firstAdmin.ADMIN_EMAIL);
  const ask = async (origin: string, name: string) => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, 'idempotency-key': `kunci-${name.replaceAll(' ', '-')}` },
      body: JSON.stringify({ query: create, variables: input(name) }),
    });
    return response.text();
  };

  const names = Array.from({ length: 40 }, (_, place) => `Serentak ${place}`);
  const answers = await Promise.all(
    names.map((name) => Promise.all([ask(one, name), ask(other, name), ask(one, name)])),
  );
  for (const [place, each] of answers.entries()) {
    expect(each[0]).toContain(`"name":"${names[place]}"`);
    expect(new Set(each).size).toBe(1);
    expect(await made(names[place] as string)).toBe(1);
  }

  // However long the first one takes, whoever asks again waits for it.
  const holder = new pg.Client(owner);
  holder.on('error', () => {});
  await holder.connect();
  const waiting = async (count: number) =>
    expect
      .poll(async () => {
        const found = await query(
          owner,
          `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
        );
        return found.length;
      })
      .toBe(count);
  await holder.query('begin; lock table business in exclusive mode');
  const slow = ask(one, 'Lama Sekali');
  await waiting(1);
  const impatient = ask(other, 'Lama Sekali');
  await waiting(2);
  await holder.query('commit');
  expect(await slow).toContain('"name":"Lama Sekali"');
  expect(await impatient).toBe(await slow);
  expect(await made('Lama Sekali')).toBe(1);

  await holder.query('begin; lock table business in exclusive mode');
  const dying = ask(one, 'Mati Di Tengah').catch(() => 'killed');
  await waiting(1);
  await servers[0].stop('SIGKILL');
  expect(await dying).toBe('killed');
  await holder.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
  );
  await holder.query('commit');
  await holder.end();
  expect(await made('Mati Di Tengah')).toBe(0);
  await age(31);
  expect(await ask(other, 'Mati Di Tengah')).toContain('"name":"Mati Di Tengah"');
  expect(await made('Mati Di Tengah')).toBe(1);
});
