import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql';
import { sql } from 'kysely';
import type { Class, Kind } from '../core/column.ts';
import { refuseFields } from '../core/errors.ts';
import type { Measure } from './aggregate-grammar.ts';
import { Joins } from './joins.ts';
import { labelOf } from './label.ts';
import { orderOf } from './order.ts';
import type { Scope, Sql, Table } from './scope.ts';
import { type Arguments, type Reading, subfields, written } from './select.ts';
import { parameter, type Value } from './slot.ts';
import { every, type Filters, filtersOf, nullValue, some, testsOf, type Where } from './where.ts';

/** One key that rows are grouped by. */
interface GroupKey {
  path: string[];
  value: Sql;
}

/** A key by its place among the columns: written twice, its parameters would make it another expression. */
const placed = (place: number): Sql => sql.lit(place + 1);

const buckets = new Set(['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR']);
const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);
const asZone = (zone: string): string => {
  if (zones.has(zone)) return zone;
  throw refuseFields({ timeZone: { id: 'Zona waktu ini tidak dikenal.', en: 'There is no such time zone.' } });
};

export const usualGroups = 200;
const mostGroups = 1000;
export const asGroups = (limit: number): number => {
  if (limit >= 0 && limit <= mostGroups) return limit;
  throw refuseFields({
    limit: { id: `limit harus antara 0 dan ${mostGroups}.`, en: `limit must be between 0 and ${mostGroups}.` },
  });
};

const oneField = (argument: string) =>
  refuseFields({
    [argument]: { id: 'Setiap entri memuat tepat satu kolom.', en: 'Each entry names exactly one field.' },
  });

/** Groups of rows and what they amount to, as one JSON list. */
export function groups(
  reading: Reading,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  args: Arguments & Filters,
  target: Class,
  linked: (table: Table) => Sql[],
): Sql {
  const grouping = new Grouping(reading.scope, target);
  const keys = ((args.groupBy ?? []) as Where[]).map((entry) => grouping.key(entry));
  const conditions = [...linked(grouping.table), ...filtersOf(reading.scope, grouping.table, args)];
  const having = args.having ? grouping.having(args.having as Where) : undefined;
  const order = [
    ...((args.orderBy ?? []) as Where[]).map((entry) => grouping.order(entry, keys)),
    ...keys.map((_, i) => ({ value: placed(i), nullable: true, descending: false })),
  ];
  const columns = rowOf(reading, type, nodes, grouping, keys);
  const inner = [
    ...keys.map(({ value }, i) => sql`${value} as ${sql.id(`k${i}`)}`),
    ...grouping.columns.map((value, i) => sql`${value} as ${sql.id(`m${i}`)}`),
  ];
  const limit = parameter((args.limit ?? usualGroups) as Value<number>, asGroups);
  return sql`(select coalesce(json_agg(row_to_json(r)), '[]'::json) from (select ${columns} from (select ${
    inner.length ? sql.join(inner) : sql``
  } from ${grouping.from} where ${every(conditions)}${
    keys.length ? sql` group by ${sql.join(keys.map((_, i) => placed(i)))}` : sql``
  } having ${having ?? sql`true`}${order.length ? sql` order by ${orderOf(order)}` : sql``} limit ${limit}::int) a) r)`;
}

/** Whether what hangs on a row amounts to what is asked: a filter on the parent by its children. */
export function amountsTo(scope: Scope, target: Class, { where, having }: Where, linked: (table: Table) => Sql[]): Sql {
  const grouping = new Grouping(scope, target);
  const conditions = [...linked(grouping.table), ...filtersOf(scope, grouping.table, { where } as Filters)];
  return sql`(select ${grouping.having(having as Where)} from ${grouping.from} where ${every(conditions)}) is true`;
}

/** A noun's rows on their way into groups. */
class Grouping {
  readonly table: Table;
  /** The measures asked for, each once. */
  readonly columns: Sql[] = [];
  private readonly places = new Map<string, number>();
  private readonly scope: Scope;
  private readonly joins: Joins;

  constructor(scope: Scope, target: Class) {
    this.scope = scope;
    this.table = scope.table(target);
    this.joins = new Joins(scope, this.table);
  }

  get from(): Sql {
    return this.joins.from;
  }

  /** The value that an entry of `groupBy` stands for. */
  key(entry: Where): GroupKey {
    const path: string[] = [];
    let at = this.table;
    let part: unknown = entry;
    for (;;) {
      const stated = Object.entries(part as Where).filter(([, value]) => value !== undefined && value !== null);
      const [[name, inner] = ['', undefined]] = stated;
      if (stated.length !== 1) throw oneField('groupBy');
      path.push(name);
      const field = at.field(name);
      part = inner;
      if (field.is === 'one') at = this.joins.at(path);
      else return { path, value: this.grouped(at, name, part) };
    }
  }

  private grouped(at: Table, name: string, how: unknown): Sql {
    const field = at.field(name);
    if (field.is === 'label') return labelOf(this.scope, at);
    if (field.is !== 'column') throw oneField('groupBy');
    const column = at.column(field.column);
    if (typeof how !== 'object') return column;
    const { by, timeZone } = how as { by: string; timeZone?: Value<string> };
    if (!buckets.has(by)) throw oneField('groupBy');
    const day = timeZone === undefined ? column : sql`${column} at time zone ${parameter(timeZone, asZone)}`;
    return sql`date_trunc(${sql.lit(by.toLowerCase())}, ${day})::date`;
  }

  /** A measure of one field over the rows of a group. */
  measure(name: string, measure: Measure): Sql {
    const field = this.table.field(name);
    const column = this.measured(name);
    const kind: Kind | undefined = field.is === 'column' ? field.kind : undefined;
    switch (measure) {
      case 'count':
        return sql`count(${column})::int`;
      case 'countDistinct':
        return sql`count(distinct ${column})::int`;
      case 'avg':
        return sql`avg(${column})::float8`;
      case 'sum':
        return kind === 'float' ? sql`sum(${column})` : sql`sum(${column})::numeric`;
      default:
        return sql`${sql.raw(measure)}(${column})`;
    }
  }

  private measured(name: string): Sql {
    const field = this.table.field(name);
    if (field.is === 'label') return labelOf(this.scope, this.table);
    if (field.is === 'one') return this.joins.at([name]).id;
    if (field.is === 'column') return this.table.column(field.column);
    throw new Error(`${name} cannot be measured`);
  }

  /** Where the outer statement finds a measure. */
  place(key: string, value: () => Sql): Sql {
    const known = this.places.get(key) ?? this.columns.push(value()) - 1;
    this.places.set(key, known);
    return sql.ref(`a.m${known}`);
  }

  having(having: Where): Sql {
    return every(
      Object.entries(having)
        .filter(([, part]) => part !== undefined)
        .map(([name, part]) => {
          if (part === null) throw nullValue(name);
          if (name === 'and') return every((part as Where[]).map((each) => this.having(each)));
          if (name === 'or') return some((part as Where[]).map((each) => this.having(each)));
          if (name === 'not') return sql`${this.having(part as Where)} is not true`;
          if (name === 'count') return testsOf(sql`count(*)::int`, part as Where, 'int4');
          return every(
            Object.entries(part as Where).flatMap(([field, tests]) => this.testsOfField(field, tests as Where)),
          );
        }),
    );
  }

  private testsOfField(field: string, tests: Where): Sql[] {
    return Object.entries(tests).map(([measure, test]) => {
      if (test === null) throw nullValue(measure);
      return testsOf(this.measure(field, measure as Measure), test as Where, this.typeOf(field, measure as Measure));
    });
  }

  private typeOf(name: string, measure: Measure): string {
    if (measure.startsWith('count')) return 'int4';
    const field = this.table.field(name);
    const type = field.is === 'column' ? field.type : 'text';
    if (measure === 'avg') return 'float8';
    return type === 'date' || type.startsWith('timestamptz') ? type : 'numeric';
  }

  /** The value that an entry of `orderBy` stands for. */
  order(entry: Where, keys: GroupKey[]): { value: Sql; nullable: boolean; descending: boolean } {
    const path: string[] = [];
    let part: unknown = entry;
    while (typeof part === 'object' && part !== null) {
      const stated = Object.entries(part).filter(([, value]) => value !== undefined && value !== null);
      const [[name, inner] = ['', undefined]] = stated;
      if (stated.length !== 1) throw oneField('orderBy');
      path.push(name);
      part = inner;
    }
    const descending = part === 'DESC';
    const [first, ...rest] = path;
    if (first === 'count') return { value: sql`count(*)`, nullable: false, descending };
    if (first === 'of')
      return { value: this.measure(rest[0] as string, rest[1] as Measure), nullable: true, descending };
    const place = keys.findIndex((each) => each.path.join('.') === rest.join('.'));
    if (place < 0) throw notGrouped(rest);
    return { value: placed(place), nullable: true, descending };
  }
}

const notGrouped = (path: string[]) =>
  refuseFields({
    groupBy: { id: `Tidak dikelompokkan menurut ${path.join('.')}.`, en: `Nothing is grouped by ${path.join('.')}.` },
  });

/** The columns of one group: what it has in common, how many rows, what they amount to. */
function rowOf(
  reading: Reading,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  grouping: Grouping,
  keys: GroupKey[],
): Sql {
  const parts = [...subfields(reading, type, nodes)].map(([key, asked]) => {
    const inner = getNamedType(type.getFields()[(asked[0] as FieldNode).name.value]?.type) as GraphQLObjectType;
    return sql`${partOf(reading, type, inner, asked as FieldNode[], grouping, keys)} as ${sql.id(key)}`;
  });
  return sql.join(parts);
}

function partOf(
  reading: Reading,
  type: GraphQLObjectType,
  inner: GraphQLObjectType,
  nodes: FieldNode[],
  grouping: Grouping,
  keys: GroupKey[],
): Sql {
  switch ((nodes[0] as FieldNode).name.value) {
    case 'count':
      return grouping.place('count', () => sql`count(*)::int`);
    case 'of':
      return nested(reading, inner, nodes, (field, of, at) =>
        nested(reading, of, at, (measure) =>
          grouping.place(`${field}.${measure}`, () => answered(grouping, field, measure as Measure)),
        ),
      );
    case 'group':
      return commonValues(reading, inner, nodes, keys, []);
    default:
      return sql`${sql.lit(type.name)}::text`;
  }
}

const answered = (grouping: Grouping, name: string, measure: Measure): Sql => {
  const field = grouping.table.field(name);
  const value = grouping.measure(name, measure);
  return (measure === 'min' || measure === 'max') && field.is === 'column' ? written(value, field.kind) : value;
};

function commonValues(
  reading: Reading,
  type: GraphQLObjectType,
  nodes: FieldNode[],
  keys: GroupKey[],
  before: string[],
): Sql {
  return nested(reading, type, nodes, (name, inner, at) => {
    const path = [...before, name];
    const place = keys.findIndex((key) => key.path.join('.') === path.join('.'));
    if (place >= 0) return sql.ref(`a.k${place}`);
    if (!keys.some((key) => key.path.join('.').startsWith(`${path.join('.')}.`))) throw notGrouped(path);
    return commonValues(reading, inner, at, keys, path);
  });
}

/** A JSON object whose fields are written by `write`. */
function nested(
  reading: Reading,
  type: GraphQLObjectType,
  nodes: FieldNode[],
  write: (name: string, type: GraphQLObjectType, nodes: FieldNode[]) => Sql,
): Sql {
  const parts = [...subfields(reading, type, nodes)].map(([key, asked]) => {
    const { value: name } = (asked[0] as FieldNode).name;
    const inner = getNamedType(type.getFields()[name]?.type) as GraphQLObjectType;
    const value = name === '__typename' ? sql`${sql.lit(type.name)}::text` : write(name, inner, asked as FieldNode[]);
    return sql`${value} as ${sql.id(key)}`;
  });
  return sql`(select row_to_json(o) from (select ${sql.join(parts)}) o)`;
}
