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

/** The smallest true difference, in the measure of the changes, that is found in four of five such studies. */
function detectable(treated: number[], compared: number[]): number | undefined {
  if (treated.length < 2 || compared.length < 2) return undefined;
  const error = Math.sqrt(variance(treated) / treated.length + variance(compared) / compared.length);
  return (normal(0.975, 0, 1) + normal(0.8, 0, 1)) * error;
}

/** The same by hand, for groups of equal size whose changes spread so far. */
export const detectableWith = (perGroup: number, spread: number): number =>
  (normal(0.975, 0, 1) + normal(0.8, 0, 1)) * spread * Math.sqrt(2 / perGroup);

/**
 * Difference in differences over businesses with both waves. The logarithm is the outcome chosen in advance; the level
 * stands beside it. The sensitivities are of the level: those that are missing as they were before, or, of the treated,
 * closed.
 */
export function differenceInDifferences(treated: Pair[], compared: Pair[], matched: boolean) {
  const [those, others] = [complete(treated), complete(compared)];
  const changed = (change: Change) => [those.map(change), others.map(change)] as const;
  const filled = (pairs: Pair[], as: (pair: Pair) => number) =>
    pairs.map((pair) => ofLevel({ before: pair.before, after: pair.after ?? as(pair) }));
  const same = ({ before }: Pair) => before;
  const unchanged = filled(compared, same);
  const gap = Math.abs(missingShare(treated) - missingShare(compared));
  const isImpact = matched && Math.min(those.length, others.length) >= impact.pairs && gap <= impact.attritionGap;
  return {
    logarithm: differenceOf(...changed(ofLogarithm)),
    level: differenceOf(...changed(ofLevel)),
    detectable: detectable(...changed(ofLogarithm)),
    ifMissingUnchanged: mean(filled(treated, same)) - mean(unchanged),
    ifMissingClosed: mean(filled(treated, () => 0)) - mean(unchanged),
    label: isImpact ? ('IMPACT' as const) : ('CHANGE' as const),
  };
}

const missingShare = (pairs: Pair[]): number =>
  pairs.filter(({ after }) => after === null).length / (pairs.length || 1);
