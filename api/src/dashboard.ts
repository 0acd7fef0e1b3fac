import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CannotStart } from './core/cannot-start.ts';
import { root } from './core/root.ts';

const admin = join(root, 'admin');
const dist = join(admin, 'dist');
const stamp = '.built-from';

/** What the dashboard is made of. Contents are compared, not times: a checkout touches every file. */
const sources = [
  'admin/{index.html,package.json,vite.config.ts,together.ts}',
  'admin/{src,public}/**/*.*',
  'schema/*.ts',
  'pnpm-lock.yaml',
];

/** Builds the dashboard into `admin/dist`, unless what lies there was built from these very sources. */
export async function buildDashboard(signal: AbortSignal): Promise<void> {
  // The house serves this folder and is opened meanwhile.
  mkdirSync(dist, { recursive: true });
  const from = fingerprint();
  if (from === builtFrom()) return;
  console.log('Building the dashboard; this happens once for each change of it.');
  // Built aside and put in place at the end: an interrupted build leaves nothing, and two at once do not mix.
  const draft = join(admin, `node_modules/.dist-${process.pid}`);
  const old = `${draft}-old`;
  try {
    await vite(draft, signal);
    writeFileSync(join(draft, stamp), from);
    renameSync(dist, old);
    renameSync(draft, dist);
  } finally {
    for (const folder of [draft, old]) rmSync(folder, { recursive: true, force: true });
  }
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: root }).sort()) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function builtFrom() {
  try {
    return readFileSync(join(dist, stamp), 'utf8');
  } catch {
    return undefined;
  }
}

function vite(outDir: string, signal: AbortSignal) {
  const program = join(dirname(createRequire(join(admin, 'package.json')).resolve('vite/package.json')), 'bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  return new Promise<void>((done, failed) => {
    const child = spawn(
      process.execPath,
      [program, 'build', '--logLevel', 'warn', '--outDir', outDir, '--emptyOutDir'],
      { cwd: admin, env, signal },
    );
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.once('error', failed);
    child.once('close', (code) => {
      if (code === 0) done();
      else failed(new CannotStart(`The dashboard could not be built:\n${said.trim()}`));
    });
  });
}
