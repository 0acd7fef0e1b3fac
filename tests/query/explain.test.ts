import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { allNouns, nouns } from '../../admin/src/noun/schema.ts';
import { allScreens } from '../../admin/src/rooms.ts';
import { syntheticDatabase } from '../demo/database.ts';
import { admin, openApi, type Sent } from '../support/api.ts';
import { filtersOf, type Listing, lensesOf, opening } from './listings.ts';

/** 1 in the slow run (`EXPLAIN_FACTOR=1`): there the planner's own choice is read, which depends on the number of rows. */
const factor = Number(process.env.EXPLAIN_FACTOR ?? 0.01);
const large = 10_000;
/** Of fewer rows than this share of a table, an index finds them sooner than reading it whole. */
const fewRows = 0.03;

const url = await syntheticDatabase(factor);
const api = await openApi(url);
const client = new pg.Client({ connectionString: url, options: '-c jit=off' });
await client.connect();
await client.query('vacuum analyze');
afterAll(() => client.end());

interface Step {
  'Node Type': string;
  'Relation Name'?: string;
  'Plan Rows': number;
  'Join Filter'?: string;
  Plans?: Step[];
}

const stepsOf = (step: Step): Step[] => [step, ...(step.Plans ?? []).flatMap(stepsOf)];

async function plan({ text, values }: Sent): Promise<Step[]> {
  const { rows } = await client.query(`explain (format json) ${text}`, values);
  return stepsOf(rows[0]['QUERY PLAN'][0].Plan);
}

/** The one statement by which a list is answered. */
async function statementOf({ text, variables }: Listing): Promise<Sent> {
  const { sent, answer } = await api.statements(() => api.as(admin)(text, variables));
  expect(answer.errors, text).toBeUndefined();
  expect(sent).toHaveLength(1);
  return sent[0] as Sent;
}

test.each(allScreens.map((screens) => [screens.noun, screens] as const))(
  'the list of %s opens in an order that an index holds',
  async (_, screens) => {
    const sent = await statementOf(opening(screens));
    await client.query('set enable_sort = off; set enable_seqscan = off');
    const sorts = (await plan(sent)).filter((step) => step['Node Type'] === 'Sort');
    await client.query('reset enable_sort; reset enable_seqscan');
    expect(sorts).toEqual([]);
  },
);

test('a filter on pairs never tries every row of one noun with every row of the other', async () => {
  const tried = [];
  for (const noun of allNouns)
    for (const [name] of Object.entries(nouns[noun].fields).filter(([, { kind }]) => kind === 'links'))
      for (const quantifier of ['some', 'none']) {
        const text = `{ ${nouns[noun].plural}(where: { ${name}: { ${quantifier}: {} } }) { totalCount } }`;
        const steps = await plan(await statementOf({ name, noun, text, variables: {} }));
        if (steps.some((step) => step['Join Filter']?.includes('SubPlan'))) tried.push(text);
      }
  expect(tried).toEqual([]);
});

describe.runIf(factor >= 1)('of a large table', async () => {
  const sizes = new Map<string, number>();
  const { rows } = await client.query(
    `select relname, reltuples from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples > $1`,
    [large],
  );
  for (const { relname, reltuples } of rows) sizes.set(relname, reltuples);

  /** The large tables that a plan reads from end to end. */
  const read = async (listing: Listing) =>
    (await plan(await statementOf(listing)))
      .filter((step) => step['Node Type'] === 'Seq Scan' && sizes.has(step['Relation Name'] ?? ''))
      .map((step) => ({ of: listing.name, table: step['Relation Name'], share: shareOf(step) }));
  const shareOf = (step: Step) => step['Plan Rows'] / (sizes.get(step['Relation Name'] ?? '') ?? 1);

  test('no list reads the whole to open', async () => {
    const found = [];
    for (const screens of allScreens) found.push(...(await read(opening(screens))));
    expect(found).toEqual([]);
  });

  test('a named filter reads the whole only where it means a good part of it', async () => {
    const found = [];
    for (const screens of allScreens) for (const listing of lensesOf(screens)) found.push(...(await read(listing)));
    expect(found.filter(({ share }) => share < fewRows)).toEqual([]);
  });

  test('a list is answered within a second under every filter of the dashboard, its rows counted', async () => {
    const slow = [];
    for (const screens of allScreens)
      for (const listing of [opening(screens), ...lensesOf(screens), ...(await filtersOf(api, screens))]) {
        const { text, values } = await statementOf(listing);
        const began = performance.now();
        await client.query(text, values);
        const took = performance.now() - began;
        if (took > 1000) slow.push({ of: listing.name, took });
      }
    expect(slow).toEqual([]);
  });
});
