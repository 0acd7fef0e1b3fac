import type { FieldNode, GraphQLObjectType } from 'graphql';
import { sql } from 'kysely';
import type { Class } from '../core/column.ts';
import {
  after,
  asLimit,
  asOffset,
  cursorOf,
  type Key,
  keysOf,
  type OrderBy,
  orderOf,
  pageSize,
  rankKeys,
} from './order.ts';
import { asksSubjects, looksUp } from './rule-shape.ts';
import type { Sql, Table } from './scope.ts';
import { Nearest } from './search/nearest.ts';
import { Question } from './search/question.ts';
import { isAsked } from './search/search.ts';
import type { Arguments, Reading } from './select.ts';
import { parameter, type Value } from './slot.ts';
import { isEither, triedFirst } from './tried-first.ts';
import { every, type Filters, filtersOf } from './where.ts';

/** Carries the cursor of each row; no column of a noun has such a name. */
export const cursorColumn = '~cursor';

/** A list that is asked for: of which noun, tied to what, with which arguments. */
export interface Listing {
  reading: Reading;
  /** The page's GraphQL type. */
  type: GraphQLObjectType;
  target: Class;
  args: Arguments & Filters;
  linked: (table: Table) => Sql[];
  /** The same where its rows are only counted. */
  counted: (table: Table) => Sql[];
  nested: boolean;
  /** All rows are read, however many there are. */
  whole?: boolean;
}

/** A field of a page that is asked for. */
export interface Asked {
  key: string;
  name: string;
  nodes: FieldNode[];
}

/** The rows of a page on their way into the statement. */
export interface Rows {
  table: Table;
  /** The rows in their order, under the name of their table. */
  rows: Sql;
  /** `from … where … order by … limit`: the same rows, read without a step of their own, where none has to be passed over. */
  straight?: Sql | undefined;
  limit: unknown;
  /** `with found as …`: what is read from more than once. */
  found?: Sql;
  /** How many rows meet the filter, where `found` tells. */
  count?: Sql;
}

/** Which rows a page shows, in which order. */
export function rowsOf(listing: Listing, asked: Asked[], ahead: number): Rows {
  const { reading, target, args, linked, whole } = listing;
  const { scope } = reading;
  const orderBy = args.orderBy as OrderBy | undefined;
  const ranked = isAsked(args.search) && !orderBy?.length;
  const filtered =
    Boolean(args.where && Object.keys(args.where).length) || isAsked(args.search) || asksSubjects(scope, target);
  const counted = filtered && asked.some(({ name }) => name === 'totalCount');
  // What is ranked or counted is found first anyway, and joined again to what is shown.
  const cursor = (args.after ?? undefined) as Value<string> | undefined;
  const beyond = (places: Key[]) => (cursor === undefined ? [] : [after(places, cursor)]);
  const fenced = ranked || counted ? undefined : fencedOff(listing, beyond);
  const table = scope.table(target, fenced?.rows);
  const limit = parameter((args.limit ?? pageSize) as Value<number>, asLimit);
  const offset =
    args.offset === undefined || args.offset === null ? undefined : parameter(args.offset as Value<number>, asOffset);
  // The plan of a search costs as much as the search, and is as good for any limit: where the planner cannot look at the
  // limit it keeps one plan for all.
  const most = ranked ? sql`(select ${limit}::int)` : sql`${limit}::int`;
  const span = whole
    ? sql``
    : sql`limit ${most} + ${sql.lit(ahead)}${offset === undefined ? sql`` : sql` offset ${offset}`}`;
  const cursors = (places: Key[]) => (ahead ? sql`, ${cursorOf(places)} as ${sql.id(cursorColumn)}` : sql``);
  /** Rows of which only what is shown is read whole. */
  const shownOf = (from: Sql, places: Key[]) => {
    const shown = sql`(select f.* from ${from} as f where ${every(beyond(places))} order by ${orderOf(places)} ${span}) as f`;
    return sql`(select ${table.all}${cursors(places)} from ${shown} join ${table.from} on ${table.id} = f.id order by ${orderOf(places)}) ${sql.ref(table.alias)}`;
  };
  if (ranked) {
    const question = new Question(args.search as Value<string>, true);
    const nearest = nearestOf(listing, question);
    const places = rankKeys(table, (name) => sql.ref(`f.${name}`));
    const reached = sql`(select count(*) from ranked as f where ${every(beyond(places))})`;
    const wanted = whole
      ? sql`true`
      : sql`${reached} < ${limit}::int + ${sql.lit(ahead)}${offset === undefined ? sql`` : sql` + ${offset}::int`}`;
    const all = sql`(select id, rank from ranked union all ${nearest.further(wanted)})`;
    // What comes before is written last: it holds the sets that the others ask for.
    const { count, before } = nearest;
    return {
      table,
      rows: shownOf(all, places),
      limit,
      found: sql`with ${sql.join([question.before, ...before])} `,
      count,
    };
  }
  if (isTriedFirst(listing, filtered)) {
    const wanted = {
      ...{ scope, noun: target, order: orderOf, beyond, cursors },
      keysOf: (each: Table) => keysOf(scope, each, orderBy).keys,
      limit: sql`(${limit}::int + ${sql.lit(ahead)})`,
      offset: offset === undefined ? sql`0` : sql`${offset}::int`,
    };
    return { table, limit, ...triedFirst(wanted, table) };
  }
  const { keys, from } = keysOf(scope, table, orderBy);
  if (!counted) {
    const conditions = fenced?.left(table, keys) ?? [
      ...linked(table),
      ...filtersOf(scope, table, args),
      ...beyond(keys),
    ];
    const read = sql`from ${from} where ${every(conditions)} order by ${orderOf(keys)} ${span}`;
    const rows = sql`(select ${table.all}${cursors(keys)} ${read}) ${sql.ref(table.alias)}`;
    // PostgreSQL works out what is shown of a row before it passes over it.
    return { table, rows, straight: offset === undefined ? read : undefined, limit };
  }
  // What is both counted and shown is looked for once.
  const conditions = [...linked(table), ...filtersOf(scope, table, args)];
  const places = keys.map((key, place) => ({ ...key, value: sql.ref(`f.k${place}`) }));
  const columns = keys.map(({ value }, place) => sql`${value} as ${sql.id(`k${place}`)}`);
  const found = sql`with found as materialized (select ${table.id} as id, ${sql.join(columns)} from ${from} where ${every(conditions)}) `;
  return {
    table,
    rows: shownOf(sql.ref('found'), places),
    limit,
    found,
    count: sql`(select count(*)::int from found)`,
  };
}

/** Whether the first rows of all in an order of their own columns are tried before others: where a rule asks this or that of them. */
function isTriedFirst({ reading: { scope }, target, args, nested, whole }: Listing, filtered: boolean): boolean {
  if (nested || whole || filtered || scope.past || !isEither(scope.rules.rows(target))) return false;
  const table = scope.table(target);
  return ((args.orderBy ?? []) as OrderBy).every((entry) => isStored(table, entry));
}

/** Rows that are found behind a fence, and what is left to ask of them before it. */
interface Fenced {
  rows: Sql;
  left: (table: Table, keys: Key[]) => Sql[];
}

/**
 * What hangs on a row and meets a filter or a rule, found before it is put in order. The database would rather go through
 * all rows of the noun in that order: it cannot tell how far it would have to go. Where a rule looks other rows up and the
 * order is of the row's own columns, the rule comes last, so that no more rows are tried than make a page.
 */
function fencedOff(listing: Listing, beyond: (places: Key[]) => Sql[]): Fenced | undefined {
  const { reading, target, args, linked, nested } = listing;
  const { scope } = reading;
  if (!nested) return undefined;
  const table = scope.table(target);
  const [tied, ...rule] = linked(table) as [Sql, ...Sql[]];
  const filters = filtersOf(scope, table, args);
  if (!rule.length && !filters.length) return undefined;
  const behind = (conditions: Sql[], order = sql``) =>
    sql`(select ${table.all} from ${table.from} where ${every([tied, ...conditions])}${order} offset 0)`;
  const orderBy = (args.orderBy ?? []) as OrderBy;
  if (!rule.length || !looksUp(scope, target) || !orderBy.every((entry) => isStored(table, entry)))
    return { rows: behind([...rule, ...filters]), left: (_, keys) => beyond(keys) };
  const { keys } = keysOf(scope, table, orderBy);
  return {
    rows: behind([...filters, ...beyond(keys)], sql` order by ${orderOf(keys)}`),
    left: (outer) => linked(outer).slice(1),
  };
}

/** Whether an order is that of a column as it is stored. */
function isStored(table: Table, entry: Record<string, unknown>): boolean {
  const [name = ''] = Object.keys(entry);
  const field = table.shape.fields.get(name);
  return field?.is === 'column' && !field.asked && table.scope.rules.field(table.shape.noun.type, name) === 'all';
}

const nearestOf = ({ reading: { scope }, target, args, linked, nested }: Listing, question: Question) =>
  new Nearest({
    scope,
    noun: target,
    question,
    others: (table) => [...linked(table), ...filtersOf(scope, table, { where: args.where ?? null })],
    nested,
  });
