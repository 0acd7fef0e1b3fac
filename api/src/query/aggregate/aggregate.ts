import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql';
import { sql } from 'kysely';
import type { Class } from '../../core/column.ts';
import { refuseFields } from '../../core/errors.ts';
import type { Measure } from '../grammar/aggregates.ts';
import { orderOf } from '../order.ts';
import type { Scope, Sql, Table } from '../scope.ts';
import { type Arguments, argumentsOf, type Reading, subfields, written } from '../select.ts';
import { parameter, type Value } from '../slot.ts';
import { every, type Filters, filtersOf, type Where } from '../where.ts';
import { Grouping, type GroupKey, notGrouped, placed, type RatioOf } from './grouping.ts';

export const usualGroups = 200;
const mostGroups = 1000;
export const asGroups = (limit: number): number => {
  if (limit >= 0 && limit <= mostGroups) return limit;
  throw refuseFields({
    limit: { id: `limit harus antara 0 dan ${mostGroups}.`, en: `limit must be between 0 and ${mostGroups}.` },
  });
};

/** Groups that are asked for: of which rows, by which keys. */
export interface Groups {
  reading: Reading;
  /** The GraphQL type of a group. */
  type: GraphQLObjectType;
  nodes: readonly FieldNode[];
  args: Arguments & Filters;
  target: Class;
  linked: (table: Table) => Sql[];
}

/** Groups of rows and what they amount to, as one JSON list. */
export const groups = (asked: Groups): Sql =>
  sql`(select coalesce(json_agg(row_to_json(r.*)), '[]'::json) from (${grouped(asked, ({ columns, from }) => sql`select ${columns} from ${from}`)}) r)`;

/** The same as `groups`, and beside it as `total` how many rows they are made of. */
export const groupsAndTotal = (asked: Groups): Sql =>
  sql`(select coalesce(json_agg(r.j), '[]'::json) as groups, coalesce(max(r.total), 0)::int as total from (${grouped(
    asked,
    ({ columns, from }) => sql`select (select row_to_json(r.*) from (select ${columns}) r) as j, a.total from ${from}`,
    [sql`sum(count(*)) over () as total`],
  )}) r)`;

/** Whether the groups tell how many rows there are: none is left out. */
export const tellTotal = ({ having, limit }: Arguments): boolean =>
  !having && (limit === undefined || limit === null || (typeof limit === 'number' && limit > 0));

function grouped(
  { reading, type, nodes, args, target, linked }: Groups,
  write: (parts: { columns: Sql; from: Sql }) => Sql,
  more: Sql[] = [],
): Sql {
  const grouping = new Grouping(reading.scope, target);
  const keys = ((args.groupBy ?? []) as Where[]).map((entry) => grouping.key(entry));
  const conditions = [...linked(grouping.table), ...filtersOf(reading.scope, grouping.table, args)];
  const having = args.having ? grouping.having(args.having as Where) : undefined;
  const order = [
    ...((args.orderBy ?? []) as Where[]).map((entry) => grouping.order(entry, keys)),
    ...keys.map((_, i) => ({ value: placed(i), nullable: true, descending: false })),
  ];
  const columns = rowOf(reading, type, nodes, grouping, keys);
  const inner = [
    ...keys.map(({ value }, i) => sql`${value} as ${sql.id(`k${i}`)}`),
    ...grouping.columns.map((value, i) => sql`${value} as ${sql.id(`m${i}`)}`),
    ...more,
  ];
  // Of a limit that it does not know PostgreSQL takes it that few groups are wanted, and looks up row by row who may see them.
  const asked = args.limit ?? usualGroups;
  const limit = asked === usualGroups ? sql.lit(usualGroups) : sql`${parameter(asked as Value<number>, asGroups)}::int`;
  const from = sql`(select ${inner.length ? sql.join(inner) : sql``} from ${grouping.from} where ${every(conditions)}${
    keys.length ? sql` group by ${sql.join(keys.map((_, i) => placed(i)))}` : sql``
  } having ${having ?? sql`true`}${order.length ? sql` order by ${orderOf(order)}` : sql``} limit ${limit}) a`;
  return write({ columns, from });
}

/** Whether what hangs on a row amounts to what is asked: a filter on the parent by its children. */
export function amountsTo(scope: Scope, target: Class, { where, having }: Where, linked: (table: Table) => Sql[]): Sql {
  const grouping = new Grouping(scope, target);
  const conditions = [...linked(grouping.table), ...filtersOf(scope, grouping.table, { where } as Filters)];
  // `having true` makes one group of the rows, even where no measure is tested.
  return sql`(select ${grouping.having(having as Where)} from ${grouping.from} where ${every(conditions)} having true) is true`;
}

/** The columns of one group: what it has in common, how many rows, what they amount to. */
function rowOf(
  reading: Reading,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  grouping: Grouping,
  keys: GroupKey[],
): Sql {
  const parts = [...subfields(reading, type, nodes)].map(([key, asked]) => {
    const inner = getNamedType(type.getFields()[(asked[0] as FieldNode).name.value]?.type) as GraphQLObjectType;
    return sql`${partOf(reading, type, inner, asked as FieldNode[], grouping, keys)} as ${sql.id(key)}`;
  });
  return sql.join(parts);
}

function partOf(
  reading: Reading,
  type: GraphQLObjectType,
  inner: GraphQLObjectType,
  nodes: FieldNode[],
  grouping: Grouping,
  keys: GroupKey[],
): Sql {
  switch ((nodes[0] as FieldNode).name.value) {
    case 'count':
      return grouping.place('count', () => sql`count(*)::int`);
    case 'of':
      return nested(reading, inner, nodes, (field, of, at) =>
        nested(reading, of, at, (measure) =>
          grouping.place(`${field}.${measure}`, () => answered(grouping, field, measure as Measure)),
        ),
      );
    case 'ratio': {
      const { of, to } = argumentsOf(reading, type, nodes[0] as FieldNode) as unknown as RatioOf;
      return grouping.place(`ratio ${JSON.stringify([of, to])}`, () => grouping.ratio({ of, to }));
    }
    case 'group':
      return commonValues(reading, inner, nodes, keys, []);
    default:
      return sql`${sql.lit(type.name)}::text`;
  }
}

const answered = (grouping: Grouping, name: string, measure: Measure): Sql => {
  const field = grouping.table.field(name);
  const value = grouping.measure(name, measure);
  return (measure === 'min' || measure === 'max') && field.is === 'column' ? written(value, field.kind) : value;
};

function commonValues(
  reading: Reading,
  type: GraphQLObjectType,
  nodes: FieldNode[],
  keys: GroupKey[],
  before: string[],
): Sql {
  return nested(reading, type, nodes, (name, inner, at) => {
    const path = [...before, name];
    const place = keys.findIndex((key) => key.path.join('.') === path.join('.'));
    if (place >= 0) return sql.ref(`a.k${place}`);
    if (!keys.some((key) => key.path.join('.').startsWith(`${path.join('.')}.`))) throw notGrouped(path);
    return commonValues(reading, inner, at, keys, path);
  });
}

/** A JSON object whose fields are written by `write`. */
function nested(
  reading: Reading,
  type: GraphQLObjectType,
  nodes: FieldNode[],
  write: (name: string, type: GraphQLObjectType, nodes: FieldNode[]) => Sql,
): Sql {
  const parts = [...subfields(reading, type, nodes)].map(([key, asked]) => {
    const { value: name } = (asked[0] as FieldNode).name;
    const inner = getNamedType(type.getFields()[name]?.type) as GraphQLObjectType;
    const value = name === '__typename' ? sql`${sql.lit(type.name)}::text` : write(name, inner, asked as FieldNode[]);
    return sql`${value} as ${sql.id(key)}`;
  });
  return sql`(select row_to_json(o.*) from (select ${sql.join(parts)}) o)`;
}
