import { existsSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../core/config.ts';
import { doubtful, type Finding, ill, well } from './finding.ts';

const gigabyte = 2 ** 30;

/** What the machine offers, and how the settings go together. */
export function examineMachine(config: Config, least = gigabyte): Finding[] {
  return [node(process.versions.node), ...settings(config), secrets(config), disk(config, least)];
}

const oldestNode = 24;

export function node(version: string): Finding {
  if (Number.parseInt(version, 10) >= oldestNode) return well('Node.js', version);
  return ill(
    'Node.js',
    `${version} is older than ${oldestNode}`,
    'start it through `npx -y pnpm`, which brings its own',
  );
}

function settings({ environment, publicUrl, host, databaseUrl, migrationUrl, mail }: Config): Finding[] {
  const found: Finding[] = [];
  const isPublic = !/^https?:\/\/(localhost|127\.|\[::1\])/.test(publicUrl);
  if (isPublic && !publicUrl.startsWith('https:'))
    found.push(
      ill(
        'PUBLIC_URL',
        'is not https: passwords would go over the wire as they are',
        'put a proxy with a certificate before it',
      ),
    );
  if (isPublic && environment !== 'production')
    found.push(doubtful('NODE_ENV', `is ${environment}, which serves /graphiql`, 'set NODE_ENV=production'));
  if (!isPublic && host !== '127.0.0.1' && host !== 'localhost')
    found.push(
      doubtful(
        'PUBLIC_URL',
        `is ${publicUrl} though HOST lets others in`,
        'set PUBLIC_URL to the address that people use',
      ),
    );
  if (databaseUrl && !migrationUrl)
    found.push(
      doubtful(
        'DATABASE_MIGRATION_URL',
        'is not set: the server may do whatever the owner of the database may',
        'make a user who owns nothing, as the README shows',
      ),
    );
  if (isPublic && !mail)
    found.push(
      doubtful('SMTP_URL', 'is not set: invitations and resets are handed over by hand', 'set SMTP_URL and MAIL_FROM'),
    );
  return found.length ? found : [well('settings', 'go together')];
}

function secrets({ dataDir }: Config): Finding {
  const file = join(dataDir, 'secrets.json');
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return well('secrets', 'are given by the settings');
  if (process.platform !== 'win32' && found.mode & 0o077)
    return ill('secrets', `${file} can be read by others`, `chmod 600 ${file}`);
  return well('secrets', `are in ${file}; no backup of the database holds them, so keep a copy elsewhere`);
}

function disk({ dataDir }: Config, least: number): Finding {
  // Whose secrets and database are elsewhere has nothing there yet.
  let there = dataDir;
  while (!existsSync(there)) there = dirname(there);
  const { bavail, blocks, bsize } = statfsSync(there);
  const free = bavail * bsize;
  const says = `${(free / gigabyte).toFixed(1)} GB free at ${dataDir}`;
  if (free < least) return ill('disk', says, 'make room: PostgreSQL stops when it cannot write');
  if (bavail < blocks / 10) return doubtful('disk', `${says}, less than a tenth`, 'make room before it runs full');
  return well('disk', says);
}
