import { sql } from 'kysely';
import { refuse, refuseFields, words } from '../core/errors.ts';
import type { Sql, Table } from './scope.ts';
import { idsAt, parameter, type Value } from './slot.ts';

export const isUuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const nobody = '00000000-0000-0000-0000-000000000000';
/** An identifier that cannot exist matches nothing, rather than being an error that a missing row would not be. */
export const asUuid = (value: string) => (isUuid.test(value) ? value : nobody);
export const escapeLike = (text: string) => text.replaceAll(/[\\%_]/g, String.raw`\$&`);

export const nullValue = (name: string) =>
  refuseFields({
    [name]: {
      id: 'Saringan tidak boleh null; pakai isNull untuk mencari yang kosong.',
      en: 'A filter cannot be null; use isNull to look for empty values.',
    },
  });

const comparisons: Record<string, Sql> = { gt: sql`>`, gte: sql`>=`, lt: sql`<`, lte: sql`<=` };

/** Tests of one value; the literal `type` comes from the metadata, never from the request. */
export function onText(column: Sql, test: string, value: unknown, type = 'text'): Sql {
  const cast = sql.raw(type);
  const form = type === 'uuid' ? (asUuid as (value: unknown) => unknown) : undefined;
  const one = () => sql`${parameter(value, form)}::${cast}`;
  if (value === null) throw nullValue(test);
  switch (test) {
    case 'eq':
      return sql`${column} = ${one()}`;
    case 'ne':
      // PostgreSQL takes `is distinct from` to hold of no empty value, and plans for no rows where most are empty.
      return sql`(${column} = ${one()}) is not true`;
    case 'in':
      return sql`${column} = any(${parameter(value as Value<unknown[]>, (list) => (form ? list.map(form) : list))}::${cast}[])`;
    case 'isNull':
      return value ? sql`${column} is null` : sql`${column} is not null`;
    case 'contains':
      return sql`${column} ilike ${parameter(value as Value<string>, (text) => `%${escapeLike(text)}%`)}`;
    case 'startsWith':
      return sql`${column} ilike ${parameter(value as Value<string>, (text) => `${escapeLike(text)}%`)}`;
  }
  const comparison = comparisons[test];
  if (!comparison) throw refuse(words.wrongForm);
  return sql`${column} ${comparison} ${one()}`;
}

/**
 * That a row is one of those whose identifiers are given. Behind `select` the planner cannot count them, so one plan serves
 * for all: it is the same for one row and for many, and making it takes longer than running it.
 */
export const isGiven = (table: Table, place: number): Sql => {
  const { type } = table.field('id') as { type: string };
  const form = type === 'uuid' ? asUuid : (id: string) => id;
  const ids = parameter(idsAt(place) as Value<string[]>, (each) => each.map(form));
  return sql`${table.id} = any((select ${ids}::${sql.raw(type)}[])::${sql.raw(type)}[])`;
};
