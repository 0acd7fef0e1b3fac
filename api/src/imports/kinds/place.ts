import { liesIn } from '../reading/region/lies-in.ts';
import { readRegion } from '../reading/region/region.ts';
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
  const region = said ?? narrowed(row, office) ?? row.value<'region'>('province') ?? office;
  if (region === undefined) row.reasons.push(noRegion);
  else if (office && !liesIn(region, office)) row.reasons.push(outside);
  return region;
}

/** The region of the sheet or the section, or what the address names that lies in it. */
function narrowed(row: ReadRow, office: string | undefined): string | undefined {
  const { within } = row;
  if (!within) return fromAddress(row, office);
  const before = row.reasons.length;
  const named = fromAddress(row, within);
  if (named && liesIn(named, within)) return named;
  // What an address names besides does not tell against what stands above the row.
  row.reasons.length = before;
  return within;
}

const named =
  /\b(?:kec(?:amatan)?|kab(?:upaten)?|kota|kodya)\b[\s.:]*[\p{L}'. ]+(?:,\s*(?:kab(?:upaten)?|kota|kodya)\b[\s.:]*[\p{L}' ]+)?/giu;

/** The region that an address names as such, where no column says one. */
function fromAddress(row: ReadRow, office: string | undefined): string | undefined {
  const address = row.written('address');
  if (!address) return undefined;
  const within = row.peek<'region'>('province') ?? office;
  for (const [place] of [...address.matchAll(named)].reverse()) {
    const { value, doubts } = readRegion(place, ['REGENCY', 'CITY', 'DISTRICT'], {
      lookups: row.lookups,
      ...(within ? { within } : {}),
    });
    if (value === undefined) continue;
    if (doubts.some(({ code }) => code === 'OUTSIDE')) row.reasons.push(elsewhere);
    if (doubts.some(({ ask }) => ask)) return undefined;
    row.reasons.push(inAddress);
    return value;
  }
  return undefined;
}

const inAddress: Reason = {
  code: 'NOTE_REGION_FROM_ADDRESS',
  said: { id: 'Wilayahnya diambil dari alamat.', en: 'The region is taken from the address.' },
  column: 'address',
};
const elsewhere: Reason = {
  code: 'ADDRESS_ELSEWHERE',
  asks: true,
  said: {
    id: 'Alamatnya menyebut wilayah lain daripada wilayah lembar ini. Betulkah usaha ini di wilayah lembar?',
    en: 'The address names another region than that of the sheet. Is the business in the region of the sheet?',
  },
  column: 'address',
};
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
