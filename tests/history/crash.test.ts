import pg from 'pg';
import { expect, test } from 'vitest';
import { readConfig } from '../../api/src/core/config.ts';
import { startEmbedded } from '../../api/src/core/embedded.ts';
import { verifyHistory } from '../../api/src/history/verify.ts';
import { firstAdmin } from '../support/first-admin.ts';
import { freshFolder, Server } from '../support/process.ts';

/** The slow run states how often random things are done; it is killed as often as is claimed. */
const kills = process.env.FC_RUNS ? 20 : 2;

test('a server that is killed in the midst of writing has kept what it acknowledged, and nothing by halves', async () => {
  const folder = freshFolder();
  const acknowledged = new Map<string, number>();
  let serial = 0;
  for (let kill = 0; kill < kills; kill++) {
    const server = new Server({ PORT: '0', DATA_DIR: folder, NODE_ENV: 'test', ...firstAdmin });
    const origin = await server.ready();
    const { headers } = await fetch(`${origin}/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ email: firstAdmin.ADMIN_EMAIL, password: firstAdmin.ADMIN_PASSWORD }),
    });
    const cookie = headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    const ask = async (query: string, variables: object) => {
      const response = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie, origin },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as {
        data: Record<string, { id: string; version: number }>;
        errors?: unknown;
      };
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    };
    const organization = await ask('{ row: organizations(limit: 1) { nodes { id } } }', {});
    expect(organization).toBeTruthy();
    let going = true;
    const writers = Array.from({ length: 8 }, async () => {
      while (going) {
        try {
          const made = await ask(
            'mutation ($name: String!) { row: createBusiness(input: { name: $name, region: "35.05" }) { id version } }',
            { name: `Usaha ${++serial}` },
          );
          const { id, version } = made.row as { id: string; version: number };
          acknowledged.set(id, version);
          const changed = await ask(
            'mutation ($id: ID!) { row: updateBusiness(id: $id, version: 1, input: { tags: ["ubah"], foundedYear: 2001 }) { id version } }',
            { id },
          );
          acknowledged.set(id, (changed.row as { version: number }).version);
        } catch {
          // The server is gone; what it did not acknowledge may be there or not.
          return;
        }
      }
    });
    // However slow the machine is, some have been acknowledged, and others are under way.
    const before = acknowledged.size;
    await expect.poll(() => acknowledged.size, { timeout: 60_000, interval: 20 }).toBeGreaterThan(before + 8);
    await new Promise((done) => setTimeout(done, 100 * (kill % 7)));
    await server.stop('SIGKILL');
    going = false;
    await Promise.all(writers);
  }
  expect(acknowledged.size).toBeGreaterThan(kills);
  const database = await startEmbedded(folder);
  const client = new pg.Client({ connectionString: database.url });
  try {
    await client.connect();
    const { rows } = await client.query<{ id: string; version: number; whole: boolean }>(
      `select id, version, (tags = '{ubah}') = (founded_year is not null) and (version = 2) = (founded_year is not null) as whole
       from business where name like 'Usaha %'`,
    );
    const kept = new Map(rows.map(({ id, version }) => [id, version]));
    for (const [id, version] of acknowledged) expect(kept.get(id)).toBeGreaterThanOrEqual(version);
    expect(rows.every(({ whole }) => whole)).toBe(true);
    const { rows: told } = await client.query(
      `select b.id from business b where name like 'Usaha %' and version <> (select count(*) from history.revision r
        join history.change_set c on c.id = r.change_set where r.noun = 'business' and r.row_id = b.id::text)`,
    );
    expect(told).toEqual([]);
    const { historySecret } = readConfig({ DATA_DIR: folder, NODE_ENV: 'test' });
    expect((await verifyHistory(client, historySecret)).faults).toEqual([]);
  } finally {
    await client.end();
    await database.stop();
  }
});
