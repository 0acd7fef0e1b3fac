import normal from '@stdlib/stats-base-dists-normal-quantile';
import student from '@stdlib/stats-base-dists-t-quantile';

/** A business before and after, in the same measure; null where the second is not known. */
export interface Pair {
  before: number;
  after: number | null;
}

/** A difference between two groups with its 95 percent interval. */
export interface Estimate {
  value: number;
  standardError: number;
  degreesOfFreedom: number;
  lower: number;
  upper: number;
}

/** Fewest complete pairs in each group, and how far apart the parts that are missing may lie, for a change to be called impact. */
const impact = { pairs: 30, attritionGap: 0.1 } as const;

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function variance(values: number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}

/**
 * The mean change of one group less that of the other, with Welch's interval: their spreads need not be alike. Undefined
 * where one of them has fewer than two, or nothing differs.
 */
export function differenceOf(treated: number[], compared: number[]): Estimate | undefined {
  const groups = [treated, compared].map((values) => ({ n: values.length, part: variance(values) / values.length }));
  if (groups.some(({ n }) => n < 2)) return undefined;
  const squared = groups.reduce((sum, { part }) => sum + part, 0);
  if (squared === 0) return undefined;
  const value = mean(treated) - mean(compared);
  const standardError = Math.sqrt(squared);
  const degreesOfFreedom = squared ** 2 / groups.reduce((sum, { n, part }) => sum + part ** 2 / (n - 1), 0);
  const reach = student(0.975, degreesOfFreedom) * standardError;
  return { value, standardError, degreesOfFreedom, lower: value - reach, upper: value + reach };
}

type Change = (pair: { before: number; after: number }) => number;
const ofLevel: Change = ({ before, after }) => after - before;
const ofLogarithm: Change = ({ before, after }) => Math.log(after) - Math.log(before);

const complete = (pairs: Pair[]) =>
  pairs.filter((pair): pair is { before: number; after: number } => pair.after !== null);

/** The smallest true difference that four of five studies with this standard error find. */
export const detectableWith = (standardError: number): number =>
  (normal(0.975, 0, 1) + normal(0.8, 0, 1)) * standardError;

/**
 * Difference in differences over businesses with both waves. The logarithm is the outcome chosen in advance; the level
 * stands beside it. The sensitivities are of the level: those that are missing as they were before, or, of the treated,
 * closed.
 */
export function differenceInDifferences(treated: Pair[], compared: Pair[], matched: boolean) {
  const [those, others] = [complete(treated), complete(compared)];
  const changed = (change: Change) =>
    [those, others].map((pairs) => pairs.map(change).filter(Number.isFinite)) as [number[], number[]];
  const filled = (pairs: Pair[], as: (pair: Pair) => number) =>
    pairs.map((pair) => ofLevel({ before: pair.before, after: pair.after ?? as(pair) }));
  const same = ({ before }: Pair) => before;
  const unchanged = filled(compared, same);
  const gap = Math.abs(missingShare(treated) - missingShare(compared));
  const isImpact = matched && Math.min(those.length, others.length) >= impact.pairs && gap <= impact.attritionGap;
  // Who sells nothing any more has no logarithm.
  const logarithm = differenceOf(...changed(ofLogarithm));
  return {
    logarithm,
    level: differenceOf(...changed(ofLevel)),
    detectable: logarithm && detectableWith(logarithm.standardError),
    ifMissingUnchanged: mean(filled(treated, same)) - mean(unchanged),
    ifMissingClosed: mean(filled(treated, () => 0)) - mean(unchanged),
    label: isImpact ? ('IMPACT' as const) : ('CHANGE' as const),
  };
}

const missingShare = (pairs: Pair[]): number =>
  pairs.filter(({ after }) => after === null).length / (pairs.length || 1);

/** How far apart two groups were before, in standard deviations of the logarithm; undefined where that has no meaning. */
export function balanceOf(treated: Pair[], compared: Pair[]): number | undefined {
  const [those, others] = [treated, compared].map((pairs) => pairs.map(({ before }) => Math.log(before))) as [
    number[],
    number[],
  ];
  if (those.length < 2 || others.length < 2) return undefined;
  const spread = Math.sqrt((variance(those) + variance(others)) / 2);
  return spread === 0 ? undefined : (mean(those) - mean(others)) / spread;
}
