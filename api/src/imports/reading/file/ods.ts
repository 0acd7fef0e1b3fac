import type { Cell, SheetRow } from '../cell.ts';
import { FileProblem } from '../file-problem.ts';
import type { Limits } from '../limits.ts';
import type { Archive } from './archive.ts';
import { cover, dayCell, emptyCell, numberCell, put, textCell, trimmed, yesNoCell } from './cells.ts';
import { clean } from './clean.ts';
import { commentLength, mostComments, pinned } from './comments.ts';
import { RowColours } from './marked.ts';
import { Styles } from './ods-styles.ts';
import { xml } from './xml.ts';

/** As often as the same row that holds something may follow itself. */
const mostRepeated = 10_000;

/** The rows of an OpenDocument spreadsheet (OASIS, part 3), as LibreOffice writes it. */
export async function* odsRows(archive: Archive, limits: Limits): AsyncGenerator<SheetRow> {
  if (archive.names.some((name) => /^(basic|scripts)\//.test(name))) throw new FileProblem('MACROS');
  if (/encryption-data/.test(await archive.text('META-INF/manifest.xml'))) throw new FileProblem('LOCKED');
  const reader = new ContentReader(limits);
  for await (const _ of xml(archive.part('content.xml'), reader)) yield* reader.taken();
}

/** How much of a day the office sees: `Jan-24` is a month, though the file has its first day. */
const shownOf = (written: string): 'DAY' | 'MONTH' | 'YEAR' =>
  /^\d{4}$/.test(written)
    ? 'YEAR'
    : /^(?:\p{L}{3,}\.?|\d{1,2})[\s\-/.’']*(?:\d{4}|\d{2})$/u.test(written)
      ? 'MONTH'
      : 'DAY';

class ContentReader {
  private rows: SheetRow[] = [];
  private readonly limits: Limits;
  private readonly styles = new Styles();

  private sheets = 0;
  private sheet = '';
  private hidden = false;
  private row = 0;
  private rowRepeated = 1;
  private isRowHidden = false;
  private cells: Cell[] = [];
  private column = 0;
  private columnRepeated = 1;
  private columns = 0;
  private concealed = new Set<number>();
  private attributes: Record<string, string> = {};
  private written = '';
  private isCell = false;
  private notes = 0;
  private comment = '';
  private isSaid = false;
  private comments: { column: number; text: string }[] = [];
  private commented = 0;
  private readonly colours = new RowColours();
  /** The spans that are open within a cell, and whether each is struck through. */
  private spans: boolean[] = [];
  private struck = false;
  private plain = false;
  private rowStyle = '';
  private columnStyles: string[] = [];
  /** By the column: the rows whose cells there are merged, the first of them holding it. */
  private merged = new Map<number, { from: number; to: number }>();
  private paragraphs = 0;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  taken(): SheetRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'table-cell' || name === 'covered-table-cell') {
      this.columnRepeated = Math.max(1, Number(attributes['table:number-columns-repeated'] ?? 1));
      this.attributes = attributes;
      this.written = '';
      this.paragraphs = 0;
      this.isCell = true;
      this.comment = '';
      this.spans = [];
      this.struck = false;
      this.plain = false;
    } else if (name === 'table-row') {
      this.rowRepeated = Math.max(1, Number(attributes['table:number-rows-repeated'] ?? 1));
      this.isRowHidden = /collapse|filter/.test(attributes['table:visibility'] ?? '');
      this.cells = [];
      this.column = 0;
      this.comments = [];
      this.colours.begin();
      this.rowStyle = attributes['table:default-cell-style-name'] ?? '';
    } else if (name === 'table-column') this.openColumns(attributes);
    else if (name === 'table') this.openSheet(attributes);
    // Remarks on a cell are not what stands in it.
    else if (name === 'annotation') this.notes++;
    else if (this.notes) this.isSaid = name === 'p' || name === 'span';
    else if (this.isCell) this.openText(name, attributes);
    else this.styles.open(name, attributes);
  }

  private openSheet(attributes: Record<string, string>): void {
    if (++this.sheets > this.limits.sheets) throw new FileProblem('TOO_MANY_SHEETS');
    this.sheet = attributes['table:name'] ?? '';
    this.hidden = this.styles.hidden.has(attributes['table:style-name'] ?? '');
    this.row = 0;
    this.merged = new Map();
    this.columns = 0;
    this.columnStyles = [];
    this.concealed = new Set();
  }

  private openColumns(attributes: Record<string, string>): void {
    const isConcealed = /collapse|filter/.test(attributes['table:visibility'] ?? '');
    const next = this.columns + Math.max(1, Number(attributes['table:number-columns-repeated'] ?? 1));
    const style = attributes['table:default-cell-style-name'] ?? '';
    for (let at = this.columns; style && at < Math.min(next, this.limits.columns); at++) this.columnStyles[at] = style;
    for (; isConcealed && this.columns < Math.min(next, this.limits.columns); this.columns++)
      this.concealed.add(this.columns);
    this.columns = next;
  }

  private openText(name: string, attributes: Record<string, string>): void {
    if (name === 'span') this.spans.push(this.styles.struck.has(attributes['text:style-name'] ?? ''));
    else if (name === 'p' && this.paragraphs++) this.write('\n');
    else if (name === 's') this.write(' ');
    else if (name === 'tab') this.write(attributes['text:c'] ? ' ' : '\t');
    else if (name === 'line-break') this.write('\n');
  }

  text(text: string): void {
    if (this.notes) {
      if (this.isSaid && this.comment.length < commentLength) this.comment += text;
      return;
    }
    if (!this.isCell || !this.paragraphs) return;
    this.write(text);
    if (!text.trim()) return;
    if (this.spans.includes(true)) this.struck = true;
    else this.plain = true;
  }

  private write(text: string): void {
    this.written += text;
    if (this.written.length > this.limits.cellLength) throw new FileProblem('TOO_LONG_A_CELL');
  }

  close(name: string): void {
    if (name === 'table-cell' || name === 'covered-table-cell') this.endCell();
    else if (name === 'table-row') this.endRow();
    else if (name === 'annotation') this.notes--;
    else if (this.notes) this.isSaid = name === 'span';
    else if (name === 'span') this.spans.pop();
  }

  private endCell(): void {
    const shown = this.cell();
    const style = this.attributes['table:style-name'] ?? (this.rowStyle || (this.columnStyles[this.column] ?? ''));
    const isStruck = this.styles.struck.has(style) || (this.struck && !this.plain);
    const cell: Cell = isStruck ? { ...shown, struck: true } : this.struck ? { ...shown, partlyStruck: true } : shown;
    const next = this.column + this.columnRepeated;
    const comment = clean(this.comment).slice(0, commentLength);
    if (comment && this.commented++ < mostComments) this.comments.push({ column: this.column, text: comment });
    const rows = Number(this.attributes['table:number-rows-spanned'] ?? 1);
    if (rows > 1) this.merged.set(this.column, { from: this.row + 1, to: this.row + rows });
    if (cell.kind !== 'EMPTY') {
      if (next > this.limits.columns) throw new FileProblem('TOO_MANY_COLUMNS');
      this.colours.take(this.styles.fills.get(style), this.styles.inks.get(style), this.columnRepeated);
      for (; this.column < next; this.column++)
        put(this.cells, this.column, this.concealed.has(this.column) ? { ...cell, concealed: true } : cell);
    }
    this.column = next;
    this.isCell = false;
  }

  private cell(): Cell {
    const { written, attributes } = this;
    const value = attributes['office:value'] ?? '';
    const day = attributes['office:date-value'] ?? '';
    const type = attributes['office:value-type'];
    if (type === 'boolean') return yesNoCell(attributes['office:boolean-value'] === 'true');
    if (type === 'date' && /^\d{4}-\d\d-\d\d/.test(day)) return dayCell(day.slice(0, 10), shownOf(written));
    if (type === 'percentage') return numberCell(value, { percent: true });
    if (type === 'float' || type === 'currency')
      return numberCell(value, /^0\d+$/.test(written) ? { digits: written.length } : {});
    return written ? textCell(written) : emptyCell;
  }

  private endRow(): void {
    const first = this.row + 1;
    this.row += this.rowRepeated;
    const held = trimmed(this.cells);
    if (!held) return;
    const below = [...this.merged].filter(([, { from, to }]) => from < first && first <= to);
    const covered = cover(
      held,
      below.map(([column]) => column),
    );
    const cells = pinned(covered, this.comments);
    const colour = this.colours.colour();
    if (this.rowRepeated > mostRepeated) throw new FileProblem('TOO_LARGE');
    const hidden = this.hidden || this.isRowHidden ? { hidden: true as const } : {};
    for (let number = first; number <= this.row; number++)
      this.rows.push({ sheet: this.sheet, number, cells, ...hidden, ...(colour ? { colour } : {}) });
  }
}
