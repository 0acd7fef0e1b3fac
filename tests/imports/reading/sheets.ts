import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import type { SheetRow } from '../../../api/src/imports/reading/cell.ts';
import { FileProblem } from '../../../api/src/imports/reading/file-problem.ts';
import type { RowKind, SheetLayout } from '../../../api/src/imports/reading/layout.ts';
import { standardLimits } from '../../../api/src/imports/reading/limits.ts';
import { openSheets } from '../../../api/src/imports/reading/open.ts';
import { recognise } from '../../../api/src/imports/reading/recognise.ts';

type Bytes = Buffer | string;

const opened = (bytes: Bytes, name = 'data.xlsx', limits = {}) =>
  openSheets(Readable.from([Buffer.from(bytes)]), name, { ...standardLimits, ...limits });

export async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const each of source) found.push(each);
  return found;
}

export const rowsOf = (bytes: Bytes, name?: string, limits = {}): Promise<SheetRow[]> =>
  all(opened(bytes, name, limits));

/** The texts of all rows, without the empty cells at their ends. */
export const textsOf = async (bytes: Bytes, name?: string): Promise<string[][]> =>
  (await rowsOf(bytes, name)).map(({ cells }) => cells.map(({ text }) => text));

/** Why a file is not read. */
export async function refusalOf(bytes: Bytes, name?: string, limits = {}): Promise<string> {
  try {
    await rowsOf(bytes, name, limits);
  } catch (error) {
    if (error instanceof FileProblem) return error.code;
    throw error;
  }
  return 'READ';
}

type Written = string | number | boolean | Date | null | ExcelJS.CellFormulaValue | ExcelJS.CellRichTextValue;

/** A workbook as an office makes it. */
export async function workbookOf(
  sheets: Record<string, Written[][]>,
  change?: (book: ExcelJS.Workbook) => void,
): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows);
  change?.(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

export interface RecognisedSheet {
  layout: SheetLayout;
  rows: { number: number; kind: RowKind; section?: string; texts: string[]; row: SheetRow }[];
}

/** What is made of each sheet of a workbook. */
export async function recognised(bytes: Bytes, name?: string): Promise<RecognisedSheet[]> {
  const sheets: RecognisedSheet[] = [];
  for await (const each of recognise(opened(bytes, name))) {
    if ('layout' in each) sheets.push({ layout: each.layout, rows: [] });
    else {
      const { row, kind, section } = each;
      const texts = row.cells.map(({ text }) => text).filter(Boolean);
      sheets.at(-1)?.rows.push({ number: row.number, kind, ...(section ? { section } : {}), texts, row });
    }
  }
  return sheets;
}
