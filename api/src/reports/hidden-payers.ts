import type { Payers } from './payers.ts';
import { type Earlier, nothingOut } from './published/earlier.ts';
import { type Cell, suppress, thresholds } from './suppression.ts';

const kinds = ['named', 'unnamed'] as const;
type Kind = (typeof kinds)[number];
type At = [delegation: string | null, payer: string | null, kind: Kind | null];

/**
 * What of the payers of an exhibition is hidden from the public: participations by delegation, payer, and whether they are
 * recorded by name, with all sums. What belongs to no delegation is shown nowhere by itself.
 */
export function hiddenPayers(
  whole: Payers,
  delegations: { key: string; payers: Payers }[],
  earlier: Earlier = nothingOut,
): (...at: At) => boolean {
  const payers = Object.keys(whole);
  if (!payers.length) return () => false;
  const rows = [...delegations, { key: outside, payers: without(whole, delegations) }].filter(
    (row) => row.key !== outside || sumOf(row.payers) > 0,
  );
  const cells = rows.flatMap(({ key, payers: each }) =>
    payers.flatMap((payer) => kinds.map((kind): Cell => ({ at: [key, payer, kind], count: each[payer]?.[kind] ?? 0 }))),
  );
  const shown = [{ key: null, payers: whole }, ...delegations].flatMap(({ key, payers: each }) =>
    [null, ...payers].map((payer) => ({ key, payer, ...figureOf(each, payer) })),
  );
  const places = (is: (place: (typeof shown)[number]) => boolean) =>
    shown.filter(is).flatMap(({ key, payer }) => [null, ...kinds].map((kind): At => [key, payer, kind]));
  const out = ({ key, payer }: (typeof shown)[number]) => ({
    ...{ dimension: key === null ? null : 'DELEGATION', key },
    ...{ code: payer === null ? 'EXH-01-TOTAL' : 'EXH-01', part: payer },
  });
  const table = suppress({
    dimensions: [
      { categories: rows.map(({ key }) => key), totalled: true },
      { categories: payers, totalled: true },
      { categories: kinds, totalled: true },
    ],
    cells,
    threshold: thresholds.PUBLIC,
    telling: places((place) => earlier.tells(out(place), place)),
    // How many are recorded is what the report of sales of the same exhibition rests on.
    shownElsewhere: [[null, null, 'named']],
    hiddenElsewhere: [
      ...places((place) => earlier.hides(out(place))),
      ...places((place) => earlier.hidesCounts(out(place))).filter(([, , kind]) => kind !== null),
      ...(rows.length > delegations.length ? everywhereIn(outside, payers) : []),
    ],
  });
  return (...at) => table(at);
}

const outside = '';

const everywhereIn = (row: string, payers: string[]): At[] =>
  [null, ...payers].flatMap((payer) => [null, ...kinds].map((kind): At => [row, payer, kind]));

const sumOf = (payers: Payers): number => figureOf(payers, null).value;

function figureOf(payers: Payers, payer: string | null): { n: number; missing: number; value: number } {
  const counted = payer === null ? Object.values(payers) : [payers[payer] ?? { named: 0, unnamed: 0 }];
  const n = counted.reduce((sum, { named }) => sum + named, 0);
  const missing = counted.reduce((sum, { unnamed }) => sum + unnamed, 0);
  return { n, missing, value: n + missing };
}

/** What of the whole belongs to no delegation. */
const without = (whole: Payers, delegations: { payers: Payers }[]): Payers =>
  Object.fromEntries(
    Object.entries(whole).map(([payer, { named, unnamed }]) => {
      const sent = (kind: Kind) => delegations.reduce((sum, { payers }) => sum + (payers[payer]?.[kind] ?? 0), 0);
      return [payer, { named: named - sent('named'), unnamed: unnamed - sent('unnamed') }];
    }),
  );
