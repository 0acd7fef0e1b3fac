import pg from 'pg';
import type { Config } from './core/config.ts';
import type { Addresses } from './core/serving-role.ts';
import { loadOffice } from './demo/load.ts';
import { claim, isLoaded } from './demo/mark.ts';
import { wantedFactor } from './demo/settings.ts';
import { sizeOf } from './demo/size.ts';
import { type House, type Opening, openHouse as openAnyHouse } from './house.ts';

/** The house on a database of its own that holds a synthetic office of the wanted factor, loaded first if it does not. */
export async function openHouse(config: Config, addresses: Addresses, { signal, joins }: Opening = {}): Promise<House> {
  if (joins) return openAnyHouse(config, addresses, { joins });
  const factor = wantedFactor();
  const mark = await claim(addresses.owner);
  const fill = async () => {
    if (isLoaded(mark, factor)) return console.log(`The synthetic office of factor ${factor} is there already.`);
    const { businesses, participations } = sizeOf(factor);
    const first =
      mark.factor === null ? '' : `It replaces the one of factor ${mark.factor}, and all that was changed in it. `;
    console.log(
      `Loading a synthetic office of factor ${factor}: ${businesses} businesses, ${participations} participations. ${first}`.trim(),
    );
    await load(addresses.owner, factor, signal);
  };
  return openAnyHouse(config, addresses, { fill });
}

async function load(databaseUrl: string, factor: number, signal?: AbortSignal): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  // Whatever statement is under way says it too.
  client.on('error', () => {});
  await client.connect();
  try {
    await loadOffice(client, { factor, signal, say: console.log });
  } finally {
    await client.end();
  }
}
