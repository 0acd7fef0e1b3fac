import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { authSchema } from './access/sign-in.ts';
import { openStore } from './core/orm.ts';
import { type Addresses, letServe } from './core/serving-role.ts';
import { markSchema } from './demo/mark.ts';
import { nouns } from './index.ts';
import { openMigrated } from './migrate.ts';

/** A database migrated, filled and open to the server's role; gives what is known of its nouns, connected to nothing. */
export async function prepare(addresses: Addresses, fill: (em: EntityManager) => Promise<void>): Promise<MikroORM> {
  const orm = await openMigrated(addresses.owner);
  await orm.em.getConnection().execute('select history.note_shapes()');
  await fill(orm.em.fork());
  await letServe(orm, addresses, {
    written: ['public', authSchema, 'staging', 'kept'],
    read: [markSchema],
  });
  // Whoever owns the database leaves before anybody is let in.
  await orm.close();
  return orm;
}

/** The same of a database that another process has prepared. */
export async function join({ server }: Addresses): Promise<MikroORM> {
  const orm = await openStore({ databaseUrl: server, ignoredSchemas: [authSchema], entities: nouns, migrations: [] });
  await orm.close();
  return orm;
}
