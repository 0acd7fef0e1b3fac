import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';

/** What is done to the database while it works, and whether requests may fail of it. */
interface Fault {
  name: string;
  mayFail: boolean;
  inject(client: pg.Client): Promise<unknown>;
}

const faults: Fault[] = [
  {
    name: 'connections killed',
    mayFail: true,
    inject: (client) =>
      client.query(
        `select pg_terminate_backend(pid) from (select pid from pg_stat_activity where usename = 'binaan_server' and datname = current_database() order by random() limit 5) p`,
      ),
  },
  {
    name: 'pool full: a table is locked for two seconds',
    mayFail: false,
    inject: async (client) => {
      await client.query('begin; lock table business in access exclusive mode');
      await pause(2_000);
      await client.query('rollback');
    },
  },
  {
    name: 'disk slow: every change waits for 0.2 s, for five seconds',
    mayFail: false,
    inject: async (client) => {
      await client.query(
        `create or replace function public.soak_slow() returns trigger language plpgsql as $$ begin perform pg_sleep(0.2); return null; end $$`,
      );
      await client.query(
        'create trigger soak_slow after insert on business for each statement execute function soak_slow()',
      );
      await pause(5_000);
      await client.query('drop trigger soak_slow on business');
    },
  },
];

/** Injects faults in turn, and knows afterwards which failures they explain. */
export class Faults {
  readonly injected = new Map<string, number>();
  private readonly spans: { from: number; to: number }[] = [];

  /** Until the time is up, one fault each so many milliseconds. */
  async inject(client: pg.Client, every: number, isOver: () => boolean): Promise<void> {
    for (let turn = 0; !isOver(); turn++) {
      await pause(every);
      if (isOver()) return;
      const { name, mayFail, inject } = faults[turn % faults.length] as Fault;
      const span = { from: performance.now(), to: Number.POSITIVE_INFINITY };
      if (mayFail) this.spans.push(span);
      await inject(client);
      span.to = performance.now();
      this.injected.set(name, (this.injected.get(name) ?? 0) + 1);
    }
  }

  /** Whether a request that began then and has failed now was under way when connections were killed. */
  excuses = (began: number): boolean => this.spans.some(({ to }) => began <= to + 100);
}
