import { createHash, createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { openOffice } from '../support/office.ts';
import { freePort } from '../support/process.ts';
import { behindProxy, Visitor } from '../support/visitor.ts';

// A provider that says of its tokens what it is told to, to see which of them are believed.

const ours = generateKeyPairSync('rsa', { modulusLength: 2048 });
const others = generateKeyPairSync('rsa', { modulusLength: 2048 });
const client = { OIDC_CLIENT_ID: 'binaan', OIDC_CLIENT_SECRET: 'rahasia-hanya-untuk-uji-coba' };

interface Forged {
  claims?: object;
  header?: object;
  by?: (signed: string) => string;
  /** What the provider says of the person beside the token. */
  told?: object;
  /** No token at all. */
  absent?: boolean;
}

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const signedBy =
  (key: KeyObject) =>
  (signed: string): string =>
    sign('sha256', Buffer.from(signed), key).toString('base64url');
const keyed = (secret: string | Buffer) => (signed: string) =>
  createHmac('sha256', secret).update(signed).digest('base64url');
/** What an ID token says of the access token beside it. */
const halfOf = (token: string) => createHash('sha256').update(token).digest().subarray(0, 16).toString('base64url');
const publicPem = ours.publicKey.export({ type: 'spki', format: 'pem' });

let forged: Forged = {};
let email = '';
let nonce = '';

function tokenOf({ claims = {}, header = {}, by = signedBy(ours.privateKey) }: Forged): string {
  const now = Math.floor(Date.now() / 1000);
  const said = {
    iss: issuer,
    aud: client.OIDC_CLIENT_ID,
    sub: email,
    iat: now,
    exp: now + 300,
    nonce,
    email,
    email_verified: true,
  };
  const signed = `${encoded({ alg: 'RS256', kid: 'satu', typ: 'JWT', ...header })}.${encoded({ ...said, name: 'Nama', ...claims })}`;
  return `${signed}.${by(signed)}`;
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', issuer);
  const answers: Record<string, () => object> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/me`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
    }),
    '/keys': () => ({ keys: [{ ...ours.publicKey.export({ format: 'jwk' }), kid: 'satu', use: 'sig', alg: 'RS256' }] }),
    '/token': () => ({
      access_token: 'akses',
      token_type: 'Bearer',
      expires_in: 300,
      ...(forged.absent ? {} : { id_token: tokenOf(forged) }),
    }),
    '/me': () => ({ sub: email, email, email_verified: true, name: 'Nama', ...forged.told }),
  };
  const answer = answers[pathname];
  response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer?.() ?? {}));
}).listen(0, '127.0.0.1');
await once(server, 'listening');
afterAll(() => new Promise<void>((closed) => server.close(() => closed())));
const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const port = await freePort();
const api = await openApi(undefined, {
  ...behindProxy,
  OIDC_ISSUER: issuer,
  OIDC_LABEL: 'Akun',
  ...client,
  PORT: port,
});
const office = await openOffice(api);

/** Comes back from the provider with a token like this; answers whether that led in. */
async function comesIn(said: Forged, as?: string): Promise<boolean> {
  forged = said;
  email = as ?? (await office.person()).email;
  const visitor = new Visitor(api);
  const { body } = await visitor.post('/auth/sign-in/social', { provider: 'oidc', callbackURL: '/' });
  const asked = new URL(body.url).searchParams;
  nonce = asked.get('nonce') ?? '';
  await visitor.get(`/auth/callback/oidc?code=kode&state=${asked.get('state')}`);
  return visitor.isIn();
}

test('a token as it should be leads in', async () => {
  expect(await comesIn({})).toBe(true);
  expect(await comesIn({ claims: { at_hash: halfOf('akses') } })).toBe(true);
});

const hour = () => Math.floor(Date.now() / 1000) - 3600;
test.each<[string, () => Forged]>([
  ['is not signed', () => ({ header: { alg: 'none' }, by: () => '' })],
  ['is not signed, and spells that otherwise', () => ({ header: { alg: 'None' }, by: () => '' })],
  ['is signed by another key', () => ({ by: signedBy(others.privateKey) })],
  [
    'brings the key that it is signed by',
    () => ({
      header: { jwk: others.publicKey.export({ format: 'jwk' }), kid: undefined },
      by: signedBy(others.privateKey),
    }),
  ],
  ['is signed with the public key for a secret', () => ({ header: { alg: 'HS256' }, by: keyed(publicPem as string) })],
  [
    'is signed with the secret of the client',
    () => ({ header: { alg: 'HS256' }, by: keyed(client.OIDC_CLIENT_SECRET) }),
  ],
  [
    'was changed after it was signed',
    () => ({ by: () => signedBy(ours.privateKey)(createHash('sha256').update('lain').digest('hex')) }),
  ],
  ['is for another program', () => ({ claims: { aud: 'lain' } })],
  ['is for nobody', () => ({ claims: { aud: undefined } })],
  ['is from another provider', () => ({ claims: { iss: 'https://lain.example' } })],
  ['answers another question', () => ({ claims: { nonce: 'lain' } })],
  ['answers no question', () => ({ claims: { nonce: undefined } })],
  ['came with another access token', () => ({ claims: { at_hash: halfOf('lain') } })],
  ['says so of none', () => ({ claims: { at_hash: null } })],
  ['is over', () => ({ claims: { iat: hour() - 300, exp: hour() } })],
  ['is not there', () => ({ absent: true })],
  [
    'speaks of an address that is not verified',
    () => ({ claims: { email_verified: false }, told: { email_verified: false } }),
  ],
])('a token that %s leads nowhere', async (_, said) => {
  expect(await comesIn(said())).toBe(false);
});

test('what the provider says of somebody else than the token does not lead in as them', async () => {
  const victim = await office.person();
  expect(await comesIn({ told: { sub: victim.email, email: victim.email } }, 'bukan-siapa-siapa@binaan.test')).toBe(
    false,
  );
});
