import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { inject, onTestFinished } from 'vitest';

const api = resolve(import.meta.dirname, '../../api');

/** The real server in a process of its own, with these settings and no others, until its test ends. */
export class Server {
  said = '';
  readonly startedAt = Date.now();
  readonly #child: ChildProcess;
  readonly ended: Promise<number | null>;

  /**
   * Started through a launcher, the process that is watched and stopped is the launcher, as a person's `npx pnpm start` is.
   * It ends with its test, or with whatever ends what it is entered in.
   */
  constructor(settings: Record<string, string>, launcher?: string, ends?: (() => Promise<unknown>)[]) {
    const { PATH, HOME } = process.env;
    const env = { PATH, HOME, NO_COLOR: '1', ...settings } as NodeJS.ProcessEnv;
    const server = ['start.js'];
    this.#child = launcher
      ? spawn('sh', ['-c', '"$0" "$@" & wait', process.execPath, ...server], { argv0: launcher, cwd: api, env })
      : spawn(process.execPath, server, { cwd: api, env });
    for (const stream of [this.#child.stdout, this.#child.stderr]) stream?.on('data', (text) => (this.said += text));
    this.ended = once(this.#child, 'exit').then(([code]) => code);
    if (ends) ends.push(() => this.stop());
    else
      onTestFinished(async () => {
        await this.stop();
      });
  }

  get pid(): number {
    return this.#child.pid as number;
  }

  /** Fulfilled with the address, or refused with what the server said instead. */
  async ready(): Promise<string> {
    for (;;) {
      const address = /is ready: (\S+)/.exec(this.said)?.[1];
      if (address) return address;
      const ended = await Promise.race([this.ended.then(() => true), new Promise((go) => setTimeout(go, 20))]);
      if (ended) throw new Error(`The server ended: ${this.said}`);
    }
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM') {
    this.#child.kill(signal);
    return this.ended;
  }
}

/** What a server that cannot start says: all of it, so that a stack trace would show. */
export async function refusal(settings: Record<string, string>, ends?: (() => Promise<unknown>)[]) {
  const server = new Server(settings, undefined, ends);
  return { code: await server.ended, said: server.said.trim() };
}

let folders = 0;

/** A data folder of this file's own. */
export function freshFolder() {
  const folder = join(inject('runFolder'), `data-${process.pid}-${++folders}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

export function freePort(): Promise<string> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(String(port)));
    });
  });
}

/** The PostgreSQL processes, alive and not merely unburied, that work in a folder. */
export function postgresOf(folder: string) {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`${folder}/postgres`);
    } catch {
      return false;
    }
  });
}

/** One of the commands beside the server, with these settings and no others. */
export async function run(command: string, args: string[], settings: Record<string, string>) {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, NO_COLOR: '1', ...settings } as NodeJS.ProcessEnv;
  const child = spawn(process.execPath, ['run.js', command, ...args], { cwd: api, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const [code] = await once(child, 'close');
  return { code: code as number | null, said: said.trim() };
}
