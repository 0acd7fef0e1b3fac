import type { Sentence } from '../../../core/errors.ts';

/** Why cells are not read. */
export const problems = {
  NOTHING_ABOVE: {
    id: 'Tertulis sama dengan di atas, tetapi tidak ada isi di atasnya.',
    en: 'It says the same as above, but nothing stands above it.',
  },
  FORMULA_ERROR: {
    id: 'Rumus di sel ini tidak menghasilkan nilai. Betulkan di Excel, atau tulis nilainya.',
    en: 'The formula in this cell gives no value. Mend it in Excel, or write the value.',
  },
  BROKEN_TEXT: {
    id: 'Ada huruf yang tidak terbaca di sel ini. Simpan berkas sebagai XLSX atau CSV UTF-8.',
    en: 'Some letters in this cell cannot be read. Save the file as XLSX or CSV UTF-8.',
  },
  NOT_A_DAY: {
    id: 'Tulis tanggal seperti 16/11/2020 atau 16 November 2020.',
    en: 'Write a day like 16/11/2020 or 16 November 2020.',
  },
  NO_SUCH_DAY: {
    id: 'Tanggal ini tidak ada. Urutannya hari/bulan/tahun.',
    en: 'There is no such day. The order is day/month/year.',
  },
  YEAR_MISSING: { id: 'Tahunnya tidak tertulis.', en: 'The year is not written.' },
  MONTH_MISSING: { id: 'Bulannya tidak tertulis.', en: 'The month is not written.' },
  DAY_MISSING: {
    id: 'Tanggalnya tidak tertulis, hanya bulan atau tahunnya.',
    en: 'The day is not written, only the month or the year.',
  },
  BACKWARDS: { id: 'Hari terakhir mendahului hari pertama.', en: 'The last day comes before the first.' },
  SEVERAL_DAYS: { id: 'Tulis satu tanggal saja.', en: 'Write one day only.' },
  NOT_A_YEAR: { id: 'Tulis tahun dengan empat angka.', en: 'Write a year in four digits.' },
  NOT_A_NUMBER: { id: 'Tulis satu angka saja.', en: 'Write one number only.' },
  NUMBER_RANGE: {
    id: 'Tertulis rentang. Tulis satu angka, boleh dengan "sekitar".',
    en: 'A range is written. Write one number; "about" may stand before it.',
  },
  NEGATIVE: { id: 'Angka ini tidak boleh di bawah nol.', en: 'This number is never below zero.' },
  PARTS_DIFFER: {
    id: 'Laki-laki dan perempuan tidak berjumlah sebanyak yang tertulis.',
    en: 'The men and the women are not as many together as is written.',
  },
  EMPTY_DAY: {
    id: 'Sel ini kosong atau berisi angka kecil yang tampil sebagai tanggal tahun 1900. Tulis tanggalnya, atau kosongkan.',
    en: 'The cell is empty or holds a small number, shown as a day of 1900. Write the day, or leave it empty.',
  },
  NOT_WHOLE: { id: 'Angka ini harus bulat.', en: 'This number is a whole one.' },
  TOO_GREAT: { id: 'Angka ini terlalu besar.', en: 'This number is too great.' },
  GROUPS: {
    id: 'Letak titik dan koma pada angka ini tidak jelas. Tulis seperti 1.250.000.',
    en: 'The points and commas of this number do not fit. Write it like 1.250.000.',
  },
  NOT_A_PERCENTAGE: { id: 'Tulis persen antara 0 dan 100.', en: 'Write a percentage from 0 to 100.' },
  PHONE_FORM: {
    id: 'Nomor telepon ini tidak lengkap atau terlalu panjang.',
    en: 'This telephone number is incomplete or too long.',
  },
  AREA_MISSING: {
    id: 'Tulis nomor telepon dengan kode daerahnya.',
    en: 'Write the telephone number with its area code.',
  },
  AS_POWER: {
    id: 'Excel telah memendekkan nomor ini (seperti 3,57E+15). Ubah sel menjadi Teks, lalu tulis ulang nomornya.',
    en: 'Excel has shortened this number (like 3.57E+15). Make the cell a Text and write the number again.',
  },
  AS_NUMBER: {
    id: 'Sel ini berupa angka. Excel hanya menyimpan 15 angka, jadi angka terakhir tidak dapat dipercaya. Ubah sel menjadi Teks, lalu tulis ulang nomornya.',
    en: 'This cell is a number. Excel keeps 15 digits, so the last one is not to be trusted. Make the cell a Text and write the number again.',
  },
  NIK_FORM: {
    id: 'NIK terdiri dari 16 angka: kode wilayah, tanggal lahir (perempuan ditambah 40), dan nomor urut.',
    en: 'A NIK has 16 digits: a region, a day of birth (of women plus 40) and a serial number.',
  },
  NIB_FORM: { id: 'NIB terdiri atas 13 angka.', en: 'A NIB has 13 digits.' },
  NPWP_FORM: { id: 'NPWP terdiri atas 15 atau 16 angka.', en: 'A tax number (NPWP) has 15 or 16 digits.' },
  NPWP_IS_NIK: {
    id: 'NPWP ini tampak seperti NIK, yang tidak disimpan di sini.',
    en: 'This tax number looks like a NIK, which is not kept here.',
  },
  KBLI_FORM: { id: 'Kode KBLI terdiri atas 5 angka.', en: 'A KBLI code has 5 digits.' },
  KBLI_UNKNOWN: { id: 'Kode KBLI ini tidak ada.', en: 'There is no such KBLI code.' },
  SEX_UNKNOWN: { id: 'Tulis L atau P.', en: 'Write L (male) or P (female).' },
  REGION_UNKNOWN: { id: 'Wilayah ini tidak dikenal.', en: 'This region is not known.' },
  NOT_THIS_LEVEL: {
    id: 'Wilayah ini bukan dari tingkat yang diminta kolom ini.',
    en: 'This region is not of the level that the column asks for.',
  },
  SECTOR_UNKNOWN: { id: 'Jenis industri ini tidak dikenal.', en: 'This branch of industry is not known.' },
  STATE_UNKNOWN: {
    id: 'Keadaan sertifikat ini tidak dikenal. Tulis nomornya, atau misalnya Proses atau Terbit.',
    en: 'This state of a certificate is not known. Write its number, or for example Proses or Terbit.',
  },
  FUNDER_UNKNOWN: {
    id: 'Sumber dana ini tidak dikenal. Tulis misalnya APBN, APBD Kab/Kota, CSR atau Mandiri.',
    en: 'This source of money is not known. Write for example APBN, APBD Kab/Kota, CSR or Mandiri.',
  },
  MARKET_UNKNOWN: { id: 'Tulis Lokal, Nasional atau Ekspor.', en: 'Write Lokal, Nasional or Ekspor.' },
  NOT_YES_OR_NO: { id: 'Tulis Ya atau Tidak.', en: 'Write Ya (yes) or Tidak (no).' },
  COUNTRY_UNKNOWN: { id: 'Negara ini tidak dikenal.', en: 'This country is not known.' },
  CHANGE_UNKNOWN: { id: 'Tulis Menurun, Tetap atau Meningkat.', en: 'Write Menurun, Tetap or Meningkat.' },
  EMAIL_FORM: { id: 'Alamat surel tidak lengkap.', en: 'The e-mail address is not complete.' },
  NO_SUCH_CHOICE: {
    id: 'Isian ini tidak ada di antara pilihan kolom ini.',
    en: 'This is none of the choices of the column.',
  },
  NOT_A_NAME: { id: 'Ini bukan nama.', en: 'This is not a name.' },
} as const satisfies Record<string, Sentence>;
export type ProblemCode = keyof typeof problems;

/** What is not sure about values that are read. */
export const doubts = {
  AS_ABOVE: {
    id: 'Sama dengan sel di atasnya: tertulis begitu, atau selnya digabung.',
    en: 'The same as the cell above: it says so, or the two are merged.',
  },
  SERIAL_DAY: {
    id: 'Angka ini tampaknya tanggal yang kehilangan formatnya. Betulkah ini tanggalnya?',
    en: 'This number seems to be a date that has lost its format. Is this the day?',
  },
  MONTH_FIRST: {
    id: 'Di kolom ini bulan ditulis di depan (8/13/2024), jadi dibaca bulan/hari/tahun.',
    en: 'This column writes the month first (8/13/2024), so it is read as month/day/year.',
  },
  DAY_OR_MONTH: {
    id: 'Di kolom ini sebagian tanggal menulis bulan di depan, sebagian hari. Tanggal mana yang dimaksud?',
    en: 'In this column some days name the month first and some the day. Which one is meant?',
  },
  TURNED_DAY: {
    id: 'Tanggal yang harinya di atas 12 di kolom ini tersimpan sebagai teks: Excel mungkin menukar hari dan bulan pada yang lain. Tanggal mana yang dimaksud?',
    en: 'Days after the 12th are texts in this column: Excel may have turned day and month of the others. Which one is meant?',
  },
  TIME_ZONE: {
    id: 'Jamnya ditulis menurut zona waktu lain; harinya menurut waktu Indonesia.',
    en: 'The time is that of another zone; the day is that of Indonesia.',
  },
  CENTURY: {
    id: 'Tahun ini ditulis dengan dua angka. Tahun berapakah yang dimaksud?',
    en: 'The year is written in two digits. Which one is meant?',
  },
  WEEKDAY_MISMATCH: {
    id: 'Hari yang tertulis bukan hari dari tanggal itu.',
    en: 'The weekday that is written is not that of the day.',
  },
  YEAR_FROM_SHEET: {
    id: 'Tahunnya tidak tertulis di sel; diambil dari judul lembar.',
    en: 'The year is not written in the cell; it is taken from the title of the sheet.',
  },
  APPROXIMATE: { id: 'Angka perkiraan.', en: 'An approximate number.' },
  AT_LEAST_OR_MOST: {
    id: 'Tertulis "lebih dari" atau "kurang dari", bukan angkanya.',
    en: '"More than" or "less than" is written rather than the number.',
  },
  SCALED: {
    id: 'Dikalikan dengan satuan pada judul kolom.',
    en: 'Multiplied by the unit in the header of the column.',
  },
  UNIT_TWICE: {
    id: 'Sel ini menyebut satuannya sendiri, begitu pula judul kolomnya.',
    en: 'The cell states a unit of its own, and so does the header of its column.',
  },
  VERY_GREAT: {
    id: 'Setelah dikalikan dengan satuan pada judul kolom, jumlahnya sangat besar.',
    en: 'Multiplied by the unit in the header of the column, the amount is very great.',
  },
  VERY_LITTLE: {
    id: 'Jumlah ini kurang dari seratus rupiah. Ribuan atau jutaankah yang dimaksud?',
    en: 'This is less than a hundred rupiah. Are thousands or millions meant?',
  },
  ROUNDED: { id: 'Dibulatkan ke rupiah.', en: 'Rounded to whole rupiah.' },
  WHICH_NUMBER: {
    id: 'Titik atau koma pada angka ini dapat dibaca dengan dua cara.',
    en: 'The point or comma of this number can be read in two ways.',
  },
  MILLION_OR_BILLION: { id: 'M dapat berarti miliar atau juta.', en: 'M may mean billion or million.' },
  PER_PERIOD: {
    id: 'Sel ini menyebut jangka waktunya sendiri.',
    en: 'The cell states a period of its own.',
  },
  FRACTION_OR_PERCENTAGE: {
    id: 'Angka ini dapat berarti pecahan atau persen.',
    en: 'This number may be a fraction or a percentage.',
  },
  ZERO_RESTORED: {
    id: 'Angka 0 di depan hilang dan ditambahkan kembali.',
    en: 'A leading 0 was lost and has been put back.',
  },
  DIGITS_LOST: {
    id: 'Nomor ini berakhir dengan banyak nol, seperti yang pernah dipendekkan Excel (9,12E+12). Betulkah nomornya?',
    en: 'This number ends in many zeros, as one does that Excel once shortened (9.12E+12). Is it right?',
  },
  SEVERAL: {
    id: 'Ada beberapa isian di sel ini; yang pertama dipakai.',
    en: 'The cell holds several; the first is used.',
  },
  PARTLY_READ: { id: 'Sebagian isi sel ini tidak terbaca.', en: 'Part of this cell could not be read.' },
  SPELLING: {
    id: 'Ejaannya berbeda. Betulkah ini yang dimaksud?',
    en: 'It is spelt differently. Is this what is meant?',
  },
  AMBIGUOUS: {
    id: 'Dapat berarti lebih dari satu hal. Pilih yang dimaksud.',
    en: 'It may mean more than one thing. Choose which.',
  },
  INFERRED: { id: 'Ditentukan dari wilayah di sekitarnya.', en: 'Told by the region around it.' },
  OUTSIDE: { id: 'Wilayah ini di luar wilayah barisnya.', en: 'This region lies outside that of its row.' },
  VILLAGE_NOT_KEPT: {
    id: 'Desa atau kelurahan ini belum ada di daftar wilayah; tetap sebagai bagian alamat.',
    en: 'The register of regions does not have this village yet; it stays part of the address.',
  },
  NOT_SHOWN: {
    id: 'Tertulis ada, tetapi tanpa nomor. Sudah terbit, atau baru didaftarkan?',
    en: 'It says that there is one, but gives no number. Has it been issued, or only applied for?',
  },
  WITHOUT_NUMBER: {
    id: 'Tertulis tanpa nomor, jadi nomornya tidak diketahui.',
    en: 'No number is written here, so which it is stays unknown.',
  },
  EXPIRED: { id: 'Tertulis bahwa masa berlakunya sudah habis.', en: 'It says that it is no longer valid.' },
  SEVERAL_LINES: {
    id: 'Nama ini ditulis dalam beberapa baris; dibaca sebagai satu nama.',
    en: 'The name stands in several lines; they are read as one name.',
  },
  SEVERAL_BUSINESSES: {
    id: 'Tampaknya lebih dari satu usaha di satu sel. Pisahkan menjadi baris sendiri-sendiri di berkasnya, atau tulis satu nama.',
    en: 'There seem to be several businesses in one cell. Part them into rows of their own in the file, or write one name.',
  },
  NO_ADDRESS: {
    id: 'Ini bukan alamat web, jadi tidak dibuka dari sini.',
    en: 'This is no web address, so it does not open from here.',
  },
  SET_ASIDE: {
    id: 'Sel ini dijadikan catatan, seperti tertulis.',
    en: 'This cell was set aside as a remark, as it is written.',
  },
  SEVERAL_NAMES: {
    id: 'Tampaknya lebih dari satu nama; disimpan seperti tertulis.',
    en: 'There seem to be several names; they are kept as written.',
  },
  NO_PHONE: { id: 'Di sini tidak tertulis nomor.', en: 'No number is written here.' },
  PAYER_NAMED: {
    id: 'Sel ini juga menyebut siapa yang membayar.',
    en: 'The cell also names who pays.',
  },
} as const satisfies Record<string, Sentence>;
export type DoubtCode = keyof typeof doubts;
