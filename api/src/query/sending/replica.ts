import { Client, type Pool, type PoolClient } from 'pg';
import { isAway } from '../../core/patient-pool.ts';
import { positionOf } from '../../core/position.ts';
import { cancellingBy, pooled, type Rows } from './run.ts';

/** How often it is asked how far it is, in milliseconds: as long may somebody who has written read from the primary. */
const often = 200;
/** One that does not answer within a second is left out, and asked again ever more seldom. */
const patience = 1_000;
const seldom = 5_000;

/** The pools of a replica: one for statements, one for what ends them. */
export interface ReplicaPools {
  url: string;
  pool: Pool;
  aside: Pool;
}

const asking = `select pg_is_in_recovery() as follows, pg_last_wal_replay_lsn()::text as position,
  (select system_identifier::text from pg_control_system()) as cluster`;

/** A database that follows the primary: how far it is known to be, and whether anything may be asked of it. */
export class Replica {
  readonly rows: Required<Rows>;
  /** Everything that was written up to here can be read; nothing while it is left out. */
  replayed: bigint | undefined;
  private readonly pools: ReplicaPools;
  private readonly cluster: () => string | undefined;
  private readonly lines = new Set<PoolClient>();
  private client: Client | undefined;
  private failures = 0;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  /** `cluster` tells of which cluster it has to be a copy, once that is known. */
  constructor(pools: ReplicaPools, cluster: () => string | undefined) {
    const { pool, aside } = pools;
    this.pools = pools;
    this.cluster = cluster;
    this.rows = pooled(pool, cancellingBy(aside));
    pool.on('connect', (client) => this.lines.add(client)).on('remove', (client) => this.lines.delete(client));
    void this.look();
  }

  /** How many statements it is at. */
  get busy(): number {
    const { totalCount, idleCount, waitingCount } = this.pools.pool;
    return totalCount - idleCount + waitingCount;
  }

  /** Whether a statement failed because of the replica rather than of itself: then the primary is asked. */
  gaveUp(error: unknown): boolean {
    if (isAway(error) || isTimeout(error)) {
      this.leaveOut();
      return true;
    }
    return ofReplicas.has((error as { code?: string }).code ?? '');
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await Promise.allSettled([this.client?.end(), this.pools.pool.end(), this.pools.aside.end()]);
  }

  private async look(): Promise<void> {
    clearTimeout(this.timer);
    try {
      this.client ??= await this.connect();
      const { rows } = await withinTime(this.client.query(asking));
      const { follows, position, cluster } = rows[0];
      const mine = this.cluster();
      // One that has been promoted goes its own way, and one of another cluster always did.
      if (!follows || (mine !== undefined && mine !== cluster)) throw new Error('It does not follow the primary.');
      this.replayed = mine === undefined ? undefined : positionOf(position);
      this.failures = 0;
    } catch {
      this.failures++;
      this.leaveOut();
    }
    if (!this.closed)
      this.timer = setTimeout(
        () => void this.look(),
        Math.min(seldom, often * 2 ** Math.min(this.failures, 5)),
      ).unref();
  }

  private async connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.pools.url,
      application_name: 'binaan replica',
      connectionTimeoutMillis: patience,
    });
    client.on('error', () => {});
    await client.connect();
    return client;
  }

  /** Nobody waits for what it does not answer any more. */
  private leaveOut(): void {
    this.replayed = undefined;
    const { client } = this;
    this.client = undefined;
    if (client) breakOff(client);
    for (const line of this.lines) breakOff(line);
    this.lines.clear();
  }
}

/** Rows that the primary has removed while they were read, twice; a database that was dropped; a write. */
const ofReplicas = new Set(['40001', '40P01', '57P04', '25006']);

const isTimeout = (error: unknown) => /^timeout exceeded/.test((error as Error).message);

function breakOff(client: Client | PoolClient): void {
  (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
}

function withinTime<T>(work: Promise<T>): Promise<T> {
  work.catch(() => {});
  return new Promise((done, failed) => {
    const late = setTimeout(() => failed(new Error('It does not answer.')), patience);
    work.then(done, failed).finally(() => clearTimeout(late));
  });
}
