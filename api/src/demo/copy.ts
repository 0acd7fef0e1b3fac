import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type Class, type Column, columnsOf } from '../core/column.ts';
import { table } from '../core/noun.ts';
import type { Batch } from './office.ts';
import type { Row } from './row.ts';

const portion = 64 * 1024;

/** Writes rows of a noun, and the pairs that they state, by COPY; answers how many rows there were. */
export async function copyRows(client: pg.ClientBase, { noun, rows }: Batch, signal?: AbortSignal): Promise<number> {
  const columns = columnsOf(noun).filter(({ kind, derived }) => kind !== 'subject' && kind !== 'links' && !derived);
  const links = columnsOf(noun).filter(({ kind }) => kind === 'links');
  const pairs = links.map((column) => ({ column, lines: [] as string[] }));
  let count = 0;
  function* lines() {
    for (const row of rows) {
      count++;
      yield lineOf(row, columns);
      for (const { column, lines } of pairs)
        for (const other of (row as Values)[column.name] ?? []) lines.push(`${row.id}\t${other}\n`);
    }
  }
  const names = ['id', 'version', 'created_at', 'updated_at', ...columns.map(nameInDatabase)];
  await copy(client, table(noun), names, lines(), signal);
  for (const { column, lines } of pairs) {
    if (!lines.length) continue;
    const target = (column.target as () => Class)();
    await copy(
      client,
      `${table(noun)}_${table({ name: column.name })}`,
      [`${table(noun)}_id`, `${table(target)}_id`],
      lines,
      signal,
    );
  }
  return count;
}

// biome-ignore lint/suspicious/noExplicitAny: columns are known by their kinds only
type Values = Record<string, any>;

const nameInDatabase = ({ name, kind }: Column) => table({ name }) + (kind === 'link' ? '_id' : '');

function lineOf(row: Row<object>, columns: Column[]): string {
  const instant = new Date(row.createdAt).toISOString();
  let line = `${row.id}\t1\t${instant}\t${instant}`;
  for (const column of columns) line += `\t${field((row as Values)[column.name] ?? column.fallback, column)}`;
  return `${line}\n`;
}

/** A value in the text format of COPY. */
function field(value: unknown, { kind }: Column): string {
  if (kind === 'texts' || kind === 'enums') return `{${((value as string[]) ?? []).map(element).join(',')}}`;
  if (value === undefined || value === null) return '\\N';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? escaped(value) : String(value);
}

const escaped = (text: string) =>
  /[\\\t\n\r]/.test(text)
    ? text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
    : text;

const element = (text: string) => escaped(`"${text.replaceAll(/["\\]/g, '\\$&')}"`);

async function copy(
  client: pg.ClientBase,
  name: string,
  columns: string[],
  lines: Iterable<string>,
  signal?: AbortSignal,
): Promise<void> {
  const quoted = columns.map((column) => `"${column}"`).join(', ');
  const target = client.query(copyFrom(`copy "${name}" (${quoted}) from stdin`));
  await pipeline(Readable.from(portions(lines)), target, { signal });
}

/** Lines by the packet: one write for each would cost more than the lines. */
function* portions(lines: Iterable<string>): Generator<Buffer> {
  let text = '';
  for (const line of lines) {
    text += line;
    if (text.length < portion) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text) yield Buffer.from(text);
}
