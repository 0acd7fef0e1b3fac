import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { openOffice } from '../support/office.ts';
import { behindProxy, Visitor } from '../support/visitor.ts';

const api = await openApi(undefined, behindProxy);
const office = await openOffice(api);
const database = new pg.Pool({ connectionString: api.databaseUrl, max: 1 });
afterAll(() => database.end());

const wrong = { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid email or password' };

test('a wrong password and an account that is not there are refused alike', async () => {
  const { email } = await office.person();
  const known = await new Visitor(api).signIn(email, 'bukan-kata-sandinya');
  const unknown = await new Visitor(api).signIn('tidak-ada@binaan.test', 'bukan-kata-sandinya');
  expect([known.status, known.body]).toEqual([401, wrong]);
  expect([unknown.status, unknown.body]).toEqual([401, wrong]);
  const headers = ({ headers }: typeof known) => [...headers.keys()].filter((name) => name !== 'date').sort();
  expect(headers(unknown)).toEqual(headers(known));
});

test('a wrong password and an account that is not there take the same time', async () => {
  const known: number[] = [];
  const unknown: number[] = [];
  const time = async (times: number[], email: string) => {
    const began = performance.now();
    await new Visitor(api).signIn(email, 'bukan-kata-sandinya');
    times.push(performance.now() - began);
  };
  const accounts = [];
  for (let n = 0; n < 5; n++) accounts.push(await office.person());
  for (const { email } of accounts)
    for (let n = 0; n < 4; n++) {
      await time(known, email);
      await time(unknown, `bukan-${n}-${email}`);
    }
  const median = (times: number[]) => times.sort((a, b) => a - b)[times.length / 2] ?? 0;
  // Without the hash for accounts that are not there it would be 40 ms against 5.
  expect(median(unknown)).toBeGreaterThan(median(known) * 0.7);
  expect(median(unknown)).toBeLessThan(median(known) * 1.4);
});

test('after four failures an account waits, longer each time, whoever asks and however it is written', async () => {
  const { email, password } = await office.person();
  const ways = [email, email.toUpperCase(), ` ${email}`, email.replace('orang', 'ＯＲＡＮＧ'), `${email}\t`];
  for (const way of ways) expect((await new Visitor(api).signIn(way, 'salah')).status).not.toBe(429);
  const refused = await new Visitor(api).signIn(email, password);
  expect(refused.status).toBe(429);
  expect(refused.body).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  expect(refused.body.message).toMatch(/^Too many attempts\. Try again in 1\d seconds\.$/);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(10);

  await passed(email);
  expect((await new Visitor(api).signIn(email, 'salah')).status).toBe(401);
  expect(Number((await new Visitor(api).signIn(email, password)).headers.get('retry-after'))).toBeGreaterThan(20);

  await passed(email);
  expect((await new Visitor(api).signIn(email, password)).status).toBe(200);
  expect((await new Visitor(api).signIn(email, 'salah')).status).toBe(401);
});

test('an account that is not there waits as one that is', async () => {
  const email = 'tidak-ada-juga@binaan.test';
  for (let n = 0; n < 5; n++) expect((await new Visitor(api).signIn(email, 'salah')).status).toBe(401);
  expect((await new Visitor(api).signIn(email, 'salah')).status).toBe(429);
});

test('guesses sent all at once are counted one by one', async () => {
  const { email } = await office.person();
  const guesses = await Promise.all(Array.from({ length: 18 }, () => new Visitor(api).signIn(email, 'salah')));
  const looked = guesses.filter(({ status }) => status === 401);
  expect(looked.length).toBe(5);
  expect(guesses.filter(({ status }) => status === 429).length).toBe(13);
});

test('an address has sixty guesses a minute, whatever it says of itself', async () => {
  const one = '203.0.113.7';
  const guess = (n: number, headers: Record<string, string> = {}) =>
    new Visitor(api, one).post(
      '/auth/sign-in/email',
      { email: `siapa-${n}@binaan.test`, password: 'salah' },
      { ...headers },
    );
  for (let n = 0; n < 60; n++) expect((await guess(n)).status).toBe(401);
  expect((await guess(60)).status).toBe(429);
  expect((await guess(61, { 'x-binaan-address': '203.0.113.99' })).status).toBe(429);
  expect((await guess(62, { 'x-forwarded-for': `203.0.113.98, ${one}` })).status).toBe(429);
  expect((await guess(63, { 'x-real-ip': '203.0.113.97', forwarded: 'for=203.0.113.97' })).status).toBe(429);
  expect((await new Visitor(api).signIn('siapa-64@binaan.test', 'salah')).status).toBe(401);
});

test('a route written in another way is none', async () => {
  for (const path of [
    '/auth/sign-in/email/',
    '/auth//sign-in/email',
    '/auth/sign-in/%65mail',
    '/auth/x/../sign-in//email',
  ])
    expect([path, (await new Visitor(api).post(path, { email: 'a@b.test', password: 'salah' })).status]).toEqual([
      path,
      404,
    ]);
});

test('what better-auth could do besides is not served', async () => {
  const visitor = new Visitor(api);
  await visitor.signIn();
  for (const path of [
    'sign-up/email',
    'update-user',
    'delete-user',
    'change-email',
    'link-social',
    'set-password',
    'two-factor/get-totp-uri',
  ])
    expect([path, (await visitor.post(`/auth/${path}`)).status]).toEqual([path, 404]);
  for (const path of ['list-accounts', 'reset-password/abc', 'error', 'ok'])
    expect([path, (await visitor.get(`/auth/${path}`)).status]).toEqual([path, 404]);
});

/** The time of waiting is over. */
const passed = (email: string) =>
  database.query(
    `update auth.failed_attempt set until = now()
     where key = rtrim(translate(encode(sha256(convert_to($1, 'UTF8')), 'base64'), '+/', '-_'), '=')`,
    [`sign-in ${email}`],
  );
