import { sql } from 'kysely';
import type { Class } from '../../core/column.ts';
import type { Scope, Sql, Table } from '../scope.ts';
import { Sets } from '../sets.ts';
import type { Value } from '../slot.ts';
import { visible } from '../visible.ts';
import { every, some } from '../where.ts';
import { places, Question } from './question.ts';

// How texts become words, stems and patterns is the database's business: the functions of the schema `search`, which a
// migration makes, read rows and questions alike. Each is called in a subselect of its own, so that it runs once for a
// statement rather than once for a row.

/** A search text that says something; blanks ask for nothing, and rows are then listed as if there were no search. */
export const isAsked = (text: Value<string> | null | undefined): text is Value<string> =>
  text !== undefined && text !== null && !(typeof text === 'string' && !text.trim());

/** The rows that a text means, as a condition by itself. */
export function searched(scope: Scope, table: Table, text: Value<string>): Sql {
  const linked = linksOf(table).length > 0;
  const question = new Question(text, linked);
  const search = new Search(scope, table.shape.noun.type, question);
  if (!linked) return search.byIndex(table, sql`not ${search.found()}`);
  const ids = search.ids(search.none);
  return sql`${table.id} in (with ${sql.join([question.before, ...search.sets.all])} ${ids})`;
}

/** A condition of a row: to look rows up by, as an array whose every member an index finds, or to try them by. */
type Test = (table: Table, lookedUp?: 'lookedUp') => Sql;

/** Which rows a text means: those that hold all its words or, if the noun has none, those that are written alike. */
export class Search {
  /** What the conditions read from: it stands before them. */
  readonly sets = new Sets();
  private readonly scope: Scope;
  private readonly noun: Class;
  private readonly question: Question;

  constructor(scope: Scope, noun: Class, question: Question) {
    this.scope = scope;
    this.noun = noun;
    this.question = question;
  }

  /** Whether no row holds the words, found out once. */
  get none(): Sql {
    return sql`(select it from ${this.sets.of('none', () => sql`select not ${this.found()} as it`)})`;
  }

  /** Whether any row that may be seen holds all the words. */
  found(noun: Class = this.noun, path: string[] = []): Sql {
    // Planned as if all rows were wanted, so by the index: to find just one, PostgreSQL would read the table until it meets it.
    return sql`exists (with held as materialized (${this.holding(noun, path, (table) => visible(this.scope, table))}) select from held)`;
  }

  /** Whether a row is meant, for rows that are to be looked up. */
  byIndex = (table: Table, none: Sql): Sql =>
    linksOf(table).length ? sql`${table.id} in (${this.ids(none)})` : this.oneByOne(table, none);

  /** The same, for rows that are read anyway. Likeness, which is nothing at all where rows hold the words, is tried first. */
  oneByOne = (table: Table, none: Sql): Sql =>
    some([
      ...this.alike(this.noun, none, []).map((is) => is(table)),
      every(places.map((place) => this.holds(table, place))),
    ]);

  /** What has to be looked up, of all that is meant. */
  chosen = (table: Table, none: Sql): Sql =>
    linksOf(table).length
      ? some([...this.word(this.noun, 1, []), ...this.alike(this.noun, none, [])].map((is) => is(table)))
      : this.oneByOne(table, none);

  /** The rows that are meant: each way to them by its own index. */
  ids = (none: Sql): Sql =>
    sql`${this.holding(this.noun, [], () => [])} union all ${this.rows(this.noun, this.alike(this.noun, none, []), () => [])}`;

  /**
   * Rows that hold all words. Where a row has nothing but words of its own one look into the index tells; else rows are
   * chosen by the longest word, and the others are a test of those.
   */
  private holding(noun: Class, path: string[], more: (table: Table) => Sql[]): Sql {
    const table = this.scope.table(noun);
    const own = !linksOf(table).length;
    const all: Test = (each) => every(places.map((place) => this.holds(each, place, path)));
    const others = own ? [] : places.slice(1);
    return this.rows(noun, own ? [all] : this.word(noun, 1, path), (each) => [
      ...others.map((place) => this.holds(each, place, path)),
      ...more(each),
    ]);
  }

  /** Whether a row, or one that its words lead to, holds the word in this place. */
  private holds(table: Table, place: number, path: string[] = []): Sql {
    const parts = this.word(table.shape.noun.type, place, path).map((is) => is(table));
    // A word that is not there asks for no reading of what is linked.
    if (place === 1 || !linksOf(table).length) return some(parts);
    return some([this.question.get('breadth', (breadth) => sql`${breadth} < ${sql.lit(place)}`), ...parts]);
  }

  private word = (noun: Class, place: number, path: string[]): Test[] =>
    this.tests(
      noun,
      path,
      (words) => sql`${words} ~ ${this.question.word(place)}`,
      `word ${place}`,
      (child, at) => this.word(child, place, at),
    );

  /** Rows that are written nearly as the text is, as long as `condition` holds. */
  private alike = (noun: Class, condition: Sql, path: string[]): Test[] =>
    this.tests(
      noun,
      path,
      (words) =>
        sql`${words} %> ${this.question.get('called', (called) => sql`case when ${condition} then ${called} end`)}`,
      'alike',
      (child, at) => this.alike(child, sql`${condition} and not ${this.found(child, at)}`, at),
    );

  /** The tests of a row's own text and of each of its links. */
  private tests(
    noun: Class,
    path: string[],
    own: (words: Sql) => Sql,
    what: string,
    linked: (child: Class, path: string[]) => Test[],
  ): Test[] {
    const { shape } = this.scope.table(noun);
    const links = linksOf({ shape }).map((name): Test => {
      const at = [...path, name];
      const { column, target } = linkOf({ shape }, name);
      const make = () => this.rows(target, linked(target, at), (child) => visible(this.scope, child));
      return (table, lookedUp) => {
        const ids = sql`select id from ${this.sets.of(`${what} ${at.join('.')}`, make)}`;
        return lookedUp ? sql`${table.column(column)} = any(array(${ids}))` : sql`${table.column(column)} in (${ids})`;
      };
    });
    return [...(shape.text ? [(table: Table) => own(table.words as Sql)] : []), ...links];
  }

  private rows = (noun: Class, tests: Test[], more: (table: Table) => Sql[]): Sql =>
    sql.join(
      tests.map((is) => {
        const table = this.scope.table(noun);
        const further = more(table);
        // Behind `offset 0` what is looked up is looked up first, and only that is tried further.
        const from = further.length
          ? sql`(select ${table.all} from ${table.from} where ${is(table, 'lookedUp')} offset 0) as ${sql.ref(table.alias)} where ${every(further)}`
          : sql`${table.from} where ${is(table, 'lookedUp')}`;
        return sql`select ${table.id} as id from ${from}`;
      }),
      sql` union all `,
    );
}

type Shaped = Pick<Table, 'shape'>;

/** The links through which the paths of a noun's label and further words begin. */
export const linksOf = ({ shape: { noun } }: Shaped): string[] => [
  ...new Set(
    [...noun.label, ...(noun.search ?? [])]
      .filter((path) => path.includes('.'))
      .map((path) => path.split('.')[0] as string),
  ),
];

export function linkOf({ shape }: Shaped, name: string): { column: string; target: Class } {
  const field = shape.fields.get(name);
  if (field?.is !== 'one') throw new Error(`${shape.noun.name}.${name} does not lead to one row`);
  return field;
}

export const ownText = (table: Table): Sql[] => (table.words ? [table.words] : []);
