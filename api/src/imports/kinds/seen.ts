import type { Cell } from '../reading/cell.ts';
import type { SheetColumn } from '../reading/sheet-kind.ts';
import type { Reason } from '../settle/intent.ts';
import { colouredIn } from './coloured.ts';
import type { RowContext } from './row-context.ts';
import { hiddenColumn, hiddenRow } from './row-words.ts';
import { struckIn } from './struck.ts';

/** Columns of which nothing is made, whatever stands in them. */
export const silent = new Set(['number', 'signature', 'duplicateNib', 'duplicateNik']);

/** What the eye sees of a row in the file, or does not see there: struck through, coloured, hidden. */
export function seenIn(
  cells: readonly Cell[],
  { columns, marks }: RowContext,
  where: (column: SheetColumn, index: number) => Pick<Reason, 'column' | 'index'>,
): Reason[] {
  const concealed = columns.filter(({ index, column }) => cells[index]?.concealed && !silent.has(column.key));
  return [
    ...struckIn(cells, columns, where),
    ...colouredIn(cells, marks),
    ...concealed.map(({ column, index }) => ({
      code: 'NOTE_HIDDEN_COLUMN',
      said: hiddenColumn,
      ...where(column, index),
    })),
    ...(cells.some(({ hidden }) => hidden) ? [{ code: 'NOTE_HIDDEN_ROW', said: hiddenRow }] : []),
  ];
}
