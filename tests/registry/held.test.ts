import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allNouns } from '../../api/src/core/noun.ts';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { ask, create } = rowsOf(api);
const database = new pg.Client(api.databaseUrl);
beforeAll(async () => {
  await database.connect();
  const business = await create('Business', { name: 'Uji', region: '35.05' });
  await create('Product', { name: 'Uji', business });
  await create('Constraint', { category: 'OTHER', business });
  const exhibition = await create('Exhibition', { name: 'Uji' });
  await create('Funding', {
    participation: await create('Participation', { exhibition, business }),
    sourceType: 'APBN',
  });
});
afterAll(() => database.end());

test.each([
  ['business', "nib = '123'", 'business_nib_form_check'],
  ['product', "hs_code = '12'", 'product_hs_check'],
  ['"constraint"', 'severity = 4', 'constraint_severity_range_check'],
  ['funding', 'share_pct = 100.5', 'funding_share_check'],
  ['export_record', "country = 'my'", 'export_record_country_form_check'],
  ['exhibition', "country = 'id'", 'exhibition_place_check'],
])('what a form refuses the database refuses too: %s with %s', async (table, columns, constraint) => {
  await expect(database.query(`update ${table} set ${columns}`)).rejects.toMatchObject({ code: '23514', constraint });
});

test('a subject that vanishes in one transaction cannot gain a figure in another', async () => {
  const subject = await create('Business', { name: 'Sebentar', region: '35.05' });
  const { sources } = await ask('{ sources(limit: 1) { nodes { id } } }');
  await database.query('begin');
  await database.query('delete from business where id = $1', [subject]);
  const figure = rowsOf(api).refusedCreate('ReportedFigure', {
    subjectType: 'BUSINESS',
    subjectId: subject,
    measure: 'SALES',
    unit: 'RUPIAH',
    value: 1,
    source: sources.nodes[0].id,
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  await database.query('commit');
  expect((await figure).fields).toEqual({ subjectId: 'The record it refers to does not exist.' });
});

test('every row has words that people know it by', async () => {
  for (const { plural } of allNouns()) {
    const { rows } = await ask(`{ rows: ${plural}(limit: 200) { nodes { label } } }`);
    expect(rows.nodes.filter(({ label }: { label: string }) => !label?.trim())).toEqual([]);
  }
});
