import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql';
import { sql } from 'kysely';
import type { Class } from '../core/column.ts';
import { groups } from './aggregate.ts';
import { after, asLimit, asOffset, cursorOf, keysOf, type OrderBy, orderOf, pageSize } from './order.ts';
import type { Sql, Table } from './scope.ts';
import { type Arguments, argumentsOf, type Reading, row, subfields } from './select.ts';
import { parameter, type Value } from './slot.ts';
import { every, type Filters, filtersOf } from './where.ts';

/** Carries the cursor of each row; no column of a noun has such a name. */
const cursorColumn = '~cursor';

/** A list that is asked for: of which noun, tied to what, with which arguments. */
interface Listing {
  reading: Reading;
  /** The page's GraphQL type. */
  type: GraphQLObjectType;
  target: Class;
  args: Arguments & Filters;
  linked: (table: Table) => Sql[];
}

/** A field of a page that is asked for. */
interface Asked {
  key: string;
  name: string;
  nodes: FieldNode[];
}

/** A page of rows: the rows themselves, what they amount to and the way on, each read only if asked for. */
export function page(
  reading: Reading,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  args: Arguments,
  target: Class,
  linked: (table: Table) => Sql[],
): Sql {
  const listing: Listing = { reading, type, target, args, linked };
  const asked = [...subfields(reading, type, nodes)].map(
    ([key, at]): Asked => ({ key, name: (at[0] as FieldNode).name.value, nodes: at as FieldNode[] }),
  );
  const rows = asked.filter(({ name }) => name === 'nodes').length;
  const needsWindow = rows > 1 || asked.some(({ name }) => name === 'pageInfo');
  return needsWindow ? windowed(listing, asked) : plain(listing, asked);
}

/** The page's parts side by side, each a statement of its own. */
function plain(listing: Listing, asked: Asked[]): Sql {
  const parts = asked.map((at) => {
    if (at.name !== 'nodes') return sql`${beside(listing, at)} as ${sql.id(at.key)}`;
    const { table, rows } = rowsOf(listing, 0);
    return sql`(select coalesce(json_agg(${json(listing, at, table)}), '[]'::json) from ${rows}) as ${sql.id(at.key)}`;
  });
  return sql`(select row_to_json(p.*) from (select ${sql.join(parts)}) p)`;
}

/** The rows read once, and one more to see whether others follow; the page's parts are made from them. */
function windowed(listing: Listing, asked: Asked[]): Sql {
  const { table, rows, limit } = rowsOf(listing, 1);
  const kept = sql`filter (where w.n <= ${limit}::int)`;
  const columns = [sql`row_number() over () as n`, sql`${table.column(cursorColumn)} as c`];
  const parts = asked.map((at) => {
    if (at.name === 'pageInfo') return sql`${pageInfo(listing, at, limit, kept)} as ${sql.id(at.key)}`;
    if (at.name !== 'nodes') return sql`${beside(listing, at)} as ${sql.id(at.key)}`;
    const column = sql.id(`j${columns.length}`);
    columns.push(sql`${json(listing, at, table)} as ${column}`);
    return sql`coalesce(json_agg(w.${column} order by w.n) ${kept}, '[]'::json) as ${sql.id(at.key)}`;
  });
  return sql`(select row_to_json(p.*) from (select ${sql.join(parts)} from (select ${sql.join(columns)} from ${rows}) w group by ()) p)`;
}

/** The rows of a page in their order, under the name of their table. */
function rowsOf(
  { reading: { scope }, target, args, linked }: Listing,
  ahead: number,
): { table: Table; rows: Sql; limit: unknown } {
  const table = scope.table(target);
  const { keys, from } = keysOf(scope, table, args.orderBy as OrderBy | undefined, args.search);
  const cursor = (args.after ?? undefined) as Value<string> | undefined;
  const limit = parameter((args.limit ?? pageSize) as Value<number>, asLimit);
  const offset =
    args.offset === undefined || args.offset === null ? undefined : parameter(args.offset as Value<number>, asOffset);
  const conditions = [
    ...linked(table),
    ...filtersOf(scope, table, args),
    ...(cursor === undefined ? [] : [after(keys, cursor)]),
  ];
  const cursors = ahead ? sql`, ${cursorOf(keys)} as ${sql.id(cursorColumn)}` : sql``;
  const rows = sql`(select ${table.all}${cursors} from ${from} where ${every(conditions)} order by ${orderOf(keys)} limit ${limit}::int + ${sql.lit(ahead)}${
    offset === undefined ? sql`` : sql` offset ${offset}`
  }) ${sql.ref(table.alias)}`;
  return { table, rows, limit };
}

/** One row of the page as JSON. */
function json({ reading, type }: Listing, { nodes }: Asked, table: Table): Sql {
  const noun = getNamedType(type.getFields().nodes?.type) as GraphQLObjectType;
  return sql`(select row_to_json(r.*) from (select ${row(reading, noun, nodes, table)}) r)`;
}

/** What stands beside the rows and counts all that meet the filter, on this page or not. */
function beside({ reading, type, target, args, linked }: Listing, { name, nodes }: Asked): Sql {
  if (name === '__typename') return sql`${sql.lit(type.name)}::text`;
  if (name === 'aggregate') {
    const row = getNamedType(type.getFields().aggregate?.type) as GraphQLObjectType;
    const { where, search } = args;
    return groups(
      reading,
      row,
      nodes,
      { ...argumentsOf(reading, type, nodes[0] as FieldNode), where, search },
      target,
      linked,
    );
  }
  const table = reading.scope.table(target);
  return sql`(select count(*)::int from ${table.from} where ${every([...linked(table), ...filtersOf(reading.scope, table, args)])})`;
}

/** Whether more rows follow, and the cursor of the last one here. */
function pageInfo({ reading, type: pageType }: Listing, { nodes }: Asked, limit: unknown, kept: Sql): Sql {
  const type = getNamedType(pageType.getFields().pageInfo?.type) as GraphQLObjectType;
  const values: Record<string, Sql> = {
    hasNextPage: sql`count(*) > ${limit}::int`,
    endCursor: sql`(array_agg(w.c order by w.n) ${kept})[(count(*) ${kept})::int]`,
    __typename: sql`${sql.lit(type.name)}::text`,
  };
  const parts = [...subfields(reading, type, nodes)].flatMap(([key, [first]]) => [
    sql.lit(key),
    values[(first as FieldNode).name.value] as Sql,
  ]);
  return sql`json_build_object(${sql.join(parts)})`;
}
