import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { positionName } from '../../api/src/core/position.ts';
import type { Own } from './standby.ts';

export interface Heard {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its document
  data: any;
  errors?: { extensions: { code: string } }[];
}

/** Somebody who has signed in, and keeps what the server tells of its position, as a browser does. */
export class Person {
  private position = '';
  private readonly cookie: string;

  constructor(cookie: string) {
    this.cookie = cookie;
  }

  ask(port: number, query: string, headers: Record<string, string> = {}): Promise<Heard> {
    return new Promise((done, failed) => {
      const { cookie } = this;
      const kept = this.position ? `${cookie}; ${positionName}=${this.position}` : cookie;
      const sent = request({
        ...{ host: '127.0.0.1', port, path: '/graphql', method: 'POST', agent: false },
        headers: { 'content-type': 'application/json', cookie: kept, ...headers },
      });
      sent.on('error', failed);
      sent.on('response', async (response) => {
        try {
          const text = Buffer.concat(await response.toArray()).toString();
          const told = response.headers['set-cookie']?.find((each) => each.startsWith(positionName));
          if (told) this.position = /=([^;]*)/.exec(told)?.[1] ?? '';
          done({ status: response.statusCode ?? 0, ...JSON.parse(text) });
        } catch (error) {
          failed(error);
        }
      });
      sent.end(JSON.stringify({ query }));
    });
  }
}

export const made = (name: string) => `mutation { createBusiness(input: { name: "${name}", region: "35.05" }) { id } }`;
export const counted = (name: string) => `{ businesses(where: { name: { startsWith: "${name}" } }) { totalCount } }`;
export interface Faults {
  /** Requests that failed, by what was asked. */
  reads: unknown[];
  writes: unknown[];
  /** Answers that are not true. */
  wrong: string[];
}

/** A database, the ports of the servers that work on it, and for how many milliseconds before and after the work they are asked. */
interface Office {
  primary: Own;
  cookie: string;
  ports: number[];
  under: number;
}

let series = 0;

/** Writers and readers at work while something is done to the machinery; nothing acknowledged may be lost, nothing stale shown. */
export async function whileWorking(
  { primary, cookie, ports, under }: Office,
  work: () => Promise<unknown>,
): Promise<Faults> {
  const faults: Faults = { reads: [], writes: [], wrong: [] };
  const mine = `Beban ${++series}`;
  let going = true;
  const failed = ({ status, errors }: Heard) => (status !== 200 || errors ? { status, errors } : undefined);
  const writers = [0, 1, 2].map(async (each) => {
    const person = new Person(cookie);
    const name = `${mine} penulis ${each}.`;
    let [acknowledged, tried] = [0, 0];
    for (let turn = 0; going; turn++) {
      const port = () => ports[turn++ % ports.length] as number;
      tried++;
      const outcome = await person.ask(port(), made(name)).then(failed, (error) => error);
      if (outcome) faults.writes.push(outcome);
      else acknowledged++;
      const read = await person.ask(port(), counted(name)).catch((error) => error);
      if (read instanceof Error || failed(read)) faults.reads.push(read);
      else {
        const seen = read.data.businesses.totalCount;
        if (seen < acknowledged || seen > tried) faults.wrong.push(`${seen} seen of ${acknowledged} to ${tried}`);
      }
    }
    return { name, acknowledged, tried };
  });
  const readers = [0, 1].map(async (each) => {
    for (let turn = each; going; turn++) {
      const port = ports[turn % ports.length] as number;
      const read = await new Person(cookie)
        .ask(port, '{ regions(where: { level: { eq: PROVINCE } }) { totalCount } }')
        .catch((error) => error);
      if (read instanceof Error || failed(read)) faults.reads.push(read);
      else if (read.data.regions.totalCount !== 38) faults.wrong.push(`${read.data.regions.totalCount} provinces`);
    }
  });
  await pause(under);
  await work();
  await pause(under);
  going = false;
  const [written] = await Promise.all([Promise.all(writers), Promise.all(readers)]);
  for (const { name, acknowledged, tried } of written) {
    const [kept] = await primary.ask<{ count: number }>('select count(*)::int as count from business where name = $1', [
      name,
    ]);
    expect(acknowledged).toBeGreaterThan(0);
    expect(kept?.count).toBeGreaterThanOrEqual(acknowledged);
    expect(kept?.count).toBeLessThanOrEqual(tried);
  }
  return faults;
}
