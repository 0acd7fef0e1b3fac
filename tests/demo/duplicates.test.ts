import { expect, test } from 'vitest';
import { admin, openApi } from '../support/api.ts';
import { connected, syntheticDatabase } from './database.ts';

/** At the default factor only few are planted; the slow run looks at ten times as many. */
const factor = process.env.FC_RUNS ? 0.2 : 0.02;
const url = await syntheticDatabase(factor);
const api = await openApi(url);

interface Found {
  score: number;
  verdict: string;
  one: { id: string };
  other: { id: string };
}

const document = `query ($after: String) { duplicatePairs(limit: 200, after: $after) {
  nodes { score verdict one { id } other { id } } pageInfo { hasNextPage endCursor } } }`;

async function allPairs(): Promise<Found[]> {
  const found: Found[] = [];
  let after: string | null = null;
  do {
    const { data } = await api.as(admin)(document, { after });
    const { nodes, pageInfo } = data.duplicatePairs;
    found.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  return found;
}

test('the second entries that were planted are found, and little else is', async () => {
  const planted = await connected(url, async (client) => {
    const { rows } = await client.query<{ original: string; duplicate: string }>(
      'select original, duplicate from demo.duplicate',
    );
    return rows;
  });
  expect(planted.length).toBeGreaterThan(1000 * factor);
  const originals = new Map(planted.map(({ original, duplicate }) => [duplicate, original]));
  // Two second entries of one business are one business too.
  const businessOf = ({ id }: { id: string }) => originals.get(id) ?? id;
  const pairs = await allPairs();
  const among = (found: Found[]) => {
    const key = (a: string, b: string) => [a, b].sort().join();
    const keys = new Set(found.map(({ one, other }) => key(one.id, other.id)));
    return {
      precision: found.filter(({ one, other }) => businessOf(one) === businessOf(other)).length / found.length,
      recall: planted.filter(({ original, duplicate }) => keys.has(key(original, duplicate))).length / planted.length,
    };
  };
  const review = among(pairs);
  const certain = among(pairs.filter(({ score }) => score >= 0.92));
  const proposed = among(pairs.filter(({ verdict }) => verdict !== 'REVIEW'));
  console.log(`factor ${factor}, ${planted.length} planted, ${pairs.length} pairs`, { review, certain, proposed });
  expect(review.recall).toBeGreaterThan(0.9);
  expect(review.precision).toBeGreaterThan(0.85);
  expect(certain.recall).toBeGreaterThan(0.65);
  expect(certain.precision).toBeGreaterThan(0.95);
  expect(proposed.precision).toBeGreaterThan(0.98);
});
