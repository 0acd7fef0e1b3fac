/** What can be done beside signing in with a password. */
export interface Ways {
  passwordReset: boolean;
  /** What the identity provider is called, if there is one. */
  provider: string | null;
}

const get = ['get-session', 'list-sessions'];
const post = [
  'sign-in/email',
  'sign-out',
  'change-password',
  'reset-password',
  'revoke-session',
  'revoke-other-sessions',
  'two-factor/enable',
  'two-factor/disable',
  'two-factor/verify-totp',
  'two-factor/verify-backup-code',
  'two-factor/generate-backup-codes',
];

/** Which of better-auth's routes are served; all others are not there. */
export const servedBy = ({ passwordReset, provider }: Ways): Record<string, readonly string[]> => ({
  GET: [...get, ...(provider ? ['callback/oidc'] : [])],
  POST: [...post, ...(provider ? ['sign-in/social'] : []), ...(passwordReset ? ['request-password-reset'] : [])],
});

export function routesOf(ways: Ways) {
  const served = servedBy(ways);
  return ({ method, url }: Request): boolean =>
    served[method]?.includes(new URL(url).pathname.slice('/auth/'.length)) ?? false;
}
