import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { openApi, stranger } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { arrives, button, dialog, faultUnder, fill, names, pick, press } from '../support/person.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const open = await openDashboard(api);
const { ask, create } = rowsOf(api);
const partner = await create('Organization', { name: 'Mitra Uji', kind: 'CORPORATE_PARTNER' });

const statusBy = async (key: string) =>
  (await api.as(stranger)('{ programmes { totalCount } }', undefined, { headers: { 'x-api-key': key } })).status;

test('an administrator makes a key, copies it this once, and revokes it', async () => {
  const { page } = await open('/ApiKey');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await arrives(page, 'Kunci API');
  await press(page, 'Buat kunci API');
  await press(dialog(page), 'Buat kunci API');
  expect(await faultUnder(dialog(page), 'Keperluan')).toBe('Wajib diisi');
  await fill(dialog(page), 'Keperluan', 'Dasbor CSR');
  await pick(dialog(page), 'Mitra', 'Mitra Uji');
  await press(dialog(page), 'Buat kunci API');

  await dialog(page).getByText('Kunci API sudah dibuat').waitFor();
  const key = await dialog(page).locator('code').innerText();
  expect(key).toMatch(/^binaan_[\w-]{43}$/);
  await press(dialog(page), 'Salin kunci');
  await button(dialog(page), 'Tersalin').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(key);
  await page.keyboard.press('Escape');
  await press(dialog(page), 'Sudah saya simpan');
  await dialog(page).waitFor({ state: 'detached' });
  expect(await statusBy(key)).toBe(200);

  await expect.poll(() => names(page)).toEqual(['Dasbor CSR']);
  expect(await page.content()).not.toContain(key);
  await page.getByText('Dasbor CSR').click();
  await arrives(page, 'Dasbor CSR');
  await press(page, 'Cabut');
  await press(dialog(page), 'Cabut');
  await page.getByText(/^Kunci ini dicabut /).waitFor();
  await expect.poll(() => button(page, 'Cabut').count()).toBe(0);
  expect(await statusBy(key)).toBe(401);
});

test('a key is not made for queries that there are not', async () => {
  const { page } = await open('/ApiKey');
  await press(page, 'Buat kunci API');
  await fill(dialog(page), 'Keperluan', 'Salah ketik');
  await pick(dialog(page), 'Mitra', 'Mitra Uji');
  await fill(dialog(page), 'Kueri yang diizinkan', 'programs');
  await page.keyboard.press('Enter');
  await press(dialog(page), 'Buat kunci API');
  expect(await faultUnder(dialog(page), 'Kueri yang diizinkan')).toBe('Tidak ada kueri dengan nama itu.');
});

test('an administrator registers a query for a key, which asks it by its hash until it is withdrawn', async () => {
  const input = { name: 'Terikat', organization: partner, startsOn: '2024-01-01', documentsOnly: true };
  const { createApiKey } = await ask(
    'mutation ($input: ApiKeyInput!) { createApiKey(input: $input) { key apiKey { id } } }',
    { input },
  );
  const text = 'query Programmes { programmes { totalCount } }';
  const body = { extensions: { persistedQuery: { version: 1, sha256Hash: hash('sha256', text) } } };
  const headers = { 'x-api-key': createApiKey.key };
  const status = async () => (await api.post(JSON.stringify(body), { asker: stranger, headers })).status;
  expect(await status()).toBe(403);

  const { page } = await open(`/ApiKey/${createApiKey.apiKey.id}/show`);
  await arrives(page, 'Terikat');
  await press(page, 'Daftarkan kueri');
  await fill(dialog(page), 'Kueri', text);
  await press(dialog(page), 'Daftarkan kueri');
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByText('Programmes', { exact: true }).first().waitFor();
  expect(await status()).toBe(200);

  await page.getByText('Programmes', { exact: true }).first().click();
  await arrives(page, 'Programmes');
  await press(page, 'Batalkan pendaftaran');
  await press(dialog(page), 'Batalkan pendaftaran');
  await arrives(page, 'Kueri terdaftar');
  expect(await status()).toBe(403);
});
