import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { todayIn } from '../../admin/src/noun/value/today.ts';
import { openApi } from '../support/api.ts';
import { attendedFair } from '../support/attended-fair.ts';
import { openDashboard } from '../support/browser.ts';
import { dialog, faultUnder, field, fill, press, section } from '../support/person.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const open = await openDashboard(api);
const rows = rowsOf(api);
const { ask, create } = rows;

const met = async (exhibition: string) =>
  (
    await ask(
      `query ($id: ID!) { leads(where: {participation: {exhibition: {id: {eq: $id}}}}, orderBy: [{createdAt: ASC}]) {
        nodes { buyerName country metOn state expectedValue orderValue participation { business { name } } } } }`,
      { id: exhibition },
    )
  ).leads.nodes;
const work = (page: Page) => section(page, 'Peserta dan penjualan');

test('at the stand a buyer is entered on a phone with a name alone, as met today', async () => {
  const today = todayIn('35');
  const { exhibition, named } = await attendedFair(rows, ['Batik', 'Gerabah'], { startsOn: today, endsOn: today });
  const { page } = await open(`/Exhibition/${exhibition}/show`, { width: 390 });
  await work(page).getByRole('tab', { name: 'Prospek' }).click();
  await press(work(page), `Tambah prospek pembeli: ${named('Gerabah')}`);
  await expect
    .poll(() => field(dialog(page), 'Nama pembeli').evaluate((it) => it === document.activeElement))
    .toBe(true);
  await page.keyboard.type('Sakura Trading');
  await press(dialog(page), 'Simpan');
  await work(page).getByRole('link', { name: 'Sakura Trading' }).waitFor();
  await work(page).getByText('1 prospek').waitFor();
  expect(await met(exhibition)).toMatchObject([
    {
      buyerName: 'Sakura Trading',
      metOn: today,
      state: 'NEW',
      participation: { business: { name: named('Gerabah') } },
    },
  ]);
});

test('a lead goes on from step to step where it stands; how many have come how far is the API’s count', async () => {
  const { exhibition, participations } = await attendedFair(rows, ['Batik']);
  await create('Lead', { participation: participations[0], buyerName: 'Sakura Trading', country: 'JP' });
  await create('Lead', { participation: participations[0], buyerName: 'Toko Laut' });
  const { page } = await open(`/Exhibition/${exhibition}/show`);
  await work(page).getByRole('tab', { name: 'Prospek' }).click();
  await work(page)
    .getByRole('button', { name: /^Langkah lain: Sakura Trading/ })
    .click();
  await page.getByRole('menuitem', { name: 'Catat pesanan' }).click();
  await fill(dialog(page), 'Nilai pesanan', '25000000');
  await press(dialog(page), 'Catat pesanan');
  const count = (text: RegExp) => work(page).getByRole('listitem').filter({ hasText: text });
  await count(/^Pesanan1 · Rp\s?25\.000\.000$/).waitFor();
  await count(/^Baru1$/).waitFor();
  expect(await met(exhibition)).toMatchObject([{ state: 'ORDER', orderValue: 25_000_000 }, { state: 'NEW' }]);
});

test('a lead without a buyer is refused under the name', async () => {
  const { exhibition, named } = await attendedFair(rows, ['Batik']);
  const { page } = await open(`/Exhibition/${exhibition}/show`);
  await work(page).getByRole('tab', { name: 'Prospek' }).click();
  await press(work(page), `Tambah prospek pembeli: ${named('Batik')}`);
  await fill(dialog(page), 'Yang diminati', 'Kain panjang');
  await press(dialog(page), 'Simpan');
  expect(await faultUnder(dialog(page), 'Nama pembeli')).toMatch(/^Isi pembelinya/);
  expect(await met(exhibition)).toEqual([]);
});
