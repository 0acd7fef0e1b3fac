import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { CannotStart } from './cannot-start.ts';
import { allNouns, table } from './noun.ts';
import { historySchema } from './revised.ts';

/** One database under two names. They are the same where nobody has made a second one. */
export interface Addresses {
  /** As its owner, who migrates and fills it, and then leaves. */
  owner: string;
  /** As whoever reads and writes rows, and can do nothing else. */
  server: string;
}

export interface Granted {
  /** Schemas whose tables are written. */
  written: string[];
  /** Schemas whose tables are only read, where they are there. */
  read: string[];
}

/** What the history is kept in: what was is only added to, and of a change set only that it was undone is said later. */
const ofHistory = (role: string): string[] => [
  `grant insert on ${['revision', 'change_set', 'seal'].map((each) => `${historySchema}.${each}`)} to ${role}`,
  `grant update (undone_by) on ${historySchema}.change_set to ${role}`,
];

/**
 * Lets the server's role select, insert, update and delete rows, and nothing beyond: it owns nothing, so it makes, changes
 * and drops nothing, empties no table, disables no trigger; and it neither changes nor deletes what is append-only. Said
 * anew at each start, for whatever the migrations have made.
 */
export async function letServe(orm: MikroORM, { owner, server }: Addresses, granted: Granted): Promise<void> {
  if (owner === server) return;
  const { written, read } = granted;
  const execute = <Row>(sql: string): Promise<Row[]> => orm.em.getConnection().execute(sql);
  const role = pg.escapeIdentifier(await roleBehind(server, execute));
  const tablesOf = async (schemas: string[]) => {
    const rows = await execute<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v') and c.relname <> 'migration' and pg_has_role(c.relowner, 'usage')
         and n.nspname = any(${literals(schemas)}) order by 1`,
    );
    return rows.map(({ name }) => name).join(', ');
  };
  const schemas = await execute<{ name: string }>(
    `select nspname::text as name from pg_namespace where pg_has_role(nspowner, 'usage') and nspname !~ '^(pg_|information_schema$)'`,
  );
  const kept = allNouns().flatMap((noun) =>
    noun.appendOnly ? [`public.${pg.escapeIdentifier(table(noun.type))}`] : [],
  );
  const toRead = await tablesOf([...read, historySchema]);
  const toWrite = await tablesOf(written);
  const statements = [
    // Two servers that start at once would change the same rows of the catalogue.
    `select pg_advisory_xact_lock(hashtextextended('let serve', 0))`,
    `do $$ begin execute format('revoke create, temporary on database %I from public', current_database()); end $$`,
    'revoke create on schema public from public',
    `grant usage on schema ${['public', ...schemas.map(({ name }) => pg.escapeIdentifier(name))]} to ${role}`,
    `revoke all on ${toRead}, ${toWrite} from ${role}`,
    `grant select on ${toRead} to ${role}`,
    `grant select, insert, update, delete on ${toWrite} to ${role}`,
    `revoke update, delete on ${kept} from ${role}`,
    ...ofHistory(role),
  ];
  await execute(statements.join(';\n'));
}

const literals = (names: string[]) => `array[${names.map(pg.escapeLiteral)}]`;

const whereabouts =
  'select current_user::text as role, current_database()::text as database, pg_postmaster_start_time()::text as since';

/** The role that the server comes in as, which has to be another than the owner, in the same database. */
async function roleBehind(server: string, execute: <Row>(sql: string) => Promise<Row[]>): Promise<string> {
  const client = new pg.Client({ connectionString: server });
  client.on('error', () => {});
  await client.connect();
  try {
    type Place = { role: string; database: string; since: string };
    const { rows } = await client.query<Place>(whereabouts);
    const [there, here] = [rows[0] as Place, (await execute<Place>(whereabouts))[0] as Place];
    if (there.database !== here.database || there.since !== here.since)
      throw new CannotStart('The settings DATABASE_URL and DATABASE_MIGRATION_URL lead to different databases.');
    const { rows: found } = await client.query<{ rules: boolean }>(
      `select bool_or(r.rolsuper) or pg_has_role($1, 'member') as rules from pg_roles r where pg_has_role(r.oid, 'member')`,
      [here.role],
    );
    if (found[0]?.rules)
      throw new CannotStart(
        `The setting DATABASE_URL names a user, "${there.role}", who may do all that the one of DATABASE_MIGRATION_URL may: make another one, who owns nothing.`,
      );
    return there.role;
  } finally {
    await client.end();
  }
}
