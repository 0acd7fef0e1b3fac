import fs from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
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

const linesOf = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));

test('a request is one line by its route and fields, under the name that its answer bears, and tells nothing of what was sent', async () => {
  const telling = await openApi(undefined, { LOG_LEVEL: 'info' });
  written = '';
  const { headers } = await telling.as(admin)(
    `query Cari($s: String) { businesses(where: { name: { eq: $s } }, search: "${secret}") { totalCount } }`,
    { s: firstAdmin.ADMIN_EMAIL },
  );
  await fetch(`${telling.origin}/lists/${secret}?q=${secret}`);
  const requestId = headers.get('x-request-id');
  const isOurs = (line: Record<string, unknown>) => line.requestId === requestId;
  await expect.poll(() => linesOf(written).filter(isOurs)).toHaveLength(1);
  expect(linesOf(written).find(isOurs)).toMatchObject({
    msg: 'request',
    level: 30,
    method: 'POST',
    route: '/graphql',
    status: 200,
    kind: 'query',
    name: 'Cari',
    fields: ['businesses'],
    cost: expect.any(Number),
    ms: expect.any(Number),
    databaseMs: expect.any(Number),
    poolWaitMs: expect.any(Number),
  });
  await expect.poll(() => linesOf(written).some(({ status }) => status === 404)).toBe(true);
  silent(written);
  expect(written).not.toContain('127.0.0.1');
});

test('an operation that takes as long as the setting says is written down with its document, but not the values in it', async () => {
  const slow = await openApi(undefined, { SLOW_OPERATION_MS: '1' });
  written = '';
  await slow.as(admin)(`{ businesses(where: { name: { contains: "${secret}" } }, limit: 7) { totalCount } }`);
  await expect.poll(() => linesOf(written).filter(({ msg }) => msg === 'slow operation')).toHaveLength(1);
  expect(linesOf(written).find(({ msg }) => msg === 'slow operation')?.document).toMatch(
    /businesses\(where: {name: {contains: ""}}, limit: 0\)/,
  );
  silent(written);
});

test('an operation that is named by somebody’s number, and asks for each under a name of its own, is written down without', async () => {
  const slow = await openApi(undefined, { SLOW_OPERATION_MS: '1' });
  written = '';
  await slow.as(admin)(
    `query NIK_3505185205801234 ($nik_3505185205801234: String = "") {
      Siti_3505185205801234: persons(where: { name: { contains: $nik_3505185205801234 } }) { ...f3505185205801234 } }
    fragment f3505185205801234 on PersonPage { totalCount }`,
  );
  await expect.poll(() => linesOf(written).filter(({ msg }) => msg === 'slow operation')).toHaveLength(1);
  const line = linesOf(written).find(({ msg }) => msg === 'slow operation');
  expect(line).toMatchObject({ name: 'NIK_', fields: ['persons'] });
  expect(line?.document).toContain('  persons(where: {name: {contains: $nik_}})');
  expect(written).not.toMatch(/3505185205801234|Siti/);
});

test('an operation with a long name, in headers and files that would be lines of their own, is one short line', async () => {
  const telling = await openApi(undefined, { LOG_LEVEL: 'info' });
  written = '';
  const line = '%0A{"level":60,"msg":"palsu"}';
  await telling.as(admin)(`query ${'N'.repeat(50_000)} { me { name } }`, undefined, {
    headers: { 'x-request-id': line, 'user-agent': line, traceparent: `00-${secret}`, 'x-binaan-reason': line },
  });
  await fetch(`${telling.origin}/auth/${encodeURIComponent(`\n{"msg":"palsu"}\u001b[2J`)}`);
  const form = new FormData();
  form.set('file', new Blob(['a']), '"\n{"msg":"palsu"}.csv');
  await fetch(`${telling.origin}/import/upload`, { method: 'POST', body: form, headers: { cookie: telling.cookie } });
  await expect.poll(() => linesOf(written).filter(({ msg }) => msg === 'request').length).toBeGreaterThanOrEqual(3);
  expect(linesOf(written).find(({ kind }) => kind === 'query')?.name).toBe('N'.repeat(60));
  expect(written).not.toContain('palsu');
  for (const each of written.trim().split('\n')) expect(each.length).toBeLessThan(1000);
  silent(written);
});

test('a failure is written down with the request it befell and the identifier that was answered', async () => {
  written = '';
  const { headers, errors } = await as('{ awards { totalCount } }');
  const line = { requestId: headers.get('x-request-id'), errorId: errors?.[0]?.extensions.errorId, level: 50 };
  await expect.poll(() => linesOf(written)).toContainEqual(expect.objectContaining(line));
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

test('PostgreSQL writes down nothing of what a change failed on', async () => {
  const invite = (email: string) =>
    as('mutation ($input: InviteUserInput!) { inviteUser(input: $input) { __typename } }', {
      input: { name: 'Siti', email },
    });
  const folder = join(inject('runFolder'), 'postgres', 'log');
  const noted = () =>
    fs
      .readdirSync(folder)
      .map((file) => fs.readFileSync(join(folder, file), 'utf8'))
      .join();
  const email = 'siti.purwaningsih@contoh.id';
  expect((await invite(email)).errors).toBeUndefined();
  expect((await invite(email)).errors?.[0]?.extensions.code).toBe('CONFLICT');
  const { errors } = await as('mutation ($input: PersonInput!) { createPerson(input: $input) { id } }', {
    input: { name: 'Purwaningsih Rahasia', region: '35.05', birthYear: 1066 },
  });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(noted()).toContain('ready to accept connections');
  expect(noted()).not.toMatch(/purwaningsih/i);
});
