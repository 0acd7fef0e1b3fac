import { sql } from 'kysely';
import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import { Delegation } from '../exhibition/delegation.ts';
import { Exhibition } from '../exhibition/exhibition.ts';
import { primaryFunding } from '../exhibition/funding-source.ts';
import { Participation } from '../exhibition/participation.ts';
import type { Scope, Sql } from '../query/scope.ts';
import { seen } from '../query/seen.ts';
import { ReportedFigure } from '../registry/reported-figure.ts';
import type { Asking } from './answer.ts';
import { asked } from './asked.ts';
import { definitions } from './definitions.ts';
import { asUuidGiven } from './given.ts';
import { hiddenPayers } from './hidden-payers.ts';
import { combined, type Edition, type Payers, type Sent, together } from './payers.ts';
import { Question } from './question.ts';
import { type Measure, Report } from './report.ts';

const held = sql`('CONFIRMED', 'ATTENDED', 'REPORTED', 'VERIFIED', 'NO_SHOW')`;

/** What sources report about a record: how many took part, and by which payer. */
const reported = (kind: string, id: Sql): Sql => sql`(select json_build_object(
    'total', max(value) filter (where category is null), 'payers', coalesce(json_object_agg(category, value) filter (where category is not null), '{}'))
  from (select case when dimension = 'FUNDING' then coalesce(category, 'UNKNOWN') end as category, max(value) as value
    from (select dimension, category, source_id, sum(value) as value from figure
      where subject_type = ${sql.lit(kind)} and subject_id = ${id}::text group by dimension, category, source_id) by_source
    group by 1) stated)`;

const question = (
  scope: Scope,
): Sql => sql`(with edition as (select * from ${seen(scope, Exhibition)} x where x.id = ${asUuidGiven('exhibition')}),
  figure as materialized (select * from ${seen(scope, ReportedFigure)} f where f.measure = 'PARTICIPANTS' and f.unit in ('BUSINESSES', 'STANDS')
    and f.value is not null and (f.dimension is null or f.dimension = 'FUNDING')
    and (f.subject_id in (select id::text from edition) or f.subject_id in (select d.id::text from delegation d join edition x on x.id = d.exhibition_id))),
  entered as (select delegation_id, source, count(*) as count
    from (select p.delegation_id, ${sql.raw(primaryFunding('p'))} as source from ${seen(scope, Participation)} p
      where p.exhibition_id in (select id from edition) and p.state in ${held}) paid group by delegation_id, source),
  proposed as (select distinct p.delegation_id from ${seen(scope, Participation)} p where p.exhibition_id in (select id from edition))
  select json_build_object('key', x.id, 'label', x.name, 'reported', ${reported('EXHIBITION', sql`x.id`)}, 'proposed', exists (select from proposed),
    'entered', (select coalesce(json_object_agg(source, count), '{}') from entered where delegation_id is null),
    'delegations', (select coalesce(json_agg(json_build_object('key', d.id, 'label', o.name, 'reported', ${reported('DELEGATION', sql`d.id`)},
        'proposed', exists (select from proposed s where s.delegation_id = d.id),
        'entered', (select coalesce(json_object_agg(source, count), '{}') from entered n where n.delegation_id = d.id)) order by o.name, d.id), '[]')
      from ${seen(scope, Delegation)} d join organization o on o.id = d.organization_id where d.exhibition_id = x.id))
  from edition x)`;

@Resolver()
export class ParticipationFunding {
  @Question(() => Report, {
    nullable: true,
    cost: 100,
    past: 1000,
    description:
      'Who pays for the participations in an exhibition (EXH-01), of all and by delegation: those recorded one by one, and those that sources report without names, with the payers that they state. Empty if there is no such exhibition.',
  })
  async participationFunding(
    @Arg('exhibition', () => ID, { description: 'The exhibition.' }) exhibition: string,
    @Ctx() asking: Asking,
  ): Promise<Report | null> {
    const { audience = 'VIEWER', earlier } = asking;
    const { answer: edition, asOf } = await asked<Edition | null>(asking, {
      name: 'participationFunding',
      question,
      variables: { exhibition },
    });
    if (!edition) return null;
    const delegations = edition.delegations.map((each) => ({ ...each, payers: combined(each) }));
    const whole = together(
      edition,
      delegations.map(({ payers }) => payers),
    );
    const hides = audience === 'PUBLIC' ? hiddenPayers(whole, delegations, earlier) : () => false;
    return {
      from: null,
      to: null,
      asOf,
      audience,
      measures: measuresOf(whole, (...at) => hides(null, ...at), edition),
      groups: delegations.map(({ key, label, payers, ...sent }) => ({
        dimension: 'DELEGATION',
        key,
        label,
        measures: measuresOf(payers, (...at) => hides(key, ...at), sent, Object.keys(whole)),
      })),
    };
  }
}

/** Whether what a payer pays for is hidden, or all: of those recorded by name, of the others, or of both. */
type Hides = (payer: string | null, kind: 'named' | 'unnamed' | null) => boolean;

function measuresOf(
  payers: Payers,
  hides: Hides,
  { proposed }: Pick<Sent, 'proposed'>,
  listed = Object.keys(payers),
): Measure[] {
  const counts = Object.values(payers);
  const named = counts.reduce((sum, each) => sum + each.named, 0);
  const all = counts.reduce((sum, each) => sum + each.named + each.unnamed, 0);
  const measure = (
    code: 'EXH-01' | 'EXH-01-TOTAL' | 'EXH-01-SHARE',
    part: string | null,
    value: number | null,
    n: number,
    missing: number,
  ): Measure => {
    const hidden = hides(part, null) || (code === 'EXH-01-SHARE' && hides(null, null));
    const isCounted = !hidden && !hides(part, 'named') && !hides(part, 'unnamed');
    return {
      ...{ code, part, definition: definitions[code].text, unit: definitions[code].unit, hidden },
      value: hidden ? null : value,
      n: isCounted ? n : null,
      missing: isCounted ? missing : null,
      coverage: !isCounted || n + missing === 0 ? null : n / (n + missing),
      ...{ ifMissingUnchanged: null, ifMissingClosed: null },
    };
  };
  const none = { named: 0, unnamed: 0 };
  const each = listed
    .map((source) => [source, payers[source] ?? none] as const)
    // That nobody is there is told by leaving it out, so it is not left out where it is hidden.
    .filter(([source, { named, unnamed }]) => named + unnamed > 0 || hides(source, null))
    .sort(([one], [other]) => one.localeCompare(other));
  return [
    // That nobody is recorded and nobody reported does not say that nobody was there.
    measure('EXH-01-TOTAL', null, all > 0 || proposed ? all : null, named, all - named),
    ...each.map(([source, count]) =>
      measure('EXH-01', source, count.named + count.unnamed, count.named, count.unnamed),
    ),
    ...each.map(([source, count]) =>
      measure('EXH-01-SHARE', source, (100 * (count.named + count.unnamed)) / all, count.named, count.unnamed),
    ),
  ];
}
