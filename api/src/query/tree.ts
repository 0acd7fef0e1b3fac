import { sql } from 'kysely';
import type { Sql, Table } from './scope.ts';
import { parameter, type Value } from './slot.ts';
import { escapeLike } from './value-tests.ts';

// Rows that form a tree say where they stand in it by their code, whose parts dots divide: what lies below one begins with it.

/** Whether a row is the one of this code, or lies below it. */
export function within(table: Table, code: Value<string>): Sql {
  const tree = table.column(table.shape.noun.tree as string);
  return sql`(${tree} = ${parameter(code)} or ${tree} like ${parameter(code, (text) => `${escapeLike(text)}.%`)})`;
}

/**
 * Whether a link leads into one of these trees. Only rules say so: the code is the identifier, so nothing has to be looked
 * up, and a search by halves among the bounds of the trees costs nearly the same for one tree and for fifty. The bounds are
 * names, which are all of one length: among texts PostgreSQL would walk from each to the next. Names, too, are in the order of
 * their bytes, and hold 63 of them: a code has a dozen.
 */
export const insideOf = (code: Sql, roots: Value<readonly string[]>): Sql =>
  sql`(width_bucket(${code}::name, ${parameter(roots, boundsOf)}::name[]) % 2 > 0)`;

/** Where each tree begins and ends in the order of codes, which are of digits and dots: a slash comes right behind the dot. */
function boundsOf(roots: readonly string[]): string[] {
  const outermost = [...roots]
    .sort()
    .filter((root, i, all) => !all.slice(0, i).some((outer) => root === outer || isBelow(root, outer)));
  return outermost.flatMap((root) => (root ? [root, `${root}/`] : ['', '~']));
}

const isBelow = (code: string, root: string): boolean => root === '' || code.startsWith(`${root}.`);
