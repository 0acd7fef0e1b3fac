import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Asker, openApi, stranger } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const second = await openApi(api.databaseUrl);
const { ask, create, refused } = rowsOf(api);
const { person } = peopleOf(api);

const creation = 'mutation ($input: ApiKeyInput!) { createApiKey(input: $input) { key apiKey { id version } } }';
const revocation =
  'mutation ($id: ID!, $version: Int!) { revokeApiKey(id: $id, version: $version) { version revokedAt } }';
const programmes = '{ programmes(orderBy: [{ name: ASC }]) { nodes { name } } }';

let partner: string;
let other: string;
let mine: string;
beforeAll(async () => {
  partner = await create('Organization', { name: 'Uji Mitra', kind: 'CORPORATE_PARTNER' });
  other = await create('Organization', { name: 'Uji Mitra Lain', kind: 'CORPORATE_PARTNER' });
  const owner = await create('Organization', { name: 'Uji Dinas', kind: 'DISPERINDAG_KABKOTA' });
  const programme = { kind: 'MENTORING', owner };
  mine = await create('Programme', { ...programme, name: 'Uji Bersama', partners: [partner] });
  await create('Programme', { ...programme, name: 'Uji Lain', partners: [other] });
});

interface Issued {
  key: string;
  id: string;
  version: number;
}
const issue = async (more: object = {}): Promise<Issued> => {
  const input = { name: 'Uji', organization: partner, startsOn: '2020-01-01', ...more };
  const { key, apiKey } = (await ask(creation, { input })).createApiKey;
  return { key, ...apiKey };
};

const by = (headers: Record<string, string>, document = programmes, asker: Asker = stranger) =>
  api.as(asker)(document, undefined, { headers });
const bearing = (key: string, document?: string) => by({ authorization: `Bearer ${key}` }, document);
const turnedAway = '{"errors":[{"message":"Please sign in.","extensions":{"code":"UNAUTHENTICATED"}}]}';

describe('a key', () => {
  test('is told once, and kept as nothing but a digest', async () => {
    const { key, id } = await issue();
    expect(key).toMatch(/^binaan_[A-Za-z0-9_-]{43}$/);
    const { apiKey } = await ask('query ($id: ID!) { apiKey(id: $id) { prefix issuedBy { name } } }', { id });
    expect(apiKey).toEqual({ prefix: key.slice(0, 13), issuedBy: { name: 'Administrator' } });
    const client = new pg.Client(api.databaseUrl);
    await client.connect();
    const { rows } = await client.query(
      `select query_to_xml(format('select * from %I.%I t where t::text like %L or t::text like %L', table_schema, table_name, $1::text, $2::text), true, false, '')::text as found
        from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
      [`%${key.slice(14)}%`, `%${Buffer.from(key).toString('hex')}%`],
    );
    await client.end();
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.filter(({ found }) => found.includes('<row'))).toEqual([]);
  });

  test('asks as the partner that it was made for, in either header', async () => {
    const { key } = await issue();
    const seen = { programmes: { nodes: [{ name: 'Uji Bersama' }] } };
    expect((await bearing(key)).data).toEqual(seen);
    expect((await by({ 'x-api-key': key })).data).toEqual(seen);
    const { data } = await bearing(key, '{ me { name roles purposes } grants { totalCount } apiKeys { totalCount } }');
    expect(data.me).toEqual({ name: 'Uji', roles: ['PARTNER'], purposes: [] });
    expect((await bearing((await issue({ organization: other })).key)).data).toEqual({
      programmes: { nodes: [{ name: 'Uji Lain' }] },
    });
  });

  test('changes nothing', async () => {
    const { key } = await issue();
    for (const document of [
      `mutation { deleteProgramme(id: "${mine}", version: 1) { id } }`,
      `mutation { createApiKey(input: { name: "Uji", organization: "${partner}", startsOn: "2020-01-01" }) { key } }`,
      'mutation { __typename }',
    ]) {
      const { status, errors } = await bearing(key, document);
      expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 403, code: 'FORBIDDEN' });
    }
  });

  test('asks only what it was made for, whatever it is called', async () => {
    const { key } = await issue({ operations: ['programmes', 'engagements'] });
    expect((await bearing(key)).status).toBe(200);
    expect(
      (await bearing(key, '{ __typename __schema { queryType { name } } engagements { totalCount } }')).status,
    ).toBe(200);
    for (const document of [
      '{ businesses { totalCount } }',
      '{ programmes: businesses { totalCount } }',
      '{ programmes { totalCount } ...F } fragment F on Query { ... { businesses { totalCount } } }',
      '{ search(text: "batik") { noun } }',
      '{ programmeAggregate { count } }',
    ]) {
      const { status, errors } = await bearing(key, document);
      expect({ status, message: errors?.[0]?.message }).toEqual({
        status: 403,
        message: 'This key is for nothing but: programmes, engagements.',
      });
    }
    expect(
      await refused(creation, {
        input: { name: 'Uji', organization: partner, startsOn: '2020-01-01', operations: ['deleteBusiness'] },
      }),
    ).toEqual({
      code: 'BAD_USER_INPUT',
      fields: { operations: 'There is no query of that name.' },
    });
  });

  test('that is revoked, over, not begun, unknown or odd opens nothing, and which of them is not said', async () => {
    const revoked = await issue();
    expect((await bearing(revoked.key)).status).toBe(200);
    await ask(revocation, revoked as never);
    const answers = await Promise.all(
      [
        revoked.key,
        (await issue({ endsOn: '2020-01-02' })).key,
        (await issue({ startsOn: '2999-01-01' })).key,
        `binaan_${'x'.repeat(43)}`,
        `${(await issue()).key.slice(0, -1)}`,
        (await issue()).key.toUpperCase(),
        'binaan_%',
        "' or 1=1 --",
      ].map((key) => bearing(key)),
    );
    for (const { status, text } of answers) expect({ status, text }).toEqual({ status: 401, text: turnedAway });
  });

  test('does not outlive its revocation by a request, in any process', async () => {
    const { key, id, version } = await issue();
    const call = (at: typeof api) =>
      at.as(stranger)(programmes, undefined, { headers: { authorization: `Bearer ${key}` } });
    for (const at of [api, second, api, second]) expect((await call(at)).status).toBe(200);
    const { data } = await api.as('admin')(revocation, { id, version });
    expect(data.revokeApiKey.revokedAt).toMatch(/Z$/);
    expect((await call(api)).status).toBe(401);
    await expect.poll(async () => (await call(second)).status).toBe(401);
    const { code } = await refused(revocation, { id, version: data.revokeApiKey.version });
    expect(code).toBe('CONFLICT');
    const { changeSets } = await ask('{ changeSets(limit: 1) { nodes { id operation } } }');
    expect(changeSets.nodes[0].operation).toBe('revokeApiKey');
    const back = await refused('mutation ($id: ID!) { undoChangeSet(id: $id) { id } }', { id: changeSets.nodes[0].id });
    expect(back).toEqual({ code: 'BAD_USER_INPUT', fields: { revokedAt: 'A revoked key does not come back.' } });
    expect((await call(api)).status).toBe(401);
  });

  test('is not taken from the address', async () => {
    const { key } = await issue();
    for (const name of ['key', 'api_key', 'apiKey', 'access_token', 'x-api-key', 'authorization']) {
      const query = new URLSearchParams({ query: programmes, [name]: key });
      const { status } = await fetch(`${api.origin}/graphql?${query}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
      expect(status).toBe(401);
    }
  });

  test('comes alone: beside a session or a second key it is refused', async () => {
    const { key } = await issue();
    for (const headers of [
      { cookie: api.cookie, authorization: `Bearer ${key}` },
      { cookie: 'binaan.session_token=x', 'x-api-key': key },
      { cookie: 'a=b; __Secure-binaan.session_token=x', 'x-api-key': 'y' },
      { authorization: `Bearer ${key}`, 'x-api-key': key },
    ]) {
      const { status, errors } = await by(headers as never);
      expect({ status, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message }).toEqual({
        status: 400,
        code: 'BAD_USER_INPUT',
        message: 'Send one API key only, and no session with it.',
      });
    }
    expect((await by({ cookie: 'theme=dark', 'x-api-key': key })).status).toBe(200);
  });

  test('says when it was last asked with, to the minute, in whatever way that is asked', async () => {
    const { key, id } = await issue();
    const read = async () => (await ask('query ($id: ID!) { apiKey(id: $id) { version lastUsedAt } }', { id })).apiKey;
    expect(await read()).toEqual({ version: 1, lastUsedAt: null });
    await bearing(key);
    await expect.poll(async () => (await read()).lastUsedAt).toMatch(/T\d\d:\d\d:00\.000Z$/);
    expect((await read()).version).toBe(1);
    const { apiKeys } = await ask(
      '{ apiKeys(where: { lastUsedAt: { isNull: false } }, orderBy: [{ lastUsedAt: DESC }]) { nodes { id } } }',
    );
    expect(apiKeys.nodes.map((each: { id: string }) => each.id)).toContain(id);
  });

  test('is not looked up again while nothing about access changes', async () => {
    const { key } = await issue();
    await bearing(key);
    const { sent, answer } = await api.statements(() => bearing(key));
    expect({ status: answer.status, sent: sent.length }).toEqual({ status: 200, sent: 1 });
  });
});

test('nobody but an administrator makes, sees or revokes keys', async () => {
  const { id, version } = await issue();
  for (const asker of [
    await person({ role: 'OFFICER', region: '35' }),
    await person({ role: 'PARTNER', organization: partner }),
    await person({ role: 'VIEWER' }),
  ]) {
    const input = { name: 'Uji', organization: partner, startsOn: '2020-01-01' };
    const made = await api.as(asker)(creation, { input });
    expect(made.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(made.text).not.toContain('binaan_');
    const ended = await api.as(asker)(revocation, { id, version });
    expect(ended.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await api.as(asker)('{ apiKeys { totalCount } }')).data.apiKeys.totalCount).toBe(0);
  }
});
