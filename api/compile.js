import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const here = import.meta.dirname;
const dist = join(here, 'dist');

/** What the server is made of. Contents are compared, not times: a checkout touches every file. */
const sources = ['{src,migrations}/**/*.ts', 'rolldown.config.js', '../{tsconfig.json,pnpm-lock.yaml}'];

/**
 * The folder of the compiled server. It is compiled unless it was from these very sources: a program that runs without its
 * compiler takes 40 MB less and starts sooner. So does one whose modules lie in few files without comments, for the text of
 * each is kept while it runs. Written aside and put in place at the end, so that an interruption leaves nothing, and a server
 * that runs keeps its own.
 */
export function compiled() {
  const name = fingerprint();
  const folder = join(dist, name);
  if (existsSync(folder)) return folder;
  const draft = join(dist, `.${process.pid}`);
  try {
    compile(draft);
    for (const old of globSync('*', { cwd: dist }))
      if (old !== name) rmSync(join(dist, old), { recursive: true, force: true });
    renameSync(draft, folder);
  } catch (error) {
    // Another start may have compiled the same meanwhile.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: here }).sort()) hash.update(file).update(readFileSync(join(here, file)));
  return hash.digest('hex').slice(0, 16);
}

/**
 * Types are checked by `pnpm check`, not by whoever starts the server. In a process of its own: what a compiler has taken
 * would stay with the server.
 */
function compile(dir) {
  const rolldown = createRequire(import.meta.url).resolve('rolldown/package.json');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(dirname(rolldown), 'bin/cli.mjs'), '--config', 'rolldown.config.js', '--dir', dir],
    { cwd: here, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The server could not be compiled:\n${stdout}${stderr}`);
}
