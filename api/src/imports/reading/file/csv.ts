import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { SheetRow } from '../cell.ts';
import { FileProblem } from '../file-problem.ts';
import type { Limits } from '../limits.ts';
import { put, textCell, trimmed } from './cells.ts';
import { textOf } from './encoding.ts';

/** Characters of one line, its quoted breaks among them. */
const longestLine = 2 ** 20;

/** The rows of a text whose cells are parted by semicolons, commas, tabs or bars. It is a sheet under the file's own name. */
export async function* csvRows(file: FileHandle, fileName: string, limits: Limits): AsyncGenerator<SheetRow> {
  const sheet = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || 'CSV';
  const texts = textOf(file);
  const first = (await texts.next()).value ?? '';
  if (/^\s*<(!doctype|html|table|\?xml)/i.test(first)) throw new FileProblem('WEB_PAGE');
  const said = /^sep=(.)\r?\n/i.exec(first);
  const parser = parse({
    delimiter: said?.[1] ?? delimiterOf(first),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: longestLine,
  });
  // Excel does not count the line that tells it the delimiter.
  const all = [first.slice(said?.[0].length ?? 0)];
  const source = Readable.from(
    (async function* () {
      yield* all;
      yield* texts;
    })(),
  );
  source.on('error', (error) => parser.destroy(error));
  let number = 0;
  try {
    for await (const record of source.pipe(parser) as AsyncIterable<string[]>) {
      number++;
      const cells = trimmed(cellsOf(record, limits));
      if (cells) yield { sheet, number, cells };
    }
  } catch (error) {
    if (error instanceof CsvError)
      throw new FileProblem(error.code === 'CSV_MAX_RECORD_SIZE' ? 'TOO_LONG_A_CELL' : 'BROKEN');
    throw error;
  } finally {
    source.destroy();
  }
}

function cellsOf(record: string[], limits: Limits) {
  const cells: ReturnType<typeof textCell>[] = [];
  for (const [column, text] of record.entries()) {
    if (text.length > limits.cellLength) throw new FileProblem('TOO_LONG_A_CELL');
    const cell = textCell(text);
    if (cell.kind === 'EMPTY') continue;
    if (column >= limits.columns) throw new FileProblem('TOO_MANY_COLUMNS');
    put(cells, column, cell);
  }
  return cells;
}

const delimiters = [';', ',', '\t', '|'];

/** The delimiter that stands in most lines equally often; amounts and addresses hold commas too. */
export function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 2 ** 16)
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim())
    .slice(0, 50);
  const scored = delimiters.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter(Boolean);
    const often = new Map<number, number>();
    for (const count of counts) often.set(count, (often.get(count) ?? 0) + 1);
    const [count = 0, agreeing = 0] = [...often].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    return { delimiter, score: agreeing * 1000 + count };
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.score ? scored[0]!.delimiter : ',';
}
