import { writeFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import Excel from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { argumentIn, periodIn, shownIn } from '../../api/src/reports/file/words.ts';
import { openApi, stranger } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';
import { takingFrom } from '../support/taking.ts';

const api = await openApi(undefined, { OFFICE_NAME: 'Dinas Uji Kabupaten Blitar' });
const { ask, create } = rowsOf(api);
const { take } = takingFrom(api);

let asked: { report: string; variables: object; title: string; words: Record<string, string> };
beforeAll(async () => {
  const { exhibitions } = await ask('{ exhibitions(where: { name: { eq: "Jakarta Expo 2016" } }) { nodes { id } } }');
  asked = {
    report: 'participationFunding',
    variables: { exhibition: exhibitions.nodes[0].id },
    title: 'Pembiayaan Jakarta Expo 2016',
    words: {
      'EXH-01': 'Keikutsertaan',
      'EXH-01:told': 'Menurut asal uang — selengkapnya ≥ satu.',
      APBN: '=Anggaran negara',
    },
  };
});

/** What the pages of a PDF draw. */
const drawn = (pdf: Buffer): string =>
  [...pdf.toString('latin1').matchAll(/FlateDecode[\s\S]*?stream\n([\s\S]*?)\nendstream/g)]
    .map(([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'))
    .join('\n');

describe('a report is taken along with what its figures rest on', () => {
  test('as a workbook: numbers as numbers, how each is counted, when and for whom', async () => {
    const response = await take('report', { ...asked, format: 'XLSX', language: 'id' });
    const book = new Excel.Workbook();
    await book.xlsx.load((await response.arrayBuffer()) as never);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Angka', 'Keterangan', 'Cara menghitung']);
    const rows = book.worksheets[0]?.getSheetValues().slice(1) as unknown[][];
    expect(rows[0]?.slice(1, 9)).toEqual([
      'Menurut',
      'Bagian',
      'Ukuran',
      'Rincian',
      'Nilai',
      'Satuan',
      'Dasar (n)',
      'Belum diketahui',
    ]);
    expect(rows.find((row) => row[4] === '=Anggaran negara')?.slice(2, 9)).toEqual([
      'Seluruhnya',
      'Keikutsertaan',
      '=Anggaran negara',
      2,
      'keikutsertaan',
      0,
      2,
    ]);
    const about = JSON.stringify(book.worksheets[1]?.getSheetValues());
    for (const told of ['Dinas Uji Kabupaten Blitar', 'Pembiayaan Jakarta Expo 2016', 'semua yang tercatat', 'WIB'])
      expect(about).toContain(told);
    expect(about).toContain('pameran: Jakarta Expo 2016"');
    expect(JSON.stringify(book.worksheets[2]?.getSheetValues())).toContain('Menurut asal uang');
  });

  test('of an instant: as of when stands where else it says when it was counted', async () => {
    const variables = { ...asked.variables, asOf: '2001-05-01T00:00:00+07:00' };
    const refused = await take('report', { ...asked, variables, format: 'CSV', language: 'en' });
    expect(refused.status).toBe(404);
    const register = { ...asked, report: 'registerQuality', variables: { by: [], asOf: variables.asOf } };
    const [head, ...rows] = (await (await take('report', { ...register, format: 'CSV', language: 'en' })).text())
      .trim()
      .split('\r\n');
    expect(head).toContain('As recorded at');
    expect(head).not.toContain('Counted at');
    expect(rows[0]).toContain('2001-04-30T17:00:00.000Z');
    const pdf = Buffer.from(await (await take('report', { ...register, format: 'PDF', language: 'en' })).arrayBuffer());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('as a CSV: each line by itself says what it rests on', async () => {
    const text = await (await take('report', { ...asked, format: 'CSV', language: 'en' })).text();
    const [head, ...rows] = text.trim().split('\r\n');
    expect(head).toContain('Rests on (n),Not known,Coverage');
    const line = rows.find((row) => row.includes('Anggaran'));
    expect(line).toContain(",'=Anggaran negara,2,participations,0,2,0,");
    expect(line).toMatch(/Menurut asal uang.*,Dinas Uji Kabupaten Blitar,\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(new Set(head?.split(',')).size).toBe(head?.split(',').length);
  });

  test('by who brings no words: in those of the house, and no code stands where a name belongs', async () => {
    const rowsIn = async (language: string, question: { report: string; variables: object }) => {
      const text = await (await take('report', { ...question, format: 'CSV', delimiter: '\t', language })).text();
      return text
        .trim()
        .split('\r\n')
        .map((line) => line.split('\t'));
    };
    await create('Business', { name: 'Tenun Uji', region: '35.05', sector: 'SANDANG' });
    const register = { report: 'registerQuality', variables: { by: ['SECTOR'] } };
    const [head, ...quality] = await rowsIn('id', register);
    const [, ...funding] = await rowsIn('id', { report: asked.report, variables: asked.variables });
    expect(head?.slice(0, 4)).toEqual(['Menurut', 'Bagian', 'Ukuran', 'Rincian']);
    expect(quality.map((row) => row.slice(0, 3))).toContainEqual(['Cabang industri', 'Sandang', 'Punya NIB']);
    expect(funding.map((row) => row[3])).toEqual(expect.arrayContaining(['APBN', 'CSR mitra']));
    const named = [...quality, ...funding].flatMap((row) => row.slice(0, 4));
    expect(named.filter((word) => /^[A-Z]{3,}[A-Z0-9_-]{3,}$/.test(word))).toEqual([]);
    expect((await rowsIn('en', register)).map((row) => row[2])).toContain('With a NIB');
    const period = { from: '2024-01-01', to: '2025-01-01', sector: 'SANDANG' };
    const sheets = await take('report', {
      report: 'mentoringOutcomes',
      variables: period,
      format: 'XLSX',
      language: 'id',
    });
    const book = new Excel.Workbook();
    await book.xlsx.load((await sheets.arrayBuffer()) as never);
    const about = JSON.stringify(book.worksheets[1]?.getSheetValues());
    for (const said of ['Hasil pendampingan', 'cabang industri: Sandang']) expect(about).toContain(said);
    const paper = await take('report', { ...register, format: 'PDF', language: 'id' });
    expect(paper.headers.get('content-disposition')).toContain('Mutu-register.pdf');
  });

  test('as a PDF: the office above, the pages numbered, its fonts within', async () => {
    const response = await take('report', { ...asked, format: 'PDF', language: 'id' });
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const bytes = Buffer.from(await response.arrayBuffer());
    if (process.env.KEEP_PDF) await writeFile(process.env.KEEP_PDF, bytes);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.toString('latin1').trim().endsWith('%%EOF')).toBe(true);
    expect(bytes.toString('latin1')).toMatch(/\/FontFile2/);
    expect(bytes.toString('latin1')).toMatch(/Roboto-Medium/);
  });

  test('as a PDF on which every figure stands, whatever somebody has called things', async () => {
    const words = { ...asked.words, 'EXH-01': 'W'.repeat(900), APBN: `<b>\u202e${'😀'.repeat(99)}</b>` };
    const response = await take('report', { ...asked, words, title: 'V'.repeat(300), format: 'PDF', language: 'id' });
    const bytes = Buffer.from(await response.arrayBuffer());
    const places = [...drawn(bytes).matchAll(/1 0 0 1 ([\d.]+) [\d.]+ Tm/g)].map(([, x]) => Number(x));
    expect(places.length).toBeGreaterThan(50);
    expect(Math.max(...places)).toBeLessThan(595);
  });

  test('under a name that is one of a file, and short', async () => {
    const nameOf = async (title: string) =>
      (await take('report', { ...asked, title, format: 'CSV' })).headers.get('content-disposition');
    const called = (plain: string, name = plain) => `attachment; filename="${plain}"; filename*=UTF-8''${name}`;
    expect(await nameOf('../../etc/passwd')).toBe(called('etc-passwd.csv'));
    expect(await nameOf('a"; filename=b.exe\r\nset-cookie: c=d')).toBe(called('a-filename-b-exe-set-cookie-c-d.csv'));
    expect(await nameOf('gpj.\u202eexe')).toBe(called('gpj-exe.csv'));
    expect(await nameOf('سوق')).toBe(called('binaan.csv', `${encodeURIComponent('سوق')}.csv`));
    expect((await nameOf(`${'x'.repeat(99)}𝒳${'展'.repeat(800)}`))?.length).toBeLessThan(300);
  });
});

test('on paper a percentage and what is below nought are written as people write them', () => {
  const shown = (value: number, unit: string) => shownIn({ value, unit, hidden: false } as never, 'id');
  expect([shown(46.92, 'PERCENT'), shown(-123389569, 'RUPIAH'), shown(1e12, 'RUPIAH'), shown(-16, 'WORKERS')]).toEqual([
    '46,9%',
    '-Rp 123.389.569',
    'Rp 1.000.000.000.000',
    '-16 pekerja',
  ]);
  const written = (code: string, value: number | null, unit: string, n = 1) =>
    shownIn({ code, value, unit, n, missing: 0, hidden: false } as never, 'id');
  // As on the screen: a change with its sign, and small numbers with both their digits.
  expect([
    written('MEN-04', 34.43, 'PERCENT'),
    written('MEN-05', 9, 'WORKERS'),
    written('MEN-03', 0.131, 'SESSIONS'),
    written('DID-LOG', 18.02, 'PERCENT'),
    written('DID-LEVEL', 41626515, 'RUPIAH'),
    written('DID-DETECTABLE', 2.7, 'PERCENT'),
  ]).toEqual(['+34,4%', '+9 pekerja', '0,13 pertemuan per bulan', '+18%', '+Rp 41.626.515', '2,7%']);
  // Of what there is none, nobody could know more.
  expect([written('COST-01', null, 'RUPIAH', 0), written('COST-01', null, 'RUPIAH')]).toEqual([
    'tidak ada yang dihitung',
    'tidak diketahui',
  ]);
  expect(periodIn({ from: '2026-11-23', to: '2026-11-24' }, 'id')).toBe('23 November 2026');
  expect(periodIn({ from: '2026-01-01', to: '2027-01-01' }, 'id')).toBe('1 Januari 2026 – 31 Desember 2026');
  expect(argumentIn('on', '2026-11-23', 'id')).toBe('pada tanggal: 23 November 2026');
});

test('what it may not be asked is refused as GraphQL refuses it', async () => {
  const refused = async (body: object, how = {}) => {
    const response = await take('report', { ...asked, format: 'CSV', ...body }, how);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    return [response.status, errors[0]?.extensions.code];
  };
  expect(await refused({ report: 'businesses' })).toEqual([400, 'BAD_USER_INPUT']);
  expect(await refused({ report: 'me' })).toEqual([400, 'BAD_USER_INPUT']);
  expect(await refused({ variables: {} })).toEqual([400, 'BAD_USER_INPUT']);
  expect(await refused({ variables: { exhibition: 'nowhere' } })).toEqual([404, 'NOT_FOUND']);
  expect(await refused({ report: 'mentoringOutcomes', variables: { from: '2024-01-01', to: '2023-01-01' } })).toEqual([
    400,
    'BAD_USER_INPUT',
  ]);
  expect(await refused({}, { asker: stranger })).toEqual([401, 'UNAUTHENTICATED']);
});
