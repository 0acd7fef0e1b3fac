import { sql } from 'kysely';
import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import { Business } from '../business/business.ts';
import { enumeration } from '../core/column.ts';
import { LocalDate } from '../core/scalars.ts';
import { Engagement } from '../mentoring/engagement.ts';
import type { Scope, Sql } from '../query/scope.ts';
import { seen } from '../query/seen.ts';
import { ReportedFigure } from '../registry/reported-figure.ts';
import { Sector } from '../registry/sector.ts';
import { Enrolment } from '../training/enrolment.ts';
import { tookPart } from '../training/enrolment-state.ts';
import { Training } from '../training/training.ts';
import type { Asking } from './answer.ts';
import { asked } from './asked.ts';
import { checkPeriod, checkSeesPeople } from './audience.ts';
import {
  activeOn,
  byRecord,
  byValue,
  meant,
  type Narrowed,
  narrowedBy,
  ofBusiness,
  ofBusinessDescribed,
} from './dimension.ts';
import { given } from './given.ts';
import { measure, percent, ratio } from './measure.ts';
import { Question } from './question.ts';
import { type Measure, Report } from './report.ts';
import { chosen, distinct, listed, parts, reportOf, type Tally } from './tally.ts';

const dimensions = {
  TRAINING: byRecord('training', 'training_id'),
  PROGRAMME: byRecord('programme', 'programme_id'),
  KIND: byValue('kind'),
  ...ofBusiness,
};

type TrainingDimension = keyof typeof dimensions;

const Dimension = enumeration(
  'TrainingDimension',
  'By what trainings and who came to them are told apart in a report.',
  {
    TRAINING: 'TRAINING',
    PROGRAMME: 'PROGRAMME',
    KIND: 'KIND',
    PROVINCE: 'PROVINCE',
    REGENCY: 'REGENCY',
    SECTOR: 'SECTOR',
  } satisfies Record<TrainingDimension, string>,
  {
    TRAINING: { description: 'The single training.' },
    PROGRAMME: { description: 'The programme that it is part of.' },
    KIND: { description: 'Its form.' },
    ...ofBusinessDescribed,
  },
);

/** Of each business that came in a part, or of all that nobody knows the business of. */
const counts = {
  people: sql`sum(people)`,
  unnamed: sql`sum(unnamed)`,
  active: sql`sum(active)`,
  trained: sql`count(business_id)`,
  reached: sql`count(business_id) filter (where is_active)`,
  began: sql`count(business_id) filter (where began)`,
  waited: sql`count(business_id) filter (where not began and not under_way and waited)`,
  waiting: sql`count(business_id) filter (where not began and not under_way and not waited)`,
  pairs: sql`sum(pairs)`,
  gain: sql`sum(gain)`,
  room: sql`sum(room)`,
  improved: sql`sum(improved)`,
};

type Count = keyof typeof counts;

const from = sql`${given('from')}::date`;
const to = sql`${given('to')}::date`;
const today = sql`(select rule.today_in('31'))`;
/** The last day of a training `t`, where it is known to the day. */
const ended = sql`coalesce(t.ends_on, case when t.starts_on_precision = 'DAY' then t.starts_on end)`;

/** How many came of whom nobody has the name. Nobody knows their region either. */
const unnamed = (scope: Scope): Sql =>
  sql`select t.id, t.programme_id, t.kind, null::uuid, null::text, null::text, 0, greatest(0, max(r.value) - (select count(*) from attended a where a.training_id = t.id)), 0,
      null::boolean, null::boolean, null::boolean, null::boolean, null::float8, null::float8
    from training t join ${seen(scope, ReportedFigure, { through: { noun: Training, list: 'figures' } })} r on r.subject_type = 'TRAINING' and r.subject_id = t.id::text
      and r.measure = 'PARTICIPANTS' and r.unit = 'PEOPLE' and r.dimension is null
    where t.state in ('RUNNING', 'HELD') and t.starts_on >= ${from} and t.starts_on < ${to}
      and (${sql.lit(scope.rules.rows(Enrolment) === 'all')} or t.id in (select training_id from attended)) group by t.id, t.programme_id, t.kind`;

/** Who came, who else is said to have come, and how many businesses there are to be reached. */
function facts(scope: Scope, narrowed: Narrowed[]): Sql {
  const firm = sql`(select b.id, b.region_id, b.sector, ${activeOn(sql`least(${to} - 1, ${today})`)} as is_active from ${seen(scope, Business)} b where ${meant(narrowed)})`;
  return sql`attended as materialized (select t.id as training_id, t.programme_id, t.kind, b.id as business_id, b.region_id, b.sector, 1 as people, 0 as unnamed, 0 as active,
        b.is_active, m.began, m.under_way, coalesce(${ended} + 180 < ${today}, false) as waited,
        (e.post_score - e.pre_score)::float8 as gain, case when e.post_score is not null then (100 - e.pre_score)::float8 end as room
      from ${seen(scope, Enrolment)} e join training t on t.id = e.training_id
      ${sql.raw(narrowed.length ? 'join' : 'left join')} ${firm} b on b.id = e.business_id
      left join lateral (select bool_or(g.starts_on between ${ended} and ${ended} + 180) as began,
          bool_or(g.starts_on < ${ended} and coalesce(g.ends_on, 'infinity') >= ${ended}) as under_way
        from ${seen(scope, Engagement, { through: { noun: Business, list: 'engagements' } })} g where g.business_id = b.id) m on true
      where e.${sql.raw(tookPart)} and t.starts_on >= ${from} and t.starts_on < ${to}),
    fact as (select * from attended ${narrowed.length ? sql`` : sql`union all ${unnamed(scope)}`}
      union all select null, null, null, null, left(region_id, 5), sector, 0, 0, count(*), null, null, null, null, null, null
        from ${firm} b where is_active group by left(region_id, 5), sector)`;
}

function question(scope: Scope, narrowed: Narrowed[], by: TrainingDimension[]): Sql {
  const all = chosen(dimensions, by);
  // Businesses to be reached are those of no training.
  return sql`(with ${facts(scope, narrowed)},
    by_business as (select part.dimension, part.key, f.business_id, sum(people) as people, sum(unnamed) as unnamed, sum(active) as active,
        coalesce(bool_or(is_active), false) as is_active, coalesce(bool_or(began), false) as began, coalesce(bool_or(under_way), false) as under_way,
        bool_and(waited) as waited, count(gain) as pairs, sum(gain) as gain, sum(room) as room, count(*) filter (where gain > 0) as improved
      from fact f ${parts(all)} where f.active = 0 or part.dimension is null or part.dimension in ('PROVINCE', 'REGENCY', 'SECTOR')
      group by part.dimension, part.key, f.business_id)
    select ${listed(
      sql`select dimension, key, ${sql.join(Object.entries(counts).map(([name, count]) => sql`${count} as ${sql.id(name)}`))} from by_business group by dimension, key`,
      all,
    )})`;
}

@Resolver()
export class TrainingOutcomes {
  @Question(() => Report, {
    cost: 1000,
    description:
      'Whom the trainings begun in the period reached, what they learnt, and who went on into mentoring (TRN-01 to TRN-03): of all and by the dimensions asked for, over what the viewer may see. For those who see the people of businesses.',
  })
  async trainingOutcomes(
    @Arg('from', () => LocalDate, { description: 'First day of the period.' }) from: string,
    @Arg('to', () => LocalDate, { description: 'The day after its last.' }) to: string,
    @Arg('by', () => [Dimension], { description: 'By what it is told apart.', defaultValue: ['PROVINCE'] })
    by: TrainingDimension[],
    @Arg('region', () => ID, { nullable: true, description: 'Only of businesses in this region and all within it.' })
    region: string | null,
    @Arg('sector', () => Sector, { nullable: true, description: 'Only of businesses of this branch.' })
    sector: string | null,
    @Ctx() asking: Asking,
  ): Promise<Report> {
    checkSeesPeople(asking.viewer);
    checkPeriod({ from, to }, 'VIEWER');
    const chosenBy = distinct(by);
    const narrowed = narrowedBy({ region, sector });
    const { answer: tallies, asOf } = await asked<Tally<Count>[]>(asking, {
      name: `trainingOutcomes ${narrowed} by ${chosenBy}`,
      question: (scope) => question(scope, narrowed, chosenBy),
      variables: { from, to, region, sector },
    });
    const active = tallies.find(({ dimension }) => dimension === null)?.active ?? 0;
    return reportOf(tallies, counts, (tally) => measuresOf(tally, active), { from, to, asOf });
  }
}

function measuresOf(tally: Tally<Count>, ofAll: number): Measure[] {
  const { people, unnamed, trained, reached, began, waited, waiting, pairs, gain, room, improved } = tally;
  const active = tally.dimension !== null && tally.dimension in ofBusiness ? tally.active : ofAll;
  const unpaired = { missing: people - pairs };
  return [
    measure('TRN-01-PEOPLE', people + unnamed, people, { missing: unnamed }),
    measure('TRN-01-BUSINESSES', trained, trained),
    measure('TRN-01', percent(reached, active), active),
    measure('TRN-02', ratio(gain, pairs), pairs, unpaired),
    measure('TRN-02-NORMALISED', percent(gain, room), pairs, unpaired),
    measure('TRN-02-IMPROVED', percent(improved, pairs), pairs, unpaired),
    measure('TRN-03', percent(began, began + waited), began + waited, { missing: waiting }),
  ];
}
