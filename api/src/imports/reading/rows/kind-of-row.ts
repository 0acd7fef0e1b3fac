import type { Cell, SheetRow } from '../cell.ts';
import { isLegend } from '../colours.ts';
import { filled, isNumbering } from '../head/find-head.ts';
import { headKey } from '../head/label.ts';
import { isLabel } from '../head/vocabulary.ts';
import type { RowKind } from '../layout.ts';
import { missingIn } from '../readers/missing.ts';
import { plain } from '../readers/read.ts';

const total =
  /^(?:sub ?|grand ?)?(?:total|jumlah|jml|rata rata|rerata)(?: (?:seluruh(?:nya)?|keseluruhan|semua|total|besar|akhir|ikm|peserta|transaksi|omzet|omset|penjualan|nilai|kecamatan|kec|kabupaten|kab|kota|desa|kelurahan|kel|provinsi|wilayah|sentra|kelompok|halaman|hari|tenaga|kerja|bulan|tahun|seluruh|per)\b.*|(?: (?:[ivx]{1,5}|[a-z]|\d{1,2}))+)?$/;
/** What a page says of the pages before it and after it: no record, whatever amounts stand beside. */
const carried =
  /^(?:(?:jumlah |total )?(?:di ?)?pindah(?:an|kan)(?: (?:dari|ke) (?:halaman|hal|lembar)\b.*)?|(?:jumlah|total|jml) (?:s d|sd|sampai|dari) .*|bersambung.*|lanjutan.*|saldo (?:awal|akhir|pindahan))$/;
const page = /^(?:halaman|hal|page|lembar)\s*\.?\s*(?:ke\s*-?\s*)?\d{1,4}(?:\s*(?:dari|of|\/)\s*\d{1,4})?$/i;
const signing =
  /^(?:mengetahui|menyetujui|mengesahkan|disetujui|diketahui|dibuat oleh|disusun oleh|pembuat(?: daftar)?|pelapor|yang membuat|hormat kami|kepala (?:dinas|bidang|bagian|seksi|uptd|upt|desa|kantor|badan|disperindag)|plt kepala|an kepala|a n kepala|ketua (?:panitia|pelaksana|tim)|pejabat pelaksana|pembina|penata|petugas pendata|nip\b|n i p\b)/;
const placeAndDay =
  /^[\p{L} .]{3,40},\s*(?:\d{1,2}|[.…_\s]+)?\s*(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)\s*(?:\d{4}|[.…_]+)$/iu;
const footnote =
  /^(?:\*|†|ket(?:erangan)?\s*[:.]|catatan\b|sumber\b|nb\s*[:.]|note\b|cat\s*[:.]|n\.?b\.?\s*:|ctt\s*[:.]|\d\)\s)/i;
/** What a mark in the table refers to; of two or three columns as well no record begins so. */
const marked = /^(?:\*+\s*\)|\*{1,3}\s|[†‡]|[¹²³⁴-⁹]+\s*\)|(?:catatan|sumber|keterangan|ket\.?|nb|note)\s*:)/i;
const section =
  /^(?:(?:[a-z]|[ivx]{1,5}|\d{1,2})\s*[.)]\s*\p{L}|(?:kecamatan|kec\.?|kelurahan|kel\.?|desa|kabupaten|kab\.?|kota|sentra|kelompok|bidang|cabang|jenis|sektor|wilayah|zona)\b)/iu;

/** Says of each row below a header what it is; what came before tells of a signature and of what follows a footnote. */
export class Rows {
  private readonly headKeys: string[][];
  private readonly width: number;
  private readonly numberColumn: number;
  private isSigned = false;
  private isNoted = false;

  constructor(head: readonly SheetRow[], labels: readonly string[]) {
    this.headKeys = head.map(({ cells }) => Array.from(cells, (cell) => headKey(cell?.text ?? '')));
    this.width = labels.filter(Boolean).length;
    this.numberColumn = labels.findIndex((label) => headKey(label) === 'nomor' || headKey(label) === 'nomor urut');
  }

  kindOf(row: SheetRow): RowKind {
    const kind = this.look(row);
    this.isSigned = kind === 'SIGNATURE';
    this.isNoted = kind === 'FOOTNOTE';
    return kind;
  }

  private look(row: SheetRow): RowKind {
    const cells = filled(row);
    if (isNumbering(row) && cells.length >= Math.min(this.width, 3)) return 'NUMBERING';
    if (this.repeatsHead(row)) return 'HEADER_REPEATED';
    const said = cells.filter((cell) => cell.kind !== 'TEXT' || missingIn(cell.text) !== 'MISSING');
    if (!said.length || this.isOnlyNumbered(row, said)) return 'BLANK';
    if (this.isTotal(said, row)) return 'TOTAL';
    if (said.length === 1 && page.test(said[0]!.text)) return 'FOOTNOTE';
    if (said.length === 1 && said[0]!.kind === 'TEXT' && marked.test(said[0]!.text)) return 'FOOTNOTE';
    // Of two or three columns any other row may be a record.
    if (this.width < 4 || said.length > Math.max(3, this.width / 4)) return 'RECORD';
    if (this.isSignature(row, said)) return 'SIGNATURE';
    return this.loose(row, said);
  }

  /** A row that holds next to nothing of what its columns ask for. */
  private loose(row: SheetRow, said: Cell[]): RowKind {
    const [first, second] = said as [Cell, Cell?];
    if (
      footnote.test(first.text) ||
      isLegend(first.text) ||
      (this.isNoted && said.length <= 2 && !this.isNumbered(row))
    )
      return 'FOOTNOTE';
    if (said.length > 2 || first.kind === 'DATE') return 'RECORD';
    if (said.length === 1 && first.text.length > 60) return 'FOOTNOTE';
    const isMarked =
      /^(?:[a-z]|[ivx]{1,5})\.?$/i.test(first.text) && second?.kind === 'TEXT' && !/\d{3}/.test(second.text);
    if (isMarked) return 'SECTION';
    if (said.length > 1 || first.kind !== 'TEXT') return 'RECORD';
    const isAtLeft = row.cells.indexOf(first) <= Math.max(0, this.numberColumn);
    return isAtLeft || section.test(first.text) ? 'SECTION' : 'RECORD';
  }

  private isNumbered = (row: SheetRow): boolean => /^\d+\.?$/.test(row.cells[this.numberColumn]?.text ?? '');

  private isOnlyNumbered = (row: SheetRow, said: Cell[]): boolean =>
    said.length === 1 && this.numberColumn >= 0 && said[0] === row.cells[this.numberColumn] && this.isNumbered(row);

  private isTotal(said: Cell[], row: SheetRow): boolean {
    const at = said.findIndex(({ kind }) => kind === 'TEXT');
    const text = said[at];
    if (!text || at > 1 || this.isNumbered(row) || !(total.test(plain(text.text)) || carried.test(plain(text.text))))
      return false;
    return said.every((cell) => cell === text || cell.kind === 'NUMBER' || /^[\d.,:\s%rporang-]+$/i.test(cell.text));
  }

  private isSignature(row: SheetRow, said: Cell[]): boolean {
    if (this.isNumbered(row)) return false;
    if (this.isSigned) return true;
    return said.some(({ kind, text }) => kind === 'TEXT' && (signing.test(plain(text)) || placeAndDay.test(text)));
  }

  private repeatsHead(row: SheetRow): boolean {
    const texts = row.cells.flatMap((cell, column) => (cell.kind === 'EMPTY' ? [] : [{ cell, column }]));
    if (texts.length < 2) return false;
    const most = texts.length * 0.3;
    // In another language it holds other names of columns.
    const isNamed = ({ cell: { kind, text } }: Placed) => kind === 'TEXT' && !/\d/.test(text) && isLabel(text);
    if (texts.length > 2 && isAllBut(most, texts, isNamed)) return true;
    return this.headKeys.some((keys) => {
      const isSame = ({ cell, column }: Placed) => cell.kind === 'TEXT' && headKey(cell.text) === (keys[column] ?? '');
      return isAllBut(most, texts, isSame) && texts.filter(isSame).length >= 2;
    });
  }
}

interface Placed {
  cell: Cell;
  column: number;
}

/** Whether all are so but for these few; no further ones are tried once there are more. */
function isAllBut(most: number, cells: Placed[], is: (cell: Placed) => boolean): boolean {
  let others = 0;
  return cells.every((cell) => is(cell) || ++others <= most);
}

/** A section without the letter or number before it. */
export const sectionOf = (row: SheetRow): string => {
  const cells = filled(row);
  const text = (cells.length > 1 ? cells[1] : cells[0])?.text ?? '';
  return text.replace(/^(?:[a-z]|[ivx]{1,5}|\d{1,2})\s*[.)]\s*/i, '').trim();
};
