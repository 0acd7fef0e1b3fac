import type { IncomingHttpHeaders } from 'node:http';
import type { Sentence } from '../core/errors.ts';
import { withoutPosition } from '../core/position.ts';

const session = /(^|;\s*)[\w-]*\.session_token=/;
/** Whether the browser that asks was signed in once; whether it still is, only the database knows. */
export const bearsSession = ({ cookie = '' }: IncomingHttpHeaders): boolean => session.test(cookie);
const bearer = /^Bearer +(\S.*)$/i;

/** By what somebody who asks may be known. A key is looked for in headers alone: addresses are written into logs. */
export type Credential = { key: string } | { cookie: string } | undefined;

export const twoCredentials: Sentence = {
  id: 'Kirim satu kunci API saja, tanpa sesi.',
  en: 'Send one API key only, and no session with it.',
};

/** The credential of a request, or `both` where there are several: whose rights should hold is not for us to choose. */
export function credentialIn({ authorization, cookie, ...headers }: IncomingHttpHeaders): Credential | 'both' {
  const borne = authorization === undefined ? undefined : bearer.exec(authorization)?.[1];
  const given = headers['x-api-key'];
  const key = borne ?? given;
  if (key === undefined) return cookie ? { cookie: withoutPosition(cookie) } : undefined;
  if ((borne !== undefined && given !== undefined) || bearsSession({ cookie })) return 'both';
  return { key: String(key) };
}
