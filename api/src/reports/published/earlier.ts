import type { Measure, Report } from '../report.ts';

/** The place of a figure in a report; the whole has neither dimension nor key. */
export interface Place {
  dimension: string | null;
  key: string | null;
  code: string;
  part: string | null;
}

/** What is about to be shown at a place. */
export type Shown = Pick<Measure, 'n' | 'missing' | 'value'>;

/** What versions of a report that are out already keep from showing in another. */
export interface Earlier {
  /** Whether one of them hides the figure: versions that hide different cells would tell of both, side by side. */
  hides(place: Place): boolean;
  /** Whether one of them does not say on how many it rests. */
  hidesCounts(place: Place): boolean;
  /** Whether the difference to one of them would tell of fewer than five. */
  tells(place: Place, shown: Shown): boolean;
}

/** Nothing is out yet. */
export const nothingOut: Earlier = { hides: () => false, hidesCounts: () => false, tells: () => false };

const fewest = 5;

/** Whether something came or went between two counts, and of so few that it must not be told. */
export const differsByFew = (one: number | null, other: number | null): boolean => {
  const difference = Math.abs((one ?? 0) - (other ?? 0));
  return one !== null && other !== null && difference > 0 && difference < fewest;
};

/** Figures that are a share of those that they rest on, and those that are a number of them: a part of them can be told from each. */
const shares = /^(MEN-01-COMPLETION|MEN-03-RECENT|MEN-07|MEN-12-(12|24)|EXH-05-LEADS|EXH-06)$/;
const numbers = /^(MEN-02-OVERDUE|MEN-11)$/;

/** Of how many a figure says that it is so. */
function countIn(code: string, { n, value }: Shown): number | null {
  if (value === null) return null;
  if (shares.test(code)) return n === null ? null : Math.round((value * n) / 100);
  return numbers.test(code) ? value : null;
}

const restOf = (n: number | null, count: number | null) => (n === null || count === null ? null : n - count);

const keyOf = ({ dimension, key, code, part }: Place) => JSON.stringify([dimension, key, code, part]);

function placesIn({ measures, groups }: Report): Map<string, Measure> {
  const each = (dimension: string | null, key: string | null) => (measure: Measure) =>
    [keyOf({ dimension, key, code: measure.code, part: measure.part ?? null }), measure] as const;
  return new Map([
    ...measures.map(each(null, null)),
    ...groups.flatMap(({ dimension, key, measures }) => measures.map(each(dimension, key))),
  ]);
}

export function earlierOf(versions: Report[]): Earlier {
  const known = versions.map(placesIn);
  const at = (place: Place) => known.flatMap((version) => version.get(keyOf(place)) ?? []);
  return {
    hides: (place) => at(place).some(({ hidden }) => hidden),
    hidesCounts: (place) => at(place).some(({ hidden, n }) => hidden || n === null),
    tells: (place, shown) => {
      const { n, missing, value } = shown;
      const count = countIn(place.code, shown);
      return at(place).some((before) => {
        const then = countIn(place.code, before);
        return (
          differsByFew(before.n, n) ||
          differsByFew(before.missing, missing) ||
          differsByFew(then, count) ||
          differsByFew(restOf(before.n, then), restOf(n, count)) ||
          // Of how many it tells cannot be known where they are not counted.
          (before.n === null && !before.hidden && before.value !== value)
        );
      });
    },
  };
}
