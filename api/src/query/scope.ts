import { type RawBuilder, sql } from 'kysely';
import type { Class } from '../core/column.ts';
import { Past, tablesOf } from './past.ts';
import { Sets } from './sets.ts';
import type { Shape } from './shape.ts';
import type { Value } from './slot.ts';
import { Table } from './table.ts';

export { Table } from './table.ts';

/** A piece of SQL with its parameters. */
export type Sql = RawBuilder<unknown>;

/**
 * Of which rows something is allowed: `all`, `none`, or those that meet a condition. A condition is written in the words
 * of `where`; it reads what is recorded, whoever may see it, and says `{ seen: true }` or `{ kept: true }` of a linked row
 * that the viewer may see, or may write, `{ seen: 'X' }` of one that it may see as an X, whatever else it is, of a link into a
 * tree `{ inside: [roots] }`, and `{ untouchedBy: someone }` of a row of which that one has entered no part.
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
  /** Whether whatever is asked of a row is looked up for it; or only what an index tells at once. */
  readonly lookedUp: 'ALL' | 'PLAIN' | undefined;
  /** Whether all rows are weighed, and not those of a page alone. */
  readonly isWhole: boolean;
  /** What all scopes of one statement share. */
  private readonly told: Told;

  constructor(shapes: Map<Class, Shape>, rules: Rules, { before, told, past, lookedUp, isWhole }: Within = {}) {
    this.shapes = shapes;
    this.rules = rules;
    this.told = before?.told ?? told ?? { aliases: 0, pasts: 0, sets: new Sets(), named: new Map() };
    this.past = before?.past ?? past;
    this.lookedUp = before?.lookedUp ?? lookedUp;
    this.isWhole = before?.isWhole ?? isWhole ?? false;
    this.before = before ?? this;
    this.behind = before ? this : new Scope(shapes, unruled, { before: this });
  }

  /** The same, with every table as it stood at an instant. */
  asOf(instant: Value<string>): Scope {
    const past = new Past(instant, ++this.told.pasts, this.told.sets, tablesOf(this.shapes.values()));
    return new Scope(this.shapes, this.rules, { told: this.told, past });
  }

  /** Whether rules are compiled in it, rather than what somebody asks. */
  get isOfRules(): boolean {
    return this.before !== this;
  }

  /** The same, with every table as it stands now. */
  get now(): Scope {
    return new Scope(this.shapes, this.rules, { told: this.told, lookedUp: this.lookedUp });
  }

  /**
   * The same for a row that is looked up by its identifier: what is asked of it is looked up as well. PostgreSQL would plan
   * each question of whether something is there in two ways, what lies within it in four or eight, and read whole tables to
   * join them to the one row.
   */
  get oneByOne(): Scope {
    return new Scope(this.shapes, this.rules, { told: this.told, past: this.past, lookedUp: 'ALL' });
  }

  /**
   * The same for few rows, of which only as much is looked up as an index tells at once: PostgreSQL takes every row to have as
   * many below it, and would read whole tables to join them to a handful.
   */
  get plainly(): Scope {
    return new Scope(this.shapes, this.rules, { told: this.told, past: this.past, lookedUp: this.lookedUp ?? 'PLAIN' });
  }

  /**
   * The same where all rows are weighed, as those are that are counted: PostgreSQL is told that nearly all of them agree with what
   * rules compare them with and what it does not know. Of the few rows of a page it had better look up each.
   */
  get wholly(): Scope {
    const { past, lookedUp } = this;
    return new Scope(this.shapes, this.rules, { told: this.told, past, lookedUp, isWhole: true });
  }

  /** Ends what is asked to be there: behind an offset it is looked up. `isPlain` says that nothing else is looked at for it. */
  fence(isPlain: boolean): Sql {
    return this.lookedUp === 'ALL' || (isPlain && this.lookedUp) ? sql` offset 0` : sql``;
  }

  /** Rows that are found once for a statement, however often it asks for them by the same value. */
  once(name: string, asked: object, found: () => Sql): Sql {
    const { named, sets } = this.told;
    if (!named.has(asked)) named.set(asked, `${name} ${named.size}`);
    return sets.of(`${named.get(asked)}${this.past?.mark ?? ''}`, found);
  }

  /** Rows that a statement reads which is written by hand, found before the tables that it names become those of then. */
  aside(rows: Sql): Sql {
    return this.told.sets.putAside(rows);
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
  lookedUp?: 'ALL' | 'PLAIN' | undefined;
  isWhole?: boolean;
}

interface Told {
  aliases: number;
  pasts: number;
  sets: Sets;
  named: Map<object, string>;
}
