import { sql } from 'kysely';
import { Arg, Ctx, Field, Float, ID, Int, ObjectType, Resolver } from 'type-graphql';
import { Business } from '../business/business.ts';
import { PeriodReport } from '../business/period-report.ts';
import { enumeration } from '../core/column.ts';
import { refuse, words } from '../core/errors.ts';
import { DateTime, LocalDate } from '../core/scalars.ts';
import { Engagement } from '../mentoring/engagement.ts';
import type { Scope, Sql } from '../query/scope.ts';
import { seen } from '../query/seen.ts';
import type { Asking } from './answer.ts';
import { asked } from './asked.ts';
import { audienceOf, checkPeriod } from './audience.ts';
import { definitions } from './definitions.ts';
import { balanceOf, differenceInDifferences, type Estimate, type Pair } from './difference.ts';
import { asUuidGiven, given } from './given.ts';
import { Question } from './question.ts';

const ComparisonLabel = enumeration(
  'ComparisonLabel',
  'What a comparison may be called.',
  { CHANGE: 'CHANGE', IMPACT: 'IMPACT' },
  {
    CHANGE: { description: 'What changed. That mentoring brought it about is not shown.' },
    IMPACT: {
      description:
        'At least 30 matched businesses with both reports on either side, their turnover before alike (0.25 standard deviations), and missing reports within 10 percentage points.',
    },
  },
);

@ObjectType({ description: 'The change of one group less that of the other, with the 95 percent interval of Welch.' })
export class Difference {
  @Field(() => Float, { description: 'The difference.' })
  value!: number;
  @Field(() => Float, { description: 'Its standard error.' })
  standardError!: number;
  @Field(() => Float, { description: 'Degrees of freedom by Welch and Satterthwaite.' })
  degreesOfFreedom!: number;
  @Field(() => Float, { description: 'Lower end of the interval.' })
  lower!: number;
  @Field(() => Float, { description: 'Upper end of the interval.' })
  upper!: number;
}

@ObjectType({ description: 'One side of a comparison.' })
export class Arm {
  @Field(() => Int, { description: 'Businesses with a first report, matched with one of the other side.' })
  businesses!: number;
  @Field(() => Int, { description: 'Those with a second report too.' })
  n!: number;
  @Field(() => Int, { description: 'Those without.' })
  missing!: number;
}

@ObjectType({ description: 'How turnover changed in mentored businesses, against others like them.' })
export class Comparison {
  @Field(() => LocalDate, { description: 'First day on which mentoring may have begun.' })
  from!: string;
  @Field(() => LocalDate, { description: 'The day after the last.' })
  to!: string;
  @Field(() => DateTime, { description: 'When it was counted.' })
  asOf!: string;
  @Field(() => String, { description: 'How it is counted.' })
  definition!: string;
  @Field(() => ComparisonLabel, { description: 'What it may be called.' })
  label!: keyof typeof ComparisonLabel;
  @Field(() => Arm, { description: 'The mentored, drop-outs among them.' })
  mentored!: Arm;
  @Field(() => Arm, { description: 'Never mentored, and like them.' })
  compared!: Arm;
  @Field(() => Int, { description: 'Mentored businesses with a first report for which no like one was found.' })
  unmatched!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'How far apart the two were before, in standard deviations of log turnover.',
  })
  balance!: number | null;
  @Field(() => Difference, { nullable: true, description: 'Of log turnover: the outcome chosen in advance.' })
  logarithm!: Estimate | null;
  @Field(() => Difference, { nullable: true, description: 'Of turnover in rupiah.' })
  level!: Estimate | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The smallest true difference in log turnover that four of five such studies would find.',
  })
  detectable!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The difference in rupiah if all without a second report sold as before.',
  })
  ifMissingUnchanged!: number | null;
  @Field(() => Float, { nullable: true, description: 'The same, if the mentored among them had closed.' })
  ifMissingClosed!: number | null;
  @Field(() => Boolean, {
    description:
      'Businesses whose turnover the viewer may not read were mentored then, and are left out on both sides.',
  })
  hidden!: boolean;
}

const definition = definitions['DID-BUSINESSES'].text;

interface Matched {
  mentored: Pair[];
  compared: Pair[];
  unmatched: number;
  hidden: boolean;
}

const filters = {
  programme: sql`e.programme_id = ${asUuidGiven('programme')}`,
  region: sql`(b.region_id = ${given('region')} or starts_with(b.region_id, ${given('region')}::text || '.'))`,
} as const;

/** A report `r` of a business `b` that was handed in, of so many years after the one in which mentoring began, or might have. */
const handedIn = (r: string, year: Sql, after: number): Sql => {
  const of = (column: string) => sql.ref(`${r}.${column}`);
  return sql`${of('business_id')} = b.id and ${of('period')} = 'YEAR' and ${of('starts_on')} = make_date(${year} + ${sql.lit(after)}, 1, 1)
    and ${of('state')} in ('SUBMITTED', 'VERIFIED')`;
};

/** Both reports of a business `b`, as far as the reader may know what it sold. */
const waves = (
  reports: Sql,
  year: Sql,
): Sql => sql`join ${reports} first on ${handedIn('first', year, -1)} and first.open and first.turnover > 0
  left join ${reports} last on ${handedIn('last', year, 1)} and last.open and last.turnover is not null`;

function question(scope: Scope, asked: (keyof typeof filters)[]): Sql {
  const reports = () => seen(scope, PeriodReport, { open: { open: 'turnover' } });
  const columns = (
    year: Sql,
  ) => sql`b.id, ${year} as year, coalesce(b.sector, '') as sector, left(b.region_id, 2) as province,
    first.turnover as before, last.turnover as after`;
  const engagements = seen(scope, Engagement, { through: { noun: Business, list: 'engagements' } });
  const began = sql`extract(year from e.starts_on)::int`;
  const places = asked.filter((name) => name === 'region').map((name) => filters[name]);
  const meant = sql`e.starts_on >= ${given('from')}::date and e.starts_on < ${given('to')}::date and ${sql.join([sql`true`, ...asked.map((name) => filters[name])], sql` and `)}
    and not exists (select from ${engagements} earlier where earlier.business_id = b.id and earlier.starts_on < e.starts_on)`;
  const guided = sql`${seen(scope, Engagement)} e join ${seen(scope, Business)} b on b.id = e.business_id`;
  // That there is such a report, and of whom, the reader sees; what it says of turnover is not looked at.
  const isHidden = sql`exists (select from ${guided} join ${reports()} r on ${handedIn('r', began, -1)} and not r.open where ${meant})`;
  return sql`(with mentored as (select distinct on (b.id) ${columns(began)}
      from ${guided} ${waves(reports(), began)} where ${meant}
      order by b.id, e.starts_on),
    compared as (select distinct on (b.id) ${columns(sql`y.year`)}
      from (select distinct year from mentored) y cross join ${seen(scope, Business)} b ${waves(reports(), sql`y.year`)}
      where ${sql.join([sql`true`, ...places], sql` and `)} and not exists (select from ${engagements} e where e.business_id = b.id and e.starts_on is not null)
      order by b.id, md5(b.id::text || y.year::text)),
    fifths as (select *, ntile(5) over (partition by year order by before, id) as fifth
      from (select true as arm, * from mentored union all select false, * from compared) both_arms),
    ranked as (select *, row_number() over (partition by arm, year, sector, province, fifth order by before, id) as rank from fifths),
    matched as (select t.before as before, t.after as after, o.before as other_before, o.after as other_after
      from ranked t join ranked o using (year, sector, province, fifth, rank) where t.arm and not o.arm)
    select json_build_object(
      'mentored', coalesce(json_agg(json_build_object('before', before, 'after', after)), '[]'),
      'compared', coalesce(json_agg(json_build_object('before', other_before, 'after', other_after)), '[]'),
      'unmatched', (select count(*) from mentored) - count(*), 'hidden', ${isHidden}) from matched)`;
}

@Resolver()
export class MentoringComparison {
  @Question(() => Comparison, { cost: 2500, description: `Difference in differences of turnover. ${definition}` })
  async mentoringComparison(
    @Arg('from', () => LocalDate, { description: 'First day on which mentoring may have begun.' }) from: string,
    @Arg('to', () => LocalDate, { description: 'The day after the last.' }) to: string,
    @Arg('programme', () => ID, { nullable: true, description: 'Only mentoring of this programme.' }) programme:
      | string
      | null,
    @Arg('region', () => ID, { nullable: true, description: 'Only businesses in this region and all within it.' })
    region: string | null,
    @Ctx() asking: Asking,
  ): Promise<Comparison> {
    const audience = audienceOf(asking.viewer);
    if (audience === 'PARTNER') throw refuse(words.forbidden, 'FORBIDDEN');
    checkPeriod({ from, to }, audience);
    const stated = Object.entries({ programme, region }).filter(([, value]) => value != null);
    const narrowed = stated.map(([name]) => name as keyof typeof filters);
    const { answer, asOf } = await asked<Matched>(asking, {
      name: `mentoringComparison ${narrowed}`,
      question: (scope) => question(scope, narrowed),
      variables: { from, to, ...Object.fromEntries(stated) },
    });
    const { mentored, compared, unmatched, hidden } = answer;
    const [treated, others] = [armOf(mentored), armOf(compared)];
    const balance = balanceOf(mentored, compared);
    const found = differenceInDifferences(mentored, compared, balance !== undefined && Math.abs(balance) <= 0.25);
    const shown = <T>(value: T | undefined): T | null => (Number.isNaN(value) ? null : (value ?? null));
    return {
      ...{ from, to, asOf, definition, label: found.label, hidden },
      ...{ mentored: treated, compared: others, unmatched, balance: shown(balance) },
      ...{ logarithm: shown(found.logarithm), level: shown(found.level), detectable: shown(found.detectable) },
      ...{ ifMissingUnchanged: shown(found.ifMissingUnchanged), ifMissingClosed: shown(found.ifMissingClosed) },
    };
  }
}

const armOf = (pairs: Pair[]): Arm => {
  const n = pairs.filter(({ after }) => after !== null).length;
  return { businesses: pairs.length, n, missing: pairs.length - n };
};
