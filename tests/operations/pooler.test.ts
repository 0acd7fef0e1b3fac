import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../support/api.ts';
import { Bouncer, program } from '../support/bouncer.ts';
import { firstAdmin, secrets } from '../support/first-admin.ts';
import { freePort, freshFolder, refusal, Server } from '../support/process.ts';
import { type Own, openOwn } from '../support/standby.ts';
import { counted, made, Person, whileWorking } from '../support/working.ts';

const under = 2_000;

/** Two processes of the API behind one PgBouncer, which has four connections for both. */
describe.skipIf(!program)(
  'behind PgBouncer in transaction mode',
  () => {
    let primary: Own;
    let bouncer: Bouncer;
    let settings: Record<string, string>;
    let ports: number[];
    let cookie: string;
    /** What the start says must stand behind the database in `pgbouncer.ini`. */
    let line: string;
    const ends: (() => Promise<unknown>)[] = [];
    afterAll(async () => {
      for (const end of ends.reverse()) await end();
    });

    beforeAll(async () => {
      primary = await openOwn();
      ends.push(() => primary.kill());
      bouncer = await Bouncer.before(primary);
      ends.push(() => bouncer.kill());
      settings = {
        NODE_ENV: 'test',
        DATABASE_URL: primary.address('binaan_server'),
        DATABASE_MIGRATION_URL: primary.address('binaan'),
        DATABASE_POOLER_URL: bouncer.url,
        PERSON_BUDGET: '999999999999999',
        ...secrets,
        ...firstAdmin,
      };
      const refused = async (...setting: Parameters<Bouncer['start']>) => {
        await bouncer.start(...setting);
        const { code, said } = await refusal({ ...settings, PORT: await freePort(), DATA_DIR: freshFolder() }, ends);
        await bouncer.kill();
        expect(code).not.toBe(0);
        return said;
      };
      line = /connect_query='.*'(?= behind)/.exec(await refused())?.[0] ?? '';
      expect(line).not.toBe('');
      expect(await refused(line, 0)).toContain('max_prepared_statements = 600');
      await bouncer.start(line);
      const origins: string[] = [];
      for (let process = 0; process < 2; process++) {
        const own = { ...settings, PORT: await freePort(), DATA_DIR: freshFolder() };
        origins.push(await new Server(own, undefined, ends).ready());
      }
      ports = origins.map((origin) => Number(new URL(origin).port));
      cookie = await signIn(origins[0] as string, firstAdmin.ADMIN_EMAIL);
    }, 300_000);

    const turnOf = (place: number) => ports[place % ports.length] as number;

    test('questions and changes by many at once are answered as they are without it', async () => {
      const answers = await Promise.all(
        Array.from({ length: 400 }, (_, place) => {
          // Of more documents than statements may be prepared.
          const columns = ['id', 'name', 'code', 'level', 'label'].filter((_, bit) => (place >> bit) & 1);
          const alias = `n${place}`;
          return new Person(cookie).ask(
            turnOf(place),
            `{ ${alias}: regions(where: { code: { eq: "${place % 2 ? '35' : '52'}" } }) { totalCount nodes { code ${columns.join(' ')} } } }`,
          );
        }),
      );
      for (const [place, { status, data, errors }] of answers.entries()) {
        expect({ status, errors }).toEqual({ status: 200, errors: undefined });
        expect(data[`n${place}`]).toMatchObject({ totalCount: 1, nodes: [{ code: place % 2 ? '35' : '52' }] });
      }
      const changes = await Promise.all(
        Array.from({ length: 200 }, (_, place) => new Person(cookie).ask(turnOf(place), made('Lewat Perantara'))),
      );
      expect(changes.filter(({ errors }) => errors)).toEqual([]);
      expect(new Set(changes.map(({ data }) => data.createBusiness.id)).size).toBe(200);
      for (const port of ports)
        expect((await new Person(cookie).ask(port, counted('Lewat Perantara'))).data.businesses.totalCount).toBe(200);
    });

    test('the statement of somebody who hangs up is ended in the database, and nobody else’s', async () => {
      const holding = `begin; lock table programme in access exclusive mode; select pg_sleep(6); commit`;
      const held = primary.ask(holding);
      await pause(300);
      const gone = new AbortController();
      const left = fetch(`http://127.0.0.1:${turnOf(0)}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query: '{ programmes(limit: 1) { totalCount } }' }),
        signal: gone.signal,
      }).catch(() => 'left');
      const waiting = async () => {
        const [row] = await primary.ask<{ count: number }>(
          `select count(*)::int as count from pg_stat_activity where usename = 'binaan_server' and wait_event_type = 'Lock'`,
        );
        return row?.count;
      };
      await expect.poll(waiting, { timeout: 3_000 }).toBe(1);
      gone.abort();
      expect(await left).toBe('left');
      await expect.poll(waiting, { timeout: 2_000 }).toBe(0);
      const others = await Promise.all(
        Array.from({ length: 20 }, (_, place) => new Person(cookie).ask(turnOf(place), counted('Lewat'))),
      );
      expect(others.filter(({ errors }) => errors)).toEqual([]);
      await held;
    });

    test('it dies and comes back, and the database restarts behind it: no answer is wrong, nothing acknowledged is lost', async () => {
      const office = { primary, cookie, ports, under };
      const restarted = await whileWorking(office, async () => {
        await primary.stop();
        await primary.start();
      });
      expect(restarted).toMatchObject({ reads: [], wrong: [] });
      const died = await whileWorking(office, async () => {
        await bouncer.kill();
        await pause(500);
        await bouncer.start(line);
      });
      expect(died).toMatchObject({ reads: [], wrong: [] });
      for (const each of [...restarted.writes, ...died.writes])
        expect(each).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] });
      // Each of three writers has one change under way.
      expect(restarted.writes.length).toBeLessThanOrEqual(3);
      expect(died.writes.length).toBeLessThanOrEqual(3);
    });
  },
  300_000,
);
