import { parseArgs } from 'node:util';
import { Bench, connections, type Measured } from './measure.ts';
import { openOffice, viewers } from './office.ts';
import type { Question } from './question.ts';
import { questions } from './questions/index.ts';
import { asJson, machine, rowOf, tableHead } from './report.ts';
import { kinds, type Server, startServers } from './servers.ts';

const { values: given } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    factor: { type: 'string', default: '0.2' },
    seconds: { type: 'string', default: '3' },
    only: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    as: { type: 'string', default: 'admin' },
    without: { type: 'string', multiple: true, default: [] },
  },
});
const factor = Number(given.factor);
const seconds = Number(given.seconds);
if (!(seconds > 0 && seconds <= 600)) throw new Error('--seconds is a number above 0 and up to 600.');
const asked = viewers.find((each) => each === given.as);
if (!asked) throw new Error(`--as is one of ${viewers.join(', ')}.`);
const chosen = choose(given.only?.flatMap((names) => names.split(',')));

function choose(names: string[] | undefined): Question[] {
  const unknown = names?.find((name) => !questions.some((question) => question.name === name));
  if (unknown) throw new Error(`--only takes ${questions.map(({ name }) => name).join(', ')}; there is no ${unknown}.`);
  return questions.filter(({ name, isShared }) => names?.includes(name) ?? (asked !== 'partner' || isShared));
}

/** With --json the one object is all that goes to standard output. */
const say = given.json ? (sentence: string) => console.error(sentence) : (sentence: string) => console.log(sentence);

const office = await openOffice(factor, say);
let servers: Server[] = [];
let bench: Bench | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => close().then(() => process.exit(1)));

async function close() {
  bench?.close();
  await Promise.allSettled(servers.map((server) => server.stop()));
  await office.close();
}

try {
  servers = await startServers(office, { as: asked, which: kinds.filter((kind) => !given.without.includes(kind)) });
  bench = new Bench(office, servers);
  for (const question of chosen) await bench.compare(question);
  const facts = await machine(office, factor, seconds);
  say(`${facts}\n\n${tableHead()}`);
  const found = new Map<Question, Measured>();
  for (const question of chosen) {
    const measured = await bench.measure(question, seconds);
    found.set(question, measured);
    for (const many of connections) say(rowOf(question, measured, many));
  }
  const processes = servers.filter(({ kind }) => kind !== 'trusted');
  const memory = processes.map(({ kind, memory }) => [kind, memory()] as const);
  say(`\nResident memory after the load: ${memory.map(([kind, mb]) => `${kind} ${mb.toFixed(0)} MB`).join(', ')}`);
  if (given.json) console.log(JSON.stringify(asJson(found, memory, { factor, seconds, machine: facts })));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await close();
}
process.exit();
