import { sql } from 'kysely';
import { Business } from '../business/business.ts';
import { BusinessPerson } from '../business/business-person.ts';
import type { Scope, Sql } from '../query/scope.ts';
import { seen } from '../query/seen.ts';
import { Functioning } from '../registry/functioning.ts';
import { Enrolment } from '../training/enrolment.ts';
import { tookPart } from '../training/enrolment-state.ts';
import { type BusinessDimension, meant, type Narrowed, ofBusiness } from './dimension.ts';
import type { Answered } from './sensitive-cut.ts';
import { chosen, listed, type Tally, tallied } from './tally.ts';

export const counts = {
  businesses: sql`sum(f.businesses)`,
  known: sql`sum(f.known)`,
  women: sql`sum(f.women)`,
};

export type Count = keyof typeof counts;

/** What the database answers: the cut of what is sensitive is of all that the viewer sees, whatever is asked. */
export interface Counted {
  tallies: Tally<Count>[];
  /** Nothing for who may not know how anybody functions. */
  owners: Answered[] | null;
  participants: Answered[] | null;
}

const today = sql`(select rule.today_in('31'))`;

/**
 * Whether half of a business `f` is owned by women, by the shares `o` of its owners; where none is stated, by their sex if
 * it is the same; and where no owner’s sex is known, by that of the one whom the business names.
 */
const ownedByWomen = sql`case when o.share_of_women >= 50 then true when o.share_of_men > 50 then false
  when o.women > 0 and o.men + o.others = 0 and o.share_of_women is null then true
  when o.men > 0 and o.women + o.others = 0 and o.share_of_men is null then false
  when coalesce(o.women + o.men, 0) = 0 and f.owner_sex <> 'UNKNOWN' then f.owner_sex = 'FEMALE' end`;

const ownership = (scope: Scope): Sql =>
  sql`select r.business_id, r.person_id, r.ownership_pct from ${seen(scope, BusinessPerson, { through: { noun: Business, list: 'people' } })} r
    where r.role = 'OWNER' and coalesce(r.starts_on <= ${today}, true) and coalesce(r.ends_on > ${today}, true)`;

/** Of whom it is so: what was last answered in full, or enough of it. */
const answered = (scope: Scope): Sql =>
  sql`select distinct on (a.person_id) a.person_id, a.disability from ${seen(scope, Functioning)} a
    where a.disability <> 'UNKNOWN' order by a.person_id, a.asked_on desc`;

const cut = (people: Sql): Sql =>
  sql`(select coalesce(json_agg(c), '[]') from (select left(p.region_id, 5) as region, count(*) filter (where a.disability = 'WITH') as with,
      count(*) filter (where a.disability = 'WITHOUT') as without, count(*) filter (where a.disability is null) as missing
    from (${people}) p left join answer a on a.person_id = p.person_id group by 1) c)`;

export function inclusionFacts(scope: Scope, narrowed: Narrowed[], by: BusinessDimension[]): Sql {
  const all = chosen(ofBusiness, by);
  const mayKnow = scope.rules.rows(Functioning) !== 'none';
  const came = sql`select e.person_id, b.region_id from ${seen(scope, Enrolment)} e left join firm b on b.id = e.business_id where e.${sql.raw(tookPart)}`;
  const sensitive = mayKnow
    ? sql`, 'owners', ${cut(sql`select o.person_id, b.region_id from owner o join firm b on b.id = o.business_id where b.is_active`)},
      'participants', ${cut(came)}`
    : sql``;
  // Who sees whose a business is sees the person: nobody else's role is among those that are seen.
  return sql`(with firm as materialized (select b.id, left(b.region_id, 5) as region_id, b.sector, b.owner_sex, b.status = 'ACTIVE' as is_active, ${meant(narrowed)} as is_meant
      from ${seen(scope, Business)} b),
    owner as materialized (${ownership(scope)}),
    answer as (${mayKnow ? answered(scope) : sql`select null::uuid as person_id, null::text as disability`}),
    owned as (select r.business_id, count(*) filter (where p.sex = 'FEMALE') as women, count(*) filter (where p.sex = 'MALE') as men,
        count(*) filter (where p.sex = 'UNKNOWN') as others, sum(r.ownership_pct) filter (where p.sex = 'FEMALE') as share_of_women,
        sum(r.ownership_pct) filter (where p.sex = 'MALE') as share_of_men
      from owner r join person p on p.id = r.person_id group by r.business_id),
    fact as (select region_id, sector, count(*) as businesses, count(is_so) as known, count(*) filter (where is_so) as women
      from (select f.region_id, f.sector, ${ownedByWomen} as is_so from firm f left join owned o on o.business_id = f.id
        where f.is_active and f.is_meant) f group by region_id, sector)
    select json_build_object('tallies', (select ${listed(tallied(sql`fact`, counts, all), all)})${sensitive}))`;
}
