import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql';
import { sql } from 'kysely';
import type { Class } from '../core/column.ts';
import { after, asLimit, asOffset, cursorOf, keysOf, type OrderBy, orderOf } from './order.ts';
import type { Sql, Table } from './scope.ts';
import { type Arguments, type Reading, row, subfields } from './select.ts';
import { parameter, type Value } from './slot.ts';
import { condition, every, searched, type Where } from './where.ts';

const pageSize = 25;

/** A page of rows: the rows themselves, their number and the way on, each read only if asked for. */
export function page(
  reading: Reading,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  args: Arguments,
  target: Class,
  linked: (table: Table) => Sql[],
): Sql {
  const { scope } = reading;
  const table = scope.table(target);
  const filter = [...linked(table), ...filters(reading, table, args)];
  const keys = keysOf(scope, table, args.orderBy as OrderBy | undefined);
  const cursor = args.after as Value<string> | undefined;
  const limit = parameter((args.limit ?? pageSize) as Value<number>, asLimit);
  const offset =
    args.offset === undefined || args.offset === null ? undefined : parameter(args.offset as Value<number>, asOffset);
  const asked = [...subfields(reading, type, nodes)].map(([key, [first, ...rest]]) => ({
    key,
    name: (first as FieldNode).name.value,
    nodes: [first as FieldNode, ...rest],
  }));
  const ahead = asked.some(({ name }) => name === 'pageInfo') ? 1 : 0;

  const places = asked.filter(({ name }) => name === 'nodes');
  const noun = getNamedType(type.getFields().nodes?.type) as GraphQLObjectType;
  const rows = sql`(select ${table.all} from ${table.from} where ${every([
    ...filter,
    ...(cursor === undefined || cursor === null ? [] : [after(keys, cursor)]),
  ])} order by ${orderOf(keys)} limit ${limit}::int + ${sql.lit(ahead)}${offset === undefined ? sql`` : sql` offset ${offset}`})`;
  const alias = sql.ref(table.alias);
  const object = (at: { nodes: FieldNode[] }) =>
    sql`(select row_to_json(r) from (select ${row(reading, noun, at.nodes, table)}) r)`;
  const [only] = places;
  const count = () => counted(reading, target, args, linked);

  if (!ahead && places.length === 1 && only) {
    const list = sql`(select coalesce(json_agg(${object(only)}), '[]'::json) from ${rows} as ${alias})`;
    return together(asked.map(({ key, name }) => [key, name === 'nodes' ? list : named(name, type, count)]));
  }
  if (!places.length && !ahead) return together(asked.map(({ key, name }) => [key, named(name, type, count)]));

  const kept = sql`where w.n <= ${limit}::int`;
  const columns = [
    sql`row_number() over () as n`,
    ...(ahead ? [sql`${cursorOf(keys)} as c`] : []),
    ...places.map((place, i) => sql`${object(place)} as ${sql.id(`j${i}`)}`),
  ];
  const window = sql`(select ${sql.join(columns)} from ${rows} as ${alias})`;
  const parts = asked.map(({ key, name, nodes: at }): [string, Sql] => {
    if (name === 'nodes')
      return [
        key,
        sql`coalesce(json_agg(w.${sql.id(`j${places.findIndex((place) => place.key === key)}`)} order by w.n) filter (${kept}), '[]'::json)`,
      ];
    if (name === 'pageInfo') return [key, pageInfo(reading, type, at, limit)];
    return [key, named(name, type, count)];
  });
  return sql`(select row_to_json(p) from (select ${sql.join(parts.map(([key, value]) => sql`${value} as ${sql.id(key)}`))} from ${window} as w) p)`;
}

const together = (parts: [string, Sql][]): Sql =>
  sql`(select row_to_json(p) from (select ${sql.join(parts.map(([key, value]) => sql`${value} as ${sql.id(key)}`))}) p)`;

const named = (name: string, type: GraphQLObjectType, count: () => Sql): Sql =>
  name === 'totalCount' ? count() : sql`${sql.lit(type.name)}::text`;

function filters(reading: Reading, table: Table, args: Arguments): Sql[] {
  const where = args.where as Where | null | undefined;
  const search = args.search as Value<string> | null | undefined;
  return [
    ...(where ? [condition(reading.scope, table, where)] : []),
    ...(search === undefined || search === null ? [] : [searched(reading.scope, table, search)]),
  ];
}

function counted(reading: Reading, target: Class, args: Arguments, linked: (table: Table) => Sql[]): Sql {
  const table = reading.scope.table(target);
  return sql`(select count(*)::int from ${table.from} where ${every([...linked(table), ...filters(reading, table, args)])})`;
}

/** Whether more rows follow, and the cursor of the last one here. */
function pageInfo(reading: Reading, pageType: GraphQLObjectType, nodes: FieldNode[], limit: unknown): Sql {
  const type = getNamedType(pageType.getFields().pageInfo?.type) as GraphQLObjectType;
  const here = sql`filter (where w.n <= ${limit}::int)`;
  const values: Record<string, Sql> = {
    hasNextPage: sql`count(*) > ${limit}::int`,
    endCursor: sql`(array_agg(w.c order by w.n) ${here})[(count(*) ${here})::int]`,
    __typename: sql`${sql.lit(type.name)}::text`,
  };
  const parts = [...subfields(reading, type, nodes)].flatMap(([key, [first]]) => [
    sql.lit(key),
    values[(first as FieldNode).name.value] as Sql,
  ]);
  return sql`json_build_object(${sql.join(parts)})`;
}
