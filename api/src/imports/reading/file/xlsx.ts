import type { Cell, SheetRow } from '../cell.ts';
import { FileProblem } from '../file-problem.ts';
import type { Limits } from '../limits.ts';
import type { Archive } from './archive.ts';
import { cleanCell, cover, emptyCell, notWorkedOut, numberCell, put, textCell, trimmed, yesNoCell } from './cells.ts';
import { columnOf } from './column-of.ts';
import { type Comments, pinned } from './comments.ts';
import { RowColours } from './marked.ts';
import { Strokes, type Struck } from './strokes.ts';
import { type Book, bookOf, commentPartsOf } from './xlsx-book.ts';
import { commentsOf } from './xlsx-comments.ts';
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
    const merged = await mergedIn(archive, part, limits);
    const comments = await commentsOf(archive, await commentPartsOf(archive, part));
    const reader = new SheetReader({ name, hidden, book, limits, merged, comments });
    for await (const _ of xml(archive.part(part), reader)) yield* reader.taken();
  }
}

/** A sheet and what is known of it before its rows are read. */
interface Sheet {
  name: string;
  hidden: boolean;
  book: Book;
  limits: Limits;
  merged: Merged;
  comments: Comments;
}

/** Reads the rows of one sheet; what a cell is worth is what the file says, and no formula is ever worked out. */
class SheetReader {
  private rows: SheetRow[] = [];
  private readonly of: Sheet;

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
  private readonly colours = new RowColours();
  private readonly strokes = new Strokes();

  constructor(of: Sheet) {
    this.of = of;
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
      this.colours.begin();
      this.column = -1;
    } else if (name === 'col') this.openColumns(attributes);
    else if (name === 'f') this.isFormula = true;
    else if (name === 'rPh') this.isPhonetic = true;
    else if (name === 'r' || name === 'strike') this.strokes.open(name, attributes);
  }

  private openColumns({ hidden = '', min, max }: Record<string, string>): void {
    if (!/^(1|true)$/.test(hidden)) return;
    for (let column = Number(min); column <= Math.min(Number(max), this.of.limits.columns); column++)
      this.concealed.add(column - 1);
  }

  text(text: string): void {
    if (!this.isValue || this.isPhonetic) return;
    this.value = this.value ? this.value + text : text;
    if (this.type === 'inlineStr') this.strokes.text(text);
    if (this.value.length > this.of.limits.cellLength) throw new FileProblem('TOO_LONG_A_CELL');
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.isValue = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
    else if (name === 'rPh') this.isPhonetic = false;
  }

  private endCell(): void {
    const inline = this.type === 'inlineStr' ? this.strokes.end() : undefined;
    const shown = this.cell();
    if (shown.kind === 'EMPTY') return;
    const { struck, colour, ink } = this.of.book.formats[this.style] ?? {};
    this.colours.take(colour, ink);
    const stroke: Struck | undefined = struck ? 'struck' : inline;
    const cell: Cell = stroke ? { ...shown, [stroke]: true } : shown;
    if (this.column >= this.of.limits.columns) throw new FileProblem('TOO_MANY_COLUMNS');
    put(this.cells, this.column, this.concealed.has(this.column) ? { ...cell, concealed: true } : cell);
  }

  private cell(): Cell {
    const { value, type } = this;
    if (!value) return this.isFormula && type === 'n' ? { kind: 'TEXT', text: notWorkedOut } : emptyCell;
    if (type === 'n') return numberCell(value, this.of.book.formats[this.style], this.of.book.since1904);
    if (type === 's') return this.shared(Number(value));
    if (type === 'b') return yesNoCell(value === '1' || value === 'true');
    // A day in ISO 8601, which hardly anything writes.
    if (type === 'd' && /^\d{4}-\d\d-\d\d/.test(value)) return textCell(value.slice(0, 10));
    return textCell(value);
  }

  private shared(place: number): Cell {
    const text = this.of.book.shared[place] ?? '';
    return typeof text === 'string' ? cleanCell(text) : { ...cleanCell(text.text), [text.struck]: true };
  }

  private endRow(): void {
    const held = trimmed(this.cells);
    if (!held) return;
    const { name, merged, comments } = this.of;
    const cells = pinned(cover(held, merged.get(this.row) ?? []), comments.get(this.row));
    const hidden = this.of.hidden || this.isRowHidden;
    const colour = this.colours.colour();
    this.rows.push({
      sheet: name,
      number: this.row,
      cells,
      ...(hidden ? { hidden: true as const } : {}),
      ...(colour ? { colour } : {}),
    });
  }
}
