import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
