import type { Missing } from '../reading.ts';
import { plain } from './read.ts';

const words: Record<Missing, readonly string[]> = {
  MISSING: [
    'n a',
    'na',
    'null',
    'kosong',
    'tidak diketahui',
    'tdk diketahui',
    'tidak tahu',
    'tdk tahu',
    'blank',
    'nan',
    'tidak diisi',
    'lupa',
    'tidak ingat',
    'tidak jelas',
    'tdk jelas',
    'menyusul',
    'libur',
    'tutup',
  ],
  NONE: [
    'tidak ada',
    'tidak ada nama',
    'tanpa nama',
    'tidak bernama',
    'tdk ada',
    'tak ada',
    'tidak punya',
    'tdk punya',
    'tidak memiliki',
    'tdk memiliki',
    'nihil',
    'none',
  ],
  NOT_YET: [
    'belum ada',
    'belum ada nama',
    'belum punya nama',
    'blm ada nama',
    'blm ada',
    'belum',
    'blm',
    'belum punya',
    'blm punya',
    'belum memiliki',
    'blm memiliki',
    'belum mempunyai',
  ],
};
const meant = new Map(Object.entries(words).flatMap(([what, all]) => all.map((word) => [word, what as Missing])));

const crossesAndDots = '●■◉⬤✗✘✕×☒';

/** A mark that says something, but not to everybody the same. */
export const isCrossOrDot = (text: string): boolean =>
  text.trim() !== '' && [...text.trim()].every((sign) => crossesAndDots.includes(sign));

/** What an empty cell, a dash or such words say; nothing where the cell says something else. `0` is a number. */
export function missingIn(text: string): Missing | undefined {
  if (!/[\p{L}\p{N}√✓✔☑%+*]/u.test(text)) return isCrossOrDot(text) ? undefined : 'MISSING';
  return text.length < 20 ? meant.get(plain(text)) : undefined;
}
