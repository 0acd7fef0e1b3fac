import type { Cell } from '../cell.ts';
import { clean } from './clean.ts';
import { dayOf, digitsOf, type NumberFormat } from './number-format.ts';

export const emptyCell: Cell = Object.freeze({ kind: 'EMPTY', text: '' });

/** Covered by the cell above it, with which it is merged. */
const covered: Cell = Object.freeze({ kind: 'EMPTY', text: '', above: '' });

/** What Excel shows where a formula was never worked out. */
export const notWorkedOut = '#CALC!';

/** What Wingdings shows of these letters: a sheet holds the letters. */
const inWingdings: Record<string, string> = { ü: '✓', þ: '☑', û: '✗', ý: '☒', '¨': '☐' };

/** A text that is clean already: a letter alone may be a mark. */
export const cleanCell = (text: string): Cell => (text ? { kind: 'TEXT', text: inWingdings[text] ?? text } : emptyCell);

export const textCell = (written: string): Cell => cleanCell(clean(written));

export const yesNoCell = (yes: boolean): Cell => ({ kind: 'BOOLEAN', text: yes ? 'TRUE' : 'FALSE' });

/** A day as Indonesia writes it, as exactly as it is shown. */
export function dayCell(date: string, shown: 'DAY' | 'MONTH' | 'YEAR' = 'DAY'): Cell {
  const [year, month, day] = date.split('-');
  const parts = { DAY: [day, month, year], MONTH: [month, year], YEAR: [year] }[shown];
  return { kind: 'DATE', text: parts.join('/'), date };
}

export function numberCell(written: string, format: NumberFormat = {}, since1904 = false): Cell {
  const number = Number(written);
  if (!Number.isFinite(number) || !written) return textCell(written);
  const date = format.day && dayOf(number, since1904);
  if (date) return dayCell(date, format.day);
  if (format.time) return { kind: 'TEXT', text: timeOf(number) };
  if (format.percent) return { kind: 'NUMBER', text: `${Number((number * 100).toPrecision(12))}%`, number };
  const digits = digitsOf(written);
  const text = format.digits && Number.isInteger(number) ? digits.padStart(format.digits, '0') : digits;
  return { kind: 'NUMBER', text, number };
}

const timeOf = (days: number): string => {
  const minutes = Math.round((days % 1) * 1440);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
};

/** A cell at its place in a row, empty ones before it. */
export function put(cells: Cell[], column: number, cell: Cell): void {
  while (cells.length < column) cells.push(emptyCell);
  cells[column] = cell;
}

/** Without the empty cells at its end; nothing if there are no others. */
export function trimmed(cells: Cell[]): Cell[] | undefined {
  let length = cells.length;
  while (length && cells[length - 1]?.kind === 'EMPTY') length--;
  if (!length) return undefined;
  return length === cells.length ? cells : cells.slice(0, length);
}

/** Marks the cells of a row that are merged with those above them. */
export function cover(cells: Cell[], columns: Iterable<number>): Cell[] {
  for (const column of columns) if (!cells[column] || cells[column].kind === 'EMPTY') put(cells, column, covered);
  return cells;
}
