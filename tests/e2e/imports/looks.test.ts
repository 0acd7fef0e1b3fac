import { test } from 'vitest';
import { openApi } from '../../support/api.ts';
import { looks, serves } from '../../support/axe.ts';
import { bringFile, preview, rowOf } from '../../support/bringing.ts';
import { openDashboard } from '../../support/browser.ts';
import { officeBusiness, officeSheet } from '../../support/office-sheet.ts';
import { arrives, dialog, press, section } from '../../support/person.ts';
import { rowsOf } from '../../support/rows.ts';

const api = await openApi();
const open = await openDashboard(api);
const { create } = rowsOf(api);
await create('Business', { name: 'Batik Sekar Arum', region: '35.05', ownerName: 'Rahayu' });

for (const { width, theme } of looks)
  test(`axe finds nothing serious where sheets come in at ${width}, ${theme}`, async () => {
    const { page } = await open('/Import', { width, theme });
    await section(page, 'Lembar kosong').getByRole('button').first().waitFor();
    await serves(page, 'sheets');
    const file = await officeSheet([
      officeBusiness(1),
      officeBusiness(2, { 'No. HP': '0812' }),
      officeBusiness(3, { 'Nama IKM': 'Batik Sekar Arum', NIB: null }),
    ]);
    await bringFile(page, `Lembar ${width}.xlsx`, file);
    await section(page, 'Lembar “IKM 2024”').getByRole('combobox').first().waitFor();
    await serves(page, 'what columns mean');
    await preview(page);
    await rowOf(page, 9).getByText('Sudah tercatat').waitFor();
    await press(page, 'Buka rincian baris 7');
    await rowOf(page, 7).getByText('Usaha baru').waitFor();
    await page.getByRole('button', { name: /^Ditolak/ }).click();
    await page.getByRole('group', { name: 'Keputusan untuk semua' }).waitFor();
    await serves(page, 'refused rows');
    await page.getByRole('button', { name: /^Semua/ }).click();
    await rowOf(page, 9).getByText('Sudah tercatat').waitFor();
    await serves(page, 'rows');
    await press(page, 'Terapkan');
    await dialog(page).getByText('1 baris baru').waitFor();
    await serves(page, 'what applying will do');
  });

test('a sheet is brought by keyboard alone, and its pages speak English', async () => {
  const { page } = await open('/Import', { language: 'en' });
  await arrives(page, /./);
  const { keyboard } = page;
  const tabTo = async (role: 'button' | 'combobox', name: string) => {
    const control = page.getByRole(role, { name, exact: true });
    await control.waitFor();
    for (let presses = 0; presses < 90; presses++) {
      await keyboard.press('Tab');
      if (await control.evaluate((each) => each === document.activeElement)) return;
    }
    throw new Error(`${name} is not reached`);
  };
  // The browser has to be told to hand the choice over before a key asks for it; on a busy machine the way there is long.
  const chosen = page.waitForEvent('filechooser', { timeout: 60_000 });
  await tabTo('button', 'Choose a file');
  await keyboard.press('Enter');
  const chooser = await chosen;
  const buffer = await officeSheet([officeBusiness(11)]);
  await chooser.setFiles({ name: 'By hand.xlsx', mimeType: 'application/vnd.ms-excel', buffer });
  await tabTo('combobox', 'Region of the office');
  await keyboard.type('kabupaten blitar');
  await page.getByRole('option', { name: 'Kabupaten Blitar (35.05)' }).waitFor();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await tabTo('button', 'Read this sheet');
  await keyboard.press('Enter');
  await arrives(page, 'By hand.xlsx');
  await tabTo('button', 'Preview');
  await keyboard.press('Enter');
  await page.getByText('Tried out').waitFor();
  await page.getByText('Multiplied by its unit').first().waitFor();
  await tabTo('button', 'Apply');
  await keyboard.press('Enter');
  await dialog(page).getByText('It will be kept as one change: 1 new row.').waitFor();
});
