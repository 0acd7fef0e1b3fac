import type { Cell, SheetRow } from '../cell.ts';
import { isLabel } from './vocabulary.ts';

/** The rows that make up a header, by their places among those looked at. */
export interface Head {
  from: number;
  to: number;
}

const isFilled = (cell: Cell | undefined): cell is Cell => cell !== undefined && cell.kind !== 'EMPTY';
export const filled = (row: SheetRow): Cell[] => row.cells.filter(isFilled);

/** `1 2 3 4`, with or without brackets, `5=3+4` among them. */
export function isNumbering(row: SheetRow): boolean {
  const numbers = filled(row).map(({ text }) => Number(/^\(?(\d{1,2})\)?(?:\s*=.*)?$/.exec(text)?.[1] ?? Number.NaN));
  return (
    numbers.length >= 3 &&
    numbers.every((number, at) => number === (numbers[0] as number) + at) &&
    (numbers[0] as number) <= 2
  );
}

/** How much a row looks like a header: known labels, else short texts; numbers speak against it. */
function score(row: SheetRow): number {
  const cells = filled(row);
  if (cells.length < 2 || isNumbering(row)) return Number.NEGATIVE_INFINITY;
  return cells.reduce((sum, { kind, text }) => {
    if (kind === 'TEXT' && isLabel(text)) return sum + 3;
    if (kind !== 'TEXT' || /\d{4}/.test(text) || text.length > 80) return sum - 2;
    return sum + (/^\d|@|:/.test(text) ? -1 : 0.5);
  }, 0);
}

/** The header among the first rows of a sheet, and the rows above and below that belong to it. */
export function findHead(rows: readonly SheetRow[], known?: number): Head | undefined {
  const at = known ?? headAmong(rows);
  if (at < 0) return undefined;
  let [from, to] = [at, at];
  while (to - at < 2 && belongsBelow(rows, to)) to++;
  while (at - from < 2 && belongsAbove(rows, from)) from--;
  return { from, to };
}

/** The row with most labels, or the first that is nothing but labels if a table stands between the two. */
function headAmong(rows: readonly SheetRow[]): number {
  const scores = rows.map(score);
  const best = Math.max(...scores);
  const labels = (row: SheetRow) => filled(row).filter(({ text }) => isLabel(text)).length;
  let at = scores.indexOf(best);
  // Where hardly a label is known, the header is the first row that fills the width of the sheet with texts.
  if (best < 0 || labels(rows[at] as SheetRow) < 2) at = firstOfTexts(rows);
  const earlier = rows.findIndex(
    (row, place) => place < at && isWholeHead(row) && rows.slice(place + 1, at).some(isRecord),
  );
  return earlier >= 0 ? earlier : at;
}

/** Nothing but names of columns. */
const isWholeHead = (row: SheetRow): boolean => {
  const cells = filled(row);
  return cells.length >= 3 && cells.every(({ kind, text }) => kind === 'TEXT' && isLabel(text));
};

/** What stands below the header of one table and above that of the next. */
const isRecord = (row: SheetRow): boolean => {
  const cells = filled(row);
  return cells.length >= 3 && !isNumbering(row) && !cells.some(({ kind, text }) => kind === 'TEXT' && isLabel(text));
};

function firstOfTexts(rows: readonly SheetRow[]): number {
  const width = Math.max(...rows.map((row) => filled(row).length));
  return rows.findIndex((row) => {
    const cells = filled(row);
    return (
      cells.length >= 2 &&
      cells.length >= width * 0.6 &&
      cells.every(({ kind, text }) => kind === 'TEXT' && !/^\d+$/.test(text))
    );
  });
}

const isFollowing = (rows: readonly SheetRow[], at: number): boolean =>
  rows[at + 1] !== undefined && (rows[at + 1] as SheetRow).number === (rows[at] as SheetRow).number + 1;

const isYear = ({ text }: Cell): boolean => /^(?:(?:tahun|thn?)\.? )?(?:199|20\d|210)\d$/i.test(text);

/** A day of a fair: its date, or which of its days it is. */
const isDay = ({ kind, number }: Cell): boolean =>
  kind === 'DATE' || (number !== undefined && Number.isInteger(number) && number > 0 && number <= 31);

/** A row below belongs to the header if all it holds stands beneath labels that span several columns. */
function belongsBelow(rows: readonly SheetRow[], at: number): boolean {
  if (!isFollowing(rows, at)) return false;
  const [head, below] = [rows[at], rows[at + 1]] as [SheetRow, SheetRow];
  if (!filled(below).length) return false;
  const first = head.cells.findIndex(isFilled);
  // Numbers of columns begin with the first of them; those beneath one label are of days.
  if (isNumbering(below) && (isFilled(below.cells[first]) || filled(below).length > head.cells.length / 2))
    return false;
  if (isFilled(below.cells[first]) && isFilled(head.cells[first + 1])) return false;
  return below.cells.every((cell, column) => {
    if (!isFilled(cell)) return true;
    if ((cell.kind !== 'TEXT' && !isYear(cell) && !isDay(cell)) || /\d{5}/.test(cell.text)) return false;
    return column >= first && !(isFilled(head.cells[column]) && isFilled(head.cells[column + 1]));
  });
}

/** A row above belongs to it if it holds several labels, each over columns of the header. */
function belongsAbove(rows: readonly SheetRow[], at: number): boolean {
  if (at === 0 || !isFollowing(rows, at - 1)) return false;
  const [above, head] = [rows[at - 1], rows[at]] as [SheetRow, SheetRow];
  const cells = filled(above);
  if (cells.length < 2 || isNumbering(above)) return false;
  const isOther = (cell: Cell) =>
    !isYear(cell) && (cell.kind !== 'TEXT' || /:|\d{4}/.test(cell.text) || cell.text.length > 60);
  if (cells.some(isOther)) return false;
  return (
    above.cells.length <= head.cells.length + 1 ||
    above.cells.some((cell, column) => isFilled(cell) && !isFilled(head.cells[column]))
  );
}

/** The label of each column: the rows of the header joined, what spans several columns said for each. */
export function labelsOf(rows: readonly SheetRow[]): string[] {
  const width = Math.max(...rows.map((row) => row.cells.length));
  return Array.from({ length: width }, (_, column) => {
    const parts = rows.map((_, level) => labelAt(rows, level, column));
    return parts
      .filter((part, at) => part && part !== parts[at - 1])
      .join(' ')
      .replaceAll(/\s+/g, ' ');
  });
}

function labelAt(rows: readonly SheetRow[], level: number, column: number): string {
  const own = rows[level]?.cells[column];
  if (isFilled(own)) return own.text;
  const isBelow = (at: number) => rows.slice(level + 1).some((row) => isFilled(row.cells[at]));
  if (level === rows.length - 1 || !isBelow(column)) return '';
  // To the left, as far as the columns have labels of their own beneath.
  for (let left = column - 1; left >= 0 && isBelow(left); left--) {
    const cell = rows[level]?.cells[left];
    if (isFilled(cell)) return cell.text;
  }
  return '';
}
