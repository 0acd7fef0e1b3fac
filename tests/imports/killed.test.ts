import { expect, test } from 'vitest';
import { signIn } from '../support/api.ts';
import { firstAdmin } from '../support/first-admin.ts';
import { freshFolder, Server } from '../support/process.ts';
import { csvOf } from '../support/sheets.ts';
import { head, officeRow } from './office-rows.ts';

/** Enough that they are not all entered before the server is killed. */
const rows = 900;
const lettersOf = (n: number) => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

/** A server on a folder of its own, and what is asked of it by the first administrator. */
async function serverOn(folder: string) {
  const server = new Server({ PORT: '0', DATA_DIR: folder, NODE_ENV: 'test', ...firstAdmin });
  const origin = await server.ready();
  const cookie = await signIn(origin, firstAdmin.ADMIN_EMAIL);
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its document
  const ask = async (query: string, variables: object = {}): Promise<any> => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const state = async (id: string) => (await ask('query ($id: ID!) { it: import(id: $id) { state done } }', { id })).it;
  const until = async (id: string, reached: (it: { state: string; done: number }) => boolean) => {
    for (;;) {
      const it = await state(id);
      if (reached(it)) return it;
      await new Promise((done) => setTimeout(done, 10));
    }
  };
  return { server, origin, cookie, ask, until };
}

const entered =
  '{ businesses(where: { name: { startsWith: "Rasa Baru" } }) { totalCount } changeSets(where: { kind: IMPORT }) { nodes { id } } }';

test('a server that is killed while it enters a sheet has entered nothing, and the next one enters all of it, once', async () => {
  const folder = freshFolder();
  const first = await serverOn(folder);
  const form = new FormData();
  form.set('region', '35.05');
  form.set('year', '2024');
  form.set(
    'file',
    new Blob([
      csvOf(
        head,
        Array.from({ length: rows }, (_, n) => officeRow(n + 1, { 'Nama Pemilik': `Hj. Siti ${lettersOf(n)}` })),
      ),
    ]),
    'berkas.csv',
  );
  const response = await fetch(`${first.origin}/import/upload`, {
    method: 'POST',
    headers: { cookie: first.cookie },
    body: form,
  });
  const { id } = (await response.json()) as { id: string };
  await first.ask('mutation ($id: ID!) { previewImport(id: $id) { id } }', { id });
  await first.until(id, ({ state }) => state === 'PREVIEWED');
  await first.ask('mutation ($id: ID!) { applyImport(id: $id) { id } }', { id });
  await new Promise((done) => setTimeout(done, 150));
  const { businesses: during } = await first.ask(entered);
  await first.server.stop('SIGKILL');
  expect(during.totalCount).toBe(0);

  const second = await serverOn(folder);
  const { businesses: begun } = await second.ask(entered);
  expect([0, rows]).toContain(begun.totalCount);
  await second.until(id, ({ state }) => state === 'APPLIED');
  const { businesses, changeSets } = await second.ask(entered);
  expect([businesses.totalCount, changeSets.nodes.length]).toEqual([rows, 1]);
  await second.server.stop('SIGKILL');
}, 240_000);
