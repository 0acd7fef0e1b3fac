import { connect, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { countsAtMost, webServer } from '../../api/src/core/server.ts';
import { openApi, stranger } from '../support/api.ts';

const api = await openApi();
const port = Number(new URL(api.origin).port);

const asked = 'nodes { id name label createdAt updatedAt parent { id name label createdAt updatedAt } }';
const dear = `{ ${Array.from({ length: 40 }, (_, each) => `a${each}: regions(limit: 200) { ${asked} }`).join(' ')} }`;
const document = JSON.stringify({ query: dear });
const head = [
  'POST /graphql HTTP/1.1',
  'host: localhost',
  'content-type: application/json',
  `cookie: ${api.cookie}`,
  `content-length: ${Buffer.byteLength(document)}`,
];
const whole = `${head.join('\r\n')}\r\n\r\n${document}`;

/** A connection, and after how many seconds the server closed it. */
async function open(): Promise<{ socket: Socket; closed: Promise<number> }> {
  const socket = connect({ port, host: '127.0.0.1' });
  await new Promise((done) => socket.once('connect', done));
  const began = performance.now();
  socket.on('error', () => {});
  const closed = new Promise<number>((done) => socket.once('close', () => done((performance.now() - began) / 1000)));
  return { socket, closed };
}

/** Sends a little at a time, for ever. */
function drip(socket: Socket, text: string) {
  let sent = 0;
  const timer = setInterval(() => (sent < text.length ? socket.write(text.charAt(sent++)) : undefined), 500);
  socket.once('close', () => clearInterval(timer));
}

describe.concurrent('the server lets go of a client', { timeout: 90_000 }, async () => {
  test('that never ends its headers', async () => {
    const { socket, closed } = await open();
    socket.write('POST /graphql HTTP/1.1\r\n');
    drip(socket, 'x-a: b\r\n'.repeat(100));
    socket.resume();
    expect(await closed).toBeLessThan(15);
  });

  test('that says nothing at all', async () => {
    const { socket, closed } = await open();
    socket.resume();
    expect(await closed).toBeLessThan(35);
  });

  test('that never ends its body', async () => {
    const { socket, closed } = await open();
    socket.write(whole.slice(0, -100));
    drip(socket, ' '.repeat(90));
    socket.resume();
    expect(await closed).toBeLessThan(35);
  });

  /** Asks for more than the buffers on the way hold; gives how much comes when it is read at last. */
  async function askFor(answers: number, wait: number, meanwhile: (socket: Socket) => void): Promise<number> {
    const { socket, closed } = await open();
    socket.pause();
    for (let each = 0; each < answers; each++) socket.write(whole);
    const timer = setInterval(() => meanwhile(socket), 1000);
    await pause(wait);
    clearInterval(timer);
    let read = 0;
    socket.on('data', (chunk) => (read += chunk.length)).resume();
    expect((await closed) - wait / 1000).toBeLessThan(5);
    return read;
  }

  const answers = 24;
  const size = (await api.post(document)).text.length;

  test('that does not read its answer', async () => {
    expect(size * answers).toBeGreaterThan(30_000_000);
    // Node gives a line up only when twice in a row nothing has moved on it, and a busy machine is late to fill the buffers.
    expect(await askFor(answers, 68_000, () => {})).toBeLessThan(size * answers * 0.8);
  });

  test('that reads its answer by drops', async () => {
    expect(await askFor(answers, 68_000, (socket) => socket.read(4096))).toBeLessThan(size * answers * 0.8);
  });

  test('but not while a report is counted for it', async () => {
    const { app } = await webServer({ publicUrl: 'http://localhost', trustedProxies: undefined, logLevel: 'warn' });
    app.get('/counted', () => pause(countsAtMost, 'counted'));
    const origin = await app.listen({ port: 0, host: '127.0.0.1' });
    expect(await (await fetch(`${origin}/counted`)).text()).toBe('counted');
    await app.close();
  });

  test('while it answers all others, however many dawdle', async () => {
    const slow = await Promise.all(Array.from({ length: 500 }, open));
    for (const [number, { socket }] of slow.entries())
      socket.write(number % 2 ? 'POST /graphql HTTP/1.1\r\nx-a: ' : whole.slice(0, -50));
    const began = performance.now();
    for (let each = 0; each < 20; each++)
      expect((await api.as(each % 2 ? 'admin' : stranger)('{ __typename }')).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(5000);
    for (const { socket } of slow) socket.destroy();
  });
});
