import { argon2, hash as hashOf, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { betterAuth } from 'better-auth';
import { Pool } from 'pg';
import { outlive } from '../core/outlive.ts';
import { Sessions } from './sessions.ts';
import type { Viewer } from './viewer.ts';

const derive = promisify(argon2);
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

/** Argon2id at OWASP's numbers, with the salt before the tag. */
async function hash(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive('argon2id', { ...cost, nonce, message: password.normalize('NFKC') });
  return `argon2id$${nonce.toString('base64url')}$${Buffer.from(tag).toString('base64url')}`;
}

async function verify({ hash: stored, password }: { hash: string; password: string }): Promise<boolean> {
  const [, nonce = '', tag = ''] = stored.split('$');
  const expected = Buffer.from(tag, 'base64url');
  const found = await derive('argon2id', {
    ...cost,
    nonce: Buffer.from(nonce, 'base64url'),
    message: password.normalize('NFKC'),
  });
  return expected.length === found.length && timingSafeEqual(expected, Buffer.from(found));
}

/** The header in which the server tells better-auth the address of the client; what a client sends there is replaced. */
export const addressHeader = 'x-binaan-address';

export interface SignInSettings {
  databaseUrl: string;
  secret: string;
  publicUrl: string;
  /** What the person behind an account may do today; null for nobody. */
  standing(account: string): Promise<Viewer | null>;
}

/** The schema of PostgreSQL that holds better-auth's tables, apart from the register's. */
export const authSchema = 'auth';

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Sign-in with e-mail and password; sessions live in the database and end with their row. */
export async function signIn({ databaseUrl, secret, publicUrl, standing }: SignInSettings) {
  const pool = outlive(new Pool({ connectionString: databaseUrl, options: `-c search_path=${authSchema}`, max: 5 }));
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
      minPasswordLength: 8,
      maxPasswordLength: 128,
      password: { hash, verify },
    },
    session: { expiresIn: 12 * 60 * 60, disableSessionRefresh: true },
    // In the database: all processes count together, and a restart forgets nothing.
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: { '/sign-in/email': { window: 60, max: 20 } },
    },
    advanced: {
      cookiePrefix: 'binaan',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    logger: { level: 'error' },
    telemetry: { enabled: false },
  });

  const sessions = new Sessions(databaseUrl);
  await sessions.listen();

  return {
    /** better-auth's own routes. What they change of a session holds from the next request on. */
    async handle(request: Request): Promise<Response> {
      const answer = await auth.handler(request);
      if (request.method !== 'GET') sessions.forget();
      return answer;
    },
    options: auth.options,

    /** Who a request with this cookie comes from; a stranger is null. */
    async viewer(cookie: string | undefined, headers: () => Headers): Promise<Viewer | null> {
      if (!cookie) return null;
      return sessions.viewer(hashOf('sha256', cookie, 'base64url'), async () => {
        const found = await auth.api.getSession({ headers: headers() });
        if (!found) return null;
        const { user, session } = found;
        const viewer = await standing(user.id);
        return viewer && { viewer, expires: session.expiresAt };
      });
    },

    /** Makes the first administrator if there is nobody yet; answers the password if it had to make one up. */
    async firstAdministrator(email: string, given: string | undefined): Promise<{ email: string; password?: string }> {
      const { internalAdapter } = await auth.$context;
      const { rows } = await pool.query<{ id: string; email: string; signsIn: boolean }>(
        `select id, email, exists (select from account where "userId" = u.id) as "signsIn" from "user" u order by "createdAt" limit 1`,
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
      await Promise.all([sessions.close(), pool.end()]);
    },
  };
}

export type SignIn = Awaited<ReturnType<typeof signIn>>;
