import { sql } from 'kysely';
import { refuseFields } from '../core/errors.ts';
import type { Sql } from './scope.ts';
import type { Sets } from './sets.ts';
import type { Shape } from './shape.ts';
import { parameter, type Value } from './slot.ts';

const ahead = refuseFields({
  asOf: { id: 'asOf tidak boleh di masa depan.', en: 'asOf cannot lie in the future.' },
});

const asInstant = (instant: string): string => {
  if (Date.parse(instant) > Date.now()) throw ahead;
  return instant;
};

/**
 * The tables as they stood at an instant: rows that have not changed since, read with their indexes, and what the revisions
 * keep of those that have. The latter are made once for a statement (`sets`), however often a table is read.
 */
export class Past {
  private readonly at: Sql;
  private readonly sets: Sets;
  /** Tells what is found as of this instant from the same as of another, or now. */
  readonly mark: string;
  private readonly tables: Tables;

  constructor(instant: Value<string>, place: number, sets: Sets, tables: Tables) {
    this.at = sql`${parameter(instant, asInstant)}::timestamptz`;
    this.mark = ` as of ${place}`;
    this.sets = sets;
    this.tables = tables;
  }

  /** The instant, and the tables of these names as they stood then, to stand before a statement under the names of the tables. */
  named(text: string): Sql[] {
    const names = [...this.tables].filter(([name]) => new RegExp(`\\b${name}\\b`).test(text));
    return [
      sql`"then" as materialized (select ${this.at} as at)`,
      ...names.map(
        ([name, columns]) =>
          sql`${sql.id(name)} as not materialized (select * from ${columns.length ? this.pairs(name) : this.rows(name)} past)`,
      ),
    ];
  }

  /** The rows of a noun. */
  rows(table: string): Sql {
    const changed = this.set(
      table,
      () => sql`select p.* from history.revision r, lateral jsonb_populate_record(null::${sql.table(table)}, r.before) p
        where r.noun = ${sql.lit(table)} and r.before is not null and r.since <= ${this.at} and r.at > ${this.at}`,
    );
    return sql`(select * from ${sql.table(table)} where updated_at <= ${this.at} union all select * from ${changed})`;
  }

  /** The pairs of a table. A pair that came or went since was there if the first that befell it was its end. */
  pairs(table: string): Sql {
    const [mine, theirs] = (this.tables.get(table) ?? []).map((column) => sql.ref(column)) as [Sql, Sql];
    const changed = this.set(
      table,
      () => sql`select distinct on (p.${mine}, p.${theirs}) p.*, r.operation
        from history.revision r, lateral jsonb_populate_record(null::${sql.table(table)}, r.before) p
        where r.noun = ${sql.lit(table)} and r.before is not null and r.at > ${this.at} order by p.${mine}, p.${theirs}, r.id`,
    );
    return sql`(select l.${mine}, l.${theirs} from ${sql.table(table)} l
        where not exists (select from ${changed} c where c.${mine} = l.${mine} and c.${theirs} = l.${theirs})
      union all select c.${mine}, c.${theirs} from ${changed} c where c.operation = 'DELETE')`;
  }

  /**
   * An expression that is asked for, with every table that it reads as of then, and then for today. A table stands behind
   * `from` or `join`; anywhere else it would be read as it is now, so that is refused.
   */
  asked(expression: string): Sql {
    const parts = expression.split(/\b((?:from|join)\s+"?[a-z_]+"?|rule\.today_in\([^()]*\))/);
    return sql.join(
      parts.map((part, place) => (place % 2 ? this.asThen(part) : this.untouched(part))),
      sql``,
    );
  }

  private asThen(part: string): Sql {
    if (part.startsWith('rule.'))
      return sql`rule.day_in(${sql.raw(part.slice('rule.today_in('.length, -1))}, ${this.at})`;
    const [, word, name] = /^(\w+)\s+"?(\w+)"?$/.exec(part) as unknown as [string, string, string];
    const columns = this.tables.get(name);
    if (!columns) return sql.raw(part);
    return sql`${sql.raw(word)} ${columns.length ? this.pairs(name) : this.rows(name)}`;
  }

  private untouched(part: string): Sql {
    const astray = [...part.matchAll(/(?<![."'])\b(?!group by)([a-z_]+)\b(?=\s+[a-z]+\b)/g)].find(([, name = '']) =>
      this.tables.has(name),
    );
    if (astray || /\b(now|current_date|current_timestamp)\b/.test(part))
      throw new Error(`This cannot be asked as of an instant: ${part}`);
    return sql.raw(part);
  }

  private set = (table: string, make: () => Sql): Sql => this.sets.of(`${table}${this.mark}`, make);
}

/** The tables of nouns, without columns, and those of pairs, with theirs. */
export type Tables = Map<string, string[]>;

export const tablesOf = (shapes: Iterable<Shape>): Tables => {
  const all = [...shapes];
  const nouns = all.map(({ table }): [string, string[]] => [table, []]);
  const pairs = all
    .flatMap(({ fields }) => [...fields.values()])
    .flatMap((field): [string, string[]][] =>
      field.is === 'pairs' ? [[field.table, [field.mine, field.theirs]]] : [],
    );
  return new Map([...nouns, ...pairs]);
};
