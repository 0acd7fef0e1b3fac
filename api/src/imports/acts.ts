import { ID, Resolver } from 'type-graphql';
import { refuse, refuseFields, type Sentence, words } from '../core/errors.ts';
import type { Hand } from '../history/change.ts';
import { mutation } from '../history/root-field.ts';
import { Import } from './import.ts';
import { kindNamed, recipeOf } from './kinds/kinds.ts';
import { occasionOf } from './occasion.ts';
import { type ImportHand, ownImport } from './own.ts';
import { lackingIn, type SheetColumn, type SheetKind } from './reading/sheet-kind.ts';
import { statedAbove } from './reading/stated.ts';
import type { StagedSheet } from './staging.ts';

/** What is asked of an import as a whole. What takes long is done beside: it answers the import as it now stands. */
@Resolver()
export class ImportActs {}

const idArgument = { id: { type: () => ID, description: 'Identifier of the import.' } };
const reasonArgument = {
  reason: {
    type: () => String,
    description: 'Why, at most 500 characters. It stands with the change set.',
    nullable: true,
  },
};

/** Brings an import to a state and asks for the work that goes with it, at once or not at all. */
async function ask(
  hand: ImportHand,
  id: string,
  from: string[],
  to: string,
  wish: { operation: string; reason?: unknown },
) {
  const { rows } = await hand.imports.settings.pool.query(
    `with moved as (update import set state = $2, version = version + 1, updated_at = current_timestamp(3), done = 0, seconds_left = null,
        rows_per_second = null, problem = null, problem_said = null, problem_said_in_english = null where id = $1 and state = any($3) returning id)
     insert into staging.wish (import_id, viewer, operation, reason) select id, $4, $5, $6 from moved
     on conflict (import_id) do update set viewer = excluded.viewer, operation = excluded.operation, reason = excluded.reason,
       pid = null, wished_at = clock_timestamp() returning import_id`,
    [id, to, from, hand.viewer?.id, wish.operation, wish.reason ?? null],
  );
  if (!rows.length) throw refuse(words.elsewhere, 'CONFLICT');
  hand.imports.wake();
}

const reasonOf = (reason: unknown, hand: Hand): string | undefined => {
  if (typeof reason === 'string' && reason.length > 500) throw refuseFields({ reason: words.tooLong(500) });
  return (reason as string | null | undefined)?.trim() || hand.reason;
};

mutation(
  ImportActs,
  {
    name: 'previewImport',
    description:
      'Tries the sheet out: in a transaction that is rolled back, by the very code that enters it. From READ or PREVIEWED to PREVIEWING, and when it is done to PREVIEWED.',
    type: () => Import,
    args: idArgument,
  },
  async ({ id }, given, info) => {
    const hand = given as ImportHand;
    const it = await ownImport(hand, id, ['READ', 'PREVIEWED']);
    const recipe = recipeOf(it.kind ?? '');
    if (!recipe) throw refuseFields({ kind: noKind });
    const wanting = lacking(it.kind ?? '', await hand.imports.staging.sheets(hand.imports.settings.pool, it.id));
    if (wanting) throw refuseFields({ sheets: wanting });
    const needed = recipe.needs?.(await occasionOf(hand.imports.settings.pool, it, hand.viewer as never));
    if (needed) throw refuseFields({ [needed.column ?? 'exhibition']: needed.said });
    await ask(hand, it.id, ['READ', 'PREVIEWED'], 'PREVIEWING', { operation: 'previewImport' });
    return hand.engine.payload(info, Import, it.id, hand.viewer);
  },
);

mutation(
  ImportActs,
  {
    name: 'applyImport',
    description:
      'Enters what the preview showed, as one change set: rows that are new or change something; those that ask or are refused stay out. If a row would now come out otherwise nothing is entered, and the import is back at READ with the problem STALE.',
    type: () => Import,
    args: { ...idArgument, ...reasonArgument },
  },
  async ({ id, reason }, given, info) => {
    const hand = given as ImportHand;
    const it = await ownImport(hand, id, ['PREVIEWED']);
    await ask(hand, it.id, ['PREVIEWED'], 'APPLYING', { operation: 'applyImport', reason: reasonOf(reason, hand) });
    return hand.engine.payload(info, Import, it.id, hand.viewer);
  },
);

mutation(
  ImportActs,
  {
    name: 'undoImport',
    description:
      'Takes back what the sheet became, all of it, for whoever may write each of its records. Back at APPLIED with the problem TOUCHED_SINCE if one of them was changed since, or NOT_ALL_YOURS if one is not for the viewer to change.',
    type: () => Import,
    args: { ...idArgument, ...reasonArgument },
  },
  async ({ id, reason }, given, info) => {
    const hand = given as ImportHand;
    const it = await ownImport(hand, id, ['APPLIED']);
    await ask(hand, it.id, ['APPLIED'], 'UNDOING', { operation: 'undoImport', reason: reasonOf(reason, hand) });
    return hand.engine.payload(info, Import, it.id, hand.viewer);
  },
);

mutation(
  ImportActs,
  {
    name: 'stopImport',
    description:
      'Stops a preview, or the entering of a sheet: nothing of it is in the register, and it is back at READ.',
    type: () => Import,
    args: idArgument,
  },
  async ({ id }, given, info) => {
    const hand = given as ImportHand;
    const it = await ownImport(hand, id, ['PREVIEWING', 'APPLYING']);
    await leave(hand, it.id, ['PREVIEWING', 'APPLYING'], 'READ');
    return hand.engine.payload(info, Import, it.id, hand.viewer);
  },
);

mutation(
  ImportActs,
  {
    name: 'cancelImport',
    description:
      'Gives a sheet up: whatever is under way stops, and its rows are gone. The import stays on record as CANCELLED.',
    type: () => Import,
    args: idArgument,
  },
  async ({ id }, given, info) => {
    const hand = given as ImportHand;
    const open = ['READING', 'READ', 'PREVIEWING', 'PREVIEWED', 'APPLYING'];
    const it = await ownImport(hand, id, open);
    await leave(hand, it.id, open, 'CANCELLED');
    await hand.imports.settings.pool.query('delete from staging.row where import_id = $1', [it.id]);
    await hand.imports.settings.pool.query('delete from staging.sheet where import_id = $1', [it.id]);
    return hand.engine.payload(info, Import, it.id, hand.viewer);
  },
);

async function leave(hand: ImportHand, id: string, from: string[], to: string): Promise<void> {
  const { rowCount } = await hand.imports.settings.pool.query(
    `update import set state = $2, version = version + 1, updated_at = current_timestamp(3), seconds_left = null where id = $1 and state = any($3)`,
    [id, to, from],
  );
  if (!rowCount) throw refuse(words.elsewhere, 'CONFLICT');
  await hand.imports.halt(id);
}

/** Why no row could come out well: no sheet is taken, or one of them has no column for what each row needs. */
function lacking(kind: string, sheets: StagedSheet[]): Sentence | undefined {
  const taken = sheets.filter(({ included }) => included);
  if (!taken.length) return noSheet;
  const wanted = kindNamed(kind) as SheetKind;
  for (const { name, columns, layout } of taken) {
    const meant = new Set(columns.map(({ column }) => column));
    const stated = new Set(statedAbove(layout, wanted, meant).map(({ column }) => column.key));
    const absent = lackingIn(wanted, (key) => meant.has(key) || stated.has(key));
    if (absent.length) return noColumn(name, absent);
  }
  return undefined;
}

const noSheet = {
  id: 'Belum ada lembar yang disertakan. Nyalakan “Sertakan” pada lembar yang memuat datanya.',
  en: 'No sheet is included. Switch “Include” on for the one that holds the records.',
};
const noColumn = (sheet: string, columns: readonly SheetColumn[]): Sentence => ({
  id: `Di lembar “${sheet}” belum ada kolom untuk: ${columns.map(({ label }) => label.id).join(', ')}. Pilih kolomnya, atau jangan sertakan lembar ini.`,
  en: `The sheet “${sheet}” has no column yet for: ${columns.map(({ label }) => label.en).join(', ')}. Choose it, or leave the sheet out.`,
});
const noKind = { id: 'Pilih jenis lembar ini lebih dahulu.', en: 'Choose first which kind of sheet it is.' };
