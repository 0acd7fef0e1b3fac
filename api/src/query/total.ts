import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql';
import { sql } from 'kysely';
import type { Asked, Listing } from './page-rows.ts';
import type { Sql } from './scope.ts';
import { subfields } from './select.ts';
import { every, filtersOf } from './where.ts';

/** A statement's own setting, for it is the server's: how many rows of a list are counted at most. */
const cap = sql`current_setting('query.count_cap')::int`;

/**
 * How many rows a list has, counted to a bound. Beyond it PostgreSQL's own notes tell about how many the table has; they know of
 * every row, so whoever may not see them all is told no more than that there are more.
 */
export function total(listing: Listing, { nodes }: Asked, known?: Sql): Sql {
  const { reading, type: pageType, target, args, counted: linked } = listing;
  const type = getNamedType(pageType.getFields().total?.type) as GraphQLObjectType;
  const table = reading.scope.table(target);
  const conditions = [...linked(table), ...filtersOf(reading.scope, table, args)];
  const counted =
    known ??
    sql`(select count(*)::int from (select from ${table.from} where ${every(conditions)} limit (select ${cap} + 1)) c)`;
  const isWhole = !listing.nested && conditions.length === 0 && !reading.scope.past;
  const values: Record<string, Sql> = {
    count: sql`least(n.n, ${cap})`,
    exact: sql`n.n <= ${cap}`,
    estimate: isWhole
      ? sql`case when n.n > ${cap} then (select nullif(greatest(c.reltuples::int, n.n), n.n) from pg_class c where c.oid = ${sql.lit(table.shape.table)}::regclass) end`
      : sql`null::int`,
    __typename: sql`${sql.lit(type.name)}::text`,
  };
  const parts = [...subfields(reading, type, nodes)].flatMap(([key, [first]]) => [
    sql.lit(key),
    values[(first as FieldNode).name.value] as Sql,
  ]);
  return sql`(select json_build_object(${sql.join(parts)}) from (select ${counted} as n) n)`;
}
