import { text } from 'node:stream/consumers';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { arrives, button, dialog, fill, press } from '../support/person.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi(undefined, { COUNT_CAP: '5' });
const open = await openDashboard(api);
const { ask, create } = rowsOf(api);
const [database, holder] = [new pg.Client(api.databaseUrl), new pg.Client(api.databaseUrl)];
await Promise.all([database.connect(), holder.connect()]);
afterAll(() => Promise.all([database.end(), holder.end()]));
for (const name of ['Unduh satu', 'Unduh dua', 'Lain']) await create('Business', { name, region: '35.05' });

async function downloaded(page: Page, name: string) {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  return { name: file.suggestedFilename(), content: await text(await file.createReadStream()) };
}

test('a list is taken along as it is filtered, with its words, after it has said how many rows it has', async () => {
  const { page } = await open('/Business');
  await arrives(page, 'Usaha');
  await page.getByPlaceholder('Cari usaha').fill('unduh');
  await press(page, 'Unduh 2 baris');
  await dialog(page).getByRole('radio', { name: 'Teks (CSV)' }).check();
  const { name, content } = await downloaded(page, 'Unduh');
  expect(name).toBe('Usaha.csv');
  expect(content.trim().split('\r\n')).toHaveLength(3);
  expect(content).toMatch(/^Nama usaha;Wilayah;/);
  await dialog(page).waitFor({ state: 'detached' });
});

test('where rows are counted to a bound, it is said that there are more', async () => {
  const { page } = await open('/Region');
  await arrives(page, 'Wilayah');
  await page.getByRole('button', { name: /^Unduh (lebih dari 5|sekitar [\d.]+) baris$/ }).waitFor();
});

test('whoever cancels, or leaves the page, ends the statement', async () => {
  const doing = async () =>
    (
      await database.query(
        "select count(*)::int as n from pg_stat_activity where datname = current_database() and application_name = 'binaan export' and state = 'active'",
      )
    ).rows[0].n;
  for (const leave of [(page: Page) => press(page, 'Batalkan'), (page: Page) => page.goto('/livez')]) {
    const { page } = await open('/Exhibition');
    await arrives(page, 'Pameran');
    await button(page, 'Saringan').waitFor();
    await page.getByRole('button', { name: /^Unduh .* baris$/ }).click();
    await holder.query('begin; lock table exhibition in access exclusive mode');
    await press(page, 'Unduh');
    await page.getByText('Menghitung baris…').waitFor();
    await expect.poll(doing).toBe(1);
    await leave(page);
    await expect.poll(doing).toBe(0);
    await holder.query('rollback');
  }
});

test('a report is published from its page, and anybody opens it without signing in', async () => {
  const { exhibitions } = await ask('{ exhibitions(where: { name: { eq: "Jakarta Expo 2016" } }) { nodes { id } } }');
  const { page } = await open(`/Exhibition/${exhibitions.nodes[0].id}/show`);
  await arrives(page, 'Jakarta Expo 2016');
  await press(page, 'Terbitkan');
  await fill(dialog(page), 'Judul', 'Siapa membayar Jakarta Expo 2016');
  await dialog(page).getByRole('button', { name: 'Terbitkan' }).click();
  const address = await dialog(page).getByRole('link').getAttribute('href');
  const { page: stranger } = await open('/', { signedIn: false });
  await stranger.goto(address as string);
  await arrives(stranger, 'Siapa membayar Jakarta Expo 2016');
  await expect.poll(() => stranger.getByRole('table').count()).toBeGreaterThan(0);
  await expect.poll(() => stranger.getByText('disembunyikan').count()).toBeGreaterThan(0);
});
