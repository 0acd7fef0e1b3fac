import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authSchema } from './access/sign-in.ts';
import { startEmbedded } from './core/embedded.ts';
import { openStore } from './core/orm.ts';
import { staleFunctions, staleTriggers } from './core/rule-functions.ts';
import { nouns } from './index.ts';
import { folder, listMigrations } from './migrations.ts';
import { houseSchema } from './schema.ts';

// Writes the migration that leads from the committed ones to the nouns as they are now. Read it before you commit it.
const scratch = await mkdtemp(join(tmpdir(), 'binaan-migration-'));
// As root, PostgreSQL runs as another user, who has to enter the folder.
await chmod(scratch, 0o755);
const database = await startEmbedded(scratch);
try {
  await houseSchema();
  const orm = await openStore({
    databaseUrl: database.url,
    ignoredSchemas: [authSchema],
    entities: nouns,
    migrations: await listMigrations(),
    migrationsFolder: folder,
  });
  await orm.migrator.up();
  const stale = [...(await staleFunctions(orm)), ...(await staleTriggers(orm))];
  let { fileName } = await orm.migrator.create();
  if (stale.length) {
    fileName ||= (await orm.migrator.create(undefined, true)).fileName;
    const file = join(folder, fileName);
    const begin = 'up(): void | Promise<void> {';
    const statements = stale.map((sql) => `    this.addSql(${JSON.stringify(sql)});`);
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace(begin, () => [begin, ...statements].join('\n')),
    );
  }
  console.log(fileName || 'Nothing has changed.');
  await orm.close();
} finally {
  await database.stop();
  await rm(scratch, { recursive: true, force: true });
}
