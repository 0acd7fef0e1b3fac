import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { refuse, refuseFields, words } from '../core/errors.ts';
import type { AccessEventKind } from './access-entry.ts';
import type { AccessLog } from './access-log.ts';
import { invitationLetter } from './letters.ts';
import type { Mail } from './mail.ts';

/** What better-auth gives us to make people with. */
interface Accounts {
  createUser(
    user: { email: string; name: string; emailVerified: boolean },
    how: { method: 'email-password' },
  ): Promise<{ id: string }>;
  createVerificationValue(value: { identifier: string; value: string; expiresAt: Date }): Promise<unknown>;
}

/** Who does it: whether they may is asked before. */
interface Actor {
  id: string;
}

export interface Invited {
  id: string;
  /** Where to choose a password, once; absent if it went out by mail. */
  link?: string;
}

interface Person {
  id: string;
  /** The account in better-auth's own table. */
  account: string;
  name: string;
  email: string;
}

const sevenDays = 7 * 24 * 60 * 60 * 1000;
const yourself = {
  id: 'Anda tidak dapat melakukannya pada akun Anda sendiri.',
  en: 'You cannot do this to your own account.',
};
const wrongAddress = { id: 'Bukan alamat e-mail.', en: 'This is not an e-mail address.' };
/** What better-auth takes for an address when somebody signs in. */
const address = /^(?!\.)(?!.*\.\.)([A-Za-z0-9_'+\-.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;

/** The address at which a password is chosen. The token stands behind the `#`, so no log and no other site sees it. */
export const passwordLink = (publicUrl: string, token: string): string =>
  `${publicUrl}/#/choose-password?token=${encodeURIComponent(token)}`;

interface Means {
  pool: Pool;
  accounts: Accounts;
  log: AccessLog;
  mail: Mail | undefined;
  publicUrl: string;
}

/** Who has an account: made by invitation, deactivated rather than deleted. People go by the identifiers of the noun `User`. */
export class People {
  private readonly means: Means;

  constructor(means: Means) {
    this.means = means;
  }

  /** Makes an account, and sends or answers a link at which its password is chosen. */
  async invite(actor: Actor, { name, email }: { name: string; email: string }): Promise<Invited> {
    const person = { name: name.trim(), email: email.normalize('NFKC').trim().toLowerCase() };
    if (!person.name) throw refuseFields({ name: words.blank });
    if (!address.test(person.email)) throw refuseFields({ email: wrongAddress });
    const { id: account } = await this.means.accounts
      // The address is the office's word for who this is: what an identity provider vouches for is compared with it.
      .createUser({ ...person, emailVerified: true }, { method: 'email-password' })
      .catch((error) => {
        throw error.code === '23505' ? refuseFields({ email: words.taken }, 'CONFLICT') : error;
      });
    const { rows } = await this.means.pool.query('select id from public."user" where account = $1', [account]);
    await this.note('INVITED', actor, account);
    return this.sendLink({ id: rows[0].id, account, ...person });
  }

  /**
   * For who has lost password, phone or invitation: ends the sessions, takes the password and the second factor away, and
   * sends or answers a link at which a new password is chosen.
   */
  async recover(actor: Actor, id: string): Promise<Invited> {
    const person = await this.other(actor, id);
    await this.means.pool.query(
      `with factor as (delete from "twoFactor" where "userId" = $1), known as (delete from account where "userId" = $1),
        links as (delete from verification where value = $1), sessions as (delete from session where "userId" = $1)
       update "user" set "twoFactorEnabled" = false, "updatedAt" = now() where id = $1`,
      [person.account],
    );
    await this.note('RECOVERED', actor, person.account);
    return this.sendLink(person);
  }

  /** Nobody signs in with this account any more, and who is signed in is not from the next request on. */
  async deactivate(actor: Actor, id: string): Promise<void> {
    const { account } = await this.other(actor, id);
    await this.means.pool.query(
      `with links as (delete from verification where value = $1), sessions as (delete from session where "userId" = $1)
       update "user" set "deactivatedAt" = coalesce("deactivatedAt", now()), "updatedAt" = now() where id = $1`,
      [account],
    );
    await this.note('DEACTIVATED', actor, account);
  }

  async reactivate(actor: Actor, id: string): Promise<void> {
    const { account } = await this.other(actor, id);
    await this.means.pool.query(`update "user" set "deactivatedAt" = null, "updatedAt" = now() where id = $1`, [
      account,
    ]);
    await this.note('REACTIVATED', actor, account);
  }

  private async other(actor: Actor, id: string): Promise<Person> {
    if (actor.id === id) throw refuse(yourself, 'FORBIDDEN');
    const { rows } = await this.means.pool.query<Person>(
      'select id, account, name, email from public."user" where id::text = $1',
      [id],
    );
    if (!rows[0]) throw refuse(words.notFound, 'NOT_FOUND');
    return rows[0];
  }

  private async sendLink(person: Person): Promise<Invited> {
    const { accounts, mail, publicUrl } = this.means;
    const token = randomBytes(24).toString('base64url');
    await accounts.createVerificationValue({
      identifier: `reset-password:${token}`,
      value: person.account,
      expiresAt: new Date(Date.now() + sevenDays),
    });
    const link = passwordLink(publicUrl, token);
    const sent = await mail?.send(invitationLetter(person, link)).then(
      () => true,
      () => false,
    );
    // What no mail server takes is handed over by hand.
    return sent ? { id: person.id } : { id: person.id, link };
  }

  private note(kind: AccessEventKind, actor: Actor, userId: string) {
    return this.means.log.write({ kind, outcome: 'DONE', actorId: actor.id, userId });
  }
}
