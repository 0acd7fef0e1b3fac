import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { CannotStart } from './cannot-start.ts';
import { type Cluster, stopCluster } from './embedded-cluster.ts';

/** Held by a living server on the cluster's `postgres` database for as long as it lives. */
export const lock = 'select pg_try_advisory_lock(1112100417) as held';

/**
 * A server that was killed leaves its PostgreSQL running, or the trace of one that died with it.
 * Whoever holds the lock lives: then we must not start, unless it is just about to stop and gone in three seconds.
 * Otherwise the leftover is shut down and the way is free.
 */
export async function retireLeftover(cluster: Cluster, password: string) {
  for (const end = Date.now() + 30_000; Date.now() < end; await pause(200)) {
    const trace = readTrace(cluster);
    if (!trace || !isAlive(trace.pid)) return;
    if (!isPostgres(trace.pid)) return disown(cluster);
    const answer = await ask(trace.port, password, cluster);
    if (answer === 'taken' && Date.now() > end - 27_000) {
      throw new CannotStart(
        `Binaan is already running with the data folder ${cluster.folder}: stop it first, or set DATA_DIR to another folder.`,
      );
    }
    if (answer === 'retired') return;
    if (answer === 'stranger' || (answer === 'silent' && Date.now() > end - 25_000)) return disown(cluster);
  }
  throw new CannotStart(
    `The PostgreSQL in ${cluster.folder} is busy starting or stopping and does not answer: try again in a minute.`,
  );
}

/** Who runs in a cluster's folder, and where it listens, as far as the trace that it leaves is true. */
export function readTrace({ folder }: Pick<Cluster, 'folder'>) {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n');
  return { pid: Math.abs(Number(pid)), port: Number(port) };
}

export function isAlive(pid: number) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** After a reboot, or in a container, the number may belong to any other program by now. */
function isPostgres(pid: number) {
  if (process.platform === 'win32') return true;
  const file = `/proc/${pid}/cmdline`;
  const command = existsSync(file)
    ? readFileSync(file, 'utf8')
    : spawnSync('ps', ['-o', 'command=', '-p', `${pid}`], { encoding: 'utf8' }).stdout;
  return /postgres/.test(command ?? '');
}

/**
 * PostgreSQL believes a living number in its trace. It makes an exception for the process that called `pg_ctl`, which is us;
 * it then still looks whether the old server's shared memory is in use, so the trace is changed rather than removed.
 */
function disown({ folder }: Cluster) {
  const file = join(folder, 'postmaster.pid');
  const [, ...rest] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, [process.pid, ...rest].join('\n'));
}

async function ask(
  port: number,
  password: string,
  cluster: Cluster,
): Promise<'taken' | 'retired' | 'stranger' | 'silent' | 'busy'> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    database: 'postgres',
    password,
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('show data_directory');
    if (realpathSync(rows[0].data_directory) !== realpathSync(cluster.folder)) return 'stranger';
    const { rows: locks } = await client.query(lock);
    if (!locks[0].held) return 'taken';
    await stopCluster(cluster);
    return 'retired';
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    const { code } = error as { code?: string };
    if (code === 'ECONNREFUSED') return 'silent';
    return code === '28P01' || code === 'ENOENT' ? 'stranger' : 'busy';
  } finally {
    await client.end().catch(() => {});
  }
}
