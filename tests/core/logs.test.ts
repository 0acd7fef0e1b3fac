import fs from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { admin, openApi } from '../support/api.ts';
import { firstAdmin } from '../support/first-admin.ts';

const api = await openApi();
const as = api.as(admin);
const secret = 'Rahasia-5512';
let written = '';

beforeAll(() => {
  for (const name of ['write', 'writeSync'] as const) {
    const real = fs[name] as (...given: unknown[]) => unknown;
    vi.spyOn(fs, name).mockImplementation(((...given: unknown[]) => {
      written += given[1];
      return real(...given);
    }) as never);
  }
});
afterAll(() => vi.restoreAllMocks());

const silent = (text: string) => {
  for (const word of [secret, firstAdmin.ADMIN_EMAIL, firstAdmin.ADMIN_PASSWORD, 'salah-sandi', api.cookie.slice(-40)])
    expect(text).not.toContain(word);
  expect(text).not.toMatch(/select |insert into|Failing row|Key \(/);
};

test('a fault of the server is answered with an identifier, which is all that leads to its log entry', async () => {
  const client = new pg.Client(api.databaseUrl);
  await client.connect();
  await client.query(`drop table "award" cascade;
    create function spill() returns trigger as $$ begin raise exception 'Failing row contains (%).', new.notes; end $$ language plpgsql;
    create trigger spill before insert on "export_record" for each row execute function spill()`);
  await client.end();

  const read = await as('query ($s: String) { awards(where: { notes: { eq: $s } }) { totalCount } }', { s: secret });
  const { products } = (await as('{ products(limit: 1) { nodes { id } } }')).data;
  const write = await as('mutation ($input: ExportRecordInput!) { createExportRecord(input: $input) { id } }', {
    input: { product: products.nodes[0].id, notes: secret },
  });
  expect([read.status, write.status]).toEqual([500, 200]);
  for (const { text, errors, data } of [read, write]) {
    expect(data ?? null).toBeNull();
    expect(errors?.[0]).toMatchObject({
      message: 'Something went wrong on the server.',
      extensions: { code: 'INTERNAL' },
    });
    const errorId = errors?.[0]?.extensions.errorId as string;
    expect(errorId).toMatch(/^[0-9a-f-]{36}$/);
    expect(written).toContain(errorId);
    silent(text);
    expect(text).not.toMatch(/award|42P01|P0001|\.ts|node_modules/);
  }
  silent(written);
});

test('neither passwords nor e-mail addresses are written down, whoever fails to sign in', async () => {
  const signIn = (body: string, headers = {}) =>
    fetch(`${api.origin}/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: api.origin, ...headers },
      body,
    });
  for (const body of [
    JSON.stringify({ email: firstAdmin.ADMIN_EMAIL, password: 'salah-sandi' }),
    JSON.stringify({ email: `${secret}@example.org`, password: firstAdmin.ADMIN_PASSWORD }),
    JSON.stringify({ email: secret, password: [secret] }),
    `{"email": "${firstAdmin.ADMIN_EMAIL}", `,
  ]) {
    const response = await signIn(body);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    silent(await response.text());
  }
  silent(written);
});
