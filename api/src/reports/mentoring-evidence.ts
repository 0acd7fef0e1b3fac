import { sql } from 'kysely';
import { Business } from '../business/business.ts';
import { Certificate } from '../business/certificate.ts';
import { CertificateType } from '../business/certificate-type.ts';
import { ExportRecord } from '../business/export-record.ts';
import { PeriodReport } from '../business/period-report.ts';
import { Product } from '../business/product.ts';
import { ProductDesign } from '../business/product-design.ts';
import { QualityMeasurement } from '../business/quality-measurement.ts';
import type { Class } from '../core/column.ts';
import { table } from '../core/noun.ts';
import { Exhibition } from '../exhibition/exhibition.ts';
import { Participation } from '../exhibition/participation.ts';
import { Assessment } from '../mentoring/assessment.ts';
import { Constraint } from '../mentoring/constraint.ts';
import { Engagement } from '../mentoring/engagement.ts';
import { Session } from '../mentoring/session.ts';
import type { Scope, Sql } from '../query/scope.ts';
import { type Reading, type Step, seen, seesAll } from '../query/seen.ts';
import { given } from './given.ts';
import type { ReportAudience } from './report.ts';

export const from = sql`${given('from')}::date`;
export const to = sql`${given('to')}::date`;
/** The day after the last on which the period can be looked at. */
export const until = sql`least(${to}, current_date + 1)`;

/** The day after the last of a report's period. */
const after = sql`(r.starts_on + case r.period when 'MONTH' then interval '1 month'
    when 'QUARTER' then interval '3 months' when 'SEMESTER' then interval '6 months' else interval '1 year' end)::date`;

/** From mentoring that is seen to its business, and from that to its products. */
const business = { noun: Engagement, list: 'business' };
const products = [business, { noun: Business, list: 'products' }];
const ofMentoring = (list: string): Step[] => [{ noun: Engagement, list }];
const ofBusiness = (list: string): Step[] => [business, { noun: Business, list }];
const ofProduct = (list: string): Step[] => [...products, { noun: Product, list }];

/** What the evidence is read from, by the links that lead there from mentoring that is seen. */
const read = new Map<Class, Step[]>([
  [Session, ofMentoring('sessions')],
  [Assessment, ofMentoring('assessments')],
  [Constraint, ofMentoring('constraints')],
  [PeriodReport, ofBusiness('periodReports')],
  [Certificate, ofBusiness('certificates')],
  [Participation, ofBusiness('participations')],
  [QualityMeasurement, ofProduct('measurements')],
  [ExportRecord, ofProduct('exportRecords')],
  [ProductDesign, ofProduct('designs')],
  [Exhibition, []],
]);

/** The tables of all that facts rest on. */
export const evidenceTables = [Engagement, Business, Product, CertificateType, ...read.keys()].map(table);

/** Whether a viewer sees all the evidence of any mentoring that it sees. */
export const seesEvidence = (scope: Scope): boolean => [...read].every(([noun, steps]) => seesAll(scope, noun, steps));

/** The rows of a noun that evidence is read from. */
export const rowsOf = (scope: Scope, noun: Class, reading: Pick<Reading, 'besides' | 'open'>) =>
  seen(scope, noun, { ...reading, through: read.get(noun) ?? [] });

/**
 * What is recorded of mentoring `m`, each kind read once as a whole and not for each mentoring anew: the tables that facts
 * are put together from, in their order. A partner counts whatever hangs on the mentoring it counts; others what they may
 * see of it.
 */
export function evidence(scope: Scope, audience: ReportAudience): Record<string, Sql> {
  const besides = audience === 'PARTNER' ? {} : undefined;
  const rows = (noun: Class, open = {}) => rowsOf(scope, noun, { besides, open });
  // What a reader may not know of a report is not there; where nobody is to know single ones, small cells are hidden instead.
  const turnover = audience === 'VIEWER' ? sql`case when r.open then r.turnover end as turnover` : sql`r.turnover`;
  const reports = rows(PeriodReport, audience === 'VIEWER' ? { open: 'turnover' } : {});
  return {
    visit: sql`select s.engagement_id as id, count(*) filter (where s.held_on >= ${from} and s.held_on < ${to}) as sessions,
        max(s.held_on) filter (where s.held_on < ${until}) as last_within, max(s.held_on) as last
      from mentored m join ${rows(Session)} s on s.engagement_id = m.id where s.held_on >= least(${from}, ${until} - 60) group by 1`,
    report: sql`select *, until <= begins_on + 30 as is_first, starts_on >= begins_on and until <= ${to} as is_last
      from (select m.id, m.starts_on as begins_on, r.id as report, r.period, r.starts_on, ${after} as until, ${turnover}, r.workers_female, r.workers_male
        from mentored m join ${reports} r on r.business_id = m.business_id where r.state in ('SUBMITTED', 'VERIFIED') offset 0) r`,
    paired: sql`select distinct on (first.id) first.id, first.report as first, last.report as last, last.turnover / first.turnover::float8 - 1 as change
      from report first join report last on last.id = first.id and last.period = first.period
        and extract(month from last.starts_on) = extract(month from first.starts_on)
      where first.is_first and last.is_last and first.turnover > 0 and last.turnover is not null
      order by first.id, array_position(array['YEAR', 'SEMESTER', 'QUARTER', 'MONTH'], first.period), last.starts_on desc, first.starts_on desc`,
    staff: sql`select id, ${staffOf('is_first')} as first, ${staffOf('is_last')} as last
      from report where workers_female + workers_male is not null group by id`,
    measured: sql`select q.id, q.batch_on, q.produced, q.defective, q.ordered, q.on_time, q.within_limits, ${maker('q')} as business_id
      from ${rows(QualityMeasurement)} q where q.batch_on < ${to}`,
    batch: sql`select q.business_id, q.batch_on, q.produced, q.defective, q.ordered, q.on_time, q.within_limits = 'WITHIN' as is_within,
        case when q.within_limits <> 'UNKNOWN' then row_number() over (partition by q.business_id, q.within_limits = 'UNKNOWN'
          order by q.batch_on desc, q.id desc) end as place
      from measured q where q.business_id in (select business_id from mentored)`,
    quality: sql`select business_id, case when count(*) filter (where place <= 6) = 6 then count(*) filter (where place <= 6 and is_within) >= 5 end as consistent,
        sum(produced) filter (where defective is not null and batch_on >= ${from}) as produced,
        sum(defective) filter (where batch_on >= ${from}) as defective,
        sum(ordered) filter (where on_time is not null and batch_on >= ${from}) as ordered,
        sum(on_time) filter (where ordered is not null and batch_on >= ${from}) as on_time, max(batch_on) as last
      from batch group by 1`,
    exported: sql`select business_id, min(sent_on) as first
      from (select ${maker('x')} as business_id, x.sent_on from ${rows(ExportRecord)} x where x.export_entry) x group by 1`,
    scored: sql`select f.engagement_id as id, avg(l.total - f.total) as gain
      from ${rows(Assessment)} f join ${rows(Assessment)} l on l.engagement_id = f.engagement_id and l.instrument_id = f.instrument_id
      where f.wave = 'BASELINE' and f.state = 'VERIFIED' and l.wave = 'ENDLINE' and l.state = 'VERIFIED' and l.held_on < ${to} group by 1`,
    assessed: sql`select a.engagement_id as id, max(a.held_on) as last from ${rows(Assessment)} a where a.held_on >= ${from} group by 1`,
    shown: sql`select p.business_id, max(x.starts_on) as last from ${rows(Participation)} p join ${rows(Exhibition)} x on x.id = p.exhibition_id
      where p.state in ('ATTENDED', 'REPORTED', 'VERIFIED') and x.starts_on between ${from} and current_date
        and p.business_id in (select business_id from mentored where begun) group by 1`,
    raised: sql`select c.engagement_id as id, c.category, c.state = 'RESOLVED' as resolved, c.resolved_on - c.raised_on as days
      from mentored m join ${rows(Constraint)} c on c.engagement_id = m.id where c.raised_on >= ${from} and c.raised_on < ${to}`,
    issued: sql`select m.id, c.id as certificate, t.code as type, c.issued_on - c.applied_on as days
      from mentored m join ${rows(Certificate)} c on c.business_id = m.business_id join certificate_type t on t.id = c.type_id
      where c.issued_on >= greatest(${from}, m.starts_on) and c.issued_on < ${to}`,
    introduced: sql`select m.id, d.id as design, d.sold_units > 0 as sold
      from (select d.id, d.introduced_on, d.sold_units, ${maker('d')} as business_id from ${rows(ProductDesign)} d
          where d.origin = 'MENTORING' and d.introduced_on >= ${from} and d.introduced_on < ${to}) d
        join mentored m on m.business_id = d.business_id and m.starts_on <= d.introduced_on`,
  };
}

/** Women and men in the last of these reports; of lists the one that begins with the latest day is the greatest. */
const staffOf = (which: string): Sql =>
  sql`max(array[until - date '2000-01-01', starts_on - date '2000-01-01', workers_female, workers_male]) filter (where ${sql.ref(which)})`;

/** Whose product a row is of; looked up one by one, for there are many more products than such rows. */
const maker = (row: string): Sql =>
  sql`(select g.business_id from product g where g.id = ${sql.ref(`${row}.product_id`)})`;
