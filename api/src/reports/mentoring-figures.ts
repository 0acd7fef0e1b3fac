import { sql } from 'kysely';
import { EngagementState, ExitReason } from '../mentoring/engagement-course.ts';
import type { Scope, Sql } from '../query/scope.ts';
import type { Counted } from './counted.ts';
import { type filters, issuedTo, mentoringFacts } from './mentoring-facts.ts';
import type { ReportAudience } from './report.ts';

/** By what mentoring is told apart: what a part is known by, and what it is called. */
const dimensions = {
  PROGRAMME: [sql`f.programme`, sql`f.programme_name`],
  PARTNER: [sql`f.partner`, sql`(select name from organization o where o.id = f.partner::uuid)`],
  PROVINCE: [sql`f.province`, sql`(select name from region r where r.id = f.province)`],
  REGENCY: [sql`f.regency`, sql`(select name from region r where r.id = f.regency)`],
  SECTOR: [sql`f.sector`, sql`f.sector`],
  COHORT: [sql`f.cohort`, sql`f.cohort`],
} as const;

export type MentoringDimension = keyof typeof dimensions;

/** How many rows there are, and how many of them the reader knows by name. */
const cell = (condition: Sql, known: Sql): Sql =>
  sql`json_build_array(count(*) filter (where ${condition}), count(*) filter (where (${condition}) and ${known}))`;

const parts = (cells: Record<string, Sql>): Sql =>
  sql`json_build_object(${sql.join(Object.entries(cells).flatMap(([name, each]) => [sql.lit(name), each]))})`;

/** What is known of some, and missing of the others. */
const measured = (known: string, on: Sql) => {
  const knows = sql.ref(`f.${known}`);
  return parts({ with: cell(sql`(${on}) is not null`, knows), missing: cell(sql`(${on}) is null`, knows) });
};

const stated = (column: string, values: object) => {
  const named = sql`f.named`;
  return parts(
    Object.fromEntries(
      Object.keys(values).map((value) => [value, cell(sql`${sql.ref(`f.${column}`)} = ${sql.lit(value)}`, named)]),
    ),
  );
};

const median = (on: Sql, per: number): Sql =>
  sql`(percentile_cont(0.5) within group (order by (${on})::float8)) * ${sql.lit(per)}`;

const ended = sql`f.state in ('COMPLETED', 'FOLLOWED_UP', 'DROPPED')`;
const running = sql`f.state in ('ACTIVE', 'PAUSED')`;
const lasted = sql`case when ${ended} then (f.ends_on - f.starts_on) / 30.4375 end`;

/** The figures of a group of facts `f`, in the order of the report: a value, and the parts of all mentoring it rests on. */
const figures: {
  code: Counted['code'];
  each?: true;
  parts: Sql;
  value?: Sql;
  unchanged?: Sql;
  closed?: Sql;
  few?: Sql;
}[] = [
  { code: 'ENGAGEMENTS', parts: parts({ with: cell(sql`true`, sql`f.named`) }), value: sql`count(*)` },
  {
    code: 'BUSINESSES',
    parts: parts({ with: cell(sql`true`, sql`f.named`) }),
    value: sql`count(distinct f.business_id)`,
  },
  { code: 'PROGRAMMES', parts: parts({}), value: sql`count(distinct f.programme)` },
  { code: 'MEN-01', each: true, parts: stated('state', EngagementState) },
  { code: 'MEN-01-EXIT', each: true, parts: stated('exit_reason', ExitReason) },
  {
    code: 'MEN-01-COMPLETION',
    parts: parts({
      with: cell(sql`f.state in ('COMPLETED', 'FOLLOWED_UP')`, sql`f.named`),
      dropped: cell(sql`f.state = 'DROPPED'`, sql`f.named`),
      missing: cell(sql`not ${ended}`, sql`f.named`),
    }),
    value: sql`100.0 * count(*) filter (where f.state in ('COMPLETED', 'FOLLOWED_UP')) / nullif(count(*) filter (where ${ended}), 0)`,
  },
  { code: 'MEN-02', parts: measured('named', lasted), value: median(lasted, 1) },
  {
    code: 'MEN-02-OVERDUE',
    parts: parts({
      with: cell(sql`${running} and f.planned_until <= current_date`, sql`f.named`),
      within: cell(sql`${running} and f.planned_until > current_date`, sql`f.named`),
      none: cell(sql`not ${running}`, sql`f.named`),
    }),
    value: sql`count(*) filter (where ${running} and f.planned_until <= current_date)`,
  },
  {
    code: 'MEN-03',
    parts: measured('knows_mentoring', sql`f.starts_on`),
    value: sql`sum(f.sessions) / nullif(sum(f.months), 0)`,
  },
  {
    code: 'MEN-04',
    parts: measured('knows_figures', sql`f.change`),
    value: median(sql`f.change`, 100),
    unchanged: median(sql`coalesce(f.change, 0)`, 100),
    closed: median(sql`coalesce(f.change, -1)`, 100),
    few: sql`bool_or(not f.open)`,
  },
  { code: 'MEN-05-WOMEN', parts: measured('knows_figures', sql`f.women`), value: sql`sum(f.women)` },
  { code: 'MEN-05-MEN', parts: measured('knows_figures', sql`f.women`), value: sql`sum(f.men)` },
  { code: 'MEN-06', parts: measured('knows_mentoring', sql`f.gain`), value: sql`avg(f.gain)` },
  {
    code: 'MEN-07',
    parts: parts({
      with: cell(sql`f.consistent`, sql`f.knows_quality`),
      without: cell(sql`not f.consistent`, sql`f.knows_quality`),
      missing: cell(sql`f.consistent is null`, sql`f.knows_quality`),
    }),
    value: sql`100.0 * count(*) filter (where f.consistent) / nullif(count(f.consistent), 0)`,
  },
  {
    code: 'MEN-08',
    parts: measured('knows_quality', sql`f.produced`),
    value: sql`100 * sum(f.defective) / nullif(sum(f.produced), 0)`,
  },
  {
    code: 'MEN-10',
    parts: parts({
      with: cell(sql`exists (select from issued i where i.fact = f.id)`, sql`f.knows_certificates`),
      without: cell(sql`not exists (select from issued i where i.fact = f.id)`, sql`f.knows_certificates`),
    }),
    value: sql`(select count(distinct i.certificate) from issued i where i.fact = any(array_agg(f.id)))`,
  },
  {
    code: 'MEN-11',
    parts: parts({
      with: cell(sql`f.entered`, sql`f.knows_exports`),
      without: cell(sql`not f.entered`, sql`f.knows_exports`),
    }),
    value: sql`count(*) filter (where f.entered)`,
  },
  {
    code: 'MEN-13',
    parts: measured('knows_mentoring', sql`nullif(f.constraints, 0)`),
    value: sql`100.0 * sum(f.resolved) / nullif(sum(f.constraints), 0)`,
  },
];

/** The figures of mentoring, of all and part by part, as one JSON list of groups. */
export function mentoringFigures(
  scope: Scope,
  audience: ReportAudience,
  asked: (keyof typeof filters)[],
  by: readonly MentoringDimension[],
): Sql {
  const grouped = by.map((name) => sql`(${sql.lit(name)}::text, ${dimensions[name][0]}, ${dimensions[name][1]})`);
  const counted = figures.map(
    ({
      code,
      each = false,
      parts,
      value,
      unchanged,
      closed,
      few,
    }) => sql`json_build_object('code', ${sql.lit(code)}::text,
      'each', ${sql.lit(each)}, 'parts', ${parts}, 'value', ${value ?? sql`null`},
      'unchanged', ${unchanged ?? sql`null`}, 'closed', ${closed ?? sql`null`}, 'unreadable', ${few ?? sql`false`})`,
  );
  return sql`(with fact as materialized (${mentoringFacts(scope, audience, asked)}),
    issued as materialized (${issuedTo(scope, audience)})
    select coalesce(json_agg(json_build_object('dimension', dimension, 'key', key, 'label', label, 'figures', figures)
      order by place nulls first, label, key), '[]')
    from (select part.dimension, part.key, min(part.label) as label, array_position(array[${sql.join(by.map((name) => sql.lit(name)))}]::text[], part.dimension) as place,
        json_build_array(${sql.join(counted)}) as figures
      from fact f cross join lateral (values ${sql.join([sql`(null::text, null::text, null::text)`, ...grouped])}) part(dimension, key, label)
      group by part.dimension, part.key) counted)`;
}
