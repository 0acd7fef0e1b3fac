import type { Pool } from 'pg';
import { v7 } from 'uuid';

/** What happened to somebody's access. */
export type AccessEventKind =
  | 'SIGN_IN'
  | 'SIGN_OUT'
  | 'SESSION_REVOKED'
  | 'PASSWORD_CHANGED'
  | 'PASSWORD_RESET_ASKED'
  | 'PASSWORD_RESET'
  | 'FACTOR_ENROLLED'
  | 'FACTOR_ON'
  | 'FACTOR_OFF'
  | 'BACKUP_CODES_RENEWED'
  | 'INVITED'
  | 'RECOVERED'
  | 'DEACTIVATED'
  | 'REACTIVATED'
  | 'ACCESS'
  | 'EXPORTED';

export interface AccessEvent {
  kind: AccessEventKind;
  /** `PENDING` is a first step that waits for a second. */
  outcome: 'DONE' | 'PENDING' | 'REFUSED';
  /** Why, as a code; for a sign-in that was done, through what; for an export, what was taken along and how much. */
  reason?: string | undefined;
  /** Whose access it is, by better-auth's identifier; without it, whoever has the account. */
  userId?: string | undefined;
  /** The `User` who did it, if somebody else. */
  actorId?: string | undefined;
  /** The account as it was typed, if it has the form of an e-mail address. */
  account?: string | undefined;
  address?: string | null | undefined;
}

/** Its table, which is only added to. */
export const accessLogTable = 'auth.access_event';

const insert = `insert into access_event (id, kind, outcome, reason, user_id, actor_id, account, address)
values ($1, $2, $3, $4, coalesce($5, (select id from "user" where email = $7)), coalesce((select account from public."user" where id::text = $6), $6), $7, $8)`;

/** Who came in, who did not, what changed of it, who was refused what, and who took what along: the database refuses to change what stands here, or to delete it within a year. */
export class AccessLog {
  private readonly pool: Pool;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  /** Lets go of what is older than it has to be kept; the database lets go of nothing that is younger than a year. */
  async forget(years: number): Promise<void> {
    await this.pool.query('select forget_access($1)', [years]);
  }

  async write({ kind, outcome, reason, userId, actorId, account, address }: AccessEvent): Promise<void> {
    await this.pool.query(insert, [v7(), kind, outcome, reason, userId, actorId, account, address]);
  }
}
