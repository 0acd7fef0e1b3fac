import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { sheetsOf } from '../support/sheets.ts';
import { zip } from './reading/zip.ts';
import { codes, entered, type Row } from './trying.ts';

// A spreadsheet as LibreOffice writes it, from the file to what it becomes and back.

const api = await openApi();
const sheets = sheetsOf(api);

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';
const spaces = ['office', 'style', 'text', 'table', 'drawing']
  .map((name) => `xmlns:${name === 'drawing' ? 'draw' : name}="${oasis}:${name}:1.0"`)
  .join(' ');
const styles =
  '<style:style style:name="ce7" style:family="table-cell"><style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style>' +
  '<style:style style:name="ce8" style:family="table-cell"><style:text-properties style:text-line-through-style="none" style:text-line-through-type="none"/></style:style>';
const spreadsheet = (tables: string) =>
  new Uint8Array(
    zip([
      { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.spreadsheet' },
      {
        name: 'content.xml',
        bytes: `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${spaces} office:version="1.3"><office:scripts/><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:calculation-settings/>${tables}<table:named-expressions/></office:spreadsheet></office:body></office:document-content>`,
      },
    ]),
  );

const text = (said: string, more = '') =>
  `<table:table-cell office:value-type="string"${more}>${said
    .split('\n')
    .map((line) => `<text:p>${line}</text:p>`)
    .join('')}</table:table-cell>`;
const typed = (type: string, name: string, value: string, shown: string, more = '') =>
  `<table:table-cell office:value-type="${type}" office:${name}="${value}"${more}><text:p>${shown}</text:p></table:table-cell>`;
const float = (value: number, shown = String(value)) => typed('float', 'value', String(value), shown);
const none = (columns: number) => `<table:table-cell table:number-columns-repeated="${columns}"/>`;
const row = (cells: string[], more = '') =>
  `<table:table-row table:style-name="ro1"${more}>${cells.join('')}</table:table-row>`;
/** Behind what it holds a table goes on to the end of the sheet, in one row that is repeated. */
const table = (name: string, rows: string[]) =>
  `<table:table table:name="${name}" table:style-name="ta1"><table:table-column table:number-columns-repeated="16384"/>${rows.join('')}${row([none(16384)], ' table:number-rows-repeated="1048560"')}</table:table>`;

const head = [
  'No',
  'Nama IKM',
  'Kecamatan',
  'Tahun Berdiri',
  'Nilai Investasi',
  'Omzet/Th',
  'Produk',
  'No. HP',
  'NIB',
  'Ket',
];
const book = spreadsheet(
  table('Data 2023', [
    row([
      text('DATA IKM BINAAN', ' table:number-columns-spanned="10" table:number-rows-spanned="1"'),
      '<table:covered-table-cell table:number-columns-repeated="9"/>',
    ]),
    row([none(16384)], ' table:number-rows-repeated="2"'),
    `<table:table-header-rows>${row(head.map((label) => text(label)))}</table:table-header-rows>`,
    row([
      float(1),
      text('UD <text:span text:style-name="T1">Ods</text:span><text:s/>Satu'),
      text('Doko', ' table:number-rows-spanned="2" table:number-columns-spanned="1"'),
      typed('date', 'date-value', '2015-03-02', '02/03/15'),
      typed('currency', 'value', '12500000', 'Rp12.500.000', ' office:currency="IDR"'),
      typed('float', 'value', '25000000', '25.000.000', ' table:formula="of:=[.E5]*2"'),
      text('Batik<text:line-break/>Kain'),
      text('0812<text:s text:c="2"/>3456<text:s/>9901'),
      text('0220001234567'),
      '<table:table-cell office:value-type="string"><office:annotation draw:style-name="gr1"><text:p>RAHASIA</text:p></office:annotation><text:p>baik</text:p></table:table-cell>',
    ]),
    row([
      float(2),
      text('Ods Dua', ' table:style-name="ce8"'),
      '<table:covered-table-cell/>',
      float(2010),
      float(1_500_000, '1.500.000'),
      none(1),
      text('Tas\nDompet'),
      float(81234569902),
      float(9120001239902, '9,12E+12'),
      none(1),
    ]),
    row([
      float(3),
      text('Ods Tiga'),
      text('Doko'),
      typed('boolean', 'boolean-value', 'true', 'BENAR'),
      typed('percentage', 'value', '0.5', '50%'),
      typed('string', 'string-value', '', '#DIV/0!', ' table:formula="of:=1/0"'),
      typed('time', 'time-value', 'PT08H30M00S', '08:30:00'),
      none(3),
    ]),
    row([float(4), text('Ods Empat', ' table:style-name="ce7"'), text('Doko', ' table:style-name="ce7"'), none(7)]),
    row([float(5), text('Ods Lima'), text('Doko'), none(7)], ' table:visibility="filter"'),
    row([text('Jumlah'), none(3), float(14_000_000), none(5)]),
  ]) +
    table('Kec. Garum', [
      row(['No', 'Nama IKM', 'TK'].map((label) => text(label))),
      row([float(1), text('Ods Garum'), text('5 org (3L/2P)')]),
    ]),
);

test('what a sheet of LibreOffice shows is read, each cell as what it is, and is entered and taken back', async () => {
  const id = await sheets.bring(book, { region: '35.05', year: '2023' }, 'data.ods');
  await sheets.act('preview', id);
  const rows = ((await sheets.rows(id)) as Row[]).filter(({ outcome }) => outcome !== 'SKIPPED');
  expect(rows.map(({ number, outcome }) => [number, outcome])).toEqual([
    [5, 'NEW'],
    [6, 'NEW'],
    [7, 'REFUSED'],
    [8, 'ASK'],
    [9, 'NEW'],
    [2, 'NEW'],
  ]);
  const [one, two, three, four, five, garum] = rows as [Row, Row, Row, Row, Row, Row];
  expect(entered(one, 'Business')).toMatchObject([
    {
      name: 'Ods Satu',
      legalForm: 'UD',
      region: '35.05.18',
      phone: '+6281234569901',
      nib: '0220001234567',
      foundedYear: 2015,
      notes: 'Ket: baik\nKomentar pada Ket: RAHASIA',
    },
  ]);
  expect(entered(one, 'Product').map(({ name }) => name)).toEqual(['Batik', 'Kain']);
  expect(entered(one, 'PeriodReport')).toMatchObject([{ investment: 12_500_000, turnover: 25_000_000 }]);
  expect(entered(two, 'Business')).toMatchObject([
    { region: '35.05.18', nib: '9120001239902', phone: '+6281234569902' },
  ]);
  expect([codes(two), codes(five)]).toEqual([['NOTE_AS_ABOVE'], ['NOTE_HIDDEN_ROW']]);
  expect(codes(three)).toEqual(['NOT_A_YEAR', 'NOT_A_NUMBER', 'FORMULA_ERROR']);
  expect(codes(four)).toEqual(['STRUCK_OUT']);
  expect(entered(garum, 'Business')).toMatchObject([{ region: '35.05.11', workersMale: 3, workersFemale: 2 }]);
  expect(await sheets.act('apply', id)).toMatchObject({ state: 'APPLIED' });
  const known = async () =>
    (await sheets.ask('{ businesses(where: { name: { startsWith: "Ods" } }) { totalCount } }')).businesses.totalCount;
  expect(await known()).toBe(4);
  expect(await sheets.act('undo', id)).toMatchObject({ state: 'UNDONE' });
  expect(await known()).toBe(0);
});
