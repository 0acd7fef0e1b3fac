import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { ask, act, create, refusedAct, refusedCreate, refusedUpdate } = rowsOf(await openApi());
let business: string;
let office: string;
let company: string;
beforeAll(async () => {
  business = await create('Business', { name: 'Logam Jaya', region: '33.10.11' });
  office = await create('Organization', { name: 'Dinas Uji', kind: 'DISPERINDAG_KABKOTA', region: '33.10' });
  company = await create('Organization', { name: 'PT Perakit Uji', kind: 'CORPORATE_PARTNER' });
});

test('a partnership is explored, negotiated, signed and lived, and may end and begin again', async () => {
  const id = await create('Partnership', { business, counterpart: company, kind: 'FOSTER', state: 'PLANNED' });
  for (const verb of ['explore', 'negotiate']) await act(verb, 'Partnership', id);
  expect((await refusedAct('sign', 'Partnership', id, {})).fields).toEqual({ signedOn: 'This field is required.' });
  await act('sign', 'Partnership', id, { signedOn: '2024-03-01', endsOn: '2026-02-28', value: 250_000_000 });
  await act('activate', 'Partnership', id);
  await act('end', 'Partnership', id, { endsOn: '2025-06-30' });
  const read = async () =>
    (await ask('query ($id: ID!) { row: partnership(id: $id) { label state signedOn endsOn value } }', { id })).row;
  const label = 'Logam Jaya · PT Perakit Uji';
  expect(await read()).toEqual({
    label,
    state: 'ENDED',
    signedOn: '2024-03-01',
    endsOn: '2025-06-30',
    value: 250_000_000,
  });
  await act('reopen', 'Partnership', id);
  expect(await read()).toMatchObject({ state: 'EXPLORING', signedOn: null, endsOn: null });
});

test('a partnership has one side in the register: a business, a group or an office', async () => {
  const words = 'State exactly one: a business, a group or an office.';
  const wanted = { counterpart: company, kind: 'SUPPLY' };
  const group = await create('Group', { name: 'Sentra Logam Uji', kind: 'SENTRA', region: '33.10' });
  for (const side of [{ business }, { group }, { office }]) await create('Partnership', { ...wanted, ...side });
  expect((await refusedCreate('Partnership', wanted)).fields).toMatchObject({ business: words });
  expect((await refusedCreate('Partnership', { ...wanted, business, office })).fields).toMatchObject({ office: words });
});

test('the other side is an organization, or what it is called', async () => {
  const words = 'State the counterpart: an organization of the register, or what it is called where there is none.';
  expect((await refusedCreate('Partnership', { business, kind: 'SUPPLY' })).fields).toEqual({
    counterpart: words,
    counterpartName: words,
  });
  expect((await refusedCreate('Partnership', { office, counterpart: office, kind: 'OTHER' })).fields).toEqual({
    counterpart: 'An office is no partner of itself.',
  });
});

test('nothing is signed while it is talked about, and nothing ends before it is signed', async () => {
  const id = await create('Partnership', { office, counterpartName: 'Industri besar', kind: 'MARKETING' });
  expect((await refusedUpdate('Partnership', id, { signedOn: '2024-01-01' })).fields).toEqual({
    signedOn: 'The partnership is not agreed yet.',
  });
  expect(
    (await refusedAct('sign', 'Partnership', id, { signedOn: '2024-02-01', endsOn: '2024-01-31' })).fields,
  ).toEqual({ endsOn: 'A partnership cannot end before it is agreed.' });
});

test('partnerships are found by the region they are for', async () => {
  const kind = { counterpart: company, kind: 'SUPPLY' };
  const id = await create('Partnership', { office, ...kind, region: '33.10.11' });
  await create('Partnership', { business, ...kind });
  const { partnerships } = await ask('{ partnerships(where: {region: {within: "33.10"}}) { nodes { id } } }');
  expect(partnerships.nodes).toEqual([{ id }]);
});
