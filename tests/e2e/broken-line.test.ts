import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { openDashboard, type Tab } from '../support/browser.ts';
import { arrives, fill, pick, press } from '../support/person.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const open = await openDashboard(api);
const { ask, create } = rowsOf(api);

const named = async (name: string) =>
  (await ask('query ($name: String!) { businesses(where: {name: {eq: $name}}) { nodes { version } } }', { name }))
    .businesses.nodes;

/** The server makes what it is asked, and the line breaks before it can say so; so many times. */
async function loses({ page, forgive }: Tab, times: number) {
  forgive(/ERR_CONNECTION_RESET/);
  const keys: (string | undefined)[] = [];
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('mutation')) return route.continue();
    keys.push(route.request().headers()['idempotency-key']);
    if (keys.length > times) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });
  return keys;
}

async function enter(page: Page, name: string) {
  await arrives(page, 'Tambah usaha');
  await fill(page, 'Nama usaha', name);
  await pick(page, 'Wilayah', 'kabupaten blitar', 'Kabupaten Blitar (35.05)');
  await press(page, 'Simpan');
}

test('a business whose entry was answered over a line that broke is entered once, and its page opens', async () => {
  const tab = await open('/Business/create');
  const keys = await loses(tab, 1);
  await enter(tab.page, 'Sapu Ijuk');
  await arrives(tab.page, 'Sapu Ijuk');
  expect(await named('Sapu Ijuk')).toHaveLength(1);
  expect(keys).toEqual([keys[0], keys[0]]);
  expect(keys[0]).toMatch(/^[\da-f]{32}$/);
});

test('where the line stays broken the person is told, and pressing the button again enters nothing twice', async () => {
  const tab = await open('/Business/create');
  await loses(tab, 2);
  await enter(tab.page, 'Tampah Bambu');
  await tab.page.getByText('Server tidak dapat dihubungi').waitFor();
  await press(tab.page, 'Simpan');
  await arrives(tab.page, 'Tampah Bambu');
  expect(await named('Tampah Bambu')).toHaveLength(1);
});

test('a change whose answer was lost is made once, and no conflict with itself', async () => {
  const id = await create('Business', { name: 'Anyaman', region: '35.05' });
  const tab = await open(`/Business/${id}`);
  await arrives(tab.page, 'Anyaman');
  await loses(tab, 1);
  await fill(tab.page, 'Nama usaha', 'Anyaman Rotan');
  await press(tab.page, 'Simpan');
  await arrives(tab.page, 'Anyaman Rotan');
  expect(await named('Anyaman Rotan')).toEqual([{ version: 2 }]);
});

test('the same is entered twice by who wants it twice', async () => {
  for (const _ of [1, 2]) {
    const { page } = await open('/Business/create');
    await enter(page, 'Kerupuk');
    await arrives(page, 'Kerupuk');
  }
  expect(await named('Kerupuk')).toHaveLength(2);
});

test('a page whose scripts cannot be had is asked for once more, and then says so', async () => {
  const { page, forgive } = await open('/');
  await arrives(page, 'Selamat datang, Administrator');
  forgive(/ERR_FAILED|Failed to fetch|page error: $/);
  let opened = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) opened++;
  });
  await page.route(/\/assets\/ground-.*\.js$/, (route) => route.abort());
  await page.reload();
  await page.getByText('Halaman ini tidak dapat dimuat').waitFor();
  expect(opened).toBe(2);
});
