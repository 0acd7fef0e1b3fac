import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { act, ask, create, refusedCreate, refusedUpdate, update } = rowsOf(await openApi());
let business: string;
beforeAll(async () => {
  business = await create('Business', { name: 'Penerima', region: '35.28' });
});
const machine = (columns: Record<string, unknown> = {}) => ({
  business,
  kind: 'EQUIPMENT',
  what: 'Mesin spinner',
  terms: 'LOAN',
  ...columns,
});

test('one business or one group receives it', async () => {
  const group = await create('Group', { name: 'KUB Mesin', kind: 'KUB', region: '35.28' });
  const words = { group: 'State exactly one who receives it: a business or a group.' };
  await create('Facilitation', machine({ business: undefined, group }));
  expect((await refusedCreate('Facilitation', machine({ group }))).fields).toMatchObject(words);
  expect((await refusedCreate('Facilitation', machine({ business: undefined }))).fields).toMatchObject(words);
});

test('what was lent comes back after it was given, and only that comes back', async () => {
  const id = await create('Facilitation', machine());
  const words = { returnedOn: 'Only what was lent comes back, after it was given.' };
  await update('Facilitation', id, { givenOn: '2024-03-01' });
  expect((await refusedUpdate('Facilitation', id, { returnedOn: '2024-02-28' })).fields).toEqual(words);
  await update('Facilitation', id, { returnedOn: '2024-09-01' });
  const given = machine({ terms: 'GRANT', givenOn: '2024-03-01', returnedOn: '2024-09-01' });
  expect((await refusedCreate('Facilitation', given)).fields).toEqual(words);
});

test('nothing is handed over on a day to come, and a quantity has its unit', async () => {
  expect((await refusedCreate('Facilitation', machine({ givenOn: '2999-01-01' }))).fields).toMatchObject({
    givenOn: 'This day is still to come.',
  });
  expect((await refusedCreate('Facilitation', machine({ quantity: 2 }))).fields).toMatchObject({
    unit: 'A quantity and its unit go together.',
  });
});

test('a closed business receives nothing new and keeps what it was given', async () => {
  const closing = await create('Business', { name: 'Akan Tutup', region: '35.28' });
  const id = await create('Facilitation', machine({ business: closing }));
  await act('close', 'Business', closing, {});
  await update('Facilitation', id, { notes: 'Mesin ditarik.' });
  expect((await refusedCreate('Facilitation', machine({ business: closing }))).fields).toEqual({
    business: 'The business is closed or merged.',
  });
});

test('what a district was given is worth so much, by kind', async () => {
  for (const value of [4_000_000, 6_000_000])
    await create('Facilitation', machine({ value, unit: 'unit', quantity: 1 }));
  const { facilitationAggregate } = await ask(
    `{ facilitationAggregate(where: {business: {region: {within: "35.28"}}, value: {isNull: false}}, groupBy: [{kind: VALUE}]) {
      group { kind } count of { value { sum } }
    } }`,
  );
  expect(facilitationAggregate).toEqual([
    { group: { kind: 'EQUIPMENT' }, count: 2, of: { value: { sum: 10_000_000 } } },
  ]);
});
