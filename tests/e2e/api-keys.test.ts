import { expect, test } from 'vitest';
import { openApi, stranger } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { arrives, button, dialog, faultUnder, fill, names, pick, press } from '../support/person.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const open = await openDashboard(api);
const { create } = rowsOf(api);
await create('Organization', { name: 'Mitra Uji', kind: 'CORPORATE_PARTNER' });

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
  expect(await button(page, 'Cabut').count()).toBe(0);
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
