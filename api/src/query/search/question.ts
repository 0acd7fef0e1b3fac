import { sql } from 'kysely';
import type { Sql } from '../scope.ts';
import { parameter, type Value } from '../slot.ts';

/** The words that a row must hold: the longest of those that are asked for. Any others count for its rank only. */
export const places = [1, 2, 3, 4, 5];

/** How the functions of the schema `search` read a text. */
const readings = {
  called: (text: Sql) => sql`search.called(${text})`,
  asked: (text: Sql) => sql`search.asked(${text})`,
  aside: (text: Sql) => sql`search.aside(${text})`,
  breadth: (text: Sql) => sql`search.breadth(${text})`,
  /** Patterns of the words: as they stand, at the beginning of a word, and anywhere. */
  whole: (text: Sql) => sql`search.each(${text}, '%% %s %%')`,
  begun: (text: Sql) => sql`search.each(${text}, '%% %s%%')`,
  parts: (text: Sql) => sql`search.each(${text}, '%%%s%%')`,
} satisfies Record<string, (text: Sql) => Sql>;

const wordAt = (place: number) => `word${place}`;

/**
 * A text that is looked for, as the database reads it. Where it is `kept` it stands before the statement and is read
 * once; PostgreSQL would write the functions out wherever they are called, and plan each of them anew.
 */
export class Question {
  private readonly text: Sql;
  private readonly kept: boolean;

  constructor(text: Value<string>, kept: boolean) {
    this.text = sql`${parameter(text)}`;
    this.kept = kept;
  }

  /** `question as materialized (…)`: stands before a statement whose question is kept. */
  get before(): Sql {
    const columns = [
      ...Object.entries(readings).map(([name, read]) => sql`${read(this.text)} as ${sql.id(name)}`),
      ...places.map((place) => sql`${this.readWord(place)} as ${sql.id(wordAt(place))}`),
    ];
    return sql`question as materialized (select ${sql.join(columns)})`;
  }

  /** One reading of the text, or what `form` makes of it. */
  get(name: keyof typeof readings, form = (value: Sql): Sql => value): Sql {
    return this.kept
      ? sql`(select ${form(sql.ref(`question.${name}`))} from question)`
      : sql`(select ${form(readings[name](this.text))})`;
  }

  /** A word that a row must hold, as a regular expression. */
  word(place: number): Sql {
    return this.kept
      ? sql`(select ${sql.ref(`question.${wordAt(place)}`)} from question)`
      : sql`(select ${this.readWord(place)})`;
  }

  private readWord = (place: number) => sql`search.word(${this.text}, ${sql.lit(place)})`;
}
