import { type createAuthMiddleware, isAPIError } from 'better-auth/api';
import type { AccessEventKind } from './access-entry.ts';
import type { AccessEvent } from './access-log.ts';
import { normal } from './throttle.ts';

export type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

export interface User {
  id: string;
  name: string;
  email: string;
  twoFactorEnabled?: boolean | null;
}

/** Who has a session, or the first step of two behind them. */
export interface Asker {
  user?: User | undefined;
  pending?: string | undefined;
}

/** What asks for the password of who is signed in: guesses count here as they do at the door. */
export const confirming: Record<string, AccessEventKind> = {
  '/change-password': 'PASSWORD_CHANGED',
  '/two-factor/enable': 'FACTOR_ENROLLED',
  '/two-factor/disable': 'FACTOR_OFF',
  '/two-factor/generate-backup-codes': 'BACKUP_CODES_RENEWED',
};
export const secondSteps = new Set(['/two-factor/verify-totp', '/two-factor/verify-backup-code']);

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const isEmail = (account: string) => /^[^@\s]+@[^@\s]+$/.test(account) && account.length <= 320;

/** The account as it goes on record: not what was typed in its place by mistake. */
export const stated = (account: string) => (isEmail(account) ? { account } : {});

/** What came of a request, if it is one for the log. */
export function eventOf(ctx: Context, asker: Asker | undefined): AccessEvent | undefined {
  const { path } = ctx;
  const refusal = reasonOf(ctx.context.returned);
  const came = ctx.context.newSession?.user as User | undefined;
  const done = { outcome: refusal ? ('REFUSED' as const) : ('DONE' as const), reason: refusal };
  const kind = confirming[path];
  if (kind) return asker?.user && { kind, userId: asker.user.id, ...done };
  if (secondSteps.has(path)) {
    if (!asker?.user) return { kind: 'SIGN_IN', userId: came?.id ?? asker?.pending, ...done };
    return asker.user.twoFactorEnabled ? undefined : { kind: 'FACTOR_ON', userId: asker.user.id, ...done };
  }
  switch (path) {
    case '/sign-in/email': {
      const account = stated(normal(text(ctx.body?.email)));
      if (came?.twoFactorEnabled) return { kind: 'SIGN_IN', outcome: 'PENDING', userId: came.id, ...account };
      return { kind: 'SIGN_IN', userId: came?.id, ...account, ...done };
    }
    case '/callback/:id':
      if (came) return { kind: 'SIGN_IN', outcome: 'DONE', reason: 'OIDC', userId: came.id };
      return { kind: 'SIGN_IN', outcome: 'REFUSED', reason: errorOfRedirect(ctx.context.returned) };
    case '/request-password-reset':
      return { kind: 'PASSWORD_RESET_ASKED', ...stated(normal(text(ctx.body?.email))), ...done };
    case '/reset-password':
      return { kind: 'PASSWORD_RESET', userId: asker?.user?.id, ...done };
  }
}

function reasonOf(returned: unknown): string | undefined {
  if (!isAPIError(returned)) return;
  return String(returned.body?.code ?? returned.status);
}

function errorOfRedirect(returned: unknown): string {
  const location = isAPIError(returned) ? new Headers(returned.headers).get('location') : null;
  const said = (location && URL.parse(location)?.searchParams.get('error')) || '';
  // Whoever comes back from the provider may have written anything in its place.
  return /^[a-z_]{1,60}$/.test(said) ? said : 'REFUSED';
}
