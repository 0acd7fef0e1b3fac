import pg from 'pg';
import type { Api } from './api.ts';

/**
 * What an attempt comes to while another connection has written something, has had its rules looked at, and commits a
 * moment later.
 */
export async function meanwhile<Outcome>(
  { databaseUrl }: Api,
  [sql, values]: [string, unknown[]],
  attempt: () => Promise<Outcome>,
): Promise<Outcome> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    await client.query('begin');
    await client.query(sql, values);
    await client.query('set constraints all immediate');
    const outcome = attempt();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await client.query('commit');
    return await outcome;
  } finally {
    await client.end();
  }
}
