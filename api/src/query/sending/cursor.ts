import type { Pool, PoolClient } from 'pg';
import { refuse, words } from '../../core/errors.ts';
import { isRecording } from './recording.ts';
import type { Caller } from './run.ts';

interface Statement {
  text: string;
  values: unknown[];
}

/** All rows of a list: how they are counted, and how they are read one by one. */
export interface Whole {
  count: Statement;
  rows: Statement;
}

/** How many rows are read at a time. */
const portion = 1000;

/**
 * Reads a list of any length through a cursor of the database, as of one instant, in memory that does not grow with it.
 * Rows that are read on record are all of them on record before the first is given out: whoever breaks off has had them.
 * `aside` sends the cancellation when the caller goes away.
 */
export class Cursor {
  private readonly client: PoolClient;
  private readonly aside: Pool;
  private readonly caller: Caller;
  private readonly whole: Whole;
  private cancelled: Promise<unknown> | undefined;
  private running = false;
  private done = false;
  private closed = false;

  private constructor(client: PoolClient, aside: Pool, caller: Caller, whole: Whole) {
    this.client = client;
    this.aside = aside;
    this.caller = caller;
    this.whole = whole;
  }

  static async open(pool: Pool, aside: Pool, caller: Caller, whole: Whole): Promise<Cursor> {
    const client = await pool.connect().catch(() => {
      throw refuse(allTaken, 'CONFLICT');
    });
    const cursor = new Cursor(client, aside, caller, whole);
    caller.cancel = () => cursor.cancel();
    return cursor;
  }

  /** Begins, and tells how many rows there are. */
  async count(): Promise<number> {
    const access = isRecording(this.whole.rows.text) ? 'read write' : 'read only';
    await this.send({ text: `begin transaction isolation level repeatable read ${access}`, values: [] });
    const [row] = await this.send(this.whole.count);
    return (row as { count: number }).count;
  }

  /** The rows, a portion at a time, as JSON texts. */
  async *portions(): AsyncGenerator<string[]> {
    const { text, values } = this.whole.rows;
    const records = isRecording(text);
    await this.send({ text: `declare every_row no scroll cursor ${records ? 'with hold' : ''} for ${text}`, values });
    if (records) await this.send({ text: 'commit', values: [] });
    for (;;) {
      const rows = (await this.send({ text: `fetch ${portion} from every_row`, values: [] })) as { json: string }[];
      if (rows.length) yield rows.map(({ json }) => json);
      if (rows.length < portion) break;
    }
    this.done = true;
  }

  /** Ends whatever is under way, and gives the connection back. It is broken off unless all rows were read. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    this.caller.cancel = undefined;
    // A cancellation on its way must not meet the next statement of this connection.
    await this.cancelled;
    const ended = this.done && (await this.end());
    this.client.release(!ended);
  }

  /** A cursor ends with its transaction, unless it is held. */
  private async end(): Promise<boolean> {
    const text = isRecording(this.whole.rows.text) ? 'close all' : 'rollback';
    return this.client.query(text).then(
      () => true,
      () => false,
    );
  }

  private async send({ text, values }: Statement): Promise<unknown[]> {
    if (this.caller.gone) throw refuse(words.gone);
    this.running = true;
    try {
      return (await this.client.query({ text, values })).rows;
    } finally {
      this.running = false;
    }
  }

  private cancel(): void {
    if (!this.running) return;
    const { processID } = this.client as unknown as { processID: number };
    this.cancelled = this.aside.query('select pg_cancel_backend($1)', [processID]).catch(() => {});
  }
}

const allTaken = {
  id: 'Sedang banyak yang mengunduh daftar. Coba lagi sebentar lagi.',
  en: 'Many lists are being taken along at the moment. Try again shortly.',
};
