import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reported } from '../../api/src/reports/answer.ts';
import type { Counted, Group } from '../../api/src/reports/counted.ts';
import { thresholds } from '../../api/src/reports/suppression.ts';
import { numRuns } from '../query/random.ts';
import { countings, type Figure, type Is, type Mentoring, mentorings } from './mentorings.ts';
import { type Bound, rangesOf, type Shown } from './ranges.ts';

// A partner holds all figures of its portfolio against each other, and anybody those of a published report. An exact solver looks
// for what small count then follows, whatever was counted.

const dimensions = ['programme', 'province', 'sector'] as const;
type Dimension = (typeof dimensions)[number];
/** Who reads the figures, and by what these are told apart. */
interface Reader {
  audience: 'PARTNER' | 'PUBLIC';
  by: readonly Dimension[];
}
const partner: Reader = { audience: 'PARTNER', by: dimensions };

/** How many mentorings of each kind a portfolio has. */
type World = readonly number[];

const countIn = (world: World, is: Is): number =>
  mentorings.reduce((sum, each, i) => sum + (is(each) ? (world[i] as number) : 0), 0);

/** The groups of the report, each with whom it counts. */
function groupsOf(world: World, reader: Reader): (Group & { holds: Is })[] {
  const parts: [dimension: string | null, key: string | null, holds: Is][] = [
    [null, null, () => true],
    ...reader.by.flatMap((dimension) =>
      [...new Set(mentorings.map((each) => each[dimension]))].map((key): [string, string, Is] => [
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
        const of = Object.fromEntries(counts);
        const programmes = new Set(mentorings.filter((one, i) => world[i] && holds(one)).map((one) => one.programme));
        return {
          ...{ code, each, unchanged: null, closed: null },
          parts: Object.fromEntries(counts.map(([name, count]) => [name, [count, 0]])),
          value: value ? value(of) : programmes.size,
        };
      }),
    }));
}

const both =
  (one: Is, other: Is): Is =>
  (each) =>
    one(each) && other(each);

/** What the answer says of how many there are. */
function told(world: World, reader: Reader): Shown {
  const groups = groupsOf(world, reader);
  const { measures, groups: parts } = reported(groups, reader.audience, { from: '', to: '', asOf: '' });
  const shown = [measures, ...parts.map((part) => part.measures)];
  const bounds: Bound[] = [];
  const programmes: [Is, number][] = [];
  for (const [i, { holds }] of groups.entries()) {
    bounds.push({ of: holds, least: 1 });
    for (const { code, part, value, n, hidden } of shown[i] ?? []) {
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
  // Of a part that is not there, nobody is.
  for (const dimension of reader.by)
    bounds.push({
      of: (each) => !groups.some((group) => group.dimension === dimension.toUpperCase() && group.holds(each)),
      is: 0,
    });
  return { bounds, programmes };
}

/** The small counts that follow from the answer, of each part of each figure, and of states by whether they began in the year. */
async function derived(world: World, reader: Reader): Promise<string[]> {
  const ranges = await rangesOf(told(world, reader));
  const found: string[] = [];
  const asked = new Set<string>();
  for (const { dimension, key, holds } of groupsOf(world, reader)) {
    const states = [...new Set(mentorings.map(({ state }) => state))];
    const parts: [string, Is][] = [
      ...countings.flatMap(({ code, parts }) =>
        Object.entries(parts).map(([name, is]): [string, Is] => [`${code} ${name}`, is]),
      ),
      ...states.map((state): [string, Is] => [`${state} begun`, (each) => each.state === state && each.begun]),
    ];
    for (const [name, is] of parts) {
      const of = both(holds, is);
      const truth = countIn(world, of);
      const same = mentorings.map((each) => Number(of(each))).join('');
      if (truth < 1 || truth >= thresholds[reader.audience] || asked.has(same)) continue;
      asked.add(same);
      if (ranges.isOnly(of, truth)) found.push(`${dimension ?? 'ALL'} ${key ?? ''} ${name}`);
    }
  }
  return found;
}

/** A portfolio of so many of some kinds. */
const worldOf = (...some: [count: number, kind: Partial<Mentoring>][]): World => {
  const world = mentorings.map(() => 0);
  for (const [count, kind] of some) {
    const at = mentorings.findIndex((each) =>
      Object.entries(kind).every(([name, value]) => each[name as keyof Mentoring] === value),
    );
    world[at] = (world[at] as number) + count;
  }
  return world;
};

const [A, B] = [{ programme: 'A' }, { programme: 'B' }];
const [west, east] = [{ province: '31' }, { province: '35' }];
const [food, craft] = [{ sector: 'PANGAN' }, { sector: 'KERAJINAN' }];
const [active, planned, completed] = [{ state: 'ACTIVE' }, { state: 'PLANNED' }, { state: 'COMPLETED' }];
const [moved, closed] = [
  { state: 'DROPPED', exit: 'MOVED' },
  { state: 'DROPPED', exit: 'BUSINESS_CLOSED' },
];
const [before, during] = [{ begun: false }, { begun: true }];

test.each<[string, World]>([
  [
    'how many were dropped does not follow from why',
    worldOf(
      [9, { ...A, ...east, ...food, ...closed, ...during }],
      [2, { ...B, ...west, ...food, ...planned, ...during }],
      [10, { ...B, ...west, ...craft, ...closed, ...during }],
      [1, { ...B, ...east, ...food, ...planned, ...during }],
    ),
  ],
  [
    'that nobody is measured does not follow from there being no value',
    worldOf(
      [1, { ...A, ...east, ...food, ...active, ...during, lived: 'm12' }],
      [5, { ...A, ...east, ...craft, ...planned, ...during, lived: 'c12' }],
      [7, { ...B, ...east, ...food, ...closed, ...during, lived: 'w12c24' }],
      [2, { ...B, ...east, ...craft, ...active, ...during, lived: 'm12' }],
    ),
  ],
  [
    'who began before the year does not follow from figures that leave them out',
    worldOf(
      [1, { ...A, ...west, ...food, ...completed, ...before }],
      [1, { ...A, ...east, ...food, ...moved, ...before }],
      [1, { ...B, ...west, ...food, ...completed, ...during, lived: 'm12' }],
      [1, { ...B, ...east, ...food, ...completed, ...during, lived: 'w12m24' }],
      [1, { ...B, ...east, ...food, ...closed, ...during, lived: 'w12m24' }],
      [3, { ...B, ...east, ...craft, ...active, ...during, lived: 'c12' }],
      [4, { ...B, ...east, ...craft, ...closed, ...before }],
    ),
  ],
  [
    'who is in which programme does not follow from how many programmes a branch has',
    worldOf(
      [1, { ...A, ...west, ...food, ...active, ...before }],
      [6, { ...A, ...west, ...food, ...active, ...during, lived: 'c12' }],
      [1, { ...A, ...west, ...craft, ...active, ...during, lived: 'c12' }],
      [1, { ...A, ...east, ...craft, ...moved, ...during, lived: 'c12' }],
      [1, { ...B, ...west, ...craft, ...active, ...during, lived: 'c12' }],
      [2, { ...B, ...west, ...craft, ...moved, ...during, lived: 'm12' }],
      [1, { ...B, ...east, ...craft, ...completed, ...before }],
    ),
  ],
])('%s', async (_, world) => {
  expect(await derived(world, partner)).toEqual([]);
});

// What lies in a province and what is of a branch are each protected by themselves: where figures with zeros tell that one has
// nothing of the other, a small count can still follow from both.
test.each(['PARTNER', 'PUBLIC'] as const)(
  'no small count follows from all that is told apart by one thing: %s',
  async (audience) => {
    const kind = fc.nat(mentorings.length - 1);
    const worlds = fc
      .tuple(
        fc.array(fc.tuple(kind, fc.integer({ min: 1, max: 7 })), { minLength: 1, maxLength: 5 }),
        fc.array(kind, { maxLength: 5 }),
      )
      .map(([many, few]) => {
        const world = mentorings.map(() => 0);
        for (const [at, count] of [...many, ...few.map((each) => [each, 1] as const)])
          world[at] = (world[at] as number) + count;
        return world;
      });
    await fc.assert(
      fc.asyncProperty(worlds, fc.constantFrom(...dimensions), async (world, dimension) => {
        expect(await derived(world, { audience, by: [dimension] })).toEqual([]);
      }),
      { numRuns: Math.ceil(numRuns / 10), endOnFailure: true },
    );
  },
);
