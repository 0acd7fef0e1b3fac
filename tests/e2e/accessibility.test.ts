import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { looks, serves } from '../support/axe.ts';
import { openDashboard } from '../support/browser.ts';
import { oneOfEach } from '../support/one-of-each.ts';
import { arrives, button, dialog, field, press, section, total } from '../support/person.ts';
import { rowsOf } from '../support/rows.ts';
import { toldBusiness } from '../support/told-business.ts';

const api = await openApi();
const open = await openDashboard(api);
const { ask, ...rows } = rowsOf(api);
const { business } = await oneOfEach({ ask, ...rows });
const told = await toldBusiness({ ask, ...rows });

for (const { width, theme } of looks)
  test(`axe finds nothing serious at ${width}, ${theme}, and no page is wider than the screen`, async () => {
    const look = { width, theme };
    const door = await open('/', { ...look, signedIn: false });
    await arrives(door.page, 'Masuk ke Binaan');
    await serves(door.page, 'sign-in');

    const { page } = await open('/', look);
    await arrives(page, 'Selamat datang, Administrator');
    await section(page, 'Yang meragukan').getByRole('link').first().waitFor();
    await serves(page, 'home');

    await page.goto('/#/Business');
    await arrives(page, 'Usaha');
    await total(page);
    await serves(page, 'list');

    await page.goto(`/#/Business/${business}/show`);
    await arrives(page, 'Batik Sekar Arum');
    // The story is read apart, and moves what stands under it.
    await section(page, 'Perjalanan usaha').getByRole('listitem').first().waitFor();
    await section(page, 'Produk').getByRole('button', { name: 'Tambah produk' }).click();
    await field(dialog(page), 'Nama produk').waitFor();
    await serves(page, 'page of a record with a dialog over it');
    await dialog(page).getByRole('button', { name: 'Batal' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    await serves(page, 'page of a record');

    await page.goto(`/#/Business/${business}`);
    await field(page, 'Nama usaha').waitFor();
    await serves(page, 'form');
  });

for (const { width, theme } of looks)
  test(`axe finds nothing serious on the pages arranged by work at ${width}, ${theme}`, async () => {
    const { page } = await open(`/Business/${told.business}/show`, { width, theme });
    await section(page, 'Perjalanan usaha').getByRole('listitem').first().waitFor();
    await serves(page, 'story');

    await page.goto(`/#/Exhibition/${told.fair}/show`);
    const fair = section(page, 'Peserta dan penjualan');
    await fair.getByLabel(/^Pilih baris ini/).click();
    await serves(page, 'participants');
    await fair.getByRole('tab', { name: 'Penjualan' }).click();
    await fair.getByRole('textbox').first().waitFor();
    await serves(page, 'sales');
    await fair.getByRole('tab', { name: 'Per hari' }).click();
    await fair.getByRole('textbox').first().waitFor();
    await serves(page, 'sales day by day');
    await fair.getByRole('tab', { name: 'Prospek' }).click();
    await fair.getByText('Sakura Trading').waitFor();
    await serves(page, 'leads');

    await page.goto(`/#/Engagement/${told.engagement}/show`);
    await button(page, 'Catat kunjungan').waitFor();
    await press(page, 'Langkah lain');
    await page.getByRole('menuitem', { name: 'Hentikan' }).click();
    await field(dialog(page), 'Alasan berhenti').waitFor();
    await serves(page, 'act');
    await press(dialog(page), 'Batal');
    await dialog(page).waitFor({ state: 'detached' });
    await press(page, 'Catat kunjungan');
    await field(dialog(page), 'Catatan').waitFor();
    await serves(page, 'visit');

    await page.goto('/#/Certificate');
    await page.getByRole('heading', { level: 2, name: 'Terbit' }).waitFor();
    await serves(page, 'board');
  });

/** Goes on with the Tab key until the control has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, role: 'link' | 'textbox' | 'combobox' | 'button', name: string, atMost = 25) {
  const control = page.getByRole(role, { name, exact: true }).first();
  await control.waitFor();
  for (let presses = 0; presses < atMost; presses++) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((each) => each === document.activeElement)) return;
  }
  throw new Error(`${atMost} presses of Tab do not reach ${name}`);
}

/** The title of a page that somebody comes to has the focus: it is read out, and the next key goes on from there. */
const takesTheFocus = (page: Page, title: string) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(title);

test('a business is entered by keyboard alone', async () => {
  const { page } = await open('/Business');
  await arrives(page, 'Usaha');
  await total(page);
  const { keyboard } = page;
  await tabTo(page, 'button', 'Langsung ke isi', 1);
  await keyboard.press('Enter');
  await tabTo(page, 'link', 'Tambah usaha', 5);
  // What is done with chosen rows is out of reach while none is chosen.
  await tabTo(page, 'button', 'Kolom');
  const reached: unknown[] = [];
  while (reached.at(-1) !== 'Pilih semua' && reached.length < 5) {
    await keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')));
  }
  expect(reached.slice(1)).toEqual(['Pilih semua']);
  await page.getByRole('link', { name: 'Tambah usaha' }).focus();
  await keyboard.press('Enter');
  await arrives(page, 'Tambah usaha');
  await takesTheFocus(page, 'Tambah usaha');

  await tabTo(page, 'textbox', 'Nama usaha', 3);
  await keyboard.type('Sapu Ijuk');
  await tabTo(page, 'combobox', 'Bentuk badan usaha');
  await keyboard.press('ArrowDown');
  await page.getByRole('option', { name: 'UD', exact: true }).waitFor();
  // Keys reach the list once it has the focus.
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('option');
  await keyboard.type('UD');
  await keyboard.press('Enter');
  await tabTo(page, 'combobox', 'Wilayah');
  await keyboard.type('kabupaten blitar');
  // While somebody types, lists of half a name come and go: a choice among those goes with them.
  const found = ['Kabupaten Blitar (35.05)', 'Kota Blitar (35.72)'];
  await expect.poll(() => page.getByRole('option').allInnerTexts()).toEqual(found);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect.poll(() => field(page, 'Wilayah').inputValue()).toBe(found[0]);
  await tabTo(page, 'button', 'Simpan');
  await keyboard.press('Enter');
  await arrives(page, 'Sapu Ijuk');
  await takesTheFocus(page, 'Sapu Ijuk');
  const { businesses } = await ask(
    '{ businesses(where: {name: {eq: "Sapu Ijuk"}}) { nodes { legalForm region { id } } } }',
  );
  expect(businesses.nodes).toEqual([{ legalForm: 'UD', region: { id: '35.05' } }]);
});
