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

const discoveryOf = (issuer: string): string => `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;

/** Whether a provider announces that each way back from it says who it is (RFC 9207); asked once, when that is first needed. */
export function issuerStatedBy(provider: IdentityProvider | undefined): () => Promise<boolean> {
  let announced: Promise<boolean> | undefined;
  const ask = async ({ issuer }: IdentityProvider) => {
    const answer = await fetch(discoveryOf(issuer), { signal: AbortSignal.timeout(5_000) });
    const told = (await answer.json()) as { authorization_response_iss_parameter_supported?: unknown };
    return told.authorization_response_iss_parameter_supported === true;
  };
  return async () => {
    if (!provider) return false;
    announced ??= ask(provider);
    try {
      return await announced;
    } catch {
      // Who cannot be asked is taken at the strictest, and asked again the next time.
      announced = undefined;
      return true;
    }
  };
}

/** Sign-in through a provider, by discovery and with PKCE; what its ID token says is verified with its keys. */
export const throughProvider = ({ issuer, clientId, clientSecret, label }: IdentityProvider) =>
  genericOAuth({
    config: [
      {
        providerId: 'oidc',
        name: label,
        discoveryUrl: discoveryOf(issuer),
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
