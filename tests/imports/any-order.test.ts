import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allKinds } from '../../api/src/imports/kinds/kinds.ts';
import type { SheetColumn } from '../../api/src/imports/reading/sheet-kind.ts';
import { syntheticDatabase } from '../demo/database.ts';
import { openApi } from '../support/api.ts';
import { csvOf, sheetsOf } from '../support/sheets.ts';
import { takingFrom } from '../support/taking.ts';
import type { Row } from './trying.ts';

// Of an office whose records nobody chose for this: a list that goes out with some of its columns in any order comes back
// without a change, and with the one change that somebody wrote into it.

const numRuns = Math.min(Number(process.env.FC_RUNS ?? 15), 300);
const api = await openApi(await syntheticDatabase(0.005));
const sheets = sheetsOf(api);
const { take, lines } = takingFrom(api);

const kinds = allKinds().filter(({ noun }) => noun);
const ours = new Set(['id', 'version']);
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

/** The kinds of which this office has rows, few enough to be brought at once. */
const known: { kind: (typeof kinds)[number]; rows: number }[] = [];
for (const kind of kinds) {
  const rows = (await lines({ noun: kind.key, where: {}, columns: ['id'] })).length - 1;
  if (rows > 0 && rows <= 3000) known.push({ kind, rows });
}

const listed = fc
  .record({
    at: fc.nat(known.length - 1),
    order: fc.infiniteStream(fc.nat()),
    leftOut: fc.infiniteStream(fc.integer({ min: 0, max: 5 })),
    format: fc.constantFrom('XLSX', 'CSV'),
    language: fc.constantFrom('id', 'en'),
  })
  .map(({ at, order, leftOut, format, language }) => {
    const { kind } = known[at]!;
    const columns = kind.columns
      .filter(({ key, reader }) => reader !== 'nik' && (ours.has(key) || leftOut.next().value !== 0))
      .map((column) => ({ column, place: order.next().value as number }))
      .sort((one, other) => one.place - other.place)
      .map(({ column }) => column);
    return { kind, columns, format, language };
  });
type Listed = typeof listed extends fc.Arbitrary<infer L> ? L : never;

async function fileOf({ kind, columns, format, language }: Listed) {
  const body = { noun: kind.key, where: {}, format, language, columns: columns.map(({ key }) => key) };
  const response = await take('list', body);
  expect([kind.key, response.status]).toEqual([kind.key, 200]);
  return bytesOf(response);
}

async function brought(file: Uint8Array<ArrayBuffer>, name: string, kind: string) {
  const id = await sheets.bring(file, { kind }, name);
  const it = await sheets.act('preview', id);
  const others: Row[] = [];
  for (const outcome of ['NEW', 'CHANGE', 'DUPLICATE', 'ASK', 'REFUSED'])
    others.push(...(await sheets.rows(id, `, outcome: ${outcome}`)));
  const told = others
    .slice(0, 2)
    .map(({ number, outcome, reasons, changes }) => ({ number, outcome, reasons, changes }));
  return { it, others, told };
}

test('unchanged, nothing is new and nothing changes, whatever the columns and their order', async () => {
  await fc.assert(
    fc.asyncProperty(listed, async (given) => {
      const { it, told } = await brought(await fileOf(given), `daftar.${given.format.toLowerCase()}`, given.kind.key);
      const { total, sameRows } = it;
      expect({ kind: given.kind.key, same: sameRows, told }).toEqual({ kind: given.kind.key, same: total, told: [] });
    }),
    { numRuns },
  );
}, 3_600_000);

/** What somebody might write in place of what stands there; nothing where that is not theirs to choose. */
function otherThan(
  cell: ExcelJS.Cell,
  { key, reader, choices }: SheetColumn,
  language: string,
): ExcelJS.CellValue | undefined {
  const { value, text } = cell;
  if (value === null || ours.has(key)) return undefined;
  if (reader === 'text' && typeof value === 'string' && !/^[\d.,]+$/.test(text)) return `${text} lagi`;
  if (typeof value === 'number' && ['count', 'decimal', 'rupiah', 'percent', 'year'].includes(reader)) return value + 1;
  if (value instanceof Date && reader === 'day') return new Date(value.getTime() + 86_400_000);
  if (reader === 'choice') {
    const said = (choices ?? []).map(({ called }) => (language === 'en' ? called.at(-1) : called[0]) as string);
    return said.find((each) => each !== text);
  }
  return undefined;
}

test('one cell that is edited changes that field of that record and nothing else', async () => {
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(listed, fc.nat(), fc.infiniteStream(fc.nat()), async (given, chosen, tries) => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load((await fileOf({ ...given, format: 'XLSX' })) as never);
      const sheet = book.worksheets[0]!;
      const row = 2 + (chosen % (sheet.rowCount - 1));
      for (let n = 0; n < 20; n++) {
        const at = (tries.next().value as number) % given.columns.length;
        const column = given.columns[at]!;
        const cell = sheet.getRow(row).getCell(at + 1);
        const other = otherThan(cell, column, given.language);
        if (other === undefined) continue;
        cell.value = other;
        const file = new Uint8Array(await book.xlsx.writeBuffer());
        const { others } = await brought(file, 'daftar.xlsx', given.kind.key);
        const beside = [column.key, `${column.key}Precision`, `${column.key}Certainty`];
        const fields = others
          .flatMap(({ outcome, changes }) => (outcome === 'CHANGE' ? changes : []))
          .flatMap((each) => each.fields);
        const about = `${given.kind.key} ${column.key}`;
        expect([about, others.map(({ number }) => number)]).toEqual([about, [row]]);
        expect([about, fields.filter(({ field }) => !beside.includes(field))]).toEqual([about, []]);
        if (others[0]?.outcome === 'CHANGE') changed++;
        return;
      }
    }),
    { numRuns },
  );
  // A rule or a link that is not found may refuse; most are simply entered.
  expect(changed).toBeGreaterThan(numRuns / 5);
}, 3_600_000);

test('an office’s own sheet in any order of columns comes back without a change', async () => {
  const kind = allKinds().find(({ key }) => key === 'BUSINESSES')!;
  const columns = kind.columns.filter(({ key, unasked, repeats }) => !ours.has(key) && !unasked && !repeats);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(columns, { minLength: 4 }), async (some) => {
      const shown = [...some.filter(({ key }) => key !== 'name'), columns.find(({ key }) => key === 'name')!];
      const head = shown.map(({ label }) => label.id);
      const example = shown.map(({ key, example }) => (key === 'name' ? 'Contoh Sari' : (example ?? '')));
      const id = await sheets.bring(csvOf(head, [example, example]), {
        region: '35',
        year: '2024',
        kind: 'BUSINESSES',
      });
      await sheets.ask('mutation ($id: ID!) { mapImport(id: $id, input: { remember: true }) { id } }', { id });
      const { importTemplates } = await sheets.ask(
        '{ importTemplates(orderBy: [{ updatedAt: DESC }], limit: 1) { nodes { id } } }',
      );
      const response = await fetch(`${api.origin}/import/template`, {
        method: 'POST',
        headers: { cookie: api.cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ template: importTemplates.nodes[0].id }),
      });
      expect(response.status).toBe(200);
      const { it, told } = await brought(await bytesOf(response), 'daftar.xlsx', 'BUSINESSES');
      expect({ head, same: it.sameRows, told }).toEqual({ head, same: it.total, told: [] });
    }),
    { numRuns },
  );
}, 3_600_000);
