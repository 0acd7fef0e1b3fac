import { type AuthProvider, HttpError } from 'react-admin';

interface Session {
  user: { id: string; name: string; email: string };
}

/** The session as far as the page knows it; undefined until the server has been asked. */
let known: Promise<Session | null> | undefined;

async function ask(path: string, body?: object): Promise<Response> {
  const request: RequestInit = body
    ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    : {};
  try {
    return await fetch(`/auth/${path}`, { credentials: 'same-origin', ...request });
  } catch {
    throw new HttpError('frame.error.network', 0);
  }
}

function session(): Promise<Session | null> {
  known ??= ask('get-session').then((answer) => (answer.ok ? answer.json() : null));
  known.catch(() => forget());
  return known;
}

function forget(): void {
  known = undefined;
  mine = undefined;
}

/** What the API says that the viewer may do with the records of a noun. */
export interface Offered {
  writes: boolean;
  acts: readonly string[];
}

let mine: Promise<Map<string, Offered>> | undefined;

/** What the viewer may do, noun by noun; asked once for a session. */
export function offered(): Promise<Map<string, Offered>> {
  mine ??= fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ me { nouns { noun writes acts } } }' }),
  })
    .then((answer) => answer.json())
    .then(({ data }) => new Map(data.me.nouns.map(({ noun, ...rest }: Offered & { noun: string }) => [noun, rest])));
  mine.catch(() => forget());
  return mine;
}

const reading = new Set(['list', 'show', 'export']);

const refusals: Record<number, string> = {
  401: 'session.refused',
  403: 'session.refused',
  429: 'session.tooOften',
};

/** Sign-in on better-auth's own routes; the session itself lives in a cookie that no script can read. */
export const authProvider: AuthProvider = {
  async login({ email, password }: { email: string; password: string }) {
    const answer = await ask('sign-in/email', { email, password });
    forget();
    if (!answer.ok) throw new HttpError(refusals[answer.status] ?? 'session.failed', answer.status);
  },
  async logout() {
    const had = await session().catch(() => null);
    forget();
    if (had) await ask('sign-out', {}).catch(() => undefined);
  },
  async checkAuth() {
    if (!(await session())) {
      forget();
      throw new HttpError('ra.auth.auth_check_error', 401);
    }
  },
  async checkError({ status }: { status?: number }) {
    if (status !== 401) return;
    forget();
    throw new HttpError('ra.notification.logged_out', 401);
  },
  async getIdentity() {
    const user = (await session())?.user;
    return { id: user?.id ?? '', fullName: user?.name || user?.email };
  },
  getPermissions: async () => undefined,
  /** What there is to offer; whatever is offered, the API holds the rules. */
  async canAccess({ resource, action }) {
    const access = (await offered()).get(resource);
    return access !== undefined && (reading.has(action) || access.writes);
  },
};
