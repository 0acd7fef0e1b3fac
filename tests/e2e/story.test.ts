import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { arrives, dialog, fill, press, section } from '../support/person.ts';
import { rowsOf } from '../support/rows.ts';
import { toldBusiness } from '../support/told-business.ts';

const api = await openApi();
const open = await openDashboard(api);
const rows = rowsOf(api);
const told = await toldBusiness(rows);

const story = 'Perjalanan usaha';
const years = (place: Locator) => place.getByRole('heading', { level: 3 }).allTextContents();
const entries = (place: Locator) => place.getByRole('listitem');

test('a business shows its whole story, newest first, in one request', async () => {
  const { page } = await open('/');
  const asked: string[] = [];
  page.on('request', (request) => request.url().endsWith('/graphql') && asked.push(request.postData() ?? ''));
  await page.goto(`/#/Business/${told.business}/show`);
  const line = section(page, story);
  await entries(line).first().waitFor();
  expect(asked.filter((text) => /Story|BusinessOne/.test(text))).toHaveLength(1);
  expect(await years(line)).toEqual(['2025', '2024', '2023', '2017', '2016', '2015', '2010', 'Tanpa tanggal']);
  const said = (await entries(line).allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
  const order = [
    /^11 Jul 2025 Penjualan per hari Pekan Kriya 2025.*2 hari tercatat Penjualan tunai Rp\s?4\.400\.000 Pengunjung stan 40$/,
    /Pameran.*Pekan Kriya 2025.*Penjualan tunai Rp\s?4\.500\.000.*Dibayar oleh APBN CSR mitra Astra Uji/,
    /Penghargaan.*Stan terbaik \(1\)/,
    /Sertifikat terbit.*H-17.*Berlaku sampai 1 Mar 2029/,
    /Dikunjungi pendamping.*2 kunjungan: 9 Okt 1 Feb harga · kemasan/,
    /30 Sep 2024 Laporan berkala Triwulan 3 2024 Omzet Rp\s?90\.000\.000 Tenaga kerja perempuan 4$/,
    /6 Mei 2024 Ikut pelatihan Pelatihan ekspor.*Budi Tidak datang.*Siti Tuntas$/,
    /Dikunjungi pendamping.*1 kunjungan: 5 Des/,
    /Pendampingan dimulai.*Aktif.*Wiwik Lestari/,
    /6 Nov 2023 Dinilai Mutu hasil.*Konsep Tahap Awal Nilai keseluruhan 3$/,
    /Ikut pelatihan Pelatihan pewarna.*Siti Hadir$/,
    /^2016 Pameran.*Penjualan tidak dicatat.*Sumber dana belum dicatat/,
    /^2015 Kelompoknya dilatih.*Pelatihan anyam.*KUB Melati/,
    /^2010 Berdiri/,
    /Ekspor.*Tas pandan.*Jepang/,
  ];
  for (const [place, entry] of order.entries()) expect(said[place]).toMatch(entry);
  expect(said).toHaveLength(order.length);
});

test('each entry leads to its record', async () => {
  const { page } = await open(`/Business/${told.business}/show`);
  const line = section(page, story);
  await line.getByRole('link', { name: '1 Feb', exact: true }).click();
  await arrives(page, /2024-02-01/);
  await page.goBack();
  await line.getByRole('link', { name: /H-17/ }).click();
  await arrives(page, /H-17/);
});

test('one kind of entry can be looked at by itself', async () => {
  const { page } = await open(`/Business/${told.business}/show`, { width: 390 });
  const line = section(page, story);
  await line.getByRole('button', { name: 'Pameran 2' }).click();
  await expect.poll(() => entries(line).count()).toBe(2);
  expect(await years(line)).toEqual(['2025', '2016']);
});

test('a business of which nothing is known says so, and what is entered on the page joins its story', async () => {
  const business = await rows.create('Business', { name: 'Usaha Baru', region: '35.05' });
  const { page } = await open(`/Business/${business}/show`);
  const line = section(page, story);
  await line.getByText(/^Belum ada yang tercatat/).waitFor();
  await expect.poll(() => entries(line).count()).toBe(0);
  await press(page, 'Penghargaan');
  await fill(dialog(page), 'Penghargaan', 'Stan teramai');
  await dialog(page).getByRole('combobox', { name: 'Pameran' }).fill('Pekan Kriya');
  await page.getByRole('option', { name: 'Pekan Kriya 2025' }).click();
  await press(dialog(page), 'Simpan');
  await entries(line).filter({ hasText: 'Stan teramai' }).waitFor();
});
