import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allNouns, table } from '../../api/src/core/noun.ts';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';
import { csvOf, sheetsOf } from '../support/sheets.ts';
import { head, officeRow } from './office-rows.ts';

const api = await openApi();
const sheets = sheetsOf(api);
const { ask } = rowsOf(api);
const database = new pg.Client(api.databaseUrl);
beforeAll(() => database.connect());
afterAll(() => database.end());

const office = { region: '35.05', year: '2024' };
const sheetOf = (from: number, to: number, more = {}) =>
  csvOf(
    head,
    Array.from({ length: to - from + 1 }, (_, place) => officeRow(from + place, more)),
  );

test('a sheet becomes businesses with all that hangs on them, as one change set', async () => {
  const id = await sheets.bring(sheetOf(1, 3), office);
  expect(await sheets.read(id)).toMatchObject({ state: 'READ', kind: 'BUSINESSES', total: 3 });
  expect(await sheets.act('preview', id)).toMatchObject({ state: 'PREVIEWED', newRows: 3 });
  const before = await ask('{ businesses(where: { name: { contains: "Rasa Baru" } }) { totalCount } }');
  expect(before.businesses.totalCount).toBe(0);
  const { state, changeSet } = await sheets.act('apply', id);
  expect(state).toBe('APPLIED');
  const { businesses, set } = await ask(
    `query ($set: ID!) { set: changeSet(id: $set) { kind operation touched { noun entered } }
      businesses(where: { name: { eq: "Rasa Baru 1" } }) { nodes { legalForm ownerName ownerSex phone nib region { id } notes
      activities { nodes { kbliCode kbliVersion main } } products { nodes { name } } identifiers { nodes { kind value } }
      people { nodes { role person { name nikLast4 } } } periodReports { nodes { period startsOn state turnover workersMale workersFemale } } } } }`,
    { set: changeSet },
  );
  expect(businesses.nodes).toEqual([
    {
      legalForm: 'UD',
      ownerName: 'Hj. Siti 1',
      ownerSex: 'FEMALE',
      phone: '+6281234567811',
      nib: '9120000010001',
      region: { id: '35.05' },
      notes: expect.stringContaining('Pemasaran: Lokal'),
      activities: { nodes: [{ kbliCode: '10750', kbliVersion: 'KBLI_2020', main: true }] },
      products: { nodes: [{ name: 'keripik tempe' }] },
      identifiers: { nodes: expect.arrayContaining([{ kind: 'NPWP', value: '012345678901001' }]) },
      people: { nodes: [{ role: 'OWNER', person: { name: 'Siti 1', nikLast4: '0001' } }] },
      periodReports: {
        nodes: [
          {
            period: 'YEAR',
            startsOn: '2024-01-01',
            state: 'SUBMITTED',
            turnover: 96_000_000,
            workersMale: 2,
            workersFemale: 3,
          },
        ],
      },
    },
  ]);
  expect(set).toMatchObject({ kind: 'IMPORT', operation: 'applyImport' });
  expect(set.touched).toContainEqual({ noun: 'Business', entered: 3 });
});

test('the same sheet a second time changes nothing', async () => {
  const id = await sheets.bring(sheetOf(1, 3), office);
  expect(await sheets.act('preview', id)).toMatchObject({
    state: 'PREVIEWED',
    sameRows: 3,
    newRows: 0,
    changedRows: 0,
  });
  const count = async () => (await database.query('select count(*)::int as n from history.revision')).rows[0].n;
  const before = await count();
  expect(await sheets.act('apply', id)).toMatchObject({ state: 'APPLIED' });
  expect(await count()).toBe(before);
});

/** All that is recorded, but for how often and when it was changed. */
async function recorded(): Promise<string> {
  const hashes = [];
  for (const { type } of allNouns()) {
    const name = table(type);
    if (['import', 'import_template', 'user'].includes(name)) continue;
    const { rows } = await database.query(
      `select md5(coalesce(string_agg(md5((to_jsonb(t) - array['version', 'updated_at', 'updated_by'])::text), '' order by t.id::text), '')) as hash from "${name}" t`,
    );
    hashes.push(`${name} ${rows[0].hash}`);
  }
  return hashes.join('\n');
}

type Shown = { outcome: string; changes: { noun: string; id: string | null }[] };

/** How many records rows would enter, of each noun, and how many they would change. */
function meantBy(rows: Shown[]): Record<string, [entered: number, changed: number]> {
  const changes = rows.flatMap((row) => (['NEW', 'CHANGE'].includes(row.outcome) ? row.changes : []));
  return Object.fromEntries(
    [...Map.groupBy(changes, ({ noun }) => noun)].map(([noun, all]) => [
      noun,
      [all.filter(({ id }) => !id).length, new Set(all.flatMap(({ id }) => id ?? [])).size],
    ]),
  );
}

/** How many records a change set has entered, of each noun, and how many it has changed. */
async function touchedBy(id: string): Promise<Record<string, [entered: number, changed: number]>> {
  const { set } = await ask('query ($id: ID!) { set: changeSet(id: $id) { touched { noun entered changed } } }', {
    id,
  });
  const touched: { noun: string; entered: number; changed: number }[] = set?.touched ?? [];
  return Object.fromEntries(touched.map(({ noun, entered, changed }) => [noun, [entered, changed]]));
}

test('what the preview shows is what is entered, and taken back all is as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({ n: fc.integer({ min: 1, max: 9 }), owner: fc.boolean(), phone: fc.nat(3), bad: fc.nat(9) }),
        {
          minLength: 1,
          maxLength: 8,
        },
      ),
      async (wanted) => {
        const before = await recorded();
        const lines = wanted.map(({ n, owner, phone, bad }) =>
          officeRow(n, {
            ...(owner ? {} : { 'Nama Pemilik': 'Budi Santoso', NIK: '' }),
            'No. HP': ['', '0812-3456-7890', '081234567890 / 085712345678', 'tidak ada'][phone] as string,
            ...(bad === 0 ? { NIB: '12' } : {}),
            ...(bad === 1 ? { 'Kab/Kota': 'Kab. Malang' } : {}),
            ...(bad === 2 ? { NIB: '', NIK: '' } : {}),
            ...(bad === 3 ? { 'Th. Berdiri': '2090' } : {}),
          }),
        );
        const id = await sheets.bring(csvOf(head, lines), office);
        const previewed = await sheets.act('preview', id);
        const shown = await sheets.rows(id);
        const applied = await sheets.act('apply', id);
        const { done: _, rowsPerSecond: __, ...counts } = previewed;
        expect(applied).toMatchObject({ ...counts, state: 'APPLIED', changeSet: applied.changeSet });
        expect(await touchedBy(applied.changeSet)).toMatchObject(meantBy(shown));
        // What it entered is found by the same sheet.
        const again = await sheets.bring(csvOf(head, lines), office);
        expect(await sheets.act('preview', again)).toMatchObject({ newRows: 0 });
        expect(await sheets.act('undo', id)).toMatchObject({ state: 'UNDONE' });
        expect(await recorded()).toBe(before);
      },
    ),
    { numRuns: Number(process.env.FC_RUNS ?? 8) },
  );
}, 300_000);

test('a row that would now come out otherwise keeps the whole sheet out, and is named', async () => {
  const id = await sheets.bring(sheetOf(21, 23), office);
  await sheets.act('preview', id);
  await ask('mutation ($input: BusinessInput!) { createBusiness(input: $input) { id } }', {
    input: { name: 'Pendahulu', region: '35.05', nib: '9120000010022' },
  });
  const before = await recorded();
  expect(await sheets.act('apply', id)).toMatchObject({ state: 'READ', problem: 'STALE' });
  expect(await recorded()).toBe(before);
  const named = (await sheets.rows(id, ', reason: "STALE"')).map(({ number }: { number: number }) => number);
  expect(named).toEqual([3]);
  expect(await sheets.act('preview', id)).toMatchObject({ state: 'PREVIEWED', newRows: 2, askingRows: 1 });
});

test('the database refuses rows one by one, and the others are entered', async () => {
  await ask('mutation ($input: PersonInput!) { createPerson(input: $input) { id } }', {
    input: { name: 'Pemilik Lain', nik: '3505126501800777' },
  });
  const lines = [31, 32, 33].map((n) =>
    officeRow(n, n === 32 ? { 'Th. Berdiri': '2026', 'Kab/Kota': 'Kab. Blitar' } : {}),
  );
  const id = await sheets.bring(csvOf(head, [...lines, officeRow(34, { 'Kab/Kota': 'Kota Malang' })]), office);
  expect(await sheets.act('preview', id)).toMatchObject({ newRows: 3, refusedRows: 1 });
  const [refused] = await sheets.rows(id, ', outcome: REFUSED');
  expect(refused).toMatchObject({
    number: 5,
    reasons: expect.arrayContaining([expect.objectContaining({ code: 'OUTSIDE_REGION' })]),
  });
});

test('a row that the database refuses keeps none out that are sent behind it, and one that comes twice is named', async () => {
  const row = (n: number) =>
    officeRow(1000 + n, {
      'Nama Pemilik': `Siti ${[...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`,
      ...(n === 100 ? { 'Th. Berdiri': '2090' } : {}),
    });
  const lines = [...Array.from({ length: 450 }, (_, n) => row(n)), row(10)];
  const id = await sheets.bring(csvOf(head, lines), office);
  const previewed = { newRows: 449, refusedRows: 1, duplicateRows: 1 };
  expect(await sheets.act('preview', id)).toMatchObject(previewed);
  const [refused] = await sheets.rows(id, ', outcome: REFUSED');
  expect(refused).toMatchObject({
    number: 102,
    reasons: expect.arrayContaining([expect.objectContaining({ code: 'RULE' })]),
  });
  const [twice] = await sheets.rows(id, ', outcome: DUPLICATE');
  const named = expect.objectContaining({ code: 'NOTE_IN_SHEET', saidInEnglish: 'It stands in row 12 already.' });
  expect(twice).toMatchObject({ number: 452, reasons: expect.arrayContaining([named]) });
  const applied = await sheets.act('apply', id);
  expect(applied).toMatchObject({ ...previewed, state: 'APPLIED' });
  expect((await touchedBy(applied.changeSet)).Business).toEqual([449, 0]);
  expect(await sheets.act('undo', id)).toMatchObject({ state: 'UNDONE' });
}, 60_000);

test('a cell is mended in place, and a row is decided about', async () => {
  const named = { NIB: '', NIK: '', NPWP: '', PIRT: '' };
  const first = await sheets.bring(csvOf(head, [officeRow(41, named)]), office);
  await sheets.act('preview', first);
  await sheets.act('apply', first);
  const lines = [officeRow(41, { ...named, 'Nama Pemilik': 'Orang Lain' }), officeRow(42, { NIB: '12' })];
  const id = await sheets.bring(csvOf(head, lines), office);
  expect(await sheets.act('preview', id)).toMatchObject({ askingRows: 1, refusedRows: 1 });
  const [asking, refused] = await sheets.rows(id);
  expect(asking).toMatchObject({
    outcome: 'ASK',
    reasons: expect.arrayContaining([expect.objectContaining({ code: 'SAME_NAME' })]),
  });
  const index = head.indexOf('NIB');
  await sheets.ask(
    'mutation ($id: ID!, $row: ID!, $index: Int!) { correctImportCell(id: $id, row: $row, index: $index, text: "9120000010042") { state } }',
    {
      id,
      row: refused.id,
      index,
    },
  );
  const decide =
    'mutation ($id: ID!, $rows: [ID!], $match: ID) { decideImportRows(id: $id, decision: MATCH, rows: $rows, match: $match) }';
  await sheets.ask(decide, { id, rows: [asking.id], match: asking.candidates[0].id });
  expect(await sheets.act('preview', id)).toMatchObject({ changedRows: 1, newRows: 1, askingRows: 0, refusedRows: 0 });
  const [changed] = await sheets.rows(id, ', outcome: CHANGE');
  expect(changed.changes).toEqual([
    {
      record: 'business',
      noun: 'Business',
      id: asking.candidates[0].id,
      fields: [{ field: 'ownerName', before: '"Hj. Siti 41"', after: '"Orang Lain"' }],
    },
  ]);
  await sheets.act('cancel', id);
  expect(await sheets.rows(id)).toEqual([]);
});

test('a business that stands twice in a sheet is entered once', async () => {
  const id = await sheets.bring(
    csvOf(head, [officeRow(51), officeRow(52), officeRow(51, { 'Nama Pemilik': 'Lain' })]),
    office,
  );
  expect(await sheets.act('preview', id)).toMatchObject({ newRows: 2, duplicateRows: 1 });
  const [twice] = await sheets.rows(id, ', outcome: DUPLICATE');
  expect(twice).toMatchObject({
    number: 4,
    reasons: expect.arrayContaining([expect.objectContaining({ saidInEnglish: 'It stands in row 2 already.' })]),
  });
});

test('two people who bring overlapping sheets at once enter each business once', async () => {
  const ids = await Promise.all([sheets.bring(sheetOf(61, 75), office), sheets.bring(sheetOf(68, 82), office)]);
  const mutation = (verb: string) => `mutation ($id: ID!) { ${verb}Import(id: $id) { id } }`;
  for (const verb of ['preview', 'apply']) {
    await Promise.all(ids.map((id) => sheets.ask(mutation(verb), { id })));
    await Promise.all(ids.map((id) => sheets.settled(id)));
  }
  const states = (await Promise.all(ids.map((id) => sheets.read(id))))
    .map(({ state, problem }) => [state, problem])
    .sort();
  // The second finds that the first was faster, and is told so.
  expect(states).toEqual([
    ['APPLIED', null],
    ['READ', 'STALE'],
  ]);
  const { rows } = await database.query(
    `select count(*)::int as n from business where name in (select 'Rasa Baru ' || n from generate_series(61, 82) n)`,
  );
  expect(rows[0].n).toBe(15);
});

test('rows that are to be mended go out as a sheet with their reasons', async () => {
  const id = await sheets.bring(csvOf(head, [officeRow(91), officeRow(92, { NIB: '12' })]), office);
  await sheets.act('preview', id);
  const response = await fetch(`${api.origin}/import/errors`, {
    method: 'POST',
    headers: { cookie: api.cookie, 'content-type': 'application/json', 'accept-language': 'id' },
    body: JSON.stringify({ import: id }),
  });
  expect(response.status).toBe(200);
  const file = new Uint8Array(await response.arrayBuffer());
  const again = await sheets.bring(file, office, 'perbaikan.xlsx');
  expect(await sheets.read(again)).toMatchObject({ kind: 'BUSINESSES', total: 1 });
  expect(await sheets.act('preview', again)).toMatchObject({ refusedRows: 1 });
});

test('an office takes its rows out in its own order, edits them and brings them back as changes', async () => {
  const first = await sheets.bring(sheetOf(95, 96), office);
  await sheets.ask('mutation ($id: ID!) { mapImport(id: $id, input: { remember: true }) { id } }', { id: first });
  await sheets.act('preview', first);
  await sheets.act('apply', first);
  const { importTemplates } = await ask('{ importTemplates { nodes { id kind region { id } } } }');
  expect(importTemplates.nodes).toEqual([{ id: expect.any(String), kind: 'BUSINESSES', region: { id: '35.05' } }]);
  const response = await fetch(`${api.origin}/import/template`, {
    method: 'POST',
    headers: { cookie: api.cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ template: importTemplates.nodes[0].id }),
  });
  expect(response.status).toBe(200);
  const file = new Uint8Array(await response.arrayBuffer());
  const unchanged = await sheets.bring(file, office, 'keluar.xlsx');
  const shown = await sheets.act('preview', unchanged);
  expect(shown.sameRows).toBeGreaterThanOrEqual(2);
  const [row] = (await sheets.rows(unchanged)).filter(({ cells }: { cells: { text: string }[] }) =>
    cells.some(({ text }) => text === 'Rasa Baru 95'),
  );
  await sheets.ask(
    'mutation ($id: ID!, $row: ID!, $index: Int!) { correctImportCell(id: $id, row: $row, index: $index, text: "Jl. Kenanga 7") { state } }',
    {
      id: unchanged,
      row: row.id,
      index: head.indexOf('Alamat'),
    },
  );
  expect(await sheets.act('preview', unchanged)).toMatchObject({ changedRows: 1, newRows: 0 });
});
