import type { Sentence } from '../../core/errors.ts';

const said = {
  EMPTY: {
    id: 'Berkas ini tidak berisi satu baris pun.',
    en: 'This file holds no row at all.',
  },
  NOT_A_SHEET: {
    id: 'Berkas ini bukan tabel yang dapat dibaca. Kirim XLSX, ODS atau CSV.',
    en: 'This file is no table that can be read. Send XLSX, ODS or CSV.',
  },
  WEB_PAGE: {
    id: 'Berkas ini halaman web yang diberi nama Excel. Buka di Excel, lalu pilih Simpan Sebagai > Buku Kerja Excel (.xlsx).',
    en: 'This file is a web page under the name of Excel. Open it in Excel and choose Save As > Excel Workbook (.xlsx).',
  },
  OLD_EXCEL: {
    id: 'Ini berkas Excel lama (.xls atau .xlsb). Buka di Excel, lalu pilih Simpan Sebagai > Buku Kerja Excel (.xlsx), dan kirim berkas itu.',
    en: 'This is a file of an older Excel (.xls or .xlsb). Open it in Excel, choose Save As > Excel Workbook (.xlsx), and send that file.',
  },
  MACROS: {
    id: 'Berkas ini berisi makro, yang tidak diterima. Pilih Simpan Sebagai > Buku Kerja Excel (.xlsx), yang tidak membawa makro.',
    en: 'This file holds macros, which are not accepted. Choose Save As > Excel Workbook (.xlsx), which leaves them out.',
  },
  LOCKED: {
    id: 'Berkas ini dikunci dengan kata sandi. Hapus kata sandinya di Excel, simpan, lalu kirim lagi.',
    en: 'This file is locked with a password. Take the password away in Excel, save it, and send it again.',
  },
  BROKEN: {
    id: 'Berkas ini rusak atau terpotong. Buka dan simpan lagi di Excel, lalu kirim ulang.',
    en: 'This file is broken or cut short. Open it and save it again in Excel, then send it once more.',
  },
  TOO_LARGE: {
    id: 'Isi berkas ini terlalu besar. Bagi menjadi beberapa berkas.',
    en: 'This file holds too much. Divide it into several files.',
  },
  TOO_LONG_A_CELL: {
    id: 'Ada sel atau baris yang panjangnya melebihi batas Excel (32.767 karakter dalam satu sel).',
    en: 'A cell or a line is longer than Excel allows (32,767 characters in a cell).',
  },
  TOO_MANY_COLUMNS: {
    id: 'Ada lembar dengan terlalu banyak kolom. Hapus isi yang jauh di sebelah kanan.',
    en: 'A sheet has too many columns. Delete what stands far to the right.',
  },
  TOO_MANY_SHEETS: {
    id: 'Berkas ini berisi terlalu banyak lembar. Bagi menjadi beberapa berkas.',
    en: 'This file has too many sheets. Divide it into several files.',
  },
  UNSAFE: {
    id: 'Berkas ini berisi bagian yang tidak aman dan tidak dibaca. Salin isinya ke buku kerja baru.',
    en: 'This file has parts that are not safe, and is not read. Copy what it holds to a new workbook.',
  },
} as const satisfies Record<string, Sentence>;

export type FileProblemCode = keyof typeof said;

/** A file that is not read, and why in words for whoever sent it. */
export class FileProblem extends Error {
  readonly code: FileProblemCode;
  readonly said: Sentence;

  constructor(code: FileProblemCode, options?: ErrorOptions) {
    super(said[code].en, options);
    this.code = code;
    this.said = said[code];
  }
}
