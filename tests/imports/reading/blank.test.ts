import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { Business } from '../../../api/src/business/business.ts';
import { blankTemplate, offered } from '../../../api/src/imports/reading/blank.ts';
import { guessColumns } from '../../../api/src/imports/reading/guess.ts';
import { kindOfNoun, sheetKinds } from '../../../api/src/imports/reading/kinds.ts';
import type { ReaderName } from '../../../api/src/imports/reading/reading.ts';
import { doubted, read } from './reading.ts';
import { recognised } from './sheets.ts';

async function bytesOf(...given: Parameters<typeof blankTemplate>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of blankTemplate(...given)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

test.each(['id', 'en'] as const)('a blank sheet comes back as what it is, column by column (%s)', async (language) => {
  for (const kind of sheetKinds) {
    const sheets = await recognised(await bytesOf(kind, language));
    const guess = guessColumns(sheets[0]!.layout, [], sheetKinds);
    expect(guess).toMatchObject({ kind: kind.key, fits: true });
    const stated = kind.columns
      .filter(({ key, unasked }) => !['id', 'version'].includes(key) && !unasked)
      .flatMap(({ key, repeats }) => (repeats ? [key, key, key] : [key]));
    expect(guess.columns.map(({ column }) => column)).toEqual(stated);
    for (const { layout } of sheets.slice(1))
      expect(layout.hidden || !guessColumns(layout, [], sheetKinds).fits).toBe(true);
  }
});

test('a column offers what can be chosen in it', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await bytesOf(sheetKinds[0]!, 'id')) as never);
  expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ['Data IKM Binaan', 'visible'],
    ['Petunjuk', 'visible'],
    ['Pilihan', 'hidden'],
  ]);
  const [sheet, , choices] = book.worksheets;
  const sex = sheet!.getRow(1).values as string[];
  const cell = sheet!.getRow(2).getCell(sex.indexOf('L/P'));
  expect(cell.dataValidation).toMatchObject({ type: 'list', formulae: ["'Pilihan'!$A$2:$A$3"] });
  expect([choices!.getCell('A1').text, choices!.getCell('A2').text, choices!.getCell('A3').text]).toEqual([
    'L/P',
    'L',
    'P',
  ]);
});

test('a column of digits is one of texts, so that Excel keeps all of them and the zeros before', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await bytesOf(sheetKinds[0]!, 'id')) as never);
  const [sheet] = book.worksheets;
  const heads = sheet!.getRow(1).values as string[];
  const formats = ['NIK', 'NIB', 'NPWP', 'No. HP', 'PIRT', 'TK L'].map(
    (head) => sheet!.getColumn(heads.indexOf(head)).numFmt,
  );
  expect(formats).toEqual(['@', '@', '@', '@', '@', undefined]);
});

test('the sheet of a noun offers the values of its enumerations as they are called', async () => {
  const kind = kindOfNoun(Business);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await bytesOf(kind, 'en')) as never);
  const forms = book.getWorksheet('Choices')!.getColumn(1).values;
  expect(forms).toEqual(expect.arrayContaining(['Legal form', 'Sole trader', 'PT (limited company)']));
  const legalForm = kind.columns.find(({ key }) => key === 'legalForm');
  expect(read('choice', 'pt (limited company)', { choices: legalForm!.choices! }).value).toBe('PT');
});

test('whatever is offered is read without a doubt', () => {
  for (const [reader, values] of Object.entries(offered))
    for (const value of values) {
      const reading = read(reader as ReaderName, value);
      expect([value, reading.value !== undefined, doubted(reading)]).toEqual([value, true, []]);
    }
});

test('every example is read without a doubt', () => {
  for (const { columns } of sheetKinds)
    for (const { reader, example } of columns)
      if (example && reader !== 'village')
        expect([example, doubted(read(reader, example)), read(reader, example).problem]).toEqual([
          example,
          [],
          undefined,
        ]);
});
