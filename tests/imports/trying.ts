import ExcelJS from 'exceljs';
import type { sheetsOf } from '../support/sheets.ts';

/** A row as the preview tells of it. */
export interface Row {
  number: number;
  outcome: string;
  reasons: { code: string; label: string | null; asks: boolean; saidInEnglish: string }[];
  changes: { noun: string; record: string; fields: { field: string; before: string | null; after: string }[] }[];
}

/** What is entered into records of a noun. */
export const entered = ({ changes }: Row, noun: string) =>
  changes
    .filter((each) => each.noun === noun)
    .map(({ fields }) => Object.fromEntries(fields.map(({ field, after }) => [field, JSON.parse(after)])));
export const codes = ({ reasons }: Row) => reasons.map(({ code }) => code);

export function trying(sheets: ReturnType<typeof sheetsOf>) {
  /** Tries a sheet out and gives its rows, but those that are none. */
  async function tried(file: string | Uint8Array<ArrayBuffer>, stated: Record<string, string>, name = 'lembar.xlsx') {
    const id = await sheets.bring(file, stated, name);
    const it = await sheets.act('preview', id);
    const rows = (await sheets.rows(id)).filter(({ outcome }: { outcome: string }) => outcome !== 'SKIPPED');
    return { id, it, rows: rows as Row[] };
  }
  return { tried };
}

/** What an office writes into a cell. */
export type Written = ExcelJS.CellValue;

/** A workbook of one sheet with these rows, changed as an office would by hand. */
export async function workbook(rows: Written[][], change?: (sheet: ExcelJS.Worksheet) => void) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Data');
  sheet.addRows(rows);
  change?.(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** What a row asks. */
export const asking = ({ reasons }: Row) => reasons.filter(({ asks }) => asks).map(({ code }) => code);
