import { sql } from 'kysely';
import type { Class } from '../../core/column.ts';
import type { Scope, Sql, Table } from '../scope.ts';
import { every } from '../where.ts';
import type { Question } from './question.ts';
import { isRankedByWords, lengthOf, rankOf, rankOfWords } from './rank.ts';
import { linksOf, Search } from './search.ts';

/**
 * Of the rows that a text means so many are ranked: those whose own names are the shortest, the first entered among
 * equals. A name that is what was typed is the shortest that can hold it, so it is never left out. The others follow
 * those that are ranked, in the same order.
 */
export const mostRanked = 500;

/** Rows that a text means, of one noun. */
export interface Sought {
  scope: Scope;
  noun: Class;
  question: Question;
  /** What the rows must meet besides; who may see them is part of it. */
  others: (table: Table) => Sql[];
  /** Whether it is known that no row holds the words; without it the noun is asked. */
  none?: Sql;
  /** Whether they are tied to another row, so that there may be as many lists as there are such rows. */
  nested: boolean;
}

/** The rows that a text means, the nearest of them ranked. */
export class Nearest {
  private readonly sought: Sought;
  private readonly search: Search;
  private readonly none: Sql;

  constructor(sought: Sought) {
    this.sought = sought;
    this.search = new Search(sought.scope, sought.noun, sought.question);
    this.none = sought.none ?? this.search.none;
  }

  /** What stands before a statement: the rows that are ranked, `near`, and their ranks, `ranked`. */
  get before(): Sql[] {
    const { scope, noun, question, nested } = this.sought;
    const table = scope.table(noun);
    const broad = nested ? [] : [sql`broad as materialized (${this.broad()})`];
    const looked = sql`looked as materialized (${this.lookedUp(nested ? [] : [sql`not ${isBroad}`])})`;
    const first = sql`(select ${this.taken} from looked order by length, id limit ${sql.lit(mostRanked)})`;
    const near = sql`near as materialized (${nested ? first : sql`${first} union all (${this.readInOrder()})`})`;
    // Behind `offset 0` each is looked up by its identifier, rather than found in a reading of all.
    const row = sql`(select ${table.all} from ${table.from} where ${table.id} = near.id offset 0)`;
    const ranks = isRankedByWords(table)
      ? sql`${rankOfWords(sql`near.words`, question)} as rank from near`
      : sql`${rankOf(scope, table, question)} as rank from near, lateral ${row} as ${sql.ref(table.alias)}`;
    const ranked = sql`ranked as materialized (select near.id, ${ranks})`;
    return [...this.search.sets.all, ...broad, looked, near, ranked];
  }

  /** What is taken along of a row that is meant: its words, where nothing else has to be looked up to rank it. */
  private get taken(): Sql {
    return isRankedByWords(this.table()) ? sql`id, words` : sql`id`;
  }

  /** The rows that are not ranked, where `wanted` says that a page reaches them. */
  further(wanted: Sql): Sql {
    const isBeyond = [sql`not ${isAll}`, wanted, sql`f.id not in (select id from near)`];
    // Behind `offset 0` the rows are looked up before they are told from those that are near.
    const all = this.either(sql`select * from looked`, (only) => sql`${this.lookedUp(only)} offset 0`);
    return sql`select f.id, 0.2::float8 / f.length - 1 as rank from (${all}) f where ${every(isBeyond)}`;
  }

  /** How many rows a text means. Where they were read in order they are looked up now. */
  get count(): Sql {
    const all = this.either(sql`select * from looked`, (only) => this.lookedUp(only));
    return sql`(select count(*)::int from (${all}) f)`;
  }

  /** All rows that are meant: those that were looked up, or else what `asked` looks up now. */
  private either(looked: Sql, asked: (only: Sql[]) => Sql): Sql {
    return this.sought.nested ? looked : sql`(${looked}) union all (${asked([isBroad])})`;
  }

  private table = (): Table => this.sought.scope.table(this.sought.noun);

  private meets = (table: Table): Sql[] => [this.search.byIndex(table, this.none), ...this.sought.others(table)];

  /** Looks up all rows that are meant, if these conditions hold. */
  private lookedUp(conditions: Sql[]): Sql {
    const table = this.table();
    return sql`select ${table.id} as id, ${lengthOf(table)} as length${wordsOf(table)} from ${table.from} where ${every([...conditions, ...this.meets(table)])}`;
  }

  /** Reads rows in order of length until enough are met: quick where most rows are meant, and only there. */
  private readInOrder(): Sql {
    const table = this.table();
    const is = every([this.search.oneByOne(table, this.none), ...this.sought.others(table)]);
    const order = table.shape.text ? sql`${lengthOf(table)}, ${table.id}` : table.id;
    // As a `case` it is nothing that an index could look up, and the planner takes it for true of every other row.
    return sql`select ${table.id} as id${wordsOf(table)} from ${table.from} where ${isBroad} and case when ${is} then true else false end
      order by ${order} limit ${sql.lit(mostRanked)}`;
  }

  /**
   * Whether reading in order is the shorter way: a sample tells how many rows an index would have to look up, and how many
   * have to be read until enough are met. Both ways lead to the same rows. One row in four hundred is tried, or in a
   * thousand where it is held against rows for likeness, which takes far longer and must be met as often to be worth it.
   */
  private broad(): Sql {
    const table = this.table();
    // What was is in no one table that could be sampled.
    if (table.past) return sql`select false as it`;
    // Each row of the sample is tried once, behind `offset 0`.
    const chosen = this.search.chosen(table, this.none);
    const more = linksOf(table).length ? [this.search.oneByOne(table, this.none)] : [];
    const met = every([sql`chosen`, ...more, ...this.sought.others(table)]);
    const of = sql`(select case when ${this.none} then 1000 else 400 end)`;
    return sql`select s.met >= 5 and s.met * s.chosen > ${sql.lit(mostRanked)} * s.read / ${of} as it from (
      select count(*) as read, count(*) filter (where chosen) as chosen, count(*) filter (where ${met}) as met
      from (select ${table.all}, ${chosen} as chosen from ${table.from} tablesample system (100.0 / ${of}) repeatable (1) offset 0)
        as ${sql.ref(table.alias)}) s`;
  }
}

const wordsOf = (table: Table): Sql => (isRankedByWords(table) ? sql`, ${table.words} as words` : sql``);

const isBroad = sql`(select it from broad)`;

/** Whether there are no others than those that are near. */
const isAll = sql`(select count(*) < ${sql.lit(mostRanked)} from near)`;
