import { betterAuth } from 'better-auth';
import { APIError, isAPIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Pool } from 'pg';
import { addressHeader } from './address.ts';
import type { guard } from './guard.ts';
import { type IdentityProvider, throughProvider } from './identity-provider.ts';
import { hash, verify } from './password-hash.ts';
import { longest, shortest } from './password-policy.ts';

/** Seconds that a session lasts at most, and without a request. */
export const lasting = { absolute: 12 * 60 * 60, idle: 30 * 60 };

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

interface Means {
  pool: Pool;
  secret: string;
  publicUrl: string;
  guarding: ReturnType<typeof guard>;
  identityProvider: IdentityProvider | undefined;
  /** Sends the link of a reset on its way; absent if nothing carries it. */
  sendReset: ((to: { name: string; email: string }, token: string) => void) | undefined;
  complain: (what: string, error?: unknown) => void;
}

/** better-auth as it is used here: nobody signs up, and sessions live in the database. */
export function authentication(means: Means) {
  const { pool, secret, publicUrl, guarding, identityProvider, sendReset, complain } = means;
  const secure = publicUrl.startsWith('https:');
  return betterAuth({
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
      ...(sendReset && {
        // Nobody waits for the mail server, or the wait would tell who has an account.
        sendResetPassword: async ({ user, token }) => {
          if (!(user as { deactivatedAt?: Date | null }).deactivatedAt) sendReset(user, token);
        },
      }),
      // Other links, and second steps under way, end with the password that they rested on.
      onPasswordReset: async ({ user }) => {
        await pool.query('delete from verification where value = $1', [user.id]);
      },
    },
    user: { additionalFields: { deactivatedAt: { type: 'date', required: false, input: false } } },
    session: { expiresIn: lasting.absolute, disableSessionRefresh: true },
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
            return { data: { ...session, expiresAt: new Date(Date.now() + lasting.idle * 1000) } };
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
        // An office comes in through one address in the morning.
        '/sign-in/email': { window: 60, max: 60 },
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
        if (!isAPIError(error)) complain('A route of sign-in failed.', error);
      },
    },
    advanced: {
      // Said aloud, because better-auth leaves both out when it believes itself in a test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      // Named so, a browser takes it from this host only, and only over https.
      cookiePrefix: secure ? '__Host-binaan' : 'binaan',
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    logger: {
      level: 'error',
      log: (_level, message, ...more) => {
        const error = more.find((each) => each instanceof Error);
        // Whoever comes back from the provider by an old way, or by none, is refused as others are.
        if ((error as { code?: unknown })?.code === 'state_mismatch') return;
        // Refusals repeat what callers have sent; of the provider one wants to hear.
        if (error || /^(Discovery|Provider) /.test(message)) complain(message, error);
      },
    },
    telemetry: { enabled: false },
  });
}

const withoutTokens = async <T extends object>(account: T) => ({
  data: { ...account, accessToken: null, refreshToken: null, idToken: null },
});
