import type { Sentence } from '../../core/errors.ts';

// What is told of rows, whatever kind of sheet they stand in.

export const keptAsNote: Sentence = {
  id: 'Disimpan sebagai catatan: tidak ada tempat tersendiri untuk isi ini.',
  en: 'Kept as a note: there is no place of its own for it.',
};
export const commentKept: Sentence = {
  id: 'Sel ini diberi komentar di berkasnya; komentarnya ikut disimpan sebagai catatan.',
  en: 'The file has a comment on this cell; it is kept as a note.',
};
export const fromHeading: Sentence = {
  id: 'Judul bagian di atas baris ini ikut dicatat.',
  en: 'The heading above the row is entered with it.',
};
export const hiddenRow: Sentence = {
  id: 'Baris ini disembunyikan atau disaring di berkasnya, jadi mungkin tidak terlihat di sana.',
  en: 'The file hides this row or filters it away, so it may not have been seen there.',
};
export const hiddenColumn: Sentence = {
  id: 'Kolom ini disembunyikan di berkasnya, jadi mungkin tidak terlihat di sana.',
  en: 'The file hides this column, so it may not have been seen there.',
};
export const fromCaption: Sentence = {
  id: 'Diambil dari baris di atas kepala tabel.',
  en: 'Taken from the lines above the header.',
};
