import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { backendClock } from './backend-cpu.ts';
import { openOffice } from './office.ts';
import { type Server, startServers } from './servers.ts';

// How long each report takes: the first time, counted anew each time after it, and as it is served where what takes long is
// kept: for the first who asks (`sooner`, from the course of mentoring that is kept), and after; and as of an instant, after a
// thousand businesses, certificates and sessions were changed (`then`). Every answer is asked of the very server.

const { values: given } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { factor: { type: 'string', default: '0.1' }, times: { type: 'string', default: '7' } },
});
const factor = Number(given.factor);
const times = Number(given.times);
const office = await openOffice(factor, () => {});

const first = async (text: string): Promise<string> => (await office.client.query(text)).rows[0]?.id;
const most = (column: string, table: string) =>
  first(
    `select ${column} as id from ${table} where ${column} is not null group by 1 order by count(*) desc, 1 limit 1`,
  );
const series = await most('series_id', 'exhibition');
const exhibition = await most('exhibition_id', 'participation');
const partner = await most('partner_id', 'engagement');
const period = 'from: "2024-01-01", to: "2025-01-01"';

const reports: Record<string, string> = {
  'mentoring by programme': `mentoringOutcomes(${period})`,
  'mentoring by partner': `mentoringOutcomes(${period}, by: [PARTNER])`,
  'mentoring by province': `mentoringOutcomes(${period}, by: [PROVINCE])`,
  'mentoring by sector': `mentoringOutcomes(${period}, by: [SECTOR])`,
  'mentoring by cohort': `mentoringOutcomes(${period}, by: [COHORT])`,
  'mentoring of free dates': 'mentoringOutcomes(from: "2024-03-05", to: "2025-02-11", by: [SECTOR])',
  comparison: `mentoringComparison(${period})`,
  portfolio: `partnerPortfolio(partner: "${partner}", ${period})`,
  funding: `participationFunding(exhibition: "${exhibition}")`,
  sales: `exhibitionSales(series: "${series}")`,
  training: `trainingOutcomes(${period})`,
  inclusion: 'inclusion',
  certificates: 'certificateStock(on: "2025-06-01")',
  'export funnel': `exportFunnel(${period})`,
  register: 'registerQuality',
  costs: `costs(${period})`,
};
const measures = 'measures { code part value n missing coverage definition }';
const selectionOf = (field: string): string =>
  field.startsWith('mentoringComparison')
    ? '{ asOf mentored { n } compared { n } unmatched logarithm { value lower upper } }'
    : `{ asOf ${measures} groups { dimension key label ${measures} } }`;

/** The same as of an instant. */
const asOf = (field: string, at: string): string =>
  field.endsWith(')') ? `${field.slice(0, -1)}, asOf: "${at}")` : `${field}(asOf: "${at}")`;

interface Answer {
  ms: number;
  asOf: string;
}

async function ask({ port, headers }: Server, field: string): Promise<Answer> {
  const began = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ report: ${field} ${selectionOf(field)} }` }),
  });
  const { data, errors } = (await response.json()) as { data?: { report: { asOf: string } }; errors?: unknown };
  if (errors || !data?.report) throw new Error(`${field}: ${JSON.stringify(errors ?? data)}`);
  return { ms: performance.now() - began, asOf: data.report.asOf };
}

async function withServer<T>(settings: Record<string, string>, act: (server: Server) => Promise<T>): Promise<T> {
  const [server] = await startServers(office, { which: ['binaan'], settings });
  if (!server) throw new Error('There is no server.');
  try {
    return await act(server);
  } finally {
    await server.stop();
  }
}

/** Waits until the server keeps what reports of mentoring are counted from. */
async function factsKept(): Promise<void> {
  const isKept = async (): Promise<boolean> =>
    (await office.client.query('select from kept.mentoring_position')).rowCount === 1;
  while (!(await isKept())) await pause(500);
  await pause(2_000);
}

/** Not a number, where the server has given it up. */
const msOf = (answer: Promise<Answer>): Promise<number> =>
  answer.then(
    ({ ms }) => ms,
    () => Number.NaN,
  );

const median = (numbers: number[]) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1] as number;
const names = Object.keys(reports);
const line = (name: string, cells: string[]) => name.padEnd(24) + cells.map((cell) => cell.padStart(12)).join('');

try {
  const clock = await backendClock(office.client);
  const counted = await withServer({ REPORT_AGE: '0' }, async (server) => {
    const found: Record<string, { first: number; wall: number; cpu: number; past: number; pastCpu: number }> = {};
    const at = new Date().toISOString();
    await pause(10);
    for (const table of ['business', 'certificate', 'session'])
      await office.client.query(
        `update ${table} set version = version + 1 where id in (select id from ${table} order by md5(id::text) limit 334)`,
      );
    for (const name of names) {
      const field = reports[name] as string;
      const { ms: first } = await ask(server, field);
      const walls: number[] = [];
      const spent = clock();
      for (let time = 0; time < times; time++) walls.push((await ask(server, field)).ms);
      const cpu = (clock() - spent) / times;
      const thens: number[] = [];
      const begun = clock();
      for (let time = 0; time < times; time++) thens.push(await msOf(ask(server, asOf(field, at))));
      found[name] = { first, wall: median(walls), cpu, past: median(thens), pastCpu: (clock() - begun) / times };
    }
    return found;
  });
  const served = await withServer({}, async (server) => {
    const found: Record<string, { sooner: number; cpu: number; ms: number; kept: boolean }> = {};
    await factsKept();
    for (const name of names) {
      const answers: Answer[] = [];
      const spent = clock();
      answers.push(await ask(server, reports[name] as string));
      const cpu = clock() - spent;
      for (let time = 0; time < times; time++) answers.push(await ask(server, reports[name] as string));
      const kept = new Set(answers.map(({ asOf }) => asOf)).size <= 2;
      found[name] = { sooner: answers[0]?.ms ?? 0, cpu, ms: median(answers.slice(1).map(({ ms }) => ms)), kept };
    }
    return found;
  });
  console.log(
    `Factor ${factor}; milliseconds, the median of ${times} after the first; "cpu" is what PostgreSQL spends.`,
  );
  console.log(line('report', ['first', 'counted', 'cpu', 'sooner', 'cpu', 'served', 'then', 'cpu']));
  for (const name of names) {
    const { first, wall, cpu, past, pastCpu } = counted[name] as (typeof counted)[string];
    const { sooner, cpu: soonerCpu, ms, kept } = served[name] as (typeof served)[string];
    console.log(
      line(
        name,
        [first, wall, cpu, sooner, soonerCpu, ms, past, pastCpu].map((n) => n.toFixed(0)),
      ) + (kept ? '  kept' : ''),
    );
  }
} finally {
  await office.close();
}
process.exit();
