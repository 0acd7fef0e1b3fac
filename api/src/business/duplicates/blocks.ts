import { sql } from 'kysely';
import type { Scope, Sql } from '../../query/scope.ts';
import { seen } from '../../query/seen.ts';
import { Slot } from '../../query/slot.ts';
import { Distinction } from '../distinction.ts';
import { compact, least, letters } from './keyed.ts';
import { ownersOf, records, registerNumbers, side } from './sides.ts';

// Two records are compared only if they share a key: a number, an owner, or the beginning or end of a name within one
// regency. A slip of the pen changes one of these keys and leaves the others.

const titles = sql.lit(String.raw`^((h|hj|ibu|bapak|bpk|pak|bu|drs?|dra|ir)\M\.?\s*)+|,.*$`);

/** Which records are compared with each other: those of a region, those of some provinces, or all that share a number. */
export type Among = 'REGION' | 'PROVINCES' | 'NUMBERS';

const given = (name: string) => new Slot(({ variables }) => variables[name]);

const lies: Record<Among, Sql> = {
  REGION: sql`where r.region_id = ${given('region')} or starts_with(r.region_id, ${given('region')} || '.')`,
  PROVINCES: sql`where left(r.region_id, 2) between ${given('first')} and ${given('last')}`,
  NUMBERS: sql``,
};

/** Pairs of the register that are worth comparing, each once, with both sides; none that somebody has told apart. */
export function pairsToCompare(scope: Scope, among: Among): Sql {
  const numbers = sql`select r.id, hashtextextended(r.phone, 1) as key, true as sure, false as slight from record r where r.phone is not null
      union all select n.business_id, hashtextextended(n.number, 5), true, false from ${registerNumbers(scope)} n
      union all select o.business_id, hashtextextended(o.person_id::text, 6), false, false from ${ownersOf(scope)} o`;
  const names = sql`select r.id, hashtextextended(v.key, v.kind), false, v.kind > 2 from record r, lateral (values
        (2, r.regency || r.owner), (3, r.regency || left(r.letters, ${letters})), (4, r.regency || right(r.letters, ${letters}))) v(kind, key)
      where v.key is not null`;
  const owner =
    among === 'NUMBERS'
      ? sql`null::text`
      : sql`nullif(regexp_replace(lower(r.owner_name collate "C"), ${titles}, '', 'g'), '')`;
  return sql`(with record as materialized (select r.*, left(r.region_id, 5) as regency, ${compact(sql`r.open_text`)} as letters,
        ${owner} as owner
      from ${records(scope)} r ${lies[among]}),
    keyed as (${among === 'NUMBERS' ? numbers : sql`${numbers} union all ${names}`}),
    shared as materialized (select k.key, k.id, k.sure, k.slight from keyed k join (select key from keyed group by key having count(*) between 2 and 200) s using (key)),
    pair as (select a.id as one, b.id as other, bool_or(a.sure) as sure, bool_and(a.slight) as slight from shared a join shared b on b.key = a.key and a.id < b.id group by 1, 2)
    select coalesce(json_agg(json_build_array(${side(scope, 'a')}, ${side(scope, 'b')})), '[]')
    from pair p join record a on a.id = p.one join record b on b.id = p.other
    where case when p.sure then true when p.slight and abs(length(a.letters) - length(b.letters)) > 2 then false
        else similarity(a.letters, b.letters) >= ${least} end
      and not exists (select from ${seen(scope, Distinction)} d where d.business_id in (a.id, b.id) and d.other_id in (a.id, b.id)))`;
}
