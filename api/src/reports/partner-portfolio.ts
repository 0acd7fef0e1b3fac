import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import { LocalDate } from '../core/scalars.ts';
import { type Asking, reported } from './answer.ts';
import { audienceOf, checkInstant, checkPartner, checkPeriod } from './audience.ts';
import { mentoringFigures } from './mentoring-figures.ts';
import { Question } from './question.ts';
import { Report } from './report.ts';

@Resolver()
export class PartnerPortfolio {
  @Question(() => Report, {
    cost: 1000,
    past: 7000,
    description:
      'What came of the programmes that a partner answers for or carries: mentoring under way in the period, by state and by why it was dropped, its businesses, change in turnover and in workers, quality, certificates and export entries (MEN-01 to MEN-13), of all and by programme, province and sector. A partner asks for itself and for a calendar year, as of now or of the first instant of a year in Jakarta.',
  })
  async partnerPortfolio(
    @Arg('partner', () => ID, { description: 'The partner.' }) partner: string,
    @Arg('from', () => LocalDate, { description: 'First day of the period.' }) from: string,
    @Arg('to', () => LocalDate, { description: 'The day after its last.' }) to: string,
    @Ctx() asking: Asking,
  ): Promise<Report> {
    const audience = audienceOf(asking.viewer);
    checkPartner(partner, asking.viewer);
    checkPeriod({ from, to }, audience);
    checkInstant(asking.asOf, audience);
    const { asOf, ...counted } = await mentoringFigures(
      'partnerPortfolio',
      { audience, asked: ['partner'], by: ['PROGRAMME', 'PROVINCE', 'SECTOR'] },
      { partner, from, to },
      asking,
    );
    return reported(counted, audience, { from, to, asOf });
  }
}
