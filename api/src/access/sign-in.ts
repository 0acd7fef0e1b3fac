import { hash as hashOf, randomBytes } from 'node:crypto';
import type { Line } from '../core/line.ts';
import { outlive } from '../core/outlive.ts';
import { PatientPool } from '../core/patient-pool.ts';
import { type AccessEvent, AccessLog } from './access-log.ts';
import { authentication, lasting } from './authentication.ts';
import type { Credential } from './credential.ts';
import { guard } from './guard.ts';
import { type IdentityProvider, issuerStatedBy } from './identity-provider.ts';
import { resetLetter } from './letters.ts';
import { type MailSettings, openMail } from './mail.ts';
import { hash } from './password-hash.ts';
import { People, passwordLink } from './people.ts';
import { routesOf } from './routes.ts';
import { Sessions } from './sessions.ts';
import { Throttle } from './throttle.ts';
import type { Viewer } from './viewer.ts';

export interface SignInSettings {
  databaseUrl: string;
  /** Where it is heard that access has changed. */
  line: Line;
  secret: string;
  publicUrl: string;
  mail?: MailSettings | undefined;
  identityProvider?: IdentityProvider | undefined;
  /** How many years it is kept who came in; without it for ever. */
  accessLogYears?: number;
  /** Where it is said what went wrong. */
  complain?: (what: string, error?: unknown) => void;
  /** What the person behind an account may do today; null for nobody. */
  standing(account: string): Promise<Viewer | null>;
}

/** The schema of PostgreSQL that holds better-auth's tables, apart from the register's. */
export const authSchema = 'auth';

/** Sign-in with password and second factor, or through a provider; sessions live in the database and end with their row. */
export async function signIn(settings: SignInSettings) {
  const { databaseUrl, line, publicUrl, identityProvider, standing, complain = () => {} } = settings;
  const pool = outlive(
    new PatientPool({
      connectionString: databaseUrl,
      options: `-c search_path=${authSchema} -c statement_timeout=5000`,
      max: 5,
    }),
  );
  const log = new AccessLog(pool);
  const { accessLogYears } = settings;
  const forget = async () => {
    if (accessLogYears === undefined) return;
    await log.forget(accessLogYears).catch((error) => complain('The record of access was not shortened.', error));
  };
  await forget();
  const daily = setInterval(forget, 86_400_000).unref();
  const mail = settings.mail && (await openMail(settings.mail));
  const letters = new Set<Promise<void>>();
  const notes = new Set<Promise<void>>();
  const auth = authentication({
    ...settings,
    pool,
    complain,
    identityProvider,
    guarding: guard(new Throttle(pool), log, issuerStatedBy(identityProvider)),
    sendReset:
      mail &&
      ((to, token) => {
        const sent = mail
          .send(resetLetter(to, passwordLink(publicUrl, token)))
          .catch((error) => complain('A letter was not sent.', error));
        letters.add(sent);
        sent.finally(() => letters.delete(sent));
      }),
  });
  const ways = { passwordReset: mail !== undefined, provider: identityProvider?.label ?? null };
  const isServed = routesOf(ways);

  const { internalAdapter } = await auth.$context;
  const people = new People({ pool, accounts: internalAdapter, log, mail, publicUrl });
  const sessions = new Sessions(line);
  await line.open();

  return {
    people,
    /** What the sign-in page may offer. */
    ways,

    /** better-auth's own routes. What they change of a session holds from the next request on. */
    async handle(request: Request): Promise<Response> {
      if (!isServed(request)) return new Response(null, { status: 404 });
      const answer = await auth.handler(request);
      if (request.method !== 'GET') await sessions.changed();
      return answer;
    },

    /** Writes down what happened to somebody's access, without letting anybody wait for it. */
    note(event: AccessEvent): void {
      const noted = log.write(event).catch((error) => complain('A refusal was not written down.', error));
      notes.add(noted);
      noted.finally(() => notes.delete(noted));
    },

    /** Writes down that somebody takes something along. What is not on record is not handed out. */
    record: (event: AccessEvent): Promise<void> => log.write(event),

    /** What viewers may do has changed here: whoever asks next is looked up, in every process. */
    accessChanged: () => sessions.changed(),

    /** Who a request with this cookie comes from; a stranger is null. */
    async viewer(cookie: string | undefined, headers: () => Headers): Promise<Viewer | null> {
      if (!cookie) return null;
      return sessions.viewer(nameOf({ cookie }), async () => {
        const found = await auth.api.getSession({ headers: headers() });
        if (!found || found.user.deactivatedAt) return null;
        const { user, session } = found;
        const viewer = await standing(user.id);
        if (viewer) await pool.query(prolong, [session.id, lasting.absolute, lasting.idle]);
        return viewer && { viewer, expires: session.expiresAt };
      });
    },

    /** Who is known by what a request bears, without looking anything up. */
    remembered: (credential: Credential): Viewer | undefined => credential && sessions.remembered(nameOf(credential)),

    /** Who a key acts for, remembered as sessions are; nobody is null. */
    keyed: (key: string, look: () => Promise<{ viewer: Viewer } | null>): Promise<Viewer | null> =>
      sessions.viewer(nameOf({ key }), look),

    /** Makes the first administrator if there is nobody yet; answers the password if it had to make one up. */
    async firstAdministrator(email: string, given: string | undefined): Promise<{ email: string; password?: string }> {
      const { rows } = await pool.query<{ id: string; email: string; signsIn: boolean }>(
        `select id, email, exists (select from account) as "signsIn" from "user" order by "createdAt" limit 1`,
      );
      if (rows[0]?.signsIn) return { email: rows[0].email };
      const password = given ?? randomBytes(12).toString('base64url');
      const user =
        rows[0] ??
        (await internalAdapter.createUser(
          { email: email.toLowerCase(), name: 'Administrator', emailVerified: true },
          { method: 'email-password' },
        ));
      await internalAdapter.linkAccount({
        userId: user.id,
        accountId: user.id,
        providerId: 'credential',
        password: await hash(password),
      });
      return { email: user.email, ...(given ? {} : { password }) };
    },

    close: async () => {
      clearInterval(daily);
      await Promise.all([...letters, ...notes]);
      mail?.close();
      await Promise.all([line.close(), pool.end()]);
    },
  };
}

/** What is remembered of a credential: nothing that opens a door. */
const nameOf = (credential: NonNullable<Credential>): string =>
  'key' in credential
    ? `key ${hashOf('sha256', credential.key, 'base64url')}`
    : hashOf('sha256', credential.cookie, 'base64url');

/** Somebody is there: the session goes on, but not beyond half a day. Written at most once a minute. */
const prolong = `update session set "updatedAt" = now(),
  "expiresAt" = least("createdAt" + make_interval(secs => $2), now() + make_interval(secs => $3))
where id = $1 and "expiresAt" between now() and least("createdAt" + make_interval(secs => $2), now() + make_interval(secs => $3 - 60))`;

export type SignIn = Awaited<ReturnType<typeof signIn>>;
