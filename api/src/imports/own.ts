import { refuse, words } from '../core/errors.ts';
import type { Hand } from '../history/change.ts';
import type { ImportDesk } from './desk.ts';
import { Import } from './import.ts';
import { admitFor } from './leave.ts';
import { type ImportRow, importOf } from './occasion.ts';

/** What the acts and questions of imports are answered with. */
export interface ImportHand extends Hand {
  imports: ImportDesk;
}

/** An import that the viewer may see; to whoever may not it does not exist. */
export async function seenImport({ engine, viewer, imports }: ImportHand, id: unknown): Promise<ImportRow> {
  const [[found] = []] = await engine.present([{ noun: Import, ids: [id as string] }], viewer);
  const it = found && (await importOf(imports.settings.pool, found));
  if (!it) throw refuse(words.notFound, 'NOT_FOUND');
  return it;
}

/** An import that the viewer may work on, in one of these states. */
export async function ownImport(hand: ImportHand, id: unknown, states: readonly string[]): Promise<ImportRow> {
  if (!hand.viewer) throw refuse(words.signIn, 'UNAUTHENTICATED');
  const it = await seenImport(hand, id);
  admitFor(hand.viewer, it.region ?? undefined);
  if (!states.includes(it.state)) throw refuse(words.elsewhere, 'CONFLICT');
  return it;
}
