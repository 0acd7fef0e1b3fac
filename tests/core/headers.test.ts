import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { webServer } from '../../api/src/core/server.ts';
import { serveDashboard } from '../../api/src/serve-dashboard.ts';
import { type Answer, openApi } from '../support/api.ts';

const api = await openApi();
const secure = await openApi(undefined, { PUBLIC_URL: 'https://binaan.example.go.id' });
const get = (path: string, headers: Record<string, string> = {}, at = api) =>
  fetch(at.origin + path, { headers, redirect: 'manual' });

const doors = ['/graphql', '/auth/get-session', '/auth/nothing', '/livez', '/nothing', '/about.json'];

describe('every answer', () => {
  test('lets nothing be framed, guessed, referred to or run that is not ours', async () => {
    for (const door of doors) {
      const { headers } = await get(door);
      const said = (name: string) => headers.get(name) ?? '';
      expect(said('x-content-type-options')).toBe('nosniff');
      expect(said('referrer-policy')).toBe('same-origin');
      expect(said('x-powered-by')).toBe('');
      const policy = said('content-security-policy');
      for (const part of [
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
        "connect-src 'self'",
      ])
        expect(policy.split(';')).toContain(part);
      expect(policy).not.toContain('unsafe');
      expect(said('strict-transport-security')).toBe('');
    }
  });

  test('with GraphiQL runs the one script that bears its nonce, another each time', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const answer = await get('/graphiql');
        const policy = (answer.headers.get('content-security-policy') ?? '').split(';');
        const nonce = /<script nonce="([^"]+)">/.exec(await answer.text())?.[1];
        expect(policy).toContain(`script-src 'nonce-${nonce}'`);
        expect(policy).toContain("default-src 'none'");
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  test('says what to do where no dashboard is built', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'binaan-unbuilt-'));
    const web = await webServer({ publicUrl: api.origin, trustedProxies: undefined, logLevel: 'silent' });
    await serveDashboard(web.app, undefined, folder);
    const { statusCode, body } = await web.app.inject('/');
    await web.app.close();
    await rm(folder, { recursive: true });
    expect(statusCode).toBe(503);
    expect(body).toContain('npx -y pnpm start');
    expect(body).not.toContain(folder);
  });

  test('that may hold somebody’s data is kept nowhere on the way', async () => {
    for (const door of doors) expect((await get(door)).headers.get('cache-control'), door).toContain('no-store');
    const post = await api.as('admin')('{ regions { totalCount } }');
    expect(post.headers.get('cache-control')).toContain('no-store');
    const again = await api.as('admin')('{ regions { totalCount } }');
    expect(again.headers.get('cache-control')).toContain('no-store');
  });

  test('under an https address keeps browsers to https', async () => {
    expect(secure.cookie).toMatch(/^__Host-/);
    const { headers } = await get('/livez', {}, secure);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    const { status } = await secure.as('admin')('{ __typename }', undefined, {
      headers: { origin: 'https://binaan.example.go.id' },
    });
    expect(status).toBe(200);
    expect(
      (await secure.as('admin')('{ __typename }', undefined, { headers: { origin: 'https://x.example' } })).status,
    ).toBe(403);
  });
});

describe('a request with a session', () => {
  const forged = ({ status, errors, data }: Answer) =>
    expect({ status, code: errors?.[0]?.extensions.code, data }).toEqual({
      status: 403,
      code: 'FORBIDDEN',
      data: undefined,
    });
  const from = (headers: Record<string, string>, document = '{ regions { totalCount } }') =>
    api.as('admin')(document, undefined, { headers });

  test('is answered to our own pages, and to programs that name none', async () => {
    expect((await from({ origin: api.origin, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await from({})).status).toBe(200);
  });

  test('is refused when a page of another site makes it', async () => {
    for (const origin of ['https://evil.example', 'null', `${api.origin}.evil.example`, 'http://localhost:1', ''])
      forged(await from({ origin }));
    forged(await from({ 'sec-fetch-site': 'cross-site' }));
    forged(await from({ origin: 'https://evil.example' }, 'mutation { deleteRegion(id: "35", version: 1) { id } }'));
  });

  test('is offered to no other site', async () => {
    const preflight = await fetch(`${api.origin}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect([...preflight.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});
