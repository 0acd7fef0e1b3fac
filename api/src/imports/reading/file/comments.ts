import type { Cell } from '../cell.ts';

/** By the row, counted from 1: what is pinned to its cells. */
export type Comments = Map<number, { column: number; text: string }[]>;

export const commentLength = 500;
export const mostComments = 20_000;

/** The cells of a row with what is pinned to them; what is pinned to an empty one goes to the first that says something. */
export function pinned(cells: Cell[], comments: { column: number; text: string }[] | undefined): Cell[] {
  const first = cells.findIndex(({ kind }) => kind !== 'EMPTY');
  for (const { column, text } of comments ?? []) {
    const at = (cells[column]?.kind ?? 'EMPTY') === 'EMPTY' ? first : column;
    const cell = cells[at] as Cell;
    cells[at] = { ...cell, comment: cell.comment ? `${cell.comment}; ${text}` : text };
  }
  return cells;
}
