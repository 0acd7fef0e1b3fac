import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import type { Asking } from './answer.ts';
import { asked } from './asked.ts';
import { checkIsNoPartner } from './audience.ts';
import { BusinessDimension, narrowedBy } from './dimension.ts';
import { type Count, type Counted, counts, inclusionFacts } from './inclusion-facts.ts';
import { hidden, measure, percent } from './measure.ts';
import { Question } from './question.ts';
import { type Measure, Report } from './report.ts';
import { shownOf } from './sensitive-cut.ts';
import { distinct, reportOf, type Tally } from './tally.ts';

@Resolver()
export class Inclusion {
  @Question(() => Report, {
    cost: 2500,
    description:
      'How many active businesses women own, and how many owners and participants of trainings have a disability (INC-01): of all and by the dimensions asked for, over what the viewer may see. Disability is told only for the purpose INCLUSION, of all, of provinces and of regencies, and of no part that would tell of fewer than ten persons.',
  })
  async inclusion(
    @Arg('by', () => [BusinessDimension], { description: 'By what it is told apart.', defaultValue: ['PROVINCE'] })
    by: BusinessDimension[],
    @Arg('region', () => ID, { nullable: true, description: 'Only of businesses in this region and all within it.' })
    region: string | null,
    @Ctx() asking: Asking,
  ): Promise<Report> {
    checkIsNoPartner(asking.viewer);
    const dimensions = distinct(by);
    const narrowed = narrowedBy({ region });
    const { answer, asOf } = await asked<Counted>(asking, {
      name: `inclusion ${narrowed} by ${dimensions}`,
      question: (scope) => inclusionFacts(scope, narrowed, dimensions),
      variables: { region },
    });
    const { tallies, owners, participants } = answer;
    const shown = { owners: owners && shownOf(owners), participants: participants && shownOf(participants) };
    /** Of a part the disability of one kind of people, if the part is one of the cut that is always the same. */
    const disability = (code: 'INC-01-OWNERS' | 'INC-01-PARTICIPANTS', { dimension, key }: Tally<Count>): Measure => {
      const of = code === 'INC-01-OWNERS' ? shown.owners : shown.participants;
      const part = partOf(dimension, key, region ?? null);
      const counts = part === undefined ? undefined : of?.(part);
      if (!counts) return hidden(code);
      const n = counts.with + counts.without;
      return measure(code, percent(counts.with, n), n, { missing: counts.missing });
    };
    return reportOf(
      tallies,
      counts,
      (tally) => [
        measure('INC-01-WOMEN', percent(tally.women, tally.known), tally.known, {
          missing: tally.businesses - tally.known,
        }),
        disability('INC-01-OWNERS', tally),
        disability('INC-01-PARTICIPANTS', tally),
        measure('INC-01-REMOTE', percent(tally.remote, tally.placed), tally.placed, {
          missing: tally.businesses - tally.placed,
        }),
      ],
      { asOf },
    );
  }
}

/** Which part of the cut a group is: a province, a regency, or all; nothing if it is another. */
function partOf(dimension: string | null, key: string | null, region: string | null): string | null | undefined {
  if (dimension === null) return region === null || region.length <= 5 ? region : undefined;
  if (dimension === 'SECTOR' || key === null) return undefined;
  const part = region?.startsWith(key) ? region : key;
  return part.length <= 5 ? part : undefined;
}
