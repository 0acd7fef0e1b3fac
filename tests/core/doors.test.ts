import { connect } from 'node:net';
import pg from 'pg';
import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';

const api = await openApi();
const { host, port } = new URL(api.origin);

/** Sends a request by its very bytes, for no client writes some of these. */
async function send(line: string, headers: Record<string, string> = {}, body: string | Buffer = '') {
  const all = {
    host,
    connection: 'close',
    cookie: api.cookie,
    'content-length': `${Buffer.byteLength(body)}`,
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(`${line} HTTP/1.1\r\n${head.join('')}\r\n`, 'latin1');
  socket.write(body);
  let text = '';
  for await (const piece of socket) text += piece;
  return { status: Number(text.split(' ')[1]), text };
}

const json = { 'content-type': 'application/json', origin: api.origin };
const long = 'a'.repeat(20);

test.each([
  ['sign-in/email', { email: 'a\0@binaan.test', password: long }],
  ['sign-in/email', { email: 'a@binaan.test', password: `\0${long}` }],
  ['revoke-session', { token: '\0' }],
  ['reset-password', { token: '\0', newPassword: long }],
  ['reset-password?token=%00', { newPassword: long }],
])('what no database keeps is no fault of %s', async (route, body) => {
  const { status, text } = await send(`POST /auth/${route}`, json, JSON.stringify(body));
  expect(status, text).toBe(400);
  expect(text).toContain('Teks berisi karakter yang tidak sah.');
});

test.each(['idempotency-key', 'x-binaan-reason'])(
  'a header %s that cannot be read is refused as an input is',
  async (name) => {
    const { status, text } = await send('POST /graphql', { ...json, [name]: '%ff é' }, '{"query":"{ me { name } }"}');
    expect(status, text).toBe(400);
    expect(text).toContain('BAD_USER_INPUT');
  },
);

test.each(['__proto__', 'constructor', 'region.__proto__', 'toString.name'])(
  'there is no column %s to take along',
  async (column) => {
    const body = JSON.stringify({ noun: 'Business', format: 'CSV', columns: [column] });
    const { status, text } = await send('POST /export/list', json, body);
    expect(status, text).toBe(400);
    expect(text).toContain('BAD_USER_INPUT');
  },
);

const part = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\nnama\r\n';
test.each([
  ['without a boundary', 'multipart/form-data', `${part}--x--\r\n`],
  ['that breaks off', 'multipart/form-data; boundary=x', part],
  [
    'of too many parts',
    'multipart/form-data; boundary=x',
    `${part.replace('"; filename="a.csv"', '"').repeat(20)}--x--\r\n`,
  ],
])('a form %s is refused as an input is', async (_, type, body) => {
  const { status, text } = await send('POST /import/upload', { ...json, 'content-type': type }, body);
  expect(status, text).toBe(400);
  expect(text).toContain('BAD_USER_INPUT');
});

test.each([
  ['/auth/%ff?geheim=1', 400],
  ['/%', 400],
  ['/geheim/..%2f..%2fpackage.json', 404],
])(
  'the address %s does not travel back, and is answered with the headers of every answer',
  async (address, expected) => {
    const { status, text } = await send(`GET ${address}`);
    expect(status, text).toBe(expected);
    expect(text).toMatch(/^x-content-type-options: nosniff/im);
    expect(text).toMatch(/^cache-control: no-store/im);
    expect(text).not.toMatch(/geheim|%ff|not a valid/);
  },
);

test('a file without a name is read as any other', async () => {
  const nameless = part
    .replace('; filename="a.csv"', '')
    .replace('\r\n\r\n', '\r\ncontent-type: application/octet-stream\r\n\r\n');
  const form = { ...json, 'content-type': 'multipart/form-data; boundary=x' };
  const { status, text } = await send('POST /import/upload', form, `${nameless}--x--\r\n`);
  expect(status, text).toBe(200);
});

/** Sends bytes as they are. */
async function noise(bytes: string): Promise<string> {
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(bytes, 'latin1');
  let text = '';
  for await (const piece of socket) text += piece;
  return text;
}

const question = '{"query":"{ me { name } }"}';
const headOf = (...more: string[]) =>
  ['POST /graphql HTTP/1.1', `host: ${host}`, `cookie: ${api.cookie}`, 'content-type: application/json', ...more].join(
    '\r\n',
  );
const second = `GET /livez HTTP/1.1\r\nhost: ${host}\r\n\r\n`;
const short = `content-length: ${question.length}`;

test.each([
  ['that is two by one of its lengths', headOf('content-length: 4', short), `${question}${second}`, 400],
  ['that is two by its length and its chunks', headOf(short, 'transfer-encoding: chunked'), `0\r\n\r\n${second}`, 400],
  ['in a coding that is none', headOf('transfer-encoding: xchunked'), question, 400],
  ['whose length is no number', headOf(`content-length: +${question.length}`), question, 400],
  ['with a blank before a colon', headOf(`content-length : ${question.length}`), question, 400],
  ['with too many headers', headOf(...Array.from({ length: 3000 }, (_, n) => `a${n}: b`)), '', 431],
  ['that is none', '\x16\x03\x01\x02', '', 400],
])(
  'a request %s is refused, with the headers of every answer, and nothing behind it is read',
  async (_, head, body, status) => {
    const text = await noise(`${head}\r\n\r\n${body}`);
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual([`HTTP/1.1 ${status}`]);
    expect(text).toMatch(/^x-content-type-options: nosniff/im);
    expect(text).toMatch(/^cache-control: no-store/im);
    expect(JSON.parse(text.split('\r\n\r\n')[1] as string).errors[0].extensions.code).toBe('BAD_USER_INPUT');
  },
);

test('a host in the first line, and a method in a header, change nothing', async () => {
  const { status, text } = await send('POST http://jahat.example/graphql', json, question);
  expect([status, text.includes('Administrator')]).toEqual([200, true]);
  const changing = 'mutation { deleteRegion(id: "35", version: 1) { id } }';
  const by = { 'apollo-require-preflight': '1', 'x-http-method-override': 'POST', 'x-method-override': 'POST' };
  expect((await send(`GET /graphql?query=${encodeURIComponent(changing)}`, by)).status).toBe(405);
});

test('what fails behind a door that is open to all does not say why', async () => {
  const client = new pg.Client(api.databaseUrl);
  await client.connect();
  await client.query('alter table published_report rename to hidden_away');
  const { status, text } = await send('GET /published/01a207c4-9491-718a-82db-6a723fcee0a7.json');
  await client.query('alter table hidden_away rename to published_report');
  await client.end();
  expect(status).toBe(500);
  expect(text).toContain('"INTERNAL"');
  expect(text).not.toMatch(/published_report|relation|42P01/);
});
