import { sql } from 'kysely';
import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import { Business } from '../business/business.ts';
import { Certificate } from '../business/certificate.ts';
import { Group } from '../business/group.ts';
import { enumeration } from '../core/column.ts';
import { LocalDate } from '../core/scalars.ts';
import type { Scope, Sql } from '../query/scope.ts';
import { seen } from '../query/seen.ts';
import type { Asking } from './answer.ts';
import { asked } from './asked.ts';
import { checkIsNoPartner } from './audience.ts';
import { activeOn, byRecord, meant, type Narrowed, narrowedBy, ofBusiness, ofBusinessDescribed } from './dimension.ts';
import { given } from './given.ts';
import { measure, percent } from './measure.ts';
import { Question } from './question.ts';
import { type Measure, Report } from './report.ts';
import { chosen, distinct, listed, reportOf, type Tally, tallied } from './tally.ts';

const dimensions = { TYPE: byRecord('certificate_type', 'type_id'), ...ofBusiness };

type CertificateDimension = keyof typeof dimensions;

const Dimension = enumeration(
  'CertificateDimension',
  'By what certificates are told apart in a report.',
  { TYPE: 'TYPE', PROVINCE: 'PROVINCE', REGENCY: 'REGENCY', SECTOR: 'SECTOR' } satisfies Record<
    CertificateDimension,
    string
  >,
  {
    TYPE: { description: 'The kind of certificate.' },
    PROVINCE: { description: 'The province of the business or group that holds it.' },
    REGENCY: { description: 'The regency or city of the business or group that holds it.' },
    SECTOR: ofBusinessDescribed.SECTOR,
  },
);

const counts = {
  valid: sql`sum(valid)`,
  unknown: sql`sum(unknown)`,
  ending: sql`sum(ending)`,
  food: sql`sum(food)`,
  halal: sql`sum(halal)`,
  unsorted: sql`sum(unsorted)`,
};

type Count = keyof typeof counts;

const on = sql`${given('on')}::date`;

/** The day on which a certificate `c` lost its validity before its end; empty where that is not recorded. */
const lost = sql`case c.state when 'SUSPENDED' then c.suspended_on when 'REVOKED' then least(c.suspended_on, c.revoked_on)
  when 'SUPERSEDED' then (select n.issued_on from certificate n where n.id = c.superseded_by_id) end`;

function question(scope: Scope, narrowed: Narrowed[], by: CertificateDimension[]): Sql {
  const all = chosen(dimensions, by);
  return sql`(with issued as materialized (select * from (
      select c.type_id, c.business_id, coalesce(b.region_id, g.region_id) as region_id, b.sector, c.valid_until,
        c.state = 'ISSUED' or coalesce(${lost} > ${on}, false) as is_valid,
        c.state <> 'ISSUED' and ${lost} is null and ${on} < (select rule.today_in('31')) as is_unknown
      from ${seen(scope, Certificate)} c left join ${seen(scope, Business)} b on b.id = c.business_id left join ${seen(scope, Group)} g on g.id = c.group_id
      where c.state in ('ISSUED', 'SUSPENDED', 'REVOKED', 'SUPERSEDED') and c.issued_on <= ${on} and coalesce(c.valid_until >= ${on}, true)
        and (b.id is not null or g.id is not null)) b where ${meant(narrowed)}),
    halal as (select distinct i.business_id from issued i join certificate_type t on t.id = i.type_id where i.is_valid and t.code = 'HALAL'),
    fact as (select type_id, left(region_id, 5) as region_id, sector, count(*) filter (where is_valid) as valid, count(*) filter (where is_unknown) as unknown,
        count(*) filter (where is_valid and valid_until <= ${on} + 90) as ending, 0 as food, 0 as halal, 0 as unsorted
      from issued group by 1, 2, 3
      union all select null, left(b.region_id, 5), b.sector, 0, 0, 0, count(*) filter (where b.sector = 'PANGAN'),
        count(h.business_id) filter (where b.sector = 'PANGAN'), count(*) filter (where b.sector is null)
      from ${seen(scope, Business)} b left join halal h on h.business_id = b.id where ${activeOn(on)} and ${meant(narrowed)} group by 2, 3)
    select ${listed(tallied(sql`fact`, counts, all, sql`f.type_id is not null or part.dimension is distinct from 'TYPE'`), all)})`;
}

@Resolver()
export class CertificateStock {
  @Question(() => Report, {
    cost: 1500,
    description:
      'Which certificates are valid on a day, which of them end soon, and which food businesses have no halal certificate (CER-01): of all and by the dimensions asked for, over what the viewer may see. The period is that day.',
  })
  async certificateStock(
    @Arg('on', () => LocalDate, { description: 'The day.' }) on: string,
    @Arg('by', () => [Dimension], { description: 'By what it is told apart.', defaultValue: ['TYPE'] })
    by: CertificateDimension[],
    @Arg('region', () => ID, { nullable: true, description: 'Only of holders in this region and all within it.' })
    region: string | null,
    @Ctx() asking: Asking,
  ): Promise<Report> {
    checkIsNoPartner(asking.viewer);
    const chosenBy = distinct(by);
    const narrowed = narrowedBy({ region });
    const { answer, asOf } = await asked<Tally<Count>[]>(asking, {
      name: `certificateStock ${narrowed} by ${chosenBy}`,
      question: (scope) => question(scope, narrowed, chosenBy),
      variables: { on, region },
    });
    const next = new Date(Date.parse(on) + 86_400_000).toISOString().slice(0, 10);
    return reportOf(answer, counts, measuresOf, { from: on, to: next, asOf });
  }
}

function measuresOf({ dimension, valid, unknown, ending, food, halal, unsorted }: Tally<Count>): Measure[] {
  const missing = { missing: unknown };
  const lacking = food - halal;
  return [
    measure('CER-01', valid, valid, missing),
    measure('CER-01-ENDING', ending, valid, missing),
    ...(dimension === 'TYPE'
      ? []
      : [
          measure('CER-01-HALAL', lacking, food, { missing: unsorted }),
          measure('CER-01-HALAL-SHARE', percent(lacking, food), food, { missing: unsorted }),
        ]),
  ];
}
