import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numRuns } from '../query/random.ts';
import { kindsOf, type Mentoring, type Shape } from './mentorings.ts';
import { derived, dimensions, type Reader, worldOf } from './portfolios.ts';

// A partner holds all figures of its portfolio against each other, and anybody those of a published report. An exact solver looks
// for what small count then follows, whatever was counted.

const partner: Reader = { audience: 'PARTNER', by: dimensions };
const two: Shape = { programmes: 2, provinces: 2, sectors: 2 };
const four: Shape = { programmes: 2, provinces: 4, sectors: 3 };

type Some = [count: number, kind: Partial<Mentoring>, known?: number];

const [A, B] = [{ programme: 'P0' }, { programme: 'P1' }];
const [west, east, north, south] = [{ province: '30' }, { province: '31' }, { province: '32' }, { province: '33' }];
const [food, craft] = [{ sector: 'S0' }, { sector: 'S1' }];
const [active, planned, completed] = [{ state: 'ACTIVE' }, { state: 'PLANNED' }, { state: 'COMPLETED' }];
const [moved, closed] = [
  { state: 'DROPPED', exit: 'MOVED' },
  { state: 'DROPPED', exit: 'BUSINESS_CLOSED' },
];
const [before, during] = [{ begun: false }, { begun: true }];

test.each<[string, Shape, Some[]]>([
  [
    'how many were dropped does not follow from why',
    two,
    [
      [9, { ...A, ...east, ...food, ...closed, ...during }],
      [2, { ...B, ...west, ...food, ...planned, ...during }],
      [10, { ...B, ...west, ...craft, ...closed, ...during }],
      [1, { ...B, ...east, ...food, ...planned, ...during }],
    ],
  ],
  [
    'that nobody is measured does not follow from there being no value',
    two,
    [
      [1, { ...A, ...east, ...food, ...active, ...during, lived: 'm12' }],
      [5, { ...A, ...east, ...craft, ...planned, ...during, lived: 'c12' }],
      [7, { ...B, ...east, ...food, ...closed, ...during, lived: 'w12c24' }],
      [2, { ...B, ...east, ...craft, ...active, ...during, lived: 'm12' }],
    ],
  ],
  [
    'who began before the year does not follow from figures that leave them out',
    two,
    [
      [1, { ...A, ...west, ...food, ...completed, ...before }],
      [1, { ...A, ...east, ...food, ...moved, ...before }],
      [1, { ...B, ...west, ...food, ...completed, ...during, lived: 'm12' }],
      [1, { ...B, ...east, ...food, ...completed, ...during, lived: 'w12m24' }],
      [1, { ...B, ...east, ...food, ...closed, ...during, lived: 'w12m24' }],
      [3, { ...B, ...east, ...craft, ...active, ...during, lived: 'c12' }],
      [4, { ...B, ...east, ...craft, ...closed, ...before }],
    ],
  ],
  [
    'who is in which programme does not follow from how many programmes a branch has',
    two,
    [
      [1, { ...A, ...west, ...food, ...active, ...before }],
      [6, { ...A, ...west, ...food, ...active, ...during, lived: 'c12' }],
      [1, { ...A, ...west, ...craft, ...active, ...during, lived: 'c12' }],
      [1, { ...A, ...east, ...craft, ...moved, ...during, lived: 'c12' }],
      [1, { ...B, ...west, ...craft, ...active, ...during, lived: 'c12' }],
      [2, { ...B, ...west, ...craft, ...moved, ...during, lived: 'm12' }],
      [1, { ...B, ...east, ...craft, ...completed, ...before }],
    ],
  ],
  [
    'why a few in a province were dropped does not follow from what is told of branches and programmes',
    two,
    [
      [4, { ...A, ...west, ...food, ...planned, ...during, lived: 'w12c24' }],
      [4, { ...A, ...west, ...craft, ...moved, ...during, lived: 'w12c24' }],
      [1, { ...B, ...west, ...craft, ...closed, ...during, lived: 'w12c24' }],
      [5, { ...B, ...east, ...craft, ...closed, ...during, lived: 'w12c24' }],
      [4, { ...B, ...east, ...food, ...moved, ...during, lived: 'm12' }],
    ],
  ],
  [
    'that each province has one does not follow from how many provinces there are',
    four,
    [
      [5, { ...A, ...west, ...food, ...moved, ...during, lived: 'c12' }],
      [1, { ...B, ...east, ...craft, ...moved, ...during, lived: 'c12' }],
      [1, { ...B, ...north, ...food, ...active, ...during, lived: 'w12w24' }],
      [1, { ...B, ...south, ...food, ...moved, ...during, lived: 'w12m24' }],
    ],
  ],
  [
    'nor that each programme has one from how many programmes there are',
    { programmes: 5, provinces: 2, sectors: 2 },
    [
      [1, { programme: 'P0', ...west, ...food, ...active, ...before }],
      [1, { programme: 'P1', ...east, ...craft, ...closed, ...during }],
      [1, { programme: 'P2', ...west, ...food, ...completed, ...during }],
      [1, { programme: 'P4', ...east, ...food, ...closed, ...during }],
    ],
  ],
])('%s', async (_, shape, some) => {
  expect(await derived(worldOf(shape, some), partner)).toEqual([]);
});

/** What lies where, of what: anyhow; mostly of one branch; each branch in two provinces; many programmes with one or two. */
const laidOut: Record<string, { shape: Shape; place: (kind: Mentoring, i: number) => Mentoring }> = {
  anyhow: { shape: two, place: (kind) => kind },
  'over provinces': { shape: four, place: (kind) => kind },
  'mostly of one branch': { shape: four, place: (kind, i) => (i % 4 ? { ...kind, sector: 'S0' } : kind) },
  'in a chain': {
    shape: { programmes: 1, provinces: 4, sectors: 4 },
    place: (kind, i) => ({ ...kind, sector: `S${i % 4}`, province: `3${(i + Math.floor(i / 4)) % 4}` }),
  },
  'in many programmes': {
    shape: { programmes: 6, provinces: 2, sectors: 2 },
    place: (kind, i) => ({ ...kind, programme: `P${i % 6}` }),
  },
};

test.each(['PARTNER', 'PUBLIC'] as const)(
  'no small count follows from all that is told apart, by one thing or by all: %s',
  async (audience) => {
    const worlds = fc.constantFrom(...Object.values(laidOut)).chain(({ shape, place }) => {
      const kinds = kindsOf(shape);
      const kind = fc.constantFrom(...kinds);
      const known = fc.constantFrom(...(audience === 'PARTNER' ? [0, 0, 0, 1, 2] : [0]));
      return fc
        .tuple(
          fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), kind, known), { minLength: 1, maxLength: 6 }),
          fc.array(fc.tuple(fc.constant(1), kind, known), { maxLength: 5 }),
        )
        .map(([many, few]) =>
          worldOf(
            shape,
            [...many, ...few].map(([count, kind, knows], i) => [count, place(kind, i), Math.min(count, knows)]),
          ),
        );
    });
    await fc.assert(
      fc.asyncProperty(worlds, fc.boolean(), fc.constantFrom(...dimensions), async (world, together, dimension) => {
        const cuts = audience === 'PARTNER' ? dimensions : (['province', 'sector'] as const);
        expect(await derived(world, { audience, by: together ? cuts : [dimension] })).toEqual([]);
      }),
      { numRuns: Math.ceil(numRuns / 10), endOnFailure: true },
    );
  },
);
