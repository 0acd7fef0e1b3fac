import { sql } from 'kysely';
import type { Scope, Sql, Table } from './scope.ts';
import { linkOf, linksOf, ownText, places } from './search.ts';
import { parameter, type Value } from './slot.ts';
import { every, visible } from './where.ts';

type Asked = Value<string>;

/**
 * How well a row fits, the best first: it is called so, its name begins so, it holds the text as it stands, all its
 * words, beginnings of words, parts of words, and last stems and similar spelling; a little more for the words that are
 * set aside, for a shorter name, and in a tree for being nearer to its root.
 */
export function rankOf(scope: Scope, table: Table, text: Asked): Sql {
  const parts = [
    ...ownText(table).map((words) => rankOfText(words, text)),
    ...(table.shape.noun.tree ? [sql`0.1::float8 / length(${table.column(table.shape.noun.tree)})`] : []),
    ...linksOf(table).map((link) => rankOfLinked(scope, table, link, text)),
  ];
  return parts.length === 1 ? (parts[0] as Sql) : sql`(${sql.join(parts, sql` + `)})`;
}

/** How long a row's own name is, as it stands before the first bar; an index holds rows in this order. */
export const lengthOf = (table: Table): Sql => {
  const [words] = ownText(table);
  return words ? sql`strpos(${words}, '|')` : sql`1`;
};

const patterns = (text: Asked, form: string): Sql =>
  sql`(select search.each(${parameter(text)}, ${sql.lit(form)}))::text[]`;

function rankOfText(words: Sql, text: Asked): Sql {
  const like = (before: string, after: string) =>
    sql`${words} like (select ${sql.lit(before)} || search.called(${parameter(text)}) || ${sql.lit(after)})`;
  return sql`(case when ${like(' ', ' |%')} then 6 when ${like(' ', ' %')} then 5.5 when ${like('% ', ' %')} then 5
    when ${words} like all(${patterns(text, '%% %s %%')}) then 4.5 when ${like(' ', '%')} then 4
    when ${words} like all(${patterns(text, '%% %s%%')}) then 3 when ${words} like all(${patterns(text, '%%%s%%')}) then 2
    else ${likeness(words, text)} end
    + case when ${words} like all((select search.aside(${parameter(text)}))::text[]) then 0.25 else 0 end
    + 0.2::float8 / greatest(strpos(${words}, '|'), 1))`;
}

/** The mean likeness of the words that are asked for to the row's: one that is right outweighs one that is wrong. */
const likeness = (words: Sql, text: Asked): Sql => {
  const each = places.map(
    (place) =>
      sql`coalesce(strict_word_similarity((select (search.asked(${parameter(text)}))[${sql.lit(place)}]), ${words})::float8, 0)`,
  );
  return sql`(${sql.join(each, sql` + `)}) / greatest((select least(cardinality(search.asked(${parameter(text)})), 5)), 1)`;
};

function rankOfLinked(scope: Scope, table: Table, name: string, text: Asked): Sql {
  const child = scope.table(linkOf(table, name).target);
  const seen = every([table.joined(name, child), ...visible(scope, child)]);
  return sql`coalesce((select ${rankOf(scope, child, text)} from ${child.from} where ${seen}), 0)`;
}
