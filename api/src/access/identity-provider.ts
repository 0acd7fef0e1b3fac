import { createHash } from 'node:crypto';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';

/** An OpenID Connect provider that vouches for people who already have an account. */
export interface IdentityProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What people call it. */
  label: string;
}

/** Sign-in through a provider, by discovery and with PKCE; what its ID token says is verified with its keys. */
export const throughProvider = ({ issuer, clientId, clientSecret, label }: IdentityProvider) =>
  genericOAuth({
    config: [
      {
        providerId: 'oidc',
        name: label,
        discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        requireIdTokenVerification: true,
        clientId,
        clientSecret,
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        disableImplicitSignUp: true,
        disableSignUp: true,
        overrideUserInfo: false,
        // A token that is there is verified, and speaks of the same person as the profile; whoever comes without one is nobody.
        accountSubject: ({ tokens: { idToken, accessToken }, profile }) =>
          idToken && isBeside(idToken, accessToken ?? '') ? String(profile.sub ?? '') : '',
        mapProfileToUser: ({ email }) => (isSpeltPlainly(String(email)) ? {} : { emailVerified: false }),
      },
    ],
  });

/** Whether an ID token came with this access token, if it says with which it did (OpenID Connect Core, 3.1.3.8). */
function isBeside(idToken: string, accessToken: string): boolean {
  const [{ alg = '' }, { at_hash: said }] = idToken
    .split('.', 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString())) as [{ alg?: string }, { at_hash?: unknown }];
  const digest = createHash(`sha${/\d{3}$/.exec(alg)?.[0] ?? '512'}`)
    .update(accessToken)
    .digest();
  return said === undefined || said === digest.subarray(0, digest.length / 2).toString('base64url');
}

/** Letters beyond ASCII become ASCII in lower case, so that one address would be taken for another: a Kelvin sign for a k. */
const isSpeltPlainly = (email: string): boolean =>
  email.toLowerCase() === email.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
