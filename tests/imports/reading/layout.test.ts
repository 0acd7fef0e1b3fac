import { expect, test } from 'vitest';
import { captionOf, dayOfLabel, sectionRegion } from '../../../api/src/imports/reading/caption.ts';
import type { SheetLayout } from '../../../api/src/imports/reading/layout.ts';
import { lookups } from './reading.ts';
import { recognised, workbookOf } from './sheets.ts';

const head = ['No', 'Nama IKM', 'Nama Pemilik', 'Alamat', 'Kecamatan', 'No. HP', 'NIB', 'Omzet/Bln'];
const record = (number: number, name: string) => [
  number,
  name,
  'Siti Aminah',
  'Jl. Mawar 1',
  'Srengat',
  '0812-3456-7890',
  '0220001234567',
  1_250_000,
];
const kinds = async (rows: Parameters<typeof workbookOf>[0][string]) =>
  (await recognised(await workbookOf({ Data: rows })))[0]!.rows.map(({ kind }) => kind);

test('a sheet as an office keeps it: titles, a header in two rows, numbers of columns, sections, totals, remarks and who signed', async () => {
  const bytes = await workbookOf(
    {
      Srengat: [
        ['DATA IKM BINAAN TAHUN 2023'],
        ['KECAMATAN SRENGAT KABUPATEN BLITAR'],
        [],
        [
          'No',
          'Nama IKM',
          'Nama Pemilik',
          'Alamat',
          'Legalitas',
          '',
          'Tenaga Kerja',
          '',
          'Nilai Investasi (Rp 000)',
          'Ket.',
        ],
        ['', '', '', '', 'NIB', 'PIRT', 'L', 'P'],
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        ['A.', 'DESA PURWOKERTO'],
        [1, 'UD. Sinar Jaya', 'H. Ahmad', 'Jl. Merdeka 1', '0220001234567', 'Proses', 3, 2, 12_500],
        ['', 'Jumlah', '', '', '', '', 3, 2, 12_500],
        [],
        ['B.', 'DESA KENDALREJO'],
        [2, 'Batik Sekar', 'Siti Aminah', 'Jl. Mawar', '', '-', 1, 4, 5000],
        [3],
        ['', 'JUMLAH KESELURUHAN', '', '', '', '', 4, 6, 17_500],
        ['*) data per 31 Desember 2023'],
        ['', '', '', '', '', '', '', '', 'Blitar, 2 Januari 2024'],
        ['', '', '', '', '', '', '', '', 'Mengetahui,'],
        ['', '', '', '', '', '', '', '', 'Kepala Dinas Perindustrian'],
        [],
        [],
        ['', '', '', '', '', '', '', '', 'Drs. SUTRISNO, M.Si'],
        ['', '', '', '', '', '', '', '', 'NIP. 19650101 199003 1 001'],
      ],
    },
    (book) => {
      const [sheet] = book.worksheets;
      for (const range of [
        'A1:J1',
        'A2:J2',
        'E4:F4',
        'G4:H4',
        ...'ABCDIJ'.split('').map((letter) => `${letter}4:${letter}5`),
      ])
        sheet!.mergeCells(range);
    },
  );
  const [{ layout, rows } = {} as never] = await recognised(bytes);
  expect(layout).toEqual({
    sheet: 'Srengat',
    caption: ['DATA IKM BINAAN TAHUN 2023', 'KECAMATAN SRENGAT KABUPATEN BLITAR'],
    headerRows: [4, 5],
    labels: [
      'No',
      'Nama IKM',
      'Nama Pemilik',
      'Alamat',
      'Legalitas NIB',
      'Legalitas PIRT',
      'Tenaga Kerja L',
      'Tenaga Kerja P',
      'Nilai Investasi (Rp 000)',
      'Ket.',
    ],
  });
  expect(rows.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
    '6 NUMBERING',
    '7 SECTION',
    '8 RECORD',
    '9 TOTAL',
    '11 SECTION',
    '12 RECORD',
    '13 BLANK',
    '14 TOTAL',
    '15 FOOTNOTE',
    '16 SIGNATURE',
    '17 SIGNATURE',
    '18 SIGNATURE',
    '21 SIGNATURE',
    '22 SIGNATURE',
  ]);
  expect(rows.filter(({ kind }) => kind === 'RECORD').map(({ section }) => section)).toEqual([
    'DESA PURWOKERTO',
    'DESA KENDALREJO',
  ]);
});

test('a header that is repeated on each page is no record, nor is its row of numbers', async () => {
  const numbers = head.map((_, at) => `(${at + 1})`);
  expect(await kinds([head, numbers, record(1, 'A Jaya'), head, numbers, record(2, 'B Jaya')])).toEqual([
    'NUMBERING',
    'RECORD',
    'HEADER_REPEATED',
    'NUMBERING',
    'RECORD',
  ]);
});

test('a sheet may begin with its header, and have no title', async () => {
  const [{ layout, rows } = {} as never] = await recognised(await workbookOf({ Data: [head, record(1, 'A Jaya')] }));
  expect(layout).toMatchObject({ caption: [], headerRows: [1], labels: head });
  expect(rows).toHaveLength(1);
});

test('a header of names that nobody knows is the first row as wide as the sheet', async () => {
  const [{ layout, rows } = {} as never] = await recognised(
    await workbookOf({ Data: [['Laporan'], ['Kode', 'Uraian', 'Volume'], ['A1', 'Kain', 5], ['A2', 'Benang', 7]] }),
  );
  expect(layout).toMatchObject({ caption: ['Laporan'], headerRows: [2], labels: ['Kode', 'Uraian', 'Volume'] });
  expect(rows.map(({ kind }) => kind)).toEqual(['RECORD', 'RECORD']);
});

test('years beneath one label are part of the header', async () => {
  const [{ layout } = {} as never] = await recognised(
    await workbookOf({
      Data: [
        ['No', 'Nama IKM', 'Omzet', '', '', 'Ket'],
        ['', '', 2021, 2022, 2023],
        [1, 'A Jaya', 10, 20, 30],
      ],
    }),
  );
  expect(layout.labels).toEqual(['No', 'Nama IKM', 'Omzet 2021', 'Omzet 2022', 'Omzet 2023', 'Ket']);
});

test('a business is a record whatever it is called', async () => {
  const named = ['Jumlah Rejeki', 'Total Jaya', 'Mengetahui Batik', 'Kepala Naga', 'Catatan Indah', 'Kota Mas'];
  expect(new Set(await kinds([head, ...named.map((name, at) => record(at + 1, name))]))).toEqual(new Set(['RECORD']));
});

test('a record of which hardly anything is known stays a record', async () => {
  expect(
    await kinds([head, [1, 'Sinar Jaya'], ['', 'Batik Sekar', '', '', '', '0812-3456-7890'], ['', 'Batik Sekar']]),
  ).toEqual(['RECORD', 'RECORD', 'RECORD']);
});

test('records go on below a signature in the midst of a sheet', async () => {
  expect(
    await kinds([
      head,
      record(1, 'A Jaya'),
      ['', '', '', '', '', 'Mengetahui,'],
      ['', '', '', '', '', 'Drs. Sutrisno'],
      record(2, 'B Jaya'),
    ]),
  ).toEqual(['RECORD', 'SIGNATURE', 'SIGNATURE', 'RECORD']);
});

test('each sheet of a workbook has a header of its own, and a hidden one says so', async () => {
  const bytes = await workbookOf(
    { 'Kec. Srengat': [head, record(1, 'A Jaya')], Lama: [['Judul'], head, record(1, 'B Jaya')] },
    (book) => {
      book.getWorksheet('Lama')!.state = 'hidden';
    },
  );
  expect(
    (await recognised(bytes)).map(({ layout }) => [layout.sheet, layout.headerRows, layout.hidden ?? false]),
  ).toEqual([
    ['Kec. Srengat', [1], false],
    ['Lama', [2], true],
  ]);
});

const layout = (sheet: string, ...caption: string[]): SheetLayout => ({ sheet, caption, headerRows: [], labels: [] });

test('the name of a sheet, or a line above its header, tells its region', () => {
  expect(captionOf(layout('Kec. Doko'), lookups, '35.05').region).toBe('35.05.18');
  expect(captionOf(layout('Doko'), lookups, '35.05').region).toBe('35.05.18');
  expect(
    captionOf(layout('Sheet1', 'DATA IKM KECAMATAN DOKO KABUPATEN BLITAR TAHUN 2023'), lookups, '35.05'),
  ).toMatchObject({ year: 2023 });
  expect(captionOf(layout('Sheet1', 'Kecamatan : Doko'), lookups, '35.05').region).toBe('35.05.18');
  expect(captionOf(layout('Rekap'), lookups, '35.05').region).toBeUndefined();
  expect(captionOf(layout('Blitar'), lookups).region).toBeUndefined();
  expect(sectionRegion('KECAMATAN DOKO', lookups, '35.05')).toBe('35.05.18');
  expect(sectionRegion('PANGAN', lookups, '35.05')).toBeUndefined();
});

test('the lines above a header tell of which exhibition and which days a sheet is', () => {
  const caption = captionOf(layout('Sheet1', 'REKAP PESERTA PAMERAN INACRAFT', 'JAKARTA, 9-13 MEI 2018'), lookups);
  expect(caption).toMatchObject({
    title: 'REKAP PESERTA PAMERAN INACRAFT',
    year: 2018,
    days: { from: { date: '2018-05-09' }, to: { date: '2018-05-13' } },
  });
});

test('the label of a column may be the day of what was sold', () => {
  expect(dayOfLabel('Hari 2 (10 Mei)', 2018, lookups)).toBe('2018-05-10');
  expect(dayOfLabel('10/5/2018', undefined, lookups)).toBe('2018-05-10');
  expect(dayOfLabel('Hari 2', 2018, lookups)).toBeUndefined();
});
