import type { Pool } from 'pg';
import { Business } from '../business/business.ts';
import { type Class, columnsOf } from '../core/column.ts';
import { type Language, refuseFields } from '../core/errors.ts';
import { type Cell, cellOf } from '../exports/cell.ts';
import { type Taken, taken as takenOf, valueAt } from '../exports/columns.ts';
import type { Sheet } from '../exports/workbook.ts';
import { kindNamed } from './kinds/kinds.ts';
import { isOfDigits } from './reading/blank.ts';
import { returned } from './reading/kinds/common.ts';
import type { ColumnGuess } from './reading/sheet-kind.ts';
import { nounNamedIn, ofBusiness } from './shown.ts';

/** Codes that an office writes otherwise. */
const written: Record<string, string> = { FEMALE: 'P', MALE: 'L', UNKNOWN: '' };

interface Returning {
  noun: Class;
  args: Record<string, unknown>;
  taken: Taken[];
  title: string;
  sheetOf: (portions: AsyncIterable<string[]>) => Sheet;
}

/**
 * The rows of the register in the order in which an office keeps its own sheet, with the identifier and the version of each
 * behind: edited and brought again, they are changes of these very records, and of no later ones.
 */
export async function returning(pool: Pool, template: string, language: Language): Promise<Returning> {
  const { rows } = await pool.query<{ name: string; kind: string; region: string | null; columns: string }>(
    'select name, kind, region_id as region, columns from import_template where id = $1',
    [template],
  );
  const [found] = rows as [(typeof rows)[number]];
  const kind = kindNamed(found.kind);
  const noun = nounNamedIn(found.kind);
  if (!noun) throw noWayBack;
  const columns = JSON.parse(found.columns) as ColumnGuess[];
  const own = new Set(columnsOf(noun).map(({ name }) => name));
  const pathOf = ({ column }: ColumnGuess) =>
    column === null ? undefined : kind?.noun ? (own.has(column) ? column : undefined) : ofBusiness[column];
  const readers = new Map(kind?.columns.map(({ key, reader }) => [key, reader]));
  // Those that tell which record it is stand behind, once.
  const shown = columns.filter(({ column }) => column !== 'id' && column !== 'version');
  const cells = [...shown.map((each) => pathOf(each)), 'id', 'version'].map((path) =>
    path ? takenOf(noun, path) : null,
  );
  const within = { region: { within: found.region } };
  const open = noun === Business ? [{ status: { ne: 'MERGED' } }] : [];
  const here = found.region && own.has('region') ? [within] : [];
  return {
    noun,
    args: { where: { and: [...open, ...here] } },
    taken: cells.filter((each) => each !== null),
    title: found.name,
    sheetOf: (portions) => ({
      name: found.name,
      head: [...shown.map(({ label }) => label), ...returned.map(({ label }) => label[language])],
      widths: [...shown.map(({ label }) => Math.max(12, Math.min(40, label.length + 2))), 38, 12],
      texts: shown.map(({ column }) => isOfDigits(readers.get(column ?? ''))),
      // What an office keeps by itself is written as offices write.
      portions: inCells(portions, cells, kind?.noun ? {} : written, kind?.noun ? language : 'id'),
    }),
  };
}

async function* inCells(
  portions: AsyncIterable<string[]>,
  columns: (Taken | null)[],
  short: Readonly<Record<string, string>>,
  language: Language,
): AsyncGenerator<Cell[][]> {
  for await (const rows of portions)
    yield rows.map((json) => {
      const row = JSON.parse(json);
      return columns.map((column) =>
        column
          ? cellOf(
              column.kind,
              valueAt(row, column.path),
              (code) => short[code] ?? column.called(code, language),
              language,
            )
          : null,
      );
    });
}

const noWayBack = refuseFields({
  template: {
    id: 'Lembar jenis ini tidak memuat data usaha, jadi tidak dapat diambil kembali.',
    en: 'Sheets of this kind are no list of records, so none can be taken out.',
  },
});
