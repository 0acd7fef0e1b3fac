import { parseArgs } from 'node:util';
import { nouns } from '../schema/nouns.ts';
import { backendClock } from './backend-cpu.ts';
import { type As, openOffice } from './office.ts';
import { questions } from './questions/index.ts';
import { type Server, startServers } from './servers.ts';

// What the rules of who may see cost PostgreSQL: the same questions put to one office by an administrator, of whom nothing is
// asked, by an officer whose rows are tested, and by a partner. In turn, so that a busy machine is busy for all of them.

const { values: given } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    factor: { type: 'string', default: '0.2' },
    times: { type: 'string', default: '40' },
    only: { type: 'string' },
  },
});
const times = Number(given.times);
const office = await openOffice(Number(given.factor), () => {});
const clock = await backendClock(office.client);

interface Asked {
  name: string;
  body: (server: Server, turn: number) => string;
}

const plain = (name: string, query: string): Asked => ({ name, body: () => JSON.stringify({ query }) });

const lists = Object.entries(nouns)
  .filter(([noun]) => !['User', 'AccessEntry', 'ReadEntry', 'Grant', 'ApiKey', 'KeyDocument'].includes(noun))
  .flatMap(([noun, { plural }]) => [
    plain(`${noun}: 25 rows`, `{ ${plural}(limit: 25) { nodes { id label } } }`),
    plain(`${noun}: count`, `{ ${plural}(limit: 1) { totalCount } }`),
  ]);

const more = [
  plain(
    '50 exhibitions, participations counted',
    '{ exhibitions(limit: 50) { nodes { id participations { totalCount } } } }',
  ),
  plain('50 programmes, engagements counted', '{ programmes(limit: 50) { nodes { id engagements { totalCount } } } }'),
  plain('50 mentors, engagements counted', '{ mentors(limit: 50) { nodes { id engagements { totalCount } } } }'),
  plain(
    '50 businesses, products and reports',
    '{ businesses(limit: 50) { nodes { id name products { nodes { id name } } periodReports { nodes { id } } } } }',
  ),
  plain('participations by state', '{ participationAggregate(groupBy: [{ state: VALUE }]) { group { state } count } }'),
  plain('businesses by sector', '{ businessAggregate(groupBy: [{ sector: VALUE }]) { group { sector } count } }'),
  plain('engagements by state', '{ engagementAggregate(groupBy: [{ state: VALUE }]) { group { state } count } }'),
  plain('search over all', '{ search(text: "batik lombok") { node { id label } } }'),
];

const bench: Asked[] = [];
for (const question of questions) {
  if (question.document.startsWith('mutation')) continue;
  const { rows } = await office.client.query(question.draw, [times, 'rules']);
  if (!rows.length) continue;
  bench.push({
    name: question.name,
    body: (server, turn) => server.bodyOf(question, rows[turn % rows.length]),
  });
}

const asked = [...bench, ...more, ...lists].filter(({ name }) => !given.only || new RegExp(given.only).test(name));

async function ask({ port, headers }: Server, body: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
  });
  return response.text();
}

const kinds: As[] = ['admin', 'regional', 'partner'];
const servers: [As, Server][] = [];
try {
  for (const as of kinds)
    servers.push([
      as,
      (await startServers(office, { which: ['binaan'], as, settings: { REPORT_AGE: '0' } }))[0] as Server,
    ]);
  await office.client.query('vacuum analyze');
  for (const { name, body } of asked) {
    const spent = new Map<As, number>(kinds.map((as) => [as, 0]));
    const answers = new Map<As, string>();
    for (const [as, server] of servers)
      for (let turn = 0; turn < 7; turn++) answers.set(as, await ask(server, body(server, turn)));
    if ([...answers.values()].some((answer) => answer.includes('"errors"'))) {
      const [which] = [...answers].filter(([, answer]) => answer.includes('"errors"'));
      console.log(`${name.padEnd(44)} ${which?.[0]}: ${which?.[1].slice(0, 160)}`);
      if (answers.get('admin')?.includes('"errors"')) continue;
    }
    const parts = 4;
    for (let part = 0; part < parts; part++)
      for (const [as, server] of servers) {
        const before = clock();
        for (let turn = 0; turn < times / parts; turn++) await ask(server, body(server, part * (times / parts) + turn));
        spent.set(as, (spent.get(as) ?? 0) + clock() - before);
      }
    const ms = kinds.map((as) => (spent.get(as) ?? 0) / times);
    const sizes = kinds.map((as) => answers.get(as)?.length ?? 0);
    console.log(
      `${name.padEnd(44) + ms.map((each) => each.toFixed(2).padStart(9)).join('')}   ${sizes.join(' / ')} bytes`,
    );
  }
} finally {
  for (const [, server] of servers) await server.stop();
  await office.close();
}
process.exit();
