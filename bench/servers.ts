import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type As, admin, type Office, viewer } from './office.ts';
import type { Question, Variables } from './question.ts';
import { questions } from './questions/index.ts';

/** `trusted` is Binaan again, asked by the hash of a document in place of its text. */
export const kinds = ['limit', 'plain', 'binaan', 'trusted'] as const;
export type Kind = (typeof kinds)[number];

/** A server under test, in a process of its own. */
export interface Server {
  kind: Kind;
  port: number;
  pid: number;
  headers: Record<string, string>;
  pathOf(question: Question): string;
  bodyOf(question: Question, variables: Variables): string;
  /** Resident memory in MB. */
  memory(): number;
  stop(): Promise<void>;
}

const api = resolve(import.meta.dirname, '../api');
const graphql = () => '/graphql';

interface Starting {
  which?: readonly string[];
  /** As whom Binaan is asked. */
  as?: As;
  /** In which settings Binaan runs other than it comes. */
  settings?: Record<string, string>;
}

export async function startServers(
  office: Office,
  { which = kinds, as = 'admin', settings = {} }: Starting = {},
): Promise<Server[]> {
  const start = { limit, plain, binaan: (office: Office) => binaan(office, as, settings) };
  const started = await Promise.allSettled(
    (['limit', 'plain', 'binaan'] as const).filter((kind) => which.includes(kind)).map((kind) => start[kind](office)),
  );
  const failed = started.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined;
  if (!failed) {
    const servers = started.map((each) => (each as PromiseFulfilledResult<Server>).value);
    const trusting = which.includes('trusted') ? servers.filter(({ kind }) => kind === 'binaan').map(trusted) : [];
    return [...servers, ...trusting];
  }
  for (const each of started) if (each.status === 'fulfilled') await each.value.stop();
  throw failed.reason;
}

const limit = async ({ url }: Office): Promise<Server> => ({
  kind: 'limit',
  headers: {},
  pathOf: ({ name }) => `/${name}`,
  bodyOf: (_, variables) => JSON.stringify(variables),
  ...(await start({ DATABASE_URL: url }, { program: 'limit.ts' })),
});

const plain = async ({ url }: Office): Promise<Server> => ({
  kind: 'plain',
  headers: {},
  pathOf: graphql,
  bodyOf: ({ document, plain = document }, variables) => JSON.stringify({ query: plain, variables }),
  ...(await start({ DATABASE_URL: url }, { program: 'plain/server.ts' })),
});

/** Binaan as it really runs, asked by somebody who has signed in. */
async function binaan(
  { url, serverUrl, dataDir, client }: Office,
  as: As,
  other: Record<string, string>,
): Promise<Server> {
  // More is asked here in a second than people ask in a day; the budget is counted all the same.
  const settings = {
    DATABASE_URL: serverUrl,
    DATABASE_MIGRATION_URL: url,
    DATA_DIR: dataDir,
    PORT: '0',
    PERSON_BUDGET: '999999999999999',
    TRUSTED_DOCUMENTS: documentsFile(dataDir),
    ...admin,
    ...other,
  };
  const email = as === 'admin' ? admin.ADMIN_EMAIL : await viewer(client, as);
  const server = await start(settings, asStarted());
  const origin = `http://127.0.0.1:${server.port}`;
  const signedIn = await fetch(`${origin}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({
      email,
      password: admin.ADMIN_PASSWORD,
    }),
  });
  if (!signedIn.ok) throw new Error(`Nobody can sign in: ${await signedIn.text()}`);
  const cookie = signedIn.headers.getSetCookie().map((each) => each.split(';')[0]);
  return {
    kind: 'binaan',
    headers: { cookie: cookie.join('; ') },
    pathOf: graphql,
    bodyOf: ({ document: query }, variables) => JSON.stringify({ query, variables }),
    ...server,
  };
}

/** The same Binaan, asked by hashes. */
const trusted = (server: Server): Server => ({
  ...server,
  kind: 'trusted',
  bodyOf: ({ document }, variables) =>
    JSON.stringify({
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: hash('sha256', document) } },
    }),
});

/** A file of the questions' documents by their hash, as an office names those of its own programs to Binaan. */
function documentsFile(dataDir: string): string {
  const file = resolve(dataDir, 'documents.json');
  writeFileSync(
    file,
    JSON.stringify(Object.fromEntries(questions.map(({ document }) => [hash('sha256', document), document]))),
  );
  return file;
}

/** Binaan with the very flags of `pnpm start`, but for the dashboard, which is not asked for here. */
function asStarted(): Program {
  const { scripts } = JSON.parse(readFileSync(resolve(api, 'package.json'), 'utf8'));
  const [, ...words] = scripts.start.split(' ') as string[];
  const profile = process.env.BENCH_PROFILE
    ? ['--cpu-prof', '--cpu-prof-interval=250', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`]
    : [];
  return {
    cwd: api,
    flags: [...profile, ...words.slice(0, -1)],
    program: words.at(-1) as string,
    rest: ['--no-dashboard'],
  };
}

interface Program {
  program: string;
  cwd?: string;
  flags?: string[];
  rest?: string[];
}

/** Starts a program and waits until it says where it listens. */
async function start(
  settings: Record<string, string>,
  { cwd = import.meta.dirname, flags = ['--import', 'tsx/esm'], program, rest = [] }: Program,
) {
  const child = spawn(process.execPath, [...flags, program, ...rest], {
    env: { ...process.env, ...settings, NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'inherit'],
    // The tsconfig that lies there says how decorators are compiled.
    cwd,
  });
  const port = await portOf(child);
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  return {
    port,
    pid: child.pid as number,
    memory: () => Number(spawnSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' }).stdout) / 1024,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((done, failed) => {
    let said = '';
    child.stdout?.on('data', (text) => {
      said += text;
      const port = /ready: http:\/\/[\w.]+:(\d+)/.exec(said)?.[1];
      if (port) done(Number(port));
    });
    child.once('exit', (code) => failed(new Error(`A server ended with ${code}:\n${said}`)));
  });
}
