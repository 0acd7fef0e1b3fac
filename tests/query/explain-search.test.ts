import { expect, test } from 'vitest';
import { columnsOf } from '../../api/src/core/column.ts';
import { allNouns, type NounInfo, table } from '../../api/src/core/noun.ts';
import { factor, large, openPlans } from './plans.ts';

const { client, plan, statementOf } = await openPlans();

const texts = ['jaya', 'keripik jaya', 'kripk', 'xyzzy'];
type Lookup = [title: string, document: string, variables: Record<string, unknown>];

/** The tables that the words of a noun are found in, where they are not its own. */
const namedIn = ({ type, label, search = [] }: NounInfo): string[] =>
  [...label, ...search].map((path) => {
    const [link = '', ...rest] = path.split('.');
    const target = rest.length ? columnsOf(type).find((column) => column.name === link)?.target : undefined;
    return table(target ? target() : type);
  });

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

const lookupsOf = (nouns: NounInfo[]) => [
  ...nouns.flatMap(lookups),
  ...texts.map((text): Lookup => {
    return [`all by "${text}"`, 'query ($text: String!) { search(text: $text) { node { id label } } }', { text }];
  }),
];

/** Tables that a lookup of some nouns reads whole. */
async function readWhole(tables: Set<unknown>, nouns = allNouns()): Promise<string[]> {
  const read: string[] = [];
  for (const [title, document, variables] of lookupsOf(nouns))
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
});

test.runIf(factor >= 1)('no search and no part of a name reads a whole large table', async () => {
  // Where a link has few ends, as those to a programme or to a question of an assessment, one word may mean a good part
  // of the rows: of tens of thousands the planner rightly reads all.
  const tables = await tablesOver(large);
  const named = allNouns().filter((noun) => namedIn(noun).some((each) => tables.has(each)));
  expect(await readWhole(await tablesOver(9 * large), named)).toEqual([]);
});
