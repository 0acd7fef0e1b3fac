import { type RawBuilder, sql } from 'kysely';
import type { Class } from '../core/column.ts';
import { refuse } from '../core/errors.ts';
import { Past, tablesOf } from './past.ts';
import { Sets } from './sets.ts';
import type { Field, Shape } from './shape.ts';
import type { Value } from './slot.ts';

/** A piece of SQL with its parameters. */
export type Sql = RawBuilder<unknown>;

/** Who may see which rows: `all`, `none`, or a condition in the words of `where`. */
export type Rules = (noun: Class) => 'all' | 'none' | object;

/** One compilation: the shapes, the viewer's rules, and a fresh name for every table that is joined. */
export class Scope {
  readonly rules: Rules;
  private readonly shapes: Map<Class, Shape>;
  private readonly past: Past | undefined;
  /** What all scopes of one statement share. */
  private readonly told: Told;

  constructor(
    shapes: Map<Class, Shape>,
    rules: Rules,
    past?: Past,
    told: Told = { aliases: 0, pasts: 0, sets: new Sets() },
  ) {
    this.shapes = shapes;
    this.rules = rules;
    this.past = past;
    this.told = told;
  }

  /** The same, with every table as it stood at an instant. */
  asOf(instant: Value<string>): Scope {
    const past = new Past(instant, ++this.told.pasts, this.told.sets, tablesOf(this.shapes.values()));
    return new Scope(this.shapes, this.rules, past, this.told);
  }

  /** `with …`: what stands before the statement, once all of it is written. */
  get before(): Sql {
    const sets = this.told.sets.all;
    return sets.length ? sql`with ${sql.join(sets)} ` : sql``;
  }

  /** A table of a noun under a name of its own; or rows from elsewhere that have its columns. */
  table(noun: Class, source?: Sql): Table {
    const shape = this.shapes.get(noun);
    if (!shape) throw new Error(`${noun.name} is not a noun`);
    return new Table(shape, `t${++this.told.aliases}`, this.past, source);
  }
}

interface Told {
  aliases: number;
  pasts: number;
  sets: Sets;
}

/** A noun's table in a statement. */
export class Table {
  readonly shape: Shape;
  readonly alias: string;
  /** Set where rows are read as of an instant. */
  readonly past: Past | undefined;
  private readonly source: Sql | undefined;

  constructor(shape: Shape, alias: string, past?: Past, source?: Sql) {
    this.shape = shape;
    this.alias = alias;
    this.past = past;
    this.source = source;
  }

  /** `"business" as "t1"` */
  get from(): Sql {
    const { table } = this.shape;
    return sql`${this.source ?? this.past?.rows(table) ?? sql.table(table)} as ${sql.ref(this.alias)}`;
  }

  /** `"t1"."name"` */
  column(name: string): Sql {
    return sql.ref(`${this.alias}.${name}`);
  }

  /** What a field of the row's own holds, or amounts to. */
  value({ column, asked }: Extract<Field, { is: 'column' }>): Sql {
    if (!asked) return this.column(column);
    const expression = asked(`"${this.alias}"`);
    return sql`(${this.past?.asked(expression) ?? sql.raw(expression)})`;
  }

  /** `"t1".*` */
  get all(): Sql {
    return sql`${sql.ref(this.alias)}.*`;
  }

  get id(): Sql {
    return this.column('id');
  }

  field(name: string): Field {
    const field = this.shape.fields.get(name);
    if (!field) throw refuse({ id: `Kolom ${name} tidak dikenal.`, en: `There is no field ${name}.` });
    return field;
  }

  /** The condition that ties rows of `child` to this row, when `child` is reached through the field `name`. */
  joined(name: string, child: Table): Sql {
    const field = this.field(name);
    switch (field.is) {
      case 'one':
        return sql`${child.id} = ${this.column(field.column)}`;
      case 'rows':
        return sql`${child.column(field.column)} = ${this.id}`;
      case 'pairs':
        return sql`${child.id} in (select ${sql.ref(field.theirs)} from ${this.past ? sql`${this.past.pairs(field.table)} as pairs` : sql.table(field.table)} where ${sql.ref(field.mine)} = ${this.id})`;
      case 'hanging':
        return sql`${child.column('subject_type')} = ${sql.lit(field.type)} and ${child.column('subject_id')} = ${this.id}::text`;
      default:
        throw new Error(`${this.shape.noun.name}.${name} is not a link`);
    }
  }

  /**
   * The rows of `child` that are reached through the field `name`, where nothing but their being there matters: pairs are
   * joined, because PostgreSQL makes a join of `exists` and would try a subselect on every row of one with every row of
   * the other.
   */
  reached(name: string, child: Table): { from: Sql; tied: Sql } {
    const field = this.field(name);
    if (field.is !== 'pairs') return { from: child.from, tied: this.joined(name, child) };
    const pair = (column: string) => sql.ref(`${child.alias}p.${column}`);
    const pairs = sql`${this.past?.pairs(field.table) ?? sql.table(field.table)} as ${sql.ref(`${child.alias}p`)}`;
    return {
      from: sql`${pairs} join ${child.from} on ${child.id} = ${pair(field.theirs)}`,
      tied: sql`${pair(field.mine)} = ${this.id}`,
    };
  }
}
