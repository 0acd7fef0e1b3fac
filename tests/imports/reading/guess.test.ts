import { expect, test } from 'vitest';
import { Lead } from '../../../api/src/exhibition/lead.ts';
import { guessColumns } from '../../../api/src/imports/reading/guess.ts';
import { kindOfNoun, sheetKinds } from '../../../api/src/imports/reading/kinds.ts';
import { Facilitation } from '../../../api/src/mentoring/facilitation.ts';
import { recognised, workbookOf } from './sheets.ts';

type Rows = Parameters<typeof workbookOf>[0][string];

/** What each column of a sheet is taken for. */
async function guessed(rows: Rows, sheet = 'Data', kinds = sheetKinds) {
  const [{ layout, rows: read } = {} as never] = await recognised(await workbookOf({ [sheet]: rows }));
  return guessColumns(
    layout,
    read.filter(({ kind }) => kind === 'RECORD').map(({ row }) => row),
    kinds,
  );
}
const keys = async (...given: Parameters<typeof guessed>) =>
  (await guessed(...given)).columns.map(({ column }) => column);

test('the sheet of assisted businesses is known by its columns, all of them', async () => {
  const head =
    'No|Nama IKM|Nama Pemilik|L/P|NIK|Alamat|Desa/Kelurahan|Kecamatan|Kab/Kota|No. HP|NIB|NPWP|KBLI|Jenis Industri|Produk Utama|Th. Berdiri|TK L|TK P|Jumlah TK|Nilai Investasi|Kapasitas Produksi/Th|Satuan|Nilai Produksi|Omzet/Bln|Pemasaran|PIRT|Halal|Merek/HKI|SNI|BPOM|TKDN|SIINas|Pelatihan yg pernah diikuti|Ket.'.split(
      '|',
    );
  const guess = await guessed([head]);
  expect(guess).toMatchObject({ kind: 'BUSINESSES', fits: true });
  expect(guess.columns.map(({ column }) => column)).toEqual(
    'number|name|owner|sex|nik|address|village|district|regency|phone|nib|npwp|kbli|sector|products|foundedYear|workersMale|workersFemale|workers|investment|capacity|unit|productionValue|monthlyTurnover|markets|pirt|halal|trademark|sni|bpom|tkdn|siinas|trainings|notes'.split(
      '|',
    ),
  );
  expect(Math.min(...guess.columns.map(({ confidence }) => confidence))).toBe(1);
});

test('so is the one of participants of an exhibition, with its days in order', async () => {
  const head =
    'No|Nama IKM|Pemilik|Alamat/Kab|Produk|No. HP|Sumber Dana/Dibiayai|Hari 1|Hari 2|Hari III|Penjualan Tunai|Order/Pesanan|Total Transaksi|Kontak Dagang/Buyer|Negara|Kendala|TTD'.split(
      '|',
    );
  const guess = await guessed([['REKAP PESERTA PAMERAN'], head]);
  expect(guess).toMatchObject({ kind: 'PARTICIPANTS', fits: true });
  expect(guess.columns.map(({ column, place }) => (place ? `${column} ${place}` : column))).toEqual(
    'number|name|owner|regency|products|phone|funding|day 1|day 2|day 3|cashSales|orderSales|totalSales|buyer|country|constraint|signature'.split(
      '|',
    ),
  );
});

test('and the one of mentoring', async () => {
  const head =
    'No|Tgl Kunjungan|Pendamping/Penyuluh|Nama IKM|Desa/Kec|Produk|Permasalahan/Kendala|Saran/Tindak Lanjut|Omzet Sebelum|Omzet Sesudah|TK Sebelum|TK Sesudah|Kapasitas Sebelum|Kapasitas Sesudah|Legalitas (proses/terbit)|Foto|Ket.'.split(
      '|',
    );
  const guess = await guessed([head]);
  expect(guess).toMatchObject({ kind: 'MONITORING', fits: true });
  expect(guess.columns.map(({ column }) => column)).toEqual(
    'number|visitedOn|mentor|name|place|products|constraint|advice|turnoverBefore|turnoverAfter|workersBefore|workersAfter|capacityBefore|capacityAfter|legality|photo|notes'.split(
      '|',
    ),
  );
});

test('the export of a register that offices have had is read as the sheet of assisted businesses', async () => {
  const head =
    'Jenis Industri|Bulan Tahun Daftar Usaha|Badan Usaha (PT/PO/CV)|Nama Perusahaan|Nama Pemilik|Jenis Kelamin (Pria/Wanita)|Tanggal Lahir|NIK|Alamat|Desa/Kelurahan|Kecamatan|Telepon|Email|Izin NIB|PIRT|Sertifikat Halal|Kode KBLI|Nama Produk|Jumlah Tenaga Kerja Pria|Jumlah Tenaga Kerja Wanita|Nilai Investasi|Jumlah Kapasitas Produksi Perbulan|Satuan Produksi|Nilai Produksi|Status|Keterangan'.split(
      '|',
    );
  const guess = await guessed([head]);
  expect(guess.kind).toBe('BUSINESSES');
  expect(guess.columns.map(({ column }) => column)).toEqual(
    'sector|registeredOn|legalForm|name|owner|sex|bornOn|nik|address|village|district|phone|email|nib|pirt|halal|kbli|products|workersMale|workersFemale|investment|capacityMonth|unit|productionValue|status|notes'.split(
      '|',
    ),
  );
});

test('that of services is told by the state of an application', async () => {
  const guess = await guessed([
    [
      'No',
      'Nama Usaha',
      'Nama Lengkap',
      'No. KTP',
      'NIB (13 digit)',
      'Nomor Pendaftaran',
      'Status',
      'Tahun Fasilitasi',
      'Link Sertifikat',
    ],
  ]);
  expect(guess.kind).toBe('SERVICES');
  expect(guess.columns.map(({ column }) => column)).toEqual([
    'number',
    'name',
    'owner',
    'nik',
    'nib',
    'applicationNumber',
    'state',
    'facilitatedYear',
    'certificateUrl',
  ]);
});

test.each([
  ['NAMA  USAHA', 'name'],
  ['Nama Perusahan', 'name'],
  ['Nama  Pemilik *)', 'owner'],
  ['Jml. TK Lk', 'workersMale'],
  ['Tenaga Kerja Perempuan (orang)', 'workersFemale'],
  ['Omset per Bulan (Rp)', 'monthlyTurnover'],
  ['No.Telp/HP', 'phone'],
  ['Legalitas P-IRT', 'pirt'],
  ['Alamat E-mail', 'email'],
])('"%s" is %s', async (label, key) => {
  const other = key === 'name' ? 'NIB' : 'Nama IKM';
  expect((await keys([[other, 'Kecamatan', 'Jenis Industri', 'Halal', label]]))[4]).toBe(key);
});

test.each([
  ['Omzet/Bln (Rp 000)', 1000],
  ['Omzet/Bln (Rp. 000,-)', 1000],
  ['Omzet/Bln (ribuan)', 1000],
  ['Omzet/Bln (dalam ribuan rupiah)', 1000],
  ['Omzet/Bln (juta)', 1_000_000],
  ['Omzet/Bln (Rp juta)', 1_000_000],
  ['Omzet/Bln (x Rp 1.000.000)', 1_000_000],
  ['Omzet/Bln (Rp)', undefined],
  ['Omzet/Bln', undefined],
])('the header %s counts in %s', async (label, unit) => {
  expect((await guessed([['Nama IKM', 'NIB', label]])).columns[2]).toMatchObject({ column: 'monthlyTurnover' });
  expect((await guessed([['Nama IKM', 'NIB', label]])).columns[2]?.unit).toBe(unit);
});

test('a column without a telling label is known by what stands in it', async () => {
  const rows = [1, 2, 3, 4].map((at) => [
    at,
    `UD Jaya ${at}`,
    `350501${10 + at}0180000${at}`,
    `0220001234${560 + at}`,
    `0812345678${90 + at}`,
    at % 2 ? 'L' : 'P',
    `usaha${at}@contoh.id`,
  ]);
  const guess = await guessed([['No', 'Nama IKM', 'Identitas', 'Ijin', 'Nomor', 'Kode', 'Lain-lain'], ...rows]);
  expect(guess.columns.map(({ column, by }) => [column, by])).toEqual([
    ['number', 'ALIAS'],
    ['name', 'ALIAS'],
    ['nik', 'CONTENT'],
    ['nib', 'CONTENT'],
    ['phone', 'CONTENT'],
    ['sex', 'CONTENT'],
    ['email', 'CONTENT'],
  ]);
});

test('a label is doubted where something else stands below it', async () => {
  const rows = [1, 2, 3, 4].map((at) => [`UD Jaya ${at}`, `350501${10 + at}0180000${at}`]);
  const column = (await guessed([['Nama IKM', 'NIB'], ...rows])).columns[1];
  expect(column).toMatchObject({ column: 'nik', by: 'CONTENT', alternatives: ['nib'] });
});

test('no column is two things, and one that is unknown stays a remark', async () => {
  expect(await keys([['Nama IKM', 'Nama Usaha', 'NIB', 'Warna kesukaan']])).toEqual(['name', 'other', 'nib', 'other']);
});

test('a sheet of something else does not fit', async () => {
  expect(
    (
      await guessed([
        ['Kolom', 'Wajib', 'Cara mengisi'],
        ['Nama', 'Wajib', 'Tulis'],
      ])
    ).fits,
  ).toBe(false);
});

test('the sheet of a noun has the columns that people state, by what they are called or by their keys', async () => {
  const kind = kindOfNoun(Lead);
  expect(kind).toMatchObject({ key: 'Lead', noun: 'Lead', title: { id: 'Prospek pembeli' } });
  expect(kind.columns.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['participation', 'buyerName', 'country', 'id', 'version']),
  );
  expect(kind.columns.find(({ key }) => key === 'participation')?.required).toBe(true);
  expect(kind.columns.find(({ key }) => key === 'country')?.reader).toBe('country');
  expect(
    await keys([['participation', 'Nama Pembeli', 'Country', 'id', 'version']], 'Data', [...sheetKinds, kind]),
  ).toEqual(['participation', 'buyerName', 'country', 'id', 'version']);
});

test('a column is what it is called letter by letter, though another is called so but for what stands in brackets', () => {
  const kind = kindOfNoun(Facilitation);
  for (const labels of [
    ['Received by (group)', 'Kind', 'Received by (business)'],
    ['Received by (business)', 'Kind', 'Received by (group)'],
  ]) {
    const guess = guessColumns({ sheet: 'x', caption: [], headerRows: [1], labels }, [], [kind]);
    expect(guess.columns.map(({ column }) => column)).toEqual(
      labels.map((label) => /group|business/.exec(label)?.[0] ?? 'kind'),
    );
  }
});
