import type { PoolClient } from 'pg';
import type { Viewer } from '../access/viewer.ts';
import type { Engine } from '../query/engine.ts';
import type { Rows } from '../query/sending/run.ts';
import { kindNamed, recipeOf } from './kinds/kinds.ts';
import { ReadRow } from './kinds/read-row.ts';
import type { Occasion } from './kinds/recipe.ts';
import type { MappedColumn } from './kinds/row-context.ts';
import { type ImportRow, lookupsOf, occasionOf } from './occasion.ts';
import { captionOf, sectionRegion } from './reading/caption.ts';
import type { Marks } from './reading/colours.ts';
import type { DayOrder } from './reading/day-order.ts';
import { readCell } from './reading/read-cell.ts';
import type { Lookups } from './reading/reading.ts';
import type { ColumnGuess, SheetKind } from './reading/sheet-kind.ts';
import { statedAbove } from './reading/stated.ts';
import type { Draft } from './settle/intent.ts';
import { type Shown, shownOf } from './shown.ts';
import { inSlices } from './slices.ts';
import type { StagedRow, StagedSheet, Staging } from './staging.ts';

/** The columns of a sheet that mean something, for a kind of sheet. */
export function mapped(kind: string, columns: readonly ColumnGuess[]): MappedColumn[] {
  const known = new Map(kindNamed(kind)?.columns.map((column) => [column.key, column]));
  return columns.flatMap(({ index, label, column, unit, place }) => {
    const found = column === null ? undefined : known.get(column);
    return found ? [{ index, label, column: found, ...(unit ? { unit } : {}), ...(place ? { place } : {}) }] : [];
  });
}

/** A row as it was read, with the mark of how it came out in the preview. */
export type ReadDraft = Draft & { digest: string | null };

/** How the rows of an import are read, and what they would become. */
export async function drafting(
  staging: Staging,
  client: PoolClient,
  it: ImportRow,
  viewer: Viewer,
  engine: Engine<Viewer>,
): Promise<(rows: StagedRow[]) => Promise<ReadDraft[]>> {
  const kind = it.kind ?? '';
  const occasion = await occasionOf(client, it, viewer);
  const lookups = await lookupsOf(client);
  const sheets = await staging.sheets(client, it.id);
  const known = new Map(sheets.map((sheet) => [sheet.place, readSheet(sheet, kind, it, lookups)]));
  const places = new Map<string, string | undefined>();
  const sectionOf = (section: string | null): string | undefined => {
    if (section === null) return undefined;
    if (!places.has(section)) places.set(section, sectionRegion(section, lookups, it.region ?? undefined));
    return places.get(section);
  };
  const sheetOf = (row: StagedRow) => known.get(row.sheet) as SheetRead;
  return async (rows) => {
    const ids = rows.map((row) => idIn(row, sheetOf(row), lookups));
    const named = ids.filter((id) => id !== undefined);
    const there = await shownOf({ engine, viewer, rows: client as unknown as Rows }, kind, [...new Set(named)]);
    return inSlices([...rows.entries()], ([at, row]) => {
      const region = sectionOf(row.section);
      const under = region ? { within: region } : row.section ? { section: row.section } : {};
      const shown = there.get(ids[at] ?? '');
      return draftOf(row, { ...sheetOf(row), ...under, ...(shown ? { shown } : {}) }, kind, occasion, lookups);
    });
  };
}

/** The identifier of the record that a row names. */
function idIn({ cells }: StagedRow, { columns }: SheetRead, lookups: Lookups): string | undefined {
  const at = columns.find(({ column }) => column.key === 'id')?.index;
  const cell = at === undefined ? undefined : cells[at];
  return cell && readCell('id', cell, { lookups }).value;
}

interface SheetRead {
  name: string;
  columns: MappedColumn[];
  within: string | undefined;
  section?: string;
  shown?: Shown;
  stated: ReturnType<typeof statedAbove>;
  year: number | undefined;
  marks: Marks;
  days: Record<number, DayOrder>;
}

const readSheet = (
  { name, columns, layout }: StagedSheet,
  kind: string,
  it: ImportRow,
  lookups: Lookups,
): SheetRead => {
  const meant = mapped(kind, columns);
  return {
    name,
    columns: meant,
    within: captionOf(layout, lookups, it.region ?? undefined).region,
    stated: statedAbove(layout, kindNamed(kind) as SheetKind, new Set(meant.map(({ column }) => column.key))),
    year: it.year ?? undefined,
    marks: layout.marks ?? {},
    days: layout.days ?? {},
  };
};

function draftOf(
  { id, number, cells, decision, match, digest }: StagedRow,
  { name, columns, within, section, shown, stated, year, marks, days }: SheetRead,
  kind: string,
  occasion: Occasion,
  lookups: Lookups,
): ReadDraft {
  const row = new ReadRow(cells, {
    columns,
    lookups,
    stated,
    marks,
    days,
    ...(section ? { section } : {}),
    ...(shown ? { shown } : {}),
    ...(year ? { year } : {}),
    ...(occasion.region ? { region: occasion.region } : {}),
    ...(within ? { within } : {}),
  });
  const intents = decision === 'SKIP' ? [] : (recipeOf(kind)?.intents(row, occasion) ?? []);
  return { id, number, sheet: name, intents, reasons: row.reasons, decision, digest, ...(match ? { match } : {}) };
}
