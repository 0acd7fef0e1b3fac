import { sql } from 'kysely';
import type { Scope, Sql } from '../query/scope.ts';
import type { Asking } from './answer.ts';
import type { Counted, Group } from './counted.ts';
import type { Code } from './definitions.ts';
import { type filters, mentoringFacts } from './mentoring-facts.ts';
import { countings } from './mentoring-measures.ts';
import { told } from './mentoring-told.ts';
import type { ReportAudience } from './report.ts';
import { medianOf, type Span, survivingAt } from './survival.ts';

/** By what mentoring is told apart: what a part is known by, and what it is called. */
const dimensions = {
  PROGRAMME: [sql`f.programme`, sql`(select name from programme p where p.id = nullif(g.key, '')::uuid)`],
  PARTNER: [sql`f.partner`, sql`(select name from organization o where o.id = nullif(g.key, '')::uuid)`],
  PROVINCE: [sql`f.province`, sql`(select name from region r where r.id = g.key)`],
  REGENCY: [sql`f.regency`, sql`(select name from region r where r.id = g.key)`],
  SECTOR: [sql`f.sector`, sql`nullif(g.key, '')`],
  COHORT: [sql`f.cohort`, sql`nullif(g.key, '')`],
} as const;

export type MentoringDimension = keyof typeof dimensions;

/** What is asked of mentoring, by whom and of which. */
interface Question {
  audience: ReportAudience;
  asked: (keyof typeof filters)[];
  by: readonly MentoringDimension[];
}

/** One group, with the columns that its figures are made of: `at` is the place of its dimension, 0 that of the whole. */
function columnsOf(audience: ReportAudience): Sql {
  const isNamed = audience === 'VIEWER';
  const columns = countings.map(({ parts, value, unchanged, closed, few, spans }, i) => {
    const cells = Object.entries(parts).flatMap(([name, { of, knows }]) => [
      sql.lit(name),
      sql`json_build_array(count(*) filter (where ${of}), ${isNamed ? sql`0` : sql`count(*) filter (where (${of}) and ${knows})`})`,
    ]);
    const made = {
      [`parts${i}`]: sql`json_build_object(${cells.length ? sql.join(cells) : sql``})`,
      [`value${i}`]: value,
      [`unchanged${i}`]: unchanged,
      [`closed${i}`]: closed,
      [`few${i}`]: few,
      [`spans${i}`]: spans && sql`to_json(array_agg(2 * ${spans.days} + (${spans.ended})::int) filter (where f.begun))`,
    };
    return sql.join(Object.entries(made).flatMap(([name, each]) => (each ? [sql`${each} as ${sql.ref(name)}`] : [])));
  });
  return sql.join(columns);
}

function figuresOf(audience: ReportAudience): Sql {
  const figures = countings.map(({ code, each = false, value, apart, unchanged, closed, few, spans, told }, i) => {
    const made = (name: string, is: unknown) => (is ? sql.ref(`g.${name}${i}`) : sql`null`);
    return sql`json_build_object('code', ${sql.lit(code)}::text, 'each', ${sql.lit(each)}, 'parts', ${sql.ref(`g.parts${i}`)},
      'value', ${apart ?? made('value', value)}, 'unchanged', ${made('unchanged', unchanged)}, 'closed', ${made('closed', closed)},
      'unreadable', ${few ? made('few', few) : sql`false`}, 'spans', ${made('spans', spans)},
      'told', ${audience === 'VIEWER' && told ? told : sql`null`})`;
  });
  return sql`json_build_array(${sql.join(figures)})`;
}

/** The figures of mentoring, of all and part by part, as one JSON list of groups. */
function statement(scope: Scope, { audience, asked, by }: Question): Sql {
  const places = by.map((name, i) => sql`(${sql.lit(i + 1)}::int, coalesce(${dimensions[name][0]}, ''))`);
  const names = by.map((name, i) => sql`when ${sql.lit(i + 1)} then ${sql.lit(name)}::text`);
  const labels = by.map((name, i) => sql`when ${sql.lit(i + 1)} then ${dimensions[name][1]}`);
  const apart = Object.entries(told);
  return sql`(with ${mentoringFacts(scope, audience, asked)},
    placed as materialized (select f.id, place.at, place.key
      from fact f cross join lateral (values ${sql.join([sql`(0, '')`, ...places])}) place(at, key)),
    ${sql.join(apart.map(([name, each]) => sql`${sql.ref(name)} as (${each})`))}
    select coalesce(json_agg(json_build_object('dimension', dimension, 'key', nullif(key, ''), 'label', label, 'figures', figures)
      order by at, label, key), '[]')
    from (select g.at, g.key, ${by.length ? sql`case g.at ${sql.join(names, sql` `)} end` : sql`null`} as dimension,
        ${by.length ? sql`case g.at ${sql.join(labels, sql` `)} end` : sql`null`} as label, ${figuresOf(audience)} as figures
      from (select place.at, place.key, ${columnsOf(audience)} from fact f join placed place using (id) group by place.at, place.key) g
        ${sql.join(
          apart.map(([name]) => sql`left join ${sql.ref(name)} using (at, key)`),
          sql` `,
        )}) named)`;
}

/** What the database leaves to be worked out: how long things lasted, twice the days, and one more where they ended. */
type Found = Omit<Group, 'figures'> & { figures: (Counted & { spans: number[] | null })[] };

/** Of what is only known to have lasted so long: a median, or how many in a hundred last longer. */
const estimates: Partial<Record<Code, (spans: Span[]) => number | null>> = {
  'MEN-02': (spans) => times(medianOf(spans), 1 / 30.4375),
  'MEN-12-12': (spans) => times(survivingAt(spans, 365), 100),
  'MEN-12-24': (spans) => times(survivingAt(spans, 730), 100),
};

const times = (value: number | null, by: number): number | null => (value === null ? null : value * by);
const spanOf = (coded: number): Span => ({ days: coded >> 1, ended: coded % 2 === 1 });

/** Asks for the figures of mentoring, of all and part by part. What a partner no longer may see it gets no longer at once. */
export async function mentoringFigures(
  name: string,
  question: Question,
  variables: Record<string, unknown>,
  { engine, viewer, caller }: Asking,
): Promise<{ groups: Group[]; asOf: string }> {
  const { answer, asOf } = await engine.askKept<Found[]>(name, (scope) => statement(scope, question), variables, {
    ...{ viewer, caller },
    isExact: question.audience !== 'VIEWER',
  });
  const groups = answer.map(({ figures, ...group }) => ({
    ...group,
    figures: figures.map(({ spans, ...figure }) => {
      const estimate = estimates[figure.code];
      return estimate ? { ...figure, value: estimate((spans ?? []).map(spanOf)) } : figure;
    }),
  }));
  return { groups, asOf };
}
