import { sql } from 'kysely';
import { Business } from '../business/business.ts';
import { Certificate } from '../business/certificate.ts';
import { ExportRecord } from '../business/export-record.ts';
import { PeriodReport } from '../business/period-report.ts';
import { QualityMeasurement } from '../business/quality-measurement.ts';
import type { Class } from '../core/column.ts';
import { Assessment } from '../mentoring/assessment.ts';
import { Constraint } from '../mentoring/constraint.ts';
import { Engagement } from '../mentoring/engagement.ts';
import { Session } from '../mentoring/session.ts';
import type { Scope, Sql } from '../query/scope.ts';
import { seen } from '../query/seen.ts';
import { countedFor, knownTo } from './audience.ts';
import { asUuidGiven, given } from './given.ts';
import type { ReportAudience } from './report.ts';

/** Which mentoring is meant; each is a part of the statement only if it is asked for. */
export const filters = {
  partner: sql`(p.owner_id = ${asUuidGiven('partner')} or exists (select from programme_partners pp
    where pp.programme_id = p.id and pp.organization_id = ${asUuidGiven('partner')}))`,
  programme: sql`p.id = ${asUuidGiven('programme')}`,
  region: sql`(b.region_id = ${given('region')} or starts_with(b.region_id, ${given('region')}::text || '.'))`,
  sector: sql`b.sector = ${given('sector')}`,
} as const;

const from = sql`${given('from')}::date`;
const to = sql`${given('to')}::date`;

/** The day after the last of a report's period. */
const after = (report: string): Sql =>
  sql`(${sql.ref(`${report}.starts_on`)} + case ${sql.ref(`${report}.period`)} when 'MONTH' then interval '1 month'
    when 'QUARTER' then interval '3 months' when 'SEMESTER' then interval '6 months' else interval '1 year' end)::date`;
const handedIn = (report: string): Sql => sql`${sql.ref(`${report}.state`)} in ('SUBMITTED', 'VERIFIED')`;
const baseline = (report: string): Sql => sql`${after(report)} <= e.starts_on + 30`;
const endline = (report: string): Sql =>
  sql`${sql.ref(`${report}.starts_on`)} >= e.starts_on and ${after(report)} <= ${to}`;

/** One row for each mentoring under way in the period, with all that is counted of it. */
export function mentoringFacts(scope: Scope, audience: ReportAudience, asked: (keyof typeof filters)[]): Sql {
  // A partner counts whatever hangs on the mentoring it counts; others what they may see of it.
  const besides = audience === 'PARTNER' ? {} : undefined;
  const rows = (noun: Class) => seen(scope, noun, { besides });
  const reports = seen(scope, PeriodReport, { besides, open: { open: 'turnover' } });
  const meant = [sql`true`, ...asked.map((name) => filters[name])];
  return sql`select e.id, e.named, e.state, e.exit_reason, e.business_id, e.starts_on, e.ends_on, e.planned_months,
      b.knows_figures, b.knows_quality, b.knows_certificates, b.knows_exports, b.knows_mentoring,
      p.id::text as programme, p.name as programme_name, b.sector, left(b.region_id, 2) as province,
      left(b.region_id, 5) as regency, extract(year from e.starts_on)::text as cohort, e.partner_id::text as partner,
      turnover.change, turnover.open, workers.women, workers.men, quality.consistent, defects.produced, defects.defective,
      exported.entered, scored.gain, met.sessions, raised.constraints, raised.resolved,
      (e.starts_on + e.planned_months * interval '1 month')::date as planned_until,
      greatest(0, least(${to}, coalesce(e.ends_on + 1, ${to})) - greatest(${from}, e.starts_on)) / 30.4375 as months
    from ${seen(scope, Engagement, { besides: countedFor(audience) })} e
    join programme p on p.id = e.programme_id
    join ${seen(scope, Business, { besides: {}, marks: knownTo(audience) })} b on b.id = e.business_id
    left join lateral (select last.turnover / nullif(first.turnover, 0)::float8 - 1 as change, first.open and last.open as open
      from ${reports} first join ${reports} last on last.business_id = first.business_id and last.period = first.period
        and extract(month from last.starts_on) = extract(month from first.starts_on)
      where first.business_id = e.business_id and first.turnover > 0 and last.turnover is not null
        and ${handedIn('first')} and ${handedIn('last')} and ${baseline('first')} and ${endline('last')}
      order by array_position(array['YEAR', 'SEMESTER', 'QUARTER', 'MONTH'], first.period), last.starts_on desc, first.starts_on desc
      limit 1) turnover on true
    left join lateral (select last.workers_female - first.workers_female as women, last.workers_male - first.workers_male as men
      from (select * from ${rows(PeriodReport)} r where r.business_id = e.business_id and ${handedIn('r')} and ${baseline('r')}
          and r.workers_female + r.workers_male is not null order by r.starts_on desc, r.id desc limit 1) first,
        (select * from ${rows(PeriodReport)} r where r.business_id = e.business_id and ${handedIn('r')} and ${endline('r')}
          and r.workers_female + r.workers_male is not null order by r.starts_on desc, r.id desc limit 1) last) workers on true
    left join lateral (select case when count(*) = 6 then count(*) filter (where within_limits = 'WITHIN') >= 5 end as consistent
      from (select q.within_limits from ${rows(QualityMeasurement)} q join product g on g.id = q.product_id
        where g.business_id = e.business_id and q.batch_on < ${to} and q.within_limits <> 'UNKNOWN'
        order by q.batch_on desc, q.id desc limit 6) batches) quality on true
    left join lateral (select sum(q.produced) as produced, sum(q.defective) as defective
      from ${rows(QualityMeasurement)} q join product g on g.id = q.product_id
      where g.business_id = e.business_id and q.batch_on >= ${from} and q.batch_on < ${to} and q.defective is not null) defects on true
    left join lateral (select coalesce(min(x.sent_on) >= greatest(${from}, e.starts_on)
        and min(x.sent_on) < least(${to}, (e.starts_on + interval '24 months')::date), false) as entered
      from ${rows(ExportRecord)} x join product g on g.id = x.product_id
      where g.business_id = e.business_id and x.export_entry) exported on true
    left join lateral (select avg(l.total - f.total) as gain from ${rows(Assessment)} f join ${rows(Assessment)} l
        on l.engagement_id = f.engagement_id and l.instrument_id = f.instrument_id and l.wave = 'ENDLINE' and l.state = 'VERIFIED'
      where f.engagement_id = e.id and f.wave = 'BASELINE' and f.state = 'VERIFIED' and l.held_on < ${to}) scored on true
    left join lateral (select count(*) as sessions from ${rows(Session)} s
      where s.engagement_id = e.id and s.held_on >= ${from} and s.held_on < ${to}) met on true
    left join lateral (select count(*) as constraints, count(*) filter (where c.state = 'RESOLVED') as resolved
      from ${rows(Constraint)} c where c.engagement_id = e.id and c.raised_on >= ${from} and c.raised_on < ${to}) raised on true
    where coalesce(e.starts_on, e.ends_on) < ${to} and coalesce(e.ends_on, 'infinity') >= ${from}
      and ${sql.join(meant, sql` and `)}`;
}

/** Certificates issued in the period to the businesses of facts, on or after the first day of their mentoring. */
export const issuedTo = (scope: Scope, audience: ReportAudience): Sql =>
  sql`select f.id as fact, c.id as certificate from fact f
    join ${seen(scope, Certificate, { besides: audience === 'PARTNER' ? {} : undefined })} c on c.business_id = f.business_id
    where c.issued_on >= greatest(${from}, f.starts_on) and c.issued_on < ${to}`;
