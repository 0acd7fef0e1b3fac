import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { CannotStart } from './cannot-start.ts';
import { findCluster, makeCluster, startCluster, stopCluster } from './embedded-cluster.ts';
import { isAlive, lock, readTrace, retireLeftover } from './embedded-leftover.ts';
import { keepSecrets } from './secrets.ts';

export interface Embedded {
  /** The application's database, as its owner `binaan`, who rules nothing else. */
  url: string;
  /** The same as `binaan_server`, who owns nothing. */
  serverUrl: string;
  /** The database `postgres`, as the superuser. */
  adminUrl: string;
  /** Fulfilled if PostgreSQL dies under us and does not come back. */
  lost: Promise<void>;
  stop(): Promise<void>;
}

/** Starts the PostgreSQL that lives in the data folder, after making it or clearing away what a crash left behind. */
export async function startEmbedded(dataDir: string, settings: string[] = [], patience = 30_000): Promise<Embedded> {
  const { databasePassword } = keepSecrets(dataDir);
  const cluster = await findCluster(join(dataDir, 'postgres'));
  await retireLeftover(cluster, databasePassword);
  if (!existsSync(join(cluster.folder, 'PG_VERSION'))) await makeCluster(cluster, databasePassword);
  const port = await startCluster(cluster, settings);
  const address = addressAt(port, databasePassword);
  const adminUrl = address('postgres', 'postgres');
  try {
    const guard = await keepGuard(adminUrl, cluster.folder, patience);
    await makeDatabase(adminUrl, databasePassword);
    let stopped: Promise<void> | undefined;
    const stop = async () => {
      await guard.release();
      await stopCluster(cluster);
    };
    const [url, serverUrl] = [address('binaan', 'binaan'), address('binaan_server', 'binaan')];
    return { url, serverUrl, adminUrl, lost: guard.lost, stop: () => (stopped ??= stop()) };
  } catch (error) {
    if (!(error instanceof AlreadyRunning)) await stopCluster(cluster);
    throw error;
  }
}

const addressAt = (port: number, password: string) => (user: string, database: string) =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;

/** The addresses of a database whose server runs in another process; nothing if none does. */
export async function visitEmbedded(dataDir: string): Promise<{ owner: string; server: string } | undefined> {
  const trace = readTrace({ folder: join(dataDir, 'postgres') });
  if (!trace || !isAlive(trace.pid)) return undefined;
  const address = addressAt(trace.port, keepSecrets(dataDir).databasePassword);
  const client = new pg.Client({ connectionString: address('postgres', 'postgres'), connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query(lock);
    // Nobody holds it: the server is gone, and what runs on is a leftover.
    return rows[0].held
      ? undefined
      : { owner: address('binaan', 'binaan'), server: address('binaan_server', 'binaan') };
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => {});
  }
}

class AlreadyRunning extends CannotStart {}

/** Holds the lock that tells a second start that we live; takes it again if PostgreSQL restarts under us. */
async function keepGuard(adminUrl: string, folder: string, patience: number) {
  let released = false;
  let client: pg.Client | undefined;
  let giveUp = () => {};
  const lost = new Promise<void>((resolve) => (giveUp = resolve));

  const take = async () => {
    const next = new pg.Client({ connectionString: adminUrl, application_name: 'binaan guard', keepAlive: true });
    next.on('error', () => {});
    await next.connect();
    const { rows } = await next.query(lock);
    if (!rows[0].held) {
      await next.end();
      throw new AlreadyRunning(
        `Binaan is already running with the data folder ${folder}: stop it first, or set DATA_DIR to another folder.`,
      );
    }
    next.once('end', () => void retake());
    client = next;
  };
  const retake = async () => {
    for (const end = Date.now() + patience; !released && Date.now() < end; await pause(500)) {
      try {
        return await take();
      } catch {}
    }
    if (!released) giveUp();
  };

  await take().catch((error) => {
    if (error.code !== '28P01') throw error;
    throw new CannotStart(
      `The password in secrets.json does not open the database in ${folder}: put that file back from a backup.`,
    );
  });
  return {
    lost,
    release: async () => {
      released = true;
      await client?.end();
    },
  };
}

async function makeDatabase(adminUrl: string, password: string) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const role of ['binaan', 'binaan_server']) {
      const { rowCount: isThere } = await client.query('select from pg_roles where rolname = $1', [role]);
      if (!isThere) await client.query(`create role ${role} login password ${client.escapeLiteral(password)}`);
    }
    // Whoever owns the database may see and end what its server does.
    await client.query('grant binaan_server to binaan');
    const { rows: databases } = await client.query("select from pg_database where datname = 'binaan'");
    if (databases.length) return;
    await client.query('create database binaan owner binaan');
  } finally {
    await client.end();
  }
}
