import type { Cell } from '../reading/cell.ts';
import type { SheetColumn } from '../reading/sheet-kind.ts';
import type { Reason } from '../settle/intent.ts';
import type { MappedColumn } from './row-context.ts';

/** Which cell a reason is of. */
type Where = (column: SheetColumn, index: number) => Pick<Reason, 'column' | 'index'>;

const struckOut: Pick<Reason, 'code' | 'said' | 'asks'> = {
  code: 'STRUCK_OUT',
  asks: true,
  said: { id: 'Dicoret di berkasnya. Masih berlaku?', en: 'It is struck through in the file. Does it still hold?' },
};

const partlyStruck: Pick<Reason, 'code' | 'said' | 'asks'> = {
  code: 'STRUCK_IN_PART',
  asks: true,
  said: {
    id: 'Sebagian isinya dicoret di berkasnya. Tulis ulang yang masih berlaku.',
    en: 'A part of it is struck through in the file. Write what still holds.',
  },
};

/** What the office has struck through asks whether it holds: once where that is most of the row, or else cell by cell. */
export function struckIn(cells: readonly Cell[], columns: readonly MappedColumn[], where: Where): Reason[] {
  const filled = cells.filter(({ kind }) => kind !== 'EMPTY');
  const struck = filled.filter((cell) => cell.struck);
  if (struck.length > filled.length / 2) return [struckOut];
  return columns.flatMap(({ column, index }) => {
    const cell = cells[index];
    const said = cell?.struck ? struckOut : cell?.partlyStruck ? partlyStruck : undefined;
    return said ? [{ ...said, ...where(column, index) }] : [];
  });
}
