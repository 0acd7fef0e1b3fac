import ExcelJS from 'exceljs';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { openApi } from '../../support/api.ts';
import { bringFile, confirm, outcomes, pickFile, preview, rowOf } from '../../support/bringing.ts';
import { openDashboard } from '../../support/browser.ts';
import { officeBusiness, officeSheet } from '../../support/office-sheet.ts';
import { peopleOf } from '../../support/people.ts';
import { arrives, button, dialog, faultUnder, field, press, section } from '../../support/person.ts';
import { rowsOf } from '../../support/rows.ts';

const api = await openApi();
const open = await openDashboard(api);
const { ask, create, update } = rowsOf(api);
const { person } = peopleOf(api);
const holder = new pg.Client(api.databaseUrl);
await holder.connect();
afterAll(() => holder.end());

const businesses = async () =>
  (
    await ask(
      `{ businesses(where: { name: { startsWith: "Rasa Kita" } }, orderBy: [{ name: ASC }]) { nodes {
        name phone region { id } legalForm ownerName products { nodes { name } } periodReports { nodes { startsOn turnover workersMale } } } } }`,
    )
  ).businesses.nodes;
const arum = async (id: string) =>
  (await ask('query ($id: ID!) { business(id: $id) { name ownerName nib foundedYear } }', { id })).business;

test('a sheet as an office keeps it goes from the file picker to the register, and is taken back', async () => {
  const known = await create('Business', { name: 'Batik Sekar Arum', region: '35.05', ownerName: 'Rahayu' });
  const before = await arum(known);
  const { page } = await open('/Import');
  const file = await officeSheet([
    officeBusiness(1),
    officeBusiness(2, { 'No. HP': '0812' }),
    officeBusiness(3),
    officeBusiness(4, { 'Nama IKM': 'Batik Sekar Arum', 'Nama Pemilik': 'Rahayu', NIB: null }),
    officeBusiness(5),
    officeBusiness(5, { No: 6 }),
  ]);
  await bringFile(page, 'Data IKM 2024.xlsx', file);

  // What was understood: the title, a header of two rows, what is no record; each column with its meaning and unit.
  const sheet = section(page, 'Lembar “IKM 2024”');
  await sheet.getByText('DATA IKM BINAAN TAHUN 2024').waitFor();
  await sheet
    .getByText(
      'Kepala tabel di baris 4, 5. 6 baris data. Dilewati: 4 baris tanda tangan, 1 baris nomor kolom, 1 baris jumlah.',
    )
    .waitFor();
  const meaning = (column: string) => sheet.getByRole('combobox', { name: `Arti kolom ${column}` });
  const chosen = (column: string) => meaning(column).locator('option:checked').innerText();
  expect(await chosen('Nama IKM')).toBe('Nama IKM');
  expect(await chosen('Tenaga Kerja P')).toBe('TK P');
  const unit = sheet.getByRole('combobox', { name: 'Satuan kolom Omzet/Th (Rp 000)' });
  await expect.poll(() => unit.inputValue()).toBe('1000');
  await expect.poll(() => field(page, 'Tahun angka').inputValue()).toBe('2024');
  await meaning('Ket.').selectOption({ label: 'Tidak dipakai' });
  await sheet
    .getByRole('row', { name: /^Ket\./ })
    .getByText('Dipilih')
    .waitFor();

  await preview(page);
  expect(await outcomes(page)).toEqual({ Semua: 12, Baru: 3, Ganda: 1, Ditanyakan: 1, Ditolak: 1, Dilewati: 6 });
  expect(await businesses()).toEqual([]);

  // One cell is mended where it stands, one row is skipped, one is a business on record.
  const wrong = field(rowOf(page, 8), 'No. HP');
  await expect.poll(() => faultUnder(rowOf(page, 8), 'No. HP')).toContain('Nomor telepon ini tidak lengkap');
  await wrong.fill('0812-3456-7899');
  await wrong.press('Enter');
  await rowOf(page, 8).getByText('Belum dicoba').waitFor();
  // The cell is gone from sight; the keyboard goes on in its row.
  await expect.poll(() => rowOf(page, 8).evaluate((row) => row === document.activeElement)).toBe(true);
  await press(rowOf(page, 9), 'Lewati');
  await rowOf(page, 9).getByText('Diputuskan: dilewati.').waitFor();
  await rowOf(page, 10).getByText('Namanya sama, di kabupaten/kota yang sama').waitFor();
  await press(rowOf(page, 10), 'Ini usaha yang sama');
  await rowOf(page, 10).getByText('Diputuskan: ini Batik Sekar Arum.').waitFor();
  await page.getByText('Hasil di bawah ini yang lama').waitFor();
  await preview(page, true);
  expect(await outcomes(page)).toEqual({ Semua: 12, Baru: 3, Berubah: 1, Ganda: 1, Dilewati: 7 });
  await rowOf(page, 10).getByText('2012').waitFor();

  await press(page, 'Terapkan');
  await dialog(page)
    .getByText(
      'Akan disimpan sebagai satu perubahan: 3 baris baru, 1 baris mengubah data. Tidak ikut: 1 ganda di lembar ini, 1 dilewati.',
    )
    .waitFor();
  await confirm(page, 'Terapkan', 'Pendataan 2024');
  await page.getByText('3 baris baru dan 1 baris yang berubah.').waitFor();
  expect(await businesses()).toEqual(
    [1, 2, 5].map((number) => ({
      name: `Rasa Kita ${number}`,
      phone: number === 2 ? '+6281234567899' : `+628123456780${number}`,
      region: { id: '35.05' },
      legalForm: 'UD',
      ownerName: 'Siti Aminah',
      products: { nodes: [{ name: 'keripik tempe' }] },
      periodReports: { nodes: [{ startsOn: '2024-01-01', turnover: 96_000_000, workersMale: 2 }] },
    })),
  );
  expect(await arum(known)).toEqual({ ...before, foundedYear: 2012 });
  await page.getByRole('link', { name: 'Lihat perubahannya' }).click();
  await page.getByText('Pendataan 2024').waitFor();

  // Come back to it later, and take it back.
  await page.goto('/#/Import');
  await page.getByRole('link', { name: 'Data IKM 2024.xlsx' }).click();
  await arrives(page, 'Data IKM 2024.xlsx');
  await press(page, 'Batalkan impor');
  await confirm(page, 'Batalkan impor', 'Lembar yang salah');
  await page.getByText('Impor ini sudah dibatalkan').waitFor();
  expect(await businesses()).toEqual([]);
  expect(await arum(known)).toEqual(before);
});

test('rows are decided upon together by their reason; what is left to mend goes out as a sheet', async () => {
  const { page } = await open('/Import');
  const rows = Array.from({ length: 60 }, (_, place) =>
    officeBusiness(100 + place, place < 55 ? { 'Th. Berdiri': 'dulu' } : {}),
  );
  await bringFile(page, 'Banyak salah.xlsx', await officeSheet(rows));
  await preview(page);
  await page.getByRole('button', { name: /^Ditolak/ }).click();
  await page.getByText('1–50 dari 55').waitFor();
  await press(page, 'Berikutnya');
  await page.getByText('51–55 dari 55').waitFor();
  await press(page, 'Sebelumnya');
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Unduh lembar perbaikan')]);
  expect(download.suggestedFilename()).toBe('Banyak salah - perlu diperbaiki.xlsx');
  const book = new ExcelJS.Workbook();
  await book.xlsx.read(await download.createReadStream());
  expect(JSON.stringify(book.worksheets[0]?.lastRow?.values)).toContain('Tulis tahun dengan empat angka');

  await page
    .getByRole('group', { name: 'Menurut sebab' })
    .getByRole('button', { name: /^Bukan tahun/ })
    .click();
  await page.getByText('Untuk 55 baris ini:').waitFor();
  await press(page.getByRole('group', { name: 'Keputusan untuk semua' }), 'Lewati');
  await page.getByText('55 baris diputuskan.').waitFor();
  await preview(page, true);
  expect(await outcomes(page)).toMatchObject({ Baru: 5, Dilewati: 61 });
});

test('work goes on when its page is left, and can be stopped by whoever comes back', async () => {
  const tab = await open('/Import');
  const { page } = tab;
  await bringFile(page, 'Lama.xlsx', await officeSheet([officeBusiness(200), officeBusiness(201)]));
  await holder.query('begin; lock table business in access exclusive mode');
  const trying = 'Mencoba setiap baris; tidak ada yang disimpan';
  const later = await (async () => {
    try {
      await press(page, 'Pratinjau');
      await page.getByRole('heading', { level: 2, name: trying }).waitFor();
      await page.close();
      const { page: later } = await tab.another('/Import');
      await later.getByText('Sedang dipratinjau').first().waitFor();
      await later.getByRole('link', { name: 'Lama.xlsx' }).first().click();
      await later.getByRole('progressbar', { name: trying }).waitFor();
      await press(later, 'Hentikan');
      await later.getByText('Terbaca', { exact: true }).waitFor();
      return later;
    } finally {
      await holder.query('rollback');
    }
  })();
  await press(later, 'Pratinjau');
  await later.getByText('Sudah dipratinjau').waitFor();
  expect(await outcomes(later)).toMatchObject({ Baru: 2 });
});

test('what was changed since stands in the way of taking a sheet back, and is named', async () => {
  const { page } = await open('/Import');
  await bringFile(page, 'Terhalang.xlsx', await officeSheet([officeBusiness(300)]));
  await preview(page);
  await press(page, 'Terapkan');
  await confirm(page, 'Terapkan', '');
  await page.getByText('1 baris baru dan 0 baris yang berubah.').waitFor();
  const { businesses: found } = await ask('{ businesses(where: { name: { eq: "Rasa Kita 300" } }) { nodes { id } } }');
  await update('Business', found.nodes[0].id, { notes: 'Sudah dikunjungi' });
  await press(page, 'Batalkan impor');
  await confirm(page, 'Batalkan impor', '');
  const way = page.getByRole('alert').filter({ hasText: 'sudah diubah lagi sesudahnya' });
  await way.getByRole('link', { name: 'Rasa Kita 300' }).waitFor();
});

test('bad input is named at its field, and a file that is no sheet says what to do', async () => {
  const { cookie } = await person({ role: 'OFFICER', region: '35.05' }, { role: 'OFFICER', region: '35.72' });
  const { page } = await open('/Import', { as: cookie });
  await arrives(page, 'Impor lembar');
  await press(page, 'Baca lembar ini');
  await page.getByText('Pilih berkasnya lebih dahulu.').waitFor();
  expect(await faultUnder(page, 'Wilayah kantor')).toBe('Sebutkan wilayah kantor Anda.');
  await field(page, 'Tahun angka').fill('99');
  await pickFile(page, 'macam.xlsx', Buffer.from('<html><table><tr><td>Nama</td></tr></table></html>'));
  await press(page, 'Baca lembar ini');
  expect(await faultUnder(page, 'Tahun angka')).toContain('empat angka');
  await field(page, 'Tahun angka').fill('');
  await field(page, 'Wilayah kantor').fill('kota blitar');
  await page.getByRole('option', { name: 'Kota Blitar (35.72)' }).click();
  await press(page, 'Baca lembar ini');
  await arrives(page, 'macam.xlsx');
  await page.getByText('Berkas ini tidak dapat dibaca').waitFor();
  await page.getByText('Simpan Sebagai').waitFor();
});

test('somebody with one office brings sheets for it without saying so, and whoever may not has no such page', async () => {
  const { cookie } = await person({ role: 'OFFICER', region: '35.05' });
  const { page } = await open('/Import', { as: cookie });
  await expect.poll(() => field(page, 'Wilayah kantor').inputValue()).toBe('Kabupaten Blitar (35.05)');
  const [blank] = await Promise.all([page.waitForEvent('download'), press(page, 'Data IKM Binaan')]);
  expect(blank.suggestedFilename()).toBe('Data IKM Binaan.xlsx');
  const viewer = await person({ role: 'VIEWER' });
  const { page: other } = await open('/', { as: viewer.cookie });
  await other.getByRole('link', { name: 'Usaha', exact: true }).first().waitFor();
  expect(
    await button(other, 'Impor lembar')
      .or(other.getByRole('link', { name: 'Impor lembar' }))
      .count(),
  ).toBe(0);
});
