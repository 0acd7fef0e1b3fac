import type { Cell, SheetRow } from '../cell.ts';
import { FileProblem } from '../file-problem.ts';
import type { Limits } from '../limits.ts';
import type { Archive } from './archive.ts';
import { cleanCell, cover, emptyCell, notWorkedOut, numberCell, put, textCell, trimmed, yesNoCell } from './cells.ts';
import type { Colour } from './colour.ts';
import { columnOf } from './column-of.ts';
import { type Book, bookOf } from './xlsx-book.ts';
import { type Merged, mergedIn } from './xlsx-merged.ts';
import { xml } from './xml.ts';

/** The rows of a workbook of Excel, sheet by sheet. */
export async function* xlsxRows(archive: Archive, limits: Limits): AsyncGenerator<SheetRow> {
  const names = archive.names;
  if (names.some((name) => name.endsWith('vbaproject.bin') || name.includes('macrosheets/')))
    throw new FileProblem('MACROS');
  if (archive.has('xl/workbook.bin')) throw new FileProblem('OLD_EXCEL');
  if (/macroenabled/i.test(await archive.text('[Content_Types].xml'))) throw new FileProblem('MACROS');
  const book = await bookOf(archive, limits);
  for (const { name, hidden, part } of book.sheets) {
    const reader = new SheetReader(name, hidden, book, limits, await mergedIn(archive, part, limits));
    for await (const _ of xml(archive.part(part), reader)) yield* reader.taken();
  }
}

/** Reads the rows of one sheet; what a cell is worth is what the file says, and no formula is ever worked out. */
class SheetReader {
  private rows: SheetRow[] = [];
  private readonly sheet: string;
  private readonly hidden: boolean;
  private readonly book: Book;
  private readonly limits: Limits;
  private readonly merged: Merged;

  private row = 0;
  private isRowHidden = false;
  private cells: Cell[] = [];
  private column = -1;
  private type = '';
  private style = 0;
  private value = '';
  private isValue = false;
  private isPhonetic = false;
  private isFormula = false;
  private readonly concealed = new Set<number>();
  private filled = 0;
  private painted = new Map<Colour, number>();

  constructor(sheet: string, hidden: boolean, book: Book, limits: Limits, merged: Merged) {
    this.sheet = sheet;
    this.hidden = hidden;
    this.book = book;
    this.limits = limits;
    this.merged = merged;
  }

  taken(): SheetRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'c') {
      this.column = attributes.r ? columnOf(attributes.r) : this.column + 1;
      this.type = attributes.t ?? 'n';
      this.style = Number(attributes.s ?? 0);
      this.value = '';
      this.isFormula = false;
    } else if (name === 'v' || name === 't') this.isValue = true;
    else if (name === 'row') {
      this.row = attributes.r ? Number(attributes.r) : this.row + 1;
      this.isRowHidden = /^(1|true)$/.test(attributes.hidden ?? '');
      this.cells = [];
      this.filled = 0;
      this.painted.clear();
      this.column = -1;
    } else if (name === 'col') this.openColumns(attributes);
    else if (name === 'f') this.isFormula = true;
    else if (name === 'rPh') this.isPhonetic = true;
  }

  private openColumns({ hidden = '', min, max }: Record<string, string>): void {
    if (!/^(1|true)$/.test(hidden)) return;
    for (let column = Number(min); column <= Math.min(Number(max), this.limits.columns); column++)
      this.concealed.add(column - 1);
  }

  text(text: string): void {
    if (!this.isValue || this.isPhonetic) return;
    this.value = this.value ? this.value + text : text;
    if (this.value.length > this.limits.cellLength) throw new FileProblem('TOO_LONG_A_CELL');
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.isValue = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
    else if (name === 'rPh') this.isPhonetic = false;
  }

  private endCell(): void {
    const shown = this.cell();
    if (shown.kind === 'EMPTY') return;
    const { struck, colour } = this.book.formats[this.style] ?? {};
    this.filled++;
    if (colour) this.painted.set(colour, (this.painted.get(colour) ?? 0) + 1);
    const cell: Cell = struck ? { ...shown, struck: true } : shown;
    if (this.column >= this.limits.columns) throw new FileProblem('TOO_MANY_COLUMNS');
    put(this.cells, this.column, this.concealed.has(this.column) ? { ...cell, concealed: true } : cell);
  }

  private cell(): Cell {
    const { value, type } = this;
    if (!value) return this.isFormula && type === 'n' ? { kind: 'TEXT', text: notWorkedOut } : emptyCell;
    if (type === 'n') return numberCell(value, this.book.formats[this.style], this.book.since1904);
    if (type === 's') return cleanCell(this.book.shared[Number(value)] ?? '');
    if (type === 'b') return yesNoCell(value === '1' || value === 'true');
    // A day in ISO 8601, which hardly anything writes.
    if (type === 'd' && /^\d{4}-\d\d-\d\d/.test(value)) return textCell(value.slice(0, 10));
    return textCell(value);
  }

  private endRow(): void {
    const held = trimmed(this.cells);
    if (!held) return;
    const below = this.merged.get(this.row);
    const cells = below ? cover(held, below) : held;
    const hidden = this.hidden || this.isRowHidden;
    const [colour] = [...this.painted].find(([, cells]) => cells > this.filled / 2) ?? [];
    this.rows.push({
      sheet: this.sheet,
      number: this.row,
      cells,
      ...(hidden ? { hidden: true as const } : {}),
      ...(colour ? { colour } : {}),
    });
  }
}
