import type { Hidden, Table } from '../../api/src/reports/suppression.ts';

type At = readonly (string | null)[];

interface Sum {
  at: At;
  /** The innermost cells that it counts, by their number. */
  of: number[];
  value: number;
  shown: boolean;
}

/**
 * What a reader can work out: the values that each cell takes in all tables of whole numbers, none of them negative, that
 * agree with what is shown. It tries them all. Sums that are hidden end a little above the truth, for the search to end.
 */
export function possible(
  { dimensions, cells, threshold }: Table,
  hidden: Hidden,
): { at: At; value: number; values: Set<number> }[] {
  const matches = (at: At, inner: At) => at.every((each, i) => each === null || each === inner[i]);
  const all = dimensions.reduce<At[]>(
    (begun, { categories, totalled }) =>
      begun.flatMap((at) => [...categories, ...(totalled ? [null] : [])].map((one) => [...at, one])),
    [[]],
  );
  const sums: Sum[] = all.map((at) => {
    const of = cells.flatMap((cell, i) => (matches(at, cell.at) ? [i] : []));
    const value = of.reduce((sum, i) => sum + (cells[i] as { count: number }).count, 0);
    return { at, of, value, shown: !hidden(at) };
  });
  const bound = (sum: Sum) => sum.value + (sum.shown ? 0 : threshold);
  const found = sums.map(() => new Set<number>());
  const taken: number[] = [];
  const left = sums.map(bound);
  const mine = cells.map((_, i) => sums.flatMap((sum, s) => (sum.of.includes(i) ? [s] : [])));
  const last = sums.map(({ of }) => Math.max(...of));

  const search = (i: number): void => {
    if (i === cells.length) {
      for (const [s, sum] of sums.entries()) found[s]?.add(bound(sum) - (left[s] as number));
      return;
    }
    const through = mine[i] as number[];
    const most = Math.min(...through.map((s) => left[s] as number));
    for (let value = 0; value <= most; value++) {
      for (const s of through) left[s] = (left[s] as number) - value;
      taken[i] = value;
      const fits = through.every((s) => last[s] !== i || !(sums[s] as Sum).shown || left[s] === 0);
      if (fits) search(i + 1);
      for (const s of through) left[s] = (left[s] as number) + value;
    }
  };
  search(0);
  return sums.map(({ at, value }, s) => ({ at, value, values: found[s] as Set<number> }));
}
