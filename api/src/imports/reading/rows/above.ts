import type { Cell, SheetRow } from '../cell.ts';

const ditto =
  /^(?:s\.?\s?d\.?\s?a\.?|idem|(?:sama|idem) (?:dengan |dgn )?(?:yang )?(?:di ?)?atas|-*\s*(?:["″”“〃]|''|,,|\/\/)+\s*-*)$/i;

/** Whether a text says `as above`: `sda`, `idem`, a mark of repetition. */
export const isDitto = (text: string): boolean => text.length < 24 && ditto.test(text);

/** What stood last in each column, for the rows below that say `as above`. */
export class Above {
  private cells: Cell[] = [];

  /** The row with what it refers to in place of the reference; where nothing stands above it stays as it is. */
  filled(row: SheetRow): SheetRow {
    const cells = row.cells.map((cell, column): Cell => {
      if (cell.above === undefined && !isDitto(cell.text)) return cell;
      const over = this.cells[column];
      return over && over.kind !== 'EMPTY' && !isDitto(over.text) ? { ...over, above: cell.text } : cell;
    });
    this.cells = cells;
    return { ...row, cells };
  }
}
