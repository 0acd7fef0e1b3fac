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
        accountSubject: ({ tokens, profile }) => (tokens.idToken ? String(profile.sub ?? '') : ''),
        mapProfileToUser: ({ email }) => (isSpeltPlainly(String(email)) ? {} : { emailVerified: false }),
      },
    ],
  });

/** Letters beyond ASCII become ASCII in lower case, so that one address would be taken for another: a Kelvin sign for a k. */
const isSpeltPlainly = (email: string): boolean =>
  email.toLowerCase() === email.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
