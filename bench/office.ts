import { chmodSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { CannotStart } from '@binaan/api/core/cannot-start.ts';
import { readConfig } from '@binaan/api/core/config.ts';
import { type Embedded, startEmbedded } from '@binaan/api/core/embedded.ts';
import { loadOffice } from '@binaan/api/demo/load.ts';
import { claim, isLoaded } from '@binaan/api/demo/mark.ts';
import { openHouse } from '@binaan/api/house.ts';
import pg from 'pg';

const root = resolve(import.meta.dirname, '..');

/** Who signs in to the office of the bench. */
export const admin = { ADMIN_EMAIL: 'bench@binaan.test', ADMIN_PASSWORD: 'kunci-untuk-uji-kecepatan' };

export interface Office {
  dataDir: string;
  url: string;
  /** The same as the server that is measured comes in. */
  serverUrl: string;
  /** The superuser's connection, which counts statements. */
  client: pg.Client;
  close(): Promise<void>;
}

/** The synthetic office of a factor on a PostgreSQL of its own, started as Binaan starts it; kept from run to run. */
export async function openOffice(factor: number, say: (sentence: string) => void): Promise<Office> {
  const dataDir = resolve(root, `.data/bench-${factor}`);
  const kept = existsSync(dataDir);
  try {
    return await open(dataDir, factor, say);
  } catch (error) {
    if (!kept || error instanceof CannotStart) throw error;
    say(`The office that was kept does not fit this Binaan, so it is made anew: ${(error as Error).message}`);
    rmSync(dataDir, { recursive: true });
    return open(dataDir, factor, say);
  }
}

async function open(dataDir: string, factor: number, say: (sentence: string) => void): Promise<Office> {
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, 0o755);
  const database = await startEmbedded(dataDir, ['shared_preload_libraries=pg_stat_statements']);
  try {
    await fill(database, dataDir, factor, say);
    const admin = new URL(database.adminUrl);
    admin.pathname = new URL(database.url).pathname;
    const client = new pg.Client({ connectionString: admin.href });
    await client.connect();
    await client.query('create extension if not exists pg_stat_statements');
    // Binaan sets this on its own connections; here it holds for all three.
    await client.query(`alter database "${client.database}" set pg_trgm.word_similarity_threshold = 0.5`);
    const close = async () => {
      await client.end();
      await database.stop();
    };
    return { dataDir, url: database.url, serverUrl: database.serverUrl, client, close };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

export const viewers = ['admin', 'officer', 'regional'] as const;
/** As whom Binaan is asked. */
export type As = (typeof viewers)[number];

/** The regions of an officer who sees all that the administrator sees: every province, which asks for no test of a region. */
const everywhere = `r.level = 'PROVINCE'`;
/** Or all but one, and what that is divided into: so each row is tested. */
const piecemeal = `case when r.id like '96%' then r.level in ('REGENCY', 'CITY') else r.level = 'PROVINCE' end`;

/** An officer with the administrator's password and for every purpose. Gives the e-mail. */
export async function officer(client: pg.Client, as: Exclude<As, 'admin'>): Promise<string> {
  const email = `${as}@binaan.test`;
  await client.query(
    `with made as (insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
        select $2, $2, $1, true, now(), now() where not exists (select from auth."user" where email = $1) returning id)
      insert into auth.account (id, "userId", "accountId", "providerId", password, "createdAt", "updatedAt")
        select $2, id, id, 'credential', (select password from auth.account where password is not null limit 1), now(), now() from made`,
    [email, as],
  );
  await client.query(
    `insert into "grant" (id, version, user_id, role, region_id, purposes, starts_on)
      select rule.new_id(), 1, u.id, 'OFFICER', r.id, '{CONTACT,FINANCE,IDENTITY,INCLUSION}', '2020-01-01' from "user" u, region r
      where u.email = $1 and ${as === 'officer' ? everywhere : piecemeal} and not exists (select from "grant" where user_id = u.id)`,
    [email],
  );
  return email;
}

async function fill({ url, serverUrl }: Embedded, dataDir: string, factor: number, say: (sentence: string) => void) {
  const mark = await claim(url);
  // The house migrates; what it finds in a new database gives way to the office.
  const house = await openHouse(readConfig({ DATA_DIR: dataDir, NODE_ENV: 'test', ...admin }), {
    owner: url,
    server: serverUrl,
  });
  await house.close();
  if (isLoaded(mark, factor)) return;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await loadOffice(client, { factor, say });
  } finally {
    await client.end();
  }
}
