import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { arrives } from '../support/person.ts';

const api = await openApi();
const open = await openDashboard(api);

test('one box finds a region by its short name, by keyboard, and leads to its page', async () => {
  const { page } = await open('/');
  const box = page.getByRole('combobox', { name: 'Cari di seluruh register' });
  await box.fill('kab blitar');
  await page.getByRole('option', { name: 'Kabupaten Blitar' }).first().waitFor();
  await page.keyboard.press('Enter');
  await arrives(page, 'Kabupaten Blitar');
  expect(page.url()).toMatch(/Region\/35\.05\/show/);
});

test('it forgives spelling, and says what kind of record it has found', async () => {
  const { page } = await open('/');
  await page.getByRole('combobox', { name: 'Cari di seluruh register' }).fill('jakrta expo');
  const first = page.getByRole('option').first();
  await first.waitFor();
  await expect.poll(() => first.innerText()).toMatch(/Jakarta Expo 2016\s+Pameran/);
});

test('on a phone it stands behind a button', async () => {
  const { page } = await open('/', { width: 390 });
  await page.getByRole('button', { name: 'Cari di seluruh register' }).click();
  await page.getByRole('combobox', { name: 'Cari di seluruh register' }).fill('disperindag ntb');
  await page
    .getByRole('option', { name: /Nusa Tenggara Barat/ })
    .first()
    .click();
  await arrives(page, 'Dinas Perindustrian dan Perdagangan Provinsi Nusa Tenggara Barat');
});
