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
import { from, to, until } from './mentoring-period.ts';
import type { ReportAudience } from './report.ts';

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

/** How evidence is read: by the period that is asked for, or of all time for the few or many mentorings that are meant. */
interface Narrowed {
  /** Only what may tell of the period. */
  toPeriod?: boolean;
  /** From the mentoring on, where that is little: of the products of its businesses alone. */
  toFew?: boolean;
}

/**
 * What is recorded of mentoring `m`, each kind read once as a whole and not for each mentoring anew, as lists in the order of
 * days: so that what is known of any period is a place or two in each (`mentoring-facts.ts`). A partner counts whatever hangs
 * on the mentoring it counts; others what they may see of it.
 */
export function evidence(scope: Scope, audience: ReportAudience, narrowed: Narrowed): Record<string, Sql> {
  const besides = audience === 'PARTNER' ? {} : undefined;
  const rows = (noun: Class, open = {}) => rowsOf(scope, noun, { besides, open });
  // What a reader may not know of a report is not there; where nobody is to know single ones, small cells are hidden instead.
  const turnover = audience === 'VIEWER' ? sql`case when r.open then r.turnover end as turnover` : sql`r.turnover`;
  const reports = rows(PeriodReport, audience === 'VIEWER' ? { open: 'turnover' } : {});
  const since = (day: string): Sql =>
    narrowed.toPeriod ? sql`${sql.ref(day)} >= ${from}` : sql`${sql.ref(day)} is not null`;
  const upTo = (day: string): Sql =>
    narrowed.toPeriod ? sql`${sql.ref(day)} < ${to}` : sql`${sql.ref(day)} is not null`;
  const inPeriod = (day: string): Sql => sql`${since(day)} and ${upTo(day)}`;
  const theirs = (row: string): Sql =>
    narrowed.toFew
      ? sql`${sql.ref(`${row}.product_id`)} in (select g.id from mentored m join product g on g.business_id = m.business_id)`
      : sql`true`;
  return {
    visited: sql`select s.engagement_id as id, array_agg(s.held_on order by s.held_on) as visits
      from mentored m join ${rows(Session)} s on s.engagement_id = m.id
      where ${narrowed.toPeriod ? sql`s.held_on >= least(${from}, ${until} - 60)` : sql`true`} group by 1`,
    report: sql`select *, until <= begins_on + 30 as is_first, starts_on >= begins_on and ${narrowed.toPeriod ? sql`until <= ${to}` : sql`true`} as is_last
      from (select m.id, m.starts_on as begins_on, r.id as report, r.period, r.starts_on, ${after} as until, ${turnover}, r.workers_female, r.workers_male
        from mentored m join ${reports} r on r.business_id = m.business_id where r.state in ('SUBMITTED', 'VERIFIED') offset 0) r`,
    reported: sql`select id, array_agg(until order by until) as reported_until from report group by 1`,
    pair: sql`select first.id, first.report as first, last.report as last, last.until, last.turnover / first.turnover::float8 - 1 as change,
        array[array_position(array['MONTH', 'QUARTER', 'SEMESTER', 'YEAR'], first.period), ${days('last.starts_on')}, ${days('first.starts_on')}] as place
      from report first join report last on last.id = first.id and last.period = first.period
        and extract(month from last.starts_on) = extract(month from first.starts_on)
      where first.is_first and last.is_last and first.turnover > 0 and last.turnover is not null`,
    paired: sql`select id, ${inOrder('until', { paired_until: 'until', changes: 'change', first_reports: 'first', last_reports: 'last' })}
      from (select *, max(place) over (partition by id order by until) as best from pair) p where place >= best group by 1`,
    staffed: sql`select l.id, ${inOrder('l.until', { staffed_until: 'l.until' })}, array_agg(l.staff[2] - f.staff[3] order by l.until) as women, array_agg(l.staff[3] - f.staff[4] order by l.until) as men
      from (select id, until, max(array[${days('starts_on')}, workers_female, workers_male]) as staff from report where is_last and workers_female + workers_male is not null group by 1, 2) l
        join (select id, max(array[${days('until')}, ${days('starts_on')}, workers_female, workers_male]) as staff from report where is_first and workers_female + workers_male is not null group by 1) f using (id) group by 1`,
    batch: sql`select * from (select q.id, q.batch_on, q.produced::numeric as produced, q.defective::numeric as defective, q.ordered::numeric as ordered, q.on_time::numeric as on_time,
          q.within_limits, ${maker('q')} as business_id from ${rows(QualityMeasurement)} q where ${upTo('q.batch_on')} and ${theirs('q')} offset 0) q
      where business_id in (select business_id from mentored)`,
    measured: sql`select business_id, ${inOrder('place', { batches: 'batch_on', produced: 'produced', made: 'made', defective: 'defective', ordered: 'ordered', promised: 'promised', on_time: 'on_time' })}
      from (select business_id, batch_on, row_number() over so_far as place,
          coalesce(sum(produced) filter (where defective is not null) over so_far, 0) as produced, count(produced) filter (where defective is not null) over so_far as made,
          coalesce(sum(defective) over so_far, 0) as defective, coalesce(sum(ordered) filter (where on_time is not null) over so_far, 0) as ordered,
          count(ordered) filter (where on_time is not null) over so_far as promised, coalesce(sum(on_time) filter (where ordered is not null) over so_far, 0) as on_time
        from batch window so_far as (partition by business_id order by batch_on, id rows unbounded preceding)) b group by 1`,
    tested: sql`select business_id, ${inOrder('place', { tested_on: 'batch_on', consistent: 'consistent' })}
      from (select business_id, batch_on, row_number() over so_far as place,
          case when row_number() over so_far >= 6 then count(*) filter (where within_limits = 'WITHIN') over (so_far rows 5 preceding) >= 5 end as consistent
        from batch where within_limits <> 'UNKNOWN' window so_far as (partition by business_id order by batch_on, id)) b group by 1`,
    exported: sql`select business_id, min(sent_on) as exported_on
      from (select ${maker('x')} as business_id, x.sent_on from ${rows(ExportRecord)} x where x.export_entry and ${theirs('x')}) x group by 1`,
    scored: sql`select id, ${inOrder('held_on', { scored_on: 'held_on', gains: 'gain' })}
      from (select distinct f.engagement_id as id, l.held_on, avg((l.total - f.total)::numeric) over (partition by f.engagement_id order by l.held_on)::float8 as gain
        from mentored m join ${rows(Assessment)} f on f.engagement_id = m.id join ${rows(Assessment)} l on l.engagement_id = m.id and l.instrument_id = f.instrument_id
        where f.wave = 'BASELINE' and f.state = 'VERIFIED' and l.wave = 'ENDLINE' and l.state = 'VERIFIED' and ${upTo('l.held_on')}) s group by 1`,
    assessed: sql`select m.id, max(a.held_on) as assessed_on from mentored m join ${rows(Assessment)} a on a.engagement_id = m.id where ${since('a.held_on')} group by 1`,
    shown: sql`select p.business_id, array_agg(x.starts_on order by x.starts_on) as shown_on
      from ${rows(Participation)} p join ${rows(Exhibition)} x on x.id = p.exhibition_id
      where p.state in ('ATTENDED', 'REPORTED', 'VERIFIED') and ${since('x.starts_on')} and p.business_id in (select business_id from mentored) group by 1`,
    raised: sql`select m.id, c.raised_on as day, c.category, c.state = 'RESOLVED' as resolved, c.resolved_on - c.raised_on as days
      from mentored m join ${rows(Constraint)} c on c.engagement_id = m.id where ${inPeriod('c.raised_on')}`,
    issued: sql`select m.id, c.issued_on as day, c.id as certificate, t.code as type, c.issued_on - c.applied_on as days
      from mentored m join ${rows(Certificate)} c on c.business_id = m.business_id join certificate_type t on t.id = c.type_id
      where c.issued_on >= coalesce(m.starts_on, '-infinity') and ${inPeriod('c.issued_on')}`,
    introduced: sql`select m.id, d.introduced_on as day, d.id as design, d.sold_units > 0 as sold
      from (select d.id, d.introduced_on, d.sold_units, ${maker('d')} as business_id from ${rows(ProductDesign)} d
          where d.origin = 'MENTORING' and ${inPeriod('d.introduced_on')} and ${theirs('d')}) d
        join mentored m on m.business_id = d.business_id and m.starts_on <= d.introduced_on`,
  };
}

/** Columns as lists, all in one order. */
const inOrder = (by: string, columns: Record<string, string>): Sql =>
  sql.join(
    Object.entries(columns).map(
      ([name, column]) => sql`array_agg(${sql.ref(column)} order by ${sql.ref(by)}) as ${sql.ref(name)}`,
    ),
  );

/** A day as a number; of lists the one that begins with the latest day is the greatest. */
const days = (day: string): Sql => sql`${sql.ref(day)} - date '2000-01-01'`;

/** Whose product a row is of; looked up one by one, for there are many more products than such rows. */
const maker = (row: string): Sql =>
  sql`(select g.business_id from product g where g.id = ${sql.ref(`${row}.product_id`)})`;
