import type { ReadValues } from '../reading.ts';
import { isCutOff } from './digits.ts';
import { isCrossOrDot } from './missing.ts';
import { asked, missing, plain, problem, type Reader, told, value } from './read.ts';

const names: Record<string, string> = {
  PLANNED: 'Direncanakan',
  DRAFT: 'Disiapkan',
  SUBMITTED: 'Telah didaftar',
  RETURNED: 'Dikembalikan',
  UNDER_REVIEW: 'Sedang diperiksa',
  REJECTED: 'Ditolak',
  WITHDRAWN: 'Ditarik pemohon',
  ISSUED: 'Terbit',
  SUSPENDED: 'Dibekukan',
  REVOKED: 'Dicabut',
};

/** What is said, and the states it may mean: registered is not issued. */
const meanings: [RegExp, string[]][] = [
  [/\b(?:ditolak|tolak|tidak lolos|gagal)\b/, ['REJECTED']],
  [/\b(?:dicabut|cabut)\b/, ['REVOKED']],
  [/\b(?:dibekukan|beku)\b/, ['SUSPENDED']],
  [/\b(?:batal|dibatalkan|mundur|mengundurkan|ditarik)\b/, ['WITHDRAWN']],
  [/\b(?:dikembalikan|perbaikan|revisi|dilengkapi|kurang)\b/, ['RETURNED']],
  [/\b(?:belum terbit|blm terbit)\b/, ['SUBMITTED', 'UNDER_REVIEW']],
  [/\b(?:terbit|diterbitkan|keluar|selesai|jadi)\b/, ['ISSUED']],
  [/\b(?:sidang|audit|verifikasi|pemeriksaan|diperiksa|pemeriksa|uji)\b/, ['UNDER_REVIEW']],
  [
    /\b(?:telah|sudah|sdh) (?:di ?)?daftar(?:kan)?\b|\b(?:didaftar(?:kan)?|diajukan|pengajuan|pendaftaran|daftar|permohonan)\b/,
    ['SUBMITTED'],
  ],
  [/\bterdaftar\b/, ['SUBMITTED', 'ISSUED']],
  [/\b(?:proses|diproses|progres|progress)\b/, ['SUBMITTED', 'UNDER_REVIEW']],
  [/\b(?:rencana|direncanakan|akan|usulan|diusulkan)\b/, ['PLANNED']],
  [/\b(?:draft|konsep|persiapan|disiapkan|pemberkasan|berkas)\b/, ['DRAFT']],
];
const isThere =
  /^(?:ada|ya|y|sudah|sdh|punya|memiliki|sudah ada|sdh ada|sudah punya|v|1|true|yes|ok|aktif|berlaku|lengkap|halal|sni|pirt|p irt|bpom|nib|tkdn|siinas)$/;
const isNot = /^(?:tidak|tdk|tak|no|t|0|false|bukan)$/;
/** `exp. 2027` says until when. */
const until = /\b(?:exp|expired?|berlaku|sampai)\b.*\d/;
const expired = /\b(?:exp(?! \d)|kadaluarsa|kadaluwarsa|kedaluwarsa|expired?(?! \d)|habis|mati|tidak berlaku)\b/;
/** Numbers of applications of the directorate of intellectual property. */
const application = /^(?:dtm|did|jid|m00)/i;

/** How far a certificate has come, and its number. */
export const certificate: Reader<ReadValues['certificate']> = (cell) => {
  const said = plain(cell.text);
  if (isNot.test(said)) return missing('NONE');
  // A cross is a mark to some and a no to others.
  if (said === 'x' || isCrossOrDot(cell.text)) return { doubts: [asked('AMBIGUOUS')] };
  const number = numberIn(cell.text);
  const isExpired = expired.test(said) && told('EXPIRED');
  const states = isExpired ? ['ISSUED'] : (meanings.find(([pattern]) => pattern.test(said))?.[1] ?? []);
  if (states.length) {
    const [state = ''] = states;
    return value(
      { state, ...(number ? { number } : {}) },
      isExpired,
      states.length > 1 && asked('AMBIGUOUS', states.map(labelled)),
    );
  }
  if (number && /^\d+$/.test(number) && isCutOff(number)) return value({ state: 'ISSUED' }, told('DIGITS_LOST'));
  if (number) {
    const others = othersIn(cell.text, number);
    const state = application.test(number) ? 'SUBMITTED' : 'ISSUED';
    return value({ state, number, ...(others.length ? { others } : {}) });
  }
  // Of local content sheets give the share and no number.
  if (
    isThere.test(said.replace(/ (?:th |tahun )?(?:19|20)\d\d$/, '')) ||
    until.test(said) ||
    /^\d{1,3}(?:[.,]\d+)?\s?(?:%|persen)?$/i.test(cell.text) ||
    /^(?:sudah |sdh )?(?:ada|punya|memiliki) /.test(said) ||
    /^[√✓✔☑*+]+$/u.test(cell.text.trim()) ||
    cell.text === 'TRUE'
  )
    return value({ state: 'ISSUED' }, asked('NOT_SHOWN', ['ISSUED', 'SUBMITTED'].map(labelled)));
  return problem('STATE_UNKNOWN');
};

const labelled = (state: string) => ({ value: { state }, label: names[state] as string });

const isDay = /^(?:\d{1,2}[./-]){1,2}\d{2,4}$/;

const digitsIn = (part: string): number => (part.match(/\d/g) ?? []).length;
const partsOf = (text: string): string[] =>
  text.split(/[\s,;:()]+/).filter((part) => digitsIn(part) >= 5 && !isDay.test(part));

/** Further numbers of the same kind: about as long, and begun with a letter if the first is. */
const othersIn = (text: string, number: string): string[] =>
  [...new Set(partsOf(text))].filter(
    (part) =>
      part !== number &&
      Math.abs(digitsIn(part) - digitsIn(number)) <= 1 &&
      digitsIn(part) >= 8 &&
      /^\p{L}/u.test(part) === /^\p{L}/u.test(number),
  );

/** The part that holds at least five digits, and is no day. */
function numberIn(text: string): string | undefined {
  const parts = partsOf(text);
  if (parts.length) return parts[0];
  const spaced = /\d[\d\s.-]{6,}\d/.exec(text)?.[0];
  return spaced && !isDay.test(spaced) && digitsIn(spaced) >= 8 ? spaced.replaceAll(/\s+/g, '') : undefined;
}
