import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql';
import { sql } from 'kysely';
import type { Class } from '../core/column.ts';
import { type Groups, groups, groupsAndTotal, tellTotal } from './aggregate/aggregate.ts';
import { type Asked, cursorColumn, type Listing, type Rows, rowsOf } from './page-rows.ts';
import type { Sql, Table } from './scope.ts';
import { type Arguments, argumentsOf, type Reading, row, subfields } from './select.ts';
import { total } from './total.ts';
import { visible } from './visible.ts';
import { every, type Filters, filtersOf } from './where.ts';

/**
 * A page of rows: the rows themselves, what they amount to and the way on, each read only if asked for. Those of a nested list
 * may be found otherwise where they are only counted.
 */
export function page(
  reading: Reading,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  args: Arguments,
  target: Class,
  linked: (table: Table) => Sql[],
  counted?: (table: Table) => Sql[],
): Sql {
  const listing: Listing = {
    reading,
    type,
    target,
    args,
    linked,
    counted: counted ?? linked,
    nested: Boolean(counted),
  };
  const asked = [...subfields(reading, type, nodes)].map(
    ([key, at]): Asked => ({ key, name: (at[0] as FieldNode).name.value, nodes: at as FieldNode[] }),
  );
  const rows = asked.filter(({ name }) => name === 'nodes').length;
  const needsWindow = rows > 1 || asked.some(({ name }) => name === 'pageInfo');
  return needsWindow ? windowed(listing, asked) : plain(listing, asked);
}

/**
 * All rows of a list at a root rather than a page of them: how many there are, or a statement that gives them one by one, as
 * JSON texts. Of the page that is asked for it reads the selection and whatever says which rows are meant.
 */
export function everyRow(
  reading: Reading,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  args: Arguments,
  target: Class,
  what: 'count' | 'rows',
): Sql {
  const linked = (table: Table) => visible(reading.scope, table);
  const listing: Listing = { reading, type, target, args, linked, counted: linked, nested: false, whole: true };
  if (what === 'count') return sql`select ${beside(listing, { key: '', name: 'totalCount', nodes: [] })} as count`;
  const [[key, at] = ['', []]] = [...subfields(reading, type, nodes)];
  const asked: Asked = { key, name: 'nodes', nodes: at as FieldNode[] };
  const { table, rows, found } = rowsOf(listing, [asked], 0) as Rows;
  const read = sql`${found ?? sql``}select row_to_json(r.*)::text as json from (select ${columnsOf(listing, asked, table)} from ${rows}) r`;
  return sql`select json from (${read}) every`;
}

/** The page's parts side by side, each a statement of its own. */
function plain(listing: Listing, asked: Asked[]): Sql {
  const nodes = asked.find(({ name }) => name === 'nodes');
  const { table, rows, straight, found, count } = nodes ? rowsOf(listing, asked, 0) : ({} as Partial<Rows>);
  const summed = count ? undefined : countedByGroups(listing, asked);
  const parts = asked.map((at) => {
    if (summed && at.name === 'aggregate') return sql`s.groups as ${sql.id(at.key)}`;
    if (summed && at.name === 'totalCount') return sql`s.total as ${sql.id(at.key)}`;
    if (at.name !== 'nodes') return sql`${beside(listing, at, count)} as ${sql.id(at.key)}`;
    const columns = columnsOf(listing, at, table as Table);
    // Where readings are recorded, no row may be read but those that are shown.
    const read = straight && !table?.shape.noun.logged ? straight : sql`from ${rows}`;
    return sql`(select coalesce(json_agg(row_to_json(r.*)), '[]'::json) from (select ${columns} ${read}) r) as ${sql.id(at.key)}`;
  });
  const from = summed ? sql` from ${summed} s` : sql``;
  return sql`(${found ?? sql``}select row_to_json(p.*) from (select ${sql.join(parts)}${from}) p)`;
}

/** Where the groups beside a page tell how many rows it has, these are not counted again. */
function countedByGroups(listing: Listing, asked: Asked[]): Sql | undefined {
  const [groups, ...more] = asked.filter(({ name }) => name === 'aggregate');
  if (!groups || more.length || !asked.some(({ name }) => name === 'totalCount')) return undefined;
  const of = groupsOf(listing, groups);
  return tellTotal(of.args) ? groupsAndTotal(of) : undefined;
}

/** The rows read once, and one more to see whether others follow; the page's parts are made from them. */
function windowed(listing: Listing, asked: Asked[]): Sql {
  const { table, rows, limit, found, count } = rowsOf(listing, asked, 1);
  const kept = sql`filter (where w.n <= ${limit}::int)`;
  const columns = [sql`row_number() over () as n`, sql`${table.column(cursorColumn)} as c`];
  const parts = asked.map((at) => {
    if (at.name === 'pageInfo') return sql`${pageInfo(listing, at, limit, kept)} as ${sql.id(at.key)}`;
    if (at.name !== 'nodes') return sql`${beside(listing, at, count)} as ${sql.id(at.key)}`;
    const column = sql.id(`j${columns.length}`);
    const read = sql`(select row_to_json(r.*) from (select ${columnsOf(listing, at, table)}) r)`;
    // The row beyond is looked at, and not read: where readings are recorded, that makes a difference.
    const shown = table.shape.noun.logged
      ? sql`case when row_number() over () <= ${limit}::int then ${read} end`
      : read;
    columns.push(sql`${shown} as ${column}`);
    return sql`coalesce(json_agg(w.${column} order by w.n) ${kept}, '[]'::json) as ${sql.id(at.key)}`;
  });
  return sql`(${found ?? sql``}select row_to_json(p.*) from (select ${sql.join(parts)} from (select ${sql.join(columns)} from ${rows}) w group by ()) p)`;
}

/** The columns of one row of the page. */
function columnsOf({ reading, type }: Listing, { nodes }: Asked, table: Table): Sql {
  const noun = getNamedType(type.getFields().nodes?.type) as GraphQLObjectType;
  return row(reading, noun, nodes, table);
}

/** The groups that stand beside the rows: of those that meet the filter, on this page or not. */
function groupsOf({ reading, type, target, args, counted: linked }: Listing, { nodes }: Asked): Groups {
  const row = getNamedType(type.getFields().aggregate?.type) as GraphQLObjectType;
  const { where, search } = args;
  const stated = argumentsOf(reading, type, nodes[0] as FieldNode);
  return { reading, type: row, nodes, args: { ...stated, where, search } as Arguments & Filters, target, linked };
}

/** What stands beside the rows and counts all that meet the filter, on this page or not. */
function beside(listing: Listing, asked: Asked, count?: Sql): Sql {
  const { reading, type, target, args, counted: linked } = listing;
  if (asked.name === '__typename') return sql`${sql.lit(type.name)}::text`;
  if (asked.name === 'aggregate') return groups(groupsOf(listing, asked));
  if (asked.name === 'total') return total(listing, asked, count);
  if (count) return count;
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
