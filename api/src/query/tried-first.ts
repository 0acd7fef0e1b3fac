import { sql } from 'kysely';
import type { Class } from '../core/column.ts';
import type { Key } from './order.ts';
import type { Rule, Scope, Sql, Table } from './scope.ts';
import { visible } from './visible.ts';
import { every } from './where.ts';

// Where a rule asks of one link or of another, PostgreSQL works out what all of them lead to before it looks at the first row,
// however few are wanted: it does not weigh a limit against that. So the first rows in order are tried one by one, and all are
// weighed only if these do not fill the page.

/** So many rows are tried beside twice those that are wanted: no more than a millisecond or two are lost on them. */
const least = 400;

/** Whether a rule lets rows be seen for one reason or for another, of which one has to be looked up. */
export const isEither = (rule: Rule): boolean => {
  if (typeof rule === 'string') return false;
  const parts = rule.and as Rule[] | undefined;
  if (parts) return parts.some((part) => isEither(part));
  const reasons = rule.or as Rule[] | undefined;
  return (reasons?.length ?? 0) > 1 && (reasons as Rule[]).some((reason) => leads(reason));
};

const leads = (rule: Rule): boolean =>
  Object.values(rule).some((told) => Object.keys(told as object).some((test) => !['inside', 'isNull'].includes(test)));

interface Wanted {
  scope: Scope;
  noun: Class;
  /** The keys of the order, of a table. */
  keysOf: (table: Table) => Key[];
  /** `order by …` of them. */
  order: (keys: Key[]) => Sql;
  beyond: (keys: Key[]) => Sql[];
  cursors: (keys: Key[]) => Sql;
  /** How many rows are wanted, and how many of them are passed over. */
  limit: Sql;
  offset: Sql;
}

/** The rows of a page, and what stands before the statement that reads them. */
export function triedFirst(wanted: Wanted, table: Table): { found: Sql; rows: Sql } {
  const { scope, noun, order, beyond, cursors, limit, offset } = wanted;
  const span = sql`limit ${limit} offset ${offset}`;
  const few = sql`${sql.lit(least)} + 2 * (${limit} + ${offset})`;
  const page = (of: Scope, from?: (table: Table, keys: Key[]) => Sql, more: Sql[] = []) => {
    const each = of.table(noun);
    const keys = wanted.keysOf(each);
    const conditions = [...more, ...visible(of, each), ...(from ? [] : beyond(keys))];
    return sql`(select ${each.all}${cursors(keys)} from ${from?.(each, keys) ?? each.from} where ${every(conditions)} order by ${order(keys)} ${span})`;
  };
  const begin = (each: Table, keys: Key[]) => sql`from ${each.from} where ${every(beyond(keys))}`;
  const tried = page(
    scope.oneByOne,
    (each, keys) =>
      sql`(select ${each.all} ${begin(each, keys)} order by ${order(keys)} limit ${few}) as ${sql.ref(each.alias)}`,
  );
  const counted = scope.table(noun);
  const all = sql`(select count(*) from (select ${begin(counted, wanted.keysOf(counted))} limit ${few}) c)`;
  const isFull = sql`((select count(*) from tried) >= ${limit} or ${all} < ${few})`;
  const either = sql`(select * from tried where (select yes from enough) union all select * from ${page(scope, undefined, [sql`not (select yes from enough)`])} w)`;
  const both = scope.table(noun, either);
  return {
    found: sql`with tried as materialized ${tried}, enough as materialized (select ${isFull} as yes) `,
    rows: sql`(select ${both.all} from ${both.from} order by ${order(wanted.keysOf(both))}) ${sql.ref(table.alias)}`,
  };
}
