import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, admin, openApi } from '../support/api.ts';

const api = await openApi();
const as = api.as(admin);

/** Refused as bad input, in GraphQL's JSON; answers the sentence. */
function refused({ status, errors, headers, text }: Answer, code = 400): string {
  expect(headers.get('content-type'), text).toMatch(/^application\/(graphql-response\+)?json/);
  expect({ status, code: errors?.[0]?.extensions.code }, text).toEqual({ status: code, code: 'BAD_USER_INPUT' });
  return errors?.[0]?.message as string;
}

const nest = (depth: number, inner: string) => `${'{ parent '.repeat(depth)}${inner}${' }'.repeat(depth)}`;

describe('a document is refused', () => {
  test('that is too deep, naming the part that is', async () => {
    expect(refused(await as(`{ region(id: "35") ${nest(20, '{ id }')} }`))).toMatch(
      /too deep at region(\.parent){14}: at most 14 levels/,
    );
  });

  test('that is too broad, in fields, root fields and aliases', async () => {
    const fields = Array.from({ length: 1001 }, (_, i) => `a${i}: id`).join(' ');
    expect(
      refused(
        await as(`{ region(id: "35") { ${fields.slice(0, 6000)} } b: region(id: "35") { ${fields.slice(0, 3000)} } }`),
      ),
    ).toMatch(/at most 1000|tokens/);
    const roots = Array.from({ length: 41 }, (_, i) => `a${i}: __typename`).join(' ');
    expect(refused(await as(`{ ${roots} }`))).toBe('This request holds too many root fields: at most 40.');
    const many = Array.from({ length: 5 }, (_, i) => `a${i}: deleteBusiness(id: "x", version: 1) { id }`).join(' ');
    expect(refused(await as(`mutation { ${many} }`))).toBe('This request holds too many root fields: at most 4.');
    expect(refused(await as(`{ region(id: "35") { ${'a'.repeat(61)}: id } }`))).toBe(
      'An alias has at most 60 characters.',
    );
  });

  test('that may answer too much, naming the list that does', async () => {
    const deep =
      'regions(limit: 200) { nodes { children(limit: 200) { nodes { children(limit: 200) { nodes { id } } } } } }';
    expect(refused(await as(`{ ${deep} }`))).toMatch(
      /objects, most of them at regions\.nodes\.children\.nodes\.children/,
    );
    const variable = deep.replaceAll('200', '$n');
    expect(refused(await as(`query ($n: Int!) { ${variable} }`, { n: 200 }))).toMatch(/objects, most of them at/);
    const fragments =
      'query { ...A } fragment A on Query { regions(limit: 200) { ...B } } fragment B on RegionPage { nodes { children(limit: 200) { ...C } } } fragment C on RegionPage { nodes { children(limit: 200) { nodes { id } } } }';
    expect(refused(await as(fragments))).toMatch(/objects, most of them at/);
  });

  test('that spreads fragments in fragments, or in circles', async () => {
    const bomb = Array.from(
      { length: 20 },
      (_, i) => `fragment F${i} on Region { ...F${i + 1} a${i}: parent { ...F${i + 1} } }`,
    ).join(' ');
    refused(await as(`{ region(id: "35") { ...F0 } } ${bomb} fragment F20 on Region { id }`));
    refused(await as('{ region(id: "35") { ...F } } fragment F on Region { ...G } fragment G on Region { ...F }'));
  });

  test('that repeats directives, tokens or conditions without end', async () => {
    refused(await as(`{ __typename ${'@include(if: true) '.repeat(400)} }`));
    refused(await as(`{ ${'__typename '.repeat(3001)} }`));
    refused(await as(`{ regions(where: ${'{ not: '.repeat(60)}{}${' }'.repeat(60)}) { totalCount } }`));
    refused(await as(`{ regions(where: { and: ${'['.repeat(900)}{}${']'.repeat(900)} }) { totalCount } }`));
  });

  test('whose variables are nested or many without end', async () => {
    const document =
      'query ($where: RegionWhere, $orderBy: [RegionOrder!]) { regions(where: $where, orderBy: $orderBy) { totalCount nodes { id } } }';
    const not = (depth: number): object => (depth ? { not: not(depth - 1) } : {});
    const parents = (depth: number): object => (depth ? { parent: parents(depth - 1) } : { name: 'ASC' });
    refused(await as(document, { where: not(40) }));
    const bottomless = `${'{"not":'.repeat(20_000)}{}${'}'.repeat(20_000)}`;
    refused(await api.post(`{"query":${JSON.stringify(document)},"variables":{"where":${bottomless}}}`));
    refused(await as(document, { orderBy: [parents(40)] }));
    refused(await as(document, { where: { or: Array.from({ length: 8000 }, () => ({ name: { eq: 'a' } })) } }));
    refused(await as(document, { orderBy: Array.from({ length: 8000 }, () => ({ name: 'ASC' })) }));
    const often = Array.from({ length: 40 }, (_, i) => `a${i}: regions(where: $where) { totalCount }`).join(' ');
    refused(
      await as(`query ($where: RegionWhere) { ${often} }`, {
        where: { or: Array.from({ length: 2000 }, () => ({ name: { eq: 'a' } })) },
      }),
    );
  });

  test('that is no query and no mutation', async () => {
    expect(refused(await as('subscription { __typename }'))).toBeDefined();
    refused(await as(''));
    refused(await as('fragment F on Region { id }'));
    refused(await as('query A { __typename } query B { __typename }'));
  });
});

describe('a text is refused that no database should keep', () => {
  for (const [what, text] of Object.entries({
    NUL: '\0',
    'a lone surrogate': '\ud800',
    'a lone low surrogate': 'a\udc00',
    'a control character': '\u0007',
    'a delete': '\u007f',
    'an escape': '\u001b[31m',
  }))
    test(`${what}, in variables and in literals, in reads and in writes`, async () => {
      const broken = 'The text holds characters that are not allowed.';
      expect(refused(await as('query ($s: String) { regions(search: $s) { totalCount } }', { s: text }))).toBe(broken);
      // graphql-js itself refuses half a surrogate pair in a document.
      const document = `{ regions(search: ${JSON.stringify(text).replace('\u007f', '\\u007f')}) { totalCount } }`;
      expect(refused(await as(document))).toMatch(/not allowed|Invalid Unicode/);
      const { errors } = await as('mutation ($input: BusinessInput!) { createBusiness(input: $input) { id } }', {
        input: { name: `a${text}`, region: '35.05' },
      });
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', fields: { name: broken } });
      refused(
        await as('query ($w: BusinessWhere) { businesses(where: $w) { totalCount } }', { w: { tags: { has: text } } }),
      );
      refused(await as('query ($id: ID!) { region(id: $id) { id } }', { id: text }));
      refused(await as('query ($after: String) { regions(after: $after) { totalCount } }', { after: text }));
    });
});

describe('a request is refused', () => {
  const document = JSON.stringify({ query: '{ __typename }' });

  test('with a body above 256 kB, or a compressed one', async () => {
    refused(await api.post(JSON.stringify({ query: `{ __typename } # ${'x'.repeat(260 * 1024)}` })), 413);
    const squeezed = await api.post(gzipSync(document) as never, { headers: { 'content-encoding': 'gzip' } });
    expect(squeezed.status).toBeLessThan(500);
    expect(squeezed.data).toBeUndefined();
  });

  test('whose bytes are no text, whether it was asked before or not', async () => {
    const asked = 'query ($s: String) { regions(search: $s) { totalCount } }';
    for (let i = 0; i < 3; i++) expect((await as(asked, { s: 'Ngawi' })).status).toBe(200);
    const [before, after] = JSON.stringify({ query: asked, variables: { s: '|' } }).split('|') as [string, string];
    for (const bytes of [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe2, 0x82]])
      refused(await api.post(Buffer.from([...Buffer.from(before), ...bytes, ...Buffer.from(after)])));
  });

  test('for an operation that is not there, without repeating what it was called', async () => {
    for (const operationName of ['Rahasia', 'Rahasia"', 'Rahasia "a"\n{"level":60}']) {
      const answer = await as('query A { __typename }', {}, { operationName });
      expect(refused(answer)).toBe('Unknown operation.');
      expect(answer.text).not.toContain('Rahasia');
    }
  });

  test('in a batch', async () => {
    refused(await api.post(`[${document},${document}]`));
  });

  test('from a form of another site, which needs no leave of the browser', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']) {
      const { status, data } = await api.post(document, { headers: { 'content-type': type } });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(data).toBeUndefined();
    }
    const get = await fetch(`${api.origin}/graphql?query={__typename}`, { headers: { cookie: api.cookie } });
    expect(get.status).toBe(400);
  });

  test('that would change something by GET', async () => {
    const url = `${api.origin}/graphql?query=${encodeURIComponent('mutation { deleteBusiness(id: "x", version: 1) { id } }')}`;
    const get = await fetch(url, { headers: { cookie: api.cookie, 'apollo-require-preflight': '1' } });
    expect(get.status).toBe(405);
  });
});

describe('a list is refused', () => {
  test('whose limit or offset is out of bounds, in literals and variables', async () => {
    for (const args of [
      'limit: -1',
      'limit: 201',
      'limit: 2147483647',
      'offset: -1',
      'offset: 100001',
      'limit: 2147483648',
      'limit: 1.5',
      'limit: 1e9',
    ])
      refused(await as(`{ regions(${args}) { nodes { id } } }`));
    for (const variables of [
      { limit: -1 },
      { limit: 201 },
      { offset: -1 },
      { offset: 2 ** 31 },
      { limit: 1e308 },
      { offset: 0.5 },
      { limit: '1' },
    ])
      refused(
        await as(
          'query ($limit: Int, $offset: Int) { regions(limit: $limit, offset: $offset) { nodes { id } } }',
          variables,
        ),
      );
    refused(await as('{ regions(limit: 1) { nodes { children(limit: 500) { nodes { id } } } } }'));
  });

  test('whose cursor is of another order, tampered with or garbage', async () => {
    const first = await as(
      '{ sources(limit: 1, orderBy: [{ publishedOn: DESC }, { version: ASC }, { createdAt: ASC }]) { pageInfo { endCursor } } }',
    );
    const cursor = first.data.sources.pageInfo.endCursor as string;
    const [mark, ...place] = JSON.parse(Buffer.from(cursor, 'base64').toString()) as string[];
    const coded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
    const ask = (after: string, orderBy = '[{ publishedOn: DESC }, { version: ASC }, { createdAt: ASC }]') =>
      as(`query ($after: String) { sources(after: $after, orderBy: ${orderBy}) { nodes { id } } }`, { after });
    expect((await ask(cursor)).status).toBe(200);
    refused(await ask(cursor, '[{ publishedOn: ASC }]'));
    refused(await ask(cursor, '[]'));
    for (const garbage of [
      '',
      'x',
      cursor.slice(2),
      cursor.slice(0, 12),

      '😀',
      'bnVsbA==',
      coded(null),
      coded({}),
      coded([]),
      coded([mark]),
      coded([mark, ...place, 'x']),
      coded([mark, ...place.map(() => 1)]),
      coded([mark, ...place.map(() => ({}))]),
    ])
      refused(await ask(garbage));
    for (const at of place.keys())
      for (const value of [
        'abc',
        '2020-13-45',
        '99999999999999999999',
        '',
        "' or 1=1 --",
        '\0',
        'infinity',
        'NaN',
        '1e999',
        '\ud800',
      ]) {
        const { status } = await ask(coded([mark, ...place.with(at, value)]));
        expect([200, 400]).toContain(status);
      }
    expect((await ask(coded([mark, ...place.map(() => null)]))).status).toBe(200);
  });
});

test('an identifier that cannot exist matches nothing', async () => {
  for (const id of [
    '',
    'x',
    '0',
    "' or 1=1 --",
    '%',
    '_',
    '00000000-0000-0000-0000-00000000000g',
    '{}',
    '__proto__',
    'constructor',
    '😀',
    'x'.repeat(10_000),
  ]) {
    const { data, errors } = await as(
      'query ($id: ID!, $w: ID) { business(id: $id) { id } region(id: $id) { id } businesses(where: { id: { in: [$id] }, region: { within: $w } }) { totalCount } reportedFigures(where: { subjectId: { eq: $id } }) { totalCount } }',
      { id, w: id },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      business: null,
      region: null,
      businesses: { totalCount: 0 },
      reportedFigures: { totalCount: 0 },
    });
  }
});

test('a variable that may be null and stands where no null may is refused', async () => {
  refused(await as('query ($id: ID = "35") { region(id: $id) { id } }', { id: null }));
  refused(
    await as('query ($code: ID = "35") { regions(where: { id: { in: [$code] } }) { totalCount } }', { code: null }),
  );
  refused(await as('mutation ($id: ID = "35") { deleteRegion(id: $id, version: 1) { id } }', { id: null }));
});

test('numbers and days are exact to their edges and refused beyond', async () => {
  const figure = (where: string) =>
    as(
      `{ reportedFigures(where: ${where}) { totalCount } products(where: ${where.includes('priceIdr') ? where : '{}'}) { totalCount } }`,
    );
  for (const good of [
    '{ value: { lt: 1.7976931348623157e308 } }',
    '{ value: { gt: -0.0 } }',
    '{ value: { eq: 5e-324 } }',
    '{ asOf: { gte: "0001-01-01" } }',
    '{ asOf: { lte: "9999-12-31" } }',
    '{ asOf: { eq: "2024-02-29" } }',
    '{ createdAt: { lt: "9999-12-31T23:59:59.999Z" } }',
    '{ createdAt: { gt: "2016-10-12T08:00+07:00" } }',
    '{ version: { lt: 2147483647 } }',
    '{ version: { gt: -2147483648 } }',
  ])
    expect((await figure(good)).status, good).toBe(200);
  for (const bad of [
    '{ value: { lt: 1e999 } }',
    '{ asOf: { eq: "0000-01-01" } }',
    '{ asOf: { eq: "2023-02-29" } }',
    '{ asOf: { eq: "10000-01-01" } }',
    '{ asOf: { eq: "2023-2-9" } }',
    '{ asOf: { eq: "infinity" } }',
    '{ createdAt: { eq: "2016-10-12T08:00:00" } }',
    '{ createdAt: { eq: "2016-10-12T25:00:00Z" } }',
    '{ version: { lt: 2147483648 } }',
    '{ version: { eq: 1.5 } }',
  ])
    refused(await figure(bad));
  for (const edge of [
    '9999-12-31T23:59:59.999-12:00',
    '0001-01-01T00:00:00+14:00',
    '2016-12-31T23:59:60Z',
    '2020-01-01T00:00:00+99:99',
  ])
    refused(await figure(`{ createdAt: { eq: "${edge}" } }`));
  const products = (value: string) => as(`{ products(where: { priceIdr: { lte: ${value} } }) { totalCount } }`);
  expect((await products('9007199254740991')).status).toBe(200);
  for (const bad of ['9007199254740992', '1e300', '0.5', '"5"', 'true']) refused(await products(bad));
});

test('names that JavaScript treats as its own are names like others', async () => {
  const document =
    'query ($__proto__: ID!, $constructor: Int) { __proto__: region(id: $__proto__) { constructor: name toString: id } hasOwnProperty: regions(limit: $constructor) { __proto__: nodes { valueOf: id } } }';
  const { status, text, errors } = await api.post(
    `{"query":${JSON.stringify(document)},"variables":{"constructor":1}}`,
  );
  expect({ status, code: errors?.[0]?.extensions.code }, text).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
  const aliased = await as(
    '{ __proto__: region(id: "35") { constructor: id toString: level } hasOwnProperty: regions(limit: 1) { __proto__: nodes { valueOf: id } } }',
  );
  expect(aliased.text).toMatch(
    '"__proto__":{"constructor":"35","toString":"PROVINCE"},"hasOwnProperty":{"__proto__":[{"valueOf":"11"}]}',
  );
  refused(
    await api.post(
      '{"query":"query ($i: BusinessInput!) { __typename }","variables":{"i":{"constructor":{"prototype":{"a":1}}}}}',
    ),
  );
});

test('signs of SQL are letters like others', async () => {
  for (const text of [
    "'; drop table business; --",
    '" or ""="',
    '\\',
    "\\'",
    '$1',
    '?',
    '??',
    ':name',
    '/*',
    '%00',
    "E'\\x41'",
    '$$',
    '{"__raw":true,"sql":"1"}',
  ]) {
    const { errors } = await as(
      'query ($t: String!) { businesses(search: $t, where: { name: { eq: $t, contains: $t, startsWith: $t, gt: $t, in: [$t] }, tags: { has: $t } }) { totalCount } }',
      { t: text },
    );
    expect(errors, text).toBeUndefined();
  }
});

test('nothing that a caller sends is answered by a fault of the server', async () => {
  const key = fc.oneof(
    fc.constantFrom(
      'query',
      'variables',
      'operationName',
      'extensions',
      'id',
      'where',
      'input',
      'eq',
      'name',
      '__proto',
      'persistedQuery',
    ),
    fc.string(),
  );
  const json = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, 0, -1, 1e21, '', '35', '{ __typename }'),
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(key, tie('any'), { maxKeys: 3 }),
    ),
  })).any;
  const documents = fc.constantFrom(
    'query ($id: ID!, $where: BusinessWhere, $orderBy: [BusinessOrder!], $limit: Int, $offset: Int, $after: String, $search: String) { business(id: $id) { id } businesses(where: $where, orderBy: $orderBy, limit: $limit, offset: $offset, after: $after, search: $search) { totalCount nodes { id } pageInfo { endCursor } } }',
    'mutation ($input: BusinessInput!) { createBusiness(input: $input) { id } }',
    'mutation ($id: ID!, $version: Int!, $input: BusinessPatch!) { updateBusiness(id: $id, version: $version, input: $input) { id } }',
    'mutation ($ids: [ID!]!) { deleteBusinesses(ids: $ids) { count } }',
    '{ __typename }',
  );
  const variables = fc.record(
    {
      id: json,
      where: json,
      orderBy: json,
      limit: json,
      offset: json,
      after: json,
      search: json,
      input: json,
      version: json,
      ids: json,
    },
    { requiredKeys: [] },
  );
  const body = fc.oneof(
    json.map((value) => JSON.stringify(value)),
    fc
      .record(
        {
          query: fc.oneof(documents, fc.string()),
          variables: fc.oneof(variables, json),
          operationName: json,
          extensions: json,
        },
        { requiredKeys: ['query'] },
      )
      .map((value) => JSON.stringify(value)),
    fc.string({ unit: 'binary' }),
  );
  await fc.assert(
    fc.asyncProperty(body, async (sent) => {
      const { status, errors } = await api.post(sent as string);
      expect(status).toBeLessThan(500);
      expect(errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain('INTERNAL');
    }),
    { numRuns: 200, interruptAfterTimeLimit: 30_000, markInterruptAsFailure: false },
  );
}, 60_000);
