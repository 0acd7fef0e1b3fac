import { setTimeout as wait } from 'node:timers/promises';
import { Pool, type PoolClient, type PoolConfig } from 'pg';
import { FewAtOnce, type Stay } from './few-at-once.ts';

/** A restart of the database takes seconds: for so long somebody who comes meanwhile waits for it, in milliseconds. */
const patience = 10_000;
const pause = 100;

type Done = (
  error: Error | undefined,
  client: PoolClient | undefined,
  release: (broken?: Error | boolean) => void,
) => void;

interface Options extends PoolConfig {
  /** So many connections are used at once, as long as what they are used for is soon done; all of them otherwise. */
  atOnce?: number;
  /** For how long it is soon done, in milliseconds; 10 unless told. */
  brief?: number;
}

/**
 * A pool that waits while the database restarts. Nothing has been asked yet when a connection cannot be made, so whoever
 * comes at that moment loses some time, and not the request.
 */
export class PatientPool extends Pool {
  private readonly few: FewAtOnce;
  private readonly stays = new WeakMap<PoolClient, Stay>();

  constructor({ atOnce = Number.POSITIVE_INFINITY, brief, ...options }: Options) {
    super(options);
    this.few = new FewAtOnce(atOnce, brief);
    // The pool says so before the connection lies ready, or is the next one's already.
    this.on('release', (_, client) => {
      const stay = this.stays.get(client);
      if (stay) process.nextTick(() => this.few.leave(stay));
    });
  }

  /** How many wait to be let in; `waitingCount` tells of those who wait for a connection behind them. */
  get heldBack(): number {
    return this.few.waitingCount;
  }

  override connect(): Promise<PoolClient>;
  override connect(done: Done): void;
  override connect(done?: Done): Promise<PoolClient> | undefined {
    if (!done)
      return new Promise((connected, failed) => {
        this.connect((error, client) => (client ? connected(client) : failed(error)));
      });
    const end = performance.now() + patience;
    this.few.enter((stay) => this.attempt(stay, done, end));
  }

  private attempt(stay: Stay, done: Done, end: number): void {
    super.connect((error, client, release) => {
      if (error && !this.ending && isAway(error) && performance.now() <= end)
        return void setTimeout(() => this.attempt(stay, done, end), pause);
      if (client) this.stays.set(client, stay);
      else this.few.leave(stay);
      done(error, client, release);
    });
  }
}

/**
 * Whether a connection has broken, or could not be made, because the database is not there at the moment. Whoever looks up a
 * session says of its own why that failed, and gives this as the cause.
 */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code = '', message, cause } = error as Error & { code?: unknown };
  return away.has(`${code}`) || /^08/.test(`${code}`) || broken.test(message) || isAway(cause);
}

/** What the driver says of a connection that has broken: it has no code of its own for it. */
const broken = /^(Connection terminated|Client (has encountered a connection error|was closed) and is not queryable)/;

/** It does not listen, ends, has ended, or does not let in yet. */
const away = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03']);

/**
 * What changes nothing is asked again when its connection breaks: whoever asks need not know that a database restarts. While
 * it ends, one connection after another breaks, so the next may as well: it is tried, ever more seldom, for as long as a
 * connection is waited for.
 */
export async function askAgain<T>(ask: () => Promise<T>, mayAsk: () => boolean = () => true): Promise<T> {
  const end = performance.now() + patience;
  for (let turn = 1; ; turn++)
    try {
      return await ask();
    } catch (error) {
      if (performance.now() > end || !isAway(error) || !mayAsk()) throw error;
      await wait(turn * pause);
    }
}
