import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.ts';

export interface Secrets {
  /** Signs the sessions. */
  authSecret: string;
  /** Opens the embedded database. */
  databasePassword: string;
}

const make = (): Secrets => ({
  authSecret: randomBytes(32).toString('base64url'),
  databasePassword: randomBytes(24).toString('base64url'),
});

/** The secrets of this data folder, made at its first use and readable by its owner only. */
export function keepSecrets(dataDir: string): Secrets {
  prepareFolder(dataDir);
  const file = join(dataDir, 'secrets.json');
  const found = read(file);
  if (found) return found;
  const secrets = make();
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
  return secrets;
}

function read(file: string): Secrets | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw new CannotStart(
      `The file ${file} cannot be read (${(error as NodeJS.ErrnoException).code}): give it to the user that runs Binaan.`,
    );
  }
  try {
    const secrets = JSON.parse(text) as Secrets;
    if (secrets.authSecret && secrets.databasePassword) return secrets;
  } catch {}
  throw new CannotStart(
    `The file ${file} is damaged: put it back from a backup, or set DATA_DIR to an empty folder to begin anew.`,
  );
}

function prepareFolder(dataDir: string) {
  try {
    // The user `postgres` passes through when we are root; nobody else may list what is inside.
    if (mkdirSync(dataDir, { recursive: true })) chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
    if (!statSync(dataDir).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new CannotStart(
      `The data folder ${dataDir} cannot be written (${code}): give it to the user that runs Binaan, or set DATA_DIR to another folder.`,
    );
  }
}
