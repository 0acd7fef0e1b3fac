import type { Cell } from './cell.ts';
import { textCell } from './file/cells.ts';
import { headKey } from './head/label.ts';
import { keysOf } from './head/vocabulary.ts';
import type { SheetLayout } from './layout.ts';
import type { SheetColumn, SheetKind } from './sheet-kind.ts';

/** Columns that offices also state once, above all rows: who visited, who paid. */
const statable = new Set(['mentor', 'visitedOn', 'funding', 'service']);

/** What the lines above the header say of all rows (`Nama Pendamping : Dwi`), where no column of the sheet does. */
export function statedAbove(
  { caption }: SheetLayout,
  kind: SheetKind,
  mapped: ReadonlySet<string | null>,
): { column: SheetColumn; label: string; cell: Cell }[] {
  const open = kind.columns.filter(({ key }) => statable.has(key) && !mapped.has(key));
  return open.flatMap((column) => {
    for (const line of caption) {
      const [, label = '', text = ''] = /^([^:]{2,40}?)\s*:\s*(\S.*)$/.exec(line) ?? [];
      if (text && keysOf(column).includes(headKey(label)))
        return [{ column, label: label.trim(), cell: textCell(text) }];
    }
    return [];
  });
}
