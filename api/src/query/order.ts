import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { refuseFields } from '../core/errors.ts';
import { Joins } from './joins.ts';
import { labelIfThere, labelOf } from './label.ts';
import type { Scope, Sql, Table } from './scope.ts';
import { parameter, type Value } from './slot.ts';

/** One key of an order. */
export interface Key {
  path: string;
  value: Sql;
  type: string;
  nullable: boolean;
  descending: boolean;
}

/** An order as it is asked for: one field in each entry, through to-one links. */
export type OrderBy = Record<string, unknown>[];

/** The keys of an order, and the tables they are read from; the identifier comes last, so that no two rows tie. */
export function keysOf(scope: Scope, table: Table, orderBy: OrderBy | undefined): { keys: Key[]; from: Sql } {
  const joins = new Joins(scope, table);
  const stated = (orderBy ?? []).map((entry) => key(scope, joins, table, entry));
  return { keys: [...stated, idKey(table, table.id)], from: joins.from };
}

/** The keys of rows that are searched for without an order: those that fit best come first. */
export const rankKeys = (table: Table, value: (name: 'rank' | 'id') => Sql): Key[] => [
  { path: 'rank', value: value('rank'), type: 'float8', nullable: false, descending: true },
  idKey(table, value('id')),
];

function idKey(table: Table, value: Sql): Key {
  const { type } = table.field('id') as { type: string };
  return { path: 'id', value, type, nullable: false, descending: false };
}

function key(scope: Scope, joins: Joins, table: Table, entry: Record<string, unknown>): Key {
  const links: string[] = [];
  let at = table;
  let part: unknown = entry;
  for (;;) {
    const stated = Object.entries(part as object).filter(([, value]) => value !== undefined && value !== null);
    const [[name, inner] = ['', undefined]] = stated;
    if (stated.length !== 1) throw oneKey();
    const field = at.field(name);
    part = inner;
    if (field.is === 'one') {
      links.push(name);
      at = joins.at(links);
      continue;
    }
    const column = field.is === 'column' ? field : undefined;
    return {
      path: [...links, name].join('.'),
      value: column ? at.value(column) : links.length ? labelIfThere(scope, at) : labelOf(scope, at),
      type: column?.type ?? 'text',
      // A field that is not read in every row is as good as empty there.
      nullable: links.length > 0 || (column !== undefined && (column.nullable || isGuarded(at, name))),
      descending: part === 'DESC',
    };
  }
}

const isGuarded = ({ scope, shape }: Table, name: string) => scope.rules.field(shape.noun.type, name) !== 'all';

const oneKey = () =>
  refuseFields({
    orderBy: { id: 'Setiap urutan memuat tepat satu kolom.', en: 'Each entry of orderBy names exactly one field.' },
  });

/** `order by …`: empty values come last, whatever the direction. */
export const orderOf = (keys: Pick<Key, 'value' | 'descending' | 'nullable'>[]): Sql =>
  sql.join(
    keys.map(({ value, descending, nullable }) => {
      if (!descending) return sql`${value} asc`;
      return nullable ? sql`${value} desc nulls last` : sql`${value} desc`;
    }),
  );

const signature = (keys: Key[]) =>
  createHash('sha256')
    .update(keys.map(({ path, descending }) => `${path} ${descending}`).join())
    .digest('base64url')
    .slice(0, 6);

/** The place of a row in an order, opaque to clients. */
export const cursorOf = (keys: Key[]): Sql =>
  sql`translate(encode(convert_to(json_build_array(${sql.join([sql.lit(signature(keys)), ...keys.map(({ value }) => sql`(${value})::text`)])})::text, 'UTF8'), 'base64'), E'\n', '')`;

/** The rows that come after a cursor. */
export function after(keys: Key[], cursor: Value<string>): Sql {
  const mark = signature(keys);
  const at = (place: number) => {
    const { type } = keys[place] as Key;
    return sql`${parameter(cursor, (text) => placeOf(text, mark, keys.length)[place])}::${sql.raw(type)}`;
  };
  return keys.reduceRight<Sql>((deeper, { value, nullable, descending }, place) => {
    const here = at(place);
    const beyond = descending ? sql`${value} < ${here}` : sql`${value} > ${here}`;
    const last = place === keys.length - 1;
    if (!nullable) return last ? beyond : sql`(${beyond} or (${value} = ${here} and ${deeper}))`;
    return sql`((${here} is not null and (${beyond} or ${value} is null)) or (${value} is not distinct from ${here} and ${deeper}))`;
  }, sql`false`);
}

function placeOf(cursor: string, mark: string, length: number): (string | null)[] {
  try {
    const [stated, ...place] = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8')) as (string | null)[];
    const whole = place.length === length && place.every((value) => value === null || typeof value === 'string');
    if (stated === mark && whole && !place.some((value) => value?.includes('\0'))) return place;
  } catch {
    // Falls through: whatever is wrong with it, it is not a cursor of this list.
  }
  throw refuseFields({
    after: {
      id: 'Penanda halaman ini bukan dari daftar dan urutan ini.',
      en: 'This cursor is not one of this list and order.',
    },
  });
}

const greatestOffset = 100_000;

/** How many rows a page has if nothing is said. */
export const pageSize = 25;

/** A page size between 0 and 200. */
export const asLimit = (limit: number): number => {
  if (limit >= 0 && limit <= 200) return limit;
  throw refuseFields({ limit: { id: 'limit harus antara 0 dan 200.', en: 'limit must be between 0 and 200.' } });
};

/** How many rows to pass over. */
export const asOffset = (offset: number): number => {
  if (offset >= 0 && offset <= greatestOffset) return offset;
  throw refuseFields({
    offset: {
      id: `offset harus antara 0 dan ${greatestOffset}; lebih jauh dari itu pakai after.`,
      en: `offset must be between 0 and ${greatestOffset}; beyond that use after.`,
    },
  });
};
