import { parseArgs } from 'node:util';
import { openOffice } from './office.ts';
import { startServers } from './servers.ts';

// How long each report takes: the first time, and the median of those that follow. Every answer is asked of the very server.

const { values: given } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { factor: { type: 'string', default: '0.1' }, times: { type: 'string', default: '7' } },
});
const factor = Number(given.factor);
const office = await openOffice(factor, () => {});
const [server] = await startServers(office, { which: ['binaan'] });
if (!server) throw new Error('There is no server.');

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
const selection = `{ ${measures} groups { dimension key label ${measures} } }`;

async function ask(field: string): Promise<number> {
  const began = performance.now();
  const response = await fetch(`http://127.0.0.1:${server?.port}/graphql`, {
    method: 'POST',
    headers: { ...server?.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ report: ${field} ${selection} }` }),
  });
  const { data, errors } = (await response.json()) as { data?: { report: unknown }; errors?: unknown };
  if (errors || !data?.report) throw new Error(`${field}: ${JSON.stringify(errors ?? data)}`);
  return performance.now() - began;
}

try {
  console.log(`Factor ${factor}; the median of ${given.times} follows the first.`);
  console.log(`${'report'.padEnd(24)}${'first ms'.padStart(10)}${'warm ms'.padStart(10)}`);
  for (const [name, field] of Object.entries(reports)) {
    const cold = await ask(field);
    const warm: number[] = [];
    for (let time = 0; time < Number(given.times); time++) warm.push(await ask(field));
    const median = warm.toSorted((one, other) => one - other)[warm.length >> 1] as number;
    console.log(`${name.padEnd(24)}${cold.toFixed(0).padStart(10)}${median.toFixed(0).padStart(10)}`);
  }
} finally {
  await server.stop();
  await office.close();
}
process.exit();
