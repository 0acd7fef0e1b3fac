import { sql } from 'kysely';
import type { Class } from '../core/column.ts';
import { refuseFields } from '../core/errors.ts';
import { subjectType } from '../core/graph.ts';
import { amountsTo } from './aggregate/aggregate.ts';
import { labelOf } from './label.ts';
import type { Scope, Sql, Table } from './scope.ts';
import { isAsked, searched } from './search/search.ts';
import type { Field } from './shape.ts';
import { sievesOf } from './sieve.ts';
import { parameter, UsualSlot, type Value } from './slot.ts';
import { insideOf, within } from './tree.ts';
import { nullValue, onText } from './value-tests.ts';
import { isSeenWith, kept, linkedRows, seenThrough, visible } from './visible.ts';
import { isWorkOf } from './work-of.ts';

export type Where = Record<string, unknown>;

export const every = (conditions: Sql[]): Sql =>
  conditions.length ? sql`(${sql.join(conditions, sql` and `)})` : sql`true`;
export const some = (conditions: Sql[]): Sql =>
  conditions.length ? sql`(${sql.join(conditions, sql` or `)})` : sql`false`;

/** A filter as SQL. An absent part is left out of the text; a null where a value belongs is refused. */
export function condition(scope: Scope, table: Table, where: Where): Sql {
  return every(
    Object.entries(where)
      .filter(([, part]) => part !== undefined)
      .map(([name, part]) => {
        if (part === null) throw nullValue(name);
        if (name === 'and') {
          const told = scope.isOfRules ? table.holding(part as Where[]) : table;
          return every((part as Where[]).map((each) => condition(scope, told, each)));
        }
        if (name === 'or') return some((part as Where[]).map((each) => condition(scope, table, each)));
        if (name === 'not') return sql`${condition(scope, table, part as Where)} is not true`;
        if (name === 'within') return within(table, part as Value<string>);
        if (name === 'isNull') throw misplaced;
        // Only rules say so: no filter of a client has such a field.
        if (name === 'seen') return every(visible(scope.before, table.in(scope.before), asNamed(part)));
        if (name === 'untouchedBy') return sql`not ${isWorkOf(table, part as Value<string>)}`;
        if (name === 'kept') return every(kept(scope.before, table.in(scope.before), undefined, asNamed(part)));
        return onField(scope, table, name, part as Where);
      }),
  );
}

const asNamed = (as: unknown): string | undefined => (typeof as === 'string' ? as : undefined);

/** Within `or` or `not` it would speak of rows that are there, and miss those it seems to mean. */
const misplaced = refuseFields({
  isNull: {
    id: 'isNull ditulis langsung di bawah tautannya, misalnya or: [{ region: { isNull: true } }, …].',
    en: 'isNull stands directly under its link: or: [{ region: { isNull: true } }, …].',
  },
});

function onField(scope: Scope, table: Table, name: string, part: Where): Sql {
  const sieve = sievesOf(table.shape.noun.type).find((each) => each.name === name);
  if (sieve)
    return sql`${table.id} in (select id from ${scope.once(sieve.name, part, () => sieve.found(scope, part as never))})`;
  const field = table.field(name);
  if (field.is === 'column')
    return every(Object.entries(part).map(([test, value]) => onColumn(table, field, test, value)));
  if (field.is === 'label')
    return every(Object.entries(part).map(([test, value]) => onText(labelOf(scope, table), test, value)));
  if (field.is === 'one') return onLink(scope, table, name, field, part);
  if (field.is === 'subject') return onSubject(scope, table, field.targets, part);
  return every(
    Object.entries(part).map(([quantifier, inner]) => onList(scope, table, name, quantifier, inner as Where)),
  );
}

function onLink(scope: Scope, table: Table, name: string, field: Extract<Field, { is: 'one' }>, part: Where): Sql {
  const { isNull, inside, ...rest } = part;
  if (inside !== undefined) return insideOf(table.column(field.column), inside as Value<readonly string[]>);
  const beside = Object.keys(part).length === 1 && part.seen === true ? table.beside(name) : undefined;
  if (beside) return isSeenBeside(scope.before, table, name, beside);
  const isBare = Object.keys(rest).length === 0;
  const back = isNull === undefined && scope.isOfRules ? table.back(field.column) : undefined;
  if (back) return back.holds(rest) ? sql`true` : condition(scope, back.in(scope), rest);
  // What all may see is there wherever a link says so: the foreign key knows, and what is said of its identifier is said of the key.
  const isSure = !scope.past && scope.rules.rows(field.target) === 'all';
  const end = scope.end(field.target, table.column(field.column));
  const found =
    isSure && isOfIdentifier(end, rest)
      ? every([sql`${end.id} is not null`, ...(isBare ? [] : [condition(scope, end, rest)])])
      : exists(scope, table, name, field.target, (child) => [condition(scope, child, rest)]);
  if (isNull === undefined) return found;
  if (isNull === null) throw nullValue('isNull');
  if (!isNull) return found;
  return isBare ? sql`not ${found}` : sql`false`;
}

/** Whether the viewer sees what a link leads to where that is joined: by a join that asks so itself, it is there. */
const isSeenBeside = (scope: Scope, table: Table, name: string, beside: Table): Sql =>
  every([
    sql`${beside.id} is not null`,
    ...(isSeenWith(scope, table.in(scope), name, beside) ? visible(scope, beside) : []),
  ]);

/** Whether a filter asks nothing of a row but its identifier, and of rows that link to that. */
const isOfIdentifier = (table: Table, where: Where): boolean =>
  Object.entries(where).every(([name, part]) => {
    if (part === undefined || name === 'id') return true;
    if (name === 'and' || name === 'or') return (part as Where[] | null)?.every((each) => isOfIdentifier(table, each));
    const field = table.shape.fields.get(name);
    return field?.is === 'rows' || field?.is === 'pairs' || field?.is === 'hanging';
  });

/** What a rule says of the record that a row hangs on, whichever noun it is of. */
function onSubject(scope: Scope, table: Table, targets: Class[], part: Where): Sql {
  const { seen, ...rest } = part;
  const isSeen = seen !== undefined && Object.keys(rest).length === 0;
  const { oneByOne } = scope.before;
  const looking = scope === scope.before ? oneByOne : oneByOne.behind;
  const branches = targets.map((target) => {
    const kind = sql.lit(subjectType(target));
    // What hangs on a record goes with it.
    if (isSeen && scope.before.rules.rows(target, asNamed(seen)) === 'all') return sql`when ${kind} then true`;
    const child = looking.table(target);
    const { type } = child.field('id') as { type: string };
    return sql`when ${kind} then exists (select from ${child.from} where ${every([
      sql`${child.id} = ${table.column('subject_id')}::${sql.raw(type)}`,
      condition(looking, child, part),
    ])}${looking.fence(true)})`;
  });
  return sql`(case ${table.column('subject_type')} ${sql.join(branches, sql` `)} else false end)`;
}

function onList(scope: Scope, table: Table, name: string, quantifier: string, inner: Where): Sql {
  if (inner === null) throw nullValue(quantifier);
  const { target } = table.field(name) as { target: Class };
  if (quantifier === 'aggregate')
    return amountsTo(scope, target, inner, (child) => linkedRows(scope, table, name, child));
  if (quantifier === 'some') {
    const isPlain = Boolean(scope.lookedUp) && isOfItself(scope.table(target), inner);
    return exists(scope, table, name, target, (child) => [condition(scope, child, inner)], isPlain);
  }
  if (quantifier === 'none')
    return sql`not ${exists(scope, table, name, target, (child) => [condition(scope, child, inner)])}`;
  return sql`not ${exists(scope, table, name, target, (child) => [sql`${condition(scope, child, inner)} is not true`])}`;
}

function exists(
  scope: Scope,
  table: Table,
  name: string,
  target: Class,
  more: (child: Table) => Sql[],
  isPlain = table.field(name).is === 'one',
): Sql {
  const child = scope.table(target).reachedFrom(table, name);
  const { from, tied } = table.reached(name, child);
  return sql`exists (select from ${from} where ${every([tied, ...seenThrough(scope, table, name, child), ...more(child)])}${scope.fence(isPlain)})`;
}

/** Whether a filter asks of a row no more than what stands in it. */
const isOfItself = ({ shape }: Table, where: Where): boolean =>
  Object.entries(where).every(([name, part]) => {
    const isOne = (each: Where) => Object.keys(each).every((key) => shape.fields.get(key)?.is === 'column');
    return name === 'and' || name === 'or' ? (part as Where[] | null)?.every(isOne) : isOne({ [name]: part });
  });

function onColumn(table: Table, field: Extract<Field, { is: 'column' }>, test: string, value: unknown): Sql {
  const column = table.value(field);
  if (value === null) throw nullValue(test);
  // What a rule says is the same for all. PostgreSQL knows how many rows hold it, as it does not of a parameter.
  const said = table.scope.isOfRules && typeof value === 'string' ? sql.lit(value) : undefined;
  if (said && test === 'eq') return sql`${column} = ${said}`;
  if (said && test === 'ne') return sql`(${column} = ${said}) is not true`;
  if (test === 'has') return sql`${said ?? parameter(value)} = any(${column})`;
  if (test === 'isEmpty') return sql`(cardinality(${column}) = 0) = ${parameter(value)}`;
  const tested = onText(column, test, value, field.type);
  // Of a comparison with a parameter PostgreSQL takes it that a third of the rows meet it; of what is worked out, that it is hardly ever null.
  return value instanceof UsualSlot && table.scope.isWhole ? sql`nullif(${tested}, false) is not null` : tested;
}

/** The arguments of a list that say which rows are meant. */
export interface Filters {
  where?: Where | null;
  search?: Value<string> | null;
}

/** The rows that a list's filter and search mean. */
export const filtersOf = (scope: Scope, table: Table, { where, search }: Filters): Sql[] => [
  ...(where ? [condition(scope, table, where)] : []),
  ...(isAsked(search) ? [searched(scope, table, search)] : []),
];

/** All tests of one value. */
export const testsOf = (value: Sql, tests: Where, type: string): Sql =>
  every(Object.entries(tests).map(([test, against]) => onText(value, test, against, type)));
