import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { head, officeRow } from '../imports/office-rows.ts';
import { admin, openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';
import { csvOf, sheetsOf } from '../support/sheets.ts';

// What is taken back while others have gone on: merged, added, deleted, written, taken back.

const api = await openApi();
const as = api.as(admin);
const { create, update, remove, ask } = rowsOf(api);
const sheets = sheetsOf(api);
const database = new pg.Client({ connectionString: api.databaseUrl });
await database.connect();
afterAll(() => database.end());

let serial = 0;
const business = () => create('Business', { name: `Usaha lain ${++serial}`, region: '35.05' });
const product = (of: string, name = 'Tas') => create('Product', { name, business: of });
const last = async (): Promise<string> =>
  (await ask('{ changeSets(limit: 1) { nodes { id } } }')).changeSets.nodes[0].id;
const rowOf = async (table: string, id: string) =>
  (await database.query(`select * from ${table} where id = $1`, [id])).rows[0];

/** Takes a change set back; answers `DONE`, or why not. */
async function undo(id: string): Promise<string> {
  const { errors } = await as('mutation ($id: ID!) { undoChangeSet(id: $id) { id } }', { id });
  return errors?.[0]?.message ?? 'DONE';
}

async function restore(noun: string, id: string) {
  const { errors } = await as('mutation ($noun: String!, $ids: [ID!]!) { restore(noun: $noun, ids: $ids) { id } }', {
    noun,
    ids: [id],
  });
  return errors?.[0]?.extensions.fields ?? errors?.[0]?.message ?? 'DONE';
}

/** Merges one business into another; gives the change set that this was. */
async function merge(gone: string, mergedInto: string): Promise<string> {
  const { row } = await ask('query ($id: ID!) { row: business(id: $id) { version } }', { id: gone });
  await ask(
    'mutation ($id: ID!, $version: Int!, $input: MergeBusinessInput!) { mergeBusiness(id: $id, version: $version, input: $input) { id } }',
    { id: gone, version: row.version, input: { mergedInto } },
  );
  return last();
}

const changed = 'Some of its records have been changed since, so it cannot be taken back.';
const already = 'This change has been taken back already.';
const used = { business: 'This record has been merged into another one. Use that one.' };

test('a sheet, of which a business was merged since, is taken back once that is', async () => {
  const id = await sheets.bring(csvOf(head, [officeRow(1), officeRow(2)]), { region: '35.05', year: '2024' });
  await sheets.act('preview', id);
  const { changeSet } = await sheets.act('apply', id);
  const { rows } = await database.query(
    "select row_id from history.revision where change_set = $1 and noun = 'business' limit 1",
    [changeSet],
  );
  const keep = await business();
  const merged = await merge(rows[0].row_id, keep);
  expect(await undo(changeSet)).toBe(changed);
  expect([await undo(merged), await undo(changeSet), await undo(changeSet)]).toEqual(['DONE', 'DONE', already]);
  expect([await rowOf('business', rows[0].row_id), (await sheets.read(id)).state]).toEqual([undefined, 'UNDONE']);
  expect((await rowOf('business', keep)).status).toBe('ACTIVE');
});

test('a merge is taken back though the one that stayed was given more since, which stays there', async () => {
  const [keep, gone] = [await business(), await business()];
  const moved = await product(gone);
  const merged = await merge(gone, keep);
  const added = await product(keep);
  expect(await undo(merged)).toBe('DONE');
  expect((await rowOf('product', moved)).business_id).toBe(gone);
  expect((await rowOf('product', added)).business_id).toBe(keep);
  const again = await merge(gone, keep);
  await update('Product', moved, { name: 'Tas lain' });
  expect(await undo(again)).toBe(changed);
  await remove('Product', moved);
  expect(await undo(again)).toBe(changed);
});

describe('what was deleted is not brought back', () => {
  test('to what is in the trash itself', async () => {
    const shop = await business();
    const bag = await product(shop);
    await remove('Product', bag);
    await remove('Business', shop);
    expect(await restore('Product', bag)).toBe('A record it links to is not there, or others still refer to it.');
    expect([await restore('Business', shop), await restore('Product', bag)]).toEqual(['DONE', 'DONE']);
  });

  test('to what has been merged since: by the trash, or by taking the deletion or a move back', async () => {
    const [shop, keep, other] = [await business(), await business(), await business()];
    const [bag, hat] = [await product(shop), await product(shop, 'Topi')];
    await remove('Product', bag);
    const deleted = await last();
    await update('Product', hat, { business: other });
    const left = await last();
    const merged = await merge(shop, keep);
    expect([await restore('Product', bag), await undo(deleted), await undo(left)]).toEqual([
      used,
      used.business,
      used.business,
    ]);
    expect(await rowOf('product', bag)).toBeUndefined();
    expect([await undo(merged), await restore('Product', bag), await undo(left)]).toEqual(['DONE', 'DONE', 'DONE']);
    expect((await rowOf('product', hat)).business_id).toBe(shop);
  });
});

test('of several who take the same back at once one does, and the others are told', async () => {
  const id = await business();
  const name = (await rowOf('business', id)).name;
  await update('Business', id, { name: 'Nama lain' });
  const changeSet = await last();
  const answers = await Promise.all(Array.from({ length: 5 }, () => undo(changeSet)));
  expect(answers.toSorted()).toEqual(['DONE', already, already, already, already]);
  expect(await rowOf('business', id)).toMatchObject({ name, version: 3 });
});

test('five thousand rows are taken back while others write, who lose nothing', { timeout: 120_000 }, async () => {
  const { rows } = await database.query(
    `insert into business (id, name, region_id) select rule.new_id(), 'Massal ' || n, '35.05' from generate_series(1, 5000) n returning id`,
  );
  const ids = rows.map(({ id }) => id);
  await database.query('update business set founded_year = 2001 where id = any($1)', [ids]);
  const { rows: sets } = await database.query(
    "select change_set from history.revision where noun = 'business' and operation = 'UPDATE' and row_id = $1",
    [ids[0]],
  );
  let [isOver, entered] = [false, 0];
  const writing = async () => {
    while (!isOver) {
      await business();
      entered++;
    }
  };
  const before = (await database.query('select count(*)::int as count from business')).rows[0].count;
  const writers = [1, 2, 3].map(writing);
  expect(await undo(sets[0].change_set)).toBe('DONE');
  isOver = true;
  await Promise.all(writers);
  const { rows: left } = await database.query(
    'select count(*)::int as count, (count(*) filter (where founded_year is not null))::int as changed from business',
  );
  expect(left).toEqual([{ count: before + entered, changed: 0 }]);
});
