import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';
import { sheetsOf } from '../support/sheets.ts';
import { codes, entered, type Row, trying } from './trying.ts';

// Sheets of which every cell was looked at: what it became, and that nothing is wrong or lost without a word.

const api = await openApi();
const { create } = rowsOf(api);
const { tried } = trying(sheetsOf(api));

type Written = string | number | boolean | Date | null;
const blitar = { region: '35.05', year: '2023' };

async function workbook(rows: Written[][], merged: string[] = [], more: (sheet: ExcelJS.Worksheet) => void = () => {}) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Data');
  sheet.addRows(rows);
  for (const range of merged) sheet.mergeCells(range);
  more(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
const asking = ({ reasons }: Row) => reasons.filter(({ asks }) => asks).map(({ code, label }) => [code, label]);
const business = (row: Row | undefined) => entered(row as Row, 'Business')[0];
const reports = (row: Row | undefined) =>
  entered(row as Row, 'PeriodReport').map(({ startsOn, turnover, workersFemale }) => [
    startsOn,
    turnover,
    workersFemale,
  ]);

test('years across the sheet are reports of those years, whether they stand above the figures or beneath', async () => {
  const above = await workbook(
    [
      ['PERKEMBANGAN IKM BINAAN 2019-2021'],
      ['No', 'Nama IKM', 'Kecamatan', 2019, null, '2020', null, 'Tahun 2021', null],
      [null, null, null, 'Omzet (juta Rp)', 'TK P', 'Omzet (juta Rp)', 'TK P', 'Omzet (juta Rp)', 'TK P'],
      [1, 'Gama Satu', 'Doko', 120, 3, '85,5', 2, '1.200', 4],
      [2, 'Gama Dua', 'Doko', 60, 2, '-', '-', null, null],
    ],
    ['D2:E2', 'F2:G2', 'H2:I2', 'A2:A3', 'B2:B3', 'C2:C3'],
  );
  const { rows } = await tried(above, { region: '35.05', year: '2022' });
  expect(rows.map(reports)).toEqual([
    [
      ['2019-01-01', 120_000_000, 3],
      ['2020-01-01', 85_500_000, 2],
      ['2021-01-01', 1_200_000_000, 4],
    ],
    [['2019-01-01', 60_000_000, 2]],
  ]);
  expect(rows.map((row) => business(row)?.workersFemale)).toEqual([4, 2]);
  const beneath = await workbook(
    [
      ['No', 'Nama IKM', 'Kecamatan', 'Omzet (dalam ribuan)', null, 'Omzet/Bln 2021'],
      [null, null, null, 2020, 2021, null],
      [1, 'Gama Tiga', 'Doko', 120000, 85500, 900000],
    ],
    ['D1:E1'],
  );
  const [third] = (await tried(beneath, { region: '35.05' })).rows;
  expect(reports(third)).toEqual([
    ['2020-01-01', 120_000_000, undefined],
    ['2021-01-01', 85_500_000, undefined],
  ]);
  expect(business(third)).toMatchObject({ notes: 'Omzet/Bln 2021: 900000' });
});

test('who pays is told part by part; what an office pays asks from which budget; the payer named is kept', async () => {
  const exhibition = await create('Exhibition', { name: 'Pameran Dana', year: 2024, state: 'CLOSED' });
  const payers = [
    'APBN 50% APBD Prov 50%',
    'APBN APBD Kab',
    'CSR PT Astra',
    'Disperindag',
    'Dinas Prov. Jatim',
    'Baznas',
  ];
  const file = await workbook([
    ['Nama IKM', 'Asal', 'Sumber Dana'],
    ...payers.map((payer, at) => [`Alfa ${'IVXLCD'[at]}${at}`, 'Kab. Blitar', payer]),
  ]);
  const { rows } = await tried(file, { region: '35', exhibition });
  expect(rows.map((row) => entered(row, 'Funding').map(({ sourceType }) => sourceType))).toEqual([
    ['APBN', 'APBD_PROV'],
    ['APBN', 'APBD_KABKOTA'],
    ['CSR_PARTNER'],
    [],
    ['APBD_PROV'],
    [],
  ]);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['NEW', 'NEW', 'NEW', 'ASK', 'NEW', 'REFUSED']);
  expect([0, 2].map((at) => entered(rows[at] as Row, 'Participation')[0]?.notes)).toEqual([
    'Sumber Dana: APBN 50% APBD Prov 50%',
    'Sumber Dana: CSR PT Astra',
  ]);
});

test('marks beneath days are who was there, and no rupiah; a few rupiah ask what they are counted in', async () => {
  const exhibition = await create('Exhibition', {
    name: 'Pameran Hadir',
    year: 2024,
    state: 'CLOSED',
    startsOn: '2024-05-08',
    startsOnPrecision: 'DAY',
    startsOnCertainty: 'STATED',
    endsOn: '2024-05-12',
  });
  const file = await workbook([
    ['DAFTAR HADIR PESERTA PAMERAN'],
    ['No', 'Nama IKM', 'Kab/Kota', '8/5', '9/5', '10/5', 'Omzet'],
    [1, 'Beta Satu', 'Kab. Blitar', 1, 'v', 0, 2_500_000],
    [2, 'Beta Dua', 'Kab. Blitar', '√', 'i', 's', 15],
  ]);
  const { rows } = await tried(file, { region: '35', exhibition });
  expect(rows.map((row) => entered(row, 'DailySales'))).toEqual([[], []]);
  expect(entered(rows[0] as Row, 'Participation')).toMatchObject([
    { cashSales: 2_500_000, notes: '8/5: 1\n9/5: v\n10/5: 0' },
  ]);
  expect(asking(rows[1] as Row)).toEqual([['VERY_LITTLE', 'Omzet']]);
});

test('regions in several columns are read one within the other, and those that contradict each other ask', async () => {
  const file = await workbook([
    ['No', 'Nama IKM', 'Desa', 'Kecamatan', 'Kabupaten/Kota', 'Provinsi'],
    [1, 'Iota Satu', 'Resapombo', 'Doko', 'Blitar', 'Jawa Timur'],
    [2, 'Iota Dua', 'Suru', 'Doko', 'Kota Blitar', 'Jawa Timur'],
    [3, 'Iota Tiga', 'Resapombo', 'Garum', 'Kab. Blitar', 'Jatim'],
    [4, 'Iota Empat', null, 'Garum', null, 'Jawa Tengah'],
    [5, 'Iota Lima', null, null, 'Malang', 'Jawa Timur'],
  ]);
  const { rows } = await tried(file, { region: '35' });
  expect(rows.map((row) => [business(row)?.region, asking(row)])).toEqual([
    ['35.05.18.2009', []],
    [undefined, [['OUTSIDE', 'Kecamatan']]],
    ['35.05.11', []],
    [undefined, [['OUTSIDE', 'Provinsi']]],
    [undefined, [['AMBIGUOUS', 'Kabupaten/Kota']]],
  ]);
  expect(business(rows[2])?.address).toBe('Resapombo');
});

test('what is struck through asks; the header once more in English is none of the businesses', async () => {
  const file = await workbook(
    [
      ['No', 'Nama Usaha', 'Pemilik', 'Kecamatan', 'No. HP'],
      ['No', 'Business Name', 'Owner', 'District', 'Phone'],
      [1, 'Nu Satu', 'Ani', 'Doko', '081234568801'],
      [2, 'Nu Dua', 'Budi', 'Doko', '081234568802'],
      [3, 'Nu Tiga', 'Cici', 'Doko', '081234568803 081234568813'],
    ],
    [],
    (sheet) => {
      for (const column of [1, 2, 3, 4, 5]) sheet.getRow(4).getCell(column).font = { strike: true };
      sheet.getRow(5).getCell(3).font = { strike: true };
    },
  );
  const { rows } = await tried(file, blitar);
  expect(rows.map((row) => [row.number, row.outcome, asking(row)])).toEqual([
    [3, 'NEW', []],
    [4, 'ASK', [['STRUCK_OUT', null]]],
    [5, 'ASK', [['STRUCK_OUT', 'Pemilik']]],
  ]);
});

test('digits of other scripts, letters of Wingdings and blanks of every kind say what they show', async () => {
  const file = await workbook(
    [
      ['No', 'Nama IKM', 'Pemilik', 'Jenis Kelamin', null, 'Kecamatan', 'NIB', 'No. HP', 'Tahun Berdiri', 'Omzet/Th'],
      [null, null, null, 'L', 'P'],
      [
        1,
        'Eta\u00a0Satu',
        '\u200bFani\u200b',
        null,
        'ü',
        ' Doko\u00a0',
        '٩١٢٠٠٠١٢٣٤٥٧١',
        '０８１２３４５６７８８１',
        '2010\u00a0',
        '۱۲۰۰۰۰۰',
      ],
      [
        2,
        'Eta Dua',
        'Budi',
        'v',
        null,
        'Doko',
        '\u200e9120001234572\u200e',
        "'081234567882",
        '98',
        '5\u00a0000\u00a0000',
      ],
      [3, 'Eta Tiga', 'Cici', 'v', 'v', 'Doko', 9.12e12, 81234567883, '05', '(5.000)'],
    ],
    ['D1:E1'],
  );
  const { rows } = await tried(file, blitar);
  expect(business(rows[0])).toMatchObject({
    name: 'Eta Satu',
    ownerName: 'Fani',
    ownerSex: 'FEMALE',
    nib: '9120001234571',
    phone: '+6281234567881',
    foundedYear: 2010,
  });
  expect(reports(rows[0])).toEqual([['2023-01-01', 1_200_000, undefined]]);
  expect(asking(rows[1] as Row)).toEqual([['CENTURY', 'Tahun Berdiri']]);
  expect(codes(rows[2] as Row)).toEqual(
    expect.arrayContaining(['NEGATIVE', 'DIGITS_LOST', 'CENTURY', 'NOTE_KEPT_AS_NOTE']),
  );
});

test('a day of 1900 is none, and one business twice in a sheet is told with what it says otherwise', async () => {
  const file = await workbook([
    ['No', 'Nama IKM', 'Pemilik', 'Kecamatan', 'NIB', 'Tahun Berdiri', 'No. HP'],
    [1, 'Lamda Satu', 'Ani', 'Doko', '9120001234611', 2001, '081234567911'],
    [2, 'Lamda Satu', 'Budi', 'Doko', '9120001234611', 2001, '081234567911'],
    [3, 'Lamda Satu', 'Ani', 'Doko', '9120001234611', 2001, '081234567911'],
    [4, 'Lamda Empat', 'Edi', 'Doko', null, new Date(Date.UTC(1900, 0, 5)), null],
  ]);
  const { rows } = await tried(file, blitar);
  expect(rows.map((row) => [row.outcome, codes(row)])).toEqual([
    ['NEW', []],
    ['DUPLICATE', ['NOTE_IN_SHEET', 'NOTE_OTHERWISE_IN_SHEET']],
    ['DUPLICATE', ['NOTE_IN_SHEET']],
    ['REFUSED', ['EMPTY_DAY']],
  ]);
  expect(rows[1]?.changes).toMatchObject([
    { noun: 'Business', fields: [{ field: 'ownerName', before: '"Ani"', after: '"Budi"' }] },
  ]);
});

test('of two columns that were said to be the same the second is kept as a remark', async () => {
  const sheets = sheetsOf(api);
  const file = await workbook([
    ['Nama IKM', 'Kecamatan', 'Produk', 'Olahan', 'Omzet/Th', 'Hasil'],
    ['Omega Satu', 'Doko', 'Batik', 'Selendang', 5_000_000, 6_000_000],
  ]);
  const id = await sheets.bring(file, blitar, 'lembar.xlsx');
  await sheets.ask(`mutation ($id: ID!, $input: ImportMapping!) { mapImport(id: $id, input: $input) { id } }`, {
    id,
    input: {
      sheets: [
        {
          place: 0,
          columns: [
            { index: 3, column: 'products' },
            { index: 5, column: 'turnover' },
          ],
        },
      ],
    },
  });
  await sheets.act('preview', id);
  const [row] = (await sheets.rows(id)) as [Row];
  expect(entered(row, 'Product').map(({ name }) => name)).toEqual(['Batik']);
  expect(reports(row)).toEqual([['2023-01-01', 5_000_000, undefined]]);
  expect(business(row)?.notes).toBe('Olahan: Selendang\nHasil: 6000000');
});
