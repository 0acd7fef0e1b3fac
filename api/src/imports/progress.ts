import type { PoolClient } from 'pg';

/** How often it is told how far work is. */
const pace = 400;

/** Tells how far work on a sheet is, for whoever looks: on a connection beside the transaction that does it. */
export class Progress {
  private readonly client: PoolClient;
  private readonly id: string;
  private readonly total: number;
  private readonly begun = performance.now();
  private told = 0;
  private done = 0;

  private constructor(client: PoolClient, id: string, total: number) {
    this.client = client;
    this.id = id;
    this.total = total;
  }

  static async of(client: PoolClient, id: string, total: number): Promise<Progress> {
    const progress = new Progress(client, id, total);
    await progress.tell();
    return progress;
  }

  async add(rows: number): Promise<void> {
    this.done += rows;
    if (performance.now() - this.told > pace) await this.tell();
  }

  end = (): Promise<void> => this.tell();

  private async tell(): Promise<void> {
    this.told = performance.now();
    const seconds = (this.told - this.begun) / 1000;
    const rate = this.done && seconds ? this.done / seconds : null;
    await this.client.query('update import set done = $2, rows_per_second = $3, seconds_left = $4 where id = $1', [
      this.id,
      this.done,
      rate,
      rate && Math.ceil((this.total - this.done) / rate),
    ]);
  }
}
