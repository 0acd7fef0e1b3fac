import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { delimiterOf } from '../../../api/src/imports/reading/file/csv.ts';
import { openSheets } from '../../../api/src/imports/reading/open.ts';
import { rowsOf, textsOf, workbookOf } from './sheets.ts';
import { inline, odsOf, workbookParts, zip } from './zip.ts';

describe('a workbook of Excel', () => {
  test('is read sheet by sheet, each row under the number that the office sees', async () => {
    const bytes = await workbookOf({ Srengat: [['Nama'], ['Sinar Jaya']], Kademangan: [[], [], ['Batik']] });
    expect((await rowsOf(bytes)).map(({ sheet, number }) => [sheet, number])).toEqual([
      ['Srengat', 1],
      ['Srengat', 2],
      ['Kademangan', 3],
    ]);
  });

  test('tells texts, numbers, days, and yes from each other', async () => {
    const bytes = await workbookOf({ Data: [['0812', 35, new Date(Date.UTC(2021, 9, 8)), true, 1.5, '', 'akhir']] });
    expect((await rowsOf(bytes))[0]?.cells).toEqual([
      { kind: 'TEXT', text: '0812' },
      { kind: 'NUMBER', text: '35', number: 35 },
      { kind: 'DATE', text: '08/10/2021', date: '2021-10-08' },
      { kind: 'BOOLEAN', text: 'TRUE' },
      { kind: 'NUMBER', text: '1.5', number: 1.5 },
      { kind: 'EMPTY', text: '' },
      { kind: 'TEXT', text: 'akhir' },
    ]);
  });

  test('shows numbers as their format does: percentages, leading zeros, months, all sixteen digits', async () => {
    const bytes = await workbookOf(
      { Data: [[0.45, 220001234567, new Date(Date.UTC(2021, 9, 1)), 3573012345678900]] },
      (book) => {
        const [sheet] = book.worksheets;
        sheet!.getCell('A1').numFmt = '0%';
        sheet!.getCell('B1').numFmt = '0000000000000';
        sheet!.getCell('C1').numFmt = 'mmm-yy';
      },
    );
    expect((await textsOf(bytes))[0]).toEqual(['45%', '0220001234567', '10/2021', '3573012345678900']);
  });

  test('joins a text that is written in several styles', async () => {
    const bytes = await workbookOf({
      Data: [[{ richText: [{ text: 'Sinar ' }, { font: { bold: true }, text: 'Jaya' }] }]],
    });
    expect(await textsOf(bytes)).toEqual([['Sinar Jaya']]);
  });

  test('takes marks of Excel for what they stand for', async () => {
    const rows = `<row r="1">${inline('A1', 'Sinar_x000D_Jaya')}${inline('B1', 'a_x005F_b')}</row>`;
    expect(await textsOf(zip(workbookParts(rows)))).toEqual([['Sinar\nJaya', 'a_b']]);
  });

  test('says what is hidden', async () => {
    const bytes = await workbookOf({ Data: [['a'], ['b']], Lama: [['c']] }, (book) => {
      book.getWorksheet('Data')!.getRow(2).hidden = true;
      book.getWorksheet('Lama')!.state = 'veryHidden';
    });
    expect((await rowsOf(bytes)).map(({ hidden }) => hidden)).toEqual([undefined, true, true]);
  });

  test('with days counted from 1904 shows the same days', async () => {
    const parts = workbookParts('<row r="1"><c r="A1" s="1"><v>43016</v></c></row>', {
      'xl/workbook.xml':
        '<workbook xmlns:r="x"><workbookPr date1904="1"/><sheets><sheet name="Data" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/styles" Target="styles.xml"/></Relationships>',
      'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    });
    expect(await textsOf(zip(parts))).toEqual([['09/10/2021']]);
  });

  test('leaves nothing behind, even if whoever reads it stops midway', async () => {
    const bytes = await workbookOf({ Data: [['a'], ['b']] });
    const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('binaan-waiting-'));
    for await (const row of openSheets(Readable.from([bytes]), 'data.xlsx')) {
      expect(row.number).toBe(1);
      expect(left()).toEqual([]);
      break;
    }
    expect(left()).toEqual([]);
  });
});

describe('a spreadsheet of LibreOffice', () => {
  test('is read like a workbook of Excel', async () => {
    const bytes = odsOf(`<table:table table:name="Srengat">
      <table:table-row><table:table-cell office:value-type="string"><text:p>Nama<text:s/>IKM</text:p></table:table-cell>
        <table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="date" office:date-value="2021-10-08"><text:p>08/10/21</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      <table:table-row table:visibility="collapse"><table:table-cell office:value-type="float" office:value="35"><text:p>35</text:p><office:annotation><text:p>tanya lagi</text:p></office:annotation></table:table-cell>
        <table:table-cell office:value-type="percentage" office:value="0.45"><text:p>45%</text:p></table:table-cell>
        <table:table-cell office:value-type="float" office:value="123"><text:p>00123</text:p></table:table-cell></table:table-row>
    </table:table><table:table table:name="Lama" table:style-name="ta2"><table:table-row><table:table-cell office:value-type="string"><text:p>a</text:p><text:p>b</text:p></table:table-cell></table:table-row></table:table>`);
    const rows = await rowsOf(bytes, 'data.ods');
    expect(
      rows.map(({ sheet, number, hidden, cells }) => [sheet, number, hidden ?? false, cells.map(({ text }) => text)]),
    ).toEqual([
      ['Srengat', 1, false, ['Nama IKM', '', '', '08/10/2021']],
      ['Srengat', 5, true, ['35', '45%', '00123']],
      ['Lama', 1, true, ['a\nb']],
    ]);
  });
});

describe('a text with separators', () => {
  const lines = (mark: string, end = '\n') =>
    `Nama${mark}Alamat${mark}Omzet${end}Sinar Jaya${mark}"Jl. Mawar 1${mark} Blitar"${mark}1.250.000${end}`;
  const read = [['Nama', 'Alamat', 'Omzet']];

  test.each([';', ',', '\t', '|'])('is parted by "%s" where that is its mark', async (mark) => {
    expect(await textsOf(lines(mark), 'data.csv')).toEqual([
      ...read,
      ['Sinar Jaya', mark === '\t' ? 'Jl. Mawar 1 Blitar' : `Jl. Mawar 1${mark} Blitar`, '1.250.000'],
    ]);
  });

  test('is parted by the mark that every line has, not by commas within amounts and addresses', () => {
    expect(delimiterOf('Nama;Alamat;Omzet\nA, B;Jl. X, No. 1, Blitar;1,5\nC;Jl. Y, No. 2, Blitar;2,5\n')).toBe(';');
  });

  test('may say its mark in the first line, which Excel does not count', async () => {
    const rows = await rowsOf('sep=;\r\nNama;Kota\r\n\r\nA;B\r\n', 'data.csv');
    expect(rows.map(({ number, cells }) => [number, cells[0]?.text])).toEqual([
      [1, 'Nama'],
      [3, 'A'],
    ]);
  });

  test.each([
    ['UTF-8', Buffer.from('Nama;Café\n')],
    ['UTF-8 with its mark', Buffer.from('\ufeffNama;Café\n')],
    ['UTF-16 of little end', Buffer.from('\ufeffNama;Café\n', 'utf16le')],
    ['UTF-16 of big end', Buffer.from('\ufeffNama;Café\n', 'utf16le').swap16()],
    ['UTF-16 without its mark', Buffer.from('Nama;Café\n', 'utf16le')],
    ['Windows-1252', Buffer.from('Nama;Café\n', 'latin1')],
  ])('is read in %s', async (_, bytes) => {
    expect(await textsOf(bytes, 'data.csv')).toEqual([['Nama', 'Café']]);
  });

  test('is read in Windows-1252 even if the first letter beyond ASCII comes late', async () => {
    const many = 'Sinar Jaya;Blitar\n'.repeat(20_000);
    const rows = await textsOf(
      Buffer.from(`${many}Café;“Kota”\n`.replace('“', '\x93').replace('”', '\x94'), 'latin1'),
      'data.csv',
    );
    expect(rows.at(-1)).toEqual(['Café', '“Kota”']);
  });

  test('is one sheet under the name of its file', async () => {
    expect((await rowsOf('a,b\n', 'C:\\data\\Kec. Srengat.csv'))[0]?.sheet).toBe('Kec. Srengat');
  });
});

test.each([
  ['Kab.\u00a0Blitar', 'Kab. Blitar'],
  ['Kab.┬áBlitar', 'Kab. Blitar'],
  ['Kab.Â\u00a0Blitar', 'Kab. Blitar'],
  ['CafÃ©', 'Café'],
  ['caf├⌐', 'café'],
  ['2018 â€“ 2019', '2018 – 2019'],
  ['  Sinar \t Jaya  ', 'Sinar Jaya'],
  ['Si\u200bnar', 'Sinar'],
  ['Âge', 'Âge'],
])('%j is cleaned to %j', async (written, read) => {
  expect(await textsOf(await workbookOf({ Data: [[written]] }))).toEqual([[read]]);
});
