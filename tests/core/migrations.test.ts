import { expect, test } from 'vitest';
import { authSchema } from '../../api/src/access/sign-in.ts';
import { openStore } from '../../api/src/core/orm.ts';
import { staleFunctions } from '../../api/src/core/rule-functions.ts';
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
    expect(await staleFunctions(orm)).toEqual([]);
    await orm.em.getConnection().execute('alter table "business" drop column "notes"');
    expect(await orm.schema.getUpdateSchemaSQL()).toMatch(/add.* "notes" text/);
    await orm.em
      .getConnection()
      .execute(
        `create or replace function "business_business_rules_fn"() returns trigger as 'begin return null; end' language plpgsql`,
      );
    expect(await staleFunctions(orm)).toEqual([expect.stringContaining('business_founded')]);
  } finally {
    await orm.close();
  }
});
