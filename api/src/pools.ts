import { availableParallelism } from 'node:os';
import { Pool } from 'pg';
import type { Config } from './core/config.ts';
import { outlive } from './core/outlive.ts';
import { PatientPool } from './core/patient-pool.ts';
import { countsAtMost } from './core/server.ts';
import { connections } from './imports/desk.ts';
import { RawClient } from './query/sending/raw-client.ts';

/** The connections of the server to its database, apart by what they are kept busy with. */
export function openPools(connectionString: string, config: Config) {
  const { poolerUrl, processes } = config;
  const reading = optionsOf(settingsOf(config));
  const pools = {
    pool: new PatientPool({
      connectionString: poolerUrl ?? connectionString,
      max: shared(10, 4, processes),
      atOnce: shared(2 * availableParallelism() + 1, 2, processes),
      Client: RawClient,
      // A pooler makes its own connections, with the settings that it was told.
      ...(poolerUrl ? {} : { options: `${optionsOf(patience)} ${reading}` }),
    }),
    // Lists that are taken along take their time, and no connection from those who read.
    exporting: new PatientPool({
      connectionString,
      max: shared(3, 1, processes),
      connectionTimeoutMillis: 10_000,
      application_name: 'binaan export',
      options: `-c statement_timeout=120000 -c idle_in_transaction_session_timeout=150000 -c cursor_tuple_fraction=1 ${reading}`,
    }),
    // A report counts all there is, for the first who asks: on a busy machine longer than one who reads may wait, and it
    // would be given up each time, and so never be kept for the next.
    reporting: new PatientPool({
      connectionString,
      max: shared(2, 1, processes),
      application_name: 'binaan report',
      // A connection that knows the tables already answers a report some 40 ms sooner.
      idleTimeoutMillis: 600_000,
      // What it counts from is kept in memory: on disk it would be written and read several times. One plan for all regions
      // and periods takes what is asked of to be little, and goes over all rows for each; to plan anew takes some milliseconds.
      options: `-c statement_timeout=${countsAtMost} -c work_mem=32MB -c plan_cache_mode=force_custom_plan ${reading}`,
    }),
    // Of tables as they stood nothing is known of how often a value stands in them: where the planner takes a join for too large
    // or too small, hashing costs little more, and the other ways go over all rows for each.
    recalling: new PatientPool({
      connectionString,
      max: shared(2, 1, processes),
      application_name: 'binaan report',
      options: `-c statement_timeout=${countsAtMost} -c work_mem=32MB -c enable_nestloop=off -c enable_mergejoin=off ${reading}`,
    }),
    // Sheets that are brought take longer still.
    importing: new PatientPool({
      connectionString,
      max: connections,
      // What is written does not wait until the one before has been answered.
      pipeline: true,
      connectionTimeoutMillis: 60_000,
      application_name: 'binaan import',
      options: `-c statement_timeout=600000 -c idle_in_transaction_session_timeout=600000 ${reading}`,
    }),
    aside: new PatientPool({ connectionString, max: 1, options: '-c statement_timeout=5000' }),
    sealing: new PatientPool({
      connectionString,
      max: 1,
      application_name: 'binaan seal',
      options: '-c statement_timeout=30000',
    }),
  };
  for (const each of Object.values(pools)) outlive(each);
  return pools;
}

/** The connections to each database that follows. Whoever finds none within a second asks the primary. */
export const openReplicas = (config: Config) =>
  config.replicaUrls.map((url) => {
    const means = { connectionString: url, connectionTimeoutMillis: 1_000, application_name: 'binaan read' };
    const options = optionsOf({ ...patience, ...settingsOf(config) });
    return {
      url,
      pool: outlive(new Pool({ ...means, max: shared(10, 4, config.processes), Client: RawClient, options })),
      aside: outlive(new Pool({ ...means, max: 1 })),
    };
  });

/** How long a statement may take, and wait for others: it is told that it waited, and not that it asks for too much. */
export const patience = { lock_timeout: '4s', statement_timeout: '5s' };

/** What the statements of the engine rest on. */
export const settingsOf = ({ retentionYears, countCap }: Config): Record<string, string> => ({
  timezone: 'UTC',
  jit: 'off',
  'pg_trgm.word_similarity_threshold': '0.5',
  'access.retention_years': String(retentionYears),
  'query.count_cap': String(countCap),
});

const optionsOf = (settings: Record<string, string>): string =>
  Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');

/** What processes of one machine share, but as many as one cannot do without. */
const shared = (many: number, least: number, processes: number) => Math.max(least, Math.ceil(many / processes));
