import type { Pool } from 'pg';

/** A connection that the database breaks, idle or while it is being closed, is no reason to end. */
export const outlive = (pool: Pool): Pool =>
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
