import { liesIn } from '../reading/region/lies-in.ts';
import type { Reason } from '../settle/intent.ts';
import type { ReadRow } from './read-row.ts';
import type { Occasion } from './recipe.ts';

/** Where a business is: as exactly as the row says, or else where the office is. */
export function placeOf(row: ReadRow, { region: office }: Occasion): string | undefined {
  const said = [
    row.value<'village'>('village'),
    row.value<'district'>('district'),
    row.value<'regency'>('regency'),
    row.value<'region'>('place'),
  ].find(Boolean);
  // The province is said by what lies in it.
  if (said) row.value('province');
  // A row that names its business leaves it where it is.
  if (!said && row.peek('id') !== undefined) return undefined;
  const region = said ?? row.within ?? row.value<'region'>('province') ?? office;
  if (region === undefined) row.reasons.push(noRegion);
  else if (office && !liesIn(region, office)) row.reasons.push(outside);
  return region;
}

const noRegion: Reason = {
  code: 'REGION_MISSING',
  said: { id: 'Kabupaten/kota tidak disebut.', en: 'The regency or city is not stated.' },
  column: 'regency',
};
const outside: Reason = {
  code: 'OUTSIDE_REGION',
  said: { id: 'Di luar wilayah lembar ini.', en: 'It lies outside the region of this sheet.' },
  column: 'regency',
};

/** The parts of an address that are no regions of the register. */
export const addressOf = (row: ReadRow): string | undefined =>
  [
    row.value<'text'>('address'),
    ...(['village', 'district'] as const).map((part) => (row.value(part) ? undefined : row.written(part))),
  ]
    .filter(Boolean)
    .join(', ')
    .slice(0, 400) || undefined;
