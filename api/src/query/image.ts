import { sql } from 'kysely';
import type { Class } from '../core/column.ts';
import { subjectType } from '../core/graph.ts';
import { labelOf } from './label.ts';
import { type Plan, statement } from './plan.ts';
import type { Scope, Sql, Table } from './scope.ts';
import { isReadOnRecord, written } from './select.ts';
import type { Field } from './shape.ts';
import { rowsGiven } from './slot.ts';
import { isGiven } from './value-tests.ts';
import { linkedRows, visible } from './visible.ts';
import { every } from './where.ts';

/** A row as the API writes it: each field that is a column or a link, links with the words they are known by. */
export interface Image {
  /** Its place among the rows that were given. */
  place: number;
  id: string;
  label: string | null;
  fields: Record<string, unknown>;
}

/** Of rows given as JSON, as the database keeps them, those that the viewer may see, as the API writes them. */
export function images(scope: Scope, noun: Class): Plan {
  const { table: name } = scope.table(noun).shape;
  const source = sql`(select p.*, each.place as ":place" from json_array_elements(${rowsGiven}::json) with ordinality each (image, place),
    lateral json_populate_record(null::${sql.table(name)}, each.image) p)`;
  const table = scope.table(noun, source);
  const fields = [...table.shape.fields].flatMap(([field, how]) => {
    // What is read on record only is not told by what was.
    if (isReadOnRecord(table, field)) return [];
    const value = valueIn(scope, table, field, how);
    return value ? [sql`${value} as ${sql.id(field)}`] : [];
  });
  const columns = [
    sql`${table.column(':place')} as place`,
    sql`${table.id}::text as id`,
    sql`${labelOf(scope, table)} as label`,
    sql`(select row_to_json(f) from (select ${sql.join(fields)}) f) as fields`,
  ];
  return statement(
    sql`(select coalesce(json_agg(row_to_json(r) order by r.place), '[]') from (select ${sql.join(columns)} from ${table.from} where ${every(visible(scope, table))}) r)`,
  );
}

function valueIn(scope: Scope, table: Table, name: string, field: Field): Sql | undefined {
  if (field.is === 'column') return field.asked ? undefined : written(table.value(field), field.kind);
  if (field.is === 'one')
    return linked(scope, scope.table(field.target), table.column(field.column), (child) =>
      linkedRows(scope, table, name, child),
    );
  if (field.is !== 'subject') return undefined;
  const id = table.column('subject_id');
  const branches = field.targets.map((target) => {
    const child = scope.table(target);
    const { type } = child.field('id') as { type: string };
    return sql`when ${sql.lit(subjectType(target))} then ${linked(scope, child, id, () => [sql`${child.id} = ${id}::${sql.raw(type)}`, ...visible(scope, child)])}`;
  });
  return sql`(case ${table.column('subject_type')} ${sql.join(branches, sql` `)} end)`;
}

/** What a link leads to, as far as it may be seen; of what is gone the identifier is left, if it could be seen as it went. */
function linked(scope: Scope, child: Table, link: Sql, tied: (child: Table) => Sql[]): Sql {
  const any = scope.table(child.shape.noun.type);
  const { type } = child.field('id') as { type: string };
  return sql`(case when exists (select from ${any.from} where ${any.id} = ${link}::${sql.raw(type)})
    then (select row_to_json(l) from (select ${child.id}::text as id, ${labelOf(scope, child)} as label from ${child.from} where ${every(tied(child))}) l)
    when ${wasSeen(scope, child, link)} then json_build_object('id', ${link}::text, 'label', null) end)`;
}

function wasSeen(scope: Scope, { shape: { noun, table } }: Table, link: Sql): Sql {
  const { rows, gone } = scope.rules;
  if (rows(noun.type) === 'all') return sql`${link} is not null`;
  if (!gone) return sql`false`;
  const last = sql`(select p.* from (select r.before from history.revision r where r.noun = ${sql.lit(table)} and r.row_id = ${link}::text
      and r.operation = 'DELETE' order by r.id desc limit 1) d, lateral jsonb_populate_record(null::${sql.table(table)}, d.before) p)`;
  const it = scope.table(noun.type, last);
  return sql`exists (select from ${it.from} where ${every(visible(scope, it))})`;
}

/** Of these rows those that may be seen, each with the words it is known by. */
export function labels(scope: Scope, noun: Class): Plan {
  const table = scope.table(noun);
  const conditions = [isGiven(table, 0), ...visible(scope, table)];
  return statement(
    sql`(select coalesce(json_agg(row_to_json(r)), '[]') from (select ${table.id}::text as id, ${labelOf(scope, table)} as label from ${table.from} where ${every(conditions)}) r)`,
  );
}
