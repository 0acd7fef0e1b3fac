import { sql } from 'kysely';
import { Business } from '../business/business.ts';
import { Engagement } from '../mentoring/engagement.ts';
import type { Scope, Sql } from '../query/scope.ts';
import { seen, seenOnce } from '../query/seen.ts';
import { countedFor, knownTo } from './audience.ts';
import { asUuidGiven, given } from './given.ts';
import { evidence, from, to, until } from './mentoring-evidence.ts';
import type { ReportAudience } from './report.ts';

/** Which mentoring is meant; each is a part of the statement only if it is asked for. */
export const filters = {
  partner: sql`(p.owner_id = ${asUuidGiven('partner')} or exists (select from programme_partners pp
    where pp.programme_id = p.id and pp.organization_id = ${asUuidGiven('partner')}))`,
  programme: sql`p.id = ${asUuidGiven('programme')}`,
  region: sql`(b.region_id = ${given('region')} or starts_with(b.region_id, ${given('region')}::text || '.'))`,
  sector: sql`b.sector = ${given('sector')}`,
} as const;

export type Filter = keyof typeof filters;

/** The mentoring under way in the period. */
const mentored = (scope: Scope, audience: ReportAudience, asked: Filter[]): Sql =>
  sql`select e.id, e.named, e.state, e.exit_reason, b.id as business_id, e.starts_on, e.ends_on, e.starts_on >= ${from} as begun,
      b.knows_identity, b.knows_figures, b.knows_quality, b.knows_certificates, b.knows_exports, b.knows_mentoring, b.knows_products,
      p.id::text as programme, b.sector, b.region_id, left(b.region_id, 2) as province, left(b.region_id, 5) as regency,
      extract(year from e.starts_on)::text as cohort, e.partner_id::text as partner,
      case when b.status = 'CLOSED' then b.closed_on end as closed_on,
      (e.starts_on + e.planned_months * interval '1 month')::date as planned_until,
      greatest(0, least(${to}, coalesce(e.ends_on + 1, ${to})) - greatest(${from}, e.starts_on)) / 30.4375 as months
    from ${seen(scope, Engagement, { besides: countedFor(audience) })} e
    join programme p on p.id = e.programme_id
    join ${seenOnce(scope, Business, { besides: {}, marks: knownTo(audience) })} b on b.id = e.business_id
    where coalesce(e.starts_on, e.ends_on) < ${to} and coalesce(e.ends_on, 'infinity') >= ${from}
      and ${sql.join([sql`true`, ...asked.map((name) => filters[name])], sql` and `)}`;

/** One row for each mentoring, with all that is counted of it. */
const fact = sql`select m.*, again.business_id is not null as again, paired.change, staff.last[3] - staff.first[3] as women, staff.last[4] - staff.first[4] as men,
    quality.consistent, quality.produced, quality.ordered, visit.sessions, coalesce(visit.last_within >= ${until} - 60, false) as met,
    coalesce(m.starts_on < ${until}, false) and coalesce(m.ends_on, 'infinity') >= ${until} - 1 as on_last_day,
    coalesce(exported.first >= greatest(${from}, m.starts_on)
      and exported.first < least(${to}, (m.starts_on + interval '24 months')::date), false) as entered,
    scored.gain, raised.constraints, raised.resolved, issued.certificates, issued.timed, introduced.designs, introduced.recorded,
    case when m.begun then case when m.closed_on is not null then greatest(0, m.closed_on - m.starts_on)
      else greatest(m.starts_on, m.ends_on, visit.last, assessed.last, reported.last, quality.last, shown.last) - m.starts_on end end as lived
  from mentored m left join again using (business_id) left join visit using (id) left join paired using (id) left join staff using (id)
    left join quality using (business_id) left join exported using (business_id) left join shown using (business_id)
    left join scored using (id) left join assessed using (id)
    left join (select id, max(until) - 1 as last from report where until <= current_date group by id) reported using (id)
    left join (select id, count(*) as constraints, count(*) filter (where resolved) as resolved from raised group by id) raised using (id)
    left join (select id, count(*) as certificates, count(days) as timed from issued group by id) issued using (id)
    left join (select id, count(*) as designs, count(sold) as recorded from introduced group by id) introduced using (id)`;

/** The businesses that are mentored more than once. */
export const againIn = (table: string): Sql =>
  sql`select business_id from ${sql.table(table)} group by 1 having count(*) > 1`;

/** The tables that figures are counted from, before the statement: `fact`, and what is told of it one by one. */
export const mentoringFacts = (scope: Scope, audience: ReportAudience, asked: Filter[]): Sql => {
  const parts = Object.entries({
    mentored: mentored(scope, audience, asked),
    again: againIn('mentored'),
    ...evidence(scope, audience),
    fact,
  });
  const several = new Set(['mentored', 'report', 'measured', 'raised', 'issued', 'introduced', 'fact']);
  return sql.join(
    parts.map(([name, part]) => sql`${sql.ref(name)} as ${several.has(name) ? sql`materialized ` : sql``}(${part})`),
  );
};
