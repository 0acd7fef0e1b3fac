import fc from 'fast-check';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { houseSchema } from '../../api/src/schema.ts';
import { admin, openApi } from '../support/api.ts';
import { Documents, furtherTexts } from './documents.ts';
import { furnish } from './office.ts';
import { limits, numRuns } from './random.ts';
import { Reference } from './reference.ts';

const api = await openApi();
const schema = await houseSchema();
const data = await furnish(api.databaseUrl);
const reference = await Reference.over(data, schema, api.databaseUrl, furtherTexts);
const documents = new Documents(schema, data);

test('a random read answers what plain loads of the same rows say, by the letter and in one statement', async () => {
  await fc.assert(
    fc.asyncProperty(
      documents.document().filter(({ text }) => text.length < 6000),
      async ({ text, variables }) => {
        const { sent, answer } = await api.statements(() => api.as(admin)(text, variables));
        expect(answer.errors).toBeUndefined();
        expect(sent.length).toBe(1);
        const expected = await reference.answer(parse(text), variables);
        expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected));
      },
    ),
    { numRuns, ...limits },
  );
});

test('a walk by cursors visits every row once, in the order asked for', async () => {
  await fc.assert(
    fc.asyncProperty(documents.list(), fc.integer({ min: 1, max: 7 }), async ({ noun, plural, args }, limit) => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { data, errors } = await api.as(admin)(
          `query ($where: ${noun}Where, $search: String, $orderBy: [${noun}Order!], $limit: Int, $after: String) {
            ${plural}(where: $where, search: $search, orderBy: $orderBy, limit: $limit, after: $after) {
              nodes { id } pageInfo { hasNextPage endCursor }
            }
          }`,
          { ...args, limit, after },
        );
        expect(errors).toBeUndefined();
        const { nodes, pageInfo } = data[plural];
        seen.push(...nodes.map(({ id }: { id: string }) => id));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after && seen.length < 100);
      expect(seen).toEqual(reference.list(noun, args).map(({ id }) => id));
    }),
    { numRuns: Math.ceil(numRuns / 3), ...limits },
  );
});

test('a random search finds, counts and ranks as trying every row by itself does', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(documents.searched(), fc.integer({ min: 1, max: 9 }), fc.nat(3), async (sought, limit, offset) => {
      const { noun, plural, text } = sought;
      const { data, errors } = await api.as(admin)(
        `query ($text: String, $limit: Int, $offset: Int) {
          ${plural}(search: $text, limit: $limit, offset: $offset) { totalCount nodes { id } }
        }`,
        { text, limit, offset },
      );
      expect(errors).toBeUndefined();
      await reference.ask(text);
      const meant = reference.list(noun, { search: text }).map(({ id }) => id);
      const { totalCount, nodes } = data[plural];
      expect([totalCount, nodes.map(({ id }: { id: string }) => id)]).toEqual([
        meant.length,
        meant.slice(offset, offset + limit),
      ]);
      if (meant.length > 1) found++;
    }),
    { numRuns, ...limits },
  );
  expect(found).toBeGreaterThan(0);
});
