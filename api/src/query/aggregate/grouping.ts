import { sql } from 'kysely';
import type { Class, Kind } from '../../core/column.ts';
import { refuseFields } from '../../core/errors.ts';
import type { Measure } from '../grammar/aggregates.ts';
import { Joins } from '../joins.ts';
import { labelIfThere, labelOf } from '../label.ts';
import type { Scope, Sql, Table } from '../scope.ts';
import { parameter, type Value } from '../slot.ts';
import { nullValue } from '../value-tests.ts';
import { every, some, testsOf, type Where } from '../where.ts';

/** One key that rows are grouped by. */
export interface GroupKey {
  path: string[];
  value: Sql;
}

/** A key by its place among the columns: written twice, its parameters would make it another expression. */
export const placed = (place: number): Sql => sql.lit(place + 1);

/** Two measures of a group, one for each unit of the other: each names a field and what its values amount to, or the rows. */
export interface RatioOf {
  of: Where;
  to: Where;
}

const buckets = new Set(['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR']);
const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);
const asZone = (zone: string): string => {
  if (zones.has(zone)) return zone;
  throw refuseFields({ timeZone: { id: 'Zona waktu ini tidak dikenal.', en: 'There is no such time zone.' } });
};

const oneField = (argument: string) =>
  refuseFields({
    [argument]: { id: 'Setiap entri memuat tepat satu kolom.', en: 'Each entry names exactly one field.' },
  });

export const notGrouped = (path: string[]) =>
  refuseFields({
    groupBy: { id: `Tidak dikelompokkan menurut ${path.join('.')}.`, en: `Nothing is grouped by ${path.join('.')}.` },
  });

/** A noun's rows on their way into groups. */
export class Grouping {
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
    if (field.is === 'label') return (at === this.table ? labelOf : labelIfThere)(this.scope, at);
    if (field.is !== 'column') throw oneField('groupBy');
    const column = at.value(field);
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
    // What is added up in floating point hangs on the order of rows, and that on rows that are hidden.
    const exact = kind === 'float' ? sql`(${column})::numeric` : column;
    switch (measure) {
      case 'count':
        return sql`count(${column})::int`;
      case 'countDistinct':
        return sql`count(distinct ${column})::int`;
      case 'avg':
        return sql`avg(${exact})::float8`;
      case 'sum':
        return kind === 'float' ? sql`sum(${exact})::float8` : sql`sum(${column})::numeric`;
      default:
        return sql`${sql.raw(measure)}(${column})`;
    }
  }

  /** Absent where the second is zero or absent; so where the viewer may not read what either rests on. */
  ratio({ of, to }: RatioOf): Sql {
    return sql`(${this.part('of', of)} / nullif(${this.part('to', to)}, 0))`;
  }

  private part(argument: string, entry: Where): Sql {
    const stated = Object.entries(entry).filter(([, value]) => value !== undefined && value !== null);
    const [[name, measure] = ['', undefined]] = stated;
    if (stated.length !== 1) throw oneField(argument);
    return name === 'rows' ? sql`count(*)::float8` : sql`(${this.measure(name, measure as Measure)})::float8`;
  }

  private measured(name: string): Sql {
    const field = this.table.field(name);
    if (field.is === 'label') return labelOf(this.scope, this.table);
    if (field.is === 'one') return this.joins.at([name]).id;
    if (field.is === 'column') return this.table.value(field);
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
          if (name === 'ratio') {
            const { of, to, is } = part as unknown as RatioOf & { is: Where };
            return testsOf(this.ratio({ of, to }), is, 'float8');
          }
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
    if (entry.ratio) {
      if (Object.values(entry).filter((each) => each !== undefined && each !== null).length !== 1)
        throw oneField('orderBy');
      const { direction, ...ratio } = entry.ratio as unknown as RatioOf & { direction: string };
      return { value: this.ratio(ratio), nullable: true, descending: direction === 'DESC' };
    }
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
