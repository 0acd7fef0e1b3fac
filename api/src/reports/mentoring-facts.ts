import { sql } from 'kysely';
import { Business } from '../business/business.ts';
import { Engagement } from '../mentoring/engagement.ts';
import type { Scope, Sql } from '../query/scope.ts';
import { seen, seenOnce } from '../query/seen.ts';
import { countedFor, knownTo } from './audience.ts';
import { asUuidGiven, given } from './given.ts';
import { evidence } from './mentoring-evidence.ts';
import { from, to, until } from './mentoring-period.ts';
import type { ReportAudience } from './report.ts';

/** Which mentoring is meant by what its business is, which stands in these rows. */
export const byBusiness = (rows: 'b' | 'c') => ({
  region: sql`(${sql.ref(`${rows}.region_id`)} = ${given('region')} or starts_with(${sql.ref(`${rows}.region_id`)}, ${given('region')}::text || '.'))`,
  sector: sql`${sql.ref(`${rows}.sector`)} = ${given('sector')}`,
});

/** Which mentoring is meant; each is a part of the statement only if it is asked for. */
export const filters = {
  partner: sql`(p.owner_id = ${asUuidGiven('partner')} or exists (select from programme_partners pp
    where pp.programme_id = p.id and pp.organization_id = ${asUuidGiven('partner')}))`,
  programme: sql`p.id = ${asUuidGiven('programme')}`,
  ...byBusiness('b'),
} as const;

export type Filter = keyof typeof filters;

/** Between which days mentoring `e` was under way, as far as they are known. */
const span = { first_day: sql`coalesce(e.starts_on, e.ends_on)`, last_day: sql`coalesce(e.ends_on, 'infinity')` };

/** Only courses `c` of mentoring that was under way in the period. */
export const underWay = sql`c.first_day < ${to} and c.last_day >= ${from}`;

/** Mentoring, and what its business is. */
const mentored = (scope: Scope, audience: ReportAudience, which: Sql): Sql =>
  sql`select e.id, e.named, ${span.first_day} as first_day, ${span.last_day} as last_day, e.state, e.exit_reason, b.id as business_id, e.starts_on, e.ends_on,
      b.knows_identity, b.knows_figures, b.knows_quality, b.knows_certificates, b.knows_exports, b.knows_mentoring, b.knows_products,
      p.id::text as programme, b.sector, b.region_id, extract(year from e.starts_on)::text as cohort, e.partner_id::text as partner,
      case when b.status = 'CLOSED' then b.closed_on end as closed_on,
      (e.starts_on + e.planned_months * interval '1 month')::date as planned_until
    from ${seen(scope, Engagement, { besides: countedFor(audience) })} e
    join programme p on p.id = e.programme_id
    join ${seenOnce(scope, Business, { besides: {}, marks: knownTo(audience) })} b on b.id = e.business_id
    where ${which}`;

/** What is recorded of each mentoring, from whatever period: what it is, and lists in the order of days. */
const recorded = {
  own: 'first_day last_day state exit_reason business_id starts_on ends_on programme sector region_id cohort partner closed_on planned_until',
  id: 'visits reported_until paired_until changes first_reports last_reports staffed_until women men scored_on gains assessed_on',
  business_id: 'batches produced made defective ordered promised on_time tested_on consistent exported_on shown_on',
};

const columnsOf = ['id', ...Object.values(recorded).flatMap((names) => names.split(' '))];

/** The columns of the tables that make up the course of mentoring: of each one row, and what happened on days, one by one. */
export const courseColumns: Record<string, string[]> = {
  course: columnsOf,
  raised: ['id', 'day', 'category', 'resolved', 'days'],
  issued: ['id', 'day', 'certificate', 'type', 'days'],
  introduced: ['id', 'day', 'design', 'sold'],
};

const besideMentored = {
  id: ['visited', 'reported', 'paired', 'staffed', 'scored', 'assessed'],
  business_id: ['measured', 'tested', 'exported', 'shown'],
};

/** The course of each mentoring: one row, with all that is recorded of it. */
const course = sql`select ${sql.join(columnsOf.map((name) => sql.ref(name)))} from mentored m ${sql.join(
  Object.entries(besideMentored).flatMap(([by, names]) =>
    names.map((name) => sql`left join ${sql.ref(name)} using (${sql.ref(by)})`),
  ),
  sql` `,
)}`;

/** Which mentoring a course is of, and how its evidence is read. */
interface Courses {
  which: Sql;
  toPeriod?: boolean;
  toFew?: boolean;
}

/** The tables that the course of mentoring is put together from, and those that make it up. */
export const courses = (
  scope: Scope,
  audience: ReportAudience,
  { which, ...narrowed }: Courses,
): Record<string, Sql> => ({
  mentored: mentored(scope, audience, which),
  ...evidence(scope, audience, narrowed),
  course,
});

/** How many of a list in the order of days are of a day before this one. */
const before = (day: Sql, list: string): Sql => sql`width_bucket(${day} - 1, ${sql.ref(`c.${list}`)})`;
/** How far such a list had come by the period's end, and before it began. */
const places = ['batches', 'visits'].flatMap((list) => [
  sql`coalesce(${before(from, list)}, 0) as ${sql.ref(`${list}_from`)}`,
  sql`coalesce(${before(to, list)}, 0) as ${sql.ref(`${list}_to`)}`,
]);
/** What a list of sums had come to in the period. */
const within = (list: string): Sql => sql`${sql.ref(list)}[batches_to] - coalesce(${sql.ref(list)}[batches_from], 0)`;
/** What a list says as of the last of these days before the period's end. */
const last = (list: string, days: string): Sql =>
  sql`${sql.ref(`c.${list}`)}[width_bucket(${to}, ${sql.ref(`c.${days}`)})]`;
/** The last of these days, up to today. */
const upToToday = (days: string): Sql => sql`${sql.ref(days)}[width_bucket(current_date, ${sql.ref(days)})]`;

/** The reports between which turnover is known to have changed by the period's end. */
export const reportsOfChange = {
  first: last('first_reports', 'paired_until'),
  last: last('last_reports', 'paired_until'),
};

/** Courses `c` in the period, and what tells of them by what the reader knows them. */
interface Marked {
  rows: Sql;
  of: string;
}

/** Those of the mentoring that is meant. */
export const asMentored: Marked = { rows: sql`course c join mentored m on m.id = c.id`, of: 'm' };

/** One row for each mentoring in the period, with all that is counted of it; `change` is what may be known of that of turnover. */
const fact = ({ rows, of }: Marked, marks: string[], change: Sql): Sql =>
  sql`select id, ${sql.join(marks.map((name) => sql.ref(name)))}, state, exit_reason, business_id, starts_on, ends_on, begun, programme, sector, region_id,
      left(region_id, 2) as province, left(region_id, 5) as regency, cohort, partner, closed_on, planned_until,
      greatest(0, least(${to}, coalesce(ends_on + 1, ${to})) - greatest(${from}, starts_on)) as guided,
      change, women, men, consistent,
      case when made[batches_to] > coalesce(made[batches_from], 0) then ${within('produced')} end as produced, ${within('defective')} as defective,
      case when promised[batches_to] > coalesce(promised[batches_from], 0) then ${within('ordered')} end as ordered, ${within('on_time')} as on_time,
      visits_to - visits_from as sessions, coalesce(visits[width_bucket(${until} - 1, visits)] >= ${until} - 60, false) as met,
      coalesce(starts_on < ${until}, false) and coalesce(ends_on, 'infinity') >= ${until} - 1 as on_last_day,
      coalesce(exported_on >= greatest(${from}, starts_on) and exported_on < least(${to}, (starts_on + interval '24 months')::date), false) as entered,
      gain, raised.constraints, raised.resolved, issued.certificates, issued.timed, introduced.designs, introduced.recorded,
      case when begun then case when closed_on is not null then greatest(0, closed_on - starts_on)
        else greatest(starts_on, ends_on, visits[cardinality(visits)], assessed_on, ${upToToday('reported_until')} - 1,
          batches[batches_to], ${upToToday('shown_on')}) - starts_on end end as lived
    from (select c.id, ${sql.join(marks.map((name) => sql.ref(`${of}.${name}`)))}, c.state, c.exit_reason, c.business_id, c.starts_on, c.ends_on, c.starts_on >= ${from} as begun,
          c.programme, c.sector, c.region_id, c.cohort, c.partner, c.closed_on, c.planned_until, ${change} as change,
          ${last('women', 'staffed_until')} as women, ${last('men', 'staffed_until')} as men,
          c.consistent[${before(to, 'tested_on')}] as consistent, c.gains[${before(to, 'scored_on')}] as gain,
          c.visits, c.batches, c.produced, c.made, c.defective, c.ordered, c.promised, c.on_time, c.exported_on, c.assessed_on, c.reported_until, c.shown_on,
          ${sql.join(places)}
        from ${rows} where ${underWay} offset 0) f
      left join (select id, count(*) as constraints, count(*) filter (where resolved) as resolved from raised group by id) raised using (id)
      left join (select id, count(*) as certificates, count(days) as timed from issued group by id) issued using (id)
      left join (select id, count(*) as designs, count(sold) as recorded from introduced group by id) introduced using (id)`;

/** The businesses that are mentored more than once. */
const again = sql`select business_id from fact group by 1 having count(*) > 1`;

/** The tables that figures are counted from, by `mentored`, its course and what happened in the period. */
export const factsOf = (marked: Marked, marks: string[], change: Sql): Record<string, Sql> => ({
  fact: fact(marked, marks, change),
  again,
});

/** What is read more than once. */
const several = new Set(['mentored', 'report', 'batch', 'course', 'raised', 'issued', 'introduced', 'fact']);

/** Tables under their names, before the statement that reads them. */
export const named = (parts: Record<string, Sql>): Sql =>
  sql.join(
    Object.entries(parts).map(
      ([name, part]) => sql`${sql.ref(name)} as ${several.has(name) ? sql`materialized ` : sql``}(${part})`,
    ),
  );

/** By what the reader knows mentoring. */
export const marksOf = (audience: ReportAudience): string[] => ['named', ...Object.keys(knownTo(audience))];

/** Change of turnover, where all of it that the course tells may be known. */
export const openChange = last('changes', 'paired_until');

/** The tables that figures are counted from, counted from the records. */
export const mentoringFacts = (scope: Scope, audience: ReportAudience, asked: Filter[]): Sql => {
  const which = sql.join(
    [sql`${span.first_day} < ${to} and ${span.last_day} >= ${from}`, ...asked.map((name) => filters[name])],
    sql` and `,
  );
  return named({
    ...courses(scope, audience, { which, toPeriod: true }),
    ...factsOf(asMentored, marksOf(audience), openChange),
  });
};
