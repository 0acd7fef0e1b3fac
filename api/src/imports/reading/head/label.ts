import { plain } from '../readers/read.ts';

/** What short forms in headers stand for, so that `Jml TK Lk` and `Jumlah Tenaga Kerja Pria` are one. */
const longForms: Record<string, string> = {
  jml: 'jumlah',
  jlh: 'jumlah',
  total: 'jumlah',
  tgl: 'tanggal',
  no: 'nomor',
  nmr: 'nomor',
  th: 'tahun',
  thn: 'tahun',
  bln: 'bulan',
  perbulan: 'bulan',
  pertahun: 'tahun',
  tahunan: 'tahun',
  bulanan: 'bulan',
  tk: 'tenaga kerja',
  tkl: 'tenaga kerja pria',
  tkp: 'tenaga kerja wanita',
  naker: 'tenaga kerja',
  lk: 'pria',
  l: 'pria',
  laki: 'pria',
  lelaki: 'pria',
  p: 'wanita',
  pr: 'wanita',
  perempuan: 'wanita',
  omset: 'omzet',
  kab: 'kabupaten',
  kec: 'kecamatan',
  kel: 'kelurahan',
  ds: 'desa',
  hp: 'telepon',
  handphone: 'telepon',
  telp: 'telepon',
  telpon: 'telepon',
  tlp: 'telepon',
  tlpn: 'telepon',
  wa: 'telepon',
  whatsapp: 'telepon',
  merk: 'merek',
  ket: 'keterangan',
  keteranga: 'keterangan',
  sat: 'satuan',
  izin: 'ijin',
  kap: 'kapasitas',
  sertifikasi: 'sertifikat',
  prod: 'produksi',
  setelah: 'sesudah',
  haki: 'hki',
  hari: 'hari',
  h: 'hari',
  email: 'email',
  surel: 'email',
  ttd: 'tanda tangan',
};
const idle = new Set([
  'yang',
  'yg',
  'dan',
  'per',
  'di',
  'dari',
  'ke',
  'pada',
  'the',
  'of',
  'laki2',
  'apa',
  'apakah',
  'berapa',
  'anda',
  'mohon',
  'tuliskan',
  'sebutkan',
  'domisili',
]);

/** The words of a header as they are compared. */
export function headKey(label: string): string {
  const said = plain(label.replaceAll(/laki\s*[-–/]?\s*laki|laki\s*2/gi, 'laki').replaceAll(/e-mail/gi, 'email')).split(
    ' ',
  );
  const telling = said.filter((word) => !idle.has(word));
  // A header that is nothing else (`Dari`, `Sampai`) is what it says.
  return (
    (telling.length ? telling : said)
      .map((word) => longForms[word] ?? word)
      .join(' ')
      .split(' ')
      // `HP/WA/Telp` is the same thing thrice.
      .filter((word, at, all) => word !== all[at - 1])
      .join(' ')
  );
}

/** The year that a label names. */
export const yearIn = (label: string): number | undefined => {
  const [year] = /(?<!\d|\d[.,/-])(?:199|20\d)\d(?!\d|[.,/-]\d)/.exec(label) ?? [];
  return year === undefined ? undefined : Number(year);
};

/** Without what stands in brackets, and without marks of footnotes. */
export const bareLabel = (label: string): string =>
  label
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replaceAll(/\*+\)?|\^?\d\)$/g, ' ')
    .replace(/\b(?:dalam|dlm)\s+(?:rp|rupiah|ribuan|jutaan|juta)\b.*$/i, ' ')
    .trim();

const millions =
  /(?:rp\.?|idr|rupiah|dalam|dlm|\bin\b|x|×|\()\s*\.?\s*(?:juta|jt|jutaan|millions?|1?\.?000[.,]000)\b|\bjutaan\b|\(\s*(?:juta|jt)/i;
const thousands =
  /(?:rp\.?|idr|rupiah|dalam|dlm|\bin\b|x|×|\()\s*\.?\s*(?:ribu|ribuan|rb|thousands?|(?:1[.,]?)?000)\b|\bribuan\b|\(\s*(?:ribu|rb)/i;

/** What the header says that amounts are counted in. */
export function unitOf(label: string): 1 | 1000 | 1_000_000 {
  if (millions.test(label)) return 1_000_000;
  return thousands.test(label) ? 1000 : 1;
}
