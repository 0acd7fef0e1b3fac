import { hash as hashOf, randomBytes } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { APIError, isAPIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { Pool } from 'pg';
import { outlive } from '../core/outlive.ts';
import { AccessLog } from './access-log.ts';
import { addressHeader } from './address.ts';
import { guard } from './guard.ts';
import { type IdentityProvider, throughProvider } from './identity-provider.ts';
import { resetLetter } from './letters.ts';
import { type MailSettings, openMail } from './mail.ts';
import { hash, verify } from './password-hash.ts';
import { longest, shortest } from './password-policy.ts';
import { People, passwordLink } from './people.ts';
import { Sessions } from './sessions.ts';
import { Throttle } from './throttle.ts';
import type { Viewer } from './viewer.ts';

export interface SignInSettings {
  databaseUrl: string;
  secret: string;
  publicUrl: string;
  mail?: MailSettings | undefined;
  identityProvider?: IdentityProvider | undefined;
  /** Where it is said what went wrong. */
  complain?: (error: unknown) => void;
}

/** The schema of PostgreSQL that holds better-auth's tables, apart from the register's. */
export const authSchema = 'auth';

/** Half a day at most, and half an hour without a request. */
const absolute = 12 * 60 * 60;
const idle = 30 * 60;

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** The routes of better-auth that are served; all others are not there. */
const served = {
  GET: new Set(['get-session', 'list-sessions', 'callback/oidc']),
  POST: new Set([
    'sign-in/email',
    'sign-in/social',
    'sign-out',
    'change-password',
    'request-password-reset',
    'reset-password',
    'revoke-session',
    'revoke-other-sessions',
    'two-factor/enable',
    'two-factor/disable',
    'two-factor/verify-totp',
    'two-factor/verify-backup-code',
    'two-factor/generate-backup-codes',
  ]),
};

/** Sign-in with password and second factor, or through a provider; sessions live in the database and end with their row. */
export async function signIn(settings: SignInSettings) {
  const { databaseUrl, secret, publicUrl, identityProvider, complain = () => {} } = settings;
  const pool = outlive(new Pool({ connectionString: databaseUrl, options: `-c search_path=${authSchema}`, max: 5 }));
  const log = new AccessLog(pool);
  const guarding = guard(new Throttle(pool), log);
  const mail = settings.mail && openMail(settings.mail);
  const secure = publicUrl.startsWith('https:');
  const letters = new Set<Promise<void>>();

  const auth = betterAuth({
    appName: 'Binaan',
    database: pool,
    secret,
    baseURL: publicUrl,
    basePath: '/auth',
    trustedOrigins: async (request) => {
      const host = request?.headers.get('host') ?? '';
      return loopback.test(host) ? [publicUrl, `http://${host}`] : [publicUrl];
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortest.besideFactor,
      maxPasswordLength: longest,
      password: { hash, verify },
      resetPasswordTokenExpiresIn: 60 * 60,
      revokeSessionsOnPasswordReset: true,
      ...(mail && {
        // Nobody waits for the mail server, or the wait would tell who has an account.
        sendResetPassword: async ({ user, token }) => {
          if ((user as { deactivatedAt?: Date | null }).deactivatedAt) return;
          const sent = mail.send(resetLetter(user, passwordLink(publicUrl, token))).catch(complain);
          letters.add(sent);
          sent.finally(() => letters.delete(sent));
        },
      }),
      // Other links, and second steps under way, end with the password that they rested on.
      onPasswordReset: async ({ user }) => {
        await pool.query('delete from verification where value = $1', [user.id]);
      },
    },
    user: { additionalFields: { deactivatedAt: { type: 'date', required: false, input: false } } },
    session: { expiresIn: absolute, disableSessionRefresh: true },
    account: { accountLinking: { enabled: true, trustedProviders: [] } },
    verification: { storeIdentifier: 'hashed' },
    plugins: [
      twoFactor({ backupCodeOptions: { storeBackupCodes: 'encrypted' } }),
      ...(identityProvider ? [throughProvider(identityProvider)] : []),
    ],
    hooks: { before: guarding.before, after: guarding.after },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const { rows } = await pool.query('select from "user" where id = $1 and "deactivatedAt" is not null', [
              session.userId,
            ]);
            if (rows.length) throw new APIError('UNAUTHORIZED', { code: 'INVALID_EMAIL_OR_PASSWORD' });
            return { data: { ...session, expiresAt: new Date(Date.now() + idle * 1000) } };
          },
        },
        delete: { after: guarding.ended },
      },
      // The provider's tokens are good for its other services: here nobody needs them.
      account: { create: { before: withoutTokens }, update: { before: withoutTokens } },
    },
    // In the database: all processes count together, and a restart forgets nothing.
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: {
        '/sign-in/email': { window: 60, max: 20 },
        '/sign-in/social': { window: 60, max: 60 },
        '/change-password': { window: 60, max: 20 },
        '/request-password-reset': { window: 60, max: 10 },
        '/two-factor/*': { window: 60, max: 60 },
      },
    },
    onAPIError: {
      errorURL: `${publicUrl}/`,
      // A refusal stands in the log of access; the server's log is for what went wrong.
      onError: (error) => {
        if (!isAPIError(error)) complain(error);
      },
    },
    advanced: {
      // Named so, a browser takes it from this host only, and only over https.
      cookiePrefix: secure ? '__Host-binaan' : 'binaan',
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    logger: { level: 'error' },
    telemetry: { enabled: false },
  });

  const { internalAdapter } = await auth.$context;
  const people = new People({ pool, accounts: internalAdapter, log, mail, publicUrl });
  const sessions = new Sessions(databaseUrl);
  await sessions.listen();

  return {
    people,
    options: auth.options,
    /** What the sign-in page may offer. */
    ways: { passwordReset: mail !== undefined, provider: identityProvider?.label ?? null },

    /** better-auth's own routes. What they change of a session holds from the next request on. */
    async handle(request: Request): Promise<Response> {
      const route = new URL(request.url).pathname.slice('/auth/'.length);
      if (!served[request.method as keyof typeof served]?.has(route)) return new Response(null, { status: 404 });
      const answer = await auth.handler(request);
      if (request.method !== 'GET') sessions.forget();
      return answer;
    },

    /** Who a request with this cookie comes from; a stranger is null. */
    async viewer(cookie: string | undefined, headers: () => Headers): Promise<Viewer | null> {
      if (!cookie) return null;
      return sessions.viewer(hashOf('sha256', cookie, 'base64url'), async () => {
        const found = await auth.api.getSession({ headers: headers() });
        if (!found || found.user.deactivatedAt) return null;
        const { user, session } = found;
        await pool.query(prolong, [session.id, absolute, idle]);
        return { viewer: { id: user.id, name: user.name, role: 'ADMIN' }, expires: session.expiresAt };
      });
    },

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
      await Promise.all(letters);
      mail?.close();
      await Promise.all([sessions.close(), pool.end()]);
    },
  };
}

/** Somebody is there: the session goes on, but not beyond half a day. Written at most once a minute. */
const prolong = `update session set "updatedAt" = now(),
  "expiresAt" = least("createdAt" + make_interval(secs => $2), now() + make_interval(secs => $3))
where id = $1 and "expiresAt" between now() and least("createdAt" + make_interval(secs => $2), now() + make_interval(secs => $3 - 60))`;

const withoutTokens = async <T extends object>(account: T) => ({
  data: { ...account, accessToken: null, refreshToken: null, idToken: null },
});

export type SignIn = Awaited<ReturnType<typeof signIn>>;
