import { sql } from 'kysely';
import type { Scope, Sql, Table } from '../scope.ts';
import { visible } from '../visible.ts';
import { every } from '../where.ts';
import { places, type Question } from './question.ts';
import { linkOf, linksOf, ownText } from './search.ts';

/**
 * How well a row fits, the best first: it is called so, its name begins so, it holds the text as it stands, all its
 * words, beginnings of words, parts of words, and last stems and similar spelling; a little more for the words that are
 * set aside, for a shorter name, and in a tree for being nearer to its root.
 */
export function rankOf(scope: Scope, table: Table, question: Question): Sql {
  const parts = [
    ...ownText(table).map((words) => rankOfWords(words, question)),
    ...(table.shape.noun.tree ? [sql`0.1::float8 / length(${table.column(table.shape.noun.tree)})`] : []),
    ...linksOf(table).map((link) => rankOfLinked(scope, table, link, question)),
  ];
  return parts.length === 1 ? (parts[0] as Sql) : sql`(${sql.join(parts, sql` + `)})`;
}

/** Whether nothing but a row's own words says how well it fits. */
export const isRankedByWords = (table: Table): boolean =>
  table.words !== undefined && !table.shape.noun.tree && !linksOf(table).length;

/** How long a row's own name is, as it stands before the first bar; an index holds rows in this order. */
export const lengthOf = (table: Table): Sql => {
  const [words] = ownText(table);
  return words ? sql`strpos(${words}, '|')` : sql`1`;
};

/** The same of a row that has nothing but words of its own. */
export function rankOfWords(words: Sql, question: Question): Sql {
  const like = (before: string, after: string) =>
    sql`${words} like ${question.get('called', (called) => sql`${sql.lit(before)} || ${called} || ${sql.lit(after)}`)}`;
  const all = (patterns: 'whole' | 'begun' | 'parts' | 'aside') =>
    sql`${words} like all(${question.get(patterns)}::text[])`;
  return sql`(case when ${like(' ', ' |%')} then 6 when ${like(' ', ' %')} then 5.5 when ${like('% ', ' %')} then 5
    when ${all('whole')} then 4.5 when ${like(' ', '%')} then 4 when ${all('begun')} then 3 when ${all('parts')} then 2
    else ${likeness(words, question)} end
    + case when ${all('aside')} then 0.25 else 0 end + 0.2::float8 / greatest(strpos(${words}, '|'), 1))`;
}

/** The mean likeness of the words that are asked for to the row's: one that is right outweighs one that is wrong. */
const likeness = (words: Sql, question: Question): Sql => {
  const each = places.map((place) => {
    const word = question.get('asked', (asked) => sql`(${asked})[${sql.lit(place)}]`);
    return sql`coalesce(strict_word_similarity(${word}, ${words})::float8, 0)`;
  });
  const counted = question.get('asked', (asked) => sql`least(cardinality(${asked}), ${sql.lit(places.length)})`);
  return sql`(${sql.join(each, sql` + `)}) / greatest(${counted}, 1)`;
};

function rankOfLinked(scope: Scope, table: Table, name: string, question: Question): Sql {
  const child = scope.table(linkOf(table, name).target);
  const seen = every([table.joined(name, child), ...visible(scope, child)]);
  return sql`coalesce((select ${rankOf(scope, child, question)} from ${child.from} where ${seen}), 0)`;
}
