import { sql } from 'kysely';
import type { Class } from '../core/column.ts';
import type { Scope, Sql, Table } from './scope.ts';
import { parameter, type Value } from './slot.ts';
import { every, some, visible } from './where.ts';

// How texts become words, stems and patterns is the database's business: the functions of the schema `search`, which a
// migration makes, read rows and questions alike. Each is called in a subselect of its own, so that it runs once for a
// statement rather than once for a row.

/** The words that a row must hold: the longest of those that are asked for. Any others count for its rank only. */
const places = [1, 2, 3, 4, 5];

type Asked = Value<string>;

const patterns = (text: Asked, form: string): Sql =>
  sql`(select search.each(${parameter(text)}, ${sql.lit(form)}))::text[]`;

/** The rows that a text means: those that hold all its words or, if the noun has none, those that are written alike. */
export const searched = (scope: Scope, table: Table, text: Asked): Sql =>
  meant(scope, table, text, sql`not ${found(scope, table.shape.noun.type, text)}`);

/** The same, where it is known whether there is `none` that holds the words. */
export const meant = (scope: Scope, table: Table, text: Asked, none: Sql, way: Way = 'byIndex'): Sql =>
  some([holdsAll(scope, table, text, way), ...alike(scope, table, text, none, way)]);

/** How rows that lead to others are told: by an index on the link, or one by one as they are read anyway. */
export type Way = 'byIndex' | 'oneByOne';

/** Whether any row that may be seen holds all the words. */
export function found(scope: Scope, noun: Class, text: Asked): Sql {
  const table = scope.table(noun);
  const conditions = [holdsAll(scope, table, text, 'byIndex'), ...visible(scope, table)];
  // Planned as if all rows were wanted, so by the index: to find just one, PostgreSQL would read the table until it meets it.
  return sql`exists (with held as materialized (select from ${table.from} where ${every(conditions)}) select from held)`;
}

const holdsAll = (scope: Scope, table: Table, text: Asked, way: Way): Sql =>
  every(places.map((place) => holds(scope, table, text, place, way)));

/** Whether a row, or one that its words lead to, holds the word in this place. */
function holds(scope: Scope, table: Table, text: Asked, place: number, way: Way): Sql {
  const links = linksOf(table);
  // Rows are chosen by the longest word; the others are a test of those.
  const chosen = place === 1 ? way : 'oneByOne';
  const parts = [
    ...ownText(table).map((words) => sql`${words} ~ (select search.word(${parameter(text)}, ${sql.lit(place)}))`),
    ...links.map((link) =>
      leadsTo(scope, table, link, (child) => [holds(scope, child, text, place, 'byIndex')], chosen),
    ),
  ];
  // A word that is not there asks for no second reading of what is linked.
  if (place === 1 || !links.length) return some(parts);
  return some([sql`(select search.breadth(${parameter(text)}) < ${sql.lit(place)})`, ...parts]);
}

/** What an index has to find, of all that `meant` asks for. */
export const chosenBy = (scope: Scope, table: Table, text: Asked, none: Sql, way: Way): Sql =>
  some([
    linksOf(table).length ? holds(scope, table, text, 1, way) : holdsAll(scope, table, text, way),
    ...alike(scope, table, text, none, way),
  ]);

/** Rows that are written nearly as the text is, as long as `condition` holds. */
const alike = (scope: Scope, table: Table, text: Asked, condition: Sql, way: Way): Sql[] => [
  ...ownText(table).map(
    (words) => sql`${words} %> (select case when ${condition} then search.called(${parameter(text)}) end)`,
  ),
  ...linksOf(table).map((link) =>
    leadsTo(
      scope,
      table,
      link,
      (child) => {
        const none = sql`not ${found(scope, child.shape.noun.type, text)}`;
        return [some(alike(scope, child, text, sql`${condition} and ${none}`, 'byIndex'))];
      },
      way,
    ),
  ),
];

/** As an array the identifiers are looked up in the index on the link; as a set they are a quick test of each row. */
function leadsTo(scope: Scope, table: Table, name: string, meets: (child: Table) => Sql[], way: Way): Sql {
  const field = table.field(name);
  if (field.is !== 'one') throw new Error(`${table.shape.noun.name}.${name} does not lead to one row`);
  const child = scope.table(field.target);
  const ids = sql`select ${child.id} from ${child.from} where ${every([...meets(child), ...visible(scope, child)])}`;
  return way === 'byIndex'
    ? sql`${table.column(field.column)} = any(array(${ids}))`
    : sql`${table.column(field.column)} in (${ids})`;
}

/**
 * How well a row fits, the best first: it is called so, its name begins so, it holds the text as it stands, all its
 * words, beginnings of words, parts of words, and last stems and similar spelling; a little more for the words that are
 * set aside, for a shorter name, and in a tree for being nearer to its root.
 */
export function rankOf(scope: Scope, table: Table, text: Asked): Sql {
  const parts = [
    ...ownText(table).map((words) => rankOfText(words, text)),
    ...(table.shape.noun.tree ? [sql`0.1 / length(${table.column(table.shape.noun.tree)})::float8`] : []),
    ...linksOf(table).map((link) => rankOfLinked(scope, table, link, text)),
  ];
  return parts.length === 1 ? (parts[0] as Sql) : sql`(${sql.join(parts, sql` + `)})`;
}

function rankOfText(words: Sql, text: Asked): Sql {
  const like = (before: string, after: string) =>
    sql`${words} like (select ${sql.lit(before)} || search.called(${parameter(text)}) || ${sql.lit(after)})`;
  return sql`(case when ${like(' ', ' |%')} then 6 when ${like(' ', ' %')} then 5.5 when ${like('% ', ' %')} then 5
    when ${words} like all(${patterns(text, '%% %s %%')}) then 4.5 when ${like(' ', '%')} then 4
    when ${words} like all(${patterns(text, '%% %s%%')}) then 3 when ${words} like all(${patterns(text, '%%%s%%')}) then 2
    else ${likeness(words, text)} end
    + case when ${words} like all((select search.aside(${parameter(text)}))::text[]) then 0.25 else 0 end
    + 0.2 / greatest(strpos(${words}, '|'), 1))::float8`;
}

/** The mean likeness of the words that are asked for to the row's: one that is right outweighs one that is wrong. */
const likeness = (words: Sql, text: Asked): Sql => {
  const each = places.map(
    (place) =>
      sql`coalesce(strict_word_similarity((select (search.asked(${parameter(text)}))[${sql.lit(place)}]), ${words}), 0)`,
  );
  return sql`(${sql.join(each, sql` + `)}) / greatest((select least(cardinality(search.asked(${parameter(text)})), 5)), 1)`;
};

function rankOfLinked(scope: Scope, table: Table, name: string, text: Asked): Sql {
  const field = table.field(name) as { target: Class };
  const child = scope.table(field.target);
  const seen = every([table.joined(name, child), ...visible(scope, child)]);
  return sql`coalesce((select ${rankOf(scope, child, text)} from ${child.from} where ${seen}), 0)`;
}

/** How long a row's own name is, as it stands before the first bar; an index holds rows in this order. */
export const lengthOf = (table: Table): Sql => {
  const [words] = ownText(table);
  return words ? sql`strpos(${words}, '|')` : sql`1`;
};

const ownText = (table: Table): Sql[] => (table.shape.text ? [table.column(table.shape.text)] : []);

/** The links through which the paths of a noun's label and further words begin. */
const linksOf = ({ shape: { noun } }: Table): string[] => [
  ...new Set(
    [...noun.label, ...(noun.search ?? [])]
      .filter((path) => path.includes('.'))
      .map((path) => path.split('.')[0] as string),
  ),
];
