import { Readable } from 'node:stream';
import Excel from 'exceljs';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Cell } from '../../api/src/exports/cell.ts';
import { csv, type Delimiter } from '../../api/src/exports/csv.ts';
import { admin, openApi, stranger } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';
import { takingFrom } from '../support/taking.ts';

const api = await openApi();
const { ask, create } = rowsOf(api);
const { person } = peopleOf(api);
const { take, lines, refused } = takingFrom(api);

const blitar = '35.05';
const named = (word: string) => ({ name: { startsWith: word } });

beforeAll(async () => {
  for (const name of ['Bawa Satu', 'Bawa Dua', 'Bawa "Tiga"; sama']) await create('Business', { name, region: blitar });
  await create('Business', { name: 'Bawa Jauh', region: '34.04' });
});

/** The first sheet of a workbook, row by row. */
async function sheetOf(body: object) {
  const response = await take('list', { format: 'XLSX', ...body });
  expect(response.status).toBe(200);
  const book = new Excel.Workbook();
  await book.xlsx.load((await response.arrayBuffer()) as never);
  return book.worksheets[0] as Excel.Worksheet;
}

describe('what a list shows is what is taken along', () => {
  const list = {
    noun: 'Business',
    where: named('Bawa'),
    orderBy: [{ name: 'DESC' }],
    columns: [{ path: 'name', head: 'Nama' }, { path: 'region', head: 'Wilayah' }, 'region.id'],
  };

  test('with its filter, its order and its links', async () => {
    const { regions } = await ask(
      '{ regions(where: { id: { in: ["35.05", "34.04"] } }, orderBy: [{ id: DESC }]) { nodes { label } } }',
    );
    const [here, far] = regions.nodes.map(({ label }: { label: string }) => label);
    expect(await lines(list)).toEqual([
      'Nama,Wilayah,Region: Identifier',
      `Bawa Satu,${here},35.05`,
      `Bawa Jauh,${far},34.04`,
      `Bawa Dua,${here},35.05`,
      `"Bawa ""Tiga""; sama",${here},35.05`,
    ]);
  });

  test('found by a search, the best fit first', async () => {
    const { businesses } = await ask('{ businesses(search: "bawa jauh") { nodes { name } } }');
    const [, ...rows] = await lines({ noun: 'Business', search: 'bawa jauh', columns: ['name'] });
    expect(rows).toEqual(businesses.nodes.map(({ name }: { name: string }) => name));
    expect(rows[0]).toBe('Bawa Jauh');
  });

  test('as of an instant', async () => {
    expect(await lines({ ...list, asOf: new Date(Date.now() - 3_600_000).toISOString() })).toHaveLength(1);
  });

  test('under the same rules: an officer takes the region along, nobody else’s', async () => {
    const officer = await person({ role: 'OFFICER', region: '34' });
    expect((await lines(list, { asker: officer })).slice(1).map((row) => row.split(',')[0])).toEqual(['Bawa Jauh']);
  });

  test('longer than a page, in order, without a gap', async () => {
    const [, ...rows] = await lines({ noun: 'Region', orderBy: [{ id: 'ASC' }], columns: ['id'] });
    const { regions } = await ask('{ regions { totalCount } }');
    expect(rows).toHaveLength(regions.totalCount);
    expect(rows.length).toBeGreaterThan(500);
    expect(rows).toEqual([...new Set(rows)].sort());
  });

  test('with one statement that counts and one that reads', async () => {
    const { sent } = await api.statements(() => lines(list));
    expect(sent.map(({ text }) => text.split(' ')[0])).toEqual(['begin', 'select', 'declare', 'fetch', 'rollback']);
    expect(sent[0]?.text).toContain('read only');
  });
});

describe('a workbook', () => {
  test('holds numbers as numbers, days as days, rupiah with their sign, codes in words', async () => {
    const business = await create('Business', { name: 'Bawa Angka', region: blitar });
    await create('PeriodReport', { business, period: 'YEAR', startsOn: '2023-01-01', turnover: 9_007_199_254_740_991 });
    const sheet = await sheetOf({
      noun: 'PeriodReport',
      where: { business: { id: { eq: business } } },
      columns: ['business', 'period', 'startsOn', 'turnover', 'createdAt', 'workersMale'].map((path) => ({
        path,
        head: path,
        values: { YEAR: 'Tahun' },
      })),
      title: 'Laporan: [usaha]',
    });
    expect(sheet.name).toBe('Laporan   usaha');
    expect(sheet.getRow(1).getCell(5).value).toBe('createdAt (WIB)');
    const row = sheet.getRow(2);
    expect(row.getCell(1).value).toBe('Bawa Angka');
    expect(row.getCell(2).value).toBe('Tahun');
    expect(row.getCell(3).value).toEqual(new Date('2023-01-01'));
    expect(row.getCell(4).value).toBe(9_007_199_254_740_991);
    expect(row.getCell(4).numFmt).toContain('Rp');
    expect(row.getCell(5).value).toBeInstanceOf(Date);
    expect(row.getCell(6).value).toBeNull();
  });

  test('keeps a text a text, even where a formula could become of it', async () => {
    await create('Business', { name: '=1+1', region: blitar });
    const cell = (await sheetOf({ noun: 'Business', where: { name: { eq: '=1+1' } }, columns: ['name'] }))
      .getRow(2)
      .getCell(1);
    expect([cell.type, cell.value]).toEqual([Excel.ValueType.String, '=1+1']);
  });
});

test('columns and values that nobody names otherwise are called in the language of whoever asks', async () => {
  const list = {
    noun: 'PeriodReport',
    where: { business: { name: { eq: 'Bawa Bahasa' } } },
    columns: ['business', 'business.region', 'period', 'state'],
  };
  const business = await create('Business', { name: 'Bawa Bahasa', region: blitar });
  await create('PeriodReport', { business, period: 'YEAR', startsOn: '2023-01-01' });
  expect(await lines(list, { language: 'id' })).toEqual([
    'Usaha;Usaha: Wilayah;Jenis periode;Status',
    'Bawa Bahasa;Kabupaten Blitar;Tahun;Konsep',
  ]);
  expect(await lines(list)).toEqual([
    'Business,Business: Region,Period,State',
    'Bawa Bahasa,Kabupaten Blitar,Year,Draft',
  ]);
});

describe('a CSV', () => {
  test('keeps numbers numbers, those below zero too, with the decimals of its language', async () => {
    const cells: Cell[] = [
      { form: 'decimal', value: -1.5 },
      { form: 'rupiah', value: -2000 },
      '-1.5',
      { form: 'day', value: '2024-02-01' },
    ];
    const written = async (delimiter: Delimiter) =>
      Buffer.concat(await Readable.from(csv(['a'], [[cells]], delimiter)).toArray())
        .toString('utf8')
        .split('\r\n')[1];
    expect(await written(';')).toBe("-1,5;-2000;'-1.5;2024-02-01");
    expect(await written(',')).toBe("-1.5,-2000,'-1.5,2024-02-01");
  });

  test('keeps a text whole that would begin a cell with a formula, opened with another delimiter', async () => {
    const written = async (texts: string[], delimiter: Delimiter) =>
      Buffer.concat(await Readable.from(csv(['a'], [[texts]], delimiter)).toArray())
        .toString('utf8')
        .split('\r\n')[1];
    expect(await written(['Batik,=1+1', 'kain, tenun'], ';')).toBe('"Batik,=1+1";kain, tenun');
    expect(await written(['Batik; +cmd', 'kain; tenun'], ',')).toBe('"Batik; +cmd",kain; tenun');
    expect(await written(['Batik\t@sum'], ';')).toBe('"Batik\t@sum"');
  });

  test('closes every door to formulas: names, telephone numbers, heads', async () => {
    for (const name of ['=HYPERLINK("x")', '+cmd', '-2+3', '@sum', ' =1', '＝1'])
      await create('Person', { name: `${name} rumus`, region: blitar, phone: '+628123456789' });
    const [head, ...rows] = await lines({
      noun: 'Person',
      where: { name: { contains: 'rumus' } },
      columns: [{ path: 'name', head: '=head' }, 'phone'],
    });
    expect(head).toBe("'=head,Telephone");
    expect(rows).toHaveLength(6);
    for (const row of rows) expect(row).toMatch(/^("?)'.*,'\+628123456789$/);
  });

  test('is one that Excel reads as it is set in Indonesia: its mark, semicolons, a comma before decimals', async () => {
    const response = await take('list', {
      noun: 'Region',
      where: { id: { eq: '35.05' } },
      columns: ['id', 'name'],
      format: 'CSV',
      language: 'id',
      title: 'Wilayah — Blitar',
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(bytes.toString('utf8').split('\r\n')[1]).toMatch(/^35\.05;/);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="Wilayah-Blitar.csv"; filename*=UTF-8''Wilayah-Blitar.csv`,
    );
  });
});

describe('what may not be taken along is refused before the first byte', () => {
  const all = { noun: 'Business', columns: ['name'] };
  test.each([
    ['a noun that is none', { ...all, noun: 'User_' }, 400],
    ['a column that is none', { ...all, columns: ['nothing'] }, 400],
    ['a way through a list', { ...all, columns: ['products.name'] }, 400],
    ['a NIK', { noun: 'Person', columns: ['nik'] }, 400],
    ['a filter that is none', { ...all, where: { nothing: { eq: 1 } } }, 400],
    ['an instant to come', { ...all, asOf: '2999-01-01T00:00:00Z' }, 400],
    ['a format that is none', { ...all, format: 'PDF' }, 400],
  ])('%s', async (_, body, status) => {
    expect(await refused(body)).toEqual({ status, code: 'BAD_USER_INPUT' });
  });

  test('a stranger, and a page of another site', async () => {
    expect(await refused(all, { asker: stranger })).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    expect(await refused(all, { headers: { origin: 'https://elsewhere.example' } })).toEqual({
      status: 403,
      code: 'FORBIDDEN',
    });
    expect((await take('list', all, { headers: { 'content-type': 'text/plain' } })).status).toBe(400);
  });
});

test('what a field’s rule hides is as empty in the file as it is in the API', async () => {
  await create('Person', { name: 'Bawa Diam', region: blitar, phone: '+628111111111' });
  const officer = await person({ role: 'OFFICER', region: blitar });
  const body = { noun: 'Person', where: { name: { eq: 'Bawa Diam' } }, columns: ['name', 'phone', 'nikLast4'] };
  expect(await lines(body, { asker: officer })).toEqual(['Full name,Telephone,"NIK, last four digits"', 'Bawa Diam,,']);
  expect((await lines(body, { asker: admin }))[1]).toContain('+628111111111');
});

test('what is read on record is on record, for each row, with the same words', async () => {
  const about = await create('Person', { name: 'Bawa Catat', region: blitar });
  for (const askedOn of ['2026-01-15', '2026-01-16'])
    await create('Functioning', { person: about, askedOn, seeing: 'SOME' });
  const where = { person: { id: { eq: about } } };
  const log = async () =>
    (
      await ask(
        'query ($about: ID!) { readLog(where: { aboutId: { eq: $about } }) { nodes { reader noun recordId fields purpose } } }',
        { about },
      )
    ).readLog.nodes.sort((a: { recordId: string }, b: { recordId: string }) => (a.recordId < b.recordId ? -1 : 1));
  await ask('query ($where: FunctioningWhere) { functionings(where: $where) { nodes { seeing } } }', { where });
  const byApi = await log();
  expect(byApi).toHaveLength(2);
  expect(await lines({ noun: 'Functioning', where, columns: ['person', 'seeing'] })).toHaveLength(3);
  const both = await log();
  expect(both).toHaveLength(4);
  expect(both).toEqual([...byApi, ...byApi].sort((a, b) => (a.recordId < b.recordId ? -1 : 1)));
});

describe('a program of a partner', () => {
  async function key(operations: string[]): Promise<string> {
    const organization = await create('Organization', { name: `Bawa Mitra ${operations}`, kind: 'CORPORATE_PARTNER' });
    const { createApiKey } = await ask('mutation ($input: ApiKeyInput!) { createApiKey(input: $input) { key } }', {
      input: { name: 'Uji', organization, startsOn: '2020-01-01', operations },
    });
    return createApiKey.key;
  }
  const regions = { noun: 'Region', columns: ['name'] };

  test('takes along what its key is for', async () => {
    const how = { asker: stranger, headers: { 'x-api-key': await key(['regions']) } };
    expect((await lines(regions, how)).length).toBeGreaterThan(500);
    expect(await refused({ noun: 'Business', columns: ['name'] }, how)).toEqual({ status: 403, code: 'FORBIDDEN' });
  });

  test('pays for each row, and gets none of what its budget does not hold', async () => {
    const modest = await openApi(api.databaseUrl, { KEY_COST: '100', KEY_BUDGET: '400' });
    onTestFinished(() => modest.close());
    const headers = { 'x-api-key': await key([]) };
    const from = takingFrom(modest);
    const some = { ...regions, where: { within: '34' } };
    const response = await from.take('list', { ...some, format: 'CSV' }, { asker: stranger, headers });
    const rows = (await response.text()).trim().split('\r\n').length - 1;
    const { regions: all } = await ask('{ regions(where: { within: "34" }) { totalCount } }');
    expect(rows).toBe(all.totalCount);
    expect(Number(/;r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1])).toBe(400 - rows);
    expect(await from.refused(regions, { asker: stranger, headers })).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
  });
});

test('a client that wants to know sees how far the file is, and that it is whole', async () => {
  const response = await take('list', { noun: 'Region', columns: ['id'], format: 'CSV', progress: true });
  const total = Number(response.headers.get('binaan-rows'));
  const bytes = Buffer.from(await response.arrayBuffer());
  const pieces: [rows: number, length: number][] = [];
  let file = '';
  for (let at = 0; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at + 4);
    pieces.push([bytes.readUInt32BE(at), length]);
    file += bytes.toString('utf8', at + 8, at + 8 + length);
    at += 8 + length;
  }
  expect(pieces.at(-1)).toEqual([total, 0]);
  expect(file.trim().split('\r\n')).toHaveLength(total + 1);
});
