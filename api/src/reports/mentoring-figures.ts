import { sql } from 'kysely';
import type { Scope, Sql } from '../query/scope.ts';
import type { Asking } from './answer.ts';
import { asked } from './asked.ts';
import type { Counted, Group } from './counted.ts';
import type { Code } from './definitions.ts';
import { asOfFacts, factsKept } from './kept-facts.ts';
import { type Filter, mentoringFacts } from './mentoring-facts.ts';
import { countings } from './mentoring-measures.ts';
import { keyOf, told } from './mentoring-told.ts';
import type { Individual } from './portfolio.ts';
import type { ReportAudience } from './report.ts';
import { medianOf, spansOf, survivingAt } from './survival.ts';

/** By what mentoring is told apart: the column of a fact that a part is known by, and what it is called. */
const dimensions = {
  PROGRAMME: ['programme', sql`(select name from programme p where p.id = nullif(g.key, '')::uuid)`],
  PARTNER: ['partner', sql`(select name from organization o where o.id = nullif(g.key, '')::uuid)`],
  PROVINCE: ['province', sql`(select name from region r where r.id = g.key)`],
  REGENCY: ['regency', sql`(select name from region r where r.id = g.key)`],
  SECTOR: ['sector', sql`nullif(g.key, '')`],
  COHORT: ['cohort', sql`nullif(g.key, '')`],
} as const;

export type MentoringDimension = keyof typeof dimensions;

/** What is asked of mentoring, by whom and of which. */
interface Question {
  audience: ReportAudience;
  asked: Filter[];
  by: readonly MentoringDimension[];
}

/** One group, with the columns that its figures are made of: `at` is the place of its dimension, 0 that of the whole. */
function columnsOf(audience: ReportAudience): Sql {
  const isNamed = audience === 'VIEWER';
  const columns = countings.map(({ parts, value, samples, spans }, i) => {
    const cells = Object.entries(parts).flatMap(([name, { of, knows }]) => [
      sql.lit(name),
      sql`json_build_array(count(*) filter (where ${of}), ${isNamed ? sql`0` : sql`count(*) filter (where (${of}) and ${knows})`})`,
    ]);
    const made = {
      [`parts${i}`]: sql`json_build_object(${cells.length ? sql.join(cells) : sql``})`,
      [`value${i}`]: value,
      [`samples${i}`]: samples && sql`to_json(array_agg(${samples}) filter (where ${samples} is not null))`,
      [`spans${i}`]: spans && sql`to_json(array_agg(2 * ${spans.days} + (${spans.ended})::int) filter (where f.begun))`,
    };
    return sql.join(Object.entries(made).flatMap(([name, each]) => (each ? [sql`${each} as ${sql.ref(name)}`] : [])));
  });
  return sql.join(columns);
}

/** By how many more the mentoring of a part is than its businesses, of those that the reader does not know by name. */
const againOf = (parts: (typeof countings)[number]['parts']): Sql => {
  const cells = Object.entries(parts).flatMap(([name, { of, knows }]) => {
    const each = sql`filter (where (${of}) and not ${knows})`;
    return [sql.lit(name), sql`count(*) ${each} - count(distinct f.business_id) ${each}`];
  });
  return sql`json_build_object(${cells.length ? sql.join(cells) : sql``})`;
};

function figuresOf(audience: ReportAudience): Sql {
  const figures = countings.map(({ code, each = false, value, twice, apart, samples, spans, told }, i) => {
    const made = (name: string, is: unknown) => (is ? sql.ref(`g.${name}${i}`) : sql`null`);
    const counted = twice ? sql`${made('value', value)} - coalesce(${twice}, 0)` : made('value', value);
    return sql`json_build_object('code', ${sql.lit(code)}::text, 'each', ${sql.lit(each)}, 'parts', ${sql.ref(`g.parts${i}`)}, 'again', ${audience === 'VIEWER' ? sql`null` : sql.ref(`manifold.again${i}`)},
      'value', ${apart ?? counted}, 'unchanged', null, 'closed', null,
      'samples', ${made('samples', samples)}, 'spans', ${made('spans', spans)},
      'told', ${audience === 'VIEWER' && told ? told : sql`null`})`;
  });
  return sql`json_build_array(${sql.join(figures)})`;
}

/** The figures of mentoring, of all and part by part, as one JSON list of groups made `from` tables. */
function figuresOfParts({ audience, by }: Question): { from: Sql; groups: Sql } {
  const keys = by.map((name) => keyOf(dimensions[name][0]));
  const grouped = keys.map((key, i) => [i + 1, key] as const);
  const at = sql`case ${sql.join([...grouped.map(([i, key]) => sql`when grouping(${key}) = 0 then ${sql.lit(i)}`), sql`else 0`], sql` `)} end`;
  const key = sql`case ${sql.join([...grouped.map(([, key]) => sql`when grouping(${key}) = 0 then ${key}`), sql`else ''`], sql` `)} end`;
  const names = by.map((name, i) => sql`when ${sql.lit(i + 1)} then ${sql.lit(name)}::text`);
  const labels = by.map((name, i) => sql`when ${sql.lit(i + 1)} then ${dimensions[name][1]}`);
  const placed = sql`${by.length ? at : sql`0`} as at, ${by.length ? key : sql`''`} as key`;
  const sets = sql`group by grouping sets (${sql.join([sql`()`, ...keys.map((each) => sql`(${each})`)])}) having count(*) > 0`;
  const again = sql.join(countings.map(({ parts }, i) => sql`${againOf(parts)} as ${sql.ref(`again${i}`)}`));
  const apart = Object.entries({
    ...told(by.map((name) => dimensions[name][0])),
    ...(audience === 'VIEWER'
      ? {}
      : { manifold: sql`select ${placed}, ${again} from fact f join again using (business_id) ${sets}` }),
  });
  return {
    from: sql.join(apart.map(([name, each]) => sql`${sql.ref(name)} as (${each})`)),
    groups: sql`(select coalesce(json_agg(json_build_object('dimension', dimension, 'key', nullif(key, ''), 'label', label, 'figures', figures)
      order by at, label, key), '[]')
    from (select g.at, g.key, ${by.length ? sql`case g.at ${sql.join(names, sql` `)} end` : sql`null`} as dimension,
        ${by.length ? sql`case g.at ${sql.join(labels, sql` `)} end` : sql`null`} as label, ${figuresOf(audience)} as figures
      from (select ${placed}, ${columnsOf(audience)} from fact f ${sets}) g
        ${sql.join(
          apart.map(([name]) => sql`left join ${sql.ref(name)} using (at, key)`),
          sql` `,
        )}) named)`,
  };
}

/** By what a single mentoring is placed in the tables of the report; that of its programme tells of programmes in any. */
const placesOf = (by: readonly MentoringDimension[]): MentoringDimension[] => [
  ...new Set([...by, 'PROGRAMME' as const]),
];

/** Each kind of mentoring there is once: where it is counted, in which part of each figure, and of which it is known by name. */
function individualsOf({ audience, by }: Question): Sql {
  if (audience === 'VIEWER') return sql`'[]'::json`;
  const keys = placesOf(by).map((name) => sql`nullif(${keyOf(dimensions[name][0])}, '')`);
  const parts = countings.map(({ parts }) => {
    const cells = Object.values(parts);
    const knows = audience === 'PARTNER' ? cells[0]?.knows : undefined;
    const of = cells.map(({ of }, i) => sql`when ${of} then ${sql.lit(String(i))}`);
    return sql`${of.length ? sql`case ${sql.join(of, sql` `)} else '-' end` : sql`'-'`} || ${knows ? sql`case when ${knows} then ${sql.lit(isKnown)} else '-' end` : sql`'-'`}`;
  });
  return sql`(select coalesce(json_agg(kind), '[]') from (select distinct array[${sql.join(keys)}, ${sql.join(parts, sql` || `)}, (again.business_id is not null)::text] as kind from fact f left join again using (business_id)) kinds)`;
}

/** Stands after the number of a part, where the reader knows it by name. */
const isKnown = 'k';

const answered = (question: Question, groups: Sql): Sql =>
  sql`json_build_object('groups', ${groups}, 'individuals', ${individualsOf(question)})`;

function counted(scope: Scope, question: Question): Sql {
  const { from, groups } = figuresOfParts(question);
  return sql`(with ${mentoringFacts(scope, question.audience, question.asked)}, ${from} select ${answered(question, groups)})`;
}

/** The same from the facts that are kept, beside what they rest on; null where none are fresh enough. */
function countedFromKept(scope: Scope, question: Question): Sql | undefined {
  const { from, groups } = figuresOfParts(question);
  const facts = factsKept(scope, question.audience, question.asked);
  const { snapshot, at } = asOfFacts;
  return (
    facts &&
    sql`(with ${facts}, ${from} select json_build_object('json', ${answered(question, groups)}::text, 'snapshot', ${snapshot}::text,
      'asOf', to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) from usable u)`
  );
}

/** What the database leaves to be worked out: from numbers, or from how long things lasted: twice the days, and one more where they ended. */
type Found = Omit<Group, 'figures'> & { figures: (Counted & Left)[] };

interface Left {
  samples: number[] | null;
  spans: number[] | null;
  again: Record<string, number> | null;
}

/** The middle of some numbers, of which so many more are this one; as PostgreSQL works it out. */
function middleOf(numbers: readonly number[], more = 0, filler = 0): number | null {
  const all = new Float64Array(numbers.length + more).fill(filler, numbers.length);
  all.set(numbers);
  all.sort();
  if (all.length === 0) return null;
  const place = 0.5 * (all.length - 1);
  const [low, high] = [Math.floor(place), Math.ceil(place)].map((each) => all[each] as number) as [number, number];
  return low === high ? low : low + (place - Math.floor(place)) * (high - low);
}

type Estimated = Partial<Pick<Counted, 'value' | 'unchanged' | 'closed'>>;

const middle = ({ samples }: Left): Estimated => ({ value: middleOf(samples ?? []) });
const lasting = ({ spans }: Left) => spansOf(spans ?? []);

/** What is worked out of what each of them has: a median, or of what is only known to have lasted so long how many in a hundred last longer. */
const estimates: Partial<Record<Code, (figure: Counted & Left) => Estimated>> = {
  'MEN-02': (figure) => ({ value: times(medianOf(lasting(figure)), 1 / 30.4375) }),
  'MEN-04': ({ samples, parts }) => {
    const [known, missing] = [samples ?? [], parts.missing?.[0]];
    return {
      value: times(middleOf(known), 100),
      unchanged: times(middleOf(known, missing, 0), 100),
      closed: times(middleOf(known, missing, -1), 100),
    };
  },
  'MEN-05-MEDIAN': middle,
  'MEN-05-WOMEN-MEDIAN': middle,
  'MEN-05-MEN-MEDIAN': middle,
  'MEN-12-12': (figure) => ({ value: times(survivingAt(lasting(figure), 365), 100) }),
  'MEN-12-24': (figure) => ({ value: times(survivingAt(lasting(figure), 730), 100) }),
};

const partsAgain = (parts: Counted['parts'], again: Record<string, number>): Counted['parts'] =>
  Object.fromEntries(Object.entries(parts).map(([name, [count, known]]) => [name, [count, known, again[name] ?? 0]]));

const times = (value: number | null, by: number): number | null => (value === null ? null : value * by);

/** Asks for the figures of mentoring, of all and part by part. */
export async function mentoringFigures(
  name: string,
  question: Question,
  variables: Record<string, unknown>,
  asking: Asking,
): Promise<{ groups: Group[]; individuals: Individual[]; asOf: string }> {
  const { answer, asOf } = await asked<{ groups: Found[]; individuals: string[][] }>(asking, {
    ...{ name, variables },
    question: (scope) => counted(scope, question),
    sooner: (scope) => countedFromKept(scope, question),
  });
  const groups = answer.groups.map(({ figures, ...group }) => ({
    ...group,
    figures: figures.map((found) => {
      const { samples: _, spans: __, again, ...figure } = found;
      const parts = again ? partsAgain(figure.parts, again) : figure.parts;
      return { ...figure, parts, ...estimates[figure.code]?.(found) };
    }),
  }));
  return { groups, individuals: answer.individuals.map(individualBy(placesOf(question.by))), asOf };
}

const partNames = countings.map(({ code, parts }) => [code, Object.keys(parts)] as const);

const individualBy =
  (places: readonly MentoringDimension[]) =>
  (kind: (string | null)[]): Individual => {
    const digits = kind[places.length] as string;
    return {
      keys: Object.fromEntries(places.map((name, i) => [name, kind[i] ?? null])),
      parts: Object.fromEntries(partNames.map(([code, names], i) => [code, names[Number(digits[2 * i])]])),
      known: partNames.flatMap(([code], i) => (digits[2 * i + 1] === isKnown ? [code] : [])),
      again: kind[places.length + 1] === 'true',
    };
  };
