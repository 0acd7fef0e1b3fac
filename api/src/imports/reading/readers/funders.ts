import type { Reading } from '../reading.ts';
import { yesNo } from './answers.ts';
import { choice, missing, plain, problem, type Reader, told, value } from './read.ts';

const names: Record<string, string> = { APBD_PROV: 'APBD provinsi', APBD_KABKOTA: 'APBD kabupaten/kota' };

/** What is written of a payer, and which sources of money it may be; the first that fits is taken. */
const meanings: [RegExp, string[]][] = [
  [/\bdak\b/, ['DAK_NONFISIK']],
  [/\bapbn\b|\b(?:kemenperin|kementerian|kemendag|kemenkop|dekranas|pusat)\b/, ['APBN']],
  [/\bapbd\b.*\b(?:prov|provinsi|propinsi|i|1|tk i|tingkat i)\b|\bprovinsi\b|\bpemprov\b/, ['APBD_PROV']],
  [/\bapbd\b.*\b(?:kab|kabupaten|kota|kabkota|ii|2|tk ii|tingkat ii)\b|\bpemkab\b|\bpemkot\b/, ['APBD_KABKOTA']],
  [/\b(?:dinas|disperindag\w*|disperin|diskop\w*|perindag)\b.*\b(?:prov|provinsi|propinsi)\b/, ['APBD_PROV']],
  [/\b(?:dinas|disperindag\w*|disperin|diskop\w*|perindag)\b.*\b(?:kab|kabupaten|kota|kabkota)\b/, ['APBD_KABKOTA']],
  // What a council, an office or the tobacco excise pays is in the budget of the one or the other.
  [
    /\b(?:apbd|pemda|dinas|disperindag\w*|disperin|diskop\w*|dbhcht|dbh cht|pokir|dprd)\b/,
    ['APBD_PROV', 'APBD_KABKOTA'],
  ],
  [/\bdekranasda\b/, ['DEKRANASDA']],
  [/\bbumn\b|\bpertamina\b|\bpln\b|\btelkom\b|\bpelindo\b/, ['BUMN']],
  [/\bbumd\b|\bbank (?:jatim|jateng|bjb|dki|ntb|bali|aceh|nagari|sumut)\b/, ['BUMD']],
  [/\bcsr\b|\bmitra\b|\bsponsor\b|\bswasta\b|^pt\b/, ['CSR_PARTNER']],
  [/\b(?:mandiri|swadaya|sendiri|pribadi|swadana|biaya sendiri)\b/, ['SELF']],
  [/\b(?:donor|hibah|donatur)\b/, ['DONOR']],
  [/\b(?:tidak diketahui|tdk diketahui|tidak tahu|tidak jelas)\b/, ['UNKNOWN']],
];
const sourceWords =
  /^(?:apbn|apbd|csr|mandiri|swadaya|sendiri|pribadi|bumn|bumd|dekranasda|dak|nonfisik|fisik|non|prov|provinsi|propinsi|kab|kabkota|kabupaten|kota|biaya|dana|hibah|donor|mitra|swasta|sponsor|pusat|tk|i|ii|1|2|tingkat|pemda|pemkab|pemkot|pemprov|tidak|tdk|diketahui|jelas|tahu)$/;

const payer =
  /^(?:sumber (?:dana|pembiayaan|anggaran)|pembiayaan|(?:di)?biayai(?: oleh)?|biaya|pendanaan|dana|(?:di)?fasilitas\p{L}*(?: oleh)?)[\s:/-]+(?=\S)/iu;

/** Who pays, where each source has a column of its own: `Sumber Dana APBN`. */
export const payerOf = (label: string): string => label.trim().replace(payer, '');

/** Who pays, as sources of money: a mark says what its column is called. */
export const funders: Reader<string[]> = (cell, context) => {
  if (context.label === undefined) return sourcesIn(cell.text);
  const mark = yesNo(cell, context);
  if (mark.problem) return sourcesIn(cell.text);
  if (mark.value === undefined) return { doubts: mark.doubts };
  return mark.value ? sourcesIn(payerOf(context.label)) : missing('NONE');
};

function sourcesIn(text: string): Reading<string[]> {
  const parts = text
    .replaceAll(/kab\s*\.?\s*\/\s*kota/gi, 'kabkota')
    // `APBN 50% APBD 50%`, `APBN APBD`
    .split(/\s*(?:[+,;\n&]|\/|\bdan\b)\s*|(?<=%\)?\s*)(?=\p{L})|(?<=\bapb[nd]\b.*)\s+(?=apb[nd]\b)/iu)
    .filter(Boolean);
  const read = parts.map((part) => meanings.find(([pattern]) => pattern.test(plain(part)))?.[1]);
  if (!parts.length || read.some((sources) => !sources)) return problem('FUNDER_UNKNOWN');
  const sure = read.flatMap((sources) => (sources?.length === 1 ? sources : []));
  const open = read.find((sources) => (sources?.length ?? 0) > 1);
  if (open)
    return choice(open.map((source) => ({ value: [...sure, source], label: names[source] as string }))) as Reading<
      string[]
    >;
  const isNamed = parts.some((part) =>
    plain(part)
      .split(' ')
      .some((word) => !sourceWords.test(word)),
  );
  return value([...new Set(sure)], isNamed && told('PAYER_NAMED'));
}
