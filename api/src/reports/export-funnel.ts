import { sql } from 'kysely';
import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import { LocalDate } from '../core/scalars.ts';
import type { Sql } from '../query/scope.ts';
import { Sector } from '../registry/sector.ts';
import type { Asking } from './answer.ts';
import { asked } from './asked.ts';
import { checkPeriod, checkSeesPeople } from './audience.ts';
import { BusinessDimension, narrowedBy, ofBusiness } from './dimension.ts';
import { dated, funnelFacts, type Stage, stageNames } from './funnel-facts.ts';
import { measure, percent } from './measure.ts';
import { Question } from './question.ts';
import { type Measure, Report } from './report.ts';
import { chosen, distinct, listed, reportOf, type Tally, tallied } from './tally.ts';

type Count = 'businesses' | `${Stage} ${'reached' | 'skipped' | 'timed' | 'days'}`;

const column = (name: string): Sql => sql`f.${sql.id(name)}`;

const counts = Object.fromEntries<Sql>([
  ['businesses', sql`count(*)`],
  ...stageNames.flatMap((stage): [string, Sql][] => {
    const reached = column(`${stage} reached`);
    const days = column(`${stage} days`);
    const both: [string, Sql][] = [
      [`${stage} reached`, sql`count(*) filter (where ${reached})`],
      [`${stage} skipped`, sql`count(*) filter (where ${column(stage)} and not ${reached})`],
    ];
    if (!(stage in dated)) return both;
    return [
      ...both,
      [`${stage} timed`, sql`count(${days}) filter (where ${reached})`],
      [`${stage} days`, sql`percentile_cont(0.5) within group (order by ${days}) filter (where ${reached})`],
    ];
  }),
]) as Record<Count, Sql>;

@Resolver()
export class ExportFunnel {
  @Question(() => Report, {
    cost: 1000,
    description:
      'How far businesses have come on the way to export by the end of the period, stage by stage (FUN-01): of all that were trained, met a buyer or exported in the period, and by the dimensions asked for, over what the viewer may see. For those who see the people of businesses.',
  })
  async exportFunnel(
    @Arg('from', () => LocalDate, { description: 'First day of the period.' }) from: string,
    @Arg('to', () => LocalDate, { description: 'The day after its last.' }) to: string,
    @Arg('by', () => [BusinessDimension], { description: 'By what it is told apart.', defaultValue: [] })
    by: BusinessDimension[],
    @Arg('region', () => ID, { nullable: true, description: 'Only of businesses in this region and all within it.' })
    region: string | null,
    @Arg('sector', () => Sector, { nullable: true, description: 'Only of businesses of this branch.' })
    sector: string | null,
    @Ctx() asking: Asking,
  ): Promise<Report> {
    checkSeesPeople(asking.viewer);
    checkPeriod({ from, to }, 'VIEWER');
    const dimensions = distinct(by);
    const narrowed = narrowedBy({ region, sector });
    const all = chosen(ofBusiness, dimensions);
    const { answer, asOf } = await asked<Tally<Count>[]>(asking, {
      name: `exportFunnel ${narrowed} by ${dimensions}`,
      question: (scope) =>
        sql`(with ${funnelFacts(scope, narrowed)} select ${listed(tallied(sql`fact`, counts, all), all)})`,
      variables: { from, to, region, sector },
    });
    return reportOf(answer, counts, measuresOf, { from, to, asOf });
  }
}

const measuresOf = (tally: Tally<Count>): Measure[] => [
  measure('FUN-01-BASE', tally.businesses, tally.businesses),
  ...stageNames.map((part) => measure('FUN-01', tally[`${part} reached`], tally.businesses, { part })),
  ...stageNames.slice(1).flatMap((part, index) => {
    const before = tally[`${stageNames[index] as Stage} reached`];
    const reached = tally[`${part} reached`];
    const timed = tally[`${part} timed`];
    return [
      measure('FUN-01-CONVERSION', percent(reached, before), before, { part }),
      measure('FUN-01-SKIPPED', tally[`${part} skipped`], tally.businesses, { part }),
      ...(part in dated
        ? [measure('FUN-01-DAYS', timed ? tally[`${part} days`] : null, timed, { part, missing: reached - timed })]
        : []),
    ];
  }),
];
