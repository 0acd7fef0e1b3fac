import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { CannotStart } from '../core/cannot-start.ts';
import { defaultFactor, sizeOf } from './size.ts';

/** The factor that the command names. */
export function wantedFactor(args = process.argv.slice(2)): number {
  const { values } = parseArgs({ args, options: { factor: { type: 'string' } }, strict: false });
  const factor = values.factor === undefined ? defaultFactor : Number(values.factor);
  sizeOf(factor);
  return factor;
}

/**
 * The settings under which the demo runs: a data folder within the usual one, or a database whose name ends in _demo, which
 * is made if it is not there. The real data is out of its reach.
 */
export async function demoSettings(env: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> {
  wantedFactor();
  if (!env.DATABASE_URL) return { ...env, DATA_DIR: join(env.DATA_DIR || '.data', 'demo') };
  const url = URL.parse(env.DATABASE_URL);
  // What is no address at all is refused where settings are read.
  if (!url) return env;
  const given = url.pathname.slice(1);
  if (!given.endsWith('_demo')) url.pathname = `${given || 'binaan'}_demo`;
  const owner = URL.parse(env.DATABASE_MIGRATION_URL ?? '');
  if (!owner) {
    await makeDatabase(url.href, env.DATABASE_URL);
    return { ...env, DATABASE_URL: url.href };
  }
  const before = owner.href;
  owner.pathname = url.pathname;
  await makeDatabase(owner.href, before);
  return { ...env, DATABASE_URL: url.href, DATABASE_MIGRATION_URL: owner.href };
}

async function makeDatabase(wanted: string, given: string): Promise<void> {
  if ((await attempt(wanted)) !== '3D000') return;
  const beside = new URL(wanted);
  beside.pathname = 'postgres';
  const name = decodeURIComponent(new URL(wanted).pathname.slice(1));
  const make = `create database ${pg.escapeIdentifier(name)} encoding 'UTF8' template template0`;
  for (const address of given === wanted ? [beside.href] : [given, beside.href])
    if ((await attempt(address, make)) === undefined) return;
  throw new CannotStart(`The demo needs a database of its own: make one with ${make};`);
}

/** Answers the code of the failure, if any. */
async function attempt(address: string, statement = 'select 1'): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query(statement);
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code ?? 'failed';
  } finally {
    await client.end().catch(() => {});
  }
}
