import { cpus, release, totalmem } from 'node:os';
import { type Connections, connections, type Measured } from './measure.ts';
import type { Office } from './office.ts';
import type { Question } from './question.ts';
import { type Kind, kinds } from './servers.ts';

/** What a reader needs to know of the place where it was measured. */
export async function machine({ client }: Office, factor: number, seconds: number): Promise<string> {
  const { rows } = await client.query(
    `select current_setting('server_version') as version, pg_size_pretty(pg_database_size(current_database())) as size`,
  );
  const [{ version, size }] = rows;
  const [cpu] = cpus();
  return [
    `${cpus().length} cores of ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}, Node ${process.version}, PostgreSQL ${version}.`,
    `Factor ${factor} (${size}); ${seconds} s for each number, in three turns, the median. Servers, database and load share the machine.`,
  ].join('\n');
}

const widths = [12, 6, 9, 9, 9, 10, 10, 14];
const line = (cells: (string | number)[]) =>
  cells.map((cell, i) => (i ? String(cell).padStart(widths[i] ?? 8) : String(cell).padEnd(widths[0] ?? 12))).join('');

export const tableHead = () => line(['question', 'conn', ...kinds, 'plain/l', 'binaan/l', 'statements']);

const short = (rate: number) => (rate < 100 ? rate.toFixed(1) : rate.toFixed(0));

export function rowOf({ name }: Question, { rates, statements }: Measured, many: Connections): string {
  const { limit, plain, binaan } = rates[many];
  const counts = many === 1 ? kinds.map((kind) => statements[kind]).join(' / ') : '';
  const name_ = many === connections[0] ? name : '';
  return line([
    name_,
    many,
    ...[limit, plain, binaan].map(short),
    (plain / limit).toFixed(2),
    (binaan / limit).toFixed(2),
    counts,
  ]);
}

const rounded = (rates: Record<Kind, number>) =>
  Object.fromEntries(kinds.map((kind) => [kind, Math.round(rates[kind] * 10) / 10]));
const ratio = ({ limit, binaan }: Record<Kind, number>) => Math.round((binaan / limit) * 1000) / 1000;

/** The same as one object; what stands at the top of a question is at 16 connections. */
export const asJson = (
  found: Map<Question, Measured>,
  memory: (readonly [Kind, number])[],
  run: { factor: number; seconds: number; machine: string },
) => ({
  ...run,
  questions: Object.fromEntries(
    [...found].map(([{ name }, { rates, statements }]) => [
      name,
      {
        ...rounded(rates[16]),
        ratio: ratio(rates[16]),
        statements: statements.binaan,
        statementsOf: statements,
        connections: Object.fromEntries(
          connections.map((many) => [many, { ...rounded(rates[many]), ratio: ratio(rates[many]) }]),
        ),
      },
    ]),
  ),
  rssMb: Math.round(memory.find(([kind]) => kind === 'binaan')?.[1] ?? 0),
  rssMbOf: Object.fromEntries(memory.map(([kind, mb]) => [kind, Math.round(mb)])),
});
