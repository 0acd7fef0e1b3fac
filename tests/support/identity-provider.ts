import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { afterAll } from 'vitest';

/** Who the provider vouches for. */
export interface Vouched {
  sub: string;
  email: string;
  email_verified: boolean;
  name: string;
}

const client = { OIDC_CLIENT_ID: 'binaan', OIDC_CLIENT_SECRET: 'rahasia-hanya-untuk-uji-coba' };

/**
 * A real OpenID Connect provider: whoever comes to it is taken for `vouched`, without being asked. It wants PKCE, and notes
 * what it was asked for.
 */
export async function openIdentityProvider(publicUrl: string) {
  let vouched: Vouched = { sub: 'x', email: 'x@x.test', email_verified: false, name: 'X' };
  let callback = (_request: IncomingMessage, _response: ServerResponse): void => {};
  const server = createServer((request, response) => callback(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.OIDC_CLIENT_ID,
        client_secret: client.OIDC_CLIENT_SECRET,
        redirect_uris: [`${publicUrl}/auth/callback/oidc`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: () => ({ accountId: vouched.sub, claims: () => ({ ...vouched }) }),
    cookies: { keys: ['kunci-hanya-untuk-uji-coba'] },
  });
  const asked: URL[] = [];
  const answer = provider.callback();
  callback = (request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    if (url.pathname === '/auth') asked.push(url);
    if (url.pathname.startsWith('/interaction/')) agree(provider, request, response, vouched.sub);
    else answer(request, response);
  };
  afterAll(() => new Promise<void>((closed) => server.close(() => closed())));

  return {
    settings: { OIDC_ISSUER: issuer, OIDC_LABEL: 'Akun Kementerian', ...client },
    vouchFor: (person: Vouched) => {
      vouched = person;
    },
    asked,
    stop: () => server.close(),
  };
}

async function agree(provider: Provider, request: IncomingMessage, response: ServerResponse, accountId: string) {
  const { params } = await provider.interactionDetails(request, response);
  const grant = new provider.Grant({ accountId, clientId: String(params.client_id) });
  grant.addOIDCScope(String(params.scope));
  const consent = { grantId: await grant.save() };
  await provider.interactionFinished(request, response, { login: { accountId }, consent });
}
