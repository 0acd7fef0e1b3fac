import type { Client, Pool, PoolClient } from 'pg';
import { contentOf, firstLink, linkOf, Sealing, sealedIn } from './seal.ts';

type Connection = Client | PoolClient;

/** As many revisions in one seal at most: a sheet of 200,000 rows makes ten times as many in one transaction. */
const most = 1000;

/**
 * Chains what is committed and no open transaction can come before any more, and signs how far it has come. One process
 * does it at a time. Answers whether there may be more.
 */
async function sealNext(client: Connection, sealing: Sealing): Promise<boolean> {
  await client.query(`begin; set local timezone = '${sealedIn}'`);
  try {
    const { rows: lock } = await client.query(
      `select pg_try_advisory_xact_lock(hashtextextended('seal history', 0)) as mine`,
    );
    if (!lock[0].mine) return false;
    // All before the horizon is sealed; of the transaction at it, what comes up to the last revision, if that is one of its own.
    const { rows: seals } = await client.query<{ horizon: string; last: string; hash: Buffer }>(
      `select horizon, hash, coalesce((select r.id from history.revision r where r.id = ids[cardinality(ids)] and r.xid = horizon), 0) as last
       from history.seal order by id desc limit 1`,
    );
    const { horizon, last, hash: previous } = seals[0] ?? { horizon: '0', last: '0', hash: firstLink };
    const { rows } = await client.query<{ id: string; content: Buffer; until: string }>(
      `select r.id, ${contentOf} as content, case when count(*) over () < $3 then pg_snapshot_xmin(pg_current_snapshot()) else r.xid end as until
       from (select * from history.revision where (xid, id) > ($1::xid8, $2::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
         order by xid, id limit $3) r order by r.xid, r.id`,
      [horizon, last, most],
    );
    if (!rows[0]) return false;
    const links: Buffer[] = [];
    for (const { content } of rows) links.push(linkOf(links.at(-1) ?? previous, content));
    const hash = links.at(-1) as Buffer;
    const ids = rows.map(({ id }) => id);
    await client.query(
      'insert into history.seal (horizon, ids, links, previous, hash, key, signature) values ($1, $2, $3, $4, $5, $6, $7)',
      [rows.at(-1)?.until, ids, Buffer.concat(links), previous, hash, sealing.public, sealing.sign(ids, hash)],
    );
    await client.query('commit');
    return rows.length >= most;
  } finally {
    // After a commit it says nothing.
    await client.query('rollback').catch(() => {});
  }
}

/** Seals all there is to seal. */
export async function seal(client: Connection, sealing: Sealing): Promise<void> {
  while (await sealNext(client, sealing));
}

/** Seals what was every few seconds, and a last time when it is closed. */
export class Sealer {
  private readonly pool: Pool;
  private readonly sealing: Sealing;
  private readonly timer: NodeJS.Timeout;
  private working: Promise<void> = Promise.resolve();

  constructor(pool: Pool, secret: string, report: (error: unknown) => void) {
    this.pool = pool;
    this.sealing = new Sealing(secret);
    this.timer = setInterval(() => {
      this.working = this.working.then(() => this.seal()).catch(report);
    }, 5_000).unref();
  }

  private async seal(): Promise<void> {
    const client = await this.pool.connect();
    try {
      await seal(client, this.sealing);
    } finally {
      client.release();
    }
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.working;
    // A database that is gone is no reason to stay: what is open is sealed at the next start.
    await this.seal().catch(() => {});
  }
}
