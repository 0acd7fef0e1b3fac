import { distance } from 'fastest-levenshtein';
import type { ReaderName } from '../reading.ts';
import type { SheetColumn, SheetKind } from '../sheet-kind.ts';
import { bareLabel, headKey, yearIn } from './label.ts';
import { keysOf } from './vocabulary.ts';

/** A column that a label may mean. */
export interface Match {
  column: SheetColumn;
  confidence: number;
  /** The label is what the column is called, letter by letter: `Diterima (usaha)` beside `Diterima (kelompok)`. */
  isOwn: boolean;
  place?: number;
}

/** Readers of what can be counted: `Jumlah IKM` is none of the names of businesses. */
const countable = new Set<ReaderName>(['count', 'headcount', 'rupiah', 'quantity', 'decimal', 'percent', 'text']);
/** Words that many columns begin with, and that by themselves say little of one. */
const general = new Set(['nama', 'nomor', 'tanggal', 'jumlah', 'jenis', 'nilai', 'status', 'data', 'tahun', 'bulan']);

/** What nearly every column of a business may end with (`Lama Usaha`, `Modal Usaha`): a name by itself, and nothing among other words. */
const vague = new Set(['usaha', 'perusahaan', 'ikm']);

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** The columns of a kind that a label may mean, the likeliest first. */
export function matchesOf(label: string, kind: SheetKind): Match[] {
  const keys = [...new Set([headKey(label), headKey(bareLabel(label))])].filter(Boolean);
  if (!keys.length) return [];
  const yearly = ofYear(label, keys);
  const matches = kind.columns.flatMap((column) => {
    const isOwn = isCalled(column, label);
    if (column.yearly && yearly.some((key) => keysOf(column).includes(key))) return [{ column, confidence: 1, isOwn }];
    const match = column.repeats ? repeated(keys, column) : undefined;
    const isCount = keys.every((key) => /^(?:jumlah|banyak) /.test(key)) && !countable.has(column.reader);
    const best = () => Math.max(...keys.map((key) => alike(key, keysOf(column))));
    const confidence = match?.confidence ?? (isCount && best() < 1 ? 0 : best());
    return confidence > 0 ? [{ column, confidence, isOwn, ...(match?.place ? { place: match.place } : {}) }] : [];
  });
  return matches.sort(likelier);
}

/** The likelier first; of two that are as likely, the one that is called so. */
export const likelier = (one: Match, other: Match): number =>
  other.confidence - one.confidence || Number(other.isOwn) - Number(one.isOwn);

const isCalled = ({ label }: SheetColumn, said: string): boolean => {
  const plainly = said.trim().toLowerCase();
  return [label.id, label.en].some((own) => own.toLowerCase() === plainly);
};

/** What a label that names a year says besides: a figure is of the whole of it, unless it says otherwise. */
function ofYear(label: string, keys: string[]): string[] {
  const year = yearIn(label);
  if (year === undefined || keys.some((key) => /\b(?:bulan|hari|minggu|month)\b/.test(key))) return [];
  const besides = (key: string) => key.split(' ').filter((word) => word !== 'tahun' && word !== String(year));
  return keys.flatMap((key) => [besides(key).join(' '), [...besides(key), 'tahun'].join(' ')]);
}

/** `Hari 2`, `Penjualan Hari ke-2`, `H II`: which of the columns it is. */
function repeated(keys: string[], column: SheetColumn): { confidence: number; place: number } | undefined {
  for (const key of keys) {
    const found = /^(.*?)\s*(\d{1,2}|[ivx]+)$/.exec(key);
    const place = found && (/^\d/.test(found[2] as string) ? Number(found[2]) : roman.indexOf(found[2] as string) + 1);
    if (place && keysOf(column).includes(found[1] as string)) return { confidence: 1, place };
  }
  return undefined;
}

/** How many letters of a word may be wrong. */
const slips = (word: string): number => (word.length < 5 ? 0 : word.length < 8 ? 1 : 2);

/** Whether one is the other with slips of the pen: word by word, for `Lama Usaha` is no `Alamat Usaha`; or with a blank too many or too few. */
function isNearly(words: readonly string[], own: readonly string[]): boolean {
  const [said, meant] = [words.join(''), own.join('')];
  if (words.length !== own.length)
    return meant.length >= 8 && Math.abs(said.length - meant.length) <= 1 && distance(said, meant) <= 1;
  return own.every((word, at) => {
    const written = words[at] as string;
    return (
      written === word ||
      (Math.abs(written.length - word.length) <= slips(word) && distance(written, word) <= slips(word))
    );
  });
}

/** How well a label fits what a column is called: exactly, nearly so, or all its words among others. */
function alike(key: string, names: readonly string[]): number {
  if (names.includes(key)) return 1;
  let best = 0;
  const words = key.split(' ');
  for (const name of names) {
    const own = name.split(' ');
    if (isNearly(words, own)) best = Math.max(best, 0.85);
    // Of a header in two rows the upper says what the lower says of it: `Pemilik`, `Nama`.
    if (own.length === words.length && words.length > 1 && [...own].sort().join(' ') === [...words].sort().join(' '))
      best = Math.max(best, 0.9);
    if (words.length > own.length && name.length > 2 && !vague.has(name) && own.every((word) => words.includes(word))) {
      // The last words of a header in two rows say most; else the first, as Indonesian puts what a thing is before which.
      const isLast = words.slice(-own.length).join(' ') === name;
      const isFirst = words.slice(0, own.length).join(' ') === name && !general.has(name);
      best = Math.max(best, (isLast ? 0.55 : isFirst ? 0.35 : 0.2) + (own.length / words.length) * 0.3);
    }
  }
  return best;
}
