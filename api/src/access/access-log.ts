import type { Pool } from 'pg';
import { v7 } from 'uuid';
import type { AccessEventKind } from './access-entry.ts';

export interface AccessEvent {
  kind: AccessEventKind;
  /** `PENDING` is a first step that waits for a second. */
  outcome: 'DONE' | 'PENDING' | 'REFUSED';
  /** Why, as a code; for a sign-in that was done, through what; for an export, what was taken along and how much. */
  reason?: string | undefined;
  /** Whose access it is, by better-auth's identifier; without it, whoever has the account. */
  userId?: string | undefined;
  /** Who did it, if somebody else: a `User`, or a key. */
  actorId?: string | undefined;
  /** The name of a key; that of a user is known. */
  actor?: string | undefined;
  /** The account as it was typed, if it has the form of an e-mail address. */
  account?: string | undefined;
  address?: string | null | undefined;
}

const insert = `insert into public.access_entry (id, version, kind, outcome, reason, user_id, actor_id, actor, account, address)
values ($1, 1, $2, $3, $4, (select id from public."user" where account = coalesce($5, (select id from auth."user" where email = $8))),
  $6, coalesce((select name from public."user" where id::text = $6), $7), $8, $9)`;

/** Who came in, who did not, what changed of it, who was refused what, and who took what along: the database refuses to change what stands here, or to delete it within a year. */
export class AccessLog {
  private readonly pool: Pool;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  /** Lets go of what is older than it has to be kept; the database lets go of nothing that is younger than a year. */
  async forget(years: number): Promise<void> {
    await this.pool.query('select auth.forget_access($1)', [years]);
  }

  async write({ kind, outcome, reason, userId, actorId, actor, account, address }: AccessEvent): Promise<void> {
    await this.pool.query(insert, [v7(), kind, outcome, reason, userId, actorId, actor, account, address]);
  }
}
