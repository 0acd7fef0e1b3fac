import type { Tongue } from '../../exports/cell.ts';
import type { Measure, MeasureUnit } from '../report.ts';

/** What stands round the figures of a report on paper. */
const both = {
  figures: { id: 'Angka', en: 'Figures' },
  about: { id: 'Keterangan', en: 'About' },
  definitions: { id: 'Cara menghitung', en: 'How it is counted' },
  whole: { id: 'Seluruhnya', en: 'All' },
  dimension: { id: 'Menurut', en: 'By' },
  group: { id: 'Bagian', en: 'Part' },
  measure: { id: 'Ukuran', en: 'Figure' },
  part: { id: 'Rincian', en: 'Breakdown' },
  value: { id: 'Nilai', en: 'Value' },
  unit: { id: 'Satuan', en: 'Unit' },
  n: { id: 'Dasar (n)', en: 'Rests on (n)' },
  missing: { id: 'Belum diketahui', en: 'Not known' },
  coverage: { id: 'Cakupan', en: 'Coverage' },
  unchanged: { id: 'Jika yang belum diketahui tidak berubah', en: 'If the unknown had not changed' },
  closed: { id: 'Jika yang belum diketahui tutup', en: 'If the unknown had closed' },
  hidden: { id: 'disembunyikan', en: 'hidden' },
  isHidden: { id: 'Disembunyikan', en: 'Hidden' },
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
  unknown: { id: 'tidak diketahui', en: 'not known' },
  none: { id: 'tidak ada yang dihitung', en: 'nothing to count' },
  definition: { id: 'Definisi', en: 'Definition' },
  code: { id: 'Kode', en: 'Code' },
  report: { id: 'Laporan', en: 'Report' },
  office: { id: 'Kantor', en: 'Office' },
  period: { id: 'Periode', en: 'Period' },
  from: { id: 'Sejak', en: 'From' },
  before: { id: 'Sebelum', en: 'Before' },
  allTime: { id: 'semua yang tercatat', en: 'all that is recorded' },
  asOf: { id: 'Dihitung pada', en: 'Counted at' },
  recordedBy: { id: 'Menurut catatan pada', en: 'As recorded at' },
  audience: { id: 'Dihitung untuk', en: 'Counted for' },
  asked: { id: 'Yang ditanyakan', en: 'Asked with' },
  page: { id: 'Halaman', en: 'Page' },
  of: { id: 'dari', en: 'of' },
  hiding: {
    id: 'Sel yang disembunyikan akan menceritakan usaha satu per satu; sel lain ikut disembunyikan agar yang pertama tidak dapat dihitung.',
    en: 'A hidden cell would tell of single businesses; others are hidden so that it cannot be worked out.',
  },
  leaving: {
    id: 'Di bawah setiap bagian tidak dicetak ukuran yang di bagian itu tidak ada apa-apanya: nol, atau tanpa dasar.',
    en: 'Of each part figures of which it has nothing are left out: none, or nothing to rest on.',
  },
  mentored: { id: 'Didampingi', en: 'Mentored' },
  compared: { id: 'Pembanding', en: 'Compared with' },
  called: { id: 'Disebut', en: 'Called' },
  CHANGE: {
    id: 'perubahan, bukan dampak: bahwa pendampingan yang menyebabkannya, tidak terbukti dari angka ini',
    en: 'a change, not an impact: that mentoring brought it about is not shown by it',
  },
  IMPACT: { id: 'dampak', en: 'impact' },
  leftOut: { id: 'Tidak diikutkan', en: 'Left out' },
  unreadable: {
    id: 'usaha yang omzetnya tidak boleh Anda baca',
    en: 'businesses whose turnover you may not read',
  },
  balance: {
    id: 'Beda omzet semula, dalam simpangan baku (wajar sampai 0,25)',
    en: 'Apart in turnover before, in standard deviations (fair up to 0.25)',
  },
  errorOfLog: { id: 'Galat baku selisih log omzet', en: 'Standard error of the difference in log turnover' },
  errorOfLevel: { id: 'Galat baku selisih dalam rupiah', en: 'Standard error of the difference in rupiah' },
  degrees: { id: 'derajat bebas', en: 'degrees of freedom' },
  VIEWER: { id: 'yang boleh melihat datanya', en: 'those who may see the records' },
  PARTNER: { id: 'mitra', en: 'a partner' },
  PUBLIC: { id: 'umum', en: 'the public' },
} as const;

const units: Record<keyof typeof MeasureUnit, { id: string; en: string }> = {
  BUSINESSES: { id: 'usaha', en: 'businesses' },
  ENGAGEMENTS: { id: 'pendampingan', en: 'engagements' },
  PARTICIPATIONS: { id: 'keikutsertaan', en: 'participations' },
  PROGRAMMES: { id: 'program', en: 'programmes' },
  CERTIFICATES: { id: 'sertifikat', en: 'certificates' },
  PEOPLE: { id: 'orang', en: 'people' },
  DESIGNS: { id: 'desain', en: 'designs' },
  WORKERS: { id: 'pekerja', en: 'workers' },
  RUPIAH: { id: 'rupiah', en: 'rupiah' },
  PERCENT: { id: 'persen', en: 'percent' },
  POINTS: { id: 'poin', en: 'points' },
  DAYS: { id: 'hari', en: 'days' },
  MONTHS: { id: 'bulan', en: 'months' },
  SESSIONS: { id: 'pertemuan per bulan', en: 'sessions a month' },
};

const dimensions: Record<string, { id: string; en: string }> = {
  PROGRAMME: { id: 'Program', en: 'Programme' },
  PARTNER: { id: 'Mitra', en: 'Partner' },
  PROVINCE: { id: 'Provinsi', en: 'Province' },
  REGENCY: { id: 'Kabupaten/kota', en: 'Regency or city' },
  SECTOR: { id: 'Cabang industri', en: 'Branch' },
  COHORT: { id: 'Angkatan', en: 'Cohort' },
  EDITION: { id: 'Penyelenggaraan', en: 'Edition' },
  DELEGATION: { id: 'Delegasi', en: 'Delegation' },
  TRAINING: { id: 'Pelatihan', en: 'Training' },
  KIND: { id: 'Bentuk', en: 'Form' },
  SIDE: { id: 'Sisi', en: 'Side' },
  TYPE: { id: 'Jenis', en: 'Type' },
};

const asking: Record<string, { id: string; en: string }> = {
  exhibition: { id: 'pameran', en: 'exhibition' },
  series: { id: 'rangkaian pameran', en: 'series of exhibitions' },
  programme: { id: 'program', en: 'programme' },
  partner: { id: 'mitra', en: 'partner' },
  region: { id: 'wilayah', en: 'region' },
  sector: { id: 'cabang industri', en: 'branch' },
  by: { id: 'menurut', en: 'by' },
  on: { id: 'pada tanggal', en: 'on' },
};

export const say = (word: keyof typeof both, tongue: Tongue): string => both[word][tongue];
export const unitIn = (unit: string, tongue: Tongue): string => units[unit as 'RUPIAH']?.[tongue] ?? unit;
export const dimensionIn = (dimension: string, tongue: Tongue): string => dimensions[dimension]?.[tongue] ?? dimension;

/** What was asked for, and with what. */
export const argumentIn = (name: string, value: unknown, tongue: Tongue): string =>
  `${asking[name]?.[tongue] ?? name}: ${[value]
    .flat()
    .map((each) => (name === 'on' ? dayIn(Date.parse(String(each)), tongue) : dimensionIn(String(each), tongue)))
    .join(', ')}`;

/** Figures, parts and groups by their code; how a figure is counted by its code with this behind it. */
export type Words = Readonly<Record<string, string>>;
export const told = (code: string): string => `${code}:told`;

const zone = { timeZone: 'Asia/Jakarta' };
const locales = { id: 'id-ID', en: 'en-GB' } as const;

/** An instant as a clock in Jakarta shows it. */
export const instantIn = (instant: string, tongue: Tongue): string =>
  `${new Intl.DateTimeFormat(locales[tongue], { dateStyle: 'long', timeStyle: 'short', ...zone }).format(new Date(instant))} WIB`;

const dayIn = (day: number, tongue: Tongue): string =>
  new Intl.DateTimeFormat(locales[tongue], { dateStyle: 'long', timeZone: 'UTC' }).format(day);

/** A period is told by its first and its last day. */
export function periodIn({ from, to }: { from: string | null; to: string | null }, tongue: Tongue): string {
  if (!from || !to) return say('allTime', tongue);
  const days = new Set([Date.parse(from), Date.parse(to) - 86_400_000]);
  return [...days].map((day) => dayIn(day, tongue)).join(' – ');
}

export const numberIn = (value: number, digits: number, tongue: Tongue, isChange = false): string =>
  new Intl.NumberFormat(locales[tongue], {
    maximumFractionDigits: digits,
    signDisplay: isChange ? 'exceptZero' : 'negative',
  }).format(value);

/** Figures that are differences: their sign is part of what they say. */
const changes = /^(MEN-0[456]|TRN-02$|EXH-03$|EXH-03-SAME$|DID-L)/;

/** Behind the comma. */
const digitsOf: Record<string, number> = { PERCENT: 1, MONTHS: 1, POINTS: 2, SESSIONS: 2 };

type Told = Pick<Measure, 'code' | 'unit'>;

/** A figure as people write it. */
function figureIn(value: number, { code, unit }: Told, tongue: Tongue): string {
  const written = numberIn(value, digitsOf[unit] ?? 0, tongue, changes.test(code));
  if (unit === 'RUPIAH') return written.replace(/^([-+]?)/, '$1Rp ');
  return unit === 'PERCENT' ? `${written}%` : written;
}

const withUnit = (value: number, told: Told, tongue: Tongue): string =>
  told.unit === 'RUPIAH' || told.unit === 'PERCENT'
    ? figureIn(value, told, tongue)
    : `${figureIn(value, told, tongue)} ${unitIn(told.unit, tongue)}`;

/** The value with its unit, or why there is none: what there is nothing of, nobody could know. */
export function shownIn(measure: Measure, tongue: Tongue): string {
  const { hidden, value, n, missing } = measure;
  if (hidden) return say('hidden', tongue);
  if (value !== null) return withUnit(value, measure, tongue);
  return say(n === 0 && missing === 0 ? 'none' : 'unknown', tongue);
}

/** What a change would be by what those that are missing might have done; nothing of what is no change. */
export function boundsIn(measure: Measure, tongue: Tongue): string[] {
  const bounds = [
    ['unchanged', measure.ifMissingUnchanged],
    ['closed', measure.ifMissingClosed],
  ] as const;
  return bounds.flatMap(([word, value]) =>
    value === null ? [] : [`${say(word, tongue)}: ${withUnit(value, measure, tongue)}`],
  );
}

/** On how many it rests; nothing is said where that is hidden. */
export const countIn = (count: number | null, tongue: Tongue): string =>
  count === null ? '–' : numberIn(count, 0, tongue);
