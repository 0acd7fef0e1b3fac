import { describe, expect, test } from 'vitest';
import { doubts, problems } from '../../../api/src/imports/reading/readers/words.ts';
import type { ReaderName } from '../../../api/src/imports/reading/reading.ts';
import { doubted, lookups, numberCell, outcome, read, textCell } from './reading.ts';

// More of what offices write, of the same kind as the golden table.

/** What was read, what is missing or wrong, and what is doubted (with a question mark where a person is asked). */
const told = (reader: ReaderName, text: string, context = {}) => {
  const reading = read(reader, text, context);
  const codes = doubted(reading);
  return codes.length && reading.value !== undefined ? [outcome(reading), ...codes] : outcome(reading);
};

const day = (date: string, precision = 'DAY') => ({ date, precision });

test.each([
  ['2020-11-16', day('2020-11-16')],
  ['16 Nop 2020', day('2020-11-16')],
  ['16 Pebruari 2020', day('2020-02-16')],
  ['1 Agt. 98', day('1998-08-01')],
  ['16/11/2020 10:30', day('2020-11-16')],
  ['Tgl. 16 November 2020', day('2020-11-16')],
  ['Oktober 2021', day('2021-10-01', 'MONTH')],
  ['10/2021', day('2021-10-01', 'MONTH')],
  ['2021', day('2021-01-01', 'YEAR')],
  ['29/02/2020', day('2020-02-29')],
  ['29/02/2021', 'NO_SUCH_DAY'],
  ['11/16/2020', 'NO_SUCH_DAY'],
  ['31 April 2020', 'NO_SUCH_DAY'],
  ['8 Oktober', 'YEAR_MISSING'],
  ['9-13 Mei 2018', 'SEVERAL_DAYS'],
  ['2021-05', day('2021-05-01', 'MONTH')],
  ['kemarin', 'NOT_A_DAY'],
])('the day %s', (text, expected) => {
  expect(told('day', text)).toEqual(expected);
});

test('a day without its year takes that of its sheet, if a person says so', () => {
  expect(told('day', '8/10', { year: 2021 })).toEqual([day('2021-10-08'), 'YEAR_FROM_SHEET?']);
});

test('a month is no day where a day is asked for', () => {
  expect(told('day', 'Mei 2021', { exact: true })).toBe('DAY_MISSING');
  expect(told('day', '3 Mei 2021', { exact: true })).toEqual(day('2021-05-03'));
});

test('a day that Excel knows is that day', () => {
  expect(read('day', { kind: 'DATE', text: '08/10/2021', date: '2021-10-08' }).value).toEqual(day('2021-10-08'));
  expect(read('day', { kind: 'DATE', text: '10/2021', date: '2021-10-15' }).value).toEqual(day('2021-10-01', 'MONTH'));
});

test.each([
  ['28 Desember 2017 - 3 Januari 2018', '2017-12-28', '2018-01-03'],
  ['9 s/d 13 Mei 2018', '2018-05-09', '2018-05-13'],
  ['9 – 13 Mei 2018', '2018-05-09', '2018-05-13'],
  ['9 sampai dengan 13 Mei 2018', '2018-05-09', '2018-05-13'],
  ['01/05/2018 - 05/05/2018', '2018-05-01', '2018-05-05'],
  ['Rabu-Minggu, 9-13 Mei 2018', '2018-05-09', '2018-05-13'],
  ['16-11-2020', '2020-11-16', '2020-11-16'],
])('the days %s', (text, from, to) => {
  expect(read('days', text)).toMatchObject({ value: { from: { date: from }, to: { date: to } }, doubts: [] });
});

test('days that run backwards are refused', () => {
  expect(outcome(read('days', '13-9 Mei 2018'))).toBe('BACKWARDS');
});

test.each([
  ['Rp. 1.250.000,- ', 1_250_000],
  ['IDR 1,250,000.00', 1_250_000],
  ['1.250.000,5', [1_250_001, 'ROUNDED']],
  ['2,5 M', [2_500_000_000, 'MILLION_OR_BILLION?']],
  ['1,2 miliar', 1_200_000_000],
  ['1 juta 250 ribu', 1_250_000],
  ['1.250 jt', [1_250_000_000, 'WHICH_NUMBER?']],
  ['± Rp 5.000.000', [5_000_000, 'APPROXIMATE']],
  ['> 5 juta', [5_000_000, 'AT_LEAST_OR_MOST?']],
  ['5.000.000/bln', [5_000_000, 'PER_PERIOD?']],
  ['1-2 juta', 'NUMBER_RANGE'],
  ['Rp 1.000.000 - Rp 2.000.000', 'NUMBER_RANGE'],
  ['1.25.000', 'GROUPS'],
  ['-5000', 'NEGATIVE'],
  ['(5.000)', 'NEGATIVE'],
  ['50 jutaan', [50_000_000, 'APPROXIMATE']],
  ['5 jt-an', [5_000_000, 'APPROXIMATE']],
  ['IDR 12 million', 12_000_000],
  ['Rp. 20.500.000,- (dua puluh juta lima ratus ribu rupiah)', 20_500_000],
  ['15.000.000 (lima puluh juta)', 'NOT_A_NUMBER'],
  ['lima juta', 'NOT_A_NUMBER'],
  ['5 juta 3 kali', 'NOT_A_NUMBER'],
])('the amount %s', (text, expected) => {
  expect(told('rupiah', text)).toEqual(expected);
});

test('a cell that states its own unit is not multiplied again, and one that becomes very great is asked about', () => {
  expect(told('rupiah', '5 juta', { unit: 1000 })).toEqual([5_000_000, 'UNIT_TWICE']);
  expect(told('rupiah', '75.000.000', { unit: 1000 })).toEqual([75_000_000_000, 'SCALED', 'VERY_GREAT?']);
});

test.each(['-1.250.000', 'Rp -1.250.000', '- Rp 1.250.000', '(1.250.000)', '-1,25 jt'])('a loss of %s', (text) => {
  expect(told('rupiah', text, { negative: true })).toBe(-1_250_000);
});

test('what Excel reckons is off in the last digit', () => {
  expect(read('rupiah', numberCell(1_249_999.9999999998)).value).toBe(1_250_000);
});

test.each([
  ['35', 35],
  ['35 org', 35],
  ['1.250', 1250],
  ['lk. 35 orang', [35, 'APPROXIMATE']],
  ['3,5', 'NOT_WHOLE'],
  ['35 L', 35],
  ['3 (tiga) orang', 3],
  ['3 (empat)', 'NOT_A_NUMBER'],
  ['3 L 2 P', 'NOT_A_NUMBER'],
])('the count %s', (text, expected) => {
  expect(told('count', text)).toEqual(expected);
});

test.each([
  ['percent', '45%', 45],
  ['percent', '45,5 %', 45.5],
  ['percent', '145', 'NOT_A_PERCENTAGE'],
  ['percent', '0.45', [0.45, 'FRACTION_OR_PERCENTAGE?']],
  ['decimal', '-8,0954', -8.0954],
  ['decimal', '1.250', [1250, 'WHICH_NUMBER?']],
  ['quantity', '250 kg/bulan', { value: 250, unit: 'kg', per: 'MONTH' }],
  ['quantity', '1.000 pcs per tahun', { value: 1000, unit: 'pcs', per: 'YEAR' }],
  ['quantity', '500 bungkus', { value: 500, unit: 'bungkus' }],
  ['year', 'Th. 2015', 2015],
  ['year', '15/03/2015', 2015],
  ['year', 'lama', 'NOT_A_YEAR'],
] as const)('%s: %s', (reader, text, expected) => {
  expect(told(reader, text)).toEqual(expected);
});

test('a share in a number may be a fraction', () => {
  expect(doubted(read('percent', numberCell(0.45)))).toEqual(['FRACTION_OR_PERCENTAGE?']);
});

test.each([
  ['(0342) 801234', ['+62342801234']],
  ['+62 0812 3456 7890', ['+6281234567890']],
  ['0812 3456 7890 (WA Bu Siti)', ['+6281234567890']],
  ['HP: 081234567890, WA: 085712345678', ['+6281234567890', '+6285712345678']],
  ['081234567890\n085712345678', ['+6281234567890', '+6285712345678']],
  ['+60 12-345 6789', ['+60123456789']],
  ['081234567890 / 12', [['+6281234567890'], 'PARTLY_READ?']],
  ['081234567890 / 0857xxxx1234', [['+6281234567890'], 'PARTLY_READ?']],
  ['0812-3456-789O', 'PHONE_FORM'],
  ['0812xxxx7890', 'PHONE_FORM'],
  ['0812 xxxx 7890', 'PHONE_FORM'],
  ['0812-3456-xxxx', 'PHONE_FORM'],
  ['0812****7890', 'PHONE_FORM'],
  ['081234567890-Bu Siti', ['+6281234567890']],
  ['081234567890WA', ['+6281234567890']],
  ['(0342) 801234 ext. 12', [['+62342801234'], 'PARTLY_READ']],
  ['801234', 'AREA_MISSING'],
  ['0812', 'PHONE_FORM'],
  ['8,12346E+11', 'AS_POWER'],
  ['081234567890123456', 'PHONE_FORM'],
])('the telephone %s', (text, expected) => {
  expect(told('phones', text)).toEqual(expected);
});

describe('people at work', () => {
  test.each([
    ['5 org (3L/2P)', { all: 5, male: 3, female: 2 }],
    ['5 orang (L 3, P 2)', { all: 5, male: 3, female: 2 }],
    ['3 laki-laki dan 2 perempuan', { all: 5, male: 3, female: 2 }],
    ['12 TK : 10 Pr, 2 Lk', { all: 12, male: 2, female: 10 }],
    ['4 (4P)', { all: 4, male: 0, female: 4 }],
    ['7 orang', { all: 7 }],
    ['10 pekerja', { all: 10 }],
    ['2 L', { all: 2 }],
  ])('%s is read with its parts', (text, value) => {
    expect(read('headcount', text)).toEqual({ value, doubts: [] });
  });

  test.each(['6 org (3L/2P)', '5 (3L)'])('%s does not add up', (text) => {
    expect(read('headcount', text).problem?.code).toBe('PARTS_DIFFER');
  });
});

describe('names', () => {
  test.each([
    ['PT. Maju Mundur Tbk', 'maju mundur', 'PT'],
    ['P.T. Maju Mundur', 'maju mundur', 'PT'],
    ['CV Karya & Rasa', 'karya rasa', 'CV'],
    ['Koperasi Serba Usaha', 'serba usaha', 'KOPERASI'],
    ['Kop. Wanita Mekar', 'wanita mekar', 'KOPERASI'],
    ['KUB "Tani Makmur"', 'tani makmur', 'KUB'],
    ['PT Perorangan Sari Rasa', 'sari rasa', 'PT_PERORANGAN'],
    ['Soerabaja Djaya', 'surabaja jaya', undefined],
    ['Udang Jaya', 'udang jaya', undefined],
    ['Batik Cvita', 'batik cvita', undefined],
    ['Koperasi', 'koperasi', undefined],
  ])('%s is compared as "%s"', (text, key, legalForm) => {
    const named = read('businessName', text).value;
    expect([named?.key, named?.legalForm]).toEqual([key, legalForm]);
  });

  test.each([
    ['Drs. H. Sutrisno, M.Si', 'Sutrisno', ['Drs.', 'H.', 'M.Si']],
    ['Ir. Joko Widodo', 'Joko Widodo', ['Ir.']],
    ['Siti Aminah, S.E., M.M.', 'Siti Aminah', ['S.E.', 'M.M.']],
    ['Ibu Sri Wahyuni', 'Sri Wahyuni', ['Ibu']],
    ['Hj Umi Kalsum', 'Umi Kalsum', ['Hj']],
    ['Hasan Basri', 'Hasan Basri', []],
    ['Budi Santoso S.Pd', 'Budi Santoso', ['S.Pd']],
    ['Haji Muhammad Irfan', 'Muhammad Irfan', ['Haji']],
    ['Prof. Dr. Ahmad, Ph.D', 'Ahmad', ['Prof.', 'Dr.', 'Ph.D']],
    ['Siti, Aminah', 'Siti, Aminah', []],
    ['Budi, SPd, MM', 'Budi', ['SPd', 'MM']],
  ])('%s is called %s', (text, name, titles) => {
    expect(read('person', text).value).toMatchObject({ name, titles });
  });
});

test.each([
  ['L', 'MALE'],
  ['Laki-laki', 'MALE'],
  ['Lk', 'MALE'],
  ['Pria', 'MALE'],
  ['P', 'FEMALE'],
  ['PR', 'FEMALE'],
  ['Wanita', 'FEMALE'],
  ['L/P', 'SEX_UNKNOWN'],
])('the sex %s', (text, expected) => {
  expect(told('sex', text)).toBe(expected);
});

describe('identifiers', () => {
  test.each([
    ['nik', '3505 0141 0190 0001', '3505014101900001'],
    ['nik', "'3505014101900001", '3505014101900001'],
    ['nik', '350501410190001', 'NIK_FORM'],
    ['nik', '3505019901900001', 'NIK_FORM'],
    ['nik', '3,50501E+15', 'AS_POWER'],
    ['nib', 'NIB: 0220001234567', '0220001234567'],
    ['nib', '220001234567', ['0220001234567', 'ZERO_RESTORED?']],
    ['nib', '22000123', 'NIB_FORM'],
    ['nib', '2,20001E+12', 'AS_POWER'],
    ['npwp', '01.234.567.8-901.000', '012345678901000'],
    ['npwp', '3505014101900001', 'NPWP_IS_NIK'],
    ['npwp', '123', 'NPWP_FORM'],
    ['kbli', '10710', ['10710']],
    ['kbli', '10710 - Industri Produk Roti; 10792', ['10710', '10792']],
    ['kbli', '1071', 'KBLI_FORM'],
    ['email', 'Mailto:Siti@Contoh.ID', 'siti@contoh.id'],
    ['email', 'siti(at)contoh', 'EMAIL_FORM'],
    ['url', 'www.contoh.id/foto', 'https://www.contoh.id/foto'],
    ['id', '35.05', '35.05'],
    ['id', 'x', 'NO_SUCH_CHOICE'],
  ] as const)('%s: %s', (reader, text, expected) => {
    expect(told(reader, text)).toEqual(expected);
  });

  test('a code of KBLI in a number gets its zero back, and one that is not listed is refused', () => {
    expect(read('kbli', numberCell(1111)).value).toEqual(['01111']);
    const isKbli = (code: string) => code === '10710';
    expect(outcome(read('kbli', '99999', { lookups: { ...lookups, isKbli } }))).toBe('KBLI_UNKNOWN');
  });

  test('a NIK in a cell of text may end in a zero', () => {
    expect(read('nik', textCell('3505014101900010')).value).toBe('3505014101900010');
  });
});

test.each([
  ['Sudah terbit', { state: 'ISSUED' }],
  ['P-IRT No. 2063505010001-25', { state: 'ISSUED', number: '2063505010001-25' }],
  ['ID35110000123456789', { state: 'ISSUED', number: 'ID35110000123456789' }],
  ['DTM2023012345', { state: 'SUBMITTED', number: 'DTM2023012345' }],
  ['Dikembalikan, kurang berkas', { state: 'RETURNED' }],
  ['belum', 'NOT_YET'],
  ['tidak', 'NONE'],
  ['v', [{ state: 'ISSUED' }, 'NOT_SHOWN?']],
  ['√', [{ state: 'ISSUED' }, 'NOT_SHOWN?']],
  ['Ada', [{ state: 'ISSUED' }, 'NOT_SHOWN?']],
  ['terdaftar', [{ state: 'SUBMITTED' }, 'AMBIGUOUS?']],
  ['kadaluarsa', [{ state: 'ISSUED' }, 'EXPIRED']],
  ['x', 'AMBIGUOUS?'],
  ['●', 'AMBIGUOUS?'],
  ['exp. 12/2027', [{ state: 'ISSUED' }, 'NOT_SHOWN?']],
  ['2063505010001-25 (exp. 2027)', { state: 'ISSUED', number: '2063505010001-25' }],
  ['hijau', 'STATE_UNKNOWN'],
])('the certificate %s', (text, expected) => {
  expect(told('certificate', text)).toEqual(expected);
});

test.each([
  ['APBN', ['APBN']],
  ['APBD Prov', ['APBD_PROV']],
  ['APBD Kab/Kota', ['APBD_KABKOTA']],
  ['APBD', 'AMBIGUOUS?'],
  ['APBN + Mandiri', ['APBN', 'SELF']],
  ['CSR PT Astra', [['CSR_PARTNER'], 'PAYER_NAMED']],
  ['biaya sendiri', ['SELF']],
  ['swadaya', ['SELF']],
  ['Pak Lurah', 'FUNDER_UNKNOWN'],
])('the payer %s', (text, expected) => {
  expect(told('funders', text)).toEqual(expected);
});

test.each([
  ['sector', 'Makanan & Minuman', 'PANGAN'],
  ['sector', 'Industri Pangan', 'PANGAN'],
  ['sector', 'Fashion/Batik', 'SANDANG'],
  ['sector', 'Kimia dan Bahan Bangunan', 'KIMIA_BAHAN_BANGUNAN'],
  ['sector', 'Pangan dan Kerajinan', 'AMBIGUOUS?'],
  ['sector', 'Krajinann', ['KERAJINAN', 'SPELLING?']],
  ['sector', 'antariksa', 'SECTOR_UNKNOWN'],
  ['markets', 'Lokal, Nasional', ['LOCAL', 'NATIONAL']],
  ['markets', 'Luar negeri', ['EXPORT']],
  ['yesNo', 'Ya', true],
  ['yesNo', 'tdk', false],
  ['yesNo', '✓', true],
  ['yesNo', 'belum ada', false],
  ['yesNo', 'x', 'AMBIGUOUS?'],
  ['yesNo', '✗', 'AMBIGUOUS?'],
  ['yesNo', '●', 'AMBIGUOUS?'],
  ['country', 'Malaysia', 'MY'],
  ['country', 'Jepang', 'JP'],
  ['country', 'Singapore', 'SG'],
  ['country', 'Malaysya', ['MY', 'SPELLING?']],
  ['country', 'Atlantis', 'COUNTRY_UNKNOWN'],
  ['change', 'Meningkat melebihi target', 'UP_BEYOND_TARGET'],
  ['change', 'Menurun', 'DOWN'],
  ['texts', '1. Keripik tempe 2. Keripik pisang', ['Keripik tempe', 'Keripik pisang']],
  ['texts', 'Batik tulis; Batik cap', ['Batik tulis', 'Batik cap']],
] as const)('%s: %s', (reader, text, expected) => {
  expect(told(reader, text)).toEqual(expected);
});

describe('regions', () => {
  test.each([
    ['Prov. Jawa Timur', '35'],
    ['Kab Tulung Agung', '35.04'],
    ['Kota Administrasi Jakarta Selatan', '31.74'],
    ['Kab. Blitar, Jawa Timur', '35.05'],
    ['Kab. Blitar (Jawa Timur)', '35.05'],
    ['Kab. Dati II Malang', '35.07'],
    ['BLITAR (KAB)', '35.05'],
    ['Malang Kota', '35.73'],
    ['Blitar Regency', '35.05'],
    ['Kab. Lima Puluh Kota', '13.07'],
    ['Kab. Kota Baru', '63.02'],
    ['Kab. Pasuruan/Kota Pasuruan', 'AMBIGUOUS?'],
    ['Kab/Kota Blitar', 'AMBIGUOUS?'],
    ['35.05', '35.05'],
    ['Kec. Doko, Kab. Blitar', '35.05.18'],
    ['Kec Doko Kab Blitar', '35.05.18'],
    ['Atlantis', 'REGION_UNKNOWN'],
    ['99.99', 'REGION_UNKNOWN'],
  ])('%s is %s', (text, code) => {
    expect(told('region', text)).toBe(code);
  });

  test('the region of the row says which of several is meant', () => {
    expect(told('regency', 'Blitar', { within: '35.05' })).toEqual(['35.05', 'INFERRED']);
    expect(told('district', 'Doko', { within: '35.05' })).toBe('35.05.18');
    expect(told('district', 'Kecamatan Dokko', { within: '35.05' })).toEqual(['35.05.18', 'SPELLING?']);
    expect(told('regency', 'Kab. Malang', { within: '35.05' })).toEqual(['35.07', 'OUTSIDE?']);
    expect(told('region', 'Resapombo / Doko', { within: '35.05' })).toBe('35.05.18.2009');
  });

  test('a column of one level does not take a region of another', () => {
    expect(told('regency', 'Kec. Doko')).toBe('NOT_THIS_LEVEL');
    expect(told('district', 'Kab. Blitar')).toBe('NOT_THIS_LEVEL');
  });

  test('a village that the register does not keep is told, not refused', () => {
    expect(told('village', 'Desa Resapombo', { within: '35.05.18' })).toBe('35.05.18.2009');
    const reading = read('village', 'Sumberurip', { within: '35.05.18' });
    expect([reading.problem, doubted(reading)]).toEqual([undefined, ['VILLAGE_NOT_KEPT']]);
  });
});

test.each(['#REF!', '#N/A', '#CALC!'])('a formula that failed (%s) is no value', (text) => {
  expect(told('text', text)).toBe('FORMULA_ERROR');
});

test('letters that cannot be read are no text', () => {
  expect(told('text', 'Si\ufffdar')).toBe('BROKEN_TEXT');
});

test('every sentence is there in Indonesian and in English, and is not the same', () => {
  for (const [code, { id, en }] of Object.entries({ ...problems, ...doubts })) {
    expect([code, id.length > 5, en.length > 5, (id as string) === en]).toEqual([code, true, true, false]);
    expect([id, en].join()).not.toMatch(/TODO|undefined/);
  }
});

test.each([
  ['nib', '0220001234568.0', '0220001234568'],
  ['day', '45350', [day('2024-02-28'), 'SERIAL_DAY?']],
  ['year', '44197', [2021, 'SERIAL_DAY?']],
  ['year', '2015', 2015],
  ['text', 'sda', 'NOTHING_ABOVE'],
  ['rupiah', '"', 'NOTHING_ABOVE'],
  ['phones', 'Bu Ratna', 'MISSING'],
  ['rupiah', 'libur', 'MISSING'],
] as [ReaderName, string, unknown][])('what programs and people leave behind in a %s: %s', (reader, text, expected) => {
  expect(told(reader, text)).toEqual(expected);
});
