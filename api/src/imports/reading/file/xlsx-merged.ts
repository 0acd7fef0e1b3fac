import type { Limits } from '../limits.ts';
import type { Archive } from './archive.ts';
import { columnOf } from './column-of.ts';

/** By the row: the columns whose cell is merged with the one above. */
export type Merged = ReadonlyMap<number, number[]>;

/** A sheet says which cells are merged behind its rows: it is unpacked once more for that, which takes less than reading it. */
const mark = 'mergeCell';
const mostRows = 100_000;
const range = /<(?:\w+:)?mergeCell\s+ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g;

/** Which cells of a sheet are merged downwards. */
export async function mergedIn(archive: Archive, part: string, limits: Limits): Promise<Merged> {
  const merged = new Map<number, number[]>();
  let rows = 0;
  let rest = '';
  let tail = Buffer.alloc(0);
  let isThere = false;
  for await (const portion of archive.glance(part)) {
    const bytes = Buffer.concat([tail, portion]);
    // Of what stands before nothing has to become a text.
    isThere ||= bytes.includes(mark);
    if (!isThere) {
      tail = bytes.subarray(-100);
      continue;
    }
    const text = rest + bytes.toString('latin1');
    tail = Buffer.alloc(0);
    for (const [, letters = '', first, last] of text.matchAll(range)) {
      const column = columnOf(letters);
      if (column >= limits.columns) continue;
      for (let row = Number(first) + 1; row <= Number(last) && ++rows <= mostRows; row++)
        merged.set(row, [...(merged.get(row) ?? []), column]);
    }
    // A range that the portion cuts in two is read with the next one.
    const cut = text.lastIndexOf('<');
    rest = cut > text.length - 100 ? text.slice(cut) : '';
  }
  return merged;
}
