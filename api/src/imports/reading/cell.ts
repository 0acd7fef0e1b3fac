import type { Colour } from './file/colour.ts';

/** What stands in a cell: its text as the office sees it, and what the file says it is. */
export interface Cell {
  kind: 'EMPTY' | 'TEXT' | 'NUMBER' | 'DATE' | 'BOOLEAN';
  /** As the office sees it; a number as the file writes it, without a format. */
  text: string;
  number?: number;
  /** `YYYY-MM-DD` */
  date?: string;
  /** It stands for the cell above it: what is written there in its place, nothing where the two are merged. */
  above?: string;
  /** It stands in a row that the file hides, or filters away, among others that it shows. */
  hidden?: true;
  /** The office has struck it through, or a part of what stands in it. */
  struck?: true;
  partlyStruck?: true;
  /** What somebody has pinned to it. */
  comment?: string;
  /** It stands in a column that the file hides. */
  concealed?: true;
  /** The first of a row that is marked with this colour. */
  colour?: Colour;
  /** A person has written it here, knowing how it is read. */
  mended?: true;
  /** A person has set it aside: what is written there is a remark and nothing else. */
  aside?: true;
}

/** A row of a sheet that holds something; rows without any cell are passed over, so numbers may jump. */
export interface SheetRow {
  sheet: string;
  /** As the office counts, from 1. */
  number: number;
  cells: Cell[];
  /** The row, or its sheet, is hidden in the file. */
  hidden?: true;
  /** What it is marked with: most of its cells, or else the only one that is told apart, by what fills it or by its letters. */
  colour?: Colour;
}
