import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { admin, openApi } from '../support/api.ts';
import { limits } from './random.ts';

const api = await openApi();

/** The sentence that a request is refused with, before anything is asked of the database. */
async function refused(document: string, variables?: Record<string, unknown>): Promise<string | undefined> {
  const { sent, answer } = await api.statements(() => api.as(admin)(document, variables));
  expect({ sent: sent.length, code: answer.errors?.[0]?.extensions.code }, answer.text).toEqual({
    sent: 0,
    code: 'BAD_USER_INPUT',
  });
  return answer.errors?.[0]?.message;
}

const rows = (list: string, limit: string | number, inner: string) => `${list}(limit: ${limit}) { nodes { ${inner} } }`;
const repeated = (count: number, part: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');

describe('before any statement is sent, a request is refused', () => {
  test('that goes too deep', async () => {
    const at = (depth: number) =>
      `{ region(id: "35") ${'{ parent '.repeat(depth - 2)}{ id }${' }'.repeat(depth - 2)} }`;
    expect(await refused(at(15))).toMatch(
      /^This request is too deep at region(\.parent){13}\.id: at most 14 levels\.$/,
    );
    const { sent, answer } = await api.statements(() => api.as(admin)(at(14)));
    expect({ sent: sent.length, errors: answer.errors }).toEqual({ sent: 1, errors: undefined });
  });

  test('that is too broad, in fields and in root fields', async () => {
    const regions = repeated(26, (i) => `r${i}: region(id: "35") { ${repeated(39, () => `id`)} }`);
    expect(await refused(`{ ${regions} }`)).toMatch(/too many fields: at most 1000\.$/);
    expect(await refused(`{ ${repeated(41, (i) => `r${i}: region(id: "35") { id }`)} }`)).toMatch(
      /too many root fields: at most 40\.$/,
    );
  });

  test('whose alias is too long', async () => {
    expect(await refused(`{ region(id: "35") { ${'a'.repeat(61)}: id } }`)).toBe('An alias has at most 60 characters.');
  });

  test('whose page is too large, stated in the document or in a variable', async () => {
    const sentences = [
      await refused(`{ ${rows('regions', 201, 'id')} }`),
      await refused(`query ($n: Int) { ${rows('regions', '$n', 'id')} }`, { n: 201 }),
      await refused(`{ ${rows('regions', 1, rows('children', 201, 'id'))} }`),
    ];
    expect(new Set(sentences).size).toBe(1);
    expect(sentences[0]).toMatch(/200/);
  });

  test('that is too dear, naming the part that is, with variables counted', async () => {
    const lists = `${rows('sources', 3, 'id')} dear: ${rows('regions', '$n', rows('children', '$m', rows('businesses', 7, 'id')))}`;
    const document = `query ($n: Int, $m: Int) { ${lists} }`;
    const cost = 3 + 200 + 200 * 200 + 200 * 200 * 7;
    expect(await refused(document, { n: 200, m: 200 })).toBe(
      `This request may answer ${cost} objects, most of them at dear.nodes.children.nodes.businesses.nodes: at most 200000. Lower its limit.`,
    );
    expect((await costOf(document, { n: 20, m: 20 })).cost).toBe(3 + 20 + 20 * 20 + 20 * 20 * 7);
  });
});

async function costOf(document: string, variables: Record<string, unknown>): Promise<{ cost: number; status: number }> {
  const { text, status } = await api.as(admin)(document, variables);
  return { cost: JSON.parse(text).extensions?.cost, status };
}

test('every answer tells what it may cost, which grows with each limit', async () => {
  const document = `query ($a: Int, $b: Int) { ${rows('regions', '$a', `parent { id } ${rows('children', '$b', 'id label')}`)} }`;
  const limit = fc.integer({ min: 0, max: 200 });
  await fc.assert(
    fc.asyncProperty(limit, limit, fc.integer({ min: 1, max: 20 }), async (a, b, more) => {
      const { cost } = await costOf(document, { a, b });
      expect(cost).toBe(a + a + a * b);
      if (a + more <= 200) expect((await costOf(document, { a: a + more, b })).cost).toBeGreaterThan(cost);
      if (b + more <= 200) expect((await costOf(document, { a, b: b + more })).cost).toBeGreaterThanOrEqual(cost);
    }),
    { ...limits, numRuns: 15 },
  );
});
