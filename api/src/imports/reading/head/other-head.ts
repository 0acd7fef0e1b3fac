import type { SheetRow } from '../cell.ts';
import { bareLabel, headKey } from './label.ts';
import { isLabel, meaningsOf } from './vocabulary.ts';

/** Whether a row that looks like a header names other columns than the one above, rather than the same once more. */
export function isOtherHead(row: SheetRow, head: readonly SheetRow[], labels: readonly string[]): boolean {
  return row.cells.some(({ kind, text }, column) => {
    if (kind !== 'TEXT' || !isLabel(text)) return false;
    const above = [labels[column], ...head.map(({ cells }) => cells[column]?.text)].filter(
      (each) => !!each,
    ) as string[];
    return above.some(isLabel) ? !above.some((each) => isSame(text, each)) : !above.length;
  });
}

/** In another language, or in fewer words, a label means the same column. */
const isSame = (one: string, other: string): boolean => {
  if (headKey(bareLabel(one)) === headKey(bareLabel(other))) return true;
  const meant = new Set(meaningsOf(other));
  return meaningsOf(one).some((each) => meant.has(each));
};
