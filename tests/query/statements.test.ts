import fc from 'fast-check';
import { expect, test } from 'vitest';
import { houseSchema } from '../../api/src/schema.ts';
import { syntheticDatabase } from '../demo/database.ts';
import { admin, openApi } from '../support/api.ts';
import { Documents } from './documents.ts';
import { furnish } from './office.ts';
import { limits, numRuns } from './random.ts';
import { type Relation, relationsOf } from './relations.ts';

const api = await openApi();
const schema = await houseSchema();
const nouns = relationsOf(schema);

const below = (target: string | undefined): Relation[] => (target ? (nouns.get(target)?.relations ?? []) : []);

const into = ({ name, target, list }: Relation, inner: string, count = 'totalCount ') => {
  if (!target) return `${name} { __typename ${inner} }`;
  return list ? `${name}(limit: 1) { ${count}nodes { ${inner} } }` : `${name} { ${inner} }`;
};

/** Every path of three relations, as selections that begin at the root; those with the same two first steps together. */
function* paths(): Generator<{ text: string; count: number }> {
  for (const { plural, relations } of nouns.values())
    for (const first of relations)
      for (const second of below(first.target).length ? below(first.target) : [undefined]) {
        const third = second ? below(second.target) : [];
        const leaves = third.length ? third.map((each) => into(each, 'id', '')).join(' ') : 'id';
        const inner = into(first, second ? into(second, leaves) : 'id');
        yield { text: `${plural}(limit: 1) { nodes { ${inner} } }`, count: third.length || 1 };
      }
}

/** Packs selections into documents; equal beginnings merge, as GraphQL merges them. */
function* documents(): Generator<{ text: string; paths: number }> {
  let parts: { text: string; count: number }[] = [];
  let size = 0;
  const pack = () => ({
    text: `{ ${parts.map(({ text }) => text).join(' ')} }`,
    paths: parts.reduce((n, { count }) => n + count, 0),
  });
  for (const path of paths()) {
    const more = path.text.match(/\w+/g)?.length ?? 0;
    if (size + more > 900) {
      yield pack();
      [parts, size] = [[], 0];
    }
    parts.push(path);
    size += more;
  }
  yield pack();
}

/** The slow run walks them all; by default documents are left out evenly, so that each noun keeps some. */
const documentsWalked = process.env.EXPLAIN_FACTOR ? Number.POSITIVE_INFINITY : 50;

test('paths of three relations, counts beside rows, are answered by one statement', async () => {
  const all = [...documents()];
  const step = Math.max(1, all.length / documentsWalked);
  let walked = 0;
  for (let at = 0; at < all.length; at += step) {
    const { text, paths } = all[Math.floor(at)] as (typeof all)[number];
    const { sent, answer } = await api.statements(() => api.as(admin)(text));
    expect(answer.errors, text).toBeUndefined();
    expect(sent, text).toHaveLength(1);
    walked += paths;
  }
  expect(walked).toBeGreaterThan(3000);
});

const counted = async (document: string, variables?: Record<string, unknown>) => {
  const { sent, answer } = await api.statements(() => api.as(admin)(document, variables));
  expect(answer.errors).toBeUndefined();
  return sent.length;
};

test('aliases, fragments, conditions and several root fields are answered by one statement', async () => {
  const document = `query ($deep: Boolean = true, $code: ID!) {
    ...Places
    ... on Query { country: regions(where: { level: { eq: PROVINCE } }, limit: 3) { ...Count nodes { ...Name } } }
    blitar: region(id: $code) { ...Name parent @include(if: $deep) { ...Name children(limit: 2) { ...Count } } }
    nowhere: region(id: "99") { id }
    __typename
  }
  fragment Places on Query { regions(limit: 2) { nodes { ...Name } pageInfo { hasNextPage endCursor } } sources { ...Titles } }
  fragment Titles on SourcePage { totalCount nodes { title figures { nodes { subject { __typename label } } } } }
  fragment Count on RegionPage { totalCount }
  fragment Name on Region { id label }`;
  expect(await counted(document, { code: '35.05' })).toBe(1);
});

test('the number of rows does not change the number of statements', async () => {
  const document =
    'query ($limit: Int) { regions(limit: $limit) { nodes { id children { nodes { id } totalCount } } } }';
  expect(await counted(document, { limit: 1 })).toBe(1);
  expect(await counted(document, { limit: 200 })).toBe(1);
});

test('a random operation is answered by one statement where nouns have ten rows, and where they have a thousand', async () => {
  const many = await openApi(await syntheticDatabase(0.01));
  const held = await many.as(admin)('{ businesses { totalCount } products { totalCount } sessions { totalCount } }');
  for (const { totalCount } of Object.values<{ totalCount: number }>(held.data))
    expect(totalCount).toBeGreaterThan(999);
  const documents = new Documents(schema, await furnish(api.databaseUrl));
  await fc.assert(
    fc.asyncProperty(
      documents.document().filter(({ text }) => text.length < 6000),
      async ({ text, variables }) => {
        for (const at of [api, many]) {
          const { sent, answer } = await at.statements(() => at.as(admin)(text, variables));
          expect(answer.errors, text).toBeUndefined();
          expect(sent, text).toHaveLength(1);
        }
      },
    ),
    { numRuns, ...limits },
  );
});

test('a field that nobody asks for is not read: without totalCount nothing is counted', async () => {
  const { sent } = await api.statements(() => api.as(admin)('{ regions(limit: 1) { nodes { name } } }'));
  expect(sent[0]?.text).not.toMatch(/count\(/);
});

test('no value of a request stands in the text of its statement', async () => {
  const { sent } = await api.statements(() =>
    api.as(admin)(
      `query ($name: String) { regions(search: "Zamrud", where: { name: { contains: $name }, code: { in: ["31.74"] } }, limit: 173) { nodes { id } } }`,
      { name: 'Nilam' },
    ),
  );
  expect(sent[0]?.text).not.toMatch(/Zamrud|Nilam|31\.74|173/);
});
