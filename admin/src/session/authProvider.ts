import { type AuthProvider, HttpError, type UserIdentity } from 'react-admin';
import { type Account, ask } from './ask.ts';
import { takeMe } from './early.ts';

/** The session as far as the page knows it; undefined until the server has been asked. */
let known: Promise<Account | null> | undefined;
let who: Account | null = null;

/** By what somebody who is in is told from others. */
export const whoIsIn = (): string | undefined => who?.user.id;
export const addressOfWhoIsIn = (): string | undefined => who?.user.email;

let isThroughTheDoor = false;

/** Whether somebody has signed in since the page was opened. */
export const cameThroughTheDoor = (): boolean => isThroughTheDoor;

/** What is to be done when a session is found to have ended, while it is known yet whose it was. */
export const beforeEnd = new Set<() => void>();

function session(): Promise<Account | null> {
  if (known) return known;
  const asked = ask<Account | null>('get-session');
  known = asked;
  // What the viewer may do every page waits for, so it is asked while the dashboard still comes.
  asked
    .then((account) => {
      if (known === asked) who = account;
      return account && offered();
    })
    .catch(() => forget());
  return asked;
}

/** Who has a session by now, if anybody has: the server is asked anew. */
export async function whoIsInNow(): Promise<string | undefined> {
  if (!(await ask<Account | null>('get-session').catch(() => null))) return undefined;
  forget();
  return (await session())?.user.id;
}

function forget(): void {
  known = undefined;
  who = null;
  mine = undefined;
  told = undefined;
}

/** What the API says that the viewer may do with the records of a noun. */
interface Offered {
  writes: boolean;
  acts: readonly string[];
}

interface Mine {
  roles: readonly string[];
  /** In whose name a partner asks. */
  partners: readonly string[];
  nouns: Map<string, Offered>;
}

let mine: Promise<Mine> | undefined;
let told: Mine | undefined;

/** What the API has said of the viewer, if it has. */
export const offeredAlready = (): Mine | undefined => told;

/** What the viewer is, and may do noun by noun; asked once for a session. */
export function offered(): Promise<Mine> {
  if (mine) return mine;
  const asked = takeMe()
    .then((answer) => answer.json())
    .then(
      ({ data: { me } }): Mine => ({
        roles: me.roles,
        partners: me.partners,
        nouns: new Map(me.nouns.map(({ noun, ...rest }: Offered & { noun: string }) => [noun, rest])),
      }),
    );
  mine = asked;
  asked.then(
    (said) => {
      // An answer that comes when somebody else is in already is not of them.
      if (mine === asked) told = said;
    },
    () => forget(),
  );
  return asked;
}

const reading = new Set(['list', 'show', 'export']);

/** The password is right, and a second step is asked for. */
export class SecondStepAsked extends Error {}

/** What somebody comes in with: the first step, or one of two ways to take the second. */
type Credentials = { email: string; password: string } | { code: string } | { backupCode: string };

async function comeIn(credentials: Credentials): Promise<void> {
  if ('code' in credentials) return ask('two-factor/verify-totp', { code: credentials.code.replaceAll(/\s/g, '') });
  if ('backupCode' in credentials) return ask('two-factor/verify-backup-code', { code: credentials.backupCode.trim() });
  const { twoFactorRedirect } = await ask<{ twoFactorRedirect?: boolean }>('sign-in/email', credentials);
  if (twoFactorRedirect) throw new SecondStepAsked();
}

/** Sign-in on better-auth's own routes; the session itself lives in a cookie that no script can read. */
export const authProvider: AuthProvider = {
  async login(credentials: Credentials) {
    await comeIn(credentials).finally(forget);
    isThroughTheDoor = true;
  },
  async logout() {
    const had = await session().catch(() => null);
    forget();
    if (had) await ask('sign-out', {}).catch(() => undefined);
  },
  async checkAuth() {
    if (!(await session().catch(whoAnswers))) {
      forget();
      throw new HttpError('ra.auth.auth_check_error', 401);
    }
  },
  async checkError({ status }: { status?: number }) {
    if (status !== 401) return;
    for (const act of beforeEnd) act();
    forget();
    throw new HttpError('ra.notification.logged_out', 401);
  },
  async getIdentity() {
    return identityOf(await session());
  },
  getPermissions: async () => undefined,
  canAccess: async (asked) => offers(await offered(), asked),
};

const identityOf = (account: Account | null): UserIdentity => {
  const user = account?.user;
  return { id: user?.id ?? '', fullName: user?.name || user?.email, email: user?.email };
};

interface Access {
  resource: string;
  action: string;
}

/** What there is to offer; whatever is offered, the API holds the rules. */
function offers({ nouns }: Mine, { resource, action }: Access): boolean {
  const access = nouns.get(resource);
  return access !== undefined && (reading.has(action) || access.writes);
}

/** What react-admin would be told of the viewer, if it is known without asking: a page waits for none of it then. */
export function knownOf([of, what, asked]: readonly unknown[]): UserIdentity | boolean | null | undefined {
  if (of !== 'auth' || !told) return undefined;
  if (what === 'getIdentity') return who ? identityOf(who) : undefined;
  if (what === 'checkAuth') return true;
  if (what === 'getPermissions') return null;
  return what === 'canAccess' ? offers(told, asked as Access) : undefined;
}

/** A server that answers but refuses knows of no session; one that does not answer says nothing about it. */
function whoAnswers(error: HttpError): null {
  if (error.status === 0) throw error;
  return null;
}
