import { CannotStart } from './core/cannot-start.ts';
import { type Config, readConfig } from './core/config.ts';
import { listMigrations } from './migrations.ts';
import { examineDatabase } from './operations/examine-database.ts';
import { examineMachine } from './operations/examine-machine.ts';
import { type Finding, ill } from './operations/finding.ts';
import { reachDatabase } from './operations/whereabouts.ts';

// Says what is well and what is not, and what to do about it: 0 if nothing keeps the house from running, else 1.
const words = { well: 'well    ', doubtful: 'doubtful', ill: 'ILL     ' };

async function examine(): Promise<Finding[]> {
  let config: Config;
  try {
    config = readConfig();
  } catch (error) {
    if (error instanceof CannotStart) return [ill('settings', error.message, 'set it right, and ask again')];
    throw error;
  }
  const found = examineMachine(config);
  try {
    const { owner, server, leave } = await reachDatabase(config);
    const names = (await listMigrations()).map(({ name }) => name);
    return [...found, ...(await examineDatabase({ owner, server }, names, config.processes).finally(leave))];
  } catch (error) {
    if (error instanceof CannotStart) return [...found, ill('database', error.message, 'mend that, and ask again')];
    throw error;
  }
}

const found = await examine();
for (const { of, is, says, do: todo } of found)
  console.log(`${words[is]}  ${of}: ${says}${todo ? `\n            → ${todo}` : ''}`);
process.exitCode = found.some(({ is }) => is === 'ill') ? 1 : 0;
