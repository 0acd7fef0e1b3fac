import { sql } from 'kysely';
import { linkedBy, seenBy } from './rule-shape.ts';
import type { Rule, Scope, Sql, Table } from './scope.ts';
import { condition, every, type Where } from './where.ts';

/** Whether a row is one of those that a rule allows something of. */
export const meets = (table: Table, rule: Exclude<Rule, 'all' | 'none'>): Sql => {
  const { behind } = table.scope;
  return condition(behind, table.in(behind), rule);
};

const allowed = (table: Table, rule: Rule): Sql[] => {
  if (rule === 'all') return [];
  return rule === 'none' ? [sql`false`] : [meets(table, rule)];
};

/** What the viewer may see of a table: part of every statement that reads it, whatever the reason. */
export function visible(scope: Scope, table: Table, as?: string): Sql[] {
  const rule = scope.rules.rows(table.shape.noun.type, as);
  if (!scope.past || typeof rule !== 'object') return allowed(table, rule);
  // A subject stays: whether it may still be seen is asked of it already.
  const [link, ...more] = scope.rules.gone ? seenBy(rule) : [];
  if (link === 'subject' && more.length === 0) return [meets(table, rule)];
  return [meets(table, rule), stillVisible(scope, table, as)];
}

/** As of an instant a row must have been one that the viewer may see, and be so still: consent, among others, is asked today. */
const stillVisible = (scope: Scope, table: Table, as?: string): Sql =>
  still(scope, table, (now, today) => every(visible(now, today, as)));

/** The same of a condition, whoever may see what it looks at. */
export const stillMeets = (scope: Scope, table: Table, where: Where): Sql =>
  still(scope, table, ({ behind }, today) => condition(behind, today.in(behind), where));

function still({ now, rules }: Scope, table: Table, meets: (now: Scope, today: Table) => Sql): Sql {
  const today = now.table(table.shape.noun.type);
  const same = sql`${today.id} = ${table.id}`;
  const met = meets(now, today);
  return rules.gone
    ? sql`not exists (select from ${today.from} where ${same} and ${met} is not true${now.fence(false)})`
    : sql`exists (select from ${today.from} where ${same} and ${met}${now.fence(false)})`;
}

/** What the viewer may see and write; by an act that is named, if one is. */
export const kept = (scope: Scope, table: Table, act?: string, as?: string): Sql[] => [
  ...visible(scope, table, as),
  ...allowed(table, scope.rules.writes(table.shape.noun.type, act, as)),
];

/** Whether the viewer may read a field of a row that it sees. */
export function mayRead(table: Table, name: string): Sql {
  const rule = table.scope.rules.field(table.shape.noun.type, name);
  if (typeof rule === 'string') return sql.lit(rule === 'all') as Sql;
  return meets(table, rule);
}

/** The rows of `child` that hang on `table` by the field `name` and may be seen. */
export const linkedRows = (scope: Scope, table: Table, name: string, child: Table): Sql[] => [
  table.joined(name, child),
  ...seenThrough(scope, table, name, child),
];

/** The same for a list below a row. What its rule asks of the row that it is below is asked of that, once. */
export const listedRows = (scope: Scope, table: Table, name: string, child: Table, looking = scope): Sql[] => [
  table.joined(name, child),
  ...(isSeenWith(scope, table, name, child) ? [] : visible(looking, child.below(table, name, looking))),
];

/** The same where they are only counted: what their rule asks is looked up for each. */
export const countedRows = (scope: Scope, table: Table, name: string, child: Table): Sql[] =>
  listedRows(scope, table, name, child, scope.plainly);

/** The rule of `child`, unless it says no more than that `table`, which is seen already, may be seen. */
export const seenThrough = (scope: Scope, table: Table, name: string, child: Table): Sql[] =>
  isSeenWith(scope, table, name, child) ? [] : visible(scope, child);

/** Whether who sees a row of `table` sees those of `child` that the field `name` leads to: their rules say so. */
export function isSeenWith(scope: Scope, table: Table, name: string, child: Table): boolean {
  const field = table.field(name);
  const rule = scope.rules.rows(child.shape.noun.type);
  if (rule === 'all') return true;
  const hangs = field.is === 'hanging' && seenBy(rule).includes('subject');
  // What it hangs on now may be another, which is not seen; but for a subject, which stays, and goes with what hangs on it.
  if (scope.past) return hangs && scope.rules.gone;
  if (field.is === 'one') return seenBy(scope.rules.rows(table.shape.noun.type)).every((link) => link === name);
  if (field.is !== 'rows') return hangs;
  return linkedBy(rule).some((link) => {
    const back = link === undefined ? undefined : child.shape.fields.get(link);
    return back?.is === 'one' && back.column === field.column;
  });
}
