import type { IncomingHttpHeaders } from 'node:http';
import type { Sentence } from '../core/errors.ts';

const session = /(^|;\s*)[\w-]*\.session_token=/;
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
  if (key === undefined) return cookie === undefined ? undefined : { cookie };
  if ((borne !== undefined && given !== undefined) || (cookie !== undefined && session.test(cookie))) return 'both';
  return { key: String(key) };
}
