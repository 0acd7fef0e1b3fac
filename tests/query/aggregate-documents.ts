import fc from 'fast-check';
import { columnsOf } from '../../api/src/core/column.ts';
import { listsOf } from '../../api/src/core/graph.ts';
import { nounOf } from '../../api/src/core/noun.ts';
import {
  type Aggregate,
  type Asked,
  type Having,
  type Key,
  kindOf,
  type Measure,
  type Order,
  type Part,
  type Ratio,
  zones,
} from './aggregate-reference.ts';

const own = ['id', 'label', 'createdAt', 'updatedAt'];
const numbers = new Set(['integer', 'float', 'rupiah']);
const ordered = new Set([...numbers, 'date', 'instant']);

const fieldsOf = (noun: string) =>
  columnsOf(nounOf(noun).type).filter(({ kind }) => !['subject', 'links', 'texts', 'enums', 'sealed'].includes(kind));

const several = <T>(of: fc.Arbitrary<T>, maxLength: number, by: (it: T) => string) =>
  fc.uniqueArray(of, { maxLength, selector: by });

/** A key to group by, through up to two links. */
function key(noun: string, links = 2): fc.Arbitrary<Key> {
  const fields = fieldsOf(noun);
  const direct = [...own, ...fields.filter(({ kind }) => kind !== 'link').map(({ name }) => name)].map((name) => ({
    path: [name],
    kind: kindOf(noun, name),
  }));
  const here = fc.constantFrom(...direct).chain((plain): fc.Arbitrary<Key> => {
    if (plain.kind !== 'date' && plain.kind !== 'instant') return fc.constant(plain);
    const by = fc.constantFrom('DAY' as const, 'WEEK' as const, 'MONTH' as const, 'QUARTER' as const, 'YEAR' as const);
    const timeZone = plain.kind === 'instant' ? fc.constantFrom(...zones) : fc.constant(undefined);
    return fc
      .tuple(by, timeZone)
      .map(([span, zone]): Key => ({ ...plain, by: span, ...(zone ? { timeZone: zone } : {}) }));
  });
  const through = fields.filter(({ kind }) => kind === 'link');
  if (!links || !through.length) return here;
  const linked = fc.constantFrom(...through).chain(({ name, target }) =>
    key((target as () => { name: string })().name, links - 1).map((inner) => ({
      ...inner,
      path: [name, ...inner.path],
    })),
  );
  return fc.oneof({ weight: 3, arbitrary: here }, { weight: 2, arbitrary: linked });
}

function asked(noun: string): fc.Arbitrary<Asked> {
  return fc.constantFrom(...own, ...fieldsOf(noun).map(({ name }) => name)).chain((field) => {
    const kind = kindOf(noun, field);
    const measures: Measure[] = [
      'count',
      'countDistinct',
      ...(numbers.has(kind) ? (['sum', 'avg'] as const) : []),
      ...(ordered.has(kind) ? (['min', 'max'] as const) : []),
    ];
    return fc.constantFrom(...measures).map((measure) => ({ field, measure }));
  });
}

const isNumber = ({ field, measure }: Asked, noun: string) =>
  measure.startsWith('count') || numbers.has(kindOf(noun, field));

function ratio(noun: string): fc.Arbitrary<Ratio> {
  const part: fc.Arbitrary<Part> = fc.oneof(
    { weight: 1, arbitrary: fc.constant('rows' as const) },
    { weight: 4, arbitrary: asked(noun).filter((each) => isNumber(each, noun)) },
  );
  return fc.record({ of: part, to: part });
}

const test = (values: fc.Arbitrary<number>) =>
  fc.oneof(
    values.chain((value) => fc.constantFrom('eq', 'ne', 'gt', 'gte', 'lt', 'lte').map((name) => ({ [name]: value }))),
    fc.boolean().map((isNull) => ({ isNull })),
  );

function having(noun: string): fc.Arbitrary<Having> {
  const counted = fieldsOf(noun).filter(({ kind }) => numbers.has(kind));
  const of = counted.length
    ? fc
        .tuple(
          fc.constantFrom(...counted.map(({ name }) => name)),
          fc.constantFrom('sum', 'count', 'max'),
          test(fc.constantFrom(0, 1, 2, 5)),
        )
        .map(([field, measure, tests]) => ({ [field]: { [measure]: tests } }))
    : fc.constant({ id: { countDistinct: { gte: 1 } } });
  const ofRatio = fc
    .tuple(ratio(noun), test(fc.constantFrom(0, 0.5, 1, 3)))
    .map(([parts, is]): Having['ratio'] => ({ ...parts, is }));
  return fc.record(
    { count: test(fc.constantFrom(0, 1, 2, 3)), of, ratio: ofRatio },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Having>;
}

export function aggregate(noun: string): fc.Arbitrary<Aggregate> {
  return several(key(noun), 2, ({ path }) => path.join('.')).chain((keys) => {
    const targets: fc.Arbitrary<Order['of']>[] = [
      fc.constant('count' as const),
      asked(noun),
      ratio(noun),
      ...keys.map((each) => fc.constant(each)),
    ];
    const order = fc.record({ of: fc.oneof(...targets), direction: fc.constantFrom('ASC' as const, 'DESC' as const) });
    return fc.record({
      noun: fc.constant(noun),
      keys: fc.constant(keys),
      measures: several(asked(noun), 4, ({ field, measure }) => `${field} ${measure}`),
      ratios: fc.array(ratio(noun), { maxLength: 2 }),
      having: fc.option(having(noun), { nil: undefined }),
      orderBy: fc.array(order, { maxLength: 2 }),
      limit: fc.constantFrom(0, 1, 3, 1000),
    });
  });
}

/** A list of a noun whose rows are counted to filter their parents. */
export const counted = (noun: string) =>
  fc
    .constantFrom(...listsOf(nounOf(noun).type))
    .chain(({ name, target }) =>
      having(target.name).map((tests) => ({ noun, list: name, target: target.name, having: havingOf(tests), tests })),
    );

const nest = (path: string[], leaf: unknown): unknown => path.reduceRight((inner, step) => ({ [step]: inner }), leaf);

const enums: Record<Measure, string> = {
  ...{ count: 'COUNT', countDistinct: 'COUNT_DISTINCT', sum: 'SUM', avg: 'AVG', min: 'MIN', max: 'MAX' },
};
const partOf = (part: Part) => (part === 'rows' ? { rows: 'COUNT' } : { [part.field]: enums[part.measure] });
const ratioOf = ({ of, to }: Ratio) => ({ of: partOf(of), to: partOf(to) });

/** The tests of groups as they are sent. */
const havingOf = (tests: Having | undefined) =>
  tests?.ratio ? { ...tests, ratio: { ...ratioOf(tests.ratio), is: tests.ratio.is } } : tests;

/** The arguments of an aggregate as they are sent in variables. */
export const argumentsOf = ({ keys, having: tests, orderBy, limit }: Aggregate) => ({
  groupBy: keys.map(({ path, by, timeZone }) => nest(path, by ? { by, ...(timeZone ? { timeZone } : {}) } : 'VALUE')),
  having: havingOf(tests),
  orderBy: orderBy.map(({ of, direction }) => {
    if (of === 'count') return { count: direction };
    if ('to' in of) return { ratio: { ...ratioOf(of), direction } };
    return 'measure' in of ? { of: { [of.field]: { [of.measure]: direction } } } : { group: nest(of.path, direction) };
  }),
  limit,
});

/** The selection that asks for all keys and measures. */
export function selectionOf({ keys, measures, ratios }: Aggregate): string {
  const group = keys.map(
    ({ path }, i) =>
      `k${i}: group { ${path.reduceRight((inner, step) => (inner ? `${step} { ${inner} }` : `v: ${step}`), '')} }`,
  );
  const of = measures.map(({ field, measure }, i) => `m${i}: of { ${field} { v: ${measure} } }`);
  const written = (part: Part) => `{ ${Object.entries(partOf(part)).map((pair) => pair.join(': '))} }`;
  const over = ratios.map((each, i) => `r${i}: ratio(of: ${written(each.of)}, to: ${written(each.to)})`);
  return `{ count ${[...group, ...of, ...over].join(' ')} }`;
}

/** The one value at the bottom of nested objects. */
export const bottom = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? bottom(Object.values(value)[0]) : value;
