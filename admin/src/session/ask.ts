import { HttpError } from 'react-admin';
import { session as words } from '../words/session.ts';
import { sessionAddress, takeSession } from './early.ts';

interface Refusal {
  code?: string;
  message?: string;
  fields?: Record<string, string>;
}

/** Sentences that the server has put into the language of the page. */
const spoken = new Set(['TOO_MANY_ATTEMPTS', 'PASSWORD_REFUSED']);

/** Asks the routes of sign-in. A refusal comes as react-admin reads it: a sentence, and one for each field. */
export async function ask<T>(path: string, body?: object): Promise<T> {
  const language = { 'accept-language': document.documentElement.lang };
  const request: RequestInit = body
    ? { method: 'POST', headers: { ...language, 'content-type': 'application/json' }, body: JSON.stringify(body) }
    : { headers: language };
  let answer: Response;
  try {
    const address = `/auth/${path}`;
    const asked = { credentials: 'same-origin', ...request } as const;
    answer = await (address === sessionAddress ? takeSession(asked) : fetch(address, asked));
  } catch {
    throw new HttpError('frame.error.network', 0);
  }
  const said = await answer.json().catch(() => null);
  if (answer.ok) return said;
  const { code = '', message, fields } = (said ?? {}) as Refusal;
  throw new HttpError(sentence(code, message, answer.status), answer.status, { code, errors: fields });
}

function sentence(code: string, message: string | undefined, status: number): string {
  if (message && spoken.has(code)) return message;
  if (code in words.session.codes) return `session.codes.${code}`;
  return status === 429 ? 'session.tooOften' : 'session.failed';
}

/** What can be done beside signing in with a password. */
export interface Ways {
  passwordReset: boolean;
  provider: string | null;
}

export interface Account {
  user: { id: string; name: string; email: string; twoFactorEnabled: boolean };
  session: { token: string };
}
