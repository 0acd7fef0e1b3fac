import fc from 'fast-check';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { houseSchema } from '../../api/src/schema.ts';
import { admin, openApi } from '../support/api.ts';
import { Documents, furtherTexts } from './documents.ts';
import { furnish } from './office.ts';
import { Reference } from './reference.ts';

const api = await openApi();
const schema = await houseSchema();
const data = await furnish(api.databaseUrl);
const reference = await Reference.over(data, schema, api.databaseUrl, furtherTexts);
const documents = new Documents(schema, data);

const numRuns = Number(process.env.FC_RUNS ?? 150);
const seed = process.env.FC_SEED ? { seed: Number(process.env.FC_SEED) } : {};

test('a random read answers what plain loads of the same rows say, by the letter and in one statement', async () => {
  await fc.assert(
    fc.asyncProperty(documents.document(), async ({ text, variables }) => {
      const { sent, answer } = await api.statements(() => api.as(admin)(text, variables));
      expect(answer.errors).toBeUndefined();
      expect(sent.length).toBe(1);
      const expected = await reference.answer(parse(text), variables);
      expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected));
    }),
    { numRuns, ...seed, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: false },
  );
}, 120_000);
