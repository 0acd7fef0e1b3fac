import { LRUCache } from 'lru-cache';
import type { Line } from '../core/line.ts';
import { askAgain } from '../core/patient-pool.ts';
import { midnight } from '../core/today.ts';
import type { Viewer } from './viewer.ts';

/** Each look-up tells the database that somebody is there: one a minute keeps a session from being taken for idle. */
const minute = 60_000;

/**
 * Who a cookie belongs to, remembered for a minute or until anything about access changes: the database tells every process
 * on its line (see the triggers of the migrations). While the line is down, nothing is remembered.
 */
export class Sessions {
  private readonly known = new LRUCache<string, { viewer: Viewer }>({ max: 10_000 });
  private readonly line: Line;
  /** Counts the changes heard of, so that a look-up that began before one is not remembered after it. */
  private changes = 0;

  constructor(line: Line) {
    this.line = line;
    line.hear({ changed: () => this.forget(), lost: () => this.forget() });
  }

  /** The viewer behind a cookie, if it is remembered. */
  remembered = (cookie: string): Viewer | undefined => (this.line.holds ? this.known.get(cookie)?.viewer : undefined);

  /** The viewer behind a cookie, looked up if it is not remembered. With a day begin and end grants and keys. */
  async viewer(cookie: string, look: () => Promise<{ viewer: Viewer; expires?: Date } | null>): Promise<Viewer | null> {
    const known = this.remembered(cookie);
    if (known) return known;
    const { changes } = this;
    const ends = midnight();
    const found = await askAgain(look);
    const now = Date.now();
    const ttl = found ? Math.min(minute, ends - now, (found.expires?.getTime() ?? Infinity) - now) : 0;
    if (found && this.line.holds && changes === this.changes && ttl > 0)
      this.known.set(cookie, { viewer: found.viewer }, { ttl });
    return found?.viewer ?? null;
  }

  /** Forgets everything: what is asked next is looked up. */
  forget(): void {
    this.changes++;
    this.known.clear();
  }

  /** What viewers may do has changed here: nobody is told so before every process knows. */
  async changed(): Promise<void> {
    this.forget();
    await this.line.heardByAll();
  }
}
