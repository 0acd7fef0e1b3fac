import { sql } from 'kysely';
import type { Class } from '../core/column.ts';
import type { Scope, Sql, Table } from './scope.ts';
import { isSeenWith, meets, stillMeets, visible } from './visible.ts';
import { condition, every, some, type Where } from './where.ts';

/** How a statement that is written by hand reads a noun. */
export interface Reading {
  /** Rows that are counted besides those that the viewer sees. */
  besides?: Where | undefined;
  /** Conditions under the names by which the statement reads whether a row meets them, whoever may see what they look at. */
  marks?: Record<string, Where>;
  /** Fields under the names by which the statement reads whether the viewer may know them of a row. */
  open?: Record<string, string>;
  /**
   * The list of another noun, if the statement joins them to rows of it that are seen: who sees those sees most lists too.
   * Several links one after the other lead there from rows that are seen.
   */
  through?: Step | readonly Step[];
}

/** A link of a noun, or a list. */
export interface Step {
  noun: Class;
  list: string;
}

/** Whether whoever sees the row that these links start from sees all rows of a table that they lead to. */
const isSeenThrough = (scope: Scope, table: Table, steps: readonly Step[]): boolean =>
  steps.every(({ noun, list }, index) => {
    const next = steps[index + 1];
    return isSeenWith(scope, scope.table(noun), list, next ? scope.table(next.noun) : table);
  });

/** Whether a row meets a condition, whoever may see what that looks at; as of an instant, then and still. */
const meetsBehind = (scope: Scope, table: Table, where: Where): Sql => {
  const met = condition(scope.behind, table.in(scope.behind), where);
  return scope.past && Object.keys(where).length ? every([met, stillMeets(scope, table, where)]) : met;
};

/** Whether a viewer sees all rows of a noun, or all that these links lead to from rows that it sees. */
export const seesAll = (scope: Scope, noun: Class, steps: readonly Step[]): boolean =>
  steps.length ? isSeenThrough(scope, scope.table(noun), steps) : scope.rules.rows(noun) === 'all';

/**
 * The rows of a noun that a viewer may see, as a table for a statement that is written by hand. Its columns hold what is
 * recorded: of a field that not all may read, the statement gives out no more than `open` allows. `named` says of a row
 * that is counted besides whether the viewer sees it.
 */
export function seen(scope: Scope, noun: Class, { besides, marks = {}, open = {}, through }: Reading = {}): Sql {
  const table = scope.table(noun);
  const behind = (where: Where) => meetsBehind(scope, table, where);
  const steps = [through ?? []].flat();
  const isSeen = steps.length > 0 && isSeenThrough(scope, table, steps);
  const named = isSeen ? sql`true` : every(visible(scope, table));
  const marked = Object.entries(marks).map(([name, where]) => sql`${behind(where)} as ${sql.id(name)}`);
  const readable = Object.entries(open).map(([name, field]) => {
    const rule = scope.rules.field(noun, field);
    return sql`${typeof rule === 'string' ? sql.lit(rule === 'all') : meets(table, rule)} as ${sql.id(name)}`;
  });
  const columns = sql.join([table.all, sql`${named} as named`, ...marked, ...readable]);
  const rows = sql`(select ${columns} from ${table.from} where ${besides ? some([named, behind(besides)]) : named})`;
  return scope.past ? scope.aside(rows) : rows;
}

/**
 * The same for a statement that joins them by their `id`. Of a table as it stood the planner does not know that an id stands in
 * it once: it would take what is joined for thousands of times as much as it is, and lay it out on disk.
 */
export function seenOnce(scope: Scope, noun: Class, reading: Reading = {}): Sql {
  const rows = seen(scope, noun, reading);
  return scope.past ? sql`(select distinct on (id) * from ${rows} rows)` : rows;
}
