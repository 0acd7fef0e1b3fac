import { randomUUID } from 'node:crypto';
import { Agent, type IncomingMessage, request } from 'node:http';
import type pg from 'pg';
import type { Question, Variables } from '../question.ts';
import { business } from '../questions/business.ts';
import { exhibitions } from '../questions/exhibitions.ts';
import { list } from '../questions/list.ts';
import { partner } from '../questions/partner.ts';
import { substring } from '../questions/substring.ts';
import type { Server } from '../servers.ts';

/** What writers call what they make. */
export const named = 'Uji tahan';

/** What became of requests, by kind and status or code of a broken connection; and which of them nobody has caused. */
export class Tally {
  readonly counts = new Map<string, number>();
  readonly beyond: string[] = [];
  acknowledged = 0;
  /** Changes whose answer never came, however often they were asked for. */
  unknown = 0;

  note(kind: string, outcome: string, excused: boolean): void {
    const key = `${kind} ${outcome}${outcome.startsWith('200') ? '' : excused ? ' (injected)' : ' (BEYOND)'}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    if (!outcome.startsWith('200') && !excused) this.beyond.push(`${new Date().toISOString()} ${kind} ${outcome}`);
  }
}

interface Asked {
  question: Question;
  variables: Variables[];
}

export interface Working {
  server: Server;
  asked: Asked[];
  /** Where what is made is said to be. */
  regions: string[];
  tally: Tally;
  /** Whether a fault explains what has failed since then. */
  excuses(since: number): boolean;
  isOver(): boolean;
}

const agent = new Agent({ keepAlive: true });
const questions = [business, list, exhibitions, substring, partner];
const creation = `mutation ($name: String!, $region: ID!) { createBusiness(input: { name: $name, region: $region }) { id } }`;

/** What readers ask, two hundred times each with something else. */
export async function draw(client: pg.Client): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const question of questions)
    asked.push({ question, variables: (await client.query(question.draw, [200, 'soak'])).rows });
  return asked;
}

/** Asks the same questions again and again, now and then hanging up before the answer. */
export async function read({ server, asked, tally, excuses, isOver }: Working): Promise<void> {
  for (let turn = Math.floor(Math.random() * 1000); !isOver(); turn++) {
    const { question, variables: drawn } = asked[turn % asked.length] as Asked;
    const variables = drawn[turn % drawn.length] as Variables;
    const began = performance.now();
    const hangsUp = Math.random() < 0.02;
    const outcome = await post(server, '/graphql', server.bodyOf(question, variables), {}, hangsUp);
    if (!hangsUp) tally.note('read', outcome, excuses(began));
  }
}

/** Makes records, each once; what breaks off is asked for again with the same key. */
export async function write({ server, regions, tally, excuses, isOver }: Working): Promise<void> {
  while (!isOver()) {
    const key = randomUUID();
    const variables = { name: `${named} ${key}`, region: regions[Math.floor(Math.random() * regions.length)] };
    const body = JSON.stringify({ query: creation, variables });
    let made = false;
    for (let attempt = 0; attempt < 5 && !made; attempt++) {
      const began = performance.now();
      // The reply is dropped now and then: the change may have been made, and is not made again.
      const hangsUp = attempt === 0 && Math.random() < 0.05;
      const outcome = await post(server, '/graphql', body, { 'idempotency-key': key }, hangsUp);
      if (!hangsUp) tally.note(attempt ? 'write again' : 'write', outcome, excuses(began));
      made = outcome === '200';
    }
    if (made) tally.acknowledged++;
    else tally.unknown++;
  }
}

/** Takes lists along as files. */
export async function take({ server, tally, excuses, isOver }: Working): Promise<void> {
  while (!isOver()) {
    const began = performance.now();
    const body = JSON.stringify({
      ...{
        noun: 'Business',
        format: Math.random() < 0.5 ? 'CSV' : 'XLSX',
        title: 'Uji',
        where: { status: { eq: 'ACTIVE' } },
      },
      columns: ['name', 'region', 'legalForm', 'createdAt'],
    });
    tally.note('export', await post(server, '/export/list', body), excuses(began));
    await new Promise((go) => setTimeout(go, 500));
  }
}

function post(
  { port, headers }: Server,
  path: string,
  body: string,
  more: object = {},
  hangsUp = false,
): Promise<string> {
  return new Promise((done) => {
    const sent = request({
      ...{ host: '127.0.0.1', port, path, method: 'POST', agent },
      headers: { ...headers, ...more, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    });
    sent.on('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    sent.on('response', (response) => answered(response).then(done, ({ code }) => done(code ?? 'broken')));
    sent.end(body);
    if (hangsUp) setTimeout(() => sent.destroy(), 30 * Math.random());
  });
}

async function answered(response: IncomingMessage): Promise<string> {
  const isText = /json/.test(response.headers['content-type'] ?? '');
  let start = '';
  for await (const chunk of response) if (isText && start.length < 2000) start += chunk;
  const code = /"errors".*"code":"(\w+)"/s.exec(start)?.[1];
  return code ? `${response.statusCode} ${code}`.replace(/^200 /, 'answered ') : String(response.statusCode);
}
