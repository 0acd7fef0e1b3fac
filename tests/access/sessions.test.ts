import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { openOffice } from '../support/office.ts';
import { behindProxy, Visitor } from '../support/visitor.ts';

const api = await openApi(undefined, behindProxy);
const elsewhere = await openApi(api.databaseUrl, { ...behindProxy, PUBLIC_URL: 'https://binaan.example.go.id' });
const office = await openOffice(api);
const database = new pg.Pool({ connectionString: api.databaseUrl, max: 1 });
afterAll(() => database.end());

/** Somebody signed in on so many devices. */
async function devices(count: number) {
  const person = await office.person();
  const visitors = Array.from({ length: count }, () => new Visitor(api));
  for (const visitor of visitors) {
    await visitor.signIn(person.email, person.password);
    expect(await visitor.isIn()).toBe(true);
  }
  return { person, visitors: visitors as [Visitor, Visitor, Visitor] };
}

const areIn = (visitors: Visitor[]) => Promise.all(visitors.map((visitor) => visitor.isIn()));
const mine = async (visitor: Visitor) => (await visitor.get('/auth/get-session')).body.session;

test('a person sees where they are signed in', async () => {
  const { visitors } = await devices(2);
  const { body } = await visitors[0].get('/auth/list-sessions');
  expect(body.map(({ ipAddress }: { ipAddress: string }) => ipAddress).sort()).toEqual(
    visitors
      .slice(0, 2)
      .map(({ address }) => address)
      .sort(),
  );
});

test('one session is ended from another, at the next request', async () => {
  const { visitors } = await devices(3);
  const { token } = await mine(visitors[1]);
  expect((await visitors[0].post('/auth/revoke-session', { token })).status).toBe(200);
  expect(await areIn(visitors)).toEqual([true, false, true]);
});

test('all others are ended at once', async () => {
  const { visitors } = await devices(3);
  expect((await visitors[0].post('/auth/revoke-other-sessions')).status).toBe(200);
  expect(await areIn(visitors)).toEqual([true, false, false]);
});

test("nobody ends another's session", async () => {
  const one = await devices(1);
  const other = await devices(1);
  const { token } = await mine(one.visitors[0]);
  await other.visitors[0].post('/auth/revoke-session', { token });
  expect(await areIn([one.visitors[0]])).toEqual([true]);
});

test('a session that is ended in one process is over in the other', async () => {
  const { person, visitors } = await devices(1);
  await office.people.deactivate(office.actor, person.id);
  await expect.poll(() => visitors[0].isIn(), { timeout: 2000 }).toBe(false);
});

test('a session has a new name at each sign-in', async () => {
  const { person, visitors } = await devices(1);
  const before = visitors[0].cookie;
  await visitors[0].signIn(person.email, person.password);
  expect(visitors[0].cookie).not.toBe(before);
});

test('whoever signs in over a session leaves none behind for a copy of its cookie', async () => {
  const { person, visitors } = await devices(2);
  const copy = new Visitor(api);
  for (const [name, value] of visitors[0].cookies) copy.cookies.set(name, value);
  const other = await office.person();
  await visitors[0].signIn(other.email, 'salah');
  expect(await copy.isIn()).toBe(true);
  await visitors[0].signIn(other.email, other.password);
  expect(await areIn([visitors[0], copy, visitors[1]])).toEqual([true, false, true]);
  await visitors[1].signIn(person.email, person.password);
  expect(await areIn([visitors[0], visitors[1]])).toEqual([true, true]);
});

test('what stands in the database opens nothing', async () => {
  const { visitors } = await devices(1);
  const { token } = await mine(visitors[0]);
  const thief = new Visitor(api);
  for (const value of [token, `${token}.`, `${token}.${'A'.repeat(43)}%3D`]) {
    thief.cookies.set('binaan.session_token', value);
    expect(await thief.isIn()).toBe(false);
  }
});

const age = (token: string, created: string, expires: string) =>
  database.query(
    `update auth.session set "createdAt" = now() - $2::interval, "expiresAt" = now() + $3::interval where token = $1`,
    [token, created, expires],
  );
const left = async (token: string) => {
  const { rows } = await database.query(
    `select round(extract(epoch from "expiresAt" - now()) / 60)::int as minutes from auth.session where token = $1`,
    [token],
  );
  return rows[0].minutes;
};

/** Somebody asks for something: so many minutes are left after it. */
async function comes(visitor: Visitor, token: string) {
  expect(await visitor.isIn()).toBe(true);
  return left(token);
}

test('a session ends after half an hour without a request', async () => {
  const { visitors } = await devices(1);
  const { token } = await mine(visitors[0]);
  expect(await left(token)).toBe(30);
  await age(token, '31 minutes', '-1 second');
  await expect.poll(() => visitors[0].isIn()).toBe(false);
});

test('a request keeps a session for another half an hour', async () => {
  const { visitors } = await devices(1);
  const { token } = await mine(visitors[0]);
  await age(token, '40 minutes', '5 minutes');
  await expect.poll(() => comes(visitors[0], token)).toBe(30);
});

test('no request keeps a session beyond twelve hours', async () => {
  const { visitors } = await devices(1);
  const { token } = await mine(visitors[0]);
  await age(token, '11 hours 50 minutes', '1 minute');
  await expect.poll(() => comes(visitors[0], token)).toBe(10);
});

test('behind https the cookie belongs to the host and to no script', async () => {
  const person = await office.person();
  const visitor = new Visitor(elsewhere);
  const { headers } = await visitor.post(
    '/auth/sign-in/email',
    { email: person.email, password: person.password },
    { origin: 'https://binaan.example.go.id' },
  );
  const [cookie] = headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-binaan\.session_token=/);
  for (const attribute of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax', 'Max-Age=43200'])
    expect(cookie?.split('; ')).toContain(attribute);
  expect(cookie).not.toMatch(/domain/i);
  expect(await visitor.isIn()).toBe(true);
});
