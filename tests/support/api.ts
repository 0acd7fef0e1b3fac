import pg from 'pg';
import { afterAll } from 'vitest';
import { readConfig } from '../../api/src/core/config.ts';
import { type Opening, openHouse } from '../../api/src/house.ts';
import { Pipeline } from '../../api/src/query/sending/pipeline.ts';
import { freshDatabase, servedAs } from './database.ts';
import { firstAdmin, secrets } from './first-admin.ts';

/** Who asks: the first administrator, somebody who has not signed in, or somebody else by the cookie of their session. */
export type Asker = 'admin' | 'stranger' | { cookie: string };
export const admin: Asker = 'admin';
export const stranger: Asker = 'stranger';

/** What the sessions of the tests are signed with. */
export const sessionSecret = secrets.AUTH_SECRET;
/** A test asks more in a minute than a person does, and looks at once at what it has changed. */
const boundless = { PERSON_BUDGET: '999999999999999', REPORT_AGE: '0' };

interface ApiError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; fields?: Record<string, string>; errorId?: string };
}

export interface Answer {
  status: number;
  /** Whatever the document asked for: the tests say by what they expect what it is. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its document
  data: any;
  errors: ApiError[] | undefined;
  headers: Headers;
  text: string;
}

interface Asking {
  language?: 'id' | 'en';
  operationName?: string;
  headers?: Record<string, string>;
}

/** A statement that the engine has sent to the database. */
export interface Sent {
  text: string;
  values: unknown[];
}

/**
 * The real house on a database of this file's own, over HTTP, with the first administrator signed in:
 * `const api = await openApi()` at the top of a file, then `await api.as(admin)(document, variables)`.
 */
export async function openApi(
  databaseUrl?: string,
  more: Record<string, string> = {},
  served = servedAs,
  opening: Opening = {},
) {
  const database = databaseUrl ?? (await freshDatabase());
  const settings = { PORT: '0', NODE_ENV: 'test', ...boundless, ...secrets, ...firstAdmin, ...more };
  const house = await openHouse(readConfig(settings), { owner: database, server: served(database) }, opening);
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= house.close();
    return closed;
  };
  afterAll(close);
  const origin = await house.listen();
  const cookie = await signIn(origin, firstAdmin.ADMIN_EMAIL);

  const sessionOf = (asker: Asker): Record<string, string> => {
    if (asker === stranger) return {};
    return typeof asker === 'string' ? { cookie } : asker;
  };

  /** Posts anything at all to /graphql. */
  const post = async (
    body: BodyInit,
    { asker = admin, headers = {} }: { asker?: Asker; headers?: Record<string, string> } = {},
  ): Promise<Answer> =>
    answerOf(
      await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...sessionOf(asker), ...headers },
        body,
      }),
    );

  /** Asks as somebody; sentences come in English unless `language` says otherwise. */
  const as =
    (asker: Asker) =>
    (document: string, variables?: Record<string, unknown>, { language = 'en', operationName, headers }: Asking = {}) =>
      post(JSON.stringify({ query: document, variables, operationName }), {
        asker,
        headers: { 'accept-language': language, ...headers },
      });

  /** What is sent to the database while something is done, and what that answers: by the engine, or by anybody. */
  async function statements<T>(work: () => Promise<T>, by = isEngines): Promise<{ sent: Sent[]; answer: T }> {
    const name = new URL(database).pathname.slice(1);
    const sent: Sent[] = [];
    const listener: Listener = (client, statement) => {
      if (client.database === name && by(client)) sent.push(statement);
    };
    listeners.add(listener);
    try {
      return { answer: await work(), sent };
    } finally {
      listeners.delete(listener);
    }
  }

  return { as, post, statements, close, origin, cookie, databaseUrl: database };
}

export type Api = Awaited<ReturnType<typeof openApi>>;

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const { data, errors } = isJson(response) ? JSON.parse(text) : {};
  return { status: response.status, data, errors, headers: response.headers, text };
}

const isJson = (response: Response) => /json/.test(response.headers.get('content-type') ?? '');

/** Signs somebody in with the password of all tests; gives the cookie of the session. */
export async function signIn(origin: string, email: string): Promise<string> {
  const response = await fetch(`${origin}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email, password: firstAdmin.ADMIN_PASSWORD }),
  });
  if (!response.ok) throw new Error(`${email} cannot sign in: ${response.status} ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
}

type Listener = (client: pg.Client, statement: Sent) => void;
const listeners = new Set<Listener>();

/** The engine's pool is the one that compiles no plans. */
const isEngines = (client: pg.Client) =>
  String((client as unknown as { connectionParameters: { options?: string } }).connectionParameters.options).includes(
    'jit=off',
  );

const query = pg.Client.prototype.query;
pg.Client.prototype.query = function listened(this: pg.Client, ...given: unknown[]) {
  const [first, second] = given as [string | Partial<Sent> | Pipeline, unknown[] | undefined];
  const statements =
    typeof first === 'string'
      ? [{ text: first, values: second }]
      : first instanceof Pipeline
        ? (first as unknown as { statements: Partial<Sent>[] }).statements
        : [first];
  for (const { text = '', values = [] } of statements)
    for (const listener of listeners) listener(this, { text, values });
  return query.apply(this, given as never);
} as typeof query;
