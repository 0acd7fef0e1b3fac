import { Secret, TOTP } from 'otpauth';
import { firstAdmin } from './first-admin.ts';

export interface Reply {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a reply has the shape of its route
  body: any;
  headers: Headers;
}

let visitors = 0;

/**
 * Somebody with a browser of their own, who keeps cookies and comes from an address of their own: the house is opened with
 * `behindProxy`, and the tests are the proxy.
 */
export class Visitor {
  readonly cookies = new Map<string, string>();
  readonly address: string;
  private readonly origin: string;

  constructor({ origin }: { origin: string }, address = `198.18.${++visitors >> 8}.${visitors & 255}`) {
    this.origin = origin;
    this.address = address;
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
    return this.keep(await this.fetch(path, { headers: { ...this.headers(), ...headers } }));
  }

  async post(path: string, body: object = {}, headers: Record<string, string> = {}): Promise<Reply> {
    const all = {
      'content-type': 'application/json',
      'accept-language': 'en',
      origin: this.origin,
      ...this.headers(),
      ...headers,
    };
    return this.keep(await this.fetch(path, { method: 'POST', headers: all, body: JSON.stringify(body) }));
  }

  signIn(email: string = firstAdmin.ADMIN_EMAIL, password: string = firstAdmin.ADMIN_PASSWORD): Promise<Reply> {
    return this.post('/auth/sign-in/email', { email, password });
  }

  /** Whether the register answers at the next request. */
  async isIn(): Promise<boolean> {
    const { status } = await this.post('/graphql', { query: '{ regions { totalCount } }' });
    return status === 200;
  }

  private fetch(path: string, init: RequestInit) {
    return fetch(new URL(path, this.origin), { redirect: 'manual', ...init });
  }

  private headers(): Record<string, string> {
    return { 'x-forwarded-for': this.address, ...(this.cookies.size ? { cookie: this.cookie } : {}) };
  }

  private async keep(answer: Response): Promise<Reply> {
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (/max-age=0/i.test(set)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const text = await answer.text();
    const body = text && answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
    return { status: answer.status, body, headers: answer.headers };
  }
}

/** A house that takes the word of its proxy on who asks. */
export const behindProxy = { TRUSTED_PROXIES: '127.0.0.1' };

/** What an authenticator app shows now, or at another time. */
export function codeOf(totpUri: string, timestamp: number = Date.now()): string {
  const { searchParams } = new URL(totpUri);
  return new TOTP({ secret: Secret.fromBase32(searchParams.get('secret') ?? '') }).generate({ timestamp });
}
