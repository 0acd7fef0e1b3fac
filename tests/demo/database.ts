import pg from 'pg';
import { readConfig } from '../../api/src/core/config.ts';
import { loadOffice } from '../../api/src/demo/load.ts';
import { claim } from '../../api/src/demo/mark.ts';
import { openHouse } from '../../api/src/house.ts';
import { emptyDatabase, servedAs } from '../support/database.ts';
import { firstAdmin } from '../support/first-admin.ts';

const settings = { NODE_ENV: 'test', AUTH_SECRET: 'kunci-sesi-hanya-untuk-uji-coba-ini', ...firstAdmin };

/** A database of this file's own that holds a synthetic office. */
export async function syntheticDatabase(factor: number): Promise<string> {
  const url = await emptyDatabase();
  await claim(url);
  const fill = () => connected(url, (client) => loadOffice(client, { factor }));
  const house = await openHouse(readConfig(settings), { owner: url, server: servedAs(url) }, { fill });
  await house.close();
  return url;
}

export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
