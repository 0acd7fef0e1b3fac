import { connect } from 'node:net';
import type { Pool, PoolClient } from 'pg';
import { CannotStart } from './core/cannot-start.ts';
import type { Config } from './core/config.ts';
import { patience, settingsOf } from './pools.ts';

/** Stops the start if the connections of a pooler are not as statements need them; says how they get to be. */
export async function checkPooler(pool: Pool, config: Config): Promise<void> {
  const wanted = { ...settingsOf(config), ...patience };
  const { rows } = await pool
    .query<{ name: string; value: string | null }>(
      'select name, current_setting(name, true) as value from unnest($1::text[]) as name',
      [Object.keys(wanted)],
    )
    .catch(({ message }) => {
      throw new CannotStart(`The setting DATABASE_POOLER_URL leads to no pooler that lets us in: ${message}.`);
    });
  const isWrong = rows.some(({ name, value }) => value !== wanted[name as keyof typeof wanted]);
  if (!isWrong) return requireNames(pool);
  const sets = Object.entries(wanted).map(([name, value]) => `set ${name} = ''${value}''`);
  throw new CannotStart(
    `The pooler of DATABASE_POOLER_URL makes connections with other settings: write connect_query='${sets.join('; ')}' behind the database in pgbouncer.ini.`,
  );
}

/** Two connections that name different statements alike: a pooler that does not keep them apart confuses them. */
async function requireNames(pool: Pool): Promise<void> {
  const lent = await Promise.all([pool.connect(), pool.connect()]);
  try {
    for (const [answer, each] of lent.entries()) {
      const { rows } = await each.query({ name: 'binaan pooler', text: `select ${answer} as answer` });
      if (rows[0].answer !== answer) throw new Error('it answered another statement');
    }
  } catch (error) {
    throw new CannotStart(
      `The pooler of DATABASE_POOLER_URL does not keep prepared statements apart (${(error as Error).message}): it takes PgBouncer 1.21 or newer with max_prepared_statements = 600 in pgbouncer.ini.`,
    );
  } finally {
    for (const each of lent) each.release(true);
  }
}

const cancelRequest = 80_877_102;

/** A pooler knows which connection of the database it has lent: it is told to cancel as PostgreSQL itself would be. */
export function cancelThroughPooler(client: PoolClient): Promise<void> {
  const { processID, secretKey, host, port } = client as unknown as Record<string, number> & { host: string };
  const message = Buffer.alloc(16);
  for (const [at, word] of [16, cancelRequest, processID, secretKey].entries()) message.writeInt32BE(word ?? 0, 4 * at);
  return new Promise((done, failed) => {
    const line = connect(Number(port), host, () => line.write(message));
    line.setTimeout(2_000, () => line.destroy());
    line
      .on('error', failed)
      .on('close', () => done())
      .resume();
  });
}
