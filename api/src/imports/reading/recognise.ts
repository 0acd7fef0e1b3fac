import type { Cell, SheetRow } from './cell.ts';
import { FileProblem } from './file-problem.ts';
import { filled, findHead, labelsOf } from './head/find-head.ts';
import { isOtherHead } from './head/other-head.ts';
import type { Recognised, RowKind, SheetLayout } from './layout.ts';
import { Above } from './rows/above.ts';
import { Rows, sectionOf } from './rows/kind-of-row.ts';

/** As many rows are looked at for the header. */
const lookedAt = 40;

/** Tables of one sheet, each with a header of its own. */
const tablesAtMost = 100;

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
  private head: SheetRow[] = [];
  private labels: string[] = [];
  private caption: string[] = [];
  private tables = 0;
  private above = new Above();
  private isHidden = false;

  constructor(name: string) {
    this.name = name;
  }

  *take(row: SheetRow): Generator<Recognised> {
    if (this.rows) return yield* this.below(row, this.rows);
    this.first.push(row);
    if (this.first.length >= lookedAt) yield* this.begin();
  }

  *end(): Generator<Recognised> {
    while (!this.rows) yield* this.begin();
  }

  private *begin(): Generator<Recognised> {
    const { first } = this;
    const isFirst = this.tables++ === 0;
    if (this.tables > tablesAtMost) throw new FileProblem('TOO_MANY_SHEETS');
    const head = findHead(first, isFirst ? undefined : 0);
    const headRows = head ? first.slice(head.from, head.to + 1) : [];
    if (isFirst) this.isHidden = first.every(({ hidden }) => hidden);
    this.head = headRows;
    this.caption = [...this.caption, ...first.slice(0, head?.from ?? 0).map(lineOf)];
    const layout: SheetLayout = {
      sheet: isFirst ? this.name : `${this.name} (baris ${first[0]?.number})`,
      caption: this.caption,
      headerRows: headRows.map(({ number }) => number),
      labels: headRows.length ? labelsOf(headRows) : [],
      ...(this.isHidden ? { hidden: true } : {}),
    };
    yield { layout };
    this.labels = layout.labels;
    this.rows = new Rows(headRows, layout.labels);
    this.first = [];
    for (const row of first.slice(head ? head.to + 1 : 0)) yield* this.take(row);
  }

  /** A header of other columns, or of the same in another order, begins a table of its own. */
  private *below(row: SheetRow, rows: Rows): Generator<Recognised> {
    const kind = rows.kindOf(row);
    if (kind !== 'HEADER_REPEATED' || !isOtherHead(row, this.head, this.labels))
      return yield this.recognised(row, kind);
    this.rows = undefined;
    this.above = new Above();
    this.first = [row];
  }

  private recognised(row: SheetRow, kind: RowKind): Recognised {
    if (kind === 'SECTION') this.section = sectionOf(row);
    const isHidden = row.hidden && !this.isHidden;
    const mark = { ...(isHidden ? { hidden: true as const } : {}), ...(row.colour ? { colour: row.colour } : {}) };
    const shown = isHidden || row.colour ? { ...row, cells: marked(row.cells, mark) } : row;
    return {
      row: kind === 'RECORD' ? this.above.filled(shown) : row,
      kind,
      ...(this.section ? { section: this.section } : {}),
    };
  }
}

/** Its first cell tells of the row what the eye sees: that it is not shown, or its colour. */
function marked(cells: Cell[], mark: Pick<Cell, 'hidden' | 'colour'>): Cell[] {
  const first = cells.findIndex(({ kind }) => kind !== 'EMPTY');
  return cells.map((cell, at) => (at === first ? { ...cell, ...mark } : cell));
}

const lineOf = (row: SheetRow): string =>
  filled(row)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('\n', ' ');
