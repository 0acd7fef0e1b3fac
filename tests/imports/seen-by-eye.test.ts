import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';
import { sheetsOf } from '../support/sheets.ts';
import { zip } from './reading/zip.ts';
import { asking, codes, entered, type Row, trying, type Written, workbook } from './trying.ts';

// What people see in a sheet, or know of it, beside what its cells say.

const api = await openApi();
const sheets = sheetsOf(api);
const { create } = rowsOf(api);
const { tried } = trying(sheets);
const blitar = { region: '35.05', year: '2024' };

await create('Organization', { name: 'Dinas Uji Tanggal', kind: 'CORPORATE_PARTNER' });

const struck = { strike: true };

test('what is struck through within a cell asks, a comment is kept and told', async () => {
  const file = await workbook(
    [
      ['No', 'Nama IKM', 'Kecamatan', 'No. HP', 'Alamat'],
      [1, { richText: [{ text: 'Coret Semua', font: struck }] }, 'Srengat', '081234567001', 'Jl. A'],
      [2, 'Coret Nomor', 'Srengat', { richText: [{ text: '081234567002', font: struck }, { text: ' 081234567003' }] }],
      [3, 'Berkomentar', 'Srengat', '081234567004', 'Jl. C'],
    ],
    (sheet) => {
      sheet.getCell('B4').note = 'sudah tutup 2023';
      sheet.getCell('D4').note = 'milik 3505124304850001';
    },
  );
  const { rows } = await tried(file, blitar);
  expect(rows.map(asking)).toEqual([['STRUCK_OUT'], ['STRUCK_IN_PART'], []]);
  expect(codes(rows[2] as Row)).toEqual(['NOTE_COMMENT', 'NOTE_COMMENT', 'NOTE_NIK_IN_REMARK']);
  expect(entered(rows[2] as Row, 'Business')).toMatchObject([
    { notes: 'Komentar pada Nama IKM: sudah tutup 2023\nKomentar pada No. HP: milik …' },
  ]);
});

test('letters of a colour mark a row as its filling does, and one cell of it as well', async () => {
  const rows: Written[][] = [
    ['merah = tutup'],
    ['No', 'Nama IKM', 'Kecamatan', 'Alamat'],
    ...['A', 'B', 'C', 'D', 'E'].map((letter, at) => [at + 1, `Huruf ${letter}`, 'Srengat', `Jl. ${letter}`]),
  ];
  const file = await workbook(rows, (sheet) => {
    for (const cell of ['A4', 'B4', 'C4', 'D4', 'B6']) sheet.getCell(cell).font = { color: { argb: 'FFFF0000' } };
    sheet.getCell('B7').font = { color: { argb: 'FF0000FF' }, underline: true };
  });
  const told = (await tried(file, blitar)).rows;
  expect(told.map(codes)).toEqual([[], ['COLOURED_RED'], [], ['COLOURED_RED'], []]);
});

test('colours, strokes and comments of LibreOffice say the same', async () => {
  const cell = (text: string, style = '', more = '') =>
    `<table:table-cell office:value-type="string"${style && ` table:style-name="${style}"`}>${more}<text:p>${text}</text:p></table:table-cell>`;
  const row = (texts: string[], style = '') =>
    `<table:table-row>${texts.map((text) => cell(text, style)).join('')}</table:table-row>`;
  const note = '<office:annotation><dc:creator>Ani</dc:creator><text:p>pindah</text:p></office:annotation>';
  const styles =
    '<style:style style:name="ce1" style:family="table-cell"><style:table-cell-properties fo:background-color="#ffff00"/></style:style>' +
    '<style:style style:name="ce2" style:family="table-cell"><style:text-properties fo:color="#ff0000"/></style:style>' +
    '<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>';
  const rows = [
    row(['kuning = batal']),
    row(['No', 'Nama IKM', 'Kecamatan', 'Alamat']),
    row(['1', 'Ods A', 'Srengat', 'x'], 'ce1'),
    `<table:table-row>${cell('2')}${cell('Ods B', '', note)}${cell('Srengat')}${cell('<text:span text:style-name="T1">lama</text:span> baru')}</table:table-row>`,
    row(['3', 'Ods C', 'Srengat', 'z'], 'ce2'),
    row(['4', 'Ods D', 'Srengat', 'z']),
  ];
  const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:fo="f" xmlns:dc="d"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Data">${rows.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const file = zip([
    { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.spreadsheet' },
    { name: 'content.xml', bytes: content },
  ]);
  const told = (await tried(new Uint8Array(file), blitar, 'data.ods')).rows;
  expect(told.map(codes)).toEqual([['COLOURED_YELLOW'], ['STRUCK_IN_PART', 'NOTE_COMMENT'], ['NOTE_COLOURED_RED'], []]);
});

test('the days of a column say together whether the month stands first; what they leave open asks', async () => {
  const days = async (written: Written[]) => {
    const head = ['Nama kegiatan', 'Bentuk', 'Penyelenggara', 'Mulai'];
    const rows = written.map((each, at) => [`Pelatihan ${at}`, 'Pelatihan', 'Dinas Uji Tanggal', each]);
    const { rows: told } = await tried(await workbook([head, ...rows]), { ...blitar, kind: 'Training' });
    return told.map((row) => entered(row, 'Training')[0]?.startsOn ?? codes(row).join(' '));
  };
  expect(await days(['8/13/2014', '3/4/2014', '12/25/2014 09:00'])).toEqual(['2014-08-13', '2014-03-04', '2014-12-25']);
  expect(await days(['8/13/2014', '3/4/2014', '25/12/2014'])).toEqual(['2014-08-13', 'DAY_OR_MONTH', '2014-12-25']);
  const slip = await days(['8/13/2014', '3/4/2014', ...Array(12).fill('25/12/2014')]);
  expect(slip.slice(0, 3)).toEqual(['NO_SUCH_DAY', '2014-04-03', '2014-12-25']);
  // An American Excel takes 8/3 for the third of August, and leaves 13/8 as it was typed.
  const day = (month: number, date: number) => new Date(Date.UTC(2024, month - 1, date));
  expect(await days(['13/8/2024', day(8, 3), '25/8/2024'])).toEqual(['2024-08-13', 'TURNED_DAY', '2024-08-25']);
  expect(await days(['13/8/2024', day(8, 3), day(8, 14)])).toEqual(['2024-08-13', '2024-08-03', '2024-08-14']);
  const zoned = [
    '2024-03-01T17:00:00.000Z',
    '2024-03-01T08:00:00+07:00',
    '2024-03-01 15:30:00 UTC',
    '2024-03-01T03:00Z',
  ];
  expect(await days(zoned)).toEqual(['2024-03-02', '2024-03-01', 'TIME_ZONE', '2024-03-01']);
});

test('a day that asks is answered by a choice that no order of digits turns, and a cell that is mended is read as it says', async () => {
  const file = await workbook([
    ['Nama kegiatan', 'Bentuk', 'Penyelenggara', 'Mulai'],
    ['Jawab A', 'Pelatihan', 'Dinas Uji Tanggal', '8/13/2014'],
    ['Jawab B', 'Pelatihan', 'Dinas Uji Tanggal', '3/4/2014'],
  ]);
  const { id } = await tried(file, { ...blitar, kind: 'Training' });
  const [, row] = (await sheets.ask('query ($id: ID!) { importRows(import: $id) { nodes { id } } }', { id })).importRows
    .nodes;
  const write =
    'mutation ($id: ID!, $row: ID!) { correctImportCell(id: $id, row: $row, index: 3, text: "3/4/2014") { id } }';
  await sheets.ask(write, { id, row: row.id });
  await sheets.act('preview', id);
  const [one, other] = (await sheets.rows(id)) as [Row, Row];
  expect([one, other].map((each) => entered(each, 'Training')[0]?.startsOn)).toEqual(['2014-08-13', '2014-04-03']);
});

test('several businesses in one cell, and what is counted below a table, ask', async () => {
  const file = await workbook([
    ['No', 'Nama IKM', 'Nama Pemilik', 'Kecamatan', 'TK L', 'Produk Utama'],
    [1, 'Dua Saudara\nTiga Saudara', 'Siti\nRani', 'Srengat', 1, 'roti'],
    [2, '1. Roti Ayu\n2. Kue Ayu', 'Sari', 'Srengat', 1, 'roti'],
    [3, 'CV Maju\nJaya', 'Sari', 'Srengat', 1, 'roti'],
    [null, 'Laki-laki', null, null, 3, 'x'],
    [null, '3 IKM', null, null, 3, 'x'],
  ]);
  const { rows } = await tried(file, blitar);
  expect(rows.map(asking)).toEqual([
    ['SEVERAL_BUSINESSES'],
    ['SEVERAL_BUSINESSES'],
    [],
    ['COUNT_AS_NAME'],
    ['COUNT_AS_NAME'],
  ]);
  expect(entered(rows[2] as Row, 'Business')).toMatchObject([{ name: 'Maju Jaya', legalForm: 'CV' }]);
});

test('each number of a paper is kept, its days as a remark; a NIK goes into no remark', async () => {
  const file = await workbook([
    ['No', 'Nama IKM', 'Kecamatan', 'PIRT', 'Halal', 'TKDN', 'Ket'],
    [
      1,
      'Surat A',
      'Srengat',
      '2063505010001-25, 3063505010001-25',
      'ID35110000123456789 tgl 12/3/2022',
      0.45,
      'NIK 3505124304850001',
    ],
    [2, 'Surat B', 'Srengat', 'ada, 2 buah', null, '45 persen', 'rek 1234567890123456'],
  ]);
  const { rows } = await tried(file, blitar);
  const [one, two] = rows as [Row, Row];
  expect(entered(one, 'BusinessIdentifier').map(({ name, value }) => [name, value])).toEqual([
    ['P-IRT', '2063505010001-25'],
    ['P-IRT', '3063505010001-25'],
    ['Halal', 'ID35110000123456789'],
  ]);
  expect(codes(one)).toEqual(expect.arrayContaining(['NOTE_PAPER_AS_NOTE', 'NOTE_NIK_IN_REMARK']));
  expect(entered(one, 'Business')).toMatchObject([
    { notes: 'Halal: ID35110000123456789 tgl 12/3/2022\nTKDN: 0.45\nKet: NIK …' },
  ]);
  expect(two.outcome).toBe('NEW');
  expect(entered(two, 'Business')).toMatchObject([
    { notes: 'PIRT: ada, 2 buah\nTKDN: 45 persen\nKet: rek 1234567890123456' },
  ]);
});
