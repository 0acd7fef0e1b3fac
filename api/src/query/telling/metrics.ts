import cluster from 'node:cluster';
import type { Pool } from 'pg';
import type { Counter, Histogram, Registry } from 'prom-client';
import type { PatientPool } from '../../core/patient-pool.ts';
import type { Replicas } from '../sending/replicas.ts';
import { type Measuring, MetricsDoor } from './metrics-door.ts';
import { type Answered, spent, type Watcher } from './watch.ts';

/** What Prometheus asks for, and the door at which it asks. */
export interface Metrics {
  watcher: Watcher;
  listen(): Promise<void>;
  close(): Promise<void>;
}

const second = 1000;
const times = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Measures what is answered, and what the pools and the process are like when somebody looks. */
export async function measure(
  measuring: Measuring,
  pools: Record<string, Pool & Partial<Pick<PatientPool, 'heldBack'>>>,
  replicas?: Pick<Replicas, 'usable'>,
): Promise<Metrics> {
  // Read by who measures only.
  const prometheus = await import('prom-client');
  const { Counter, Histogram, collectDefaultMetrics } = prometheus;
  const register = new prometheus.Registry();
  collectDefaultMetrics({ register });
  watchPools(prometheus, register, pools);
  if (replicas) watchReplicas(prometheus, register, replicas);
  const registers = [register];
  const histogram = (name: string, help: string, labelNames: string[]) =>
    new Histogram({ name, help, labelNames, buckets: times, registers });
  const counted: Counted = {
    requests: histogram('binaan_request_seconds', 'Requests, by the pattern of their route.', [
      'method',
      'route',
      'status',
    ]),
    operations: histogram('binaan_operation_seconds', 'GraphQL operations, by what they ended with: OK or a code.', [
      'kind',
      'code',
    ]),
    fields: new Counter({
      name: 'binaan_operation_fields_total',
      help: 'How often a root field was asked.',
      labelNames: ['kind', 'field'],
      registers,
    }),
    cost: new Counter({
      name: 'binaan_operation_cost_total',
      help: 'What operations might have answered, in objects.',
      labelNames: ['kind'],
      registers,
    }),
    database: histogram('binaan_operation_database_seconds', 'What an operation spent on statements.', ['kind']),
    waits: histogram('binaan_operation_pool_wait_seconds', 'What an operation waited for a connection.', ['kind']),
  };
  const watcher: Watcher = (answered) => count(counted, answered);
  if (cluster.isWorker) {
    // The conductor asks all of its processes, and answers for them.
    const { AggregatorRegistry } = prometheus;
    AggregatorRegistry.setRegistries([register]);
    new AggregatorRegistry();
    return { watcher, listen: async () => {}, close: async () => {} };
  }
  const door = new MetricsDoor(measuring, () => register.metrics());
  return { watcher, listen: () => door.listen(), close: () => door.close() };
}

interface Counted {
  requests: Histogram;
  operations: Histogram;
  fields: Counter;
  cost: Counter;
  database: Histogram;
  waits: Histogram;
}

function count({ requests, operations, fields, cost, database, waits }: Counted, answered: Answered): void {
  const { method, route, status, took, operation, code = 'OK' } = answered;
  requests.labels(method, route, String(status)).observe(took / second);
  if (!operation) return;
  const { kind } = operation;
  operations.labels(kind, code).observe(took / second);
  for (const field of operation.fields) fields.labels(kind, field).inc();
  cost.labels(kind).inc(operation.cost);
  database.labels(kind).observe(spent(operation, 'statement', 'transaction') / second);
  waits.labels(kind).observe(spent(operation, 'pool wait') / second);
}

function watchReplicas(
  { Gauge }: typeof import('prom-client'),
  register: Registry,
  replicas: Pick<Replicas, 'usable'>,
): void {
  new Gauge({
    name: 'binaan_replicas_usable',
    help: 'Replicas that may be asked, of a process: those that answer and are not far behind.',
    registers: [register],
    aggregator: 'min',
    collect() {
      this.set(replicas.usable);
    },
  });
}

function watchPools(
  { Gauge }: typeof import('prom-client'),
  register: Registry,
  pools: Record<string, Pool & Partial<Pick<PatientPool, 'heldBack'>>>,
): void {
  new Gauge({
    name: 'binaan_pool_connections',
    help: 'Connections to the database by pool: at work, idle, and requests that wait for one.',
    labelNames: ['pool', 'state'],
    registers: [register],
    collect() {
      for (const [name, { totalCount, idleCount, waitingCount, heldBack = 0 }] of Object.entries(pools)) {
        this.set({ pool: name, state: 'busy' }, totalCount - idleCount);
        this.set({ pool: name, state: 'idle' }, idleCount);
        this.set({ pool: name, state: 'waiting' }, waitingCount + heldBack);
      }
    },
  });
}
