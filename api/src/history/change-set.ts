import { v7 } from 'uuid';
import type { Viewer } from '../access/viewer.ts';
import { type Refusal, refuse, withStatus } from '../core/errors.ts';
import type { Rows } from '../query/sending/run.ts';

/** What a change set is made by. */
export type ChangeKind = 'MUTATION' | 'BULK' | 'IMPORT' | 'UNDO' | 'RESTORE';

/** What a transaction is a part of, and says of itself. */
export interface ChangeSet {
  kind: ChangeKind;
  /** The mutation, as the schema names it. */
  operation: string;
  /** Why, in the words of who changes. */
  reason?: string | undefined;
  /** The change set that it takes back. */
  undoes?: string | undefined;
  /** The claim under which it is made, if once only (`once-only.ts`). */
  claim?: string | undefined;
}

const text = `insert into history.change_set (id, actor, actor_name, kind, operation, reason, undoes, at)
  select set_config('history.change_set', $1, true)::uuid, set_config('history.actor', $2, true), $3, $4, $5, $6, $7, current_timestamp(3)`;

/** Opens a change set as the first statement of a transaction: whatever the database writes down from here on belongs to it. */
export function openChangeSet(rows: Rows, viewer: Viewer, { kind, operation, reason, undoes, claim }: ChangeSet) {
  const id = v7();
  const values = [id, viewer.id, viewer.name, kind, operation, reason ?? null, undoes ?? null];
  const sent = rows.query({ name: 'open a change set', text, values, rowMode: 'array' });
  if (claim === undefined) return { id, sent };
  const used = rows.query({ text: 'select auth.use_claim($1)', values: [claim], rowMode: 'array' });
  return { id, sent: Promise.all([sent, used]) };
}

/** The header in which a client says why it changes something, whatever the verb. */
export const reasonHeader = 'x-binaan-reason';

const longest = 500;
// biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL takes no NUL in a text
const broken = /\u0000|\p{Surrogate}/u;

/** Why a change is made, from its header: URI-encoded, so that any text can stand in it. */
export function reasonIn(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return;
  try {
    const reason = decodeURIComponent(String(header)).trim();
    if (reason.length <= longest && !broken.test(reason)) return reason || undefined;
  } catch {
    // Falls through: whatever is wrong with it, it cannot be kept.
  }
  throw withStatus(noReason(), 400);
}

const noReason = (): Refusal =>
  refuse({
    id: `${reasonHeader} memuat paling banyak ${longest} karakter dalam bentuk URI.`,
    en: `${reasonHeader} holds at most ${longest} characters, URI-encoded.`,
  });
