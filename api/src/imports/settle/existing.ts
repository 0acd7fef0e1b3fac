import { sql } from 'kysely';
import type { Viewer } from '../../access/viewer.ts';
import type { Class } from '../../core/column.ts';
import type { Engine } from '../../query/engine.ts';
import { type Plan, statement } from '../../query/plan.ts';
import type { Scope, Sql, Table } from '../../query/scope.ts';
import type { Rows } from '../../query/sending/run.ts';
import { idsAt } from '../../query/slot.ts';
import { mayRead, visible } from '../../query/visible.ts';
import { every } from '../../query/where.ts';
import { alike } from './compare.ts';
import type { Values } from './intent.ts';
import type { NewIds } from './new-ids.ts';

/** A record as it stands, as far as who writes may read it. */
export interface Existing {
  id: string;
  version: number;
  values: Values;
  /** Fields that the viewer may not read, and so does not write over. */
  unread: string[];
}

/** What a write is made in: a transaction of its own, in the name of somebody. */
export interface Desk {
  engine: Engine<Viewer>;
  viewer: Viewer;
  rows: Rows;
  newIds: NewIds;
}

/** A record as JSON: what its own columns hold, links as identifiers, of what is sealed the blind index. */
export function image(table: Table, pairs: readonly string[] = []): Sql {
  const { noun, fields } = table.shape;
  const parts: Sql[] = [];
  const unread: Sql[] = [];
  for (const [name, field] of fields) {
    if (field.is === 'column' && !field.derived && name !== 'id')
      parts.push(sql`${table.value(field)} as ${sql.id(name)}`);
    if (field.is === 'one') parts.push(sql`${table.column(field.column)}::text as ${sql.id(name)}`);
    if (field.is === 'sealed')
      parts.push(
        sql`case when ${mayRead(table, name)} then ${table.column(field.columns.index)} end as ${sql.id(name)}`,
      );
    if (field.is === 'pairs' && pairs.includes(name))
      parts.push(sql`(select coalesce(json_agg(p.theirs order by p.theirs), '[]'::json) from (select ${sql.ref(field.theirs)}::text as theirs
        from ${sql.table(field.table)} where ${sql.ref(field.mine)} = ${table.id}) p) as ${sql.id(name)}`);
    if (table.scope.rules.field(noun.type, name) !== 'all')
      unread.push(sql`case when ${mayRead(table, name)} then null else ${sql.lit(name)} end`);
  }
  const hidden = unread.length ? sql`array_remove(array[${sql.join(unread)}]::text[], null)` : sql`'{}'::text[]`;
  return sql`json_build_object('id', ${table.id}::text, 'version', ${table.column('version')}, 'unread', to_json(${hidden}),
    'values', (select row_to_json(v) from (select ${sql.join(parts)}) v))`;
}

/** The rows that hang on these records by a link, as far as they may be seen, under the record that they hang on. */
export async function hangingOn(
  { engine, viewer, rows }: Desk,
  noun: Class,
  link: string,
  ids: string[],
  pairs: readonly string[] = [],
): Promise<Map<string, Existing[]>> {
  if (!ids.length) return new Map();
  const compiled = (scope: Scope): Plan => {
    const table = scope.table(noun);
    const field = table.field(link) as { column: string };
    const key = table.column(field.column);
    return statement(sql`(select coalesce(json_agg(json_build_object('of', ${key}::text, 'row', ${image(table, pairs)}) order by ${table.id}), '[]'::json)
      from ${table.from} where ${every([sql`${key} = any(${idsAt(0)}::text[]::${sql.raw(idTypeOf(engine, noun, link))}[])`, ...visible(scope, table)])})`);
  };
  const text = await engine.act(`import hanging ${noun.name} ${link} ${pairs}`, { viewer, ids: [ids] }, compiled, rows);
  const found = JSON.parse(text) as { of: string; row: Existing }[];
  const grouped = new Map<string, Existing[]>();
  for (const { of, row } of found) grouped.set(of, [...(grouped.get(of) ?? []), row]);
  return grouped;
}

const idTypeOf = (engine: Engine<Viewer>, noun: Class, link: string): string => {
  const { target } = engine.shapeOf(noun).fields.get(link) as { target: Class };
  return (engine.shapeOf(target).fields.get('id') as { type: string }).type;
};

/** The records that meet something, as far as they may be seen. `name` tells the question from every other. */
async function records(
  { engine, viewer, rows }: Desk,
  noun: Class,
  name: string,
  keys: string[],
  met: (table: Table) => Sql[],
  pairs: readonly string[] = [],
): Promise<Existing[]> {
  const compiled = (scope: Scope): Plan => {
    const table = scope.table(noun);
    return statement(sql`(select coalesce(json_agg(${image(table, pairs)}), '[]'::json) from ${table.from}
      where ${every([...met(table), ...visible(scope, table)])})`);
  };
  return JSON.parse(await engine.act(`import by ${name} ${pairs}`, { viewer, ids: [keys] }, compiled, rows));
}

/** The records with these identifiers, as far as they may be seen. */
export async function withIds(
  desk: Desk,
  noun: Class,
  ids: string[],
  pairs: readonly string[] = [],
): Promise<Map<string, Existing>> {
  if (!ids.length) return new Map();
  const found = await records(
    desk,
    noun,
    `id ${noun.name}`,
    ids,
    (table) => {
      const { type } = table.field('id') as { type: string };
      return [sql`${table.id} = any(${idsAt(0)}::text[]::${sql.raw(type)}[])`];
    },
    pairs,
  );
  return new Map(found.map((row) => [row.id, row]));
}

/** The persons whom these blind indexes of NIKs are of, as far as they may be seen and their NIK be known. */
export async function withSealed(
  desk: Desk,
  noun: Class,
  name: string,
  indexes: string[],
): Promise<Map<string, Existing>> {
  if (!indexes.length) return new Map();
  const found = await records(desk, noun, `seal ${noun.name} ${name}`, indexes, (table) => {
    const { columns } = table.field(name) as { columns: { index: string } };
    return [sql`${table.column(columns.index)} = any(${idsAt(0)}::text[])`, mayRead(table, name)];
  });
  return new Map(found.map((row) => [String(row.values[name]), row]));
}

/** The records of these names, as far as they may be seen: of several of one name none, for it says not which. */
export async function withNames(
  desk: Desk,
  noun: Class,
  name: string,
  names: string[],
  pairs: readonly string[] = [],
): Promise<Map<string, Existing>> {
  const found = await records(
    desk,
    noun,
    `name ${noun.name} ${name}`,
    names,
    (table) => {
      const column = table.value(table.field(name) as Parameters<Table['value']>[0]);
      return [sql`${column} = any(${idsAt(0)}::text[])`];
    },
    pairs,
  );
  const named = Map.groupBy(found, ({ values }) => alike(values[name]));
  return new Map([...named].flatMap(([key, [one, ...more]]) => (one && !more.length ? [[key, one]] : [])));
}
