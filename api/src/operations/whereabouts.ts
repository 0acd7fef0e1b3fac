import type { Config } from '../core/config.ts';
import { startEmbedded, visitEmbedded } from '../core/embedded.ts';
import type { Addresses } from '../core/serving-role.ts';

/** The database of these settings; the embedded one is started for the while if its server is not running. */
export async function reachDatabase({
  databaseUrl,
  migrationUrl,
  dataDir,
}: Config): Promise<Addresses & { leave(): Promise<void> }> {
  if (databaseUrl) return { owner: migrationUrl ?? databaseUrl, server: databaseUrl, leave: async () => {} };
  const running = await visitEmbedded(dataDir);
  if (running) return { ...running, leave: async () => {} };
  const { url, serverUrl, stop } = await startEmbedded(dataDir);
  return { owner: url, server: serverUrl, leave: stop };
}
