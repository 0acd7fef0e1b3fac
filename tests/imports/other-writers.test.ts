import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';
import { csvOf, sheetsOf } from '../support/sheets.ts';
import { inline, odsOf, workbookParts, zip } from './reading/zip.ts';
import { codes, entered, type Row, trying } from './trying.ts';

// Sheets as other programs write them, and as they look after they have gone through several.

const api = await openApi();
const { ask, create } = rowsOf(api);
const { tried } = trying(sheetsOf(api));
const office = { region: '35.05', year: '2023' };
const bytesOf = (file: Buffer) => new Uint8Array(file) as Uint8Array<ArrayBuffer>;
const told = ({ reasons }: Row) => reasons.map(({ code, label, asks }) => `${code}${asks ? '?' : ''} ${label ?? ''}`);

type Written = string | { date: string; shown: string } | { share: number } | { number: number; shown?: string };
const cell = (written: Written): string => {
  if (typeof written === 'string')
    return `<table:table-cell office:value-type="string"><text:p>${written}</text:p></table:table-cell>`;
  if ('date' in written)
    return `<table:table-cell office:value-type="date" office:date-value="${written.date}"><text:p>${written.shown}</text:p></table:table-cell>`;
  if ('share' in written)
    return `<table:table-cell office:value-type="percentage" office:value="${written.share}"><text:p>${written.share * 100}%</text:p></table:table-cell>`;
  return `<table:table-cell office:value-type="float" office:value="${written.number}"><text:p>${written.shown ?? written.number}</text:p></table:table-cell>`;
};
const line = (cells: Written[], more = '') =>
  `<table:table-row${more}>${cells.map((each) => (each === '' ? '<table:table-cell/>' : cell(each))).join('')}</table:table-row>`;

test('LibreOffice shows less of a day than it keeps, a share of local content, and sums between regencies', async () => {
  const file = odsOf(
    `<table:table table:name="Rekap">${[
      line(['REKAP IKM BINAAN JAWA TIMUR']),
      line(['No', 'Nama IKM', 'NIB', 'Tgl Daftar', 'Th. Berdiri', 'TK L', 'TK P', 'Jml TK', 'TKDN', 'Omzet/Th']),
      line(['KABUPATEN BLITAR']),
      line([
        { number: 1 },
        'UD. Gula Semut',
        { number: 9120001234501, shown: '9,12E+12' },
        { date: '2023-01-01', shown: 'Jan-23' },
        { date: '2015-01-01', shown: '2015' },
        { number: 3 },
        { number: 2 },
        { number: 5 },
        { share: 0.45 },
        { number: 125000000 },
      ]),
      line([
        '',
        'Jumlah Kab. Blitar',
        '',
        '',
        '',
        { number: 3 },
        { number: 2 },
        { number: 5 },
        '',
        { number: 125000000 },
      ]),
      line(['KOTA KEDIRI']),
      line([{ number: 1 }, 'Tahu Takwa', '', '', '± 1998', { number: 1 }, { number: 2 }, { number: 4 }, '', '']),
      line(['', 'Sub Total Kota Kediri', '', '', '', { number: 1 }, { number: 2 }, { number: 4 }]),
    ].join('')}</table:table>`,
  );
  const { rows } = await tried(bytesOf(file), { region: '35', year: '2023' }, 'rekap.ods');
  expect(rows.map((row) => entered(row, 'Business')[0])).toMatchObject([
    {
      name: 'Gula Semut',
      region: '35.05',
      nib: '9120001234501',
      foundedYear: 2015,
      // The sum of men and women is no remark.
      notes: 'TKDN: 45%\nTgl Daftar: 01/2023',
    },
    { name: 'Tahu Takwa', region: '35.71', foundedYear: 1998, notes: 'Jml TK: 4' },
  ]);
  expect(told(rows[0] as Row)).toContain('NOTE_NOT_SHOWN TKDN');
  expect(told(rows[1] as Row)).toContain('NOTE_APPROXIMATE Th. Berdiri');
});

test('a row that the file hides or filters away is entered like any other, and told; a hidden sheet is not read', async () => {
  const row = (number: number, name: string, more = '') =>
    `<row r="${number}"${more}>${inline(`A${number}`, name)}${inline(`B${number}`, 'Srengat')}${inline(`C${number}`, 'Jl. A')}</row>`;
  const head = `<row r="1">${inline('A1', 'Nama IKM')}${inline('B1', 'Kecamatan')}${inline('C1', 'Alamat')}</row>`;
  const file = zip(workbookParts(head + row(2, 'Tampak Jelas') + row(3, 'Tersaring', ' hidden="1"')));
  const { rows } = await tried(bytesOf(file), office);
  expect(rows.map((each) => [each.outcome, codes(each).includes('NOTE_HIDDEN_ROW')])).toEqual([
    ['NEW', false],
    ['NEW', true],
  ]);
});

test('digits that were lost in a program on the way are never taken for the number', async () => {
  const head = ['Nama IKM', 'No. HP', 'NIB', 'PIRT', 'Nilai Investasi'];
  const { rows } = await tried(
    csvOf(head, [
      ['Lumpia Hilang', '8,12E+11', '9,12E+12', '', ''],
      ['Risoles Nol', '081200000000', '9120000000000', '2063570000000', ''],
      ['Pastel Utuh', '081234567890', '9120001234567', '2063571234567-29', ''],
      ['Molen Koma', '', '', '', '1.5'],
    ]),
    office,
    'hilang.csv',
  );
  expect(rows.map(({ outcome }) => outcome)).toEqual(['REFUSED', 'ASK', 'NEW', 'ASK']);
  expect(told(rows[0] as Row)).toEqual(expect.arrayContaining(['AS_POWER No. HP', 'AS_POWER NIB']));
  expect(told(rows[1] as Row)).toEqual(
    expect.arrayContaining(['DIGITS_LOST? No. HP', 'DIGITS_LOST? NIB', 'NOTE_DIGITS_LOST PIRT']),
  );
  expect(told(rows[3] as Row)).toContain('ROUNDED? Nilai Investasi');
});

test('a keyboard set to full width, blanks that do not break and marks that nobody sees are read like any other', async () => {
  const { rows } = await tried(
    csvOf(
      ['Nama\u00a0IKM', 'No.\u200b HP', 'NIB', 'TK\u00a0L'],
      [['Kripik\u00a0\u200bTempe', '０８１２３４５６７８９１', '９１２０００１２３４５１３', '５']],
    ),
    office,
    'lebar.csv',
  );
  expect(rows.map((row) => entered(row, 'Business')[0])).toMatchObject([
    { name: 'Kripik Tempe', phone: '+6281234567891', nib: '9120001234513', workersMale: 5 },
  ]);
});

test('each of several columns of one name is told where it is kept', async () => {
  const { rows } = await tried(
    'Nama IKM;Alamat;No. HP;No. HP;\nMebel Jati;Jl. A 1;081234567821;081234567822;asli\nMebel Sono;Jl. A 2;;;\n',
    office,
    'dua.csv',
  );
  expect(entered(rows[0] as Row, 'Business')).toMatchObject([
    { phone: '+6281234567821', notes: 'No. HP: 081234567822\nCatatan lain: asli' },
  ]);
  expect(told(rows[0] as Row).filter((each) => each.startsWith('NOTE_KEPT'))).toEqual([
    'NOTE_KEPT_AS_NOTE No. HP',
    'NOTE_KEPT_AS_NOTE ',
  ]);
});

test('who took part in a fair may stand under Nama Peserta', async () => {
  const exhibition = await create('Exhibition', { name: 'Inacraft', year: 2023, state: 'CLOSED' });
  const { rows } = await tried(
    csvOf(
      ['NO', 'NAMA PESERTA', 'ASAL', 'PENJUALAN TUNAI (RP)', 'SUMBER DANA'],
      [[1, 'Batik Tutur', 'Kab. Blitar', '1.500.000', 'APBD Prov']],
    ),
    { ...office, exhibition, kind: 'PARTICIPANTS' },
    'peserta.csv',
  );
  expect(entered(rows[0] as Row, 'Participation')).toMatchObject([{ cashSales: 1_500_000 }]);
});

test('a visit tells the number of a business that has none, as a change; another number than that on record asks', async () => {
  const { programmes } = await ask('{ programmes(limit: 1) { nodes { id } } }');
  const begun = {
    programme: programmes.nodes[0].id,
    state: 'ACTIVE',
    startsOn: '2023-01-09',
    baselineOn: '2023-01-09',
  };
  for (const more of [{ name: 'Tenun Belum' }, { name: 'Tenun Sudah', nib: '9120001239002' }]) {
    const business = await create('Business', { ...more, region: office.region });
    await create('Engagement', { business, ...begun });
  }
  const { rows } = await tried(
    csvOf(
      ['No', 'Tgl Kunjungan', 'IKM yang dikunjungi', 'NIB', 'Tindak Lanjut'],
      [
        [1, '1 Maret 2023', 'Tenun Belum', '9120001239001', 'Uji warna'],
        [2, '1 Maret 2023', 'Tenun Sudah', '9120001239009', 'Uji warna'],
        [3, '2 Maret 2023', 'Tenun Sudah', '9120001239002', 'Uji warna'],
      ],
    ),
    { ...office, kind: 'MONITORING' },
    'kunjungan.csv',
  );
  expect(rows.map((row) => [row.outcome, entered(row, 'Business')])).toEqual([
    ['NEW', [{ nib: '9120001239001' }]],
    ['ASK', []],
    ['NEW', []],
  ]);
  expect(told(rows[1] as Row)).toContain('NAME_OF_ANOTHER_NIB? NIB');
});
