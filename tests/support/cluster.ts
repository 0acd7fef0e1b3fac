import { mkdirSync, readdirSync, rmSync } from 'node:fs';
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

const runs = resolve(import.meta.dirname, '../.tmp');

/** What is lost in a crash does not matter here. */
const hasty = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/** One PostgreSQL for the whole run; its database `binaan`, migrated and seeded once, is what `freshDatabase` copies. */
export default async function setup(project: TestProject) {
  await clearAbandonedRuns();
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
async function clearAbandonedRuns() {
  mkdirSync(runs, { recursive: true });
  for (const run of readdirSync(runs)) {
    if (isAlive(Number(run))) continue;
    await stopCluster(await findCluster(join(runs, run, 'postgres'))).catch(() => {});
    rmSync(join(runs, run), { recursive: true, force: true });
  }
}
