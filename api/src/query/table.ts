import { sql } from 'kysely';
import { refuse } from '../core/errors.ts';
import type { Past } from './past.ts';
import type { Scope, Sql } from './scope.ts';
import type { Field, Shape } from './shape.ts';
import { Slot } from './slot.ts';
import { meets } from './visible.ts';

interface Given {
  /** Where its rows are from, if not from the table itself. */
  source?: Sql | undefined;
  /** Of a row of which nothing is looked up. */
  identifier?: Sql;
  isOptional?: boolean;
  /** A link of which it is known what it leads to: the row that it was reached from. */
  known?: { column: string; id: Sql };
  /** The row that it was reached from by a list, and the link that leads back to it. */
  from?: { column: string; row: Table };
  /** What is asked of it anyway, beside whatever else is. */
  holding?: readonly string[];
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

  /** The same rows, which a list of `row` leads to. */
  reachedFrom(row: Table, name: string): Table {
    const field = row.field(name);
    if (field.is !== 'rows' || this.past) return this;
    return new Table(this.scope, this.shape, this.alias, { ...this.given, from: { column: field.column, row } });
  }

  /** What a link leads to, if it leads back to the row that this one was reached from: nothing has to be looked up. */
  back(column: string): Table | undefined {
    const { from } = this.given;
    return from?.column === column ? from.row : undefined;
  }

  /** The same row, of which all of this is asked. */
  holding(conditions: readonly object[]): Table {
    const holding = [...(this.given.holding ?? []), ...conditions.map((each) => textOf(each))];
    return new Table(this.scope, this.shape, this.alias, { ...this.given, holding });
  }

  /** Whether this is asked of it anyway. */
  holds(condition: object): boolean {
    const text = textOf(condition);
    return text !== '' && (this.given.holding?.includes(text) ?? false);
  }

  /** Set where rows are read as of an instant. */
  get past(): Past | undefined {
    return this.scope.past;
  }

  /** The same row, in another scope. */
  in(scope: Scope): Table {
    return scope === this.scope ? this : new Table(scope, this.shape, this.alias, this.given);
  }

  /** The same row in another scope, where its link to the row that it was reached from by the list `name` is the identifier of that. */
  below(parent: Table, name: string, scope: Scope): Table {
    const field = parent.field(name);
    const known = field.is === 'rows' ? { known: { column: field.column, id: parent.id } } : {};
    return new Table(scope, this.shape, this.alias, { ...this.given, ...known });
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
    if (this.given.known?.column === name) return this.given.known.id;
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

/** What a condition says; one that compares with a value of the viewer is like no other. */
function textOf(condition: object): string {
  let isPlain = true;
  const text = JSON.stringify(condition, (_, value) => {
    if (value instanceof Slot) isPlain = false;
    return value;
  });
  return isPlain ? text : '';
}
