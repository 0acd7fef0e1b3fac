import { stringify } from 'csv-stringify/sync';
import { type Cell, looksLikeFormula } from './cell.ts';
import { pieces } from './pieces.ts';

export type Delimiter = ';' | ',' | '\t';

/** What would begin a cell that looks like a formula, for whoever opens the file with another delimiter than it was written with. */
const formulaWithin = /[;,\t|]\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** With a semicolon between values, as Excel wants it in Indonesian, a comma stands before the decimals. */
const decimalOf = (delimiter: Delimiter) => (delimiter === ';' ? ',' : '.');

/** A text that looks like a formula is kept from being one; a number is a number, below zero too. */
function written(cell: Cell, delimiter: Delimiter): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return looksLikeFormula(cell) ? `'${cell}` : cell;
  return typeof cell.value === 'number' ? String(cell.value).replace('.', decimalOf(delimiter)) : cell.value;
}

/** Rows of cells as CSV (RFC 4180), with the mark by which Excel knows UTF-8. */
export async function* csv(
  head: string[],
  portions: AsyncIterable<Cell[][]> | Iterable<Cell[][]>,
  delimiter: Delimiter,
): AsyncGenerator<Buffer> {
  const lines = (rows: Cell[][]) =>
    stringify(
      rows.map((row) => row.map((cell) => written(cell, delimiter))),
      { delimiter, record_delimiter: 'windows', quoted_match: formulaWithin },
    );
  yield Buffer.from(`\ufeff${lines([head])}`);
  for await (const rows of portions) for (const [, piece] of pieces(rows)) yield Buffer.from(lines(piece));
}
