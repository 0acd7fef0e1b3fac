import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from './core/cannot-start.ts';
import type { Config } from './core/config.ts';
import type { Addresses } from './core/serving-role.ts';
import type { House } from './house.ts';
import { MetricsDoor } from './query/telling/metrics-door.ts';
import type { Begun, Failed, Told } from './worker.ts';

/** A process that ends sooner than that, in milliseconds, will end again: the next one is waited with for longer. */
const short = 10_000;
const longestPause = 30_000;

/**
 * Several processes that answer at one port. This one answers nothing: it has the database, starts the others, and starts
 * another where one has ended. The first prepares the database, and the others join it.
 */
export async function openProcesses(
  config: Config,
  addresses: Addresses,
  settings: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<House> {
  cluster.setupPrimary({ exec: join(import.meta.dirname, 'worker.js'), args: process.argv.slice(2) });
  let stopping = false;
  let brief = 0;

  // Only who prepares it comes in as the owner.
  const owner = addresses.owner === addresses.server ? '' : addresses.owner;
  const start = (joins: boolean) =>
    cluster.fork({
      ...settings,
      DATABASE_URL: addresses.server,
      DATABASE_MIGRATION_URL: joins ? '' : owner,
      BINAAN_JOINS: joins ? '1' : '',
    });

  async function replace(ended: Worker, code: number | null, lived: number): Promise<void> {
    if (stopping) return;
    brief = lived < short ? brief + 1 : 0;
    const wait = brief ? Math.min(longestPause, 250 * 2 ** brief) : 0;
    console.error(
      `Process ${ended.process.pid} has ended (${code ?? ended.process.signalCode}): another one is started.`,
    );
    await pause(wait, undefined, { ref: false });
    if (!stopping) begun(attend(start(true))).catch(({ message }) => console.error(message));
  }

  function attend(worker: Worker): Worker {
    const began = performance.now();
    worker.once('exit', (code) => void replace(worker, code, performance.now() - began));
    return worker;
  }

  function stop(): Worker[] {
    stopping = true;
    const workers = Object.values(cluster.workers ?? {}) as Worker[];
    for (const worker of workers) if (worker.isConnected()) worker.send('stop');
    return workers;
  }
  signal.addEventListener('abort', stop);

  const first = start(false);
  const { address, firstAdmin } = await begun(first).catch((error) => {
    first.process.kill('SIGKILL');
    throw error;
  });
  attend(first);
  const door = config.metrics && new MetricsDoor(config.metrics, await metricsOfAll());

  return {
    firstAdmin,
    listen: async () => {
      await door?.listen();
      const others = Array.from({ length: config.processes - 1 }, () => attend(start(true)));
      await Promise.all(others.map(begun));
      return address;
    },
    close: async () => {
      const workers = stop();
      const ended = workers.map((worker) => worker.isDead() || once(worker, 'exit'));
      await Promise.race([Promise.all(ended), pause(1000 * config.drainSeconds + 8_000, undefined, { ref: false })]);
      for (const worker of workers) if (!worker.isDead()) worker.process.kill('SIGKILL');
      await Promise.all(ended);
      await door?.close();
    },
  };
}

async function metricsOfAll(): Promise<() => Promise<string>> {
  const { AggregatorRegistry } = await import('prom-client');
  const registry = new AggregatorRegistry();
  return () => registry.clusterMetrics();
}

/** What a process says when it listens, or why it cannot. */
function begun(worker: Worker): Promise<Begun> {
  return new Promise((done, failed) => {
    worker.on('message', (told: Told) => {
      if ('address' in told) done(told);
      else if ('failed' in told) failed(asError(told));
    });
    worker.once('exit', (code) => failed(new Error(`A process ended with ${code} before it listened.`)));
  });
}

const asError = ({ failed, code, cannotStart }: Failed): Error =>
  cannotStart ? new CannotStart(failed) : Object.assign(new Error(failed), { code });
