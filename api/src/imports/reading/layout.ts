import type { SheetRow } from './cell.ts';
import type { Marks } from './colours.ts';
import type { DayOrder } from './day-order.ts';

/** What stands where on a sheet, told once its head is known. */
export interface SheetLayout {
  sheet: string;
  /** The lines above the header: title, year, exhibition, place, dates. */
  caption: string[];
  /** Numbers of the rows that make up the header; empty where no header was found. */
  headerRows: number[];
  /** One for each column, the rows of the header joined: `Tenaga Kerja L`. */
  labels: string[];
  /** The sheet is hidden in the file. */
  hidden?: true;
  /** How the days of a column are written, where that is not simply the day first; known when all rows have been seen. */
  days?: Record<number, DayOrder>;
  /** The colours that mark some of its rows, each with what its legend says of it; known when all rows have been seen. */
  marks?: Marks;
}

/** What a row below the header is. Only a record may become rows; the others say why they were left out. */
export type RowKind =
  | 'RECORD'
  | 'NUMBERING'
  | 'TOTAL'
  | 'BLANK'
  | 'SIGNATURE'
  | 'FOOTNOTE'
  | 'HEADER_REPEATED'
  | 'SECTION';

/** A sheet is told of before its rows are. A section (`Kecamatan Srengat`) holds for the rows that follow it. */
export type Recognised = { layout: SheetLayout } | { row: SheetRow; kind: RowKind; section?: string };
