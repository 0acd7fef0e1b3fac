import { describe, expect, test } from 'vitest';
import { regionsOfIndonesia } from '../../../api/src/articles/regions.ts';
import { doubted, lookups, numberCell, outcome, read } from './reading.ts';

// The table of what offices write and what it means, row for row (spreadsheets.md, 6.3).

describe('days', () => {
  test.each(['16/11/2020', '16-11-2020', '16.11.20'])('%s is the sixteenth of November', (text) => {
    expect(read('day', text)).toEqual({ value: { date: '2020-11-16', precision: 'DAY' }, doubts: [] });
  });

  test.each(['8 Oktober 2021', '8 Okt 2021', 'Jumat, 8 Oktober 2021', "Jum'at, 8 Oktober 2021"])(
    '%s is the eighth of October, and its weekday is right',
    (text) => {
      const { value, doubts } = read('day', text);
      expect(value).toMatchObject({ date: '2021-10-08', precision: 'DAY' });
      expect(doubts).toEqual([]);
    },
  );

  test('a day without its year is not guessed', () => {
    expect(read('day', "Jum'at (8/10)")).toMatchObject({ problem: { code: 'YEAR_MISSING' } });
  });

  test('a weekday that is not that of the day is told', () => {
    const reading = read('day', "Jum'at, 8 Oktober 2016");
    expect(reading.value).toEqual({ date: '2016-10-08', precision: 'DAY', weekday: 'FRIDAY' });
    expect(doubted(reading)).toEqual(['WEEKDAY_MISMATCH']);
  });

  test.each([
    ['9-13 Mei 2018', '2018-05-09', '2018-05-13'],
    ['12 s.d. 15 Oktober 2016', '2016-10-12', '2016-10-15'],
    ['4 Oktober hingga 8 Oktober 2017', '2017-10-04', '2017-10-08'],
  ])('%s is a range', (text, from, to) => {
    expect(read('days', text)).toMatchObject({ value: { from: { date: from }, to: { date: to } }, doubts: [] });
  });
});

describe('amounts', () => {
  test.each(['Rp 1.250.000,00', 'Rp1.250.000,-', '1.250.000', '1,250,000', 'Rp. 1250000'])('%s is 1250000', (text) => {
    expect(read('rupiah', text)).toEqual({ value: 1_250_000, doubts: [] });
  });

  test.each([
    ['1,5 jt', 1_500_000],
    ['1.5 juta', 1_500_000],
    ['750 rb', 750_000],
    ['750 ribu', 750_000],
    ['1.250', 1250],
  ])('%s is %i', (text, amount) => {
    expect(read('rupiah', text)).toEqual({ value: amount, doubts: [] });
  });

  test.each([
    [1000, 1_250_000],
    [1_000_000, 1_250_000_000],
  ] as const)('under a header in units of %i it is multiplied, and the preview says so', (unit, amount) => {
    const reading = read('rupiah', '1.250', { unit });
    expect(reading.value).toBe(amount);
    expect(doubted(reading)).toEqual(['SCALED']);
  });

  test.each(['± 35 orang', 'sekitar 35'])('%s is about 35', (text) => {
    const reading = read('count', text);
    expect(reading.value).toBe(35);
    expect(doubted(reading)).toEqual(['APPROXIMATE']);
  });
});

test.each([
  ['-', 'MISSING'],
  ['–', 'MISSING'],
  ['', 'MISSING'],
  ['n/a', 'MISSING'],
  ['tdk ada', 'NONE'],
  ['belum ada', 'NOT_YET'],
  ['0', 0],
])('"%s" says %s', (text, said) => {
  expect(outcome(read('count', text))).toBe(said);
  expect(outcome(read('rupiah', text))).toBe(said);
});

describe('regions', () => {
  test.each(['Kab. Blitar', 'Kabupaten Blitar', 'KAB BLITAR', 'Pemkab Blitar'])('%s is the regency', (text) => {
    expect(read('region', text)).toEqual({ value: '35.05', doubts: [] });
  });

  test('Kota Blitar is the city', () => {
    expect(read('region', 'Kota Blitar')).toEqual({ value: '35.72', doubts: [] });
  });

  test('Blitar alone may be either, so a person is asked', () => {
    const { value, doubts } = read('regency', 'Blitar');
    expect(value).toBeUndefined();
    expect(doubts).toMatchObject([{ code: 'AMBIGUOUS', ask: true, choices: [{ value: '35.05' }, { value: '35.72' }] }]);
  });

  test.each([
    ['NTB', '52'],
    ['DKI', '31'],
    ['Jatim', '35'],
    ['DIY', '34'],
    ['Solo', '33.72'],
    ['Jogja', '34.71'],
  ])('%s is %s', (text, code) => {
    expect(read('region', text)).toEqual({ value: code, doubts: [] });
  });

  test('a region that is written nearly right is to be confirmed', () => {
    const reading = read('region', 'Nusa Tenggara Brt');
    expect(reading.value).toBe('52');
    expect(doubted(reading)).toEqual(['SPELLING?']);
  });
});

describe('telephones', () => {
  test.each(['0812-3456-7890', '+62 812 3456 7890', '6281234567890', '81234567890'])('%s is one number', (text) => {
    expect(read('phones', text)).toEqual({ value: ['+6281234567890'], doubts: [] });
  });

  test('two numbers in one cell are two', () => {
    expect(read('phones', '0812-3456-7890 / 0857 1234 5678').value).toEqual(['+6281234567890', '+6285712345678']);
  });
});

describe('names', () => {
  test.each(['UD. Sinar Jaya', 'Sinar Jaya, UD', 'UD SINAR JAYA', 'SINARJAYA (UD)'])(
    '%s is sinar jaya, an UD',
    (text) => {
      expect(read('businessName', text).value).toMatchObject({ key: 'sinar jaya', legalForm: 'UD' });
    },
  );

  test('titles are set apart and kept', () => {
    expect(read('person', 'H. Ahmad').value).toEqual({ name: 'Ahmad', titles: ['H.'], written: 'H. Ahmad' });
    expect(read('person', 'Hj. Siti Aminah, S.Pd').value).toEqual({
      name: 'Siti Aminah',
      titles: ['Hj.', 'S.Pd'],
      written: 'Hj. Siti Aminah, S.Pd',
    });
  });
});

describe('identifiers', () => {
  test('a NIK that Excel keeps as a number is not to be trusted', () => {
    expect(read('nik', numberCell(3_573_012_345_678_900))).toMatchObject({ problem: { code: 'AS_NUMBER' } });
  });

  test('a NIB that is a text stays as it is, its zero too', () => {
    expect(read('nib', "'0220001234567")).toEqual({ value: '0220001234567', doubts: [] });
  });

  test('a NIB of twelve digits in a number gets its zero back, and says so', () => {
    const reading = read('nib', numberCell(220_001_234_567));
    expect(reading.value).toBe('0220001234567');
    expect(doubted(reading)).toEqual(['ZERO_RESTORED']);
  });
});

describe('certificates', () => {
  test.each([
    ['Telah Didaftar', 'SUBMITTED'],
    ['Ditolak', 'REJECTED'],
    ['Terbit', 'ISSUED'],
  ])('%s is %s', (text, state) => {
    expect(read('certificate', text)).toEqual({ value: { state }, doubts: [] });
  });

  test('what is under way may be handed in or under review', () => {
    expect(read('certificate', 'Proses').doubts).toMatchObject([
      { ask: true, choices: [{ value: { state: 'SUBMITTED' } }, { value: { state: 'UNDER_REVIEW' } }] },
    ]);
  });
});

test.each(['HANDYCRAFT', 'Handicraf', 'kerajinan'])('%s is KERAJINAN', (text) => {
  expect(read('sector', text)).toEqual({ value: 'KERAJINAN', doubts: [] });
});

test('every name that a regency shares with a city is asked about', async () => {
  const bare = (await regionsOfIndonesia())
    .filter(({ code }) => code.length === 5)
    .map(({ name }) => name.replace(/^(?:Kabupaten|Kota)(?: Administrasi)? /, ''));
  const twice = [...new Set(bare.filter((name, at) => bare.indexOf(name) !== at))];
  expect(twice.length).toBeGreaterThan(20);
  for (const name of twice) expect(outcome(read('regency', name, { lookups }))).toBe('AMBIGUOUS?');
});
