import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, openApi, stranger } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

const ofDashboard = 'query Regions($limit: Int) { regions(limit: $limit) { nodes { id } } }';
const api = await openApi(undefined, { KEY_BUDGET: '8000' }, undefined, {
  documents: new Map([[hashOf(ofDashboard), ofDashboard]]),
});
const second = await openApi(api.databaseUrl);
const { ask, create, refused } = rowsOf(api);
const { person } = peopleOf(api);

const creation = 'mutation ($input: ApiKeyInput!) { createApiKey(input: $input) { key apiKey { id version } } }';
const registration =
  'mutation ($input: KeyDocumentInput!) { registerKeyDocument(input: $input) { id version name hash } }';
const withdrawal = 'mutation ($id: ID!, $version: Int!) { withdrawKeyDocument(id: $id, version: $version) }';

const programmes = 'query Programmes($limit: Int) { programmes(limit: $limit) { nodes { name } } }';
const regions = 'query OtherRegions { regions(limit: 2) { nodes { id } } }';

let partner: string;
beforeAll(async () => {
  partner = await create('Organization', { name: 'Uji Mitra', kind: 'CORPORATE_PARTNER' });
  const owner = await create('Organization', { name: 'Uji Dinas', kind: 'DISPERINDAG_KABKOTA' });
  await create('Programme', { kind: 'MENTORING', owner, name: 'Uji Bersama', partners: [partner] });
  await create('Programme', { kind: 'MENTORING', owner, name: 'Uji Lain' });
});

const issue = async (more: object = {}) => {
  const input = { name: 'Uji', organization: partner, startsOn: '2020-01-01', ...more };
  const { key, apiKey } = (await ask(creation, { input })).createApiKey;
  return { key: key as string, id: apiKey.id as string, version: apiKey.version as number };
};
const register = async (key: string, text: string) =>
  (await ask(registration, { input: { key, text } })).registerKeyDocument as { id: string; version: number };

const byHash = (text: string, more: object = {}) => ({
  ...more,
  extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } },
});

type At = Pick<typeof api, 'post'>;
const bearing = (key: string, body: object, headers: Record<string, string> = {}, at: At = api) =>
  at.post(JSON.stringify(body), {
    asker: stranger,
    headers: { authorization: `Bearer ${key}`, 'accept-language': 'en', ...headers },
  });
const asAdmin = (body: object) => api.post(JSON.stringify(body), { headers: { 'accept-language': 'en' } });

const seen = ({ status, text, headers }: Answer) => ({ status, text, type: headers.get('content-type') });
const said = ({ status, errors }: Answer) => ({
  status,
  code: errors?.[0]?.extensions.code,
  message: errors?.[0]?.message,
});

const notFound = { status: 200, code: 'NOT_FOUND', message: 'PersistedQueryNotFound' };
const ownOnly = {
  status: 403,
  code: 'FORBIDDEN',
  message: 'This key asks the queries that are registered for it, by their hash, and no other.',
};

describe('a document that is asked by its hash', () => {
  test('is answered as by its text, the first time and after', async () => {
    const { key, id } = await issue();
    await register(id, programmes);
    for (const variables of [{}, { limit: 1 }, { limit: 'x' }, { limit: 201 }, { limit: null }]) {
      const [first, again] = [
        await bearing(key, byHash(programmes, { variables })),
        await bearing(key, byHash(programmes, { variables })),
      ];
      const byText = await bearing(key, { query: programmes, variables });
      expect(seen(first)).toEqual(seen(byText));
      expect(seen(again)).toEqual(seen(byText));
    }
    expect((await bearing(key, byHash(programmes))).data).toEqual({ programmes: { nodes: [{ name: 'Uji Bersama' }] } });
    expect(said(await bearing(key, byHash(programmes, { operationName: 'Other' }))).status).toBe(400);
  });

  test('of the dashboard is known to whoever is let in, and to nobody else', async () => {
    const body = byHash(ofDashboard, { variables: { limit: 1 } });
    const { key } = await issue();
    for (let time = 0; time < 2; time++) {
      expect((await asAdmin(body)).data.regions.nodes).toHaveLength(1);
      expect((await bearing(key, body)).data.regions.nodes).toHaveLength(1);
      expect((await api.post(JSON.stringify(body), { asker: stranger })).status).toBe(401);
    }
  });

  test('is registered by nobody who asks it', async () => {
    const text = `${regions} # ${Math.random()}`;
    expect(said(await asAdmin(byHash(text)))).toEqual(notFound);
    expect(said(await asAdmin({ ...byHash(text), query: text })).message).toBe('PersistedQueryNotSupported');
    expect((await asAdmin({ query: text })).status).toBe(200);
    expect(said(await asAdmin(byHash(text)))).toEqual(notFound);
  });

  test('of one key is unknown to another, whether it is registered or not', async () => {
    const [one, other] = [await issue(), await issue()];
    await register(one.id, regions);
    expect((await bearing(one.key, byHash(regions))).status).toBe(200);
    expect(said(await bearing(other.key, byHash(regions)))).toEqual(notFound);
    expect(said(await asAdmin(byHash(regions)))).toEqual(notFound);
  });

  test('is read as of an instant, and no more than a key may ask', async () => {
    const { key, id } = await issue({ operations: ['programmes'] });
    const then = 'query Then($at: DateTime) { programmes(asOf: $at) { totalCount } }';
    await register(id, then);
    await register(id, regions);
    const variables = { at: '2000-01-01T00:00:00Z' };
    for (let time = 0; time < 2; time++) {
      expect((await bearing(key, byHash(then, { variables }))).data.programmes.totalCount).toBe(0);
      expect((await bearing(key, byHash(then))).data.programmes.totalCount).toBe(1);
      expect(said(await bearing(key, byHash(regions))).message).toBe('This key is for nothing but: programmes.');
    }
  });

  test('costs what it costs by its text', async () => {
    const { key, id } = await issue();
    await register(id, programmes);
    const left = async (body: object) => {
      const { headers, text } = await bearing(key, body);
      return {
        cost: JSON.parse(text).extensions.cost,
        left: Number(/r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]),
      };
    };
    const variables = { limit: 40 };
    const first = await left(byHash(programmes, { variables }));
    expect(first.cost).toBe(40);
    for (const body of [byHash(programmes, { variables }), { query: programmes, variables }]) {
      const before = await left(byHash(programmes, { variables: { limit: 1 } }));
      const after = await left(body);
      // A minute may end between the two.
      if (after.left < before.left) expect(before.left - after.left).toBe(40);
    }
    expect(said(await bearing(key, byHash(programmes, { variables: { limit: 200 } })))).toMatchObject({ status: 200 });
  });
});

describe('a key that is bound to its documents', () => {
  test('asks those, and nothing else by any door', async () => {
    const { key, id } = await issue({ documentsOnly: true });
    await register(id, programmes);
    for (let time = 0; time < 2; time++) {
      expect((await bearing(key, byHash(programmes))).data).toEqual({
        programmes: { nodes: [{ name: 'Uji Bersama' }] },
      });
      const others = [
        { query: programmes },
        { query: '{ __schema { queryType { name } } }' },
        { query: '{ __typename }' },
        { query: 'not a document' },
        byHash(ofDashboard),
        byHash(regions),
        byHash('nobody has registered this'),
        { extensions: { persistedQuery: { version: 1, sha256Hash: '__proto__' } } },
        { extensions: { persistedQuery: { version: 2, sha256Hash: hashOf(programmes) } } },
        {},
      ];
      for (const body of others) expect([body, said(await bearing(key, body))]).toEqual([body, ownOnly]);
    }
    const file = await fetch(`${api.origin}/export/list`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ noun: 'Programme', columns: ['name'], format: 'CSV' }),
    });
    expect(file.status).toBe(403);
    const address = new URL(`/graphql?query=${encodeURIComponent(regions)}`, api.origin);
    const headers = { authorization: `Bearer ${key}`, 'apollo-require-preflight': 'yes' };
    expect((await fetch(address, { headers })).status).toBe(403);
  });

  test('has none at first, and loses one with the next request after it is withdrawn, in any process', async () => {
    const { key, id } = await issue({ documentsOnly: true });
    expect(said(await bearing(key, byHash(programmes)))).toEqual(ownOnly);
    const document = await register(id, programmes);
    for (const at of [api, second, api, second])
      await expect.poll(async () => (await bearing(key, byHash(programmes), {}, at)).status).toBe(200);
    expect((await ask(withdrawal, document)).withdrawKeyDocument).toBe(document.id);
    expect(said(await bearing(key, byHash(programmes)))).toEqual(ownOnly);
    await expect.poll(async () => (await bearing(key, byHash(programmes), {}, second)).status).toBe(403);
  });
});

describe('a document is registered', () => {
  test('once, as one named query of this schema, with its name and its hash', async () => {
    const { id: key } = await issue();
    const { registerKeyDocument } = await ask(registration, { input: { key, text: programmes } });
    expect(registerKeyDocument).toMatchObject({ name: 'Programmes', hash: hashOf(programmes) });
    const { keyDocuments } = await ask(
      'query ($of: KeyDocumentWhere) { keyDocuments(where: $of) { nodes { text } } }',
      {
        of: { key: { id: { eq: key } } },
      },
    );
    expect(keyDocuments.nodes).toEqual([{ text: programmes }]);
    const faults = async (text: string) => (await refused(registration, { input: { key, text } })).fields;
    const oneQuery = { text: 'It must be exactly one query that has a name.' };
    expect(await faults(programmes)).toEqual({ text: 'This query is registered for this key already.' });
    expect(await faults('{ regions { totalCount } }')).toEqual(oneQuery);
    expect(await faults('mutation M { deleteBusiness(id: "x", version: 1) { id } }')).toEqual(oneQuery);
    expect(await faults(`${programmes} query B { regions { totalCount } }`)).toEqual(oneQuery);
    expect(await faults('query A { nothing }')).toEqual({
      text: 'It asks for something that the schema does not know.',
    });
    expect(await faults('query A {')).toEqual({ text: 'It is not a GraphQL document.' });
  });

  test('by an administrator alone', async () => {
    const { id: key, key: secret } = await issue();
    const officer = await person({ role: 'OFFICER', region: '35' });
    const { errors } = await api.as(officer)(registration, { input: { key, text: programmes } });
    expect(['FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT']).toContain(errors?.[0]?.extensions.code);
    expect(
      (await bearing(secret, { query: registration, variables: { input: { key, text: programmes } } })).status,
    ).toBe(403);
    const { keyDocuments } = await ask('query ($of: KeyDocumentWhere) { keyDocuments(where: $of) { totalCount } }', {
      of: { key: { id: { eq: key } } },
    });
    expect(keyDocuments.totalCount).toBe(0);
  });
});
