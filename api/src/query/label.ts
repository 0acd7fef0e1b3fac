import { sql } from 'kysely';
import type { Scope, Sql, Table } from './scope.ts';
import { linkedRows } from './visible.ts';
import { every } from './where.ts';

/** The value at the end of a path through to-one links, `business.name`, as far as the viewer may see the rows between. */
export function atPath(scope: Scope, table: Table, path: string[]): Sql {
  const [name = '', ...rest] = path;
  const field = table.field(name);
  if (field.is === 'column') return table.value(field);
  if (field.is === 'label') return labelOf(scope, table);
  if (field.is !== 'one') throw new Error(`${table.shape.noun.name}.${name} does not lead to one value`);
  const child = scope.table(field.target);
  return sql`(select ${atPath(scope, child, rest.length ? rest : ['label'])} from ${child.from} where ${every(linkedRows(scope, table, name, child))})`;
}

/** The words by which people know a row: the parts that are there, with a dot between. */
export function labelOf(scope: Scope, table: Table): Sql {
  const parts = table.shape.noun.label.map((path) => atPath(scope, table, path.split('.')));
  return parts.length === 1 ? (parts[0] as Sql) : sql`concat_ws(' · ', ${sql.join(parts)})`;
}

/** The same of a row that may be absent: it has no words then, rather than none of their parts. */
export const labelIfThere = (scope: Scope, table: Table): Sql =>
  sql`(case when ${table.id} is not null then ${labelOf(scope, table)} end)`;
