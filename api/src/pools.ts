import { Pool } from 'pg';
import type { Config } from './core/config.ts';
import { outlive } from './core/outlive.ts';
import { connections } from './imports/desk.ts';

/** The connections of the server to its database, apart by what they are kept busy with. */
export function openPools(connectionString: string, { retentionYears }: Config) {
  const reading = `-c timezone=UTC -c jit=off -c pg_trgm.word_similarity_threshold=0.5 -c access.retention_years=${retentionYears}`;
  const pools = {
    pool: new Pool({
      connectionString,
      max: 10,
      pipeline: true,
      options: `-c statement_timeout=5000 ${reading}`,
    }),
    // Lists that are taken along take their time, and no connection from those who read.
    exporting: new Pool({
      connectionString,
      max: 3,
      connectionTimeoutMillis: 10_000,
      application_name: 'binaan export',
      options: `-c statement_timeout=120000 -c idle_in_transaction_session_timeout=150000 -c cursor_tuple_fraction=1 ${reading}`,
    }),
    // Sheets that are brought take longer still.
    importing: new Pool({
      connectionString,
      max: connections,
      connectionTimeoutMillis: 60_000,
      application_name: 'binaan import',
      options: `-c statement_timeout=600000 -c idle_in_transaction_session_timeout=600000 ${reading}`,
    }),
    aside: new Pool({ connectionString, max: 1, options: '-c statement_timeout=5000' }),
    sealing: new Pool({
      connectionString,
      max: 1,
      application_name: 'binaan seal',
      options: '-c statement_timeout=30000',
    }),
  };
  for (const each of Object.values(pools)) outlive(each);
  return pools;
}
