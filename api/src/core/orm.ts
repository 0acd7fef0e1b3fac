import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import type { Class } from './column.ts';
import { type Listed, patient } from './migrating.ts';
import { NextMigration } from './next-migration.ts';
import { historySchema, keepHistory } from './revised.ts';

export interface Store {
  /** Schemas of PostgreSQL that are not the register's. */
  ignoredSchemas: string[];
  databaseUrl: string;
  entities: Class[];
  migrations: Listed[];
  /** Where a new migration is written. */
  migrationsFolder?: string;
}

/** The schemas of PostgreSQL that hold the functions of search, of rules and of the record of readings, what was before, and sheets on their way in; migrations make them. */
const apart = ['search', 'rule', 'access', 'staging', 'kept', historySchema];

const keepers = new Set<(orm: MikroORM) => void>();

/** Has further triggers put on tables, those of pairs among them, once it is known which there are. */
export const keepAlso = (keeper: (orm: MikroORM) => void): void => void keepers.add(keeper);

/** MikroORM on one PostgreSQL database: the entities are listed, never searched for. */
export async function openStore({
  databaseUrl,
  ignoredSchemas,
  entities,
  migrations,
  migrationsFolder = 'migrations',
}: Store): Promise<MikroORM> {
  const orm = await MikroORM.init({
    clientUrl: databaseUrl,
    entities: entities as never[],
    extensions: [Migrator],
    discovery: { disableDynamicFileAccess: true } as never,
    forceUtcTimezone: true,
    migrations: {
      migrationsList: patient(migrations) as never,
      path: migrationsFolder,
      generator: NextMigration,
      snapshot: false,
      tableName: 'migration',
      transactional: true,
      // Each by itself: what one has locked is free before the next begins.
      allOrNothing: false,
    },
    // Tables that other libraries keep for themselves.
    schemaGenerator: { ignoreSchema: [...ignoredSchemas, ...apart] },
    debug: false,
    logger: () => undefined,
  });
  keepHistory(orm);
  for (const keep of keepers) keep(orm);
  return orm;
}
