import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';

/** How much is left of a budget, and in how many seconds the next one begins. */
export interface Left {
  granted: boolean;
  points: number;
  seconds: number;
}

/** What one process has of somebody's budget. */
interface Purse {
  /** The minute, as the database counts them. */
  minute: number;
  /** When the minute is over, by this process's clock. */
  until: number;
  /** Points that were taken for this process and not spent yet. */
  held: number;
  /** Points that all processes have taken, as far as this one has heard. */
  taken: number;
  taking?: Promise<void> | undefined;
}

interface Taken {
  minute: number;
  taken: number;
  seconds: number;
}

/** Takes points of the current minute, which is the database's; what is taken beyond the budget is nobody's. */
const take = {
  name: 'budget',
  text: `with now as (select extract(epoch from clock_timestamp()) as at)
    insert into auth.budget as b (holder, minute, taken) select $1, floor(at / 60), $2 from now
    on conflict (holder) do update set minute = excluded.minute,
      taken = excluded.taken + case when b.minute = excluded.minute then b.taken else 0 end
    returning b.minute::float8 as minute, b.taken::float8 as taken, (b.minute + 1) * 60 - (select at from now)::float8 as seconds`,
};

/**
 * Budgets of points for each minute, which all processes on one database share. A process takes a tenth of a budget at a
 * time and spends that without asking again, so nearly no request waits for a statement. Never is more spent than the
 * budget; up to a tenth of it for each other process may lie there unspent when somebody is refused.
 */
export class Budget {
  private readonly purses = new LRUCache<string, Purse>({ max: 10_000 });
  private readonly pool: Pool;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  /** Spends points of somebody's budget, if they are there; all of them or none. */
  spend(holder: string, budget: number, points: number): Left | Promise<Left> {
    return this.spendAtHand(holder, budget, points) ?? this.takeAndSpend(holder, budget, points);
  }

  /** Spends points that this process holds; without a word if it holds too few. */
  spendAtHand(holder: string, budget: number, points: number): Left | undefined {
    const purse = this.purses.get(holder);
    return purse && isOpen(purse) && purse.held >= points ? spent(purse, budget, points) : undefined;
  }

  private async takeAndSpend(holder: string, budget: number, points: number): Promise<Left> {
    for (;;) {
      const purse = this.purseOf(holder);
      if (isOpen(purse)) {
        if (purse.held >= points) return spent(purse, budget, points);
        if (purse.held + budget - purse.taken < points) return left(purse, budget, false);
      }
      // Who comes meanwhile waits for the same points, and looks again.
      purse.taking ??= this.takeMore(purse, holder, budget, points).finally(() => {
        purse.taking = undefined;
      });
      await purse.taking;
    }
  }

  private purseOf(holder: string): Purse {
    const known = this.purses.get(holder) ?? { minute: 0, until: 0, held: 0, taken: 0 };
    this.purses.set(holder, known);
    return known;
  }

  private async takeMore(purse: Purse, holder: string, budget: number, points: number): Promise<void> {
    const held = isOpen(purse) ? purse.held : 0;
    const wanted = Math.max(Math.ceil(budget / 10), points - held);
    const { rows } = await this.pool.query<Taken>({ ...take, values: [holder, wanted] });
    const [{ minute, taken, seconds }] = rows as [Taken];
    const granted = Math.max(0, Math.min(wanted, budget - (taken - wanted)));
    // What is left of one minute is of no use in the next.
    purse.held = granted + (minute === purse.minute ? purse.held : 0);
    purse.minute = minute;
    purse.taken = taken;
    purse.until = performance.now() + seconds * 1000;
  }
}

const isOpen = ({ until }: Purse) => performance.now() < until;

function spent(purse: Purse, budget: number, points: number): Left {
  purse.held -= points;
  return left(purse, budget, true);
}

const left = ({ held, taken, until }: Purse, budget: number, granted: boolean): Left => ({
  granted,
  points: held + Math.max(0, budget - taken),
  seconds: Math.max(1, Math.ceil((until - performance.now()) / 1000)),
});
