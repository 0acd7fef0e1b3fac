import { Migrator } from '@mikro-orm/migrations';
import { type Class } from './column.ts';
import { MikroORM, PostgreSqlDriver } from '@mikro-orm/postgresql';

export interface Store {
  databaseUrl: string;
  entities: Class[];
  migrations: { name: string; class: never }[];
}

/** MikroORM on one PostgreSQL database: the entities are listed, never searched for. */
export const openStore = ({ databaseUrl, entities, migrations }: Store): Promise<MikroORM<PostgreSqlDriver>> =>
  MikroORM.init({
    clientUrl: databaseUrl,
    entities: entities as never[],
    extensions: [Migrator],
    discovery: { disableDynamicFileAccess: true } as never,
    forceUtcTimezone: true,
    migrations: {
      migrationsList: migrations,
      path: 'migrations',
      emit: 'ts',
      snapshot: false,
      tableName: 'migration',
      transactional: true,
      allOrNothing: true,
    },
    debug: false,
  });
