import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { CannotStart } from './core/cannot-start.ts';

const root = resolve(import.meta.dirname, '../..');
const admin = join(root, 'admin');
const stamp = join(admin, 'dist/.built-from');

/** What the dashboard is made of. Contents are compared, not times: a checkout touches every file. */
const sources = [
  'admin/{index.html,package.json,vite.config.ts}',
  'admin/{src,public}/**/*.*',
  'schema/*.ts',
  'pnpm-lock.yaml',
];

/** Builds the dashboard into `admin/dist`, unless what lies there was built from these very sources. */
export async function buildDashboard(signal: AbortSignal): Promise<void> {
  const from = fingerprint();
  if (from === builtFrom()) return;
  console.log('Building the dashboard; this happens once for each change of it.');
  rmSync(stamp, { force: true });
  await vite(signal);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, from);
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: root }).sort()) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function builtFrom() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}

function vite(signal: AbortSignal) {
  const program = join(dirname(createRequire(join(admin, 'package.json')).resolve('vite/package.json')), 'bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  return new Promise<void>((done, failed) => {
    const child = spawn(process.execPath, [program, 'build', '--logLevel', 'warn'], { cwd: admin, env, signal });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.once('error', failed);
    child.once('close', (code) => {
      if (code === 0) done();
      else failed(new CannotStart(`The dashboard could not be built:\n${said.trim()}`));
    });
  });
}
