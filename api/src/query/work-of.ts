import { sql } from 'kysely';
import type { Class } from '../core/column.ts';
import { listsOf } from '../core/graph.ts';
import { table as tableOf } from '../core/noun.ts';
import { historySchema } from '../core/revised.ts';
import { statesOf } from '../core/states.ts';
import type { Sql, Table } from './scope.ts';
import { parameter, type Value } from './slot.ts';
import { every, some } from './where.ts';

/** The columns that an act entrusted to others than those who keep the record moves: whoever judges a record enters nothing in it. */
function judged(type: Class): string[] {
  const { column, acts } = statesOf(type) ?? { column: '', acts: {} };
  const asked = Object.values(acts).flatMap(({ by, asks = {} }) => (by ? Object.keys(asks) : []));
  return [...new Set([column, ...asked])].filter(Boolean).map((name) => tableOf({ name }));
}

/**
 * Whether somebody has entered or changed a row, or a row that is there as a part of it: now or ever, whoever came after.
 * Taken from the history, because a row itself knows only who came first and last.
 */
export function isWorkOf(table: Table, who: Value<string>): Sql {
  const { scope, shape } = table;
  const parts = listsOf(shape.noun.type)
    .filter(({ owned, kind }) => owned && kind === 'rows')
    .map(({ name, target }) => {
      const part = scope.table(target);
      return sql`exists (select from ${part.from} where ${every([table.joined(name, part), isTouchedBy(part, who)])})`;
    });
  return some([isTouchedBy(table, who), ...parts]);
}

const isTouchedBy = (table: Table, who: Value<string>): Sql => {
  const { type } = table.shape.noun;
  const recorded = sql`${sql.ref(`${historySchema}.touched`)}(${sql.lit(table.shape.table)}, to_jsonb(${table.all}), ${parameter(who)}, ${sql.val(judged(type))}::text[])`;
  return sql`(${table.column('created_by')} = ${parameter(who)} or ${recorded})`;
};
