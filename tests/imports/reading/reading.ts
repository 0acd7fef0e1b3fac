import { regionsOfIndonesia } from '../../../api/src/articles/regions.ts';
import type { Cell } from '../../../api/src/imports/reading/cell.ts';
import { readCell } from '../../../api/src/imports/reading/read-cell.ts';
import type { ReaderName, Reading, ReadingContext, ReadValues } from '../../../api/src/imports/reading/reading.ts';
import { Regions } from '../../../api/src/imports/reading/region/regions.ts';

const regions = new Regions(await regionsOfIndonesia());
export const lookups = { regions, today: '2026-11-22' };

export const textCell = (text: string): Cell => (text ? { kind: 'TEXT', text } : { kind: 'EMPTY', text });
export const numberCell = (number: number): Cell => ({ kind: 'NUMBER', text: String(number), number });

/** Reads a text as a cell of one column. */
export const read = <Name extends ReaderName>(
  reader: Name,
  cell: string | Cell,
  context: Partial<ReadingContext> = {},
): Reading<ReadValues[Name]> =>
  readCell(reader, typeof cell === 'string' ? textCell(cell) : cell, { lookups, ...context });

/** The codes of what is not sure, those that ask with a question mark. */
export const doubted = ({ doubts }: Reading): string[] => doubts.map(({ code, ask }) => (ask ? `${code}?` : code));

/** A reading in few words: what was read, or why nothing was. */
export const outcome = (reading: Reading): unknown =>
  reading.value ?? reading.missing ?? reading.problem?.code ?? doubted(reading).join();
