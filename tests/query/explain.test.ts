import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { sortOf } from '../../admin/src/noun/screens.ts';
import { buildQuery } from '../../admin/src/provider/buildQuery.ts';
import { allScreens } from '../../admin/src/rooms.ts';
import { columnsOf } from '../../api/src/core/column.ts';
import { allNouns, type NounInfo } from '../../api/src/core/noun.ts';
import { syntheticDatabase } from '../demo/database.ts';
import { admin, openApi, type Sent } from '../support/api.ts';

/** 1 in the slow run (`EXPLAIN_FACTOR=1`): there the planner's own choice is read, which depends on the number of rows. */
const factor = Number(process.env.EXPLAIN_FACTOR ?? 0.01);
const large = 10_000;

const url = await syntheticDatabase(factor);
const api = await openApi(url);
const client = new pg.Client({ connectionString: url, options: '-c jit=off' });
await client.connect();
await client.query('vacuum analyze');
afterAll(() => client.end());

interface Step {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Step[];
}

const stepsOf = (step: Step): Step[] => [step, ...(step.Plans ?? []).flatMap(stepsOf)];

async function plan({ text, values }: Sent): Promise<Step[]> {
  const { rows } = await client.query(`explain (format json) ${text}`, values);
  return stepsOf(rows[0]['QUERY PLAN'][0].Plan);
}

/** The one statement that a document is answered by. */
async function statementOf(document: string, variables: Record<string, unknown>): Promise<Sent> {
  const { sent, answer } = await api.statements(() => api.as(admin)(document, variables));
  expect(answer.errors, document).toBeUndefined();
  expect(sent).toHaveLength(1);
  return sent[0] as Sent;
}

/** The statement by which a list opens: its first page and the number of all rows. */
async function opened(screens: (typeof allScreens)[number]): Promise<Sent> {
  const { noun, columns } = screens;
  const { query, variables } = buildQuery('GET_LIST', noun, {
    pagination: { page: 1, perPage: 25 },
    sort: sortOf(screens),
    filter: {},
    meta: { fields: [...columns] },
  });
  return statementOf(query.loc?.source.body as string, variables ?? {});
}

test.each(allScreens.map((screens) => [screens.noun, screens] as const))(
  'the list of %s opens in an order that an index holds',
  async (_, screens) => {
    const sent = await opened(screens);
    await client.query('set enable_sort = off; set enable_seqscan = off');
    const sorts = (await plan(sent)).filter((step) => step['Node Type'] === 'Sort');
    await client.query('reset enable_sort; reset enable_seqscan');
    expect(sorts).toEqual([]);
  },
);

const texts = ['jaya', 'keripik jaya', 'kripk', 'xyzzy'];
type Lookup = [title: string, document: string, variables: Record<string, unknown>];

/** Lists of a noun by a search and, where its label is a name of its own, by a part of that. */
function lookups({ type, plural, label }: NounInfo): Lookup[] {
  const searches = texts.map((text): Lookup => {
    const document = `query ($text: String) { ${plural}(search: $text) { totalCount nodes { id label } } }`;
    return [`${plural} by "${text}"`, document, { text }];
  });
  const [name = ''] = label;
  const isName = label.length === 1 && columnsOf(type).some((column) => column.name === name && column.kind === 'text');
  const parts = (isName ? ['label', name] : []).map((field): Lookup => {
    const document = `query ($part: String!) { ${plural}(where: { ${field}: { contains: $part } }) { totalCount nodes { id } } }`;
    return [`${plural} by a part of ${field}`, document, { part: 'eripi' }];
  });
  return [...searches, ...parts];
}

const allLookups = [
  ...allNouns().flatMap(lookups),
  ...texts.map((text): Lookup => {
    return [`all by "${text}"`, 'query ($text: String!) { search(text: $text) { node { id label } } }', { text }];
  }),
];

/** Tables that a lookup reads whole. */
async function readWhole(tables: Set<unknown>): Promise<string[]> {
  const read: string[] = [];
  for (const [title, document, variables] of allLookups)
    for (const step of await plan(await statementOf(document, variables)))
      if (step['Node Type'] === 'Seq Scan' && tables.has(step['Relation Name']))
        read.push(`${title}: ${step['Relation Name']}`);
  return read;
}

async function tablesOver(rowCount: number): Promise<Set<unknown>> {
  const { rows } = await client.query(`select relname from pg_class where relkind = 'r' and reltuples > $1`, [
    rowCount,
  ]);
  return new Set(rows.map(({ relname }) => relname));
}

test('an index leads to whatever a search or a part of a name means', async () => {
  await client.query('set enable_seqscan = off');
  const read = await readWhole(await tablesOver(100));
  await client.query('reset enable_seqscan');
  expect(read).toEqual([]);
}, 300_000);

test.runIf(factor >= 1)(
  'no search and no part of a name reads a whole large table',
  // Where a link has few ends, as that to a programme, one word may mean a third of the rows: of tens of thousands the
  // planner rightly reads all.
  async () => expect(await readWhole(await tablesOver(9 * large))).toEqual([]),
  300_000,
);

test.runIf(factor >= 1)(
  'no list opens by reading a whole large table',
  async () => {
    const tables = await tablesOver(large);
    const read: string[] = [];
    for (const screens of allScreens)
      for (const step of await plan(await opened(screens)))
        if (step['Node Type'] === 'Seq Scan' && tables.has(step['Relation Name']))
          read.push(`${screens.noun}: ${step['Relation Name']}`);
    expect(read).toEqual([]);
  },
  300_000,
);
