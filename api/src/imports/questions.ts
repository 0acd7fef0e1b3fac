import { ID, Int, Resolver } from 'type-graphql';
import { refuseFields, words } from '../core/errors.ts';
import { cursorOf, limitOf, pageArguments, pageOf } from '../history/page.ts';
import { told } from '../history/root-field.ts';
import { named, type Touched, touchedAfter } from '../history/touched.ts';
import { mapped } from './drafting.ts';
import { allKinds, kindNamed } from './kinds/kinds.ts';
import type { MappedColumn } from './kinds/row-context.ts';
import { type Sight, shownCell, shownValue, sightOf } from './masks.ts';
import type { ImportRow as Row } from './occasion.ts';
import { type ImportHand, seenImport } from './own.ts';
import type { Cell } from './reading/cell.ts';
import type { Reason } from './settle/intent.ts';
import { ImportObstacle, ImportReasonCount, type ImportRow, ImportRowPage, RowOutcome } from './shown-rows.ts';
import { ImportKind, ImportSheet } from './shown-sheets.ts';
import type { StagedSheet, Told } from './staging.ts';

/** What is asked of sheets that wait. */
@Resolver()
export class ImportQuestions {}

const importArgument = { import: { type: () => ID, description: 'Identifier of the import.' } };

told(
  ImportQuestions,
  { name: 'importKinds', description: 'The kinds of sheets that can be brought.', type: () => [ImportKind] },
  () =>
    allKinds().map(({ key, title, noun, columns }) => ({
      key,
      title: title.id,
      titleInEnglish: title.en,
      noun: noun ?? null,
      columns: columns.map(({ key, label, required, repeats, yearly, scaled }) => ({
        key,
        label: label.id,
        labelInEnglish: label.en,
        required: required ?? false,
        repeats: repeats ?? yearly ?? false,
        scaled: scaled ?? false,
      })),
    })),
);

async function sightIn({ viewer, imports }: ImportHand, it: Row): Promise<Sight> {
  const { rows } = await imports.settings.pool.query<{ by: string | null }>(
    'select created_by as by from import where id = $1',
    [it.id],
  );
  return sightOf(viewer as never, rows[0]?.by ?? null);
}

told(
  ImportQuestions,
  {
    name: 'importSheets',
    description: 'The sheets of the file, with what their columns are taken to mean.',
    type: () => [ImportSheet],
    args: importArgument,
  },
  async (args, given) => {
    const hand = given as ImportHand;
    const it = await seenImport(hand, args.import);
    const { pool } = hand.imports.settings;
    const { staging } = hand.imports;
    const [sheets, sight, { rows }, others] = await Promise.all([
      staging.sheets(pool, it.id),
      sightIn(hand, it),
      pool.query<{ sheet: number; records: number; cells: string[] }>(
        `select sheet, count(*)::int as records, (array_agg(cells order by id))[1:3] as cells from staging.row
         where import_id = $1 and kind = 'RECORD' group by sheet`,
        [it.id],
      ),
      pool.query<{ sheet: number; kind: string; rows: number }>(
        `select sheet, kind, count(*)::int as rows from staging.row where import_id = $1 and kind <> 'RECORD' group by 1, 2 order by 3 desc, 2`,
        [it.id],
      ),
    ]);
    return sheets.map((sheet) => {
      const found = rows.find((each) => each.sheet === sheet.place);
      const samples = (found?.cells ?? []).map((cells) => staging.open<Cell[]>(cells));
      const leftOut = others.rows.filter((each) => each.sheet === sheet.place);
      return { ...sheetShown(sheet, it.kind ?? '', found?.records ?? 0, samples, sight), leftOut };
    });
  },
);

function sheetShown(sheet: StagedSheet, kind: string, records: number, samples: Cell[][], sight: Sight) {
  const readers = new Map(kindNamed(kind)?.columns.map(({ key, reader }) => [key, reader]));
  const { place, name, included, layout } = sheet;
  return {
    place,
    name,
    included,
    records,
    caption: layout.caption,
    headerRows: layout.headerRows,
    hidden: layout.hidden ?? false,
    columns: sheet.columns.map(({ index, label, column, by, confidence, unit, alternatives }) => ({
      index,
      label,
      column,
      by,
      confidence,
      unit: unit ?? 1,
      alternatives,
      sample: samples.map((cells) => shownCell(cells[index]?.text ?? '', readers.get(column ?? ''), sight)[0]),
    })),
  };
}

interface Shown {
  id: string;
  sheet: number;
  number: number;
  kind: string;
  cells: string;
  decision: string;
  match: string | null;
  outcome: string | null;
  told: string | null;
  codes: string[];
}

told(
  ImportQuestions,
  {
    name: 'importRows',
    description: 'The rows of a sheet in the order of the file, with what the last preview showed of them.',
    type: () => ImportRowPage,
    args: {
      ...importArgument,
      outcome: { type: () => RowOutcome, description: 'Only those that come to this.', nullable: true },
      reason: { type: () => String, description: 'Only those of which this is said: a code.', nullable: true },
      sheet: { type: () => Int, description: 'Only those of this sheet.', nullable: true },
      ids: { type: () => [ID], description: 'Only these.', nullable: true },
      ...pageArguments,
    },
  },
  async (args, given) => {
    const hand = given as ImportHand;
    const it = await seenImport(hand, args.import);
    const limit = limitOf(args);
    const ids = args.ids as string[] | null | undefined;
    if (ids?.some((id) => !/^\d{1,18}$/.test(id)) || (ids?.length ?? 0) > 200)
      throw refuseFields({ ids: words.wrongForm });
    const { rows } = await hand.imports.settings.pool.query<Shown>(
      `select r.id::text as id, r.sheet, r.number, r.kind, r.cells, r.decision, r.match_id as match, r.outcome, r.told, r.reasons as codes
       from staging.row r join staging.sheet s on s.import_id = r.import_id and s.place = r.sheet
       where r.import_id = $1 and (s.included or r.sheet = $4) and ($2::text is null or coalesce(r.outcome, case when r.kind <> 'RECORD' then 'SKIPPED' end) = $2)
         and ($3::text is null or $3 = any(r.reasons)) and ($4::int is null or r.sheet = $4) and ($5::bigint[] is null or r.id = any($5))
         and ($6::bigint is null or r.id > $6) order by r.id limit $7`,
      [it.id, args.outcome, args.reason, args.sheet, ids, cursorOf(args), limit + 1],
    );
    const show = await showing(hand, it);
    return pageOf(rows, limit, ({ id }) => id, show);
  },
);

/** How rows of an import are shown to whoever asks. */
async function showing(hand: ImportHand, it: Row): Promise<(row: Shown) => ImportRow> {
  const { staging, settings } = hand.imports;
  const [sheets, sight] = await Promise.all([staging.sheets(settings.pool, it.id), sightIn(hand, it)]);
  const known = new Map(sheets.map((sheet) => [sheet.place, { sheet, columns: mapped(it.kind ?? '', sheet.columns) }]));
  return ({ cells, told: sealed, codes, ...row }) => {
    const { sheet, columns } = known.get(row.sheet) ?? {};
    const said = sealed === null ? { reasons: [], changes: [], candidates: [] } : staging.open<Told>(sealed);
    const stale: Reason[] = codes.includes('STALE') ? [outOfDate] : [];
    return {
      ...row,
      sheet: sheet?.name ?? '',
      outcome: row.outcome ?? (row.kind === 'RECORD' ? null : 'SKIPPED'),
      reasons: [...stale, ...said.reasons].map((reason) => reasonShown(reason, columns ?? [])),
      changes: said.changes.map(({ record, noun, id, fields }) => ({
        record,
        noun,
        id: id ?? null,
        fields: fields.map(({ field, before, after }) => ({
          field,
          before: before === undefined ? null : JSON.stringify(shownValue(field, before, sight)),
          after: JSON.stringify(shownValue(field, after, sight)),
        })),
      })),
      candidates: said.candidates.map((each) => ({ ...each, score: each.score ?? null })),
      cells: cellsShown(staging.open<Cell[]>(cells), sheet, columns ?? [], sight),
    };
  };
}

function reasonShown({ code, said, column, index: at, asks, choices }: Reason, columns: MappedColumn[]) {
  const found = columns.find(({ column: { key }, index }) => key === column && (at === undefined || index === at));
  const label = found ? found.label : (column ?? null);
  const index = found ? found.index : null;
  return { code, said: said.id, saidInEnglish: said.en, label, index, asks: asks ?? false, choices: choices ?? [] };
}

const cellsShown = (cells: Cell[], sheet: StagedSheet | undefined, columns: MappedColumn[], sight: Sight) =>
  (sheet?.columns ?? []).flatMap(({ index, label }) => {
    const found = columns.find((each) => each.index === index);
    const [text, hidden] = shownCell(cells[index]?.text ?? '', found?.column.reader, sight);
    return found || text ? [{ index, label, column: found?.column.key ?? null, text, hidden }] : [];
  });

told(
  ImportQuestions,
  {
    name: 'importReasons',
    description: 'What is said of the rows of a sheet, and of how many: by it rows can be decided upon together.',
    type: () => [ImportReasonCount],
    args: importArgument,
  },
  async (args, given) => {
    const hand = given as ImportHand;
    const it = await seenImport(hand, args.import);
    const { rows } = await hand.imports.settings.pool.query(
      `select outcome, code, count(*)::int as rows from staging.row, unnest(reasons) code
       where import_id = $1 and outcome is not null group by 1, 2 order by 1, 3 desc, 2`,
      [it.id],
    );
    return rows;
  },
);

/** So many records are named that stand in the way. */
const obstaclesAtMost = 20;

told(
  ImportQuestions,
  {
    name: 'importInTheWay',
    description: `The records of an entered sheet that were changed since, so that it cannot be taken back: the first ${obstaclesAtMost}.`,
    type: () => [ImportObstacle],
    args: importArgument,
  },
  async (args, given) => {
    const hand = given as ImportHand;
    const it = await seenImport(hand, args.import);
    const { rows } = await hand.imports.settings.pool.query<Touched>(touchedAfter, [it.changeSet, obstaclesAtMost]);
    return named(hand, rows);
  },
);

const outOfDate: Reason = {
  code: 'STALE',
  said: {
    id: 'Kini akan menjadi lain daripada dalam pratinjau.',
    en: 'It would now come out otherwise than in the preview.',
  },
};
