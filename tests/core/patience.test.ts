import { connect } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { webServer } from '../../api/src/core/server.ts';

const { app } = await webServer({ publicUrl: 'http://localhost', trustedProxies: undefined, logLevel: 'warn' });
app.post('/short', { config: { receives: 200 } }, async () => 'heard');
app.post('/long', { config: { receives: 20_000 } }, async () => 'heard');
const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
afterAll(() => app.close());

/** Sends half of a question, the other half after three seconds; gives what is answered. */
const halting = (path: string) =>
  new Promise<string>((resolve) => {
    let answer = '';
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('data', (part) => {
      answer += part;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 4\r\n\r\nnu`,
    );
    setTimeout(() => socket.write('ll'), 3000).unref();
  });

test('a question that takes too long to arrive is cut off, unless its route has patience', async () => {
  expect(await halting('/short')).toBe('');
  expect(await halting('/long')).toContain('200 OK');
});
