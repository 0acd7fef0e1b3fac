import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { openSheets } from '../../api/src/imports/reading/open.ts';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';
import { csvOf, sheetsOf } from '../support/sheets.ts';
import { inline, workbookParts, zip } from './reading/zip.ts';
import { codes, entered, type Row, trying } from './trying.ts';

// Sheets as offices make them: what the eye sees without its being written in the cell.

const api = await openApi();
const sheets = sheetsOf(api);
const { ask, create } = rowsOf(api);
const { tried } = trying(sheets);

type Written = string | number | Date | null;

async function workbook(sheet: string, rows: Written[][], merged: string[] = []) {
  const book = new ExcelJS.Workbook();
  const added = book.addWorksheet(sheet);
  added.addRows(rows);
  for (const range of merged) added.mergeCells(range);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test('what is the same as above, or merged with it, is taken from there; an identifier or an amount asks', async () => {
  const file = await workbook(
    'Data',
    [
      ['No', 'Nama IKM', 'Kecamatan', 'Alamat', 'NIB', 'Nilai Investasi'],
      [1, 'Tahu Barokah', 'Srengat', 'Dsn. Krajan', '9120001110001', '10 juta'],
      [2, 'Tempe Sari', null, 'sda', '9120001110002', '12 juta'],
      [3, 'Kecap Manis', null, '"', 'sda', null],
      [4, 'Roti Mekar', 'Wonodadi', 'idem', '9120001110004', '8 juta'],
    ],
    ['C2:C4', 'F3:F4'],
  );
  const { rows } = await tried(file, { region: '35.05', year: '2024' });
  expect(rows.map(({ outcome }) => outcome)).toEqual(['NEW', 'NEW', 'ASK', 'NEW']);
  expect(rows.map((row) => entered(row, 'Business').map(({ region, address }) => [region, address]))).toEqual([
    [['35.05.03', 'Dsn. Krajan']],
    [['35.05.03', 'Dsn. Krajan']],
    [],
    [[expect.stringMatching(/^35\.05\./), 'Dsn. Krajan']],
  ]);
  expect(rows[2]?.reasons.filter(({ asks }) => asks).map(({ code, label }) => [code, label])).toEqual([
    ['AS_ABOVE', 'NIB'],
    ['AS_ABOVE', 'Nilai Investasi'],
  ]);
});

test('a heading says of which branch the rows below it are, and a column that nobody knows stays a remark', async () => {
  const file = await workbook('IKM', [
    ['DATA IKM BINAAN TAHUN 2023'],
    ['No', 'Nama IKM', 'Desa', 'Telepon', 'Warna Cat', 'Kapasitas Produksi', 'Satuan', 'Omzet/Bln'],
    ['I', 'INDUSTRI PANGAN'],
    [1, 'Keripik Tin, UD', 'Desa Entah', 'Bu Tin', 'hijau', 500, 'kg/bln', '2 s/d 3 juta'],
    ['II', 'KELOMPOK MAWAR'],
    [2, 'Sulam Indah', null, '81234567890', null, 12000, 'pcs', null],
  ]);
  const { rows } = await tried(file, { region: '35.05' });
  expect(rows.map((row) => entered(row, 'Business')[0])).toMatchObject([
    {
      name: 'Keripik Tin',
      legalForm: 'UD',
      sector: 'PANGAN',
      address: 'Desa Entah',
      notes: 'Telepon: Bu Tin\nWarna Cat: hijau\nKapasitas Produksi: 500\nSatuan: kg/bln\nOmzet/Bln: 2 s/d 3 juta',
    },
    {
      name: 'Sulam Indah',
      phone: '+6281234567890',
      notes: 'Bagian: KELOMPOK MAWAR\nKapasitas Produksi: 12000\nSatuan: pcs',
    },
  ]);
});

test('days of a fair stand beneath one label, as dates and as texts; a cell at fault is named by its own column', async () => {
  const exhibition = await create('Exhibition', {
    name: 'Inacraft',
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
      ['LAPORAN HASIL PAMERAN INACRAFT 2023'],
      ['No', 'Peserta', null, 'Asal', 'Komoditi', 'Omzet (ribuan rupiah)', null, null, null, 'Buyer'],
      [null, 'Nama IKM', 'Contact person', null, null, new Date(Date.UTC(2023, 9, 4)), '5 Okt', '6/10', 'Jumlah', null],
      [1, 'Kendang Jimbe', 'Budi 081234500001', 'Kab. Blitar', 'Kendang', 1500, '1,2 jt', 'libur', 2700, 'Mr. Lee'],
      [2, 'Batik Mas', 'Bu Ratna', 'Blitar', 'Batik', 900, 'dua', 0, 900, null],
      [null, 'Sub total', null, null, null, 2400, 1200, 0, 3600, null],
    ],
    ['B2:C2', 'F2:I2'],
  );
  const { rows } = await tried(file, { region: '35', exhibition });
  const [sold, wrong] = rows as [Row, Row];
  expect(entered(sold, 'DailySales').map(({ soldOn, cashSales }) => [soldOn, cashSales])).toEqual([
    ['2023-10-04', 1_500_000],
    ['2023-10-05', 1_200_000],
  ]);
  expect(entered(sold, 'Business')[0]).toMatchObject({ phone: '+6281234500001' });
  expect(wrong.reasons.filter(({ code }) => !code.startsWith('NOTE_')).map(({ code, label }) => [code, label])).toEqual(
    expect.arrayContaining([
      ['AMBIGUOUS', 'Asal'],
      ['NOT_A_NUMBER', 'Omzet (ribuan rupiah) 5 Okt'],
    ]),
  );
});

test('who visited is said once above the header; a number that was a date asks whether it is that day', async () => {
  const business = await create('Business', { name: 'Gerabah Asri', region: '35.05' });
  const { programmes } = await ask('{ programmes(limit: 1) { nodes { id } } }');
  const begun = { state: 'ACTIVE', startsOn: '2024-01-08', baselineOn: '2024-01-08' };
  await create('Engagement', { business, programme: programmes.nodes[0].id, ...begun });
  const mentor = await create('Mentor', { name: 'Dwi Prasetyo', kind: 'TPL' });
  const file = await workbook('Triwulan I', [
    ['LAPORAN KUNJUNGAN PENDAMPINGAN IKM TAHUN 2024'],
    ['Nama Pendamping : Dwi Prasetyo'],
    ['No', 'Hari/Tanggal', 'IKM yang dikunjungi', 'Solusi yg diberikan', 'Dokumentasi'],
    [1, 'Senin, 15 Januari 2024', 'UD Gerabah Asri', 'Cari pemasok', 'foto terlampir'],
    [2, 45350, 'Gerabah Asri', 'Evaluasi', null],
  ]);
  const { rows } = await tried(file, { region: '35.05' });
  expect(entered(rows[0] as Row, 'Session')).toEqual([
    {
      engagement: expect.any(String),
      heldOn: '2024-01-15',
      mentors: [mentor],
      actions: ['Cari pemasok'],
      notes: 'Dokumentasi: foto terlampir',
    },
  ]);
  expect(codes(rows[1] as Row)).toContain('SERIAL_DAY');
});

test('how many people work there stands with its parts by sex in one cell; parts that do not add up are kept as a remark', async () => {
  const sheet = csvOf(
    ['Nama IKM', 'Kab/Kota', 'Jumlah TK'],
    [
      ['Opak Gambir Sari', 'Kab. Blitar', '5 org (3L/2P)'],
      ['Opak Gambir Mulya', 'Kab. Blitar', 'L: 1, P: 4'],
      ['Opak Gambir Jaya', 'Kab. Blitar', '6 orang (3L/2P)'],
      ['Opak Gambir Lestari', 'Kab. Blitar', '7 orang'],
    ],
  );
  const { rows } = await tried(sheet, { region: '35.05', year: '2024' }, 'tenaga.csv');
  expect(rows.map(({ outcome }) => outcome)).toEqual(['NEW', 'NEW', 'NEW', 'NEW']);
  expect(rows.map((row) => entered(row, 'Business')[0])).toMatchObject([
    { workersMale: 3, workersFemale: 2 },
    { workersMale: 1, workersFemale: 4 },
    { notes: 'Jumlah TK: 6 orang (3L/2P)' },
    { notes: 'Jumlah TK: 7 orang' },
  ]);
  expect(entered(rows[0] as Row, 'Business')[0]).not.toHaveProperty('notes');
  expect(entered(rows[2] as Row, 'Business')[0]).not.toHaveProperty('workersMale');
  expect(codes(rows[2] as Row)).toContain('NOTE_PARTS_DIFFER');
  expect(entered(rows[0] as Row, 'PeriodReport')).toMatchObject([{ workersMale: 3, workersFemale: 2 }]);
});

test('a sheet that counts is no list of businesses, and no sheet is tried out without what its rows need', async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Data').addRows([
    ['Nama IKM', 'Kecamatan'],
    ['Tahu Makmur', 'Srengat'],
    ['Tempe Makmur', 'Srengat'],
    ['Kecap Makmur', 'Srengat'],
  ]);
  book.addWorksheet('Rekap').addRows([
    ['Kecamatan', 'Jumlah IKM', 'TK'],
    ['Srengat', 4, 25],
    ['Wonodadi', 4, 25],
  ]);
  const { rows } = await tried(new Uint8Array(await book.xlsx.writeBuffer()), { region: '35.05' });
  expect(rows.map(({ outcome }) => outcome)).toEqual(['NEW', 'NEW', 'NEW']);
  const lone = await sheets.bring('Kecamatan;Telepon\nSrengat;081234567890\nWonodadi;081234567891\n', {
    region: '35.05',
    kind: 'BUSINESSES',
  });
  await expect(sheets.act('preview', lone)).rejects.toThrow('has no column yet for: Name of the business');
});

test('cells that cannot be read are set aside together, and kept as they were written', async () => {
  const lines = ['UD Sapu Lidi;0812;9120001119001', 'UD Sapu Ijuk;0857;9120001119002', '!!;0857;9120001119003'];
  const { id, it } = await tried(`Nama IKM;No. HP;NIB\n${lines.join('\n')}\n`, { region: '35.05' }, 'sapu.csv');
  expect(it).toMatchObject({ refusedRows: 3 });
  const aside = 'mutation ($id: ID!, $reason: String!) { setAsideImportCells(id: $id, reason: $reason) }';
  expect(await sheets.ask(aside, { id, reason: 'PHONE_FORM' })).toEqual({ setAsideImportCells: 3 });
  // No row goes without a name.
  await sheets.act('preview', id);
  expect(await sheets.ask(aside, { id, reason: 'NOT_A_NAME' })).toEqual({ setAsideImportCells: 0 });
  expect(await sheets.act('preview', id)).toMatchObject({ newRows: 2, refusedRows: 1 });
  const [row] = await sheets.rows(id);
  expect(entered(row, 'Business')).toMatchObject([{ name: 'Sapu Lidi', notes: 'No. HP: 0812' }]);
});

test('cells are merged however far behind its rows the sheet says so', async () => {
  const filler = Array.from({ length: 6000 }, (_, row) => {
    const number = row + 5;
    const cells = Array.from({ length: 12 }, (_, column) => {
      const value = ((number * 2_654_435_761 + column * 40_503) >>> 0) % 1_000_003;
      return `<c r="${String.fromCharCode(70 + column)}${number}"><v>${value}</v></c>`;
    });
    return `<row r="${number}">${cells.join('')}</row>`;
  }).join('');
  const texts = [
    ['Nama IKM', 'Kecamatan', 'Alamat'],
    ['Tahu Besar', 'Srengat', 'Jl. A'],
    ['Tempe Besar', '', 'Jl. B'],
  ];
  const rows = texts.map(
    (cells, at) =>
      `<row r="${at + 1}">${cells.map((text, column) => (text ? inline(`${'ABC'[column]}${at + 1}`, text) : '')).join('')}</row>`,
  );
  const sheet = `<worksheet><sheetData>${rows.join('')}${filler}</sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells></worksheet>`;
  const file = zip(workbookParts('', { 'xl/worksheets/sheet1.xml': sheet }));
  const read: (string | undefined)[][] = [];
  for await (const { number, cells } of openSheets(Readable.from([file]), 'besar.xlsx')) {
    if (number > 3) break;
    read.push([cells[1]?.text, cells[1]?.above]);
  }
  expect(read).toEqual([
    ['Kecamatan', undefined],
    ['Srengat', undefined],
    ['', ''],
  ]);
});
