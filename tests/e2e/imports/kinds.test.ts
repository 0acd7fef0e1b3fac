import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { openApi } from '../../support/api.ts';
import { bringFile, confirm, outcomes, preview, rowOf } from '../../support/bringing.ts';
import { openDashboard } from '../../support/browser.ts';
import { arrives, dialog, faultUnder, field, fill, pick, press } from '../../support/person.ts';
import { rowsOf } from '../../support/rows.ts';
import { sheetsOf } from '../../support/sheets.ts';

const api = await openApi();
const open = await openDashboard(api);
const { ask, create } = rowsOf(api);
const sheets = sheetsOf(api);
const region = '35.05';

async function workbook(name: string, rows: (string | number | null)[][], merged: string[] = []): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(name);
  sheet.addRows(rows);
  for (const range of merged) sheet.mergeCells(range);
  return Buffer.from(await book.xlsx.writeBuffer());
}

test('the results of a fair go from the file picker to participations; rows are ticked and skipped together', async () => {
  await create('Exhibition', {
    name: 'Pameran Kriya Nusa',
    year: 2023,
    state: 'CLOSED',
    startsOn: '2023-10-04',
    startsOnPrecision: 'DAY',
    startsOnCertainty: 'STATED',
    endsOn: '2023-10-08',
  });
  const file = await workbook(
    'Hasil',
    [
      ['LAPORAN HASIL PAMERAN KRIYA NUSA 2023'],
      ['No', 'Peserta', null, 'Asal', 'Sumber Dana', 'Omzet (ribuan rupiah)', null],
      [null, 'Nama IKM', 'Contact person', null, null, '4 Okt', '5 Okt'],
      [1, 'Kendang Jimbe', 'Budi 081234500001', 'Kab. Blitar', 'APBN', 1500, '1,2 jt'],
      [2, 'Batik Mas', null, 'Kab. Blitar', 'Mandiri', 900, 1100],
      [3, 'Sulam Indah', null, 'Kab. Blitar', 'Mandiri', 300, 200],
      [null, 'Total', null, null, null, 2700, 2500],
    ],
    ['B2:C2', 'F2:G2'],
  );
  const { page } = await open('/Import');
  await bringFile(page, 'Hasil pameran.xlsx', file);
  await press(page, 'Pratinjau');
  await page.getByText('Pilih pameran yang pesertanya tercantum di sini.').waitFor();
  await pick(page, 'Pameran', 'kriya nusa', 'Pameran Kriya Nusa');
  await preview(page);
  expect(await outcomes(page)).toMatchObject({ Baru: 3 });
  for (const row of [5, 6]) await rowOf(page, row).getByRole('checkbox').check();
  await page.getByText('Untuk 2 baris yang dicentang:').waitFor();
  await press(page.getByRole('group', { name: 'Keputusan untuk semua' }), 'Lewati');
  await rowOf(page, 6).getByText('Diputuskan: dilewati.').waitFor();
  await preview(page, true);
  await press(page, 'Terapkan');
  await confirm(page, 'Terapkan', '');
  await page.getByText('1 baris baru dan 0 baris yang berubah.').waitFor();
  const { participations } = await ask(
    '{ participations(where: { exhibition: { name: { eq: "Pameran Kriya Nusa" } } }) { nodes { business { name } dailySales(orderBy: [{ soldOn: ASC }]) { nodes { soldOn cashSales } } } } }',
  );
  expect(participations.nodes).toEqual([
    {
      business: { name: 'Kendang Jimbe' },
      dailySales: {
        nodes: [
          { soldOn: '2023-10-04', cashSales: 1_500_000 },
          { soldOn: '2023-10-05', cashSales: 1_200_000 },
        ],
      },
    },
  ]);
});

test('visits of a mentor become sessions; what was a date and lost its format is answered on the page', async () => {
  const business = await create('Business', { name: 'Gerabah Asri', region });
  const { programmes } = await ask('{ programmes(limit: 1) { nodes { id } } }');
  const begun = { state: 'ACTIVE', startsOn: '2024-01-08', baselineOn: '2024-01-08' };
  await create('Engagement', { business, programme: programmes.nodes[0].id, ...begun });
  const file = await workbook('Triwulan I', [
    ['LAPORAN KUNJUNGAN PENDAMPINGAN IKM TAHUN 2024'],
    ['No', 'Hari/Tanggal', 'IKM yang dikunjungi', 'Solusi yg diberikan'],
    [1, 'Senin, 15 Januari 2024', 'UD Gerabah Asri', 'Cari pemasok'],
    [2, 45350, 'Gerabah Asri', 'Evaluasi'],
  ]);
  const { page } = await open('/Import');
  await bringFile(page, 'Kunjungan.xlsx', file);
  await preview(page);
  expect(await outcomes(page)).toMatchObject({ Baru: 1, Ditanyakan: 1 });
  await press(rowOf(page, 4), '28/02/2024');
  await rowOf(page, 4).getByText('Belum dicoba').waitFor();
  await preview(page, true);
  expect(await outcomes(page)).toMatchObject({ Baru: 2 });
});

test('figures of several years are columns of one meaning, and what is struck through is taken on by a press', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Perkembangan');
  sheet.addRows([
    ['No', 'Nama IKM', 'Kecamatan', 'Omzet (juta Rp)', null],
    [null, null, null, 2020, 2021],
    [1, 'Gula Coret', 'Doko', 60, 75],
  ]);
  sheet.mergeCells('D1:E1');
  for (const column of [1, 2, 3, 4, 5]) sheet.getRow(3).getCell(column).font = { strike: true };
  const { page } = await open('/Import');
  await bringFile(page, 'Perkembangan.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
  const meaning = page.getByRole('combobox', { name: /^Arti kolom Omzet/ });
  await expect.poll(() => meaning.locator('option:checked').allInnerTexts()).toEqual(['Omzet/Th', 'Omzet/Th']);
  expect(await page.getByText('Kolom lain sudah berarti ini.').count()).toBe(0);
  await preview(page);
  await rowOf(page, 3).getByText('Dicoret di berkasnya. Masih berlaku?').waitFor();
  await rowOf(page, 3).getByRole('button', { name: 'Sudah benar' }).click();
  await preview(page, true);
  expect(await outcomes(page)).toMatchObject({ Baru: 1 });
});

test('the sheet of one kind of record is brought by saying which', async () => {
  const file = await workbook('Data', [
    ['name', 'kind', 'region'],
    ['Rini Astuti', 'TPL', 'Kab. Blitar'],
  ]);
  const { page } = await open('/Import');
  await field(page, 'Jenis lembar').selectOption('Mentor');
  await bringFile(page, 'Pendamping.xlsx', file);
  await preview(page);
  await press(page, 'Terapkan');
  await confirm(page, 'Terapkan', '');
  await page.getByText('1 baris baru dan 0 baris yang berubah.').waitFor();
  const { mentors } = await ask('{ mentors(where: { name: { eq: "Rini Astuti" } }) { nodes { kind } } }');
  expect(mentors.nodes).toEqual([{ kind: 'TPL' }]);
});

test('what a header means is called otherwise and forgotten by whoever keeps it', async () => {
  const id = await sheets.bring('Nama IKM;Kecamatan\nKeramik Ayu;Srengat\n', { region });
  await sheets.ask('mutation ($id: ID!) { mapImport(id: $id, input: { remember: true }) { id } }', { id });
  const kept = async (name: string) =>
    (await ask('query ($name: String!) { importTemplates(where: { name: { eq: $name } }) { nodes { id } } }', { name }))
      .importTemplates.nodes;
  const [mapping] = await kept('berkas');
  const { page } = await open(`/ImportTemplate/${mapping.id}/show`);
  await press(page, 'Ganti nama');
  await fill(dialog(page), 'Nama', ' ');
  await press(dialog(page), 'Ganti nama');
  expect(await faultUnder(dialog(page), 'Nama')).not.toBe('');
  await fill(dialog(page), 'Nama', 'Data keramik');
  await press(dialog(page), 'Ganti nama');
  await arrives(page, 'Data keramik');
  await press(page, 'Lupakan');
  await dialog(page).getByText('Lupakan “Data keramik”?').waitFor();
  await press(dialog(page), 'Ya');
  await expect.poll(() => kept('Data keramik')).toEqual([]);
});
