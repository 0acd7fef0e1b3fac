import type { Cell } from '../reading/cell.ts';
import type { Marks } from '../reading/colours.ts';
import type { DayOrder } from '../reading/day-order.ts';
import type { Lookups } from '../reading/reading.ts';
import type { SheetColumn } from '../reading/sheet-kind.ts';

/** A column of a sheet that is read: where it stands, what it is, and what the office calls it. */
export interface MappedColumn {
  index: number;
  label: string;
  column: SheetColumn;
  unit?: 1 | 1000 | 1000000;
  place?: number;
}

/** What is there of the record that a row names. */
export interface There {
  /** Whether a cell says the same. */
  says(key: string, cell: Cell): boolean;
  /** By its words, one of the records that it is linked to. */
  linked(key: string, label: string): string | undefined;
}

/** What all rows of a sheet are read with. */
export interface RowContext {
  columns: readonly MappedColumn[];
  lookups: Lookups;
  year?: number;
  /** The region that the import is for. */
  region?: string;
  /** The region that the sheet is of, if its name or a section says so. */
  within?: string;
  /** The heading that the row stands under, where that is no region. */
  section?: string;
  /** What the record shows that the row names: a cell that says the same is no change. */
  shown?: There;
  /** What the colours of rows mean. */
  marks: Marks;
  /** By the column, how its days are written, where that is not simply the day first. */
  days?: Readonly<Record<number, DayOrder>>;
  /** What is said once above the header and holds for all rows, by column. */
  stated?: readonly { column: SheetColumn; label: string; cell: Cell }[];
}
