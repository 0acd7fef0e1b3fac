import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import pg from 'pg';
import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { csvOf, sheetsOf } from '../support/sheets.ts';

const api = await openApi();
const sheets = sheetsOf(api);
const sheet = csvOf(['Nama IKM', 'Kab/Kota'], [['Tahu Pelan', 'Kab. Blitar']]);

test('nothing ends the connection while rows are read that have all arrived, however long it takes', async () => {
  const sockets: Socket[] = [];
  const seen = (message: unknown) => {
    const { request, socket } = message as { request: IncomingMessage; socket: Socket };
    if (request.url === '/import/upload') sockets.push(socket);
  };
  const other = new pg.Client({ connectionString: api.databaseUrl });
  await other.connect();
  subscribe('http.server.request.start', seen);
  try {
    // Somebody keeps the rows from being entered, so the reading waits.
    await other.query('begin');
    await other.query('lock table staging.row');
    const answer = sheets.upload(sheet, { region: '35.05' });
    await expect
      .poll(async () => {
        const { rows } = await other.query(
          `select from pg_locks where relation = 'staging.row'::regclass and not granted`,
        );
        return rows.length;
      })
      .toBe(1);
    expect(sockets.map(({ timeout }) => timeout)).toEqual([0]);
    await other.query('rollback');
    expect((await answer).status).toBe(200);
  } finally {
    unsubscribe('http.server.request.start', seen);
    await other.end();
  }
});

test.each(['exhibition', 'programme'])(
  'what is no identifier of one of these is refused as such: %s',
  async (field) => {
    for (const id of ['-'.repeat(36), '0'.repeat(36), '01a2071b-a8df-7000-8000-0000f000dbb', 'x']) {
      const response = await sheets.upload(sheet, { region: '35.05', [field]: id });
      expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('BAD_USER_INPUT')]);
    }
  },
);
