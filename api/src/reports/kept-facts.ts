import { sql } from 'kysely';
import { Business } from '../business/business.ts';
import { PeriodReport } from '../business/period-report.ts';
import { Engagement } from '../mentoring/engagement.ts';
import type { Scope, Sql } from '../query/scope.ts';
import { seen } from '../query/seen.ts';
import { unseen } from '../query/sending/kept.ts';
import { countedFor, knownTo } from './audience.ts';
import { asUuidGiven, given } from './given.ts';
import { evidenceTables, rowsOf, seesEvidence } from './mentoring-evidence.ts';
import {
  asMentored,
  byBusiness,
  courseColumns,
  courses,
  type Filter,
  factsOf,
  filters,
  marksOf,
  named,
  openChange,
  reportsOfChange,
  underWay,
} from './mentoring-facts.ts';
import { from, to } from './mentoring-period.ts';
import type { ReportAudience } from './report.ts';

// The course of each mentoring, kept as a table by the statement that reports are counted from, for who sees all. What it is as
// of is one row beside it. Whoever asks is shown the facts of the mentoring that they may see now.

/** What was recorded since, that the course of mentoring rests on, of the row `k`. */
const changedSince = (most: Sql): Sql => unseen(sql`k`, sql`r.noun = any(${sql.lit(`{${evidenceTables}}`)})`, most);

/** Whether there is any; `exists` would drop the order, and the history would be looked through from its beginning. */
const anyOf = (changed: Sql): Sql => sql`coalesce((select true from ${changed} r), false)`;

/** Whether what is kept has to be looked at: something was recorded since, or it says of itself that it is older than it is; null if nothing is kept. */
export const isBehind = sql`(select to_json(${anyOf(unseen(sql`k`, sql`true`, sql`1`))} or k.counted_at < statement_timestamp() - interval '1 minute')::text from kept.mentoring_position k)`;

/** What rows `r` lead to, looked up one by one: how few they are the planner cannot know, and would read whole tables for them. */
const led = (rows: Sql, to: Sql): Sql => sql`select t.it from ${rows} r cross join lateral (${to} offset 0) t`;
const changedIn = (table: string): Sql => sql`(select * from changed where noun = ${sql.lit(table)})`;
const itself = (table: string): Sql => sql`select r.row_id::uuid from ${changedIn(table)} r`;

/** What changed rows hang on, as it is and as it was: identifiers of mentoring, of businesses or of products. */
const hangsOn = (column: string, tables: string[]): Sql =>
  sql.join(
    tables.flatMap((name) => [
      sql`select (r.before->>${sql.lit(column)})::uuid from ${changedIn(name)} r`,
      led(changedIn(name), sql`select ${sql.id(column)} as it from ${sql.table(name)} where id = r.row_id::uuid`),
    ]),
    sql` union all `,
  );

/** Which mentoring has to be looked at anew, if what was recorded since is no more than it pays to look through; null otherwise. */
export const changedCourses = sql`with changed as materialized (select r.noun, r.row_id, r.before from kept.mentoring_position k cross join lateral ${changedSince(sql`${given('most')}::int`)} r),
    made(id) as materialized (${hangsOn('product_id', ['quality_measurement', 'export_record', 'product_design'])}),
    owner(id) as materialized (${itself('business')} union ${hangsOn('business_id', ['period_report', 'certificate', 'participation', 'product'])}
      union ${led(changedIn('exhibition'), sql`select business_id as it from participation where exhibition_id = r.row_id::uuid`)}
      union ${led(changedIn('certificate_type'), sql`select business_id as it from certificate where type_id = r.row_id::uuid`)}
      union ${led(sql`made`, sql`select business_id as it from product where id = r.id`)}),
    touched(id) as (${itself('engagement')} union ${hangsOn('engagement_id', ['session', 'assessment', 'constraint'])}
      union ${led(sql`owner`, sql`select id as it from engagement where business_id = r.id`)})
  select case when exists (select from kept.mentoring_position) and (select count(*) from changed) < ${given('most')}::int
    then (select coalesce(json_agg(id), '[]') from touched where id is not null)::text end`;

/** Where a table of the course of mentoring is kept. */
const keptAs = (name: string): Sql => sql.table(`kept.mentoring_${name}`);

/** Takes out what is kept of some mentoring, or of all. */
export const dropCourses = (few: boolean): Sql => {
  const which = few ? sql`where id = any(${given('ids')}::uuid[])` : sql``;
  const dropped = Object.keys(courseColumns).map(
    (name) => sql`${sql.id(name)} as (delete from ${keptAs(name)} ${which})`,
  );
  return sql`with ${sql.join(dropped)} select null`;
};

/** Keeps the course of some mentoring, or of all. */
export const keepCourses =
  (few: boolean) =>
  (scope: Scope): Sql => {
    const which = few ? { which: sql`e.id = any(${given('ids')}::uuid[])`, toFew: true } : { which: sql`true` };
    const written = Object.entries(courseColumns).map(([name, names]) => {
      const columns = sql.join(names.map((each) => sql.id(each)));
      return sql`${sql.id(`kept ${name}`)} as (insert into ${keptAs(name)} (${columns}) select ${columns} from ${sql.id(name)})`;
    });
    return sql`with ${named(courses(scope.behind, 'VIEWER', which))}, ${sql.join(written)} select null`;
  };

/** Says that all that can be seen now is kept; and when that is. */
export const placeCourses = sql`insert into kept.mentoring_position as k (counted_at, snapshot) select transaction_timestamp(), pg_current_snapshot()
  on conflict (here) do update set counted_at = excluded.counted_at, snapshot = excluded.snapshot returning to_json(counted_at)::text`;

/** As of when an answer from facts is true: of now, where nothing that they rest on has been recorded since. */
export const asOfFacts = {
  snapshot: sql`case when u.past then u.snapshot else pg_current_snapshot() end`,
  at: sql`case when u.past then u.counted_at else statement_timestamp() end`,
};

const happened = Object.keys(courseColumns).filter((name) => name !== 'course');

/** Which mentoring is meant, of courses `c` that are kept. */
const filtersKept: Record<Filter, Sql> = {
  partner: sql`c.programme in (select p.id::text from programme p where ${filters.partner})`,
  programme: sql`c.programme = ${asUuidGiven('programme')}::text`,
  ...byBusiness('c'),
};

/**
 * The tables that figures are counted from, read from what is kept, where that is fresh enough for who asks. Nothing where
 * somebody may see mentoring and not all of its evidence.
 */
export function factsKept(scope: Scope, audience: ReportAudience, asked: Filter[]): Sql | undefined {
  if (audience !== 'PARTNER' && !seesEvidence(scope)) return undefined;
  const isForPartner = audience === 'PARTNER';
  const mentoring = seen(scope, Engagement, { besides: countedFor(audience) });
  const isAll = !isForPartner && scope.rules.rows(Engagement) === 'all';
  const known = isForPartner
    ? sql`join ${seen(scope, Business, { besides: {}, marks: knownTo(audience) })} b on b.id = c.business_id`
    : sql``;
  const knows = Object.keys(knownTo(audience)).map((name) =>
    isForPartner ? sql`b.${sql.id(name)}` : sql`true as ${sql.id(name)}`,
  );
  // As the records are counted: where nobody is to know single ones, small cells are hidden instead.
  const rule = audience === 'VIEWER' ? scope.rules.field(PeriodReport, 'turnover') : 'all';
  const reports = rowsOf(scope, PeriodReport, { open: { open: 'turnover' } });
  const which = sql.join([underWay, ...asked.map((name) => filtersKept[name])], sql` and `);
  const { first, last } = reportsOfChange;
  const opened = sql`opened as materialized (select r.id from (select ${first} as first, ${last} as last from course c join mentored m on m.id = c.id where ${underWay} and c.paired_until is not null) m
    cross join lateral (values (m.first), (m.last)) one(id) join ${reports} r on r.id = one.id where r.open),`;
  return sql`usable as materialized (select k.past, k.counted_at, k.snapshot
      from (select k.*, ${anyOf(changedSince(sql`1`))} as past from kept.mentoring_position k offset 0) k
      where not k.past or k.counted_at > statement_timestamp() - ${given('age')}::int * interval '1 millisecond' or k.counted_at >= ${given('since')}::timestamptz),
    course as not materialized (select * from kept.mentoring_course where exists (select from usable)),
    ${sql.join(happened.map((name) => sql`${sql.id(name)} as materialized (select * from ${keptAs(name)} where day >= ${from} and day < ${to})`))},
    mentored as ${isAll ? sql`` : sql`materialized `}(select c.id, c.business_id${isAll ? sql`` : sql`, e.named, ${sql.join(knows)}`}
      from course c ${isAll ? sql`` : sql`join ${mentoring} e on e.id = c.id`} ${known}
      where ${which}),
    ${typeof rule === 'string' ? sql`` : opened}
    ${named(factsOf(isAll ? { rows: sql`(select *, true as named, ${sql.join(knows)} from course c where ${which}) c`, of: 'c' } : asMentored, marksOf(audience), changeFor(rule)))}`;
}

/** The change of turnover between two reports, where the reader may know of both: to others it is not there. */
function changeFor(rule: ReturnType<Scope['rules']['field']>): Sql {
  if (typeof rule === 'string') return rule === 'all' ? openChange : sql`null::float8`;
  const { first, last } = reportsOfChange;
  return sql`case when ${first} in (select id from opened) and ${last} in (select id from opened) then ${openChange} end`;
}
