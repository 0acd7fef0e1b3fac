import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { openIdentityProvider } from '../support/identity-provider.ts';
import { openOffice } from '../support/office.ts';
import { freePort } from '../support/process.ts';
import { behindProxy, Visitor } from '../support/visitor.ts';

const port = await freePort();
const publicUrl = `http://127.0.0.1:${port}`;
const provider = await openIdentityProvider(publicUrl);
const api = await openApi(undefined, { ...behindProxy, ...provider.settings, PORT: port });
const office = await openOffice(api);
const database = new pg.Pool({ connectionString: api.databaseUrl, max: 1 });
afterAll(() => database.end());

const vouch = (email: string, sub = email, verified = true) =>
  provider.vouchFor({ sub, email, email_verified: verified, name: 'Nama di penyedia' });

/** Goes to the provider and comes back, as a browser does; answers where it lands. */
async function throughProvider(visitor: Visitor): Promise<URL> {
  const { status, body } = await visitor.post('/auth/sign-in/social', { provider: 'oidc', callbackURL: '/' });
  expect(status).toBe(200);
  const browser = new Visitor({ origin: provider.settings.OIDC_ISSUER });
  let next = new URL(body.url);
  for (let hop = 0; hop < 10; hop++) {
    const { headers } = await (next.origin === publicUrl ? visitor : browser).get(next.href);
    const location = headers.get('location');
    if (!location) break;
    next = new URL(location, next);
    if (next.origin === publicUrl && next.pathname === '/') return next;
  }
  throw new Error(`It ends at ${next}`);
}

test('whoever has an account comes in by the address that the provider has verified, as themselves', async () => {
  const person = await office.person();
  vouch(person.email.toUpperCase());
  const visitor = new Visitor(api);
  const { search } = await throughProvider(visitor);
  expect(search).toBe('');
  expect(await visitor.isIn()).toBe(true);
  const { user } = (await visitor.get('/auth/get-session')).body;
  expect([user.id, user.name, user.email]).toEqual([person.account, person.name, person.email]);
});

test('the provider is asked with PKCE, a state and a nonce', async () => {
  const { searchParams } = provider.asked.at(-1) as URL;
  expect(searchParams.get('code_challenge_method')).toBe('S256');
  expect(searchParams.get('response_type')).toBe('code');
  for (const name of ['code_challenge', 'state', 'nonce']) expect(searchParams.get(name)?.length).toBeGreaterThan(20);
});

test('nobody comes in who has no account, and none is made', async () => {
  vouch('orang-asing@binaan.test');
  const visitor = new Visitor(api);
  const { searchParams } = await throughProvider(visitor);
  expect(searchParams.get('error')).toBe('signup_disabled');
  expect(await visitor.isIn()).toBe(false);
  const { rows } = await database.query(`select from auth."user" where email = 'orang-asing@binaan.test'`);
  expect(rows).toEqual([]);
});

test('nobody comes in by an address that the provider has not verified', async () => {
  const person = await office.person();
  vouch(person.email, 'peniru', false);
  const visitor = new Visitor(api);
  const { searchParams } = await throughProvider(visitor);
  expect(searchParams.get('error')).toBe('account_not_linked');
  expect(await visitor.isIn()).toBe(false);
});

test('nobody comes in by an address that is only nearly theirs', async () => {
  await office.people.invite(office.actor, { name: 'Kunci', email: 'kunci@binaan.test' });
  vouch('\u212aunci@binaan.test', 'kelvin');
  const visitor = new Visitor(api);
  const { searchParams } = await throughProvider(visitor);
  expect(searchParams.get('error')).toBe('account_not_linked');
  expect(await visitor.isIn()).toBe(false);
});

/** Where the provider sends a browser back to, after it was asked. */
async function wayBack(visitor: Visitor): Promise<URL> {
  const { body } = await visitor.post('/auth/sign-in/social', { provider: 'oidc', callbackURL: '/' });
  const browser = new Visitor({ origin: provider.settings.OIDC_ISSUER });
  let next = new URL(body.url);
  while (next.origin !== publicUrl) next = new URL((await browser.get(next.href)).headers.get('location') ?? '', next);
  return next;
}

test('a way back leads in once, and from this provider alone', async () => {
  const person = await office.person();
  vouch(person.email);
  const visitor = new Visitor(api);
  const mixed = await wayBack(visitor);
  mixed.searchParams.set('iss', 'https://jahat.example');
  await visitor.get(mixed.href);
  expect(await visitor.isIn()).toBe(false);
  // The provider announces that it says who it is: a way back that does not is another's (RFC 9207).
  const unstated = await wayBack(visitor);
  expect(unstated.searchParams.get('iss')).toBe(provider.settings.OIDC_ISSUER);
  unstated.searchParams.delete('iss');
  await visitor.get(unstated.href);
  expect(await visitor.isIn()).toBe(false);
  const way = await wayBack(visitor);
  await visitor.get(way.href);
  expect(await visitor.isIn()).toBe(true);
  await visitor.post('/auth/sign-out');
  await visitor.get(way.href);
  expect(await visitor.isIn()).toBe(false);
});

test('what somebody writes into the way back is not on record', async () => {
  const visitor = new Visitor(api);
  const way = await wayBack(visitor);
  way.searchParams.delete('code');
  way.searchParams.set('error', 'orang-lain@binaan.test\n<b>');
  await visitor.get(way.href);
  const { rows } = await database.query('select reason from access_entry order by created_at desc, id desc limit 1');
  expect(rows).toEqual([{ reason: 'REFUSED' }]);
});

test('whoever is deactivated does not come in through the provider either', async () => {
  const person = await office.person();
  vouch(person.email);
  await throughProvider(new Visitor(api));
  await office.people.deactivate(office.actor, person.id);
  const visitor = new Visitor(api);
  const { searchParams } = await throughProvider(visitor);
  expect(searchParams.get('error')).toBeTruthy();
  expect(await visitor.isIn()).toBe(false);
});

test('an answer that was asked for in another browser lets nobody in', async () => {
  const person = await office.person();
  vouch(person.email);
  const victim = new Visitor(api);
  const way = await wayBack(new Visitor(api));
  await victim.get(way.href);
  expect(await victim.isIn()).toBe(false);
});

test('nobody is led to another site', async () => {
  for (const name of ['callbackURL', 'errorCallbackURL', 'newUserCallbackURL']) {
    const { status } = await new Visitor(api).post('/auth/sign-in/social', {
      provider: 'oidc',
      [name]: 'https://jahat.example/',
    });
    expect([name, status]).toEqual([name, 403]);
  }
});

test('the tokens of the provider are not kept', async () => {
  const { rows } = await database.query(
    `select "accessToken", "refreshToken", "idToken" from auth.account where "providerId" = 'oidc'`,
  );
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect(row).toEqual({ accessToken: null, refreshToken: null, idToken: null });
});

test('the sign-in page learns what the provider is called', async () => {
  expect((await new Visitor(api).get('/auth/ways')).body).toEqual({
    passwordReset: false,
    provider: 'Akun Kementerian',
  });
});
