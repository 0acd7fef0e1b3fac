import { expect, test } from 'vitest';
import { authSchema } from '../../api/src/access/sign-in.ts';
import { openStore } from '../../api/src/core/orm.ts';
import { nouns } from '../../api/src/index.ts';
import { listMigrations } from '../../api/src/migrations.ts';
import { houseSchema } from '../../api/src/schema.ts';
import { emptyDatabase } from '../support/database.ts';

await houseSchema();
const store = {
  databaseUrl: await emptyDatabase(),
  ignoredSchemas: [authSchema],
  entities: nouns,
  migrations: await listMigrations(),
};

test('the migrations make the database that the nouns describe, and nothing is left to migrate', async () => {
  const orm = await openStore(store);
  try {
    await orm.migrator.up();
    expect((await orm.schema.getUpdateSchemaSQL()).trim()).toBe('');
    expect(await orm.migrator.getPending()).toEqual([]);
    await orm.em.getConnection().execute('alter table "business" drop column "notes"');
    expect(await orm.schema.getUpdateSchemaSQL()).toMatch(/add.* "notes" text/);
  } finally {
    await orm.close();
  }
});
