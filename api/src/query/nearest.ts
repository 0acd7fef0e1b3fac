import { sql } from 'kysely';
import type { Class } from '../core/column.ts';
import type { Scope, Sql, Table } from './scope.ts';
import { chosenBy, found, lengthOf, meant, rankOf } from './search.ts';
import type { Value } from './slot.ts';
import { every } from './where.ts';

/**
 * Of the rows that a text means so many are ranked: those whose own names are the shortest, the first entered among
 * equals. A name that is what was typed is the shortest that can hold it, so it is never left out. The others follow
 * those that are ranked, in the same order.
 */
export const mostRanked = 500;

/** Rows that a text means, of one noun. */
export interface Sought {
  scope: Scope;
  noun: Class;
  text: Value<string>;
  /** What the rows must meet besides; who may see them is part of it. */
  others: (table: Table) => Sql[];
  /** Whether it is known that no row holds the words; without it the noun is asked. */
  none?: Sql;
  /** Whether they are tied to another row, so that there may be as many lists as there are such rows. */
  nested: boolean;
}

/** `with near as (…)`: the rows that are ranked, `near`, and their ranks, `ranked`. */
export function nearest(sought: Sought): Sql {
  const { scope, noun, text, none, nested } = sought;
  const table = scope.table(noun);
  const isNone = none ? sql`` : sql`none as materialized (select not ${found(scope, noun, text)} as it), `;
  const isBroad = nested ? sql`` : sql`broad as materialized (${broad(sought)}), `;
  const near = nested
    ? sql`(${byIndex(sought, [])})`
    : sql`(${byIndex(sought, [sql`not (select it from broad)`])}) union all (${byLength(sought)})`;
  return sql`with ${isNone}${isBroad}near as materialized (${near}),
    ranked as materialized (select ${table.id} as id, ${rankOf(scope, table, text)} as rank from near join ${table.from} on ${table.id} = near.id)`;
}

/** Whether there are no others than those that are near. */
export const isAll = sql`(select count(*) < ${sql.lit(mostRanked)} from near)`;

/** The rows that are not ranked, where `wanted` says that a page reaches them. */
export function further(sought: Sought, wanted: Sql): Sql {
  const { scope, noun } = sought;
  const table = scope.table(noun);
  const others = [...meets(sought, table), sql`not ${isAll}`, wanted, sql`${table.id} not in (select id from near)`];
  return sql`select ${table.id} as id, 0.2::float8 / ${lengthOf(table)} - 1 as rank from ${table.from} where ${every(others)}`;
}

/** How many rows a text means: counted again only if there are others than those that are near. */
export function count(sought: Sought): Sql {
  const table = sought.scope.table(sought.noun);
  return sql`(case when ${isAll} then (select count(*)::int from near)
    else (select count(*)::int from ${table.from} where ${every(meets(sought, table))}) end)`;
}

const noneOf = ({ none }: Sought): Sql => none ?? sql`(select it from none)`;

const meets = (sought: Sought, table: Table): Sql[] => [
  meant(sought.scope, table, sought.text, noneOf(sought), 'byIndex'),
  ...sought.others(table),
];

const columns = (table: Table): Sql => sql`${table.id} as id, ${lengthOf(table)} as length`;

/** Looks up which rows are meant, and sorts them. */
function byIndex(sought: Sought, conditions: Sql[]): Sql {
  const table = sought.scope.table(sought.noun);
  return sql`select ${columns(table)} from ${table.from} where ${every([...conditions, ...meets(sought, table)])}
    order by ${lengthOf(table)} + 0, ${table.id} limit ${sql.lit(mostRanked)}`;
}

/** Reads rows in order of length until enough are met: quick where most rows are meant, and only there. */
function byLength(sought: Sought): Sql {
  const { scope, noun, text, others } = sought;
  const table = scope.table(noun);
  const is = every([meant(scope, table, text, noneOf(sought), 'oneByOne'), ...others(table)]);
  const order = table.shape.text ? sql`${lengthOf(table)}, ${table.id}` : table.id;
  // As a `case` it is nothing that an index could look up, and the planner takes it for true of every other row.
  return sql`select ${columns(table)} from ${table.from} where (select it from broad) and case when ${is} then true else false end
    order by ${order} limit ${sql.lit(mostRanked)}`;
}

/**
 * Whether reading in order is the shorter way: a sample of one row in two hundred tells how many rows an index would have
 * to look up, and how many have to be read until enough are met. Both ways lead to the same rows.
 */
function broad(sought: Sought): Sql {
  const { scope, noun, text, others } = sought;
  const table = scope.table(noun);
  const chosen = chosenBy(scope, table, text, noneOf(sought), 'oneByOne');
  const met = every([meant(scope, table, text, noneOf(sought), 'oneByOne'), ...others(table)]);
  const sample = sql`tablesample system (0.5) repeatable (1)`;
  return sql`select s.met >= 5 and s.met * s.chosen > ${sql.lit(mostRanked)} * s.read / 200 as it from (
    select count(*) as read, count(*) filter (where ${chosen}) as chosen, count(*) filter (where ${met}) as met
    from ${table.from} ${sample}) s`;
}
