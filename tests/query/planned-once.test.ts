import { expect, test } from 'vitest';
import { admin } from '../support/api.ts';
import { openPlans } from './plans.ts';

const { api, client, statementOf } = await openPlans();

/** PostgreSQL plans the first five times a statement runs for the values it runs with. */
const tried = 5;

/** How often a prepared statement was planned anew, of eight times that it was run. */
async function planned({ text, values }: { text: string; values?: unknown[] }): Promise<number> {
  await client.query('deallocate all');
  await client.query(`prepare kept as ${text}`);
  const texts = (values ?? []).map((value) => (Array.isArray(value) ? `{${value.join(',')}}` : (value ?? null)));
  const { rows: literals } = await client.query('select quote_nullable(it) as it from unnest($1::text[]) it', [texts]);
  const given = literals.length ? `(${literals.map(({ it }) => it)})` : '';
  for (let i = 0; i < tried + 3; i++) await client.query(`explain execute kept${given}`);
  const { rows } = await client.query(`select custom_plans::int as it from pg_prepared_statements where name = 'kept'`);
  return rows[0].it;
}

test.each([
  ['a page of what is looked for', '{ businesses(search: "kripk jaya", limit: 10) { nodes { id name } } }'],
  ['a search over all nouns', '{ search(text: "kripk jaya", limit: 10) { node { id label } } }'],
])('the plan of %s is kept', async (_, document) => {
  expect(await planned(await statementOf(document, {}))).toBe(tried);
});

test('the plans of a change and of what it answers are kept', async () => {
  const { rows } = await client.query('select id, version from business order by id limit 1');
  const document = `mutation ($id: ID!, $version: Int!) {
    updateBusiness(id: $id, version: $version, input: { workersFemale: 3 }) { id name workersFemale }
  }`;
  const { sent, answer } = await api.statements(() => api.as(admin)(document, rows[0]));
  expect(answer.errors).toBeUndefined();
  const ours = sent.filter(({ text }) => /^with changed|^select \(select row_to_json/.test(text));
  expect(ours).toHaveLength(2);
  for (const each of ours) expect(await planned(each)).toBe(tried);
});
