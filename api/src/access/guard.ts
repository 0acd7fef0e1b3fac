import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { languageOf, type Sentence } from '../core/errors.ts';
import type { AccessEventKind } from './access-entry.ts';
import type { AccessEvent, AccessLog } from './access-log.ts';
import { addressHeader } from './address.ts';
import { type Asker, type Context, confirming, eventOf, secondSteps, stated, text, type User } from './outcome.ts';
import { faultOf, shortest } from './password-policy.ts';
import { normal, type Throttle } from './throttle.ts';

/** What ends a session by name. */
const endings: Record<string, AccessEventKind> = {
  '/sign-out': 'SIGN_OUT',
  '/revoke-session': 'SESSION_REVOKED',
  '/revoke-other-sessions': 'SESSION_REVOKED',
};

const sentences = {
  wait: (seconds: number): Sentence => ({
    id: `Terlalu banyak percobaan. Coba lagi dalam ${seconds} detik.`,
    en: `Too many attempts. Try again in ${seconds} seconds.`,
  }),
  keepFactor: {
    id: `Kata sandi Anda kurang dari ${shortest.alone} karakter. Ganti dahulu dengan yang lebih panjang.`,
    en: `Your password has fewer than ${shortest.alone} characters. Change it for a longer one first.`,
  },
} as const;

const addressOf = (ctx: Context) => ctx.headers?.get(addressHeader);

function refuseField(ctx: Context, field: string, sentence: Sentence): never {
  const message = sentence[languageOf(ctx.headers?.get('accept-language') ?? undefined)];
  throw new APIError('BAD_REQUEST', { code: 'PASSWORD_REFUSED', message, fields: { [field]: message } });
}

/**
 * What stands around better-auth's routes: delays after failures, what a password must be, and the log of what came of it.
 * `statesIssuer` tells of the provider whether it says in each way back who it is.
 */
export function guard(throttle: Throttle, log: AccessLog, statesIssuer: () => Promise<boolean>) {
  /** Who a request with a session, or with the first step behind it, comes from; what better-auth ends it forgets. */
  const askers = new WeakMap<Request, Asker>();

  async function slow(ctx: Context, on: string, event: Omit<AccessEvent, 'outcome'>): Promise<void> {
    const seconds = await throttle.attempt(on);
    if (!seconds) return;
    await log.write({ ...event, outcome: 'REFUSED', reason: 'TOO_MANY_ATTEMPTS', address: addressOf(ctx) });
    const message = sentences.wait(seconds)[languageOf(ctx.headers?.get('accept-language') ?? undefined)];
    throw new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY_ATTEMPTS', message }, { 'retry-after': String(seconds) });
  }

  async function checkNewPassword(ctx: Context, user: User): Promise<void> {
    const password = ctx.body?.newPassword;
    if (typeof password !== 'string') return;
    const fault = await faultOf(password, { ...user, hasSecondFactor: user.twoFactorEnabled === true });
    if (fault) refuseField(ctx, 'newPassword', fault);
  }

  async function knowAsker(ctx: Context) {
    const user = (await getSessionFromCtx(ctx))?.user as User | undefined;
    const asker = { user, pending: user ? undefined : await pendingUser(ctx) };
    if (ctx.request) askers.set(ctx.request, asker);
    return asker;
  }

  const before = createAuthMiddleware(async (ctx) => {
    const { path, body } = ctx;
    if (path === '/sign-in/email') {
      const account = normal(text(body?.email));
      await slow(ctx, `sign-in ${account}`, { kind: 'SIGN_IN', ...stated(account) });
    }
    if (path === '/sign-in/social' && body?.idToken) throw new APIError('NOT_FOUND');
    // A way back that leaves out who sends it may be another provider's (RFC 9207, 2.4): it is refused as that one's is.
    if (path === '/callback/:id' && !ctx.query?.iss && (await statesIssuer()))
      return { context: { query: { ...ctx.query, iss: 'unstated' } } };
    if (path === '/request-password-reset') {
      const account = normal(text(body?.email));
      await slow(ctx, `reset ${account}`, { kind: 'PASSWORD_RESET_ASKED', ...stated(account) });
    }
    if (path === '/reset-password') {
      const user = await ownerOfToken(ctx, body?.token || ctx.query?.token);
      // Of a link that leads nowhere one wants to hear before a better password is thought of.
      if (!user) {
        await log.write({
          kind: 'PASSWORD_RESET',
          outcome: 'REFUSED',
          reason: 'INVALID_TOKEN',
          address: addressOf(ctx),
        });
        throw new APIError('BAD_REQUEST', { code: 'INVALID_TOKEN', message: 'Invalid token' });
      }
      await checkNewPassword(ctx, user);
      if (ctx.request) askers.set(ctx.request, { user });
    }
    if (secondSteps.has(path)) {
      const { user, pending } = await knowAsker(ctx);
      const userId = pending ?? user?.id;
      // The code that turned the second step on opens no door after it.
      if (userId && !(await throttle.spend(`${userId} ${text(body?.code).trim()}`))) {
        await log.write({
          kind: pending ? 'SIGN_IN' : 'FACTOR_ON',
          outcome: 'REFUSED',
          reason: 'CODE_SPENT',
          userId,
          address: addressOf(ctx),
        });
        throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'Invalid code' });
      }
      // A second step that a browser may skip for a month is none.
      return { context: { body: { trustDevice: false } } };
    }
    const kind = confirming[path];
    if (!kind) return;
    const { user } = await knowAsker(ctx);
    if (!user) return;
    await slow(ctx, `confirm ${user.id}`, { kind, userId: user.id });
    if (path === '/two-factor/disable' && [...text(body?.password)].length < shortest.alone)
      refuseField(ctx, 'password', sentences.keepFactor);
    if (path !== '/change-password') return;
    await checkNewPassword(ctx, user);
    return { context: { body: { revokeOtherSessions: true } } };
  });

  const after = createAuthMiddleware(async (ctx) => {
    const event = eventOf(ctx, ctx.request && askers.get(ctx.request));
    if (!event) return;
    await log.write({ ...event, address: addressOf(ctx) });
    if (event.outcome === 'REFUSED') return;
    if (event.kind === 'SIGN_IN' && event.outcome === 'DONE') await endEarlier(ctx);
    if (ctx.path === '/sign-in/email') await throttle.succeeded(`sign-in ${normal(text(ctx.body?.email))}`);
    if (ctx.path in confirming) await throttle.succeeded(`confirm ${event.userId}`);
  });

  return {
    before,
    after,
    /** A session is gone: if somebody ended it, that is on record. */
    ended: async (session: { userId: string }, ctx: Context | null): Promise<void> => {
      const kind = ctx && endings[ctx.path];
      if (kind) await log.write({ kind, outcome: 'DONE', userId: session.userId, address: addressOf(ctx) });
    },
  };
}

/** Whoever signs in over a session of this browser leaves none behind that a copy of its cookie would open. */
async function endEarlier(ctx: Context): Promise<void> {
  const { authCookies, internalAdapter, newSession, secret } = ctx.context;
  const earlier = await ctx.getSignedCookie(authCookies.sessionToken.name, secret);
  if (earlier && earlier !== newSession?.session.token) await internalAdapter.deleteSession(earlier);
}

async function ownerOfToken(ctx: Context, token: unknown): Promise<User | null> {
  if (typeof token !== 'string') return null;
  const { internalAdapter } = ctx.context;
  const found = await internalAdapter.findVerificationValue(`reset-password:${token}`);
  return found && found.expiresAt > new Date() ? internalAdapter.findUserById(found.value) : null;
}

/** Who has taken the first step of two. */
async function pendingUser(ctx: Context): Promise<string | undefined> {
  const challenge = await ctx.getSignedCookie(ctx.context.createAuthCookie('two_factor').name, ctx.context.secret);
  return challenge ? (await ctx.context.internalAdapter.findVerificationValue(challenge))?.value : undefined;
}
