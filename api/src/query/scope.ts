import { type RawBuilder, sql } from 'kysely';
import type { Class } from '../core/column.ts';
import { refuse } from '../core/errors.ts';
import { Past, tablesOf } from './past.ts';
import { Sets } from './sets.ts';
import type { Field, Shape } from './shape.ts';
import type { Value } from './slot.ts';
import { meets } from './where.ts';

/** A piece of SQL with its parameters. */
export type Sql = RawBuilder<unknown>;

/**
 * Of which rows something is allowed: `all`, `none`, or those that meet a condition. A condition is written in the words
 * of `where`; it reads what is recorded, whoever may see it, and says `{ seen: true }` or `{ kept: true }` of a linked row
 * that the viewer may see, or may write, `{ seen: 'X' }` of one that it may see as an X, whatever else it is, and of a link
 * into a tree `{ inside: [roots] }`.
 */
export type Rule = 'all' | 'none' | Readonly<Record<string, unknown>>;

/** What one kind of viewer may do. */
export interface Rules {
  /** Of which rows of a noun it knows; as one of the things that it is, if that is named. */
  rows(noun: Class, as?: string): Rule;
  /** Of which of them it reads a field; in the others the field is as good as empty. */
  field(noun: Class, name: string): Rule;
  /** Whether it may see, as of an instant, what is no longer there. */
  readonly gone: boolean;
  /** Which of them it may write; by an act that is named, if one is. */
  writes(noun: Class, act?: string, as?: string): Rule;
}

/** Whoever asks. Viewers of one kind have the same rules, but for the values that these compare with. */
export interface Viewing {
  kind: string;
}

/** Gives the rules of the kind that a viewer is of. */
export type RulesFor<V> = (viewer: V | null) => Rules;

/** Rules are themselves compiled without rules. */
const unruled: Rules = { rows: () => 'all', field: () => 'all', writes: () => 'all', gone: true };

/** One compilation: the shapes, the viewer's rules, and a fresh name for every table that is joined. */
export class Scope {
  readonly rules: Rules;
  /** The same without rules, to compile them in. */
  readonly behind: Scope;
  /** The one with rules. */
  readonly before: Scope;
  private readonly shapes: Map<Class, Shape>;
  /** Set where rows are read as of an instant. */
  readonly past: Past | undefined;
  /** Whether a row is looked up by its identifier, and so is whatever is asked of it. */
  readonly isOneByOne: boolean;
  /** What all scopes of one statement share. */
  private readonly told: Told;

  constructor(shapes: Map<Class, Shape>, rules: Rules, { before, told, past, isOneByOne }: Within = {}) {
    this.shapes = shapes;
    this.rules = rules;
    this.told = before?.told ?? told ?? { aliases: 0, pasts: 0, sets: new Sets() };
    this.past = before?.past ?? past;
    this.isOneByOne = before?.isOneByOne ?? isOneByOne ?? false;
    this.before = before ?? this;
    this.behind = before ? this : new Scope(shapes, unruled, { before: this });
  }

  /** The same, with every table as it stood at an instant. */
  asOf(instant: Value<string>): Scope {
    const past = new Past(instant, ++this.told.pasts, this.told.sets, tablesOf(this.shapes.values()));
    return new Scope(this.shapes, this.rules, { told: this.told, past });
  }

  /** The same, with every table as it stands now. */
  get now(): Scope {
    return new Scope(this.shapes, this.rules, { told: this.told, isOneByOne: this.isOneByOne });
  }

  /**
   * The same for a row that is looked up by its identifier: what is asked of it is looked up as well. PostgreSQL would plan
   * each question of whether something is there in two ways, what lies within it in four or eight, and read whole tables to
   * join them to the one row.
   */
  get oneByOne(): Scope {
    return new Scope(this.shapes, this.rules, { told: this.told, past: this.past, isOneByOne: true });
  }

  /** Ends what is asked to be there: behind an offset it is looked up. */
  get fence(): Sql {
    return this.isOneByOne ? sql` offset 0` : sql``;
  }

  /** `with …`: what stands before the statement, once all of it is written. */
  get first(): Sql {
    const sets = this.told.sets.all;
    return sets.length ? sql`with ${sql.join(sets)} ` : sql``;
  }

  /** A table of a noun under a name of its own; or rows from elsewhere that have its columns. */
  table(noun: Class, source?: Sql): Table {
    return new Table(this, this.shape(noun), `t${++this.told.aliases}`, { source });
  }

  /** The row at the end of a link, of which nothing is asked that would have to be looked up: its identifier is known. */
  end(noun: Class, id: Sql): Table {
    return new Table(this, this.shape(noun), '', { identifier: id });
  }

  private shape(noun: Class): Shape {
    const shape = this.shapes.get(noun);
    if (!shape) throw new Error(`${noun.name} is not a noun`);
    return shape;
  }
}

interface Within {
  before?: Scope;
  told?: Told;
  past?: Past | undefined;
  isOneByOne?: boolean;
}

interface Told {
  aliases: number;
  pasts: number;
  sets: Sets;
}

interface Given {
  /** Where its rows are from, if not from the table itself. */
  source?: Sql | undefined;
  /** Of a row of which nothing is looked up. */
  identifier?: Sql;
  isOptional?: boolean;
  /** What its links lead to, where that stands beside it in one `from`. */
  beside?: Map<string, Table>;
}

/** A noun's table in a statement. */
export class Table {
  readonly scope: Scope;
  readonly shape: Shape;
  readonly alias: string;
  private readonly given: Given;

  constructor(scope: Scope, shape: Shape, alias: string, given: Given = {}) {
    this.scope = scope;
    this.shape = shape;
    this.alias = alias;
    this.given = given;
  }

  /** The table that stands beside it in the same `from`, joined by a link. */
  beside(link: string): Table | undefined {
    return this.given.beside?.get(link);
  }

  putBeside(link: string, table: Table): void {
    this.given.beside ??= new Map();
    this.given.beside.set(link, table);
  }

  /** Set where rows are read as of an instant. */
  get past(): Past | undefined {
    return this.scope.past;
  }

  /** The same row, in another scope. */
  in(scope: Scope): Table {
    return scope === this.scope ? this : new Table(scope, this.shape, this.alias, this.given);
  }

  /** The same where there may be no row of it: then nothing is worked out of it either. */
  get optional(): Table {
    return new Table(this.scope, this.shape, this.alias, { ...this.given, isOptional: true });
  }

  /** `"business" as "t1"` */
  get from(): Sql {
    const { table } = this.shape;
    return sql`${this.given.source ?? this.past?.rows(table) ?? sql.table(table)} as ${sql.ref(this.alias)}`;
  }

  /** `"t1"."name"` */
  column(name: string): Sql {
    if (this.given.identifier && name === 'id') return this.given.identifier;
    return sql.ref(`${this.alias}.${name}`);
  }

  /** What a field of the row's own holds, or amounts to, as far as the viewer may read it. */
  value({ name, column, asked, type }: Extract<Field, { is: 'column' }>): Sql {
    const value = asked ? this.worked(asked(`"${this.alias}"`)) : this.column(column);
    const rule = this.scope.rules.field(this.shape.noun.type, name);
    if (rule === 'all') return value;
    return rule === 'none' ? sql`null::${sql.raw(type)}` : sql`(case when ${meets(this, rule)} then ${value} end)`;
  }

  /** What the row is found by; of a field that the viewer may not read its words are left out. */
  get words(): Sql | undefined {
    const { text, open, noun } = this.shape;
    if (!text || !open) return text === undefined ? undefined : this.column(text);
    const rules = (noun.guarded ?? []).map((name) => this.scope.rules.field(noun.type, name));
    if (rules.includes('none')) return this.column(open);
    const stated = rules.filter((rule) => typeof rule === 'object');
    if (!stated.length) return this.column(text);
    const read = sql.join(
      stated.map((rule) => meets(this, rule)),
      sql` and `,
    );
    return sql`(case when ${read} then ${this.column(text)} else ${this.column(open)} end)`;
  }

  private worked(expression: string): Sql {
    const worked = this.past?.asked(expression) ?? sql.raw(expression);
    return this.given.isOptional
      ? sql`(case when ${this.column('id')} is not null then ${worked} end)`
      : sql`(${worked})`;
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
