import pg from 'pg';
import { CannotStart } from './cannot-start.ts';

const oldest = 15;

export type AddressSetting = 'DATABASE_URL' | 'DATABASE_MIGRATION_URL';

/** Stops the start with one sentence if the database behind a setting cannot be migrated; the password stays unsaid. */
export async function checkDatabase(url: string, setting: AddressSetting = 'DATABASE_URL'): Promise<void> {
  const { version, name, encoding, may_create, client } = await lookAt(url, setting);
  const refuse = refusing(setting);
  if (version < oldest) refuse(`leads to PostgreSQL ${name}, and Binaan needs ${oldest} or newer`);
  if (encoding !== 'UTF8')
    refuse(`leads to a database in ${encoding}: make one with "create database … encoding 'UTF8' template template0"`);
  if (!may_create)
    refuse(
      `names a user that may not make tables: make "${client.user}" the owner of the database "${client.database}"`,
    );
}

/** Stops the start if the server cannot come in; what it may do there is the owner's to say. */
export const checkServer = async (url: string): Promise<void> => void (await lookAt(url, 'DATABASE_URL'));

async function lookAt(url: string, setting: AddressSetting) {
  const client = connect(url, setting);
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query(
      `select current_setting('server_version_num')::int / 10000 as version, current_setting('server_version') as name,
        current_setting('server_encoding') as encoding, has_database_privilege(current_database(), 'create')
        and coalesce(has_schema_privilege(current_schema(), 'create'), false) as may_create`,
    );
    return { ...rows[0], client };
  } catch (error) {
    return refusing(setting)(explain(error as Error & { code?: string }, client));
  } finally {
    await client.end().catch(() => {});
  }
}

function connect(url: string, setting: AddressSetting) {
  try {
    return new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  } catch {
    return refusing(setting)(
      'is not the address of a PostgreSQL database: it looks like postgres://user:password@host:5432/name',
    );
  }
}

function explain(error: Error & { code?: string }, { host, port, user, database }: pg.Client) {
  switch (error.code) {
    case 'ECONNREFUSED':
      return `leads to ${host}:${port}, where no PostgreSQL listens`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `names a host that is not known: ${host}`;
    case '28P01':
    case '28000':
      return `leads to a PostgreSQL that does not let in the user "${user}" with this password`;
    case '3D000':
      return `names a database that does not exist: "${database}"`;
    case '42501':
      return `names a user, "${user}", who may not connect to the database "${database}"`;
    default:
      return `leads to ${host}:${port}, which does not answer as a PostgreSQL (${error.code ?? error.message})`;
  }
}

const refusing =
  (setting: AddressSetting) =>
  (why: string): never => {
    throw new CannotStart(`The setting ${setting} ${why}.`);
  };
