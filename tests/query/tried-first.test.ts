import { expect, test } from 'vitest';
import { connected } from '../demo/database.ts';
import { openApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { peopleOf } from '../support/people.ts';

const url = await freshDatabase();
const api = await openApi(url, { PERSON_BUDGET: '999999999' });
const officer = await peopleOf(api).person({ role: 'OFFICER', region: '35.05' });

/** Of people in order, the places of those in sight: none for longer than are tried, then a few, many, and none again. */
const isSeen = (place: number) => (place > 900 && place % 50 === 0) || (place > 1200 && place < 1300);
const places = Array.from({ length: 2600 }, (_, place) => place).filter((place) => isSeen(place));
const nameAt = (place: number) => `Uji ${String(place).padStart(4, '0')}`;

await connected(url, async (client) => {
  await client.query('delete from person');
  await client.query(
    `insert into person (id, version, name, region_id)
      select rule.new_id(), 1, name, case when seen then '35.05' else '52.02' end
      from unnest($1::text[], $2::bool[]) with ordinality as given (name, seen, place) order by place`,
    [
      Array.from({ length: 2600 }, (_, place) => nameAt(place)),
      Array.from({ length: 2600 }, (_, place) => isSeen(place)),
    ],
  );
  await client.query('analyze person');
});

const document = `query ($limit: Int, $offset: Int, $after: String, $by: [PersonOrder!]) {
  persons(limit: $limit, offset: $offset, after: $after, orderBy: $by) { nodes { name } totalCount pageInfo { hasNextPage endCursor } }
}`;
const page = async (variables: object) => {
  const { data, text } = await api.as(officer)(document, { by: [{ name: 'ASC' }], ...variables });
  if (!data?.persons) throw new Error(text);
  const { nodes, ...more } = data.persons;
  return { names: nodes.map(({ name }: { name: string }) => name), ...more };
};

test('a page holds the rows in sight, however many out of sight come before, between and behind them', async () => {
  const names = places.map((place) => nameAt(place));
  for (const limit of [0, 1, 25, 110, 200])
    for (const offset of [0, 1, 5, 104, 109, 130, 200]) {
      const found = await page({ limit, offset });
      expect([limit, offset, found.names]).toEqual([limit, offset, names.slice(offset, offset + limit)]);
      expect(found).toMatchObject({
        totalCount: names.length,
        pageInfo: { hasNextPage: names.length > offset + limit },
      });
    }
});

test('a page in the other direction does too, and a walk by cursors meets each once', async () => {
  const back = places.map((place) => nameAt(place)).reverse();
  const by = [{ name: 'DESC' }];
  const walked: string[] = [];
  let after: string | null = null;
  do {
    const { names, pageInfo } = await page({ limit: 7, after, by });
    walked.push(...names);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  expect(walked).toEqual(back);
});
