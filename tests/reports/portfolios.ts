import { reported } from '../../api/src/reports/answer.ts';
import type { Counted, Group } from '../../api/src/reports/counted.ts';
import type { Individual } from '../../api/src/reports/portfolio.ts';
import { thresholds } from '../../api/src/reports/suppression.ts';
import { countings, type Figure, type Is, kindsOf, type Mentoring, type Shape } from './mentorings.ts';
import { type Bound, type Count, following, type Shown } from './ranges.ts';

export const dimensions = ['programme', 'province', 'sector'] as const;
type Dimension = (typeof dimensions)[number];

/** Who reads the figures, and by what these are told apart. */
export interface Reader {
  audience: 'PARTNER' | 'PUBLIC';
  by: readonly Dimension[];
}

/** How many mentorings of each kind a portfolio has, and of how many of these the reader knows the name. */
export interface World {
  kinds: readonly Mentoring[];
  counts: readonly number[];
  known: readonly number[];
}

/** A portfolio of so many of some kinds, some of them known. */
export function worldOf(
  shape: Shape,
  some: readonly (readonly [count: number, kind: Partial<Mentoring>, known?: number])[],
): World {
  const kinds = kindsOf(shape);
  const counts = kinds.map(() => 0);
  const known = kinds.map(() => 0);
  for (const [count, kind, knows = 0] of some) {
    const at = kinds.findIndex((each) =>
      Object.entries(kind).every(([name, value]) => each[name as keyof Mentoring] === value),
    );
    counts[at] = (counts[at] as number) + count;
    known[at] = (known[at] as number) + knows;
  }
  return { kinds, counts, known };
}

const countIn = ({ kinds, counts }: World, is: Is): number =>
  kinds.reduce((sum, each, i) => sum + (counts[i] && is(each) ? (counts[i] as number) : 0), 0);
const knownIn = (world: World, is: Is): number => countIn({ ...world, counts: world.known }, is);

const both =
  (one: Is, other: Is): Is =>
  (each) =>
    one(each) && other(each);

/** The groups of the report, each with whom it counts. */
function groupsOf(world: World, reader: Reader): (Group & { holds: Is })[] {
  const parts: [dimension: string | null, key: string | null, holds: Is][] = [
    [null, null, () => true],
    ...reader.by.flatMap((dimension) =>
      [...new Set(world.kinds.map((each) => each[dimension]))].map((key): [string, string, Is] => [
        dimension.toUpperCase(),
        key,
        (each) => each[dimension] === key,
      ]),
    ),
  ];
  return parts
    .filter(([, , holds]) => countIn(world, holds) > 0)
    .map(([dimension, key, holds]) => ({
      ...{ dimension, key, holds, label: key },
      figures: countings.map(({ code, parts, value, each = false }): Counted => {
        const counts = Object.entries(parts).map(([name, is]) => [name, countIn(world, both(holds, is))] as const);
        const knows = Object.entries(parts).map(([name, is]) => [name, knownIn(world, both(holds, is))] as const);
        const known = Object.fromEntries(knows);
        const of = Object.fromEntries(counts);
        const programmes = new Set(
          world.kinds.filter((one, i) => world.counts[i] && holds(one)).map((one) => one.programme),
        );
        return {
          ...{ code, each, unchanged: null, closed: null },
          parts: Object.fromEntries(counts.map(([name, count]) => [name, [count, known[name] as number]])),
          value: value ? value(of) : programmes.size,
        };
      }),
    }));
}

const individualsOf = ({ kinds, counts, known }: World): Individual[] =>
  kinds.flatMap((kind, i) => {
    const keys = Object.fromEntries(dimensions.map((name) => [name.toUpperCase(), kind[name]]));
    const parts = countings.flatMap(({ code, parts }) => {
      const part = Object.entries(parts).find(([, is]) => is(kind))?.[0];
      return part ? [[code, part]] : [];
    });
    const each = { keys, parts: Object.fromEntries(parts), again: false };
    const [all, named] = [counts[i] as number, known[i] as number];
    return [
      ...(named > 0 ? [{ ...each, known: countings.map(({ code }) => code) }] : []),
      ...(all > named ? [{ ...each, known: [] }] : []),
    ];
  });

/** What the answer says of how many there are. */
function told(world: World, reader: Reader): Shown {
  const groups = groupsOf(world, reader);
  const { measures, groups: parts } = reported({ groups, individuals: individualsOf(world) }, reader.audience, {
    ...{ from: '', to: '', asOf: '' },
  });
  const bounds: Bound[] = [];
  const programmes: [Is, number][] = [];
  for (const { dimension, key, holds } of groups) {
    const group =
      dimension === null ? { measures } : parts.find((part) => part.dimension === dimension && part.key === key);
    if (!group) continue;
    bounds.push({ of: holds, least: 1 });
    for (const { code, part, value, n, hidden } of group.measures) {
      const { parts, each, value: valued } = countings.find((one) => one.code === code) as Figure;
      const of = (name: string) => both(holds, parts[name] as Is);
      if (hidden) continue;
      if (!valued) programmes.push([holds, value as number]);
      else if (each) bounds.push({ of: of(part as string), is: value as number });
      else if (n === null) bounds.push({ of: of('with'), ...(value === null ? { is: 0 } : { least: 1 }) });
      // What a figure rests on, what it misses and its value say how many each of its parts has.
      else for (const name of Object.keys(parts)) bounds.push({ of: of(name), is: countIn(world, of(name)) });
    }
  }
  // Of a part that is not there nobody is, where any is told of.
  for (const dimension of reader.by)
    if (parts.some((part) => part.dimension === dimension.toUpperCase()))
      bounds.push({
        of: (each) => !groups.some((group) => group.dimension === dimension.toUpperCase() && group.holds(each)),
        is: 0,
      });
  for (const [i, known] of world.known.entries())
    if (known) bounds.push({ of: (each) => each === world.kinds[i], least: known });
  return { bounds, programmes };
}

/** The small counts that follow from the answer, of each part of each figure, and of states by whether they began in the year. */
export async function derived(world: World, reader: Reader): Promise<string[]> {
  const counts: Count[] = [];
  const asked = new Set<string>();
  const states = [...new Set(world.kinds.map(({ state }) => state))];
  const parts: [string, Is][] = [
    ...countings.flatMap(({ code, parts }) =>
      Object.entries(parts).map(([name, is]): [string, Is] => [`${code} ${name}`, is]),
    ),
    ...states.map((state): [string, Is] => [`${state} begun`, (each) => each.state === state && each.begun]),
  ];
  for (const { dimension, key, holds } of groupsOf(world, reader))
    for (const [name, is] of parts) {
      const of = both(holds, is);
      const unknown = countIn(world, of) - knownIn(world, of);
      const same = world.kinds.map((each) => Number(of(each))).join('');
      if (unknown < 1 || unknown >= thresholds[reader.audience] || asked.has(same)) continue;
      asked.add(same);
      counts.push({ name: `${dimension ?? 'ALL'} ${key ?? ''} ${name}`, of, count: countIn(world, of) });
    }
  return (await following(world.kinds, told(world, reader), counts)).map(({ name }) => name);
}
