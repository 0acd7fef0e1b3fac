import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { attendedFair } from '../support/attended-fair.ts';
import { openDashboard } from '../support/browser.ts';
import { choose, press, section } from '../support/person.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const open = await openDashboard(api);
const rows = rowsOf(api);
const { ask, create, update } = rows;

/** What is recorded of each day, in the order of participants and days. */
const recorded = async (exhibition: string) =>
  (
    await ask(
      `query ($id: ID!) { dailySalesList(where: {participation: {exhibition: {id: {eq: $id}}}},
        orderBy: [{participation: {business: {name: ASC}}}, {soldOn: ASC}]) {
        nodes { soldOn cashSales orderSales visitors participation { business { name } } } } }`,
      { id: exhibition },
    )
  ).dailySalesList.nodes;
const work = (page: Page) => section(page, 'Peserta dan penjualan');
const cell = (page: Page, name: string) => work(page).getByRole('textbox', { name, exact: true });

async function eachDay(exhibition: string, width: 1280 | 390 = 1280) {
  const tab = await open(`/Exhibition/${exhibition}/show`, { width });
  await work(tab.page).getByRole('tab', { name: 'Per hari' }).click();
  await work(tab.page).getByRole('textbox').first().waitFor();
  return tab;
}

test('sales are typed day by day as in a spreadsheet; sums and the difference to the whole are told', async () => {
  const { exhibition, participations, named } = await attendedFair(rows, ['Batik', 'Gerabah']);
  await update('Participation', participations[0] as string, { cashSales: 1_000_000 });
  const { page } = await eachDay(exhibition);
  const { keyboard } = page;
  await cell(page, `Penjualan tunai 8 Mei: ${named('Batik')}`).click();
  await keyboard.type('400000');
  await keyboard.press('Enter');
  await keyboard.type('0');
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowRight');
  await keyboard.type('250000');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowDown');
  await keyboard.type('75000');
  await keyboard.press('Enter');
  await expect
    .poll(() => recorded(exhibition))
    .toMatchObject([
      { soldOn: '2024-05-08', cashSales: 400_000, orderSales: null, visitors: null },
      { soldOn: '2024-05-09', cashSales: 250_000 },
      { soldOn: '2024-05-08', cashSales: 0 },
      { soldOn: '2024-05-10', cashSales: 75_000 },
    ]);
  const line = (name: string) => work(page).getByRole('row', { name });
  await line(named('Batik'))
    .getByText(/^Per hari kurang Rp\s?350\.000$/)
    .waitFor();
  await expect
    .poll(async () => (await line('Jumlah yang dicatat').getByRole('cell').allInnerTexts()).slice(0, 4))
    .toEqual(['400.000', '250.000', '75.000', '725.000']);

  await press(work(page), 'Pengunjung stan');
  await cell(page, `Pengunjung stan 8 Mei: ${named('Gerabah')}`).fill('60');
  await keyboard.press('Tab');
  await expect.poll(() => recorded(exhibition)).toContainEqual(expect.objectContaining({ cashSales: 0, visitors: 60 }));
});

test('emptying a figure takes it away, and the day with the last of them', async () => {
  const { exhibition, participations, named } = await attendedFair(rows, ['Batik']);
  const [participation] = participations;
  await create('DailySales', { participation, soldOn: '2024-05-08', cashSales: 400_000, visitors: 20 });
  const { page } = await eachDay(exhibition);
  await cell(page, `Penjualan tunai 8 Mei: ${named('Batik')}`).fill('');
  await page.keyboard.press('Enter');
  await expect.poll(() => recorded(exhibition)).toMatchObject([{ cashSales: null, visitors: 20 }]);
  await press(work(page), 'Pengunjung stan');
  await cell(page, `Pengunjung stan 8 Mei: ${named('Batik')}`).fill('');
  await page.keyboard.press('Enter');
  await expect.poll(() => recorded(exhibition)).toEqual([]);
});

test('on a phone there is one day at a time; figures typed one right after the other are one row', async () => {
  const { exhibition, named } = await attendedFair(rows, ['Batik', 'Gerabah']);
  const { page } = await eachDay(exhibition, 390);
  await press(work(page), 'Hari berikutnya');
  await cell(page, `Penjualan tunai: ${named('Gerabah')}`).click();
  const { keyboard } = page;
  for (const digits of ['300000', '1500000', '45']) {
    await keyboard.type(digits);
    await keyboard.press('Tab');
  }
  await expect.poll(() => recorded(exhibition)).toHaveLength(1);
  await expect
    .poll(() => recorded(exhibition))
    .toMatchObject([{ soldOn: '2024-05-09', cashSales: 300_000, orderSales: 1_500_000, visitors: 45 }]);
  await work(page)
    .getByText(/^Rp\s?1\.500\.000$/)
    .waitFor();
  await choose(work(page), 'Hari', 'Jum, 10 Mei');
  await expect.poll(() => cell(page, `Penjualan tunai: ${named('Gerabah')}`).inputValue()).toBe('');
});

test('of an exhibition whose last day nobody knows, only recorded days are shown, and that is said', async () => {
  const { exhibition, participations } = await attendedFair(rows, ['Batik'], { startsOn: '2024-05-08' });
  await create('DailySales', { participation: participations[0], soldOn: '2024-05-11', cashSales: 5 });
  const { page } = await eachDay(exhibition);
  await work(page)
    .getByText(/Isi tanggal mulai dan selesai pameran/)
    .waitFor();
  await expect.poll(() => work(page).getByRole('textbox').count()).toBe(1);
});
