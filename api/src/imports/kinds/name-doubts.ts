import { isLabel } from '../reading/head/vocabulary.ts';
import { plain } from '../reading/readers/read.ts';
import { doubts } from '../reading/readers/words.ts';
import type { Reason } from '../settle/intent.ts';
import type { ReadRow } from './read-row.ts';

/** Why what stands in the column of names may be no name of one business. */
export function doubtsOfName(row: ReadRow): Reason[] {
  const written = row.written('name') ?? '';
  return [
    ...(isLabel(written) ? [labelAsName] : []),
    ...(countAsName.test(plain(written)) ? [counted] : []),
    ...(isAsMany(row) ? [severalBusinesses] : []),
    ...(row.isTwice('name') ? [secondTable] : []),
  ];
}

const labelAsName: Reason = {
  code: 'LABEL_AS_NAME',
  column: 'name',
  asks: true,
  said: {
    id: 'Ini biasanya judul kolom, bukan nama. Kalau tabelnya melintang (judul di kiri, data ke kanan), putar dulu di Excel: Salin, lalu Tempel Khusus > Transpos.',
    en: 'This is usually what a column is called, and no name. If the table lies on its side (labels at the left), turn it in Excel first: Copy, then Paste Special > Transpose.',
  },
};

/** What is counted below a table, in the column of names. */
const countAsName =
  /^(?:laki ?laki|perempuan|pria|wanita|\d{1,6} (?:ikm|ukm|umkm|unit|usaha|industri|orang|org|peserta|pelaku|sentra)(?: .*)?)$/;
const counted: Reason = {
  code: 'COUNT_AS_NAME',
  column: 'name',
  asks: true,
  said: {
    id: 'Ini tampaknya hitungan di bawah tabel, bukan nama usaha. Tetap dimasukkan sebagai usaha?',
    en: 'This seems to be a count below the table, and no name of a business. Enter it as a business nevertheless?',
  },
};

/** Whether as many names stand below each other for the business as for its owner. */
function isAsMany(row: ReadRow): boolean {
  const [names, owners] = ['name', 'owner'].map((key) =>
    (row.written(key) ?? '').split('\n').filter((line) => line.trim()),
  );
  return (names?.length ?? 0) > 1 && names?.length === owners?.length && !row.isDoubted('name', 'SEVERAL_BUSINESSES');
}
const severalBusinesses: Reason = {
  code: 'SEVERAL_BUSINESSES',
  column: 'name',
  asks: true,
  said: doubts.SEVERAL_BUSINESSES,
};

const secondTable: Reason = {
  code: 'SECOND_TABLE',
  column: 'name',
  asks: true,
  said: {
    id: 'Kolom nama berdiri dua kali di baris ini: ada tabel lain di sampingnya, dan isinya hanya menjadi catatan. Pindahkan tabel itu ke bawah tabel ini atau ke lembar lain.',
    en: 'The column of names stands twice in this row: there is another table beside it, which only becomes a remark. Move that table below this one, or to another sheet.',
  },
};
