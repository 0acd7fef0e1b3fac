import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';
import { csvOf, sheetsOf } from '../support/sheets.ts';

// What the score of duplicates takes for the same business, a sheet asks about.

const api = await openApi();
const sheets = sheetsOf(api);
const { create } = rowsOf(api);
const region = '35.05';
const head = ['Nama IKM', 'Pemilik', 'Kecamatan', 'No. HP', 'NIB'];

async function rowsOfSheet(...lines: string[][]) {
  const id = await sheets.bring(csvOf(head, lines), { region });
  await sheets.act('preview', id);
  return { id, rows: await sheets.rows(id) };
}
const said = ({ outcome, reasons, candidates }: Row) => ({
  outcome,
  codes: reasons.map(({ code }) => code).filter((code) => /NAME|OWNER|DUPLICATE/.test(code)),
  why: candidates.map(({ why }) => why),
});
interface Row {
  outcome: string;
  reasons: { code: string }[];
  candidates: { id: string; why: string }[];
}

test('a name with a slip of the pen asks, by the score that finds duplicates in the register', async () => {
  const known = await create('Business', {
    name: 'Sumber Makmur Abadi',
    region: '35.05.03',
    ownerName: 'Suhartini',
    phone: '+6281234000001',
  });
  const { rows } = await rowsOfSheet(['Sumber Makmur Abdi, UD', 'Hj. Suhartini', 'Srengat', '0812-3400-0001', '']);
  expect(rows.map(said)).toEqual([{ outcome: 'ASK', codes: ['PROBABLE_DUPLICATE'], why: ['ALIKE'] }]);
  expect(rows[0].candidates[0].id).toBe(known);
});

test('the same telephone and owner under the same name ask; the same name of others is told and entered', async () => {
  await create('Business', {
    name: 'Sumber Rejeki',
    region: '35.05.03',
    ownerName: 'Suhartini',
    phone: '+6281234000002',
  });
  const { id, rows } = await rowsOfSheet(
    ['Sumber Rejeki', 'Hj. Suhartini', 'Srengat', '081234000002', ''],
    ['Sumber Rejeki', 'Bambang Wijaya', 'Wonodadi', '085700000009', ''],
  );
  expect(rows.map(said)).toEqual([
    { outcome: 'ASK', codes: ['SAME_NAME'], why: ['NAME'] },
    { outcome: 'NEW', codes: ['NOTE_SAME_NAME'], why: ['NAME'] },
  ]);
  expect(await sheets.act('apply', id)).toMatchObject({ state: 'APPLIED' });
  const again = await rowsOfSheet(['Sumber Rejeki', 'Bambang Wijaya', 'Wonodadi', '085700000009', '']);
  expect(again.rows.map(({ outcome }: Row) => outcome)).toEqual(['SAME']);
});

test('a sheet of a province that tells no regency finds a business by its name in any of them', async () => {
  await create('Business', {
    name: 'Gerabah Putra Agung',
    region: '35.05.03',
    ownerName: 'Wagiman',
    phone: '+6281234000011',
  });
  await create('Business', {
    name: 'Gerabah Putra Agung',
    region: '33.01.01',
    ownerName: 'Wagiman',
    phone: '+6281234000011',
  });
  const lines = [['Gerabah Putra Agung', 'Wagiman', '081234000011']];
  const id = await sheets.bring(csvOf(['Nama IKM', 'Pemilik', 'No. HP'], lines), { region: '35' });
  await sheets.act('preview', id);
  const rows = await sheets.rows(id);
  expect(
    rows.map(({ outcome }: Row) => outcome),
    JSON.stringify(rows),
  ).toEqual(['SAME']);
});

test('a NIB that is on record under quite another name asks whose it is', async () => {
  await create('Business', { name: 'Kendang Jimbe Santosa', region, nib: '9120007770001' });
  const { rows } = await rowsOfSheet(
    ['Roti Mawar', '', '', '', '9120007770001'],
    ['Kendang Jimbe Sentosa', '', '', '', '9120007770001'],
  );
  expect(rows.map(said)).toEqual([
    { outcome: 'ASK', codes: ['NIB_OF_ANOTHER_NAME'], why: ['NIB'] },
    { outcome: 'CHANGE', codes: [], why: [] },
  ]);
});

test('businesses of one sheet that are written alike are not taken for each other', async () => {
  const { id, rows } = await rowsOfSheet(
    ['Anyaman Bambu Lestari 1', 'Joko', 'Srengat', '', ''],
    ['Anyaman Bambu Lestari 2', 'Joko', 'Srengat', '', ''],
  );
  expect(rows.map(({ outcome }: Row) => outcome)).toEqual(['NEW', 'NEW']);
  expect(await sheets.act('apply', id)).toMatchObject({ state: 'APPLIED', newRows: 2 });
});
