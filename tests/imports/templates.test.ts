import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';
import { csvOf, sheetsOf } from '../support/sheets.ts';
import { takingFrom } from '../support/taking.ts';
import { head, officeRow } from './office-rows.ts';

const api = await openApi();
const { person } = peopleOf(api);
const { ask, create } = rowsOf(api);
const { take } = takingFrom(api);
const officer = await person({ role: 'OFFICER', region: '35.05' });
const neighbour = await person({ role: 'OFFICER', region: '35.72' });
const sheets = sheetsOf(api, officer);
const rename = 'mutation ($id: ID!, $name: String!) { renameImportTemplate(id: $id, name: $name) { name } }';
const forget = 'mutation ($id: ID!) { forgetImportTemplate(id: $id) }';

test('a remembered mapping is called otherwise and forgotten by its own office, and by no other', async () => {
  const bring = () => sheets.bring(csvOf(head, [officeRow(1)]), { region: '35.05', year: '2024' });
  const id = await bring();
  await sheets.ask('mutation ($id: ID!) { mapImport(id: $id, input: { remember: true }) { id } }', { id });
  const kept = async () => (await ask('{ importTemplates { nodes { id name } } }')).importTemplates.nodes;
  const [template] = await kept();
  for (const document of [rename, forget]) {
    const { errors } = await api.as(neighbour)(document, { id: template.id, name: 'Milik kami' });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  }
  const { errors } = await api.as(officer)(rename, { id: template.id, name: ' ' });
  expect(errors?.[0]?.extensions.fields).toHaveProperty('name');
  await sheets.ask(rename, { id: template.id, name: 'Data pokok' });
  expect(await kept()).toEqual([{ id: template.id, name: 'Data pokok' }]);
  // The mapping is still known by its header.
  const columns = async (it: string) =>
    (await ask('query ($id: ID!) { importSheets(import: $id) { columns { by } } }', { id: it })).importSheets[0]
      .columns;
  expect((await columns(await bring()))[1].by).toBe('TEMPLATE');
  await sheets.ask(forget, { id: template.id });
  expect(await kept()).toEqual([]);
  expect((await columns(await bring()))[1].by).toBe('ALIAS');
});

test('whoever sees a sheet is told who has brought it', async () => {
  const id = await sheets.bring(csvOf(head, [officeRow(2)]), { region: '35.05' });
  const asked = 'query ($ids: [ID!]!) { importBringers(imports: $ids) { import name } }';
  const province = await person({ role: 'OFFICER', region: '35' });
  const { data } = await api.as(province)(asked, { ids: [id] });
  expect(data.importBringers).toEqual([{ import: id, name: expect.any(String) }]);
  expect((await api.as(neighbour)(asked, { ids: [id] })).data.importBringers).toEqual([]);
});

describe.each(['id', 'en'] as const)('a list taken along in the language %s', (language) => {
  test('comes back as the sheet of its noun, and changes nothing', async () => {
    const name = `Anyaman ${language}`;
    const business = await create('Business', { name, region: '35.05', legalForm: 'CV', sector: 'SANDANG' });
    await create('Product', { business, name: `Tas ${language}`, sector: 'KERAJINAN' });
    const list = {
      noun: 'Product',
      where: { business: { id: { eq: business } } },
      columns: ['id', 'name', 'business', 'sector', 'createdAt'],
      format: 'XLSX',
      language,
    };
    const file = new Uint8Array(await (await take('list', list, { asker: officer })).arrayBuffer());
    const id = await sheets.bring(file, { region: '35.05' }, 'daftar.xlsx');
    expect(await sheets.act('preview', id)).toMatchObject({ kind: 'Product', sameRows: 1, total: 1 });
  });

  test('a blank is in it, with what can be chosen', async () => {
    const response = await fetch(`${api.origin}/import/blank`, {
      method: 'POST',
      headers: { cookie: officer.cookie, 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ kind: 'Certificate' }),
    });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await response.arrayBuffer()) as never);
    const said = book.worksheets.map((sheet) => sheet.getSheetValues().flat().join('|')).join('|');
    const [own, other] = language === 'id' ? ['Terbit pada', 'Issued on'] : ['Issued on', 'Terbit pada'];
    expect([book.worksheets[0]?.name, said.includes(own as string), said.includes(other as string)]).toEqual([
      language === 'id' ? 'Sertifikat' : 'Certificates',
      true,
      false,
    ]);
  });
});
