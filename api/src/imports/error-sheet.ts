import type { Viewer } from '../access/viewer.ts';
import type { Language } from '../core/errors.ts';
import type { Sheet } from '../exports/workbook.ts';
import type { ImportDesk } from './desk.ts';
import { mapped } from './drafting.ts';
import { shownCell, sightOf } from './masks.ts';
import type { ImportRow } from './occasion.ts';
import { isOfDigits } from './reading/blank.ts';
import type { Cell } from './reading/cell.ts';
import type { StagedSheet, Told } from './staging.ts';

const reasonHead = { id: 'Alasan Binaan', en: 'Reasons' };
const portion = 500;

/**
 * The rows that ask or are refused, as the office wrote them, with the reasons in a column behind: mended, the file can be
 * brought again. Who has not brought the sheet is told no more of its cells than on the screen.
 */
export async function errorSheets(
  desk: ImportDesk,
  it: ImportRow,
  viewer: Viewer,
  language: Language,
): Promise<Sheet[]> {
  const { pool } = desk.settings;
  const { rows } = await pool.query<{ by: string | null }>('select created_by as by from import where id = $1', [
    it.id,
  ]);
  const by = rows[0]?.by ?? null;
  const sheets = (await desk.staging.sheets(pool, it.id)).filter(({ included }) => included);
  return sheets.map((sheet) => {
    const columns = mapped(it.kind ?? '', sheet.columns);
    const readers = new Map(columns.map(({ index, column }) => [index, column.reader]));
    const sight = sightOf(viewer, by);
    const shown = (cell: Cell | undefined, index: number) => {
      const text = cell?.text ?? '';
      return by === viewer.id ? text : shownCell(text, readers.get(index), sight)[0];
    };
    const labels = new Map(columns.map(({ column, label }) => [column.key, label]));
    return {
      name: sheet.name,
      head: [...sheet.layout.labels, reasonHead[language]],
      widths: [...sheet.layout.labels.map((label) => Math.max(12, Math.min(40, label.length + 2))), 60],
      texts: sheet.layout.labels.map((_, index) => isOfDigits(readers.get(index))),
      portions: portions(desk, it.id, sheet, (cells, told) => [
        ...sheet.layout.labels.map((_, index) => shown(cells[index], index) || null),
        told.reasons
          .filter(({ code }) => !code.startsWith('NOTE_'))
          .map(({ said, column }) =>
            [column && (labels.get(column) ?? column), said[language]].filter(Boolean).join(': '),
          )
          .join(' '),
      ]),
    };
  });
}

async function* portions(
  { staging, settings }: ImportDesk,
  importId: string,
  { place }: StagedSheet,
  row: (cells: Cell[], told: Told) => (string | null)[],
): AsyncGenerator<(string | null)[][]> {
  for (let after = '0'; ; ) {
    const { rows } = await settings.pool.query<{ id: string; cells: string; told: string | null }>(
      `select id::text as id, cells, told from staging.row where import_id = $1 and sheet = $2 and outcome in ('ASK', 'REFUSED') and id > $3 order by id limit $4`,
      [importId, place, after, portion],
    );
    if (!rows.length) return;
    yield rows.map(({ cells, told }) =>
      row(staging.open<Cell[]>(cells), told ? staging.open<Told>(told) : { reasons: [], changes: [], candidates: [] }),
    );
    after = rows.at(-1)?.id as string;
  }
}
