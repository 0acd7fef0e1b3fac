import { Readable } from 'node:stream';
import type { AskedList } from './asked.ts';
import { type Cell, cellOf, dayOf } from './cell.ts';
import { type Taken, valueAt } from './columns.ts';
import { csv } from './csv.ts';
import { workbook } from './workbook.ts';

const widthOf: Partial<Record<Taken['kind'], number>> = {
  date: 12,
  instant: 17,
  rupiah: 18,
  integer: 10,
  longText: 60,
};

/** A row of the list as cells. */
const cellsOf =
  (columns: Taken[], { columns: asked, language }: AskedList) =>
  (json: string): Cell[] => {
    const row = JSON.parse(json);
    return columns.map(({ path, kind, precision, called }, index) => {
      const value = valueAt(row, path);
      if (precision && typeof value === 'string') return dayOf(value, valueAt(row, precision));
      const own = asked[index]?.values ?? {};
      return cellOf(kind, value, (code) => own[code] ?? called(code, language), language);
    });
  };

/** The file of a list, from its rows as they are read. */
export function listFile(asked: AskedList, columns: Taken[], portions: AsyncGenerator<string[]>): Readable {
  const toCells = cellsOf(columns, asked);
  const cells = (async function* () {
    for await (const rows of portions) yield rows.map(toCells);
  })();
  const isWorkbook = asked.format === 'XLSX';
  // A workbook shows instants as a clock on the wall does, and knows no zones: its head names one.
  const head = columns.map(({ kind, head }, index) => {
    const label = asked.columns[index]?.head ?? head[asked.language];
    return isWorkbook && kind === 'instant' ? `${label} (WIB)` : label;
  });
  if (!isWorkbook) return Readable.from(csv(head, cells, asked.delimiter), { objectMode: false });
  const widths = columns.map(({ kind }, index) =>
    Math.max(widthOf[kind] ?? 24, Math.min(40, (head[index] ?? '').length + 2)),
  );
  const texts = columns.map(({ kind }) => kind === 'text');
  return workbook([{ name: asked.title, head, widths, texts, portions: cells }]);
}
