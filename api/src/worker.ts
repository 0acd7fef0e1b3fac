import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from './core/cannot-start.ts';
import { readConfig } from './core/config.ts';
import type { House } from './house.ts';

// One of several processes that answer at one port: `processes.ts` starts it.

/** It listens. */
export interface Begun {
  address: string;
  firstAdmin: House['firstAdmin'];
}

/** It cannot. */
export interface Failed {
  failed: string;
  code?: string | undefined;
  cannotStart: boolean;
}

export type Told = Begun | Failed;

const tell = (told: Told) => new Promise((sent) => process.send?.(told, sent));

async function start(): Promise<{ house: House; draining: number }> {
  const { BINAAN_JOINS, ...env } = process.env;
  const config = readConfig(env);
  const { openHouse } = await (process.argv.includes('--demo') ? import('./demo.ts') : import('./house.ts'));
  const server = config.databaseUrl as string;
  const house = await openHouse(
    config,
    { owner: config.migrationUrl ?? server, server },
    { joins: BINAAN_JOINS === '1', signal: interruption.signal },
  );
  await tell({ address: await house.listen(), firstAdmin: house.firstAdmin });
  return { house, draining: 1000 * config.drainSeconds };
}

const interruption = new AbortController();
let stopped = false;

/** Answers what it has begun, then ends. */
async function stop(code: number): Promise<void> {
  if (stopped) return;
  stopped = true;
  interruption.abort();
  const open = await started.catch(() => undefined);
  if (open) await Promise.race([open.house.close(), pause(open.draining + 6_000)]).catch(() => {});
  process.exit(code);
}

const started = start();
started.catch(async (error) => {
  if (!stopped) await tell({ failed: error.message, code: error.code, cannotStart: error instanceof CannotStart });
  process.exit(1);
});
process.on('message', (message) => message === 'stop' && stop(0));
// Nobody is left who would start it again, or end it.
process.on('disconnect', () => stop(0));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0));
process.on('uncaughtException', (error) => {
  console.error(error);
  stop(1);
});
