import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Load, Loaded } from './load.ts';
import type { Office } from './office.ts';
import type { Question, Variables } from './question.ts';
import type { Kind, Server } from './servers.ts';

export const connections = [1, 16, 64] as const;
export type Connections = (typeof connections)[number];

/** Requests per second by server and number of connections, and what a request costs the database. */
export interface Measured {
  rates: Record<Connections, Rates>;
  statements: Rates;
}

export type Rates = Partial<Record<Kind, number>>;

/** So many requests are counted, and one to begin with: what is done beside them adds to few. */
const asked = 6;
const rounds = 3;

/** Seconds that each server is asked a question before it counts: V8 compiles what is asked often, and is not done sooner. */
const warming = 3;

export class Bench {
  private readonly office: Office;
  private readonly servers: Server[];
  private readonly loader: ChildProcess;
  private seed = 0;

  constructor(office: Office, servers: Server[]) {
    this.office = office;
    this.servers = servers;
    this.loader = fork(resolve(import.meta.dirname, 'load.ts'), { execArgv: ['--import', 'tsx'] });
  }

  close(): void {
    this.loader.kill();
  }

  /** Refuses to measure servers that do not answer alike. */
  async compare(question: Question): Promise<void> {
    for (const variables of await this.draw(question, 8)) {
      const answers: [Kind, unknown][] = [];
      for (const server of this.asking(question)) {
        const fresh = question.once && answers.length ? await this.again(question, variables) : variables;
        answers.push([server.kind, await this.ask(server, question, fresh)]);
      }
      const [[, truth] = []] = answers;
      const other = answers.find(([, answer]) => !isDeepStrictEqual(answer, truth));
      if (other)
        throw new Error(
          `${question.name}: limit and ${other[0]} differ for ${JSON.stringify(variables)}\n${JSON.stringify(truth)}\n${JSON.stringify(other[1])}`,
        );
    }
    await this.clear(question);
  }

  /** Whom a question is put to. Changes are made by their text alone. */
  private asking({ document }: Question): Server[] {
    return document.startsWith('mutation') ? this.servers.filter(({ kind }) => kind !== 'trusted') : this.servers;
  }

  /**
   * Loads the servers in turn, several times, and keeps the medians. What they are asked is the same within a round, since one
   * text is searched a hundred times as fast as another; and each round begins with another server, since the first one finds
   * the least in memory.
   */
  async measure(question: Question, seconds: number): Promise<Measured> {
    const servers = this.asking(question);
    const statements: Rates = {};
    for (const server of servers) statements[server.kind] = await this.count(server, question);
    for (const server of servers) await this.load(server, question, 16, warming, this.seed++);
    const rates = {} as Measured['rates'];
    for (const many of connections) {
      const found = new Map(servers.map(({ kind }) => [kind, { rates: [] as number[], patience: 0 }]));
      for (let round = 0; round < rounds; round++) {
        const seed = this.seed++;
        for (const server of [...servers.slice(round), ...servers.slice(0, round)]) {
          const of = found.get(server.kind) as { rates: number[]; patience: number };
          // Requests under way at the end are waited for; where that takes far longer than the turn, one turn must do.
          if (round > 0 && of.patience > 5 * seconds) continue;
          const began = performance.now();
          of.rates.push(await this.load(server, question, many, seconds / rounds, seed));
          of.patience = (performance.now() - began) / 1000;
        }
      }
      rates[many] = Object.fromEntries([...found].map(([kind, { rates }]) => [kind, median(rates)]));
    }
    return { rates, statements };
  }

  private async load(server: Server, question: Question, many: number, seconds: number, seed: number): Promise<number> {
    const choice = await this.draw(question, question.once ? Math.ceil(4000 * seconds) : 200, seed);
    const { port, headers } = server;
    const bodies = choice.map((variables) => server.bodyOf(question, variables));
    const load: Load = {
      ...{ port, headers, bodies, seconds, connections: many },
      path: server.pathOf(question),
      once: question.once ?? false,
    };
    const loaded = await new Promise<Loaded>((done) => {
      this.loader.once('message', (message) => done(message as Loaded));
      this.loader.send(load);
    });
    await this.clear(question);
    if (loaded.failure) throw new Error(`${server.kind} failed at ${question.name}: ${loaded.failure}`);
    return loaded.requests / loaded.seconds;
  }

  private async ask(server: Server, question: Question, variables: Variables): Promise<unknown> {
    const response = await fetch(`http://127.0.0.1:${server.port}${server.pathOf(question)}`, {
      method: 'POST',
      headers: { ...server.headers, 'content-type': 'application/json' },
      body: server.bodyOf(question, variables),
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    if (errors || !data) throw new Error(`${server.kind} refuses ${question.name}: ${JSON.stringify(errors)}`);
    return data;
  }

  private async count(server: Server, question: Question): Promise<number> {
    const calls = async () => {
      const { rows } = await this.office.client.query(
        `select coalesce(sum(calls), 0)::int as calls from pg_stat_statements s join pg_roles r on r.oid = s.userid where rolname in ('binaan', 'binaan_server')`,
      );
      return rows[0].calls as number;
    };
    const choice = await this.draw(question, asked);
    await this.ask(server, question, choice[0] as Variables);
    const found: number[] = [];
    for (const variables of choice.slice(1)) {
      const before = await calls();
      await this.ask(server, question, variables);
      found.push((await calls()) - before);
    }
    await this.clear(question);
    return median(found);
  }

  private async draw({ draw }: Question, count: number, seed = this.seed++): Promise<Variables[]> {
    const { rows } = await this.office.client.query(draw, [count, String(seed)]);
    return rows.slice(0, count);
  }

  /** The same variables again, after what was written with them. */
  private async again(question: Question, variables: Variables): Promise<Variables> {
    await this.clear(question);
    if (!('version' in variables)) return variables;
    return { ...variables, version: variables.version + 1 };
  }

  private async clear({ clear }: Question): Promise<void> {
    if (clear) await this.office.client.query(clear);
  }
}

const median = (numbers: number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
