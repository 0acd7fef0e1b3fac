import { createHash } from 'node:crypto';
import { CannotStart } from '../core/cannot-start.ts';
import type { Config } from '../core/config.ts';
import { Vault } from '../core/vault.ts';
import { Sealing } from '../history/seal.ts';
import type { Head } from './backup-file.ts';

const historyKey = (secret: string): string =>
  createHash('sha256').update(new Sealing(secret).public).digest('hex').slice(0, 16);

/** Names the keys that the secrets of the house make. */
export const keysOf = ({ vault, historySecret }: Config): Head['keys'] => ({
  vault: new Vault(vault).names,
  history: historyKey(historySecret),
});

/** Refuses keys that do not open what was sealed, or do not bear out what was signed. */
export function requireKeys({ vault, historySecret }: Config, keys: Head['keys']): void {
  if (!new Vault(vault).fits(keys.vault))
    throw otherSecrets('what was sealed in it cannot be opened (SEAL_SECRETS, SEAL_INDEX_SECRET, AUTH_SECRET)');
  if (historyKey(historySecret) !== keys.history)
    throw otherSecrets('its history bears another signature (HISTORY_SECRET, AUTH_SECRET)');
}

const otherSecrets = (what: string) =>
  new CannotStart(
    `The backup was made with other secrets: ${what}. Put back secrets.json or the settings of then, or add --without-secrets if they are lost.`,
  );
