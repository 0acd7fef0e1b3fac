import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { findOwner, findTools, type Owner, requireEntry, run, type Tools } from './embedded-programs.ts';

export interface Cluster {
  folder: string;
  tools: Tools;
  owner: Owner;
}

export async function findCluster(folder: string): Promise<Cluster> {
  const tools = await findTools();
  const owner = await findOwner(folder);
  for (const path of [dirname(folder), dirname(tools.postgres)]) requireEntry(path, owner);
  await requireSameVersion(folder, tools);
  return { folder, tools, owner };
}

async function requireSameVersion(folder: string, tools: Tools) {
  const file = join(folder, 'PG_VERSION');
  if (!existsSync(file)) return;
  const made = readFileSync(file, 'utf8').trim();
  const { output } = await run(tools.postgres, ['--version']);
  const brought = /\d+/.exec(output)?.[0];
  if (made === brought) return;
  throw new CannotStart(
    `The data folder ${folder} was made by PostgreSQL ${made}, and this Binaan brings PostgreSQL ${brought}: ` +
      'move the data with pg_dump and pg_restore, or set DATA_DIR to another folder.',
  );
}

/** Made beside its place and moved there when it is whole: an interrupted first start leaves nothing half-made. */
export async function makeCluster({ folder, tools, owner }: Cluster, password: string) {
  const draft = `${folder}.new`;
  const passwordFile = `${folder}.password`;
  const give = (path: string) => owner.uid !== undefined && chownSync(path, owner.uid, owner.gid ?? owner.uid);
  let failure = '';
  try {
    rmSync(passwordFile, { force: true });
    writeFileSync(passwordFile, password, { mode: 0o600 });
    give(passwordFile);
    for (const locale of locales) {
      rmSync(draft, { recursive: true, force: true });
      mkdirSync(draft, { mode: 0o700 });
      give(draft);
      const { code, output } = await run(
        tools.initdb,
        [
          `--pgdata=${draft}`,
          '--username=postgres',
          `--pwfile=${passwordFile}`,
          '--auth=scram-sha-256',
          '--encoding=UTF8',
          ...locale,
        ],
        { ...owner, cwd: draft },
      );
      if (code === 0) return renameSync(draft, folder);
      failure = firstComplaint(output);
    }
  } catch (error) {
    failure = (error as Error).message;
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
  throw new CannotStart(`PostgreSQL could not make its folder ${folder}: ${failure}`);
}

/** Indonesian order of letters; where the program or the machine lacks it, the order that PostgreSQL brings itself. */
const locales = [
  ['--locale-provider=icu', '--icu-locale=id-ID', '--locale=C.UTF-8'],
  ['--locale-provider=icu', '--icu-locale=id-ID', '--locale=C'],
  ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
];

const standing = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'shared_buffers=128MB',
  'jit=off',
  'timezone=UTC',
  'log_timezone=UTC',
  'logging_collector=on',
  'log_directory=log',
  'log_filename=postgresql-%a.log',
  'log_truncate_on_rotation=on',
  // What a statement fails on stands there otherwise: rows, addresses. Whoever asked hears of it, and the server writes of it.
  'log_min_messages=log',
  'log_min_error_statement=panic',
];

/** Answers the port. `pg_ctl` starts the server in a session of its own, waits until it is ready, and sees to a crash's traces. */
export async function startCluster({ folder, tools, owner }: Cluster, settings: string[] = []): Promise<number> {
  const log = join(folder, 'start.log');
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const flags = [`-p ${port}`, ...[...standing, ...settings].map((setting) => `-c ${setting}`)].join(' ');
    rmSync(log, { force: true });
    const args = ['start', '-D', folder, '-l', log, '-w', '-t', '60', '-o', flags];
    const { code, output } = await run(tools.pg_ctl, args, { ...owner, cwd: folder });
    if (code === 0) return port;
    const said = existsSync(log) ? readFileSync(log, 'utf8') : output;
    if (attempt < 3 && /could not bind|Address already in use/.test(said)) continue;
    throw new CannotStart(`PostgreSQL did not start in ${folder}: ${firstComplaint(said)}`);
  }
}

/** A fast shutdown: open transactions are rolled back, committed ones are on disk. */
export async function stopCluster({ folder, tools, owner }: Cluster, seconds = 30) {
  const { code, output } = await run(tools.pg_ctl, ['stop', '-D', folder, '-m', 'fast', '-w', '-t', String(seconds)], {
    ...owner,
    cwd: folder,
  });
  if (code === 0) return;
  const status = await run(tools.pg_ctl, ['status', '-D', folder], { ...owner, cwd: folder });
  if (status.code === 0) throw new CannotStart(`PostgreSQL did not stop in ${folder}: ${firstComplaint(output)}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function firstComplaint(output: string) {
  const lines = output.split('\n').filter((line) => line.trim());
  const complaint =
    lines.find((line) => /FATAL|PANIC/.test(line)) ?? lines.find((line) => /error|could not/i.test(line));
  return (complaint ?? lines.at(-1) ?? 'it said nothing').replace(/^.*?(FATAL|PANIC|error): */, '').trim();
}
