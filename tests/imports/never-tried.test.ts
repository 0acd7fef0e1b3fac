import type ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { sheetsOf } from '../support/sheets.ts';
import { inline, workbookParts, zip } from './reading/zip.ts';
import { asking, codes, entered, type Row, trying, type Written, workbook } from './trying.ts';

// Sheets as other programs leave them, and as people fill them in who have no such program in mind.

const api = await openApi();
const sheets = sheetsOf(api);
const { tried } = trying(sheets);
const blitar = { region: '35.05', year: '2024' };

const paint = (sheet: ExcelJS.Worksheet, row: number, argb: string) =>
  sheet.getRow(row).eachCell((cell) => {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb } };
  });

test('a table below another has a header of its own: nothing of either is lost, nor read in the order of the other', async () => {
  const file = await workbook([
    ['DATA IKM TAHUN 2024'],
    ['No', 'Nama IKM', 'Kecamatan', 'Nama Pemilik'],
    [1, 'Tahu Lor', 'Srengat', 'Karto'],
    [2, 'Tahu Kidul', 'Wonodadi', 'Karti'],
    [],
    ['No', 'Nama Pemilik', 'Nama IKM', 'No HP', 'Kecamatan'],
    [1, 'Joko', 'Sapu Lor', '081234509001', 'Srengat'],
    [2, 'Jono', 'Sapu Kidul', '081234509002', 'Nglegok'],
  ]);
  const { id, rows } = await tried(file, { region: '35.05' });
  expect(rows.map((row) => entered(row, 'Business')[0])).toMatchObject([
    { name: 'Tahu Lor', ownerName: 'Karto', region: '35.05.03' },
    { name: 'Tahu Kidul', ownerName: 'Karti', region: '35.05.01' },
    { name: 'Sapu Lor', ownerName: 'Joko', phone: '+6281234509001', region: '35.05.03' },
    { name: 'Sapu Kidul', ownerName: 'Jono', phone: '+6281234509002', region: '35.05.09' },
  ]);
  const { importSheets } = await sheets.ask(
    'query ($id: ID!) { importSheets(import: $id) { name headerRows records } }',
    { id },
  );
  expect(importSheets).toEqual([
    { name: 'Data', headerRows: [2], records: 2 },
    { name: 'Data (baris 6)', headerRows: [6], records: 2 },
  ]);
});

test('a table that lies on its side, and one beside another, ask before anything is entered of them', async () => {
  const side = await workbook([
    ['Nama IKM', 'Roti A', 'Roti B', 'Roti C'],
    ['Kecamatan', 'Srengat', 'Wonodadi', 'Srengat'],
    ['No. HP', '081234509101', '081234509102', '081234509103'],
  ]);
  expect((await tried(side, blitar)).rows.map(asking)).toEqual([['LABEL_AS_NAME'], ['LABEL_AS_NAME']]);
  const beside = await workbook([
    ['No', 'Nama IKM', 'Kecamatan', null, 'No', 'Nama IKM', 'Kecamatan'],
    [1, 'Kiri A', 'Srengat', null, 3, 'Kanan A', 'Srengat'],
    [2, 'Kiri B', 'Srengat'],
  ]);
  expect((await tried(beside, blitar)).rows.map(asking)).toEqual([['SECOND_TABLE'], []]);
});

test('what a page carries over from the one before is no business, nor is its number a heading', async () => {
  const head = ['No', 'Nama IKM', 'Kecamatan', 'Nilai Investasi', 'TK L'];
  const { rows } = await tried(
    await workbook([
      head,
      [1, 'Kopi Satu', 'Srengat', 1_000_000, 2],
      ['Jumlah halaman ini', null, null, 1_000_000, 2],
      ['Jumlah s/d halaman lalu', null, null, 0, 0],
      ['Dipindahkan', null, null, 1_000_000, 2],
      ['Halaman 2 dari 2'],
      head,
      ['Pindahan', null, null, 1_000_000, 2],
      [2, 'Kopi Dua', 'Srengat', 500_000, 1],
    ]),
    blitar,
  );
  expect(rows.map(({ number, outcome }) => [number, outcome])).toEqual([
    [2, 'NEW'],
    [9, 'NEW'],
  ]);
  expect(entered(rows[1] as Row, 'Business')[0]).not.toHaveProperty('notes');
});

test('rows that are coloured by hand are told by their colour, and ask what a legend says of it', async () => {
  const rows: Written[][] = [
    ['kuning = batal; merah: belum lunas'],
    ['No', 'Nama IKM', 'Kecamatan', 'Alamat'],
    ...['Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh', 'Delapan'].map((name, at) => [
      at + 1,
      `Warna ${name}`,
      'Srengat',
      `Jl. ${name}`,
    ]),
    ['Hijau = sudah dibina'],
  ];
  const painted = await workbook(rows, (sheet) => {
    paint(sheet, 2, 'FFBDD7EE');
    paint(sheet, 3, 'FFFFFF00');
    paint(sheet, 4, 'FF92D050');
    paint(sheet, 5, 'FF00B0F0');
    paint(sheet, 6, 'FFD9D9D9');
  });
  const { id, rows: told } = await tried(painted, blitar);
  expect(told.map((row) => codes(row).filter((code) => code.includes('COLOUR')))).toEqual([
    ['COLOURED_YELLOW'],
    ['COLOURED_GREEN'],
    ['NOTE_COLOURED_BLUE'],
    ...Array(5).fill([]),
  ]);
  expect(told[0]?.reasons[0]).toMatchObject({ asks: true, saidInEnglish: expect.stringContaining('“batal”') });
  const decide = 'mutation ($id: ID!, $reason: String!) { decideImportRows(id: $id, reason: $reason, decision: SKIP) }';
  expect(await sheets.ask(decide, { id, reason: 'COLOURED_YELLOW' })).toEqual({ decideImportRows: 1 });
  expect(await sheets.act('preview', id)).toMatchObject({ newRows: 6, askingRows: 1, skippedRows: 1 });
});

test('a colour that every other row has is how the sheet looks', async () => {
  const file = await workbook(
    [
      ['No', 'Nama IKM', 'Kecamatan'],
      ...Array.from({ length: 6 }, (_, n) => [n + 1, `Belang ${'abcdef'[n]}`, 'Srengat']),
    ],
    (sheet) => {
      for (const row of [2, 4, 6]) paint(sheet, row, 'FFDDEBF7');
    },
  );
  expect((await tried(file, blitar)).rows.flatMap(codes)).toEqual([]);
});

test('a program of Google writes whole numbers with a point and a zero, and no size of its sheet', async () => {
  const more = {
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/styles" Target="/xl/styles.xml"/></Relationships>',
    'xl/styles.xml':
      '<x:styleSheet xmlns:x="m"><x:numFmts><x:numFmt numFmtId="164" formatCode="d/m/yyyy"/></x:numFmts><x:cellXfs><x:xf numFmtId="0"/><x:xf numFmtId="164"/></x:cellXfs></x:styleSheet>',
  };
  const labels = ['Nama IKM', 'NIB', 'Th. Berdiri', 'KBLI', 'TK L', 'Nilai Investasi'];
  const head = labels.map((label, at) => inline(`${'ABCDEF'[at]}1`, label)).join('');
  const cells = ['9.120001110555E12', '2012.0', '10750.0', '3.0', '2.5E7'].map((text) => `<c><v>${text}</v></c>`);
  const rows = `<row r="1">${head}</row><row r="2">${inline('A2', 'Gugel Sari')}${cells.join('')}</row>`;
  const [row] = (await tried(new Uint8Array(zip(workbookParts(rows, more))), blitar)).rows as [Row];
  expect(entered(row, 'Business')).toMatchObject([
    { name: 'Gugel Sari', nib: '9120001110555', foundedYear: 2012, workersMale: 3 },
  ]);
  expect(entered(row, 'BusinessActivity')).toMatchObject([{ kbliCode: '10750' }]);
  expect(entered(row, 'PeriodReport')).toMatchObject([{ investment: 25_000_000 }]);
});

test('the regency that only the address names is where a business is; one outside the sheet asks', async () => {
  const file = await workbook([
    ['No', 'Nama IKM', 'Alamat'],
    [1, 'Alamat A', 'Dsn. Krajan RT 02 RW 01 Ds. Togogan Kec. Srengat Kab. Blitar'],
    [2, 'Alamat B', 'Jl. Mawar 3 RT.001/RW.002, Kel. Sukorejo, Kota Blitar'],
    [3, 'Alamat C', 'Jl. Raya Malang No. 5'],
  ]);
  const { rows } = await tried(file, { region: '35', year: '2024' });
  expect(rows.map((row) => entered(row, 'Business')[0]?.region)).toEqual(['35.05.03', '35.72', '35']);
  expect(rows.map(codes)).toEqual([['NOTE_REGION_FROM_ADDRESS'], ['NOTE_REGION_FROM_ADDRESS'], []]);
  expect((await tried(file, blitar)).rows.map(asking)).toEqual([[], ['ADDRESS_ELSEWHERE'], []]);
});

test('a zero in place of a number, a year or a telephone says that nothing is known; a zero of workers is none', async () => {
  const file = await workbook([
    ['No', 'Nama IKM', 'Kecamatan', 'No. HP', 'NIB', 'PIRT', 'Th. Berdiri', 'TK L', 'KBLI'],
    [1, 'Nol Sari', 'Srengat', '0', '0', '0', '0', '0', '0'],
    [2, 'Nol Rasa', 'Srengat', '00', '?', '?', 'lupa', '?', '-'],
  ]);
  const { rows } = await tried(file, blitar);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['NEW', 'NEW']);
  expect(rows.map((row) => entered(row, 'Business')[0])).toEqual([
    { name: 'Nol Sari', region: '35.05.03', workersMale: 0 },
    { name: 'Nol Rasa', region: '35.05.03' },
  ]);
});

test('two owners in one cell are told, and beside one NIK ask whose it is', async () => {
  const file = await workbook([
    ['No', 'Nama IKM', 'Nama Pemilik', 'NIK', 'Kecamatan'],
    [1, 'Milik Dua', 'Budi dan Ani', null, 'Srengat'],
    [2, 'Milik Tiga', 'Drs. H. M. Nur / Hj. Aminah', '3505124308850001', 'Srengat'],
    [3, 'Milik Satu', 'H. Moh. Sholeh, S.E.', '3505120308850002', 'Srengat'],
  ]);
  const { rows } = await tried(file, blitar);
  expect(rows.map((row) => [row.outcome, ...codes(row)])).toEqual([
    ['NEW', 'NOTE_SEVERAL_NAMES'],
    ['ASK', 'NOTE_SEVERAL_NAMES', 'WHOSE_NIK'],
    ['NEW'],
  ]);
  expect(entered(rows[2] as Row, 'Person')).toMatchObject([{ name: 'Moh. Sholeh' }]);
});

test('an older program writes days in one, and a semicolon beside a comma of fractions asks in a column of millions', async () => {
  const legacy =
    'NAMA_USAHA\tKECAMATAN\tTGL_LAHIR\tNIK\tNAMA_PEMILIK\r\nSUMBER\tSRENGAT\t19850803\t3505124308850003\tSITI\r\n';
  const utf16 = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(legacy, 'utf16le')]));
  const [old] = (await tried(utf16, blitar, 'IKM.TXT')).rows as [Row];
  expect(entered(old, 'Person')).toMatchObject([{ name: 'SITI', birthYear: 1985 }]);
  const millions = 'Nama IKM;Kecamatan;Nilai Investasi (juta)\r\nRoti Café;Srengat;7,250\r\nRoti Keju;Srengat;12,5\r\n';
  const { rows } = await tried(new Uint8Array(Buffer.from(millions, 'latin1')), blitar, 'data.csv');
  expect(rows.map(asking)).toEqual([['WHICH_NUMBER'], []]);
  expect(entered(rows[1] as Row, 'PeriodReport')).toMatchObject([{ investment: 12_500_000 }]);
});

test('a table that only counts says which column it lacks, before anything else is asked of it', async () => {
  const pivot = await sheets.bring(
    await workbook([
      ['Count of Nama IKM', 'Column Labels'],
      ['Row Labels', 'Kerajinan', 'Pangan', 'Grand Total'],
      ['Kab. Blitar', 3, 4, 7],
      ['Grand Total', 3, 4, 7],
    ]),
    blitar,
    'pivot.xlsx',
  );
  await expect(sheets.act('preview', pivot)).rejects.toThrow('has no column yet for: Name of the business');
});
