import { sql } from 'kysely';
import { EngagementState, ExitReason } from '../mentoring/engagement-course.ts';
import type { Sql } from '../query/scope.ts';
import type { Counted } from './counted.ts';

/** Which rows of a group a part counts, and the column that says which of them the reader knows by name. */
interface Part {
  of: Sql;
  knows: Sql;
}

/** How a figure is counted: over the facts `f` of a group, unless it says otherwise. */
interface Counting {
  code: Counted['code'];
  /** Each part is a figure of its own. */
  each?: true;
  /** All facts of the group, parted. */
  parts: Record<string, Part>;
  value?: Sql;
  /** What of the value is counted twice, where a business is mentored more than once: in the columns of `told`. */
  twice?: Sql;
  /** The value where it is counted by itself, in the columns of `told`. */
  apart?: Sql;
  /** Its parts by name, for those from whom nothing is hidden. */
  told?: Sql;
  /** What each of them has, where the value is worked out from that: a median would need the facts in order, group by group. */
  samples?: Sql;
  /** How long each of them lasted, where the value is worked out from that. */
  spans?: { days: Sql; ended: Sql };
}

const parted = (knows: string, parts: Record<string, Sql>): Record<string, Part> =>
  Object.fromEntries(Object.entries(parts).map(([name, of]) => [name, { of, knows: sql.ref(`f.${knows}`) }]));

/** What is known of some, and missing of the others. */
const measured = (knows: string, on: Sql) =>
  parted(knows, { with: sql`${on} is not null`, missing: sql`${on} is null` });

const stated = (column: string, values: object) =>
  parted(
    'named',
    Object.fromEntries(Object.keys(values).map((value) => [value, sql`${sql.ref(`f.${column}`)} = ${sql.lit(value)}`])),
  );

const ended = sql`f.state in ('COMPLETED', 'FOLLOWED_UP', 'DROPPED')`;
const completed = sql`f.state in ('COMPLETED', 'FOLLOWED_UP')`;
const running = sql`f.state in ('ACTIVE', 'PAUSED')`;
const notBegun = sql`f.begun is not true`;

const survival = (code: 'MEN-12-12' | 'MEN-12-24', days: number): Counting => ({
  code,
  parts: parted('knows_identity', {
    with: sql`f.begun and f.lived >= ${sql.lit(days)} and not (f.closed_on is not null and f.lived = ${sql.lit(days)})`,
    closed: sql`f.begun and f.closed_on is not null and f.lived <= ${sql.lit(days)}`,
    missing: sql`f.begun and f.closed_on is null and f.lived < ${sql.lit(days)}`,
    none: notBegun,
  }),
  spans: { days: sql`f.lived`, ended: sql`f.closed_on is not null` },
});

const staff = sql`f.women`;
const all = sql`f.women + f.men`;

/** The figures of mentoring, in the order of the report. */
export const countings: Counting[] = [
  { code: 'ENGAGEMENTS', parts: parted('named', { with: sql`true` }), value: sql`count(*)` },
  {
    code: 'BUSINESSES',
    parts: parted('named', { with: sql`true` }),
    value: sql`count(*)`,
    twice: sql`repeated.surplus`,
  },
  { code: 'PROGRAMMES', parts: {}, apart: sql`carried.programmes` },
  { code: 'MEN-01', each: true, parts: stated('state', EngagementState) },
  { code: 'MEN-01-EXIT', each: true, parts: stated('exit_reason', ExitReason) },
  {
    code: 'MEN-01-COMPLETION',
    parts: parted('named', {
      with: sql`f.begun and ${completed}`,
      dropped: sql`f.begun and f.state = 'DROPPED'`,
      missing: sql`f.begun and not ${ended}`,
      none: notBegun,
    }),
    value: sql`100.0 * count(*) filter (where f.begun and ${completed}) / nullif(count(*) filter (where f.begun and ${ended}), 0)`,
  },
  {
    code: 'MEN-02',
    parts: parted('named', {
      with: sql`f.begun and ${ended}`,
      missing: sql`f.begun and not ${ended}`,
      none: notBegun,
    }),
    spans: { days: sql`greatest(0, coalesce(f.ends_on, current_date) - f.starts_on)`, ended },
  },
  {
    code: 'MEN-02-OVERDUE',
    parts: parted('named', {
      with: sql`${running} and f.planned_until <= current_date`,
      within: sql`${running} and f.planned_until > current_date`,
      none: sql`not ${running}`,
    }),
    value: sql`count(*) filter (where ${running} and f.planned_until <= current_date)`,
  },
  {
    code: 'MEN-03',
    parts: measured('knows_mentoring', sql`f.starts_on`),
    value: sql`30.4375 * coalesce(sum(f.sessions), 0) / nullif(sum(f.guided), 0)`,
  },
  {
    code: 'MEN-03-RECENT',
    parts: parted('knows_mentoring', {
      with: sql`f.on_last_day and f.met`,
      without: sql`f.on_last_day and not f.met`,
      none: sql`not f.on_last_day`,
    }),
    value: sql`100.0 * count(*) filter (where f.on_last_day and f.met) / nullif(count(*) filter (where f.on_last_day), 0)`,
  },
  {
    code: 'MEN-04',
    parts: measured('knows_figures', sql`f.change`),
    samples: sql`f.change`,
  },
  {
    code: 'MEN-05',
    parts: measured('knows_figures', staff),
    value: sql`sum(${all})`,
    twice: sql`repeated.women + repeated.men`,
  },
  { code: 'MEN-05-MEDIAN', parts: measured('knows_figures', staff), samples: all },
  {
    code: 'MEN-05-WOMEN',
    parts: measured('knows_figures', staff),
    value: sql`sum(f.women)`,
    twice: sql`repeated.women`,
  },
  { code: 'MEN-05-WOMEN-MEDIAN', parts: measured('knows_figures', staff), samples: sql`f.women` },
  {
    code: 'MEN-05-MEN',
    parts: measured('knows_figures', staff),
    value: sql`sum(f.men)`,
    twice: sql`repeated.men`,
  },
  { code: 'MEN-05-MEN-MEDIAN', parts: measured('knows_figures', staff), samples: sql`f.men` },
  // Added up exactly, so that it is the same whatever the order.
  { code: 'MEN-06', parts: measured('knows_mentoring', sql`f.gain`), value: sql`avg(f.gain::numeric)::float8` },
  {
    code: 'MEN-07',
    parts: parted('knows_quality', {
      with: sql`f.consistent`,
      without: sql`not f.consistent`,
      missing: sql`f.consistent is null`,
    }),
    value: sql`100.0 * count(*) filter (where f.consistent) / nullif(count(f.consistent), 0)`,
  },
  {
    code: 'MEN-08',
    parts: measured('knows_quality', sql`f.produced`),
    apart: sql`batches.defects`,
  },
  {
    code: 'MEN-08-ON-TIME',
    parts: measured('knows_quality', sql`f.ordered`),
    apart: sql`batches.on_time`,
  },
  {
    code: 'MEN-09',
    parts: parted('knows_products', { with: sql`f.designs > 0`, without: sql`f.designs is null` }),
    apart: sql`coalesce(creation.designs, 0)`,
  },
  {
    code: 'MEN-09-SOLD',
    parts: parted('knows_products', {
      with: sql`f.recorded > 0`,
      missing: sql`f.recorded = 0`,
      none: sql`f.designs is null`,
    }),
    apart: sql`creation.sold`,
  },
  {
    code: 'MEN-10',
    parts: parted('knows_certificates', { with: sql`f.certificates > 0`, without: sql`f.certificates is null` }),
    apart: sql`coalesce(paper.issued, 0)`,
    told: sql`paper.by_type`,
  },
  {
    code: 'MEN-10-DAYS',
    parts: parted('knows_certificates', {
      with: sql`f.timed > 0`,
      missing: sql`f.timed = 0`,
      none: sql`f.certificates is null`,
    }),
    apart: sql`paper.days`,
    told: sql`paper.days_by_type`,
  },
  {
    code: 'MEN-11',
    parts: parted('knows_exports', { with: sql`f.entered`, without: sql`not f.entered` }),
    value: sql`count(*) filter (where f.entered)`,
    twice: sql`repeated.entries`,
  },
  survival('MEN-12-12', 365),
  survival('MEN-12-24', 730),
  {
    code: 'MEN-13',
    // That no constraint was raised is not that nobody knows whether it is resolved.
    parts: parted('knows_mentoring', { with: sql`f.constraints > 0`, none: sql`f.constraints is null` }),
    value: sql`100.0 * sum(f.resolved) / nullif(sum(f.constraints), 0)`,
    told: sql`hindrance.by_category`,
  },
  {
    code: 'MEN-13-DAYS',
    parts: parted('knows_mentoring', {
      with: sql`f.resolved > 0`,
      missing: sql`f.resolved = 0`,
      none: sql`f.constraints is null`,
    }),
    apart: sql`hindrance.days`,
    told: sql`hindrance.days_by_category`,
  },
];
