import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import { enumeration } from '../core/column.ts';
import { refuse, words } from '../core/errors.ts';
import { LocalDate } from '../core/scalars.ts';
import { Sector } from '../registry/sector.ts';
import { type Asking, reported } from './answer.ts';
import { audienceOf, checkPeriod } from './audience.ts';
import type { Filter } from './mentoring-facts.ts';
import { type MentoringDimension, mentoringFigures } from './mentoring-figures.ts';
import { cuts } from './published/fixed-cuts.ts';
import { Question } from './question.ts';
import { Report } from './report.ts';

const Dimension = enumeration(
  'MentoringDimension',
  'By what mentoring is told apart in a report.',
  {
    PROGRAMME: 'PROGRAMME',
    PARTNER: 'PARTNER',
    PROVINCE: 'PROVINCE',
    REGENCY: 'REGENCY',
    SECTOR: 'SECTOR',
    COHORT: 'COHORT',
  } satisfies Record<MentoringDimension, string>,
  {
    PARTNER: { description: 'The organization that supports it as a partner.' },
    PROVINCE: { description: 'The province in which the business produces.' },
    REGENCY: { description: 'The regency or city in which the business produces.' },
    SECTOR: { description: 'The branch of the business.' },
    COHORT: { description: 'The year in which it began.' },
  },
);

@Resolver()
export class MentoringOutcomes {
  @Question(() => Report, {
    cost: 2500,
    past: 13000,
    description:
      'What came of mentoring under way in the period (MEN-01 to MEN-13): of all and by the dimensions asked for, over what the viewer may see. A partner asks `partnerPortfolio`.',
  })
  async mentoringOutcomes(
    @Arg('from', () => LocalDate, { description: 'First day of the period.' }) from: string,
    @Arg('to', () => LocalDate, { description: 'The day after its last.' }) to: string,
    @Arg('by', () => [Dimension], { description: 'By what it is told apart.', defaultValue: ['PROGRAMME'] })
    by: MentoringDimension[],
    @Arg('programme', () => ID, { nullable: true, description: 'Only of this programme.' }) programme: string | null,
    @Arg('region', () => ID, { nullable: true, description: 'Only of businesses in this region and all within it.' })
    region: string | null,
    @Arg('sector', () => Sector, { nullable: true, description: 'Only of this branch.' }) sector: string | null,
    @Ctx() asking: Asking,
  ): Promise<Report> {
    const { audience = audienceOf(asking.viewer), earlier } = asking;
    if (audience === 'PARTNER') throw refuse(words.forbidden, 'FORBIDDEN');
    checkPeriod({ from, to }, audience);
    const stated = Object.entries({ programme, region, sector }).filter(([, value]) => value != null);
    const asked = stated.map(([name]) => name as Filter);
    // What is published by one thing must tell nothing beside what is by another.
    const dimensions = [...new Set<MentoringDimension>(audience === 'PUBLIC' ? cuts : by)];
    const { asOf, ...counted } = await mentoringFigures(
      `mentoringOutcomes ${asked} by ${dimensions}`,
      { audience, asked, by: dimensions },
      { from, to, ...Object.fromEntries(stated) },
      asking,
    );
    const report = reported(counted, audience, { from, to, asOf }, earlier);
    return { ...report, groups: report.groups.filter(({ dimension }) => by.includes(dimension as MentoringDimension)) };
  }
}
