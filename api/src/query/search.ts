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
export const searched = (scope: Scope, table: Table, text: Asked): Sql => {
  const none = sql`not ${found(scope, table.shape.noun.type, text)}`;
  return some([holdsAll(scope, table, text), ...alike(scope, table, text, none)]);
};

/** Whether any row that may be seen holds all the words. */
export function found(scope: Scope, noun: Class, text: Asked): Sql {
  const table = scope.table(noun);
  return sql`exists (select from ${table.from} where ${every([holdsAll(scope, table, text), ...visible(scope, table)])})`;
}

export const holdsAll = (scope: Scope, table: Table, text: Asked): Sql =>
  every(places.map((place) => holds(scope, table, text, place)));

/** Whether a row, or one that its words lead to, holds the word in this place. */
function holds(scope: Scope, table: Table, text: Asked, place: number): Sql {
  const links = linksOf(table);
  const parts = [
    ...ownText(table).map((words) => sql`${words} ~ (select search.word(${parameter(text)}, ${sql.lit(place)}))`),
    ...links.map((link) => leadsTo(scope, table, link, (child) => [holds(scope, child, text, place)], place === 1)),
  ];
  // A word that is not there is the first again: no work for an index, but a second reading of what is linked.
  if (place === 1 || !links.length) return some(parts);
  return some([sql`(select search.breadth(${parameter(text)}) < ${sql.lit(place)})`, ...parts]);
}

/** Rows that are written nearly as the text is, as long as `condition` holds. */
export const alike = (scope: Scope, table: Table, text: Asked, condition: Sql): Sql[] => [
  ...ownText(table).map(
    (words) => sql`${words} %> (select case when ${condition} then search.called(${parameter(text)}) end)`,
  ),
  ...linksOf(table).map((link) =>
    leadsTo(scope, table, link, (child) => {
      const none = sql`not ${found(scope, child.shape.noun.type, text)}`;
      return [some(alike(scope, child, text, sql`${condition} and ${none}`))];
    }),
  ),
];

/** As an array the identifiers are looked up in the index on the link; as a set they are a quick test of each row. */
function leadsTo(scope: Scope, table: Table, name: string, meets: (child: Table) => Sql[], byIndex = true): Sql {
  const field = table.field(name);
  if (field.is !== 'one') throw new Error(`${table.shape.noun.name}.${name} does not lead to one row`);
  const child = scope.table(field.target);
  const ids = sql`select ${child.id} from ${child.from} where ${every([...meets(child), ...visible(scope, child)])}`;
  return byIndex
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

const ownText = (table: Table): Sql[] => (table.shape.text ? [table.column(table.shape.text)] : []);

/** The links through which the paths of a noun's label and further words begin. */
const linksOf = ({ shape: { noun } }: Table): string[] => [
  ...new Set(
    [...noun.label, ...(noun.search ?? [])]
      .filter((path) => path.includes('.'))
      .map((path) => path.split('.')[0] as string),
  ),
];
