import { sql } from 'kysely';
import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import { Business } from '../business/business.ts';
import { Certificate } from '../business/certificate.ts';
import { enumeration } from '../core/column.ts';
import { LocalDate } from '../core/scalars.ts';
import { Funding } from '../exhibition/funding.ts';
import { Engagement } from '../mentoring/engagement.ts';
import type { Scope, Sql } from '../query/scope.ts';
import { seen } from '../query/seen.ts';
import type { Asking } from './answer.ts';
import { asked } from './asked.ts';
import { checkIsNoPartner, checkPeriod } from './audience.ts';
import { byRecord, meant, type Narrowed, narrowedBy, ofBusiness, ofBusinessDescribed } from './dimension.ts';
import { given } from './given.ts';
import { measure, ratio } from './measure.ts';
import { Question } from './question.ts';
import { type Measure, Report } from './report.ts';
import { chosen, distinct, listed, reportOf, type Tally, tallied } from './tally.ts';

const dimensions = { PROGRAMME: byRecord('programme', 'programme_id'), ...ofBusiness };

type CostDimension = keyof typeof dimensions;

const Dimension = enumeration(
  'CostDimension',
  'By what costs are told apart in a report.',
  { PROGRAMME: 'PROGRAMME', PROVINCE: 'PROVINCE', REGENCY: 'REGENCY', SECTOR: 'SECTOR' } satisfies Record<
    CostDimension,
    string
  >,
  { PROGRAMME: { description: 'The programme of the mentoring.' }, ...ofBusinessDescribed },
);

const counts = {
  ended: sql`count(*) filter (where f.certificate_id is null)`,
  known: sql`count(f.amount) filter (where f.certificate_id is null)`,
  completed: sql`count(f.amount) filter (where f.is_completed)`,
  paid: sql`coalesce(sum(f.amount) filter (where f.certificate_id is null), 0)`,
  certificates: sql`count(f.certificate_id)`,
  priced: sql`count(f.amount) filter (where f.certificate_id is not null)`,
  fees: sql`coalesce(sum(f.amount) filter (where f.certificate_id is not null), 0)`,
};

type Count = keyof typeof counts;

const from = sql`${given('from')}::date`;
const to = sql`${given('to')}::date`;

/** What is paid for each of the rows that a link leads to; nothing where a payer's amount is not known. */
const paidFor = (scope: Scope, link: 'engagement' | 'certificate'): Sql => {
  const noun = link === 'engagement' ? Engagement : Certificate;
  const id = sql.ref(`p.${link}_id`);
  return sql`select ${id} as id, sum(p.amount) as amount from ${seen(scope, Funding, { through: { noun, list: 'fundings' } })} p
    where ${id} is not null group by 1 having bool_and(p.amount is not null)`;
};

function question(scope: Scope, narrowed: Narrowed[], by: CostDimension[]): Sql {
  const all = chosen(dimensions, by);
  const mentoring = seen(scope, Engagement, { through: { noun: Business, list: 'engagements' } });
  const firm = sql`(select b.id, b.region_id, b.sector from ${seen(scope, Business)} b where ${meant(narrowed)})`;
  return sql`(with ended as (select e.programme_id, b.region_id, b.sector, null::uuid as certificate_id, e.state <> 'DROPPED' as is_completed, p.amount
      from ${mentoring} e join ${firm} b on b.id = e.business_id left join (${paidFor(scope, 'engagement')}) p on p.id = e.id
      where e.state in ('COMPLETED', 'FOLLOWED_UP', 'DROPPED') and e.starts_on is not null and e.ends_on >= ${from} and e.ends_on < ${to}),
    obtained as materialized (select b.id as business_id, b.region_id, b.sector, c.id as certificate_id, c.issued_on, p.amount
      from ${seen(scope, Certificate, { through: { noun: Business, list: 'certificates' } })} c join ${firm} b on b.id = c.business_id
        left join (${paidFor(scope, 'certificate')}) p on p.id = c.id
      where c.issued_on >= ${from} and c.issued_on < ${to}),
    mentored as (select distinct o.certificate_id, e.programme_id from obtained o join ${mentoring} e on e.business_id = o.business_id and e.starts_on <= o.issued_on),
    fact as (select true as of_programme, true as of_others, * from ended
      union all select false, true, null, region_id, sector, certificate_id, false, amount from obtained
        where certificate_id in (select certificate_id from mentored)
      union all select true, false, m.programme_id, o.region_id, o.sector, o.certificate_id, false, o.amount
        from mentored m join obtained o using (certificate_id))
    select ${listed(tallied(sql`fact`, counts, all, sql`case part.dimension when 'PROGRAMME' then f.of_programme else f.of_others end`), all)})`;
}

@Resolver()
export class Costs {
  @Question(() => Report, {
    cost: 1000,
    description:
      'What mentoring that ended in the period cost for each that was completed, and what a certificate of a mentored business cost (COST-01), only where all that was paid is known: of all and by the dimensions asked for, over what the viewer may see. The coverage says of how many it is known.',
  })
  async costs(
    @Arg('from', () => LocalDate, { description: 'First day of the period.' }) from: string,
    @Arg('to', () => LocalDate, { description: 'The day after its last.' }) to: string,
    @Arg('by', () => [Dimension], { description: 'By what it is told apart.', defaultValue: ['PROGRAMME'] })
    by: CostDimension[],
    @Arg('region', () => ID, { nullable: true, description: 'Only of businesses in this region and all within it.' })
    region: string | null,
    @Ctx() asking: Asking,
  ): Promise<Report> {
    checkIsNoPartner(asking.viewer);
    checkPeriod({ from, to }, 'VIEWER');
    const chosenBy = distinct(by);
    const narrowed = narrowedBy({ region });
    const { answer: tallies, asOf } = await asked<Tally<Count>[]>(asking, {
      name: `costs ${narrowed} by ${chosenBy}`,
      question: (scope) => question(scope, narrowed, chosenBy),
      variables: { from, to, region },
    });
    return reportOf(tallies, counts, measuresOf, { from, to, asOf });
  }
}

const measuresOf = ({ ended, known, completed, paid, certificates, priced, fees }: Tally<Count>): Measure[] => [
  measure('COST-01-MENTORING', known ? paid : null, known, { missing: ended - known }),
  measure('COST-01', ratio(paid, completed), known, { missing: ended - known }),
  measure('COST-01-CERTIFICATE', ratio(fees, priced), priced, { missing: certificates - priced }),
];
