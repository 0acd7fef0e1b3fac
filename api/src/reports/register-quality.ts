import { sql } from 'kysely';
import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import { Business } from '../business/business.ts';
import { BusinessActivity } from '../business/business-activity.ts';
import { PeriodReport } from '../business/period-report.ts';
import type { Class } from '../core/column.ts';
import type { Scope, Sql } from '../query/scope.ts';
import { seen } from '../query/seen.ts';
import type { Asking } from './answer.ts';
import { asked } from './asked.ts';
import { checkIsNoPartner } from './audience.ts';
import { BusinessDimension, meant, type Narrowed, narrowedBy, ofBusiness } from './dimension.ts';
import { measure, percent } from './measure.ts';
import { Question } from './question.ts';
import { type Measure, Report } from './report.ts';
import { chosen, distinct, listed, reportOf, type Tally, tallied } from './tally.ts';

/** What is counted of the records of a place and branch `r`, and added up over places and branches. */
const ofRecords = {
  records: sql`count(*)`,
  nib: sql`count(*) filter (where r.has_nib)`,
  placed: sql`count(*) filter (where r.is_placed)`,
  classed: sql`count(a.business_id)`,
  told: sql`count(*) filter (where r.knows_phone)`,
  reachable: sql`count(*) filter (where r.has_phone)`,
  verified: sql`count(v.business_id)`,
  alike: sql`count(d.words)`,
};

type Count = keyof typeof ofRecords;

const names = Object.keys(ofRecords) as Count[];
const counts = Object.fromEntries(names.map((name) => [name, sql`sum(f.${sql.ref(name)})`])) as Record<Count, Sql>;

const today = sql`(select rule.today_in('31'))`;
/** A period that ended within the last twelve months began at most so long ago. */
const months = Object.entries({ MONTH: 13, QUARTER: 15, SEMESTER: 18, YEAR: 24 }).map(
  ([period, length]) => sql`when ${sql.lit(period)} then make_interval(months => ${sql.lit(length)})`,
);

function question(scope: Scope, narrowed: Narrowed[], by: BusinessDimension[]): Sql {
  const all = chosen(ofBusiness, by);
  const listOf = (noun: Class, list: string) => seen(scope, noun, { through: { noun: Business, list } });
  const counted = sql.join(names.map((name) => sql`${ofRecords[name]} as ${sql.id(name)}`));
  // The first part of what a search reads is the name, written alike and without its legal form.
  const words = [
    sql`case when b.knows_owner then lower(b.owner_name collate "C") end`,
    sql`b.region_id`,
    sql`split_part(b.search_text, '|', 1)`,
  ].reduce((seed, part) => sql`coalesce(hashtextextended(${part}, ${seed}), 1)`, sql`0`);
  // Kept apart so that words are hashed once, not where they are counted and again where they are looked up; in one order, so
  // that what is joined need not be hashed.
  return sql`(with record as materialized (select b.id, left(b.region_id, 5) as region_id, b.sector, b.nib is not null as has_nib,
      b.latitude is not null as is_placed, b.knows_phone, b.knows_phone and b.phone is not null as has_phone, ${words} as words
      from ${seen(scope, Business, { open: { knows_phone: 'phone', knows_owner: 'ownerName' } })} b
      where b.status in ('CANDIDATE', 'ACTIVE', 'DORMANT') and ${meant(narrowed)} order by b.id),
    alike as (select words from record group by words having count(*) > 1),
    activity as (select distinct a.business_id from ${listOf(BusinessActivity, 'activities')} a order by 1),
    verified as (select distinct p.business_id from ${listOf(PeriodReport, 'periodReports')} p
      where p.state = 'VERIFIED' and p.starts_on > ${today} - case p.period ${sql.join(months, sql` `)} end order by 1),
    fact as (select r.region_id, r.sector, ${counted}
      from record r left join activity a on a.business_id = r.id left join verified v on v.business_id = r.id
        left join alike d on d.words = r.words group by 1, 2)
    select ${listed(tallied(sql`fact`, counts, all), all)})`;
}

@Resolver()
export class RegisterQuality {
  @Question(() => Report, {
    cost: 2500,
    description:
      'How much of what a record of a business should hold is there (REG-01), over the records that the viewer may see and that are neither closed nor merged: of all and by the dimensions asked for.',
  })
  async registerQuality(
    @Arg('by', () => [BusinessDimension], { description: 'By what it is told apart.', defaultValue: ['PROVINCE'] })
    by: BusinessDimension[],
    @Arg('region', () => ID, { nullable: true, description: 'Only of businesses in this region and all within it.' })
    region: string | null,
    @Ctx() asking: Asking,
  ): Promise<Report> {
    checkIsNoPartner(asking.viewer);
    const dimensions = distinct(by);
    const narrowed = narrowedBy({ region });
    const { answer, asOf } = await asked<Tally<Count>[]>(asking, {
      name: `registerQuality ${narrowed} by ${dimensions}`,
      question: (scope) => question(scope, narrowed, dimensions),
      variables: { region },
    });
    return reportOf(answer, counts, measuresOf, { asOf });
  }
}

const measuresOf = ({ records, nib, placed, classed, told, reachable, verified, alike }: Tally<Count>): Measure[] => [
  measure('REG-01', records, records),
  measure('REG-01-NIB', percent(nib, records), records),
  measure('REG-01-GEOCODE', percent(placed, records), records),
  measure('REG-01-KBLI', percent(classed, records), records),
  measure('REG-01-PHONE', percent(reachable, told), told, { missing: records - told }),
  measure('REG-01-VERIFIED', percent(verified, records), records),
  measure('REG-01-ALIKE', alike, records),
];
