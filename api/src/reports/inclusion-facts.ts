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
  placed: sql`coalesce(sum(f.businesses) filter (where f.is_remote is not null), 0)`,
  remote: sql`coalesce(sum(f.businesses) filter (where f.is_remote), 0)`,
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
  when o.women and not o.men and not o.others and o.share_of_women is null then true
  when o.men and not o.women and not o.others and o.share_of_men is null then false
  when coalesce(not o.women and not o.men, true) and f.owner_sex <> 'UNKNOWN' then f.owner_sex = 'FEMALE' end`;

/** What somebody last answered that tells whether it is so; nothing for who may not know. */
const answered = (scope: Scope): Sql =>
  scope.rules.rows(Functioning) === 'none'
    ? sql`select null::uuid as person_id, null::text as disability`
    : sql`select distinct on (a.person_id) a.person_id, a.disability from ${seen(scope, Functioning)} a
        where a.disability <> 'UNKNOWN' order by a.person_id, a.asked_on desc`;

/** Who owns what today; who sees whose a business is sees the person. In the order in which they are added up. */
const owners = (scope: Scope): Sql =>
  sql`select r.business_id, r.person_id, r.ownership_pct, p.sex
    from ${seen(scope, BusinessPerson, { through: { noun: Business, list: 'people' } })} r join person p on p.id = r.person_id
    where r.role = 'OWNER' and coalesce(r.starts_on <= ${today}, true) and coalesce(r.ends_on > ${today}, true) order by r.business_id`;

/** Each business once with all its owners. */
const owned = sql`select o.business_id, count(*) as owners, bool_or(o.sex = 'FEMALE') as women, bool_or(o.sex = 'MALE') as men,
    bool_or(o.sex = 'UNKNOWN') as others, sum(o.ownership_pct) filter (where o.sex = 'FEMALE') as share_of_women,
    sum(o.ownership_pct) filter (where o.sex = 'MALE') as share_of_men
  from owner o group by o.business_id`;

/** What owners of active businesses have answered: far fewer than there are owners. */
const told = (scope: Scope): Sql =>
  sql`select left(b.region_id, 5) as region_id, count(*) filter (where a.disability = 'WITH') as with,
      count(*) filter (where a.disability = 'WITHOUT') as without
    from (select o.business_id, a.disability from answer a join owner o on o.person_id = a.person_id offset 0) a join ${seen(scope, Business)} b on b.id = a.business_id
    where b.status = 'ACTIVE' group by 1`;

const ownersByRegion = sql`(select coalesce(json_agg(c), '[]') from (select p.region_id as region, coalesce(t.with, 0) as with,
    coalesce(t.without, 0) as without, p.owners - coalesce(t.with + t.without, 0) as missing
  from (select region_id, sum(owners) as owners from place group by 1) p left join told t on coalesce(t.region_id, '') = coalesce(p.region_id, '')) c)`;

export function inclusionFacts(scope: Scope, narrowed: Narrowed[], by: BusinessDimension[]): Sql {
  const all = chosen(ofBusiness, by);
  const sensitive =
    scope.rules.rows(Functioning) === 'none'
      ? sql``
      : sql`, 'owners', ${ownersByRegion}, 'participants', (select coalesce(json_agg(came), '[]') from came)`;
  return sql`(with answer as materialized (${answered(scope)}), owner as materialized (${owners(scope)}), owned as (${owned}), told as (${told(scope)}),
    place as materialized (select f.region_id, f.sector, f.is_meant, count(*) as businesses, count(f.is_so) as known, count(*) filter (where f.is_so) as women,
        coalesce(sum(f.owners), 0) as owners
      from (select left(f.region_id, 5) as region_id, f.sector, f.is_meant, ${ownedByWomen} as is_so, o.owners
        from (select b.*, ${meant(narrowed)} as is_meant from ${seen(scope, Business)} b) f left join owned o on o.business_id = f.id
        where f.status = 'ACTIVE') f group by 1, 2, 3),
    came as (select left(b.region_id, 5) as region, count(*) filter (where a.disability = 'WITH') as with,
        count(*) filter (where a.disability = 'WITHOUT') as without, count(*) filter (where a.disability is null) as missing
      from ${seen(scope, Enrolment)} e left join ${seen(scope, Business)} b on b.id = e.business_id left join answer a on a.person_id = e.person_id
      where e.${sql.raw(tookPart)} group by 1),
    fact as (select p.region_id, p.sector, p.businesses, p.known, p.women, g.underdeveloped as is_remote
      from place p left join region g on g.id = p.region_id where p.is_meant)
    select json_build_object('tallies', (select ${listed(tallied(sql`fact`, counts, all), all)})${sensitive}))`;
}
