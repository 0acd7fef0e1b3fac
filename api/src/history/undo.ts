import { ID, Resolver } from 'type-graphql';
import { refusalOf } from '../core/database-errors.ts';
import { Refusal, refuse, words } from '../core/errors.ts';
import { table } from '../core/noun.ts';
import { asUuid } from '../query/value-tests.ts';
import { rowsMissing } from '../query/write.ts';
import type { Hand } from './change.ts';
import { type ChangeKind, openChangeSet } from './change-set.ts';
import { changeSetOf, type Kept, kept, seen } from './change-sets.ts';
import { nounArgument, nounNamed, read } from './page.ts';
import { ChangeSet } from './records.ts';
import { mutation } from './root-field.ts';
import { bounded, ids as idsArgument } from './several.ts';
import { named, type Touched } from './touched.ts';

const reasonArgument = { reason: { type: () => String, description: 'Why, at most 500 characters.', nullable: true } };

@Resolver()
export class Undoing {}

mutation(
  Undoing,
  {
    name: 'undoChangeSet',
    description:
      'Takes a change set back: what it entered goes, what it changed or deleted is as it was. CONFLICT if a later change touched one of its records; `extensions.rows` names them. To take back an undo is to do it again.',
    type: () => ChangeSet,
    args: { id: { type: () => ID, description: 'Identifier of the change set.' }, ...reasonArgument },
  },
  ({ id, reason }, hand) => {
    const target = asUuid(id as string);
    return putBack(hand, { kind: 'UNDO', reason, undoes: target }, 'select history.undo($1)', [target]);
  },
);

mutation(
  Undoing,
  {
    name: 'restore',
    description:
      'Brings deleted records back under their identifiers, with what was theirs and was deleted in the same change set: all of them, or none.',
    type: () => ChangeSet,
    args: { ...nounArgument, ids: idsArgument, ...reasonArgument },
  },
  ({ noun, ids, reason }, hand) => {
    const each = bounded([...new Set(ids as string[])], 'ids');
    return putBack(hand, { kind: 'RESTORE', reason }, 'select history.restore($1, $2)', [
      table(nounNamed(noun).type),
      each,
    ]);
  },
);

interface Putting {
  kind: ChangeKind;
  reason: unknown;
  undoes?: string;
}

/** A change set may be of thousands of rows: it is given longer than other requests, and no longer than its line stays open (`core/server.ts`). */
const patiently = "select set_config('statement_timeout', '15s', true), set_config('lock_timeout', '14s', true)";

/** Puts back what was, as a change set of its own. It touches what it touches, so it is for those who may see and write everything. */
async function putBack(
  hand: Hand,
  { kind, reason, undoes }: Putting,
  text: string,
  values: unknown[],
): Promise<ChangeSet> {
  const { viewer, transact, claim, operation = '' } = hand;
  if (!viewer) throw refuse(words.signIn, 'UNAUTHENTICATED');
  if (!viewer.standings.ADMIN) throw refuse(words.forbidden, 'FORBIDDEN');
  if (typeof reason === 'string' && reason.length > 500) throw refuse(words.tooLong(500));
  const because = (reason as string | null | undefined)?.trim() || hand.reason;
  try {
    const made = await transact(async (rows) => {
      const { id, sent } = openChangeSet(rows, viewer, { kind, operation, reason: because, undoes, claim });
      await Promise.all([sent, rows.query({ text: patiently, values: [] }), rows.query({ text, values })]);
      return id;
    });
    await hand.accessChanged();
    const [row] = await read<Kept>(hand, `select ${kept} from history.change_set c where c.id = $2`, [
      seen(hand),
      made,
    ]);
    return changeSetOf(row as Kept);
  } catch (error) {
    throw await refusalFor(hand, error);
  }
}

async function refusalFor(hand: Hand, error: unknown): Promise<unknown> {
  const { code, detail, constraint } = error as { code?: string; detail?: string; constraint?: string };
  if (code === 'HU002') return touchedSince(hand, JSON.parse(detail as string));
  if (code === '57014') return refuse(tooLarge);
  if (code === 'HU001') return refuse(undoneAlready, 'CONFLICT');
  if (code === rowsMissing || constraint === 'change_set_undoes_fkey') return refuse(words.notFound, 'NOT_FOUND');
  if (code === '23503') return refuse(stillLinked, 'CONFLICT');
  return refusalOf(error) ?? error;
}

/** Names the records that a later change touched, as far as they may be seen. */
const touchedSince = async (hand: Hand, touched: Touched[]): Promise<Refusal> =>
  new Refusal(changedSince, 'CONFLICT', undefined, { rows: await named(hand, touched) });

const tooLarge = {
  id: 'Perubahan ini terlalu besar untuk dibatalkan sekaligus. Impor dibatalkan dari halaman impornya.',
  en: 'This change is too large to be taken back at once. An import is taken back on its own page.',
};
const undoneAlready = { id: 'Perubahan ini sudah dibatalkan.', en: 'This change has been taken back already.' };
const changedSince = {
  id: 'Sebagian data sudah diubah lagi sesudahnya, jadi perubahan ini tidak dapat dibatalkan.',
  en: 'Some of its records have been changed since, so it cannot be taken back.',
};
const stillLinked = {
  id: 'Data lain yang terkait belum ada atau masih merujuk padanya.',
  en: 'A record it links to is not there, or others still refer to it.',
};
