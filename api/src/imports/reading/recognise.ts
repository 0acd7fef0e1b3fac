import type { Cell, SheetRow } from './cell.ts';
import { filled, findHead, labelsOf } from './head/find-head.ts';
import type { Recognised, SheetLayout } from './layout.ts';
import { Above } from './rows/above.ts';
import { Rows, sectionOf } from './rows/kind-of-row.ts';

/** As many rows are looked at for the header. */
const lookedAt = 40;

/** Finds the header of each sheet and says of each row below it what it is. */
export async function* recognise(rows: AsyncIterable<SheetRow>): AsyncGenerator<Recognised, void> {
  let sheet: Sheet | undefined;
  for await (const row of rows) {
    if (sheet?.name !== row.sheet) {
      if (sheet) yield* sheet.end();
      sheet = new Sheet(row.sheet);
    }
    yield* sheet.take(row);
  }
  if (sheet) yield* sheet.end();
}

class Sheet {
  readonly name: string;
  private first: SheetRow[] = [];
  private rows: Rows | undefined;
  private section: string | undefined;
  private readonly above = new Above();
  private isHidden = false;

  constructor(name: string) {
    this.name = name;
  }

  *take(row: SheetRow): Generator<Recognised> {
    if (this.rows) return yield this.recognised(row, this.rows);
    this.first.push(row);
    if (this.first.length >= lookedAt) yield* this.begin();
  }

  *end(): Generator<Recognised> {
    if (!this.rows) yield* this.begin();
  }

  private *begin(): Generator<Recognised> {
    const { first } = this;
    const head = findHead(first);
    const headRows = head ? first.slice(head.from, head.to + 1) : [];
    this.isHidden = first.every(({ hidden }) => hidden);
    const layout: SheetLayout = {
      sheet: this.name,
      caption: first.slice(0, head?.from ?? 0).map(lineOf),
      headerRows: headRows.map(({ number }) => number),
      labels: headRows.length ? labelsOf(headRows) : [],
      ...(this.isHidden ? { hidden: true } : {}),
    };
    yield { layout };
    this.rows = new Rows(headRows, layout.labels);
    this.first = [];
    for (const row of first.slice(head ? head.to + 1 : 0)) yield this.recognised(row, this.rows);
  }

  private recognised(row: SheetRow, rows: Rows): Recognised {
    const kind = rows.kindOf(row);
    if (kind === 'SECTION') this.section = sectionOf(row);
    const shown = row.hidden && !this.isHidden ? { ...row, cells: markedHidden(row.cells) } : row;
    return {
      row: kind === 'RECORD' ? this.above.filled(shown) : row,
      kind,
      ...(this.section ? { section: this.section } : {}),
    };
  }
}

/** Its first cell tells of the row that the office does not see it. */
function markedHidden(cells: Cell[]): Cell[] {
  const first = cells.findIndex(({ kind }) => kind !== 'EMPTY');
  return cells.map((cell, at) => (at === first ? { ...cell, hidden: true } : cell));
}

const lineOf = (row: SheetRow): string =>
  filled(row)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('\n', ' ');
