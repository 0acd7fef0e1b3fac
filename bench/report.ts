import { cpus, release, totalmem } from 'node:os';
import { type Connections, connections, type Measured, type Rates } from './measure.ts';
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

const widths = [12, 6, 9, 9, 9, 9, 10, 10, 11, 18];
const line = (cells: (string | number)[]) =>
  cells.map((cell, i) => (i ? String(cell).padStart(widths[i] ?? 8) : String(cell).padEnd(widths[0] ?? 12))).join('');

export const tableHead = () => line(['question', 'conn', ...kinds, 'plain/l', 'binaan/l', 'trusted/l', 'statements']);

const short = (rate: number | undefined) => (rate === undefined ? '-' : rate.toFixed(rate < 100 ? 1 : 0));
const share = ({ limit, ...rates }: Rates, kind: Exclude<Kind, 'limit'>): number | undefined =>
  limit && rates[kind] && rates[kind] / limit;

export function rowOf({ name }: Question, { rates, statements }: Measured, many: Connections): string {
  const found = rates[many];
  const counts = many === 1 ? kinds.map((kind) => statements[kind] ?? '-').join(' / ') : '';
  const name_ = many === connections[0] ? name : '';
  return line([
    name_,
    many,
    ...kinds.map((kind) => short(found[kind])),
    ...asked.map((kind) => share(found, kind)?.toFixed(2) ?? '-'),
    counts,
  ]);
}

const asked = ['plain', 'binaan', 'trusted'] as const;

const rounded = (rates: Rates) =>
  Object.fromEntries(Object.entries(rates).map(([kind, rate]) => [kind, Math.round(rate * 10) / 10]));
const thousandths = (share: number | undefined) => share && Math.round(share * 1000) / 1000;
/** Shares of the limit: with the text of the document, and by its hash. */
const shares = (rates: Rates) => ({
  ratio: thousandths(share(rates, 'binaan')),
  trusted: thousandths(share(rates, 'trusted')),
});

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
        ...shares(rates[16]),
        statements: statements.binaan,
        statementsOf: statements,
        connections: Object.fromEntries(
          connections.map((many) => [many, { ...rounded(rates[many]), ...shares(rates[many]) }]),
        ),
      },
    ]),
  ),
  rssMb: Math.round(memory.find(([kind]) => kind === 'binaan')?.[1] ?? 0),
  rssMbOf: Object.fromEntries(memory.map(([kind, mb]) => [kind, Math.round(mb)])),
});
