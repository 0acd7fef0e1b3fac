import { sql } from 'kysely';
import { type Class, columnsOf } from '../core/column.ts';
import { allNouns, table } from '../core/noun.ts';
import { type Plan, statement } from '../query/plan.ts';
import type { Scope } from '../query/scope.ts';
import { rowsGiven } from '../query/slot.ts';
import { kept } from '../query/visible.ts';
import { every } from '../query/where.ts';
import type { Desk } from './settle/existing.ts';

/**
 * Whether all that a change set touched is still there for somebody to write. Taking it back asks no rule, and puts back what
 * others may have entered for another region: only who might change each of its records by hand takes it back.
 */
export async function isAllTheirs(
  { engine, viewer, rows }: Pick<Desk, 'engine' | 'viewer' | 'rows'>,
  changeSet: string,
): Promise<boolean> {
  const touched = await rows.query({
    text: `select noun, json_agg(distinct row_id)::text as ids from history.revision where change_set = $1 group by noun`,
    values: [changeSet],
  });
  for (const { noun, ids } of touched.rows as { noun: string; ids: string }[]) {
    const type = ownerOf(noun);
    if (!type) return false;
    const held = await engine.act(`undo ${table(type)}`, { viewer, rows: ids }, heldBack(type), rows);
    if (JSON.parse(held) > 0) return false;
  }
  return true;
}

/** The noun of a table; of pairs, the one that they belong to. */
const ownerOf = (name: string): Class | undefined =>
  allNouns().find(
    ({ type }) =>
      table(type) === name ||
      columnsOf(type).some((column) => column.kind === 'links' && `${table(type)}_${table(column)}` === name),
  )?.type;

/** How many of these rows are not for the viewer to write; one that is gone is found out where it is taken back. */
const heldBack =
  (type: Class) =>
  (scope: Scope): Plan => {
    const rows = scope.table(type);
    return statement(sql`(select count(*) from json_array_elements_text(${rowsGiven}::json) g(id) join ${rows.from} on ${rows.id}::text = g.id
      where (${every(kept(scope, rows))}) is not true)`);
  };
