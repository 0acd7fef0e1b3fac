import { Field, Float, ID, InputType, Int, Resolver } from 'type-graphql';
import { KbliVersion } from '../business/business-activity.ts';
import { refuse, refuseFields, words } from '../core/errors.ts';
import { mutation } from '../history/root-field.ts';
import { Import } from './import.ts';
import { kindNamed } from './kinds/kinds.ts';
import type { ImportRow } from './occasion.ts';
import { type ImportHand, ownImport } from './own.ts';
import type { Cell } from './reading/cell.ts';
import { guessColumns } from './reading/guess.ts';
import type { ColumnGuess } from './reading/sheet-kind.ts';
import { RowDecision, RowOutcome } from './shown-rows.ts';
import type { StagedSheet } from './staging.ts';
import { remember } from './templates.ts';
import { checkNamed } from './told-rows.ts';

/** What a person puts right in a sheet before it is entered. Each change wants another preview. */
@Resolver()
export class ImportMending {}

const idArgument = { id: { type: () => ID, description: 'Identifier of the import.' } };
/** Where a sheet can still be put right. */
export const open = ['READ', 'PREVIEWED'];

@InputType({ description: 'What a column of a sheet means.' })
class ImportColumnInput {
  @Field(() => Int, { description: 'Where it stands, from 0.' })
  index!: number;

  @Field(() => String, { nullable: true, description: 'The key of the column of the kind; null to leave it out.' })
  column?: string | null;

  @Field(() => Float, { nullable: true, description: 'What its amounts are multiplied by: 1, 1000 or 1000000.' })
  unit?: number | null;
}

@InputType({ description: 'What is said of one sheet of the file.' })
class ImportSheetInput {
  @Field(() => Int, { description: 'Where it stands in the file, from 0.' })
  place!: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether its rows are brought.' })
  included?: boolean | null;

  @Field(() => [ImportColumnInput], {
    nullable: true,
    description: 'Columns that mean something else; the others stay.',
  })
  columns?: ImportColumnInput[] | null;
}

@InputType({ description: 'What is said of a sheet: what is left out stays.' })
class ImportMapping {
  @Field(() => String, { nullable: true, description: 'The kind of sheet.' })
  kind?: string | null;

  @Field(() => Int, { nullable: true, description: 'The year that its figures are of.' })
  year?: number | null;

  @Field(() => ID, { nullable: true, description: 'The exhibition whose participants it lists.' })
  exhibition?: string | null;

  @Field(() => ID, { nullable: true, description: 'The programme whose mentoring it records.' })
  programme?: string | null;

  @Field(() => KbliVersion, { nullable: true, description: 'The edition of KBLI that its codes are of.' })
  kbliVersion?: string | null;

  @Field(() => [ImportSheetInput], { nullable: true, description: 'Sheet by sheet.' })
  sheets?: ImportSheetInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Remember what the columns mean, for the next sheet of the office.',
  })
  remember?: boolean | null;
}

/** Back to where a preview can be asked for: what was shown no longer holds. */
export async function revised(hand: ImportHand, id: string, more: Record<string, unknown> = {}): Promise<void> {
  const named = Object.keys(more);
  const { rowCount } = await hand.imports.settings.pool.query(
    `update import set state = 'READ', version = version + 1, updated_at = current_timestamp(3), updated_by = $2,
      problem = null, problem_said = null, problem_said_in_english = null, kept_until = rule.today_in('31') + 30
      ${named.map((column, place) => `, "${column}" = $${place + 3}`).join('')} where id = $1 and state in ('READ', 'PREVIEWED')`,
    [id, hand.viewer?.id, ...Object.values(more)],
  );
  if (!rowCount) throw refuse(words.elsewhere, 'CONFLICT');
}

mutation(
  ImportMending,
  {
    name: 'mapImport',
    description:
      'Says what kind of sheet it is, what it is of, and what its columns mean. Another kind guesses the columns of which nothing is said anew. The import is back at READ.',
    type: () => Import,
    args: { ...idArgument, input: { type: () => ImportMapping, description: 'What is said.' } },
  },
  async ({ id, input }, given, info) => {
    const hand = given as ImportHand;
    const it = await ownImport(hand, id, open);
    const said = input as ImportMapping;
    if (said.kind && !kindNamed(said.kind)) throw refuseFields({ kind: words.wrongForm });
    if (said.year && (said.year < 1900 || said.year > 9999)) throw refuseFields({ year: words.wrongForm });
    const kind = said.kind ?? it.kind ?? '';
    const columns = await sheetsMapped(hand, it, kind, said);
    await revised(hand, it.id, {
      ...(said.kind ? { kind: said.kind } : {}),
      ...(said.year === undefined ? {} : { year: said.year }),
      ...(said.exhibition === undefined ? {} : { exhibition_id: said.exhibition }),
      ...(said.programme === undefined ? {} : { programme_id: said.programme }),
      ...(said.kbliVersion ? { kbli_version: said.kbliVersion } : {}),
    });
    for (const sheet of columns) await hand.imports.staging.enterSheet(hand.imports.settings.pool, it.id, sheet);
    if (said.remember) await rememberAll(hand, it, kind);
    return hand.engine.payload(info, Import, it.id, hand.viewer);
  },
);

async function sheetsMapped({ imports }: ImportHand, it: ImportRow, kind: string, { sheets = [] }: ImportMapping) {
  const known = new Set(kindNamed(kind)?.columns.map(({ key }) => key));
  const staged = await imports.staging.sheets(imports.settings.pool, it.id);
  if (kind !== it.kind) for (const sheet of staged) await guessAgain(imports, it.id, sheet, kind);
  return staged.map((sheet) => {
    const said = sheets?.find(({ place }) => place === sheet.place);
    const columns = sheet.columns.map((column): ColumnGuess => {
      const mended = said?.columns?.find(({ index }) => index === column.index);
      if (!mended) return column.column && !known.has(column.column) ? { ...column, column: null } : column;
      if (mended.column && !known.has(mended.column)) throw refuseFields({ column: words.wrongForm });
      if (mended.unit && ![1, 1000, 1_000_000].includes(mended.unit)) throw refuseFields({ unit: words.wrongForm });
      const unit = (mended.unit ?? column.unit) as ColumnGuess['unit'];
      return {
        index: column.index,
        label: column.label,
        column: mended.column === undefined ? column.column : mended.column,
        by: 'TEMPLATE',
        confidence: 1,
        alternatives: column.alternatives,
        ...(unit ? { unit } : {}),
        ...(column.place ? { place: column.place } : {}),
      };
    });
    return { ...sheet, columns, included: said?.included ?? sheet.included };
  });
}

/** Of another kind of sheet, what its columns seem to be. */
async function guessAgain({ staging, settings }: ImportHand['imports'], id: string, sheet: StagedSheet, kind: string) {
  const found = kindNamed(kind);
  if (!found) return;
  const { rows } = await settings.pool.query<{ number: number; cells: string }>(
    `select number, cells from staging.row where import_id = $1 and sheet = $2 and kind = 'RECORD' order by id limit 50`,
    [id, sheet.place],
  );
  const sample = rows.map(({ number, cells }) => ({ sheet: sheet.name, number, cells: staging.open<Cell[]>(cells) }));
  const guess = guessColumns(sheet.layout, sample, [found]);
  sheet.columns = guess.columns;
  sheet.included = sheet.layout.headerRows.length > 0 && !sheet.layout.hidden;
}

async function rememberAll({ imports, viewer }: ImportHand, it: ImportRow, kind: string): Promise<void> {
  const { pool } = imports.settings;
  for (const { name, columns, included, fingerprint } of await imports.staging.sheets(pool, it.id))
    if (included) await remember(pool, viewer as never, { region: it.region, name, kind, fingerprint, columns });
}

mutation(
  ImportMending,
  {
    name: 'correctImportCell',
    description:
      'Writes another text into a cell of a row that waits. What was decided about the row is open again; the import is back at READ.',
    type: () => Import,
    args: {
      ...idArgument,
      row: { type: () => ID, description: 'Identifier of the row.' },
      index: { type: () => Int, description: 'Where the cell stands, from 0.' },
      text: { type: () => String, description: 'What stands there from now on.' },
    },
  },
  async ({ id, row, index, text }, given, info) => {
    const hand = given as ImportHand;
    const it = await ownImport(hand, id, open);
    const { staging, settings } = hand.imports;
    const [place, written] = [index as number, text as string];
    if (written.length > 4000) throw refuseFields({ text: words.tooLong(4000) });
    if (place < 0 || place > 500) throw refuseFields({ index: words.wrongForm });
    const which = [it.id, /^\d{1,18}$/.test(row as string) ? row : '0'];
    const { rows } = await settings.pool.query<{ cells: string }>(
      `select cells from staging.row where import_id = $1 and id = $2 and kind = 'RECORD'`,
      which,
    );
    const [found] = rows;
    if (!found) throw refuse(words.notFound, 'NOT_FOUND');
    const cells = staging.open<Cell[]>(found.cells);
    while (cells.length <= place) cells.push({ kind: 'EMPTY', text: '' });
    const { comment } = cells[place] as Cell;
    const is: Cell = written.trim() ? { kind: 'TEXT', text: written, mended: true } : { kind: 'EMPTY', text: '' };
    cells[place] = comment ? { ...is, comment } : is;
    await revised(hand, it.id);
    const digits = written.replaceAll(/\D/g, '');
    await settings.pool.query(
      `update staging.row set cells = $3, outcome = null, digest = null, told = null, reasons = '{}', decision = 'AUTO', match_id = null,
        about = about || $4::text[] where import_id = $1 and id = $2`,
      [...which, staging.sealed(cells), digits.length === 16 ? [settings.engine.vault.index(digits)] : []],
    );
    return hand.engine.payload(info, Import, it.id, hand.viewer);
  },
);

mutation(
  ImportMending,
  {
    name: 'decideImportRows',
    description:
      'Decides about rows: those named, or all that come to an outcome or of which something is said. Answers how many; the import is back at READ.',
    type: () => Int,
    args: {
      ...idArgument,
      decision: { type: () => RowDecision, description: 'What is decided.' },
      rows: { type: () => [ID], description: 'Identifiers of the rows: up to 500.', nullable: true },
      outcome: { type: () => RowOutcome, description: 'Or all that come to this.', nullable: true },
      reason: { type: () => String, description: 'Or all of which this is said: a code.', nullable: true },
      match: { type: () => ID, description: 'The business that the one row named is.', nullable: true },
    },
  },
  async ({ id, decision, rows, outcome, reason, match }, given) => {
    const hand = given as ImportHand;
    const it = await ownImport(hand, id, open);
    const named = rows as string[] | null | undefined;
    if (!named && !outcome && !reason) throw refuseFields({ rows: words.required });
    checkNamed(named);
    if (match && named?.length !== 1) throw refuseFields({ match: oneRow });
    await revised(hand, it.id);
    const { rowCount } = await hand.imports.settings.pool.query(
      `update staging.row set decision = $2, match_id = $3 where import_id = $1 and kind = 'RECORD'
        and ($4::bigint[] is null or id = any($4)) and ($5::text is null or outcome = $5) and ($6::text is null or $6 = any(reasons))`,
      [it.id, decision, match ?? null, named ?? null, outcome ?? null, reason ?? null],
    );
    return rowCount ?? 0;
  },
);

const oneRow = { id: 'Sebut satu baris saja untuk satu usaha.', en: 'Name one row for one business.' };
