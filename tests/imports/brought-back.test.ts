import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { allKinds } from '../../api/src/imports/kinds/kinds.ts';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';
import { csvOf, sheetsOf } from '../support/sheets.ts';
import { takingFrom } from '../support/taking.ts';
import { head, officeRow } from './office-rows.ts';
import type { Row } from './trying.ts';

// A list that goes out and comes back changes what was edited in it, and nothing else.

const api = await openApi();
const sheets = sheetsOf(api);
const { create, ask } = rowsOf(api);
const { take } = takingFrom(api);

type Bytes = Uint8Array<ArrayBuffer>;
const bytesOf = async (response: Response): Promise<Bytes> => new Uint8Array(await response.arrayBuffer());

/** The list of a noun with all that its sheet may bring. */
const listOf = async (noun: string, where: object = {}, format = 'XLSX', language = 'id'): Promise<Bytes> => {
  const columns =
    allKinds()
      .find(({ key }) => key === noun)
      ?.columns.map(({ key }) => key) ?? [];
  const body = { noun, where, format, language, columns: columns.filter((key) => key !== 'nik') };
  const response = await take('list', body);
  expect([noun, response.status]).toEqual([noun, 200]);
  return bytesOf(response);
};

/** What a column of a noun's sheet is called. */
const labelOf = (noun: string, column: string): string =>
  allKinds()
    .find(({ key }) => key === noun)
    ?.columns.find(({ key }) => key === column)?.label.id ?? '';

/** The same workbook with the cells below some labels written anew, where they say this. */
async function edited(file: Bytes, edits: [label: string, was: string, is: string][]): Promise<Bytes> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file as never);
  const sheet = book.worksheets[0] as ExcelJS.Worksheet;
  const labels = sheet.getRow(1).values as string[];
  for (const [label, was, is] of edits)
    sheet.getColumn(labels.indexOf(label)).eachCell((cell) => {
      if (cell.text === was) cell.value = is;
    });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function shown(file: Bytes, name = 'daftar.xlsx') {
  const id = await sheets.bring(file, { region: '35.05' }, name);
  const it = await sheets.act('preview', id);
  return { id, it, changes: (await sheets.rows(id, ', outcome: CHANGE')).flatMap((row: Row) => row.changes) };
}

// Two of one name, in districts that share theirs with others elsewhere, and what hangs on them.
const [one, other] = [
  await create('Business', { name: 'CV Tunas Sama', region: '33.21.14' }),
  await create('Business', { name: 'CV Tunas Sama', region: '35.01.05', phone: '+62342801234' }),
];
const product = await create('Product', { business: one, name: 'Tas, dompet', sector: 'KERAJINAN' });
await create('Product', { business: other, name: 'Tas, dompet', sector: 'KERAJINAN' });
await create('PeriodReport', { business: one, period: 'YEAR', startsOn: '2023-01-01', profit: -2_788_926 });

test.each([
  ['XLSX', 'id'],
  ['CSV', 'en'],
])('the list of every noun comes back without a change, as %s in the language %s', async (format, language) => {
  const told: string[] = [];
  for (const { key } of allKinds().filter(({ noun }) => noun)) {
    const where = key === 'Region' ? { level: { eq: 'REGENCY' } } : {};
    const id = await sheets.bring(await listOf(key, where, format, language), { region: '35.05' }, `a.${format}`);
    const { kind, total } = await sheets.read(id);
    if (!total) continue;
    const { sameRows } = await sheets.act('preview', id);
    if (kind === key && sameRows === total) continue;
    const others = (await sheets.rows(id)).filter(({ outcome }: Row) => outcome !== 'SAME');
    const [{ outcome, reasons, changes }] = others as [Row];
    told.push(`${key} as ${kind}: ${sameRows} of ${total}, ${JSON.stringify([outcome, reasons, changes])}`);
  }
  expect(told).toEqual([]);
});

test('what was edited is a change, and what stands beside it is none', async () => {
  const where = { business: { id: { in: [one, other] } } };
  const file = await edited(await listOf('Product', where), [
    [labelOf('Product', 'name'), 'Tas, dompet', 'Tas anyaman'],
  ]);
  const { it, changes } = await shown(file);
  expect(it).toMatchObject({ total: 2, changedRows: 2 });
  expect(changes.map(({ fields }: Row['changes'][number]) => fields.map(({ field }) => field))).toEqual([
    ['name'],
    ['name'],
  ]);
});

test('a cell that names several records keeps them and takes one more, though others bear their names', async () => {
  const certificate = await create('Certificate', {
    business: one,
    products: [product],
    type: (await ask('{ certificateTypes(limit: 1) { nodes { id } } }')).certificateTypes.nodes[0].id,
    state: 'PLANNED',
  });
  await create('Product', { business: one, name: 'Topi pandan', sector: 'KERAJINAN' });
  const file = await listOf('Certificate', { id: { eq: certificate } });
  const { changes } = await shown(
    await edited(file, [[labelOf('Certificate', 'products'), 'Tas, dompet', 'Tas, dompet; Topi pandan']]),
  );
  const [{ fields }] = changes as [Row['changes'][number]];
  expect(fields.map(({ field, after }) => [field, JSON.parse(after).length])).toEqual([['products', 2]]);
});

test('an office’s own sheet says the district of a business in the column of regencies, and does not move it', async () => {
  await create('Business', { name: 'CV Kebon Raya', region: '35.05.03', legalForm: 'UD' });
  const first = await sheets.bring(csvOf(head, [officeRow(1)]), { region: '35.05', year: '2024' });
  await sheets.ask('mutation ($id: ID!) { mapImport(id: $id, input: { remember: true }) { id } }', { id: first });
  const { importTemplates } = await ask('{ importTemplates { nodes { id } } }');
  const response = await fetch(`${api.origin}/import/template`, {
    method: 'POST',
    headers: { cookie: api.cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ template: importTemplates.nodes[0].id }),
  });
  const file = await bytesOf(response);
  const unchanged = await shown(file);
  expect(unchanged.it).toMatchObject({ sameRows: unchanged.it.total });
  const { it, changes } = await shown(await edited(file, [['Nama IKM', 'CV Kebon Raya', 'CV Kebon Jaya']]));
  expect(it).toMatchObject({ changedRows: 1, sameRows: it.total - 1 });
  expect(changes[0].fields).toMatchObject([{ field: 'name', after: '"Kebon Jaya"' }, { field: 'legalForm' }]);
});
