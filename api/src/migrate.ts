import type { MikroORM } from '@mikro-orm/postgresql';
import { authSchema } from './access/sign-in.ts';
import { migrate } from './core/migrating.ts';
import { openStore } from './core/orm.ts';
import { nouns } from './index.ts';
import { listMigrations } from './migrations.ts';

/** A database as its owner, brought up to a migration, or to the newest. */
export async function openMigrated(databaseUrl: string, to?: string): Promise<MikroORM> {
  const migrations = await listMigrations();
  const orm = await openStore({ databaseUrl, ignoredSchemas: [authSchema], entities: nouns, migrations });
  await migrate(orm, databaseUrl, to);
  return orm;
}
