import { LRUCache } from 'lru-cache';
import { suppress, thresholds } from './suppression.ts';

/** Of how many something sensitive is so in a regency or city, of how many it is not, and of how many nobody knows. */
export interface Answered {
  /** Code of the regency or city; of the province, where no more is known; empty where nothing is. */
  region: string | null;
  with: number;
  without: number;
  missing: number;
}

type Counts = Omit<Answered, 'region'>;

const answers = ['with', 'without'] as const;

/**
 * What may be shown of something sensitive, by the code of a province or regency, or of all. The cut is always this one,
 * whatever is asked, so that no two reports can be held against each other. A part is shown whole or not at all; of a
 * province that is hidden no regency is shown, for they add up to it.
 */
export function shownOf(counted: readonly Answered[]): Shown {
  const asked = JSON.stringify(counted);
  const found = known.get(asked) ?? lookedFor(counted);
  known.set(asked, found);
  return found;
}

type Shown = (region: string | null) => Counts | undefined;

/** The same counts are asked about until somebody answers anew; to look for what may be shown takes some 40 ms. */
const known = new LRUCache<string, Shown>({ max: 20 });

function lookedFor(counted: readonly Answered[]): Shown {
  const rows = rowsOf(counted, ({ region }) => region?.slice(0, 2) ?? '');
  const provinces = shownRows(rows);
  const shown = new Map<string | null, Counts>(provinces.rows);
  if (provinces.whole) shown.set(null, sumOf(counted));
  for (const [province, within] of rows) {
    if (!shown.has(province)) continue;
    const regencies = shownRows(rowsOf(within, ({ region }) => region ?? ''));
    // Where they could be hidden only together with the province, none is shown.
    if (!regencies.whole) continue;
    for (const [code, counts] of regencies.rows) if (code.length > 2) shown.set(code, counts);
  }
  const parts = new Set([null, ...rows.keys(), ...counted.map(({ region }) => region)]);
  return (region) => shown.get(region) ?? (parts.has(region) ? undefined : sumOf([]));
}

const rowsOf = (counted: readonly Answered[], keyOf: (each: Answered) => string) => Map.groupBy(counted, keyOf);

const sumOf = (counted: readonly Answered[]): Counts =>
  counted.reduce<Counts>(
    (sum, each) => ({
      with: sum.with + each.with,
      without: sum.without + each.without,
      missing: sum.missing + each.missing,
    }),
    { with: 0, without: 0, missing: 0 },
  );

/** The rows of a table of parts by answers that may be shown, and whether its sums may. */
function shownRows(parts: Map<string, readonly Answered[]>) {
  const rows = [...parts].map(([part, counted]): [string, Counts] => [part, sumOf(counted)]);
  const table = suppress({
    dimensions: [
      { categories: rows.map(([part]) => part), totalled: true },
      { categories: answers, totalled: true },
    ],
    cells: rows.flatMap(([part, counts]) => answers.map((answer) => ({ at: [part, answer], count: counts[answer] }))),
    threshold: thresholds.SENSITIVE,
    sensitive: 1,
  });
  const isShown = (part: string | null) => [...answers, null].every((answer) => !table([part, answer]));
  return { whole: isShown(null), rows: rows.filter(([part]) => isShown(part)) };
}
