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
    'libur',
    'tutup',
  ],
  NONE: [
    'tidak ada',
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

/** What an empty cell, a dash or such words say; nothing where the cell says something else. `0` is a number. */
export function missingIn(text: string): Missing | undefined {
  if (!/[\p{L}\p{N}√✓✔☑%+*]/u.test(text)) return 'MISSING';
  return text.length < 20 ? meant.get(plain(text)) : undefined;
}
