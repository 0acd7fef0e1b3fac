import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

/** The channel on which the database tells that somebody's access has changed. */
export const accessChannel = 'access_changed';

const application = 'binaan access';
/** How often it is made sure that the line holds, in milliseconds. */
const beat = 1_000;
/** For so long a process trusts what it remembers after it last knew that it hears of changes. */
const trusted = 2_500;
/** Whoever has not answered by then trusts nothing any more. */
const patience = 3_000;

/** What is done about what a line hears. */
export interface Hearing {
  /** What somebody may do has changed. */
  changed?(): void;
  /** Whatever was committed until now is to be seen by whoever asks from now on. */
  committed?(): void;
  /** The line is down: from now on nothing is heard. */
  lost?(): void;
  /** How far the primary has written. */
  position?(position: string): void;
}

interface Waiting {
  pids: Set<number>;
  done: () => void;
}

/**
 * The line from the database to this process: each process has one, and hears on it what any of them has changed. A process
 * is answerable for what it remembers only while its line holds, so that a process that is cut off trusts nothing, and one
 * that has made a change can wait until there is nobody left who has not heard of it.
 */
export class Line {
  private readonly databaseUrl: string;
  private readonly hearings: Hearing[] = [];
  private readonly waiting = new Map<string, Waiting>();
  /** Which cluster the primary is, as long as it lives. */
  cluster: string | undefined;
  private client: Client | undefined;
  private heardAt = Number.NEGATIVE_INFINITY;
  private closed = false;
  private beating: NodeJS.Timeout | undefined;

  constructor(databaseUrl: string) {
    this.databaseUrl = databaseUrl;
  }

  hear(hearing: Hearing): void {
    this.hearings.push(hearing);
  }

  /** Whether this process hears of every change. */
  get holds(): boolean {
    return performance.now() - this.heardAt < trusted;
  }

  /** Opens the line, and opens it again whenever it breaks. */
  async open(): Promise<void> {
    const client = new Client({
      connectionString: this.databaseUrl,
      application_name: application,
      options: '-c statement_timeout=5000',
      keepAlive: true,
      pipeline: true,
      connectionTimeoutMillis: 5_000,
    });
    this.client = client;
    const lost = () => this.lose(client);
    client
      .on('error', lost)
      .on('end', lost)
      .on('notification', ({ payload = '' }) => this.take(client, payload));
    try {
      await client.connect();
      await client.query(`listen ${accessChannel}`);
      const { rows } = await client.query<{ it: string }>(
        'select system_identifier::text as it from pg_control_system()',
      );
      this.cluster = rows[0]?.it;
      this.tell('changed');
      await this.beat(client);
    } catch {
      lost();
    }
  }

  /** How far the primary has written, asked now; a change that was committed before lies behind it. */
  async position(): Promise<string> {
    const began = performance.now();
    const { client } = this;
    if (!client) throw new Error('The line to the database is down.');
    const { rows } = await client.query<{ position: string }>('select pg_current_wal_insert_lsn()::text as position');
    this.heardAt = began;
    return (rows[0] as { position: string }).position;
  }

  /** Waits until no process remembers anything from before a change that has been committed. */
  async heardByAll(): Promise<void> {
    this.tell('committed');
    const { client } = this;
    const token = randomUUID();
    const end = performance.now() + patience;
    try {
      if (!client) throw new Error('The line to the database is down.');
      const pids = await others(client);
      if (!pids.size) return;
      const answered = new Promise<void>((done) => this.waiting.set(token, { pids, done }));
      await client.query('select pg_notify($1, $2)', [accessChannel, `? ${token}`]);
      while (pids.size && performance.now() < end) {
        await Promise.race([answered, pause(250)]);
        // Who has gone meanwhile answers no more.
        const there = pids.size ? await others(client) : pids;
        for (const pid of pids) if (!there.has(pid)) pids.delete(pid);
      }
    } catch {
      // Without a line nobody can be asked: whoever has one has heard, and nobody else trusts what he remembers for longer.
      await pause(Math.max(0, end - performance.now()));
    } finally {
      this.waiting.delete(token);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.beating);
    await this.client?.end();
  }

  private take(client: Client, payload: string): void {
    const [kind, token = '', pid] = payload.split(' ');
    if (kind === '!') {
      this.answered(token, Number(pid));
      return;
    }
    this.tell(kind === '?' ? 'committed' : 'changed');
    if (kind === '?' && !this.waiting.has(token))
      client.query(`select pg_notify($1, $2 || pg_backend_pid())`, [accessChannel, `! ${token} `]).catch(() => {});
  }

  private answered(token: string, pid: number): void {
    const waiting = this.waiting.get(token);
    waiting?.pids.delete(pid);
    if (!waiting?.pids.size) waiting?.done();
  }

  private async beat(client: Client): Promise<void> {
    const late = setTimeout(() => this.lose(client), trusted).unref();
    try {
      const position = await this.position();
      for (const { position: tell } of this.hearings) tell?.(position);
      if (this.client === client && !this.closed) this.beating = setTimeout(() => void this.beat(client), beat).unref();
    } catch {
      this.lose(client);
    } finally {
      clearTimeout(late);
    }
  }

  private lose(client: Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    this.heardAt = Number.NEGATIVE_INFINITY;
    clearTimeout(this.beating);
    client.end().catch(() => {});
    (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
    this.tell('lost');
    if (!this.closed) setTimeout(() => void this.open(), beat).unref();
  }

  private tell(what: 'changed' | 'committed' | 'lost'): void {
    for (const hearing of this.hearings) {
      hearing[what]?.();
      // What changes access is to be seen, too.
      if (what === 'changed') hearing.committed?.();
    }
  }
}

/** Every other process on this database. */
async function others(client: Client): Promise<Set<number>> {
  const { rows } = await client.query<{ pid: number }>(
    'select pid from pg_stat_activity where application_name = $1 and datname = current_database() and pid <> pg_backend_pid()',
    [application],
  );
  return new Set(rows.map(({ pid }) => pid));
}
