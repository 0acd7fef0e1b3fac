import { sql } from 'kysely';
import { Field, InputType } from 'type-graphql';
import { Business } from '../business/business.ts';
import { enumeration } from '../core/column.ts';
import { refuse, words } from '../core/errors.ts';
import { LocalDate } from '../core/scalars.ts';
import { asThen } from '../query/as-then.ts';
import { sieve } from '../query/sieve.ts';
import { parameter, type Value } from '../query/slot.ts';
import { Enrolment } from '../training/enrolment.ts';
import { funnelFacts, type Stage, stageNames } from './funnel-facts.ts';

const ExportStage = enumeration(
  'ExportStage',
  'A stage on the way to export, in their order.',
  Object.fromEntries(stageNames.map((stage) => [stage, stage])) as Record<Stage, Stage>,
  {
    AWARE: { description: 'Somebody of the business came to a training.' },
    LEGAL: { description: 'It has a NIB and, where its legal form asks for one, a tax number of its own.' },
    COMPLIANT: { description: 'It holds every certificate that is mandatory for its branch.' },
    CAPABLE: { description: 'A product of it has capacity, lead time and five of the last six batches within limits.' },
    OFFER: { description: 'A product of it has a customs code and an export price.' },
    CONTACT: { description: 'It has met a buyer from abroad.' },
    SAMPLE: { description: 'A buyer from abroad has had a sample, a quotation or an order.' },
    ORDER: { description: 'A buyer from abroad has ordered.' },
    INDIRECT: { description: 'An export entry of it has gone out by any channel.' },
    DIRECT: { description: 'It has exported directly.' },
  },
);

@InputType({ description: 'Businesses that the export funnel of a period counts (FUN-01).' })
class ExportFunnelWhere {
  @Field(() => LocalDate, { description: 'First day of the period.' })
  from!: Value<string>;

  @Field(() => LocalDate, { description: 'The day after its last.' })
  to!: Value<string>;

  @Field(() => ExportStage, {
    nullable: true,
    description: 'Only those that have come to this stage by all before it.',
  })
  reached?: Stage | null;

  @Field(() => ExportStage, { nullable: true, description: 'Only those at this stage that lack one before it.' })
  skipped?: Stage | null;
}

sieve(Business, {
  name: 'exportFunnel',
  description:
    'By the export funnel of a period, as `exportFunnel` counts it: for those who see the people of businesses.',
  input: ExportFunnelWhere,
  cost: 1000,
  found: (scope, { from, to, reached, skipped }: ExportFunnelWhere) => {
    if (scope.rules.rows(Enrolment) === 'none') throw refuse(words.forbidden, 'FORBIDDEN');
    const period = { from: sql`${parameter(from)}::date`, to: sql`${parameter(to)}::date` };
    const at = (stage: Stage, is: string) => sql.ref(`fact.${is ? `${stage} ${is}` : stage}`);
    const conditions = [
      sql`true`,
      ...(reached ? [at(reached, 'reached')] : []),
      ...(skipped ? [sql`${at(skipped, '')} and not ${at(skipped, 'reached')}`] : []),
    ];
    return asThen(
      scope,
      sql`(with ${funnelFacts(scope, [], period)} select fact.id from fact where ${sql.join(conditions, sql` and `)})`,
    );
  },
});
