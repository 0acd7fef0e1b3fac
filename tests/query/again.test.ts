import { describe, expect, test } from 'vitest';
import { type Answer, openApi } from '../support/api.ts';

const api = await openApi();

let asked = 0;
/** The same document in a text that nobody has sent yet. */
const fresh = (document: string) => `${document} # ${asked++}`;

const seen = ({ status, text, headers }: Answer) => ({ status, text, type: headers.get('content-type') });

const document = `query One($id: ID!, $limit: Int, $where: RegionWhere) {
  region(id: $id) { id children(limit: $limit, where: $where) { nodes { id children(limit: $limit) { nodes { id } } } } }
}`;
const good = { query: document, variables: { id: '35', limit: 1 } };

/** Holds the answer to a body whose document is known against the answer to the same body as the first of its kind. */
async function alike(body: Record<string, unknown>, options: Parameters<typeof api.post>[1] = {}): Promise<Answer> {
  const known = fresh(document);
  expect((await api.post(JSON.stringify({ ...good, query: known }))).status).toBe(200);
  const again = await api.post(JSON.stringify({ ...good, ...body, query: known }), options);
  const first = await api.post(JSON.stringify({ ...good, ...body, query: fresh(document) }), options);
  expect(seen(again)).toEqual(seen(first));
  return again;
}

describe('a document that is asked again is answered like the first time', () => {
  test('with the same variables and with others', async () => {
    expect((await alike({})).data.region.id).toBe('35');
    expect((await alike({ variables: { id: '31', where: { name: { contains: 'a' } } } })).data.region.id).toBe('31');
    expect((await alike({ variables: { id: 'x', limit: null, where: null } })).data).toEqual({ region: null });
    expect((await alike({ operationName: null })).status).toBe(200);
    expect((await alike({ operationName: 'One' })).status).toBe(200);
  });

  test('in whatever media type the caller asks for', async () => {
    const headers = { accept: 'application/graphql-response+json' };
    expect((await alike({}, { headers })).headers.get('content-type')).toMatch(/^application\/graphql-response\+json/);
    expect((await alike({}, { headers: { accept: 'text/plain' } })).status).toBe(406);
  });

  test('with a refusal, whatever is wrong', async () => {
    for (const variables of [
      null,
      {},
      [],
      'x',
      { id: null },
      { id: { eq: '35' } },
      { id: '35', limit: 201 },
      { id: '35', limit: '1' },
      { id: '35', where: { nothing: 1 } },
      { id: '35', where: { name: { eq: '\0' } } },
    ])
      expect((await alike({ variables })).status, JSON.stringify(variables)).toBe(400);
    for (const body of [{ operationName: 'Other' }, { operationName: '' }, { operationName: 1 }, { extensions: '' }])
      expect((await alike(body)).status, JSON.stringify(body)).toBe(400);
    await alike({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } });
  });

  test('with a refusal in the language of the request', async () => {
    const { errors } = await alike({ variables: {} }, { headers: { 'accept-language': 'id' } });
    expect(errors?.[0]?.extensions.fields).toEqual({ id: 'Wajib diisi.' });
  });

  test('with the door closed, for a stranger', async () => {
    expect((await alike({}, { asker: 'stranger' })).status).toBe(401);
  });
});

test('of two operations in a document the one that is named is answered, whichever was asked first', async () => {
  const both = 'query A { region(id: "35") { id } } query B { region(id: "31") { id } }';
  const ask = async (operationName?: string) =>
    (await api.post(JSON.stringify({ query: both, operationName }))).data?.region.id;
  for (let time = 0; time < 2; time++) expect([await ask('A'), await ask('B')]).toEqual(['35', '31']);
  expect(await ask()).toBeUndefined();
});

test('too dear is what the limit in a variable makes too dear, in a known document, too', async () => {
  const deep = fresh(`query ($n: Int!) {
    regions(limit: $n) { nodes { children(limit: $n) { nodes { children(limit: $n) { nodes { id } } } } } }
  }`);
  const ask = (n: number) => api.post(JSON.stringify({ query: deep, variables: { n } }));
  expect((await ask(2)).status).toBe(200);
  expect((await ask(200)).status).toBe(400);
});
