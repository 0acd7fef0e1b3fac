import type { Edition } from './exhibition-sales.ts';
import { type Earlier, nothingOut } from './published/earlier.ts';
import type { Measure, ReportGroup } from './report.ts';
import { tellsOfOne, thresholds } from './suppression.ts';

const isFew = (count: number): boolean => count > 0 && count < thresholds.PUBLIC;

/** Whether a sum of money may be told: enough contribute to it, and nobody's part can be told from it. */
const isSafe = (count: number, sum: number | null, largest: number[]): boolean =>
  sum !== null && count > 0 && !tellsOfOne({ count, sum, largest });

/** Each counts some of those that the one before counts, so that their differences are counts too. */
function tellCounts({ held, missed, attended, recorded, same, paid }: Edition): boolean {
  const counts = [held, missed, attended, recorded, same.n, paid.n];
  const differences = [held - missed, held - attended, held - missed - attended, attended - recorded];
  const nested = [
    attended - same.n,
    attended - paid.n,
    recorded - same.n,
    recorded - paid.n,
    Math.abs(same.n - paid.n),
  ];
  return ![...counts, ...differences, ...nested].some(isFew);
}

/**
 * What the public is told of an edition. Money is told where enough contribute and none dominates; on how many figures rest
 * is told of all of them or of none, for what they count lies one within the other.
 */
export function salesForPublic(
  group: ReportGroup,
  edition: Edition,
  yearBefore: (edition: Edition) => Edition | undefined,
  earlier: Earlier = nothingOut,
): ReportGroup {
  const at = (code: string) => ({ dimension: group.dimension, key: group.key, code, part: null });
  const wasTold = (of: Edition) => {
    const key = { dimension: group.dimension, key: of.key, code: 'EXH-02', part: null };
    const now = { n: of.recorded, missing: of.attended - of.recorded, value: of.sales };
    return !earlier.hides(key) && !earlier.tells(key, now) && isSafe(of.recorded, of.sales, of.largest);
  };
  const counts =
    tellCounts(edition) &&
    !group.measures.some((each) => earlier.hidesCounts(at(each.code)) || earlier.tells(at(each.code), each));
  const { same, paid, held, missed, leads } = edition;
  const before = yearBefore(edition);
  const sales = wasTold(edition);
  const isTold: Record<string, boolean> = {
    'EXH-02': sales,
    'EXH-03': sales && before !== undefined && wasTold(before),
    'EXH-03-SAME': isSafe(same.n, same.now, same.largestNow) && isSafe(same.n, same.before, same.largestBefore),
    'EXH-03-DAY': sales && counts,
    // The target is known, so that this tells the sales.
    'EXH-04': sales,
    'EXH-05': isSafe(paid.n, paid.sales, paid.largest) && isSafe(paid.n, paid.amount, paid.largestPaid),
    'EXH-05-LEADS': ![leads.n, leads.orders, leads.n - leads.orders].some(isFew),
    'EXH-06': ![missed, held - missed].some(isFew),
  };
  const shown = (measure: Measure): Measure => {
    const { code, value } = measure;
    const tells = value !== null && !isTold[code];
    if (tells || earlier.hides(at(code)) || earlier.tells(at(code), measure))
      return { ...measure, ...nothing, hidden: true };
    return counts ? measure : { ...measure, ...nothing, value };
  };
  // How many leads are old enough is one more count within another, and they are few.
  const measures = group.measures.filter(({ code }) => !code.startsWith('EXH-05-LEADS-'));
  return { ...group, measures: measures.map(shown) };
}

const nothing = { value: null, n: null, missing: null, coverage: null };
