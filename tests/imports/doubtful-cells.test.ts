import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { allKinds } from '../../api/src/imports/kinds/kinds.ts';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';
import { sheetsOf } from '../support/sheets.ts';
import { codes, entered, type Row, trying } from './trying.ts';

// What may mean two things, or is not all that is written, is asked or told.

const api = await openApi();
const { ask, create } = rowsOf(api);
const { tried } = trying(sheetsOf(api));

async function workbook(
  rows: (string | number | null)[][],
  sheet = 'Data',
  more: (sheet: ExcelJS.Worksheet) => void = () => {},
) {
  const book = new ExcelJS.Workbook();
  const added = book.addWorksheet(sheet);
  added.addRows(rows);
  more(added);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
const asking = ({ reasons }: Row) => reasons.filter(({ asks }) => asks).map(({ code, label }) => [code, label]);

test('a header in three rows, headings with letters, sums between and a signature leave the businesses', async () => {
  const file = await workbook(
    [
      ['DATA IKM BINAAN TAHUN 2024'],
      [],
      ['NO', 'IDENTITAS USAHA', null, null, null, 'TENAGA KERJA', null, 'NILAI', 'KET'],
      [null, 'NAMA IKM', 'PEMILIK', 'ALAMAT', null, 'L', 'P', 'OMZET/TH (Rp. 000)', null],
      [null, null, null, 'DESA', 'KECAMATAN', null, null, null, null],
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
      ['A.', 'Kerajinan'],
      ['1.', 'UD. Bambu Asri', 'Sdri. Lestari, S.Pd', 'Resapombo', 'Doko', 2, 3, '12.500', 'aktif'],
      ['Jumlah', null, null, null, null, 2, 3, 12500, null],
      [],
      ['B.', 'Pangan'],
      ['2)', 'CV Roti Mawar', 'H. Ahmad', 'Suru', 'Doko', 4, 4, 25000, null],
      ['Jumlah Total', null, null, null, null, 6, 7, 37500, null],
      [],
      [null, null, null, null, null, null, null, 'Blitar, 3 Mei 2024'],
      [null, null, null, null, null, null, null, 'Drs. SUTRISNO, M.Si'],
    ],
    'Data',
    (sheet) => {
      for (const range of ['A3:A5', 'B3:E3', 'D4:E4', 'F3:G3', 'B4:B5', 'C4:C5', 'H4:H5', 'I3:I5'])
        sheet.mergeCells(range);
    },
  );
  const { rows } = await tried(file, { region: '35.05' });
  expect(rows.map((row) => entered(row, 'Business')[0])).toMatchObject([
    { name: 'Bambu Asri', legalForm: 'UD', region: '35.05.18.2009', sector: 'KERAJINAN', workersFemale: 3 },
    { name: 'Roti Mawar', legalForm: 'CV', region: '35.05.18', sector: 'PANGAN', address: 'Suru' },
  ]);
  expect(rows.map((row) => entered(row, 'PeriodReport')[0]?.turnover)).toEqual([12_500_000, 25_000_000]);
});

test('a column that the file hides is read, and told', async () => {
  const rows = [
    ['Nama IKM', 'Kecamatan', 'Catatan intern'],
    ['Tahu Sembunyi', 'Doko', 'belum bayar'],
  ];
  const file = await workbook(rows, 'Data', (sheet) => {
    sheet.getColumn(3).hidden = true;
  });
  const [row] = (await tried(file, { region: '35.05' })).rows;
  expect(entered(row as Row, 'Business')).toMatchObject([{ notes: 'Catatan intern: belum bayar' }]);
  expect(row?.reasons).toContainEqual(expect.objectContaining({ code: 'NOTE_HIDDEN_COLUMN', label: 'Catatan intern' }));
});

test('two places in one cell ask which is meant, and a name that says there is none is none', async () => {
  const file = await workbook([
    ['Nama IKM', 'Kab/Kota', 'No. HP'],
    ['Tahu Dua Kota', 'Kab. Pasuruan/Kota Pasuruan', '081234563001'],
    ['belum ada nama', 'Kab. Pasuruan', '081234563002'],
    ['Tahu Huruf', 'Kab. Pasuruan', '0812-3456-30O3'],
  ]);
  const { rows } = await tried(file, { region: '35' });
  expect(rows.map(({ outcome }) => outcome)).toEqual(['ASK', 'REFUSED', 'REFUSED']);
  expect(asking(rows[0] as Row)).toEqual([['AMBIGUOUS', 'Kab/Kota']]);
  expect(rows.slice(1).map(codes)).toEqual([['REQUIRED'], ['PHONE_FORM']]);
});

test('of a paper nothing is lost: neither a cross nor how long it holds', async () => {
  const file = await workbook([
    ['Nama IKM', 'Kecamatan', 'PIRT', 'Halal'],
    ['Keripik Tanda', 'Doko', 'x', '●'],
    ['Keripik Lama', 'Doko', '2063505010001-25 (exp. 2027)', 'exp. 12/2027'],
  ]);
  const { rows } = await tried(file, { region: '35.05' });
  expect(rows.map((row) => entered(row, 'Business')[0]?.notes)).toEqual([
    'PIRT: x\nHalal: ●',
    'PIRT: 2063505010001-25 (exp. 2027)\nHalal: exp. 12/2027',
  ]);
  expect(entered(rows[1] as Row, 'BusinessIdentifier')).toMatchObject([{ name: 'P-IRT', value: '2063505010001-25' }]);
});

test('a visit of which only the month is written has no day, and none is made up; a programme may begin in a month', async () => {
  const business = await create('Business', { name: 'Gerabah Bulan', region: '35.05' });
  const { programmes } = await ask('{ programmes(limit: 1) { nodes { id } } }');
  const begun = { state: 'ACTIVE', startsOn: '2021-01-08', baselineOn: '2021-01-08' };
  await create('Engagement', { business, programme: programmes.nodes[0].id, ...begun });
  const visits = await workbook(
    [
      ['No', 'Tgl Kunjungan', 'Nama IKM', 'Saran/Tindak Lanjut'],
      [1, 'Mei 2021', 'Gerabah Bulan', 'Evaluasi'],
    ],
    'Kunjungan',
  );
  const { rows } = await tried(visits, { region: '35.05' });
  expect(rows.map((row) => [row.outcome, codes(row)])).toEqual([['REFUSED', ['DAY_MISSING']]]);
  const columns = allKinds().find(({ key }) => key === 'Exhibition')?.columns ?? [];
  const called = (wanted: string) => columns.find(({ key }) => key === wanted)?.label.id ?? '';
  const fairs = await workbook([
    [called('name'), called('year'), called('startsOn'), called('venueRegion')],
    ['Pameran Mei', 2021, 'Mei 2021', 'Kota Blitar'],
  ]);
  const fair = await tried(fairs, { kind: 'Exhibition' });
  expect(fair.rows.map((row) => [row.outcome, row.reasons])).toEqual([['NEW', []]]);
  expect(entered(fair.rows[0] as Row, 'Exhibition')).toMatchObject([
    { startsOn: '2021-05-01', startsOnPrecision: 'MONTH' },
  ]);
});

test('a sheet in English is read like any other', async () => {
  const file = await workbook([
    [
      'No',
      'Business name',
      'Owner',
      'Sex',
      'Address',
      'Regency/City',
      'Phone',
      'Year founded',
      'Main product',
      'Annual turnover',
    ],
    [1, 'English Craft', 'Rina', 'Female', 'Jl. A', 'Blitar Regency', '081234560012', 2015, 'Bags', 'IDR 12 million'],
  ]);
  const [row] = (await tried(file, { region: '35', year: '2024' })).rows as [Row];
  expect(entered(row, 'Business')).toMatchObject([
    { name: 'English Craft', ownerSex: 'FEMALE', region: '35.05', phone: '+6281234560012', foundedYear: 2015 },
  ]);
  expect([entered(row, 'Product')[0]?.name, entered(row, 'PeriodReport')[0]?.turnover]).toEqual(['Bags', 12_000_000]);
});
