import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { admin, openApi, stranger } from '../support/api.ts';
import { businesses, labelled } from './search-queries.ts';

const api = await openApi();

/** Names such as many businesses have, so that what is looked for does not stand alone. */
const crowd = `insert into business (id, name, owner_name, region_id)
  select gen_random_uuid(), concat_ws(' ', forms[1 + n % 4], firsts[1 + n % 15], seconds[1 + n / 15 % 15], thirds[1 + n / 225 % 15]),
    concat_ws(' ', owners[1 + n % 7], owners[1 + n / 7 % 7]), '35.05'
  from generate_series(1, 3000) n, (select '{UD,CV,"",Koperasi}'::text[] forms,
    '{Batik,Tenun,Anyaman,Keripik,Kopi,Kerajinan,Mebel,Sepatu,Bordir,Tempe,Gerabah,Jaya,Sumber,Rotan,Kulit}'::text[] firsts,
    '{Makmur,Abadi,Indah,Sejahtera,Lestari,Berkah,Utama,Mandiri,Sentosa,Cahaya,Barokah,Rejeki,Putra,Dewi,Kencana}'::text[] seconds,
    '{Blitar,Lombok,Garut,Jepara,Tuban,Malang,Kediri,Cirebon,Bantul,Sleman,Kudus,Gresik,Lamongan,Ngawi,Madiun}'::text[] thirds,
    '{Budi,Sri,Agus,Dewi,Eko,Wahyu,Santoso}'::text[] owners) words`;

beforeAll(async () => {
  const client = new pg.Client(api.databaseUrl);
  await client.connect();
  await client.query(crowd);
  for (const row of businesses)
    await client.query(
      `insert into business (id, name, owner_name, nib, region_id) values (gen_random_uuid(), $1, $2, $3, '35.05')`,
      [row[0], row[1], row[2]],
    );
  await client.query('analyze business');
  await client.end();
});

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its document
const ask = async (document: string, variables?: Record<string, unknown>): Promise<any> => {
  const { data, errors } = await api.as(admin)(document, variables);
  expect(errors, document).toBeUndefined();
  return data;
};
const labels = (page: { nodes: { label: string }[] }) => page.nodes.map(({ label }) => label);
const search = async (noun: string, text: string, limit = 10) =>
  labels(
    (
      await ask(
        `query ($text: String, $limit: Int) { page: ${noun}(search: $text, limit: $limit) { nodes { label } } }`,
        { text, limit },
      )
    ).page,
  );
const contains = async (noun: string, text: string) =>
  labels(
    (
      await ask(
        `query ($text: String!) { page: ${noun}(where: { label: { contains: $text } }, orderBy: [{ label: ASC }], limit: 10) { nodes { label } } }`,
        { text },
      )
    ).page,
  );

test('of what people mean by what they type, nearly all is among the first ten; a plain filter finds little of it', async () => {
  const kinds = Object.entries(labelled);
  const missed: string[] = [];
  let [queries, found, plain] = [0, 0, 0];
  for (const [kind, set] of kinds) {
    let [here, there] = [0, 0];
    for (const [noun, text, ...means] of set) {
      const share = (got: string[]) => means.filter((label) => got.includes(label)).length / means.length;
      const got = await search(noun, text);
      if (share(got) < 1) missed.push(`${noun} "${text}": ${got.join(' | ') || 'nothing'}`);
      here += share(got);
      there += share(await contains(noun, text));
    }
    const line = (part: number) => `${part}/${set.length}`.padStart(7);
    console.log(`recall at 10, ${kind.padEnd(34)} search ${line(here)}   contains ${line(there)}`);
    queries += set.length;
    found += here;
    plain += there;
  }
  console.log(
    `recall at 10, ${queries} queries: search ${(found / queries).toFixed(3)}, contains ${(plain / queries).toFixed(3)}`,
  );
  if (missed.length) console.log(`missed:\n${missed.join('\n')}`);
  expect(queries).toBeGreaterThanOrEqual(60);
  expect(found / queries).toBeGreaterThanOrEqual(0.95);
});

test('a name is the same with its legal form before it, behind it, and without it', async () => {
  for (const text of ['UD. Sinar Jaya', 'Sinar Jaya, UD', 'sinar jaya'])
    expect((await search('businesses', text))[0]).toBe('UD. Sinar Jaya');
});

test('who names the kind of a region finds that one first, and the other next to it', async () => {
  expect((await search('regions', 'kota blitar')).slice(0, 2)).toEqual(['Kota Blitar', 'Kabupaten Blitar']);
  expect((await search('regions', 'kabupaten blitar')).slice(0, 2)).toEqual(['Kabupaten Blitar', 'Kota Blitar']);
  for (const [text, name] of [
    ['Solo', 'Kota Surakarta'],
    ['Jatim', 'Jawa Timur'],
    ['kab blitar', 'Kabupaten Blitar'],
  ] as const)
    expect((await search('regions', text))[0]).toBe(name);
});

test('what is called so comes first, then what begins so, then what holds the words', async () => {
  expect(await search('organizations', 'kementerian perindustrian', 1)).toEqual(['Kementerian Perindustrian']);
  expect((await search('businesses', 'sinar jaya')).slice(0, 2)).toEqual(['UD. Sinar Jaya', 'Sinar Jaya Makmur, CV']);
});

test('an order that is asked for stands above the rank', async () => {
  const { page } = await ask(
    '{ page: businesses(search: "tenun lestari", orderBy: [{ name: DESC }], limit: 50) { nodes { label: name } } }',
  );
  const found = labels(page);
  expect(found.length).toBeGreaterThan(5);
  expect(found).toEqual([...found].sort((one, other) => other.localeCompare(one, 'id')));
});

test('spelling is forgiven only where nothing holds the words, so that a count is a count', async () => {
  const { right, wrong } = await ask(
    '{ right: businesses(search: "gerabah banyumulek") { totalCount } wrong: businesses(search: "gerbah banyumulek") { totalCount nodes { label } } }',
  );
  expect(right.totalCount).toBe(1);
  expect(labels(wrong)[0]).toBe('Gerabah Banyumulek');
});

test('pages by cursor hold every row that is found once, in the order of the rank', async () => {
  const all = await ask('{ page: businesses(search: "tenun", limit: 200) { totalCount nodes { id } } }');
  const walked: string[] = [];
  let after: string | null = null;
  do {
    const { page } = await ask(
      'query ($after: String) { page: businesses(search: "tenun", limit: 37, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    walked.push(...page.nodes.map(({ id }: { id: string }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(walked).toHaveLength(all.page.totalCount);
  expect(new Set(walked).size).toBe(walked.length);
  expect(walked.slice(0, 200)).toEqual(all.page.nodes.map(({ id }: { id: string }) => id));
});

test('beyond the 500 shortest names nothing is ranked, and nothing is lost: counts and pages go on', async () => {
  const { page } = await ask('{ page: businesses(search: "budi", limit: 1) { totalCount } }');
  expect(page.totalCount).toBeGreaterThan(700);
  const walked: { id: string; name: string }[] = [];
  let after: string | null = null;
  do {
    const { page } = await ask(
      'query ($after: String) { page: businesses(search: "budi", limit: 190, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    walked.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(walked).toHaveLength(page.totalCount);
  expect(new Set(walked.map(({ id }) => id)).size).toBe(walked.length);
  // Words that are set aside do not count.
  const lengths = walked.map(({ name }) => name.replace(/^(UD|CV|Koperasi)? /, '').length);
  expect(lengths.slice(500)).toEqual(lengths.slice(500).sort((one, other) => one - other));
  expect(Math.max(...lengths.slice(0, 500))).toBeLessThanOrEqual(lengths[500] as number);
  const { far } = await ask('{ far: businesses(search: "budi", limit: 30, offset: 480) { nodes { id name } } }');
  expect(far.nodes).toEqual(walked.slice(480, 510));
});

test('a cursor of a search belongs to no other order', async () => {
  const { page } = await ask('{ page: businesses(search: "tenun", limit: 1) { pageInfo { endCursor } } }');
  const { errors } = await api.as(admin)('query ($after: String) { businesses(after: $after) { nodes { id } } }', {
    after: page.pageInfo.endCursor,
  });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('a noun that is known by others is found by their words, several of them in one search', async () => {
  expect(await search('delegations', 'ntb jakarta expo')).toHaveLength(1);
  expect(await search('delegations', 'xyzzy qwrtp')).toHaveLength(0);
});

test('nested lists and aggregates take a search', async () => {
  const { region, aggregate } = await ask(
    '{ region(id: "35.05") { businesses(search: "zamrud", limit: 3) { totalCount nodes { label } } } aggregate: businessAggregate(search: "zamrud") { count } }',
  );
  expect(region.businesses).toEqual({ totalCount: 1, nodes: [{ label: 'PT. Zamrud Khatulistiwa Tbk' }] });
  expect(aggregate).toEqual([{ count: 1 }]);
});

test.each([
  ['blanks find everything', '  ', (count: number) => count > 3000],
  ['punctuation finds nothing', '?!.,;()[]{}|*+^$', (count: number) => count === 0],
  ['a percent sign and a line below stand for nothing', '%_%', (count: number) => count === 0],
  ['quotes and a backslash are no words', `'";\\`, (count: number) => count === 0],
  ['a picture finds nothing', '🧵', (count: number) => count === 0],
  ['two letters begin a word', 'ud', (count: number) => count > 0],
  ['one letter begins a word', 'z', (count: number) => count === 1],
  ['a pattern is taken by its letters', '.*zamrud.*', (count: number) => count === 1],
  ['a word of another script finds nothing', 'ꦧꦠꦶꦏ', (count: number) => count === 0],
  ['ten thousand letters are looked for', 'zamrud '.repeat(1429), (count: number) => count === 1],
  ['a word of ten thousand letters is looked for', 'a'.repeat(10_000), (count: number) => count === 0],
])('%s', async (_, text, fits) => {
  const { page } = await ask(
    'query ($text: String) { page: businesses(search: $text, limit: 1) { totalCount nodes { id } pageInfo { endCursor } } }',
    { text },
  );
  expect(fits(page.totalCount), `${page.totalCount} rows`).toBe(true);
});

const everywhere =
  'query ($text: String!, $limit: Int! = 10) { search(text: $text, limit: $limit) { noun rank node { __typename id label ... on Region { level } } } }';

test('one search over all nouns answers the best of each, ranked, with whatever is asked of them', async () => {
  const { search: hits } = await ask(everywhere, { text: 'blitar' });
  expect(hits).toHaveLength(10);
  expect(hits[0]).toMatchObject({ noun: 'Region', node: { __typename: 'Region', id: '35.05', level: 'REGENCY' } });
  const ranks = hits.map(({ rank }: { rank: number }) => rank);
  expect(ranks).toEqual([...ranks].sort((one, other) => other - one));
  expect(new Set(hits.map(({ noun }: { noun: string }) => noun)).size).toBeGreaterThan(2);
});

test('a search over all nouns forgives spelling only if no noun holds the words', async () => {
  expect((await ask(everywhere, { text: 'zamrut katulistiwa' })).search[0].node.label).toBe(
    'PT. Zamrud Khatulistiwa Tbk',
  );
  expect((await ask(everywhere, { text: 'zamrud' })).search).toHaveLength(1);
  expect((await ask(everywhere, { text: '%%' })).search).toEqual([]);
});

test('its limit is held', async () => {
  expect((await ask(everywhere, { text: 'batik', limit: 3 })).search).toHaveLength(3);
  const { errors } = await api.as(admin)(everywhere, { text: 'batik', limit: 201 });
  expect(errors?.[0]?.extensions.fields).toHaveProperty('limit');
});

test('a stranger finds nothing', async () => {
  for (const document of ['{ search(text: "blitar") { rank } }', '{ regions(search: "blitar") { totalCount } }']) {
    const { status, errors } = await api.as(stranger)(document);
    expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  }
});

test('a search is one statement, and no word of it stands in the text', async () => {
  for (const document of [
    '{ businesses(search: "zamrud") { totalCount nodes { id } pageInfo { hasNextPage } aggregate { count } } }',
    '{ certificates(search: "zamrud halal") { totalCount nodes { id } } }',
    '{ search(text: "zamrud") { node { label ... on Business { products { nodes { label } } } } } }',
  ]) {
    const { sent, answer } = await api.statements(() => api.as(admin)(document));
    expect(answer.errors).toBeUndefined();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.text).not.toMatch(/zamrud/);
  }
});
