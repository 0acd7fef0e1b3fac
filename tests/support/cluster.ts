import { existsSync, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { freemem } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../api/src/core/config.ts';
import { startEmbedded } from '../../api/src/core/embedded.ts';
import { findCluster, stopCluster } from '../../api/src/core/embedded-cluster.ts';
import { isAlive } from '../../api/src/core/embedded-leftover.ts';
import { openHouse } from '../../api/src/house.ts';
import { firstAdmin, secrets } from './first-admin.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser's way into this run's PostgreSQL. */
    adminUrl: string;
    /** A folder of this run's own, gone at its end. */
    runFolder: string;
  }
}

/** Linux keeps the files of this folder in memory. */
const memory = '/dev/shm';

/** So much memory has to be free before databases are kept there. */
const room = 8 * 1024 ** 3;

/**
 * Databases are made and thrown away here by the hundred, of a thousand files each. On a disk of ext4 that takes half a
 * second of the processor each time: it passes over every file deleted in the last seconds, one by one. Large offices, as
 * the slow proofs load them, stay on the disk.
 */
const runsOf = (isSlow: boolean): string =>
  !isSlow && isRoomy(memory)
    ? join(memory, `binaan-tests-${process.getuid?.()}`)
    : resolve(import.meta.dirname, '../.tmp');

function isRoomy(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return Math.min(bavail * bsize, freemem()) > room;
}

/** What is lost in a crash does not matter here. */
const hasty = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/** One PostgreSQL for the whole run; its database `binaan`, migrated and seeded once, is what `freshDatabase` copies. */
export default async function setup(project: TestProject) {
  const runs = runsOf(project.vite.config.mode === 'slow');
  await clearAbandonedRuns(runs);
  const folder = join(runs, String(process.pid));
  mkdirSync(folder, { recursive: true });
  const database = await startEmbedded(folder, hasty);
  const teardown = async () => {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const house = await openHouse(readConfig({ DATA_DIR: folder, NODE_ENV: 'test', ...secrets, ...firstAdmin }), {
      owner: database.url,
      server: database.serverUrl,
    });
    await house.close();
  } catch (error) {
    await teardown();
    throw error;
  }
  project.provide('adminUrl', database.adminUrl);
  project.provide('runFolder', folder);
  return teardown;
}

/** A run that was killed leaves its folder and its PostgreSQL. */
async function clearAbandonedRuns(runs: string) {
  mkdirSync(runs, { recursive: true });
  for (const run of readdirSync(runs)) {
    if (isAlive(Number(run))) continue;
    await stopCluster(await findCluster(join(runs, run, 'postgres'))).catch(() => {});
    rmSync(join(runs, run), { recursive: true, force: true });
  }
}
