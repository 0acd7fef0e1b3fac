import { type Alike, Grid } from './grid.ts';

/** Who reads a table, and from how many a count is shown: those of the public, of partners, and of sensitive cuts. */
export const thresholds = { PUBLIC: 5, PARTNER: 3, SENSITIVE: 10 } as const;

/** What money must rest on before it is shown. */
export const dominance = { contributors: 5, largest: 0.7, twoLargest: 0.85 } as const;

/** How far above the truth, as a part of it, a hidden sum of money must still be possible. */
const moneyMargin = 0.2;

/** One of the innermost cells: what of it the reader does not see row by row anyhow. */
export interface Cell {
  /** Its category in each dimension. */
  at: readonly string[];
  /** How many are counted, or contribute to the sum. */
  count: number;
  /** A sum of money over them, where it is money that is published. */
  sum?: number;
  /** The two largest contributions to the sum. */
  largest?: readonly number[];
  /** Hidden for another reason, such as that its count is. */
  withheld?: boolean;
}

/** A dimension of a table; `totalled` if the sums along it are published too. */
export interface Dimension {
  categories: readonly string[];
  totalled: boolean;
}

export interface Table {
  dimensions: readonly Dimension[];
  /** Cells that are left out are empty. */
  cells: readonly Cell[];
  threshold: number;
  /** The dimension that tells something sensitive: a line along it in which all are of one category would tell it of each. */
  sensitive?: number;
  /** Cells and sums that must not be told for another reason: they are hidden, and protected like those that are too small. */
  telling?: readonly (readonly (string | null)[])[];
  /** Cells and sums that are hidden already, because another table that shares them hides them. */
  hiddenElsewhere?: readonly (readonly (string | null)[])[];
  /** Cells and sums that another table shows: they keep nothing hidden, so that they are hidden only for their own sake. */
  shownElsewhere?: readonly (readonly (string | null)[])[];
  /** What was found of tables of the same shape. */
  alike?: Alike;
}

/** Says of a place in the table, with null for the total along a dimension, whether it is hidden. */
export type Hidden = (at: readonly (string | null)[]) => boolean;

interface Margin {
  count: number;
  sum: number;
  largest: number[];
  withheld: boolean;
}

/** Money is shown where enough contribute to it and nobody's part can be told from it. */
export const tellsOfOne = ({ count, sum = 0, largest = [] }: Omit<Cell, 'at'>): boolean => {
  const [first = 0, second = 0] = largest;
  return (
    count > 0 &&
    (count < dominance.contributors || first > dominance.largest * sum || first + second > dominance.twoLargest * sum)
  );
};

/**
 * Which cells of a table must not be shown: those that are too small, and as few others as it takes that none of them can
 * be worked out. For each cell that is too small there is another table of whole numbers, none of them negative, that
 * agrees with all that is shown and in which the cell reaches the threshold (money: lies a fifth higher); every other
 * hidden cell differs in one of these tables. Sums along a dimension are hidden only where nothing else helps.
 */
export function suppress({
  dimensions,
  cells,
  threshold,
  sensitive,
  telling = [],
  hiddenElsewhere = [],
  shownElsewhere = [],
  alike,
}: Table): Hidden {
  const grid = new Grid(dimensions, alike);
  const isMoney = cells.some(({ sum }) => sum !== undefined);
  const margins: Margin[] = grid.places.map(() => ({ count: 0, sum: 0, largest: [], withheld: false }));
  for (const { at, count, sum = 0, largest = [], withheld = false } of cells)
    for (const place of grid.holding(at)) {
      const margin = margins[place] as Margin;
      margin.count += count;
      margin.sum += sum;
      margin.largest = [...margin.largest, ...largest].sort((one, other) => other - one).slice(0, 2);
      if (grid.isInner(place)) margin.withheld = withheld;
    }
  const values = margins.map(({ count, sum }) => (isMoney ? sum : count));
  const told = new Set(telling.map((at) => grid.place(at)));
  const isUnsafe = (place: number) => {
    const margin = margins[place] as Margin;
    if (margin.withheld || told.has(place)) return true;
    if (isMoney) return tellsOfOne(margin);
    return (margin.count > 0 && margin.count < threshold) || isTelling(grid, values, place, sensitive);
  };
  const unsafe = grid.places.filter(isUnsafe);
  const least = (place: number) => {
    const value = values[place] as number;
    return isMoney ? value + Math.max(1, Math.ceil(value * moneyMargin)) : Math.max(threshold, value + 1);
  };
  const elsewhere = hiddenElsewhere.map((at) => grid.place(at));
  const shown = new Set(shownElsewhere.map((at) => grid.place(at)));
  let hidden = protect(grid, values, unsafe, elsewhere, least, shown);
  // Looked at again with what is hidden now, as a later version is, it must need no more.
  for (let again = protect(grid, values, unsafe, [...hidden], least, shown); again.size > hidden.size; ) {
    hidden = again;
    again = protect(grid, values, unsafe, [...hidden], least, shown);
  }
  return (at) => hidden.has(grid.place(at));
}

/** A zero tells something of everybody in its line if all of them are of one other category. */
function isTelling(grid: Grid, values: number[], place: number, sensitive: number | undefined): boolean {
  if (sensitive === undefined || values[place] !== 0 || grid.isTotal(place, sensitive)) return false;
  return grid.line(place, sensitive).filter((other) => (values[other] as number) > 0).length === 1;
}

type Least = (place: number) => number;

const nothing: ReadonlySet<number> = new Set();

/** Hides more until each unsafe cell might be large, then shows again what is not needed for that. */
function protect(
  grid: Grid,
  values: number[],
  unsafe: number[],
  elsewhere: number[],
  least: Least,
  shown: ReadonlySet<number>,
): Set<number> {
  const kept = new Set([...unsafe, ...elsewhere]);
  // What is hidden anyhow may be enough: then nothing is looked for beyond it.
  if (unsafe.every((place) => grid.raise(values, place, least(place), kept))) return kept;
  let hidden = new Set(kept);
  const bySize = [...unsafe].sort((one, other) => (values[one] as number) - (values[other] as number));
  // Where that is the only way, what another table shows is hidden here nevertheless.
  for (const place of bySize)
    for (const moved of grid.raise(values, place, least(place), hidden, shown) ??
      grid.raise(values, place, least(place), hidden, nothing) ??
      [])
      hidden.add(moved);
  const others = [...hidden].filter((place) => !kept.has(place));
  others.sort(
    (one, other) => grid.totals(other) - grid.totals(one) || (values[other] as number) - (values[one] as number),
  );
  for (const place of others) {
    if (!hidden.has(place)) continue;
    const fewer = new Set(hidden);
    fewer.delete(place);
    const moved = raisedAll(grid, values, unsafe, fewer, least);
    if (moved) hidden = new Set([...kept, ...moved]);
  }
  return hidden;
}

/** The cells that differ where each unsafe cell might be large with only these hidden; nothing if one of them could not. */
function raisedAll(grid: Grid, values: number[], unsafe: number[], hidden: Set<number>, least: Least) {
  const all: number[] = [];
  for (const each of unsafe) {
    const moved = grid.raise(values, each, least(each), hidden);
    if (!moved) return undefined;
    all.push(...moved);
  }
  return all;
}
