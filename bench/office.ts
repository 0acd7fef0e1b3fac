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

export const viewers = ['admin', 'officer', 'regional', 'partner'] as const;
/** As whom Binaan is asked. */
export type As = (typeof viewers)[number];

const provinces = `r.level = 'PROVINCE'`;
/**
 * What each is granted, as rows of role, region, organization and purposes. An officer sees all that the administrator sees: by
 * every province, which asks for no test of a region, or by all but one and what that is divided into, so that each row is
 * tested. A partner is all the partners at once, each of which has agreed on its programmes.
 */
const granted: Record<Exclude<As, 'admin'>, string> = {
  officer: `select 'OFFICER', r.id, null::uuid, '{CONTACT,FINANCE,IDENTITY,INCLUSION}'::text[] from region r where ${provinces}`,
  regional: `select 'OFFICER', r.id, null::uuid, '{CONTACT,FINANCE,IDENTITY,INCLUSION}'::text[] from region r
    where case when r.id like '96%' then r.level in ('REGENCY', 'CITY') else ${provinces} end`,
  partner: `select distinct 'PARTNER', null, owner_id, '{}'::text[] from programme`,
};

/** Agreements of every owner on its programmes, and the consent of every business in them: what a partner sees by name. */
const share = `with agreed as (
    insert into data_sharing_agreement (id, version, partner_id, number, fields, starts_on)
      select rule.new_id(), 1, owner_id, 'bench', '{IDENTITY}', '2020-01-01' from programme
      where not exists (select from data_sharing_agreement where number = 'bench') group by owner_id returning id, partner_id),
  named as (insert into data_sharing_agreement_programmes (data_sharing_agreement_id, programme_id)
    select a.id, p.id from agreed a join programme p on p.owner_id = a.partner_id),
  kept as (update consent set withdrawn_on = null, ends_on = null, given_on = '2020-01-01'
    where purpose = 'PARTNER_SHARING' and (withdrawn_on, ends_on) is distinct from (null, null))
  insert into consent (id, version, business_id, purpose, given_on, evidence)
    select rule.new_id(), 1, e.business_id, 'PARTNER_SHARING', '2020-01-01', 'bench' from engagement e
    where not exists (select from consent c where c.business_id = e.business_id and c.purpose = 'PARTNER_SHARING') group by e.business_id`;

/** Somebody with the administrator's password who is granted that. Gives the e-mail. */
export async function viewer(client: pg.Client, as: Exclude<As, 'admin'>): Promise<string> {
  const email = `${as}@binaan.test`;
  await client.query(
    `with made as (insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
        select $2, $2, $1, true, now(), now() where not exists (select from auth."user" where email = $1) returning id)
      insert into auth.account (id, "userId", "accountId", "providerId", password, "createdAt", "updatedAt")
        select $2, id, id, 'credential', (select password from auth.account where password is not null limit 1), now(), now() from made`,
    [email, as],
  );
  await client.query(
    `insert into "grant" (id, version, user_id, role, region_id, organization_id, purposes, starts_on)
      select rule.new_id(), 1, u.id, g.role, g.region_id, g.organization_id, g.purposes, '2020-01-01'
      from "user" u, (${granted[as]}) g (role, region_id, organization_id, purposes)
      where u.email = $1 and not exists (select from "grant" where user_id = u.id)`,
    [email],
  );
  if (as === 'partner') {
    await client.query(share);
    await client.query('analyze');
  }
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
