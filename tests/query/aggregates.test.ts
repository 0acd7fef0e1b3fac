import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listsOf } from '../../api/src/core/graph.ts';
import { nounOf } from '../../api/src/core/noun.ts';
import { houseSchema } from '../../api/src/schema.ts';
import { admin, openApi } from '../support/api.ts';
import { aggregate, argumentsOf, bottom, counted, selectionOf } from './aggregate-documents.ts';
import { type Aggregate, AggregateReference } from './aggregate-reference.ts';
import { Documents, furtherTexts } from './documents.ts';
import { furnish, type Row } from './office.ts';
import { limits, numRuns } from './random.ts';
import { Reference } from './reference.ts';

const api = await openApi();
const schema = await houseSchema();
const data = await furnish(api.databaseUrl);
const reference = await Reference.over(data, schema, api.databaseUrl, furtherTexts);
const groups = new AggregateReference(reference);
const lists = new Documents(schema, data).list();

/** Nouns that have rows, and lists that hang on them. */
const nouns = [...data]
  .filter(([noun, rows]) => rows.length && listsOf(nounOf(noun).type).length)
  .map(([noun]) => noun);

/** Sums of fractions depend on the order of their parts, in the last digits. */
const rounded = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);

function expected(rows: Row[], asked: Aggregate) {
  return groups
    .groups(rows, asked)
    .map((group) => [
      group.rows.length,
      ...group.values.map(rounded),
      ...asked.measures.map((each) => rounded(groups.measure(group.rows, each))),
      ...asked.ratios.map((each) => rounded(groups.ratio(group.rows, each))),
    ]);
}

const found = (rows: Record<string, unknown>[], { keys, measures, ratios }: Aggregate) =>
  rows.map((row) => [
    row.count,
    ...keys.map((_, i) => rounded(bottom(row[`k${i}`]))),
    ...measures.map((_, i) => rounded(bottom(row[`m${i}`]))),
    ...ratios.map((_, i) => rounded(row[`r${i}`])),
  ]);

const nothingElse = { measures: [], ratios: [], having: undefined, orderBy: [], limit: 1000 };

const declared = (noun: string) =>
  `$groupBy: [${noun}Group!], $having: ${noun}Having, $orderBy: [${noun}AggregateOrder!], $limit: Int`;
const passed = 'groupBy: $groupBy, having: $having, orderBy: $orderBy, limit: $limit';

/** A mentor need not be a person, and of nobody nothing is worked out; a seed in a hundred came upon it. */
const ofNobody = {
  list: { noun: 'Mentor', plural: 'mentors', args: {} },
  of: { noun: 'Mentor', keys: [{ path: ['person', 'dataUse'], kind: 'enum' }], ...nothingElse },
};

test('a random aggregate counts what plain loads of the same rows amount to, in one statement', async () => {
  const asked = lists.chain((list) => aggregate(list.noun).map((of) => ({ list, of })));
  await fc.assert(
    fc.asyncProperty(asked, async ({ list: { noun, args }, of }) => {
      const { where } = args;
      const document = `query ($where: ${noun}Where, ${declared(noun)}) {
        ${nounOf(noun).singular}Aggregate(where: $where, ${passed}) ${selectionOf(of)}
      }`;
      const { sent, answer } = await api.statements(() => api.as(admin)(document, { where, ...argumentsOf(of) }));
      expect(answer.errors).toBeUndefined();
      expect(sent).toHaveLength(1);
      const rows = reference.list(noun, { where });
      expect(found(Object.values(answer.data)[0] as never, of)).toEqual(expected(rows, of));
    }),
    { numRuns, ...limits, examples: [[ofNobody]] as never },
  );
});

test('a nested list counts its own rows, beside them and whatever its page', async () => {
  const asked = fc
    .constantFrom(...nouns)
    .chain((noun) => counted(noun).chain((list) => aggregate(list.target).map((of) => ({ ...list, of }))));
  await fc.assert(
    fc.asyncProperty(asked, async ({ noun, list, of }) => {
      const { plural } = nounOf(noun);
      const document = `query (${declared(of.noun)}) {
        ${plural}(limit: 20, orderBy: [{ id: ASC }]) { nodes { ${list}(limit: 1) { nodes { id } aggregate(${passed}) ${selectionOf(of)} } } }
      }`;
      const { sent, answer } = await api.statements(() => api.as(admin)(document, argumentsOf(of)));
      expect(answer.errors).toBeUndefined();
      expect(sent).toHaveLength(1);
      const parents = reference.list(noun, { orderBy: [{ id: 'ASC' }] }).slice(0, 20);
      expect(
        answer.data[plural].nodes.map((node: never) => found((node[list] as { aggregate: never }).aggregate, of)),
      ).toEqual(parents.map((row) => expected(reference.value(row, list) as Row[], of)));
    }),
    { numRuns: Math.ceil(numRuns / 3), ...limits },
  );
});

test('parents are filtered by what their children amount to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...nouns).chain(counted), async ({ noun, list, target, having, tests }) => {
      const { plural } = nounOf(noun);
      const document = `query ($having: ${target}Having!) {
        ${plural}(where: { ${list}: { aggregate: { having: $having } } }, limit: 200, orderBy: [{ id: ASC }]) { nodes { id } }
      }`;
      const { sent, answer } = await api.statements(() => api.as(admin)(document, { having }));
      expect(answer.errors).toBeUndefined();
      expect(sent).toHaveLength(1);
      const parents = reference
        .list(noun, { orderBy: [{ id: 'ASC' }] })
        .filter((row) => groups.meets(target, reference.value(row, list) as Row[], tests));
      expect(answer.data[plural].nodes).toEqual(parents.slice(0, 200).map(({ id }) => ({ id })));
    }),
    { numRuns: Math.ceil(numRuns / 3), ...limits },
  );
});

test('what is not grouped by cannot be asked for, nor ordered by', async () => {
  const asked = await api.as(admin)('{ regionAggregate(groupBy: [{ level: VALUE }]) { group { name } } }');
  expect(asked.errors?.[0]?.extensions.fields).toEqual({ groupBy: 'Nothing is grouped by name.' });
  const order = await api.as(admin)(
    '{ regionAggregate(groupBy: [{ level: VALUE }], orderBy: [{ group: { name: ASC } }]) { count } }',
  );
  expect(order.errors?.[0]?.extensions.fields).toEqual({ groupBy: 'Nothing is grouped by name.' });
});

test('a time zone that does not exist, two fields in one key and too many groups are refused', async () => {
  const fieldsOf = async (args: string) =>
    (await api.as(admin)(`{ regionAggregate(${args}) { count } }`)).errors?.[0]?.extensions.fields;
  expect(await fieldsOf('groupBy: [{ createdAt: { by: DAY, timeZone: "Mars" } }]')).toHaveProperty('timeZone');
  expect(await fieldsOf('groupBy: [{ level: VALUE, name: VALUE }]')).toHaveProperty('groupBy');
  expect(await fieldsOf('limit: 1001')).toHaveProperty('limit');
});
