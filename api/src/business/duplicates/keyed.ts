import { sql } from 'kysely';
import type { Scope, Sql } from '../../query/scope.ts';
import { seen } from '../../query/seen.ts';
import { Business } from '../business.ts';
import { records, side } from './sides.ts';

/** How many letters of a name's beginning or end are a key. */
export const letters = sql.lit(8);

/** Names that share a key are alike by at least so much, or not worth a closer look. */
export const least = sql.lit(0.5);

/** A name without blanks and without what says which legal form it has, as search reads it. */
export const compact = (text: Sql): Sql => sql`replace(split_part(${text}, '|', 1), ' ', '')`;

/** So many that share one key are looked at: a key that is more common says nothing. */
const most = sql.lit(60);

/**
 * For each of many records that only a sheet holds, those of the register that are worth comparing with it: they share its
 * telephone, or the beginning or end of its name within a regency. Two indexes answer that, so that ten thousand take
 * seconds; records that the very transaction has entered are left out, so that it does not matter which came first.
 */
export const keyed = (scope: Scope, probes: Sql): Sql => sql`(
  select coalesce(json_agg(json_build_object('place', p.place, 'found', (
    select coalesce(json_agg(${side(scope, 'r')}), '[]') from ${records(scope)} r where r.id in (${byPhone(scope)} union ${byName(scope, 'left')} union ${byName(scope, 'right')})))), '[]')
  from (select g.*, ${compact(sql`search.text(array[g.name], '{}')`)} as letters from json_to_recordset(${probes}::json) as g(place int, name text, region text, phone text)) p)`;

const byPhone = (scope: Scope): Sql =>
  sql`(select c.id from ${records(scope)} c where c.knows_phone and c.phone = p.phone and c.created_at < current_timestamp(3) limit ${most})`;

function byName(scope: Scope, end: 'left' | 'right'): Sql {
  const key = (region: Sql, text: Sql) => sql`(left(${region}, 5) || ${sql.raw(end)}(${text}, ${letters})) collate "C"`;
  const called = compact(sql`c.open_text`);
  return sql`(select k.id from (select c.id, ${called} as called from ${seen(scope, Business)} c
      where ${key(sql`c.region_id`, called)} = ${key(sql`p.region`, sql`p.letters`)} and c.created_at < current_timestamp(3) and p.letters <> ''
      order by c.created_at desc limit ${most}) k
    where abs(length(k.called) - length(p.letters)) <= 2 and similarity(k.called, p.letters) >= ${least})`;
}
