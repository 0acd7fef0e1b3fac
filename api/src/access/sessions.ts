import { LRUCache } from 'lru-cache';
import { Client } from 'pg';
import type { Viewer } from './viewer.ts';

/** The channel on which the database tells that somebody's access has changed. */
export const accessChannel = 'access_changed';

/** Each look-up tells the database that somebody is there: one a minute keeps a session from being taken for idle. */
const minute = 60_000;

/**
 * Who a cookie belongs to, remembered for a minute or until anything about access changes: the database tells every process
 * on a channel (see the triggers of the migrations). While the line to the database is down, nothing is remembered.
 */
export class Sessions {
  private readonly known = new LRUCache<string, { viewer: Viewer }>({ max: 10_000 });
  private readonly databaseUrl: string;
  private line: Client | undefined;
  private listening = false;
  private closed = false;
  /** Counts the changes heard of, so that a look-up that began before one is not remembered after it. */
  private changes = 0;

  constructor(databaseUrl: string) {
    this.databaseUrl = databaseUrl;
  }

  /** The viewer behind a cookie, if it is remembered. */
  remembered = (cookie: string): Viewer | undefined => this.known.get(cookie)?.viewer;

  /** The viewer behind a cookie, looked up if it is not remembered. */
  async viewer(cookie: string, look: () => Promise<{ viewer: Viewer; expires: Date } | null>): Promise<Viewer | null> {
    const known = this.known.get(cookie);
    if (known) return known.viewer;
    const { changes } = this;
    const found = await look();
    const ttl = found ? Math.min(minute, found.expires.getTime() - Date.now()) : 0;
    if (found && this.listening && changes === this.changes && ttl > 0)
      this.known.set(cookie, { viewer: found.viewer }, { ttl });
    return found?.viewer ?? null;
  }

  /** Forgets everything: what is asked next is looked up. */
  forget(): void {
    this.changes++;
    this.known.clear();
  }

  /** Opens the line to the database, and opens it again when it breaks. */
  async listen(): Promise<void> {
    const line = new Client({ connectionString: this.databaseUrl, application_name: 'binaan access', keepAlive: true });
    this.line = line;
    const lost = () => {
      if (this.line !== line) return;
      this.line = undefined;
      this.listening = false;
      this.forget();
      if (!this.closed) setTimeout(() => this.listen().catch(() => {}), 1000).unref();
    };
    line
      .on('error', lost)
      .on('end', lost)
      .on('notification', () => this.forget());
    try {
      await line.connect();
      await line.query(`listen ${accessChannel}`);
      this.forget();
      this.listening = true;
    } catch {
      await line.end().catch(() => {});
      lost();
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.line?.end();
  }
}
