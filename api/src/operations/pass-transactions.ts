import type pg from 'pg';

/** As many at once. Each write within a block that catches something is a transaction within one, and takes a number. */
const portion = 50_000;

/**
 * Lets transactions pass until the next one has at least this number. The seal of a revision holds the number of its
 * transaction, and what is recorded next has to come behind all that is sealed, on whichever cluster it is.
 */
export async function passTransactions(client: pg.Client, next: bigint): Promise<void> {
  await client.query('create temporary table passed (one int) on commit delete rows');
  for (;;) {
    const { rows } = await client.query<{ at: string }>('select pg_snapshot_xmax(pg_current_snapshot())::text as at');
    const ahead = next - BigInt(rows[0]?.at ?? 0);
    if (ahead <= 0n) return;
    const count = ahead < portion ? Number(ahead) : portion;
    await client.query(`do $$ begin
      for i in 1..${count} loop begin insert into passed values (i); exception when division_by_zero then null; end; end loop;
    end $$`);
  }
}
