import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { sortOf } from '../../admin/src/noun/screens.ts';
import { buildQuery } from '../../admin/src/provider/buildQuery.ts';
import { allScreens } from '../../admin/src/rooms.ts';
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

/** The statement by which a list opens: its first page and the number of all rows. */
async function opened(screens: (typeof allScreens)[number]): Promise<Sent> {
  const { noun, columns } = screens;
  const { query, variables } = buildQuery('GET_LIST', noun, {
    pagination: { page: 1, perPage: 25 },
    sort: sortOf(screens),
    filter: {},
    meta: { fields: [...columns] },
  });
  const text = query.loc?.source.body as string;
  const { sent, answer } = await api.statements(() => api.as(admin)(text, variables));
  expect(answer.errors, text).toBeUndefined();
  expect(sent).toHaveLength(1);
  return sent[0] as Sent;
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

test.runIf(factor >= 1)(
  'no list opens by reading a whole large table',
  async () => {
    const { rows } = await client.query(`select relname from pg_class where relkind = 'r' and reltuples > $1`, [large]);
    const tables = new Set(rows.map(({ relname }) => relname));
    const read: string[] = [];
    for (const screens of allScreens)
      for (const step of await plan(await opened(screens)))
        if (step['Node Type'] === 'Seq Scan' && tables.has(step['Relation Name']))
          read.push(`${screens.noun}: ${step['Relation Name']}`);
    expect(read).toEqual([]);
  },
  300_000,
);
