import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';

const patience = 2_000;

/** Whether the server lives, and whether it is of use: to whoever starts it again, or sends requests elsewhere. */
export class Health {
  private leaving = false;
  private readonly pool: Pool;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  serve(app: FastifyInstance): void {
    app.get('/livez', async () => ({ status: 'ok' }));
    app.get('/readyz', async (_request, reply) => {
      if (this.leaving) return reply.code(503).send({ status: 'stopping' });
      const ready = await this.reachesDatabase();
      return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable' });
    });
  }

  /** Says that it is of no use any more, and leaves others the time to notice. */
  async leave(seconds: number): Promise<void> {
    this.leaving = true;
    await pause(1000 * seconds);
  }

  private async reachesDatabase(): Promise<boolean> {
    const asked = this.pool.query('select 1').then(
      () => true,
      () => false,
    );
    return Promise.race([asked, pause(patience, false, { ref: false })]);
  }
}
