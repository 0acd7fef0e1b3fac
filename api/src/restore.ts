import { resolve } from 'node:path';
import { CannotStart } from './core/cannot-start.ts';
import { readConfig } from './core/config.ts';
import { openMigrated } from './migrate.ts';
import { listMigrations } from './migrations.ts';
import { requireKeys } from './operations/keys.ts';
import { restore } from './operations/restore.ts';
import { reachDatabase } from './operations/whereabouts.ts';
import { houseSchema } from './schema.ts';

// Puts back what a backup holds. What the database holds already is thrown away only with --overwrite.
const given = process.argv.slice(2).filter((each) => each !== '--');
const [file] = given.filter((each) => !each.startsWith('--'));
const unknown = given.find((each) => each.startsWith('--') && !['--overwrite', '--without-secrets'].includes(each));
try {
  if (!file || unknown) throw new CannotStart('Say: pnpm restore FILE [--overwrite] [--without-secrets]');
  const config = readConfig();
  await houseSchema();
  const { owner, leave } = await reachDatabase(config);
  const { rows } = await restore({
    url: owner,
    file: resolve(process.env.INIT_CWD ?? '.', file),
    overwrite: given.includes('--overwrite'),
    known: (await listMigrations()).map(({ name }) => name),
    checkKeys: (keys) => given.includes('--without-secrets') || requireKeys(config, keys),
    migrate: async (to) => (await openMigrated(owner, to)).close(),
  }).finally(leave);
  const counts = Object.values(rows);
  console.log(
    `${counts.reduce((sum, each) => sum + each, 0)} rows of ${counts.length} tables are put back. Everybody signs in again.`,
  );
} catch (error) {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exitCode = 1;
}
