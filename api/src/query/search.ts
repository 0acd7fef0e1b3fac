import { sql } from 'kysely';
import type { Class } from '../core/column.ts';
import type { Scope, Sql, Table } from './scope.ts';
import type { Sets } from './sets.ts';
import { parameter, type Value } from './slot.ts';
import { every, some, visible } from './where.ts';

// How texts become words, stems and patterns is the database's business: the functions of the schema `search`, which a
// migration makes, read rows and questions alike. Each is called in a subselect of its own, so that it runs once for a
// statement rather than once for a row.

/** The words that a row must hold: the longest of those that are asked for. Any others count for its rank only. */
export const places = [1, 2, 3, 4, 5];

/** How rows that lead to others are told: by an index on the link, or one by one as they are read anyway. */
export type Way = 'byIndex' | 'oneByOne';

/** A search text that says something; blanks ask for nothing, and rows are then listed as if there were no search. */
export const isAsked = (text: Value<string> | null | undefined): text is Value<string> =>
  text !== undefined && text !== null && !(typeof text === 'string' && !text.trim());

/** Which rows a text means: those that hold all its words or, if the noun has none, those that are written alike. */
export class Search {
  private readonly scope: Scope;
  private readonly text: Value<string>;
  private readonly sets: Sets | undefined;

  /** Where several conditions of a statement ask for the same linked rows, `sets` keeps them. */
  constructor(scope: Scope, text: Value<string>, sets?: Sets) {
    this.scope = scope;
    this.text = text;
    this.sets = sets;
  }

  /** The condition by itself. */
  searched = (table: Table): Sql => this.meant(table, sql`not ${this.found(table.shape.noun.type)}`, 'byIndex');

  /** The same, where it is known whether there is `none` that holds the words. */
  meant = (table: Table, none: Sql, way: Way): Sql =>
    some([this.holdsAll(table, way, []), ...this.alike(table, none, way, [])]);

  /** What an index has to find, of all that is meant. */
  chosen = (table: Table, none: Sql, way: Way): Sql =>
    some([
      linksOf(table).length ? this.holds(table, 1, way, []) : this.holdsAll(table, way, []),
      ...this.alike(table, none, way, []),
    ]);

  /** Whether any row that may be seen holds all the words. */
  found(noun: Class, path: string[] = []): Sql {
    const table = this.scope.table(noun);
    const conditions = [this.holdsAll(table, 'byIndex', path), ...visible(this.scope, table)];
    // Planned as if all rows were wanted, so by the index: to find just one, PostgreSQL would read the table until it meets it.
    return sql`exists (with held as materialized (select from ${table.from} where ${every(conditions)}) select from held)`;
  }

  private holdsAll = (table: Table, way: Way, path: string[]): Sql =>
    every(places.map((place) => this.holds(table, place, way, path)));

  /** Whether a row, or one that its words lead to, holds the word in this place. */
  private holds(table: Table, place: number, way: Way, path: string[]): Sql {
    const links = linksOf(table);
    // Rows are chosen by the longest word; the others are a test of those.
    const chosen = place === 1 ? way : 'oneByOne';
    const parts = [
      ...ownText(table).map(
        (words) => sql`${words} ~ (select search.word(${parameter(this.text)}, ${sql.lit(place)}))`,
      ),
      ...links.map((link) =>
        this.leadsTo(table, link, `word ${place}`, path, chosen, (child, at) =>
          this.holds(child, place, 'byIndex', at),
        ),
      ),
    ];
    // A word that is not there asks for no second reading of what is linked.
    if (place === 1 || !links.length) return some(parts);
    return some([sql`(select search.breadth(${parameter(this.text)}) < ${sql.lit(place)})`, ...parts]);
  }

  /** Rows that are written nearly as the text is, as long as `condition` holds. */
  private alike = (table: Table, condition: Sql, way: Way, path: string[]): Sql[] => [
    ...ownText(table).map(
      (words) => sql`${words} %> (select case when ${condition} then search.called(${parameter(this.text)}) end)`,
    ),
    ...linksOf(table).map((link) =>
      this.leadsTo(table, link, 'alike', path, way, (child, at) => {
        const none = sql`not ${this.found(child.shape.noun.type, at)}`;
        return some(this.alike(child, sql`${condition} and ${none}`, 'byIndex', at));
      }),
    ),
  ];

  /** As an array the identifiers are looked up in the index on the link; as a set they are a quick test of each row. */
  private leadsTo(
    table: Table,
    name: string,
    what: string,
    path: string[],
    way: Way,
    meets: (child: Table, path: string[]) => Sql,
  ): Sql {
    const { column, target } = linkOf(table, name);
    const at = [...path, name];
    const make = () => {
      const child = this.scope.table(target);
      return sql`select ${child.id} from ${child.from} where ${every([meets(child, at), ...visible(this.scope, child)])}`;
    };
    const ids = this.sets ? sql`select id from ${this.sets.of(`${what} ${at.join('.')}`, make)}` : make();
    return way === 'byIndex'
      ? sql`${table.column(column)} = any(array(${ids}))`
      : sql`${table.column(column)} in (${ids})`;
  }
}

/** The links through which the paths of a noun's label and further words begin. */
export const linksOf = ({ shape: { noun } }: Table): string[] => [
  ...new Set(
    [...noun.label, ...(noun.search ?? [])]
      .filter((path) => path.includes('.'))
      .map((path) => path.split('.')[0] as string),
  ),
];

export function linkOf(table: Table, name: string): { column: string; target: Class } {
  const field = table.field(name);
  if (field.is !== 'one') throw new Error(`${table.shape.noun.name}.${name} does not lead to one row`);
  return field;
}

export const ownText = (table: Table): Sql[] => (table.shape.text ? [table.column(table.shape.text)] : []);
