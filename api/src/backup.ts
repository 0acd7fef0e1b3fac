import { resolve } from 'node:path';
import { CannotStart } from './core/cannot-start.ts';
import { readConfig } from './core/config.ts';
import { backUp } from './operations/back-up.ts';
import { keysOf } from './operations/keys.ts';
import { reachDatabase } from './operations/whereabouts.ts';

// Writes all that the database holds into a file, while the server runs or not.
const [file] = process.argv.slice(2).filter((each) => each !== '--');
try {
  if (!file) throw new CannotStart('Name the file: pnpm backup binaan.backup');
  const config = readConfig();
  const { owner, leave } = await reachDatabase(config);
  const path = resolve(process.env.INIT_CWD ?? '.', file);
  const { rows } = await backUp(owner, path, keysOf(config)).finally(leave);
  const counts = Object.values(rows);
  console.log(
    `${counts.reduce((sum, each) => sum + each, 0)} rows of ${counts.length} tables are in ${path}. The secrets of the house are not: keep ${
      config.databaseUrl ? 'your settings' : `${config.dataDir}/secrets.json`
    } in another place.`,
  );
} catch (error) {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exitCode = 1;
}
