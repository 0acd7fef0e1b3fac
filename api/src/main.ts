import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from './core/cannot-start.ts';
import { checkDatabase, checkServer } from './core/check-database.ts';
import { type Config, readConfig } from './core/config.ts';
import { startEmbedded } from './core/embedded.ts';
import { whenLauncherEnds } from './core/launcher.ts';
import type { Addresses } from './core/serving-role.ts';
import { buildDashboard } from './dashboard.ts';
import { demoSettings } from './demo/settings.ts';

/** With `--dev` Vite serves the dashboard from its sources, so nothing is built here. */
const dev = process.argv.includes('--dev');
/** With `--no-dashboard` none is built: whoever measures the API asks for no page. */
const builds = !dev && !process.argv.includes('--no-dashboard');
/** With `--demo` it opens on a synthetic office, in a database of its own. */
const demo = process.argv.includes('--demo');
const interruption = new AbortController();
const closing: (() => Promise<void>)[] = [];
/** For how many milliseconds a stop waits before it refuses requests. */
let draining = 0;

async function start() {
  const settings = demo ? await demoSettings(process.env) : process.env;
  const config = readConfig(settings);
  const opened = config.processes > 1 && !dev ? openSeveral(config, settings) : open(config);
  opened.catch(() => interruption.abort());
  const [house] = await both(opened, builds ? buildDashboard(interruption.signal) : Promise.resolve());
  const address = await house.listen().catch((error) => {
    throw explain(error, config);
  });
  console.log(`Binaan is ready: ${address}`);
  if (dev) console.log('The dashboard, reloaded as you edit it: http://localhost:5173');
  if (!house.firstAdmin) return;
  const { email, password } = house.firstAdmin;
  console.log(
    password ? `Sign in as ${email} with the password ${password} (it is shown only now).` : `Sign in as ${email}.`,
  );
}

async function open(config: Config) {
  // The house is a second's reading: the database starts meanwhile, and a wrong setting is refused before.
  const reading = demo ? import('./demo.ts') : import('./house.ts');
  reading.catch(() => {});
  const addresses = await openDatabase(config);
  const { openHouse } = await reading;
  interruption.signal.throwIfAborted();
  const house = await openHouse(config, addresses, { signal: interruption.signal });
  draining = 1000 * config.drainSeconds;
  closing.push(() => Promise.race([house.close(), pause(draining + 6_000, undefined, { ref: false })]));
  return house;
}

async function openSeveral(config: Config, settings: NodeJS.ProcessEnv) {
  const addresses = await openDatabase(config);
  interruption.signal.throwIfAborted();
  const { openProcesses } = await import('./processes.ts');
  draining = 1000 * config.drainSeconds;
  const house = await openProcesses(config, addresses, settings, interruption.signal);
  closing.push(house.close);
  return house;
}

async function openDatabase({ databaseUrl, migrationUrl, dataDir }: Config): Promise<Addresses> {
  if (databaseUrl && migrationUrl) {
    await checkDatabase(migrationUrl, 'DATABASE_MIGRATION_URL');
    await checkServer(databaseUrl);
    return { owner: migrationUrl, server: databaseUrl };
  }
  if (databaseUrl) {
    await checkDatabase(databaseUrl);
    return { owner: databaseUrl, server: databaseUrl };
  }
  const database = await startEmbedded(dataDir);
  closing.push(database.stop);
  database.lost.then(() => {
    console.error('PostgreSQL ended under Binaan and did not come back.');
    return stop(1);
  });
  return { owner: database.url, server: database.serverUrl };
}

/** Waits for both even if one fails, so that nothing is still starting when the stop begins. */
async function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return [await one, await other];
}

function explain(error: Error & { code?: string }, { port, host }: Config) {
  switch (error.code) {
    case 'EADDRINUSE':
      return new CannotStart(
        `The port ${port} is taken: stop the program that listens there, or set PORT to another number.`,
      );
    case 'EACCES':
      return new CannotStart(`The port ${port} may not be opened by this user: set PORT to a number above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CannotStart(
        `The address ${host} is not one of this machine's: set HOST to 127.0.0.1, or to 0.0.0.0 for all of them.`,
      );
    default:
      return error;
  }
}

let stopped = false;
async function stop(code: number) {
  // A terminal and pnpm may both pass on the same Ctrl-C.
  if (stopped) return;
  stopped = true;
  setTimeout(() => process.exit(1), draining + 10_000).unref();
  interruption.abort();
  await started.catch(() => {});
  for (const close of closing.reverse()) {
    await close().catch((error) => {
      console.error(error instanceof CannotStart ? error.message : error);
      code = 1;
    });
  }
  process.exit(code);
}

const started = start();
started.catch((error) => {
  if (!stopped) console.error(error instanceof CannotStart ? error.message : error);
  return stop(1);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0));
whenLauncherEnds(() => stop(0));
process.on('uncaughtException', (error) => {
  console.error(error);
  stop(1);
});
