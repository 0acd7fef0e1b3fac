import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';
import { sheetsOf } from '../support/sheets.ts';
import { asking, codes, entered, type Row, trying, workbook } from './trying.ts';

// Sheets of offices that nobody here has seen, made before it was known how they are read.

const api = await openApi();
const sheets = sheetsOf(api);
const { tried } = trying(sheets);
const { create } = rowsOf(api);
const blitar = { region: '35.05', year: '2024' };
const businesses = (rows: Row[]) => rows.map((row) => entered(row, 'Business')[0]);

test('sums that are called by a numeral, and what marks refer to, are no businesses', async () => {
  const numerals = await workbook([
    ['LAPORAN IKM PER KECAMATAN'],
    ['NO', 'NAMA IKM', 'PEMILIK', 'PRODUK', 'TK', 'INVESTASI (juta)'],
    ['I', 'KEC. WLINGI'],
    ['1', 'Tempe Wlingi', 'Rini', 'tempe', '2', '10'],
    ['', 'JUMLAH I', '', '', '2', '10'],
    ['II', 'KEC. DOKO'],
    ['1', 'Kopi Doko', 'Rono', 'kopi', '4', '7,5'],
    ['', 'JUMLAH II', '', '', '4', '7,5'],
    ['', 'JUMLAH I + II', '', '', '6', '17,5'],
    ['*) data sementara'],
  ]);
  expect(businesses((await tried(numerals, blitar)).rows)).toMatchObject([
    { name: 'Tempe Wlingi', region: '35.05.17' },
    { name: 'Kopi Doko', region: '35.05.18' },
  ]);
  const narrow = await workbook([
    ['Nama IKM *)', 'Kecamatan **)'],
    ['Sate Doko', 'Doko'],
    ['*) nama sesuai NIB'],
    ['**) domisili'],
    ['Sumber: dinas'],
  ]);
  expect(businesses((await tried(narrow, blitar)).rows)).toMatchObject([{ name: 'Sate Doko' }]);
});

test('a district that only the title names holds for its sheet, and one that an address names within a heading is nearer', async () => {
  const book = new ExcelJS.Workbook();
  for (const district of ['TALUN', 'GARUM'])
    book
      .addWorksheet(district === 'TALUN' ? '1' : '2')
      .addRows([
        [`DATA UMKM KECAMATAN ${district}`],
        ['KABUPATEN BLITAR TAHUN 2023'],
        [],
        ['No.', 'Nama Usaha', 'Pemilik', 'Alamat (Desa)', 'HP/WA'],
        [1, `Kue ${district}`, 'Wati', 'Jajar', '081234567002'],
      ]);
  const { rows } = await tried(new Uint8Array(await book.xlsx.writeBuffer()), blitar);
  expect(businesses(rows)).toMatchObject([
    { name: 'Kue TALUN', region: '35.05.14' },
    { name: 'Kue GARUM', region: '35.05.11' },
  ]);
  const province = await workbook([
    ['DATA IKM JAWA TIMUR'],
    ['No', 'Nama IKM', 'Pemilik', 'Alamat', 'Komoditas', 'No Telp'],
    ['A', 'KABUPATEN BLITAR'],
    [1, 'Dekat', 'Rini', 'Jl. A Kec. Talun', 'makanan', '0342-801234'],
    [2, 'Entah', 'Rudi', 'Jl. B, Kab. Malang', 'batik', '0342-801235'],
  ]);
  const under = (await tried(province, { region: '35', year: '2024' })).rows;
  expect(businesses(under)).toMatchObject([
    { name: 'Dekat', region: '35.05.14' },
    { name: 'Entah', region: '35.05' },
  ]);
  expect(under.map(codes)).toEqual([['NOTE_REGION_FROM_ADDRESS'], []]);
});

test('the questions of a form are its columns: a business is not called by its district', async () => {
  const file = await workbook([
    [
      'Timestamp',
      'Nama Lengkap Pemilik Usaha',
      'Apa nama usaha Anda?',
      'Kecamatan domisili usaha',
      'Nomor WhatsApp aktif',
      'Sudah punya NIB? (isi nomor)',
    ],
    ['5/1/2024', 'Lia', 'Dapur Lia', 'Kec. Talun', '0812 3400 5600', 'Belum'],
    ['6/1/2024', 'Leo', 'Bengkel Leo', 'Garum', '62812 3400 5601', '9120001234999'],
  ]);
  expect(businesses((await tried(file, blitar)).rows)).toMatchObject([
    { name: 'Dapur Lia', ownerName: 'Lia', region: '35.05.14', phone: '+6281234005600' },
    { name: 'Bengkel Leo', ownerName: 'Leo', region: '35.05.11', nib: '9120001234999' },
  ]);
  const years = await workbook([
    ['Pemilik', null, 'Lama Usaha', 'Nama IKM', 'Kecamatan'],
    ['Nama', 'NIK', null, null, null],
    ['Sari', null, '5 tahun', 'Jamu Sari', 'Talun'],
  ]);
  const [row] = (await tried(years, blitar)).rows;
  expect(entered(row as Row, 'Business')).toMatchObject([
    { name: 'Jamu Sari', ownerName: 'Sari', notes: 'Lama Usaha: 5 tahun' },
  ]);
});

test('that there is a number, without which, is kept as a remark: a column of numbers with marks among them refuses no row', async () => {
  const file = await workbook([
    ['No', 'Nama IKM', 'Kecamatan', 'Legalitas', null, 'NPWP'],
    [null, null, null, 'NIB', 'Halal', null],
    [1, 'Kue Satu', 'Talun', '9120001234501', '-', '-'],
    [2, 'Kue Dua', 'Talun', 'ada', '-', 'sedang diurus'],
    [3, 'Kue Tiga', 'Talun', '√', '-', '91200'],
  ]);
  const { rows } = await tried(file, blitar);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['NEW', 'NEW', 'REFUSED']);
  expect(businesses(rows.slice(0, 2))).toMatchObject([
    { nib: '9120001234501' },
    { notes: 'Legalitas NIB: ada\nNPWP: sedang diurus' },
  ]);
  expect(codes(rows[1] as Row)).toContain('NOTE_WITHOUT_NUMBER');
});

test('who paid is told by marks below the sources of money; what may be either budget is asked, and a sum that differs is kept', async () => {
  const exhibition = await create('Exhibition', {
    name: 'Pameran tanda',
    year: 2024,
    state: 'CLOSED',
    startsOn: '2024-05-08',
    startsOnPrecision: 'DAY',
    startsOnCertainty: 'STATED',
    endsOn: '2024-05-10',
  });
  const file = await workbook(
    [
      ['REKAP PESERTA PAMERAN KRIYA'],
      ['No', 'Nama IKM', 'Kecamatan', 'Pembiayaan', null, null, null, 'Penjualan Tunai', 'Order', 'Total Transaksi'],
      [null, null, null, 'APBN', 'APBD', 'CSR', 'Mandiri', null, null, null],
      [1, 'Batik Satu', 'Talun', '√', null, null, '√', '1.500.000', '500.000', '2.000.000'],
      [2, 'Batik Dua', 'Talun', null, 'v', null, null, null, null, null],
      [3, 'Batik Tiga', 'Talun', null, null, 'V', null, '1.000.000', '250.000', '9.000.000'],
      [4, 'Batik Empat', 'Talun', '-', null, null, null, null, null, null],
    ],
    (sheet) => sheet.mergeCells('D2:G2'),
  );
  const { rows } = await tried(file, { ...blitar, exhibition });
  const paid = (row: Row) => entered(row, 'Funding').map(({ sourceType }) => sourceType);
  expect(rows.map(paid)).toEqual([['APBN', 'SELF'], [], ['CSR_PARTNER'], ['UNKNOWN']]);
  expect(rows.map(asking)).toEqual([[], ['AMBIGUOUS'], [], []]);
  expect(rows.map((row) => entered(row, 'Participation')[0]?.notes)).toEqual([
    undefined,
    undefined,
    'Total Transaksi: 9.000.000',
    undefined,
  ]);
});

test('goods below a header of branches are goods, a period that the header says is no doubt, and strokes repeat', async () => {
  const file = await workbook([
    ['No', 'Nama IKM', 'Kecamatan', 'Komoditi', 'Omset / Tahun', 'Tgl. Berdiri'],
    [1, 'Satu', 'Talun', 'Emping melinjo', 'Rp. 150 jt/th', '12-3-2021'],
    [2, 'Dua', '-//-', 'Opak gambir', '12 jt/bln', 'Maret 2019'],
    [3, 'Tiga', ',,', 'Wajik kletik', '20 jt per tahun', '2015'],
  ]);
  const { rows } = await tried(file, blitar);
  expect(rows.map(asking)).toEqual([[], ['PER_PERIOD'], []]);
  expect([rows[0], rows[2]].map((row) => entered(row as Row, 'Business')[0])).toMatchObject([
    { region: '35.05.14', foundedYear: 2021 },
    { region: '35.05.14', foundedYear: 2015 },
  ]);
  expect(entered(rows[0] as Row, 'Product')).toMatchObject([{ name: 'Emping melinjo' }]);
  expect(entered(rows[0] as Row, 'PeriodReport')).toMatchObject([{ turnover: 150_000_000 }]);
});

test('a list of one noun names its business as offices do, and a kind of certificate by its code', async () => {
  const region = '35.05';
  await create('Business', { name: 'Sari Kedelai', legalForm: 'UD', region });
  const goods = [
    ['No', 'Nama IKM', 'Nama Produk'],
    [1, 'Sari Kedelai, UD', 'Tahu kuning'],
    [2, 'CV Sari Kedelai', 'Tahu putih'],
  ];
  expect((await tried(await workbook(goods), { region, kind: 'Product' })).rows.map(({ outcome }) => outcome)).toEqual([
    'NEW',
    'REFUSED',
  ]);
  const papers = [
    ['Nama Usaha', 'Jenis sertifikat', 'Status', 'Nomor'],
    ['UD. Sari Kedelai', 'P-IRT', 'Diajukan', ''],
    ['Sari Kedelai', 'Ijazah', 'Diajukan', ''],
  ];
  const { rows } = await tried(await workbook(papers), { region, kind: 'Certificate' });
  expect(rows.map((row) => [row.outcome, ...codes(row)])).toEqual([['NEW'], ['REFUSED', 'LINK_UNKNOWN']]);
});

test('all rows that ask which business they are become the one beside them at once; those beside which two stand still ask', async () => {
  const region = '35.05';
  const known = [];
  for (const name of ['Keripik Ayu', 'Batik Ratna', 'Tahu Kuning', 'Tahu Kuning'])
    known.push(await create('Business', { name, region, ownerName: name === 'Tahu Kuning' ? 'Kirno' : 'Yuli' }));
  const file = await workbook([
    ['No', 'Nama IKM', 'Nama Pemilik', 'Kecamatan'],
    [1, 'Keripik Ayu', 'Yuli', 'Talun'],
    [2, 'Batik Ratna', 'Yuli', 'Talun'],
    [3, 'Tahu Kuning', 'Kirno', 'Talun'],
  ]);
  const { id, rows } = await tried(file, blitar);
  expect(rows.map(asking)).toEqual([['SAME_NAME'], ['SAME_NAME'], ['SAME_NAME']]);
  const match = 'mutation ($id: ID!, $reason: String) { matchImportRows(id: $id, reason: $reason) }';
  expect(await sheets.ask(match, { id, reason: 'SAME_NAME' })).toEqual({ matchImportRows: 2 });
  await sheets.act('preview', id);
  const again: Row[] = await sheets.rows(id);
  expect(again.map(({ outcome }) => outcome)).toEqual(['CHANGE', 'CHANGE', 'ASK']);
  expect(again.slice(0, 2).map(({ changes }) => (changes[0] as unknown as { id: string }).id)).toEqual(
    known.slice(0, 2),
  );
  expect((await api.as('admin')(match, { id })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect((await api.as('stranger')(match, { id, reason: 'SAME_NAME' })).errors?.[0]?.extensions.code).toBe(
    'UNAUTHENTICATED',
  );
});
