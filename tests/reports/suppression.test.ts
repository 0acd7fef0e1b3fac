import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differsByFew } from '../../api/src/reports/published/earlier.ts';
import {
  type Cell,
  type Dimension,
  type Hidden,
  suppress,
  type Table,
  thresholds,
} from '../../api/src/reports/suppression.ts';
import { possible } from './possible.ts';

const yesNo = ['yes', 'no'];
const counts = (...rows: number[][]): Cell[] =>
  rows.flatMap((row, r) => row.map((count, c) => ({ at: [`d${r + 1}`, yesNo[c] as string], count })));
const places = (dimensions: readonly Dimension[]): (string | null)[][] =>
  dimensions.reduce<(string | null)[][]>(
    (all, { categories, totalled }) =>
      all.flatMap((at) => [...categories, ...(totalled ? [null] : [])].map((one) => [...at, one])),
    [[]],
  );
const hiddenOf = (table: Table) => {
  const hidden = suppress(table);
  return places(table.dimensions)
    .filter((at) => hidden(at))
    .map((at) => at.map((each) => each ?? 'total').join(' '));
};

describe('the golden cases', () => {
  const disability = { categories: yesNo, totalled: true };
  const threshold = thresholds.PUBLIC;

  test('one small cell of two takes the other with it, and the total is shown', () => {
    const cells = [
      { at: ['yes'], count: 3 },
      { at: ['no'], count: 12 },
    ];
    expect(hiddenOf({ dimensions: [disability], cells, threshold })).toEqual(['yes', 'no']);
  });

  test('with all margins shown all four inner cells are hidden', () => {
    const dimensions = [{ categories: ['d1', 'd2'], totalled: true }, disability];
    expect(hiddenOf({ dimensions, cells: counts([3, 12], [8, 22]), threshold })).toEqual([
      'd1 yes',
      'd1 no',
      'd2 yes',
      'd2 no',
    ]);
  });

  test('with the totals of the columns withheld only the pair of the first district is hidden', () => {
    const dimensions = [{ categories: ['d1', 'd2'], totalled: false }, disability];
    expect(hiddenOf({ dimensions, cells: counts([3, 12], [8, 22]), threshold })).toEqual(['d1 yes', 'd1 no']);
  });
});

test('a table that nobody can be told from is shown whole, zeros among it', () => {
  const dimensions = [
    { categories: ['d1', 'd2'], totalled: true },
    { categories: yesNo, totalled: true },
  ];
  expect(hiddenOf({ dimensions, cells: counts([0, 12], [8, 22]), threshold: 5 })).toEqual([]);
});

test('where all are of one category, a zero beside them would tell it of each: a sensitive cut hides it', () => {
  const dimensions = [
    { categories: ['d1', 'd2'], totalled: true },
    { categories: yesNo, totalled: true },
  ];
  const cells = counts([0, 12], [20, 22]);
  expect(hiddenOf({ dimensions, cells, threshold: 10, sensitive: 1 })).toContain('d1 yes');
});

test('a total that is small itself is hidden', () => {
  const cells = [
    { at: ['yes'], count: 1 },
    { at: ['no'], count: 2 },
  ];
  expect(hiddenOf({ dimensions: [{ categories: yesNo, totalled: true }], cells, threshold: 5 })).toHaveLength(3);
});

test('several small cells do not protect each other if together they are still few', () => {
  const dimensions = [{ categories: ['a', 'b', 'c', 'd'], totalled: true }];
  const cells = [1, 2, 9, 30].map((count, i) => ({ at: ['abcd'[i] as string], count }));
  expect(hiddenOf({ dimensions, cells, threshold: 5 })).toEqual(['a', 'b', 'c']);
});

describe('money', () => {
  const dimensions = [{ categories: ['a', 'b', 'c'], totalled: true }];
  const cell = (at: string, count: number, sum: number, ...largest: number[]): Cell => ({
    at: [at],
    count,
    sum,
    largest,
  });
  const others = [cell('b', 9, 900, 100, 100), cell('c', 9, 990, 110, 110)];

  test('is shown where five contribute and none dominates', () => {
    expect(hiddenOf({ dimensions, cells: [cell('a', 5, 100, 70, 15), ...others], threshold: 5 })).toEqual([]);
  });

  test('is hidden, with one other sum, where fewer than five contribute', () => {
    expect(hiddenOf({ dimensions, cells: [cell('a', 4, 100, 25, 25), ...others], threshold: 5 })).toEqual(['a', 'b']);
  });

  test('is hidden where one brings more than 70 percent, or two more than 85', () => {
    for (const [first, second] of [
      [71, 5],
      [50, 36],
    ] as const)
      expect(hiddenOf({ dimensions, cells: [cell('a', 9, 100, first, second), ...others], threshold: 5 })).toContain(
        'a',
      );
  });

  test('is hidden where the count behind it is', () => {
    const cells = [{ ...cell('a', 6, 100, 20, 20), withheld: true }, ...others];
    expect(hiddenOf({ dimensions, cells, threshold: 5 })).toEqual(['a', 'b']);
  });
});

const categories = ['a', 'b', 'c'];
const dimension = (most: number) =>
  fc.record({
    categories: fc.integer({ min: 2, max: most }).map((n) => categories.slice(0, n)),
    totalled: fc.boolean(),
  });
const tables = fc
  .oneof(
    fc.tuple(dimension(3)),
    fc.tuple(dimension(3), dimension(3)),
    fc.tuple(dimension(2), dimension(2), dimension(2)),
  )
  .chain((dimensions) => {
    const inner = places(dimensions.map((each) => ({ ...each, totalled: false })));
    const count = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) }, fc.integer({ min: 5, max: 9 }));
    return fc.record({
      dimensions: fc.constant(dimensions),
      cells: fc
        .array(count, { minLength: inner.length, maxLength: inner.length })
        .map((counted) => inner.map((at, i) => ({ at: at as string[], count: counted[i] as number }))),
      threshold: fc.constantFrom(3, 5),
    });
  });

test('no hidden cell can be worked out: an exact solver finds two values for each, and the small ones may be large', () => {
  let hid = 0;
  fc.assert(
    fc.property(tables, (table) => {
      const hidden = suppress(table);
      for (const { at, value, values } of possible(table, hidden)) {
        if (!hidden(at)) {
          expect(value === 0 || value >= table.threshold).toBe(true);
          continue;
        }
        hid++;
        expect(values.size).toBeGreaterThan(1);
        if (value > 0 && value < table.threshold) expect(Math.max(...values)).toBeGreaterThanOrEqual(table.threshold);
      }
    }),
    { numRuns: 400 },
  );
  expect(hid).toBeGreaterThan(500);
}, 120_000);

/** What the second of two versions hides, where the first is out; as it is done with what is published. */
function corrected(first: Table, second: Table): { before: Hidden; after: Hidden } {
  const before = suppress(first);
  const all = places(first.dimensions);
  const was = new Map(possible(first, () => false).map(({ at, value }) => [JSON.stringify(at), value]));
  const is = possible(second, () => false);
  const differs = is.filter(({ at, value }) => differsByFew(was.get(JSON.stringify(at)) as number, value));
  const telling = differs.map(({ at }) => at).filter((at) => !before(at));
  return { before, after: suppress({ ...second, telling, hiddenElsewhere: all.filter((at) => before(at)) }) };
}

/** Small enough for the solver to try whatever two versions leave open. */
const versions = tables
  .filter(({ cells }) => cells.length <= 4)
  .chain((table) =>
    fc
      .array(fc.integer({ min: -3, max: 7 }), { minLength: table.cells.length, maxLength: table.cells.length })
      .map((changes): [Table, Table] => {
        const threshold = thresholds.PUBLIC;
        const cells = table.cells.map((cell, i) => ({
          ...cell,
          count: Math.max(0, cell.count + (changes[i] as number)),
        }));
        return [
          { ...table, threshold },
          { ...table, threshold, cells },
        ];
      }),
  );

test('two versions side by side tell of nobody: no difference of one to four is shown, nor can it be worked out', () => {
  let told = 0;
  fc.assert(
    fc.property(versions, ([first, second]) => {
      const { before, after } = corrected(first, second);
      const was = possible(first, before);
      for (const [place, { at, value, values }] of possible(second, after).entries()) {
        const then = was[place] as (typeof was)[number];
        if (before(at)) expect(after(at)).toBe(true);
        if (!differsByFew(then.value, value)) continue;
        expect(before(at) || after(at)).toBe(true);
        told++;
        // Whoever puts the two together finds more than one difference, and one that is none of so few.
        const differences = new Set(
          [...then.values].flatMap((one) => [...values].map((other) => Math.abs(other - one))),
        );
        expect(differences.size).toBeGreaterThan(1);
        expect(
          [...differences].some(
            (difference) =>
              difference === 0 || difference >= thresholds.PUBLIC || difference > Math.abs(value - then.value),
          ),
        ).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
  expect(told).toBeGreaterThan(200);
}, 120_000);

test('a version in which nothing changed hides what the first hides, and no more', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { before, after } = corrected(table, table);
      for (const at of places(table.dimensions)) expect(after(at)).toBe(before(at));
    }),
    { numRuns: 200 },
  );
}, 120_000);
