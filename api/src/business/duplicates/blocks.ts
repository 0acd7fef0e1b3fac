import { sql } from 'kysely';
import type { Scope, Sql } from '../../query/scope.ts';
import { seen } from '../../query/seen.ts';
import { Slot } from '../../query/slot.ts';
import { Distinction } from '../distinction.ts';
import { ownersOf, records, registerNumbers, side } from './sides.ts';

// Two records are compared only if they share a key: a number, an owner, or the beginning or end of a name within one
// regency. A slip of the pen changes one of these keys and leaves the others.

/** How many letters of a name's beginning or end are a key. */
const letters = sql.lit(8);

/** Names that share no more than a key are alike by at least so much, or not worth a closer look. */
const least = sql.lit(0.45);

const titles = sql.lit(String.raw`^((h|hj|ibu|bapak|bpk|pak|bu|drs?|dra|ir)\M\.?\s*)+|,.*$`);

/** A name without blanks and without what says which legal form it has, as search reads it. */
const compact = (text: Sql) => sql`replace(split_part(${text}, '|', 1), ' ', '')`;

/** Pairs of the register that are worth comparing, each once, with both sides; none that somebody has told apart. */
export function pairsToCompare(scope: Scope, narrowed: boolean): Sql {
  const region = new Slot(({ variables }) => variables.region);
  const below = new Slot(({ variables }) => `${variables.region}.%`);
  const there = narrowed ? sql`where r.region_id = ${region} or r.region_id like ${below}` : sql``;
  return sql`(with record as materialized (select r.*, left(r.region_id, 5) as regency, ${compact(sql`r.open_text`)} as letters,
        nullif(regexp_replace(lower(r.owner_name collate "C"), ${titles}, '', 'g'), '') as owner
      from ${records(scope)} r ${there}),
    keyed as (select r.id, hashtextextended(v.key, v.kind) as key, v.kind = 1 as sure from record r, lateral (values
        (1, r.phone), (2, r.regency || r.owner), (3, r.regency || left(r.letters, ${letters})), (4, r.regency || right(r.letters, ${letters}))) v(kind, key)
      where v.key is not null
      union all select n.business_id, hashtextextended(n.number, 5), true from ${registerNumbers(scope)} n
      union all select o.business_id, hashtextextended(o.person_id::text, 6), false from ${ownersOf(scope)} o),
    shared as materialized (select k.key, k.id, k.sure from keyed k join (select key from keyed group by key having count(*) between 2 and 200) s using (key)),
    pair as (select a.id as one, b.id as other, bool_or(a.sure) as sure from shared a join shared b on b.key = a.key and a.id < b.id group by 1, 2)
    select coalesce(json_agg(json_build_array(${side(scope, 'a')}, ${side(scope, 'b')})), '[]')
    from pair p join record a on a.id = p.one join record b on b.id = p.other
    where (p.sure or similarity(a.letters, b.letters) >= ${least})
      and not exists (select from ${seen(scope, Distinction)} d where d.business_id in (a.id, b.id) and d.other_id in (a.id, b.id)))`;
}
