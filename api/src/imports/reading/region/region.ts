import { asked, choice, plain, problem, type Reader, told, value } from '../readers/read.ts';
import type { Doubt, Reading, ReadingContext } from '../reading.ts';
import { liesIn } from './lies-in.ts';
import type { RegionKind, Regions } from './regions.ts';

const allKinds: RegionKind[] = ['PROVINCE', 'REGENCY', 'CITY', 'DISTRICT', 'VILLAGE'];

/** Words before a name that say of what kind the region is. */
const kindWords: [RegExp, RegionKind[]][] = [
  [/^(?:pemerintah\s+)?(?:kabupaten|pemkab|kab|regency)\b[\s.:]*/, ['REGENCY']],
  [/^(?:pemerintah\s+)?(?:kota\s*madya|kotamad[iy]a|kodya|pemkot|kota|city)\b[\s.:]*/, ['CITY']],
  [/^(?:pemerintah\s+)?(?:provinsi|propinsi|pemprov|prov|prop)\b[\s.:]*/, ['PROVINCE']],
  [/^(?:kecamatan|kec)\b[\s.:]*/, ['DISTRICT']],
  [/^(?:kelurahan|kel|desa|ds|nagari|gampong|kampung)\b[\s.:]*/, ['VILLAGE']],
];

/** A form that leaves it to the reader which of the two it is. */
const eitherKind = /^\s*kab(?:upaten)?\.?\s*\/\s*kota[\s.:]+(?=\p{L})/iu;
/** What regencies and provinces were called until 1999. */
const olden = /\b(?:dati|daerah tingkat|tingkat|tk) (?:i{1,2}|[12])\b\s*/;
/** The kind may stand behind the name as well. */
const kindBehind = /^(.+) (kab|kabupaten|regency|kota|kodya|kotamadya|city)$/;

/** Names of kinds alone say nothing: `Kab/Kota` of a form. */
const code = /^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$/;

const readerOf =
  (kinds: RegionKind[]): Reader<string> =>
  (cell, context) =>
    readRegion(cell.text, kinds, context);

export const region = readerOf(allKinds);
export const regency = readerOf(['REGENCY', 'CITY']);
export const district = readerOf(['DISTRICT']);

/** A village; the register keeps few of them, so one that it has not is told rather than refused. */
export const village: Reader<string> = (cell, context) => {
  const read = readRegion(cell.text, ['VILLAGE'], context);
  return read.problem?.code === 'REGION_UNKNOWN' ? { missing: 'MISSING', doubts: [told('VILLAGE_NOT_KEPT')] } : read;
};

/** A region of these kinds as it is written: by its code, by its name, or by several names one within the other. */
export function readRegion(text: string, kinds: RegionKind[], context: ReadingContext): Reading<string> {
  const { regions } = context.lookups;
  const said = text.trim();
  if (code.test(said)) return regions.has(said) ? value(said) : problem('REGION_UNKNOWN');
  const whole = readOne(said, kinds, context);
  if (whole.value !== undefined || whole.doubts.length || whole.problem?.code === 'NOT_THIS_LEVEL') return whole;
  const parts = said
    .split(/\s*[,/;\n()]\s*|\s+-\s+|\s+(?=(?:kec|kecamatan|kab|kabupaten|kota|prov|provinsi)\b\.?\s)/i)
    .filter(Boolean);
  return parts.length > 1 ? readParts(parts, kinds, context) : whole;
}

/** Names one within the other, the widest last. */
function readParts(parts: string[], kinds: RegionKind[], context: ReadingContext): Reading<string> {
  const { regions } = context.lookups;
  let within = context.within;
  let read: Reading<string> = problem('REGION_UNKNOWN');
  const doubts: Doubt[] = [];
  for (const part of parts.reverse()) {
    const next = readOne(part, read.value ? narrower(read.value, kinds) : kinds, {
      ...context,
      ...(within ? { within } : {}),
    });
    if (next.value === undefined) {
      if (read.value === undefined) read = next;
      else {
        const other = beside(part, read.value, kinds, context);
        if (other) return choice([other, read.value].map((each) => labelled(each, regions)));
        // What is no region beside one that is one is an address.
        doubts.push(told('PARTLY_READ'));
      }
      continue;
    }
    read = next;
    doubts.push(...next.doubts);
    within = next.value;
  }
  return read.value === undefined ? read : value(read.value, ...doubts);
}

/** A region that lies beside one that was read, and is named as surely: nobody knows which of the two is meant. */
function beside(text: string, found: string, kinds: RegionKind[], context: ReadingContext): string | undefined {
  const { value: other, doubts } = readOne(text, kinds, context);
  return other && !doubts.some(({ ask }) => ask) && !liesIn(found, other) && !liesIn(other, found) ? other : undefined;
}

const narrower = (found: string, kinds: RegionKind[]): RegionKind[] =>
  kinds.filter(
    (kind) => allKinds.indexOf(kind) > (found.length === 2 ? 0 : found.length === 5 ? 2 : found.length === 8 ? 3 : 4),
  );

function readOne(text: string, kinds: RegionKind[], context: ReadingContext): Reading<string> {
  const { regions } = context.lookups;
  const said = plain(text.replace(eitherKind, '')).replace(olden, '');
  const [pattern, meant] = kindWords.find(([each]) => each.test(said)) ?? [];
  const asKind = meant?.filter((kind) => kinds.includes(kind)) ?? kinds;
  // `Kota Baru` is a name too: what is a kind in one place is part of a name in another.
  const isLost =
    meant && !asKind.length && !kinds.some((kind) => regions.find(said, [kind], context.within)?.by === 'NAME');
  if (isLost) return problem('NOT_THIS_LEVEL');
  const name = pattern && asKind.length ? said.replace(pattern, '') : said;
  const read = found(name || said, asKind.length ? asKind : kinds, context, regions);
  const behind = !pattern && read.problem ? kindBehind.exec(said) : null;
  return behind ? readOne(`${behind[2]} ${behind[1]}`, kinds, context) : read;
}

function found(name: string, kinds: RegionKind[], context: ReadingContext, regions: Regions): Reading<string> {
  const inside = context.within ? regions.find(name, kinds, context.within) : undefined;
  const anywhere = regions.find(name, kinds, undefined);
  const better = inside && (inside.by !== 'SPELLING' || anywhere?.by === 'SPELLING' || !anywhere) ? inside : anywhere;
  if (!better) return problem('REGION_UNKNOWN');
  const nested = better.by === 'ALIAS' ? deepest(better.codes) : better.codes;
  if (nested.length > 1) return choice(nested.slice(0, 20).map((each) => labelled(each, regions)));
  const [only = ''] = nested;
  return value(
    only,
    better.by === 'SPELLING' && asked('SPELLING', [labelled(only, regions)]),
    better === inside && (anywhere?.codes.length ?? 0) > 1 && anywhere?.by !== 'ALIAS' && told('INFERRED'),
    better !== inside &&
      context.within !== undefined &&
      !liesIn(context.within, only) &&
      asked('OUTSIDE', [labelled(only, regions)]),
  );
}

const labelled = (region: string, regions: Regions) => ({ value: region, label: regions.label(region) });

/** Of a nickname that a city shares with its province, the city. */
const deepest = (codes: string[]): string[] =>
  codes.filter((each) => !codes.some((other) => other.startsWith(`${each}.`)));
