import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { act, ask, create, refusedAct, refusedCreate, refusedUpdate } = rowsOf(await openApi());
const business = { name: 'Tenun Sukarara', region: '52.02' };

test('a business is kept with what an office knows, and the rest stays unknown', async () => {
  const id = await create('Business', { ...business, nib: '9120001234567', legalForm: 'UD', workersFemale: 4 });
  const { row } = await ask(
    'query ($id: ID!) { row: business(id: $id) { label status ownerSex workersFemale workersMale region { label } tags version } }',
    { id },
  );
  expect(row).toEqual({
    label: 'Tenun Sukarara',
    status: 'ACTIVE',
    ownerSex: 'UNKNOWN',
    workersFemale: 4,
    workersMale: null,
    region: { label: 'Kabupaten Lombok Tengah' },
    tags: [],
    version: 1,
  });
});

test('a NIB belongs to one business, unless the other was merged away', async () => {
  const nib = '9120000000001';
  const first = await create('Business', { ...business, nib });
  expect(await refusedCreate('Business', { ...business, name: 'Kembar', nib })).toEqual({
    code: 'BAD_USER_INPUT',
    fields: { nib: 'Another business has this NIB already.' },
  });
  const survivor = await create('Business', { ...business, nib: '9120000000002' });
  await act('merge', 'Business', first, { mergedInto: survivor });
  await create('Business', { ...business, name: 'Kembar', nib });
});

test.each([
  ['nib', '123', 'A NIB has 13 digits.'],
  ['phone', '081234567', 'Write the number with its country code, such as +6281234567890.'],
  ['email', 'pengrajin@', 'The e-mail address is not complete.'],
  ['foundedYear', 2999, 'The founding year is still to come.'],
])('a wrong %s is refused', async (field, value, sentence) => {
  expect((await refusedCreate('Business', { ...business, [field]: value })).fields).toEqual({
    [field]: sentence,
  });
});

test('a latitude without a longitude is no place', async () => {
  const id = await create('Business', business);
  const { fields } = await refusedUpdate('Business', id, { latitude: -8.6 }, 'id');
  expect(fields).toMatchObject({ longitude: 'Lintang dan bujur diisi bersama.' });
});

const statusOf = async (id: string) =>
  (await ask('query ($id: ID!) { row: business(id: $id) { status mergedInto { id } closedOn } }', { id })).row;

test('a candidate is confirmed, may rest, closes and opens again', async () => {
  const id = await create('Business', { ...business, status: 'CANDIDATE' });
  for (const verb of ['confirm', 'halt', 'resume']) await act(verb, 'Business', id);
  await act('close', 'Business', id, { closedOn: '2024-12-31' });
  expect(await statusOf(id)).toEqual({ status: 'CLOSED', mergedInto: null, closedOn: '2024-12-31' });
  expect((await refusedAct('halt', 'Business', id)).code).toBe('CONFLICT');
  await act('reopen', 'Business', id);
  expect(await statusOf(id)).toEqual({ status: 'ACTIVE', mergedInto: null, closedOn: null });
  expect((await refusedUpdate('Business', id, { closedOn: '2024-12-31' })).fields).toEqual({
    closedOn: 'Only a business that is closed has a day on which it closed.',
  });
  expect((await refusedAct('close', 'Business', id, { closedOn: '2999-12-31' })).fields).toEqual({
    closedOn: 'This day is still to come.',
  });
});

test('a status is not simply written over', async () => {
  const id = await create('Business', business);
  expect((await refusedUpdate('Business', id, { status: 'CLOSED' })).fields).toEqual({
    status: 'There is no such field.',
  });
});

test('a duplicate says what it duplicates, and a merge can be taken back', async () => {
  const [survivor, duplicate] = [await create('Business', business), await create('Business', business)];
  await act('merge', 'Business', duplicate, { mergedInto: survivor });
  const { row } = await ask('query ($id: ID!) { row: business(id: $id) { duplicates { nodes { id status } } } }', {
    id: survivor,
  });
  expect(row.duplicates.nodes).toEqual([{ id: duplicate, status: 'MERGED' }]);
  await act('separate', 'Business', duplicate);
  expect(await statusOf(duplicate)).toMatchObject({ status: 'CANDIDATE', mergedInto: null });
  expect((await refusedCreate('Business', { ...business, status: 'MERGED' })).fields).toEqual({
    mergedInto: 'A merged record says into which, and no other does.',
  });
  expect((await refusedUpdate('Business', duplicate, { mergedInto: survivor })).fields).toEqual({
    mergedInto: 'A merged record says into which, and no other does.',
  });
});

test('nothing is merged into itself, nor into what is merged, in chains or circles', async () => {
  const [a, b, c] = [
    await create('Business', business),
    await create('Business', business),
    await create('Business', business),
  ];
  expect((await refusedAct('merge', 'Business', a, { mergedInto: a })).fields).toEqual({
    mergedInto: 'A business cannot be merged into itself.',
  });
  await act('merge', 'Business', a, { mergedInto: b });
  expect((await refusedAct('merge', 'Business', c, { mergedInto: a })).fields).toEqual({
    mergedInto: 'That record is itself merged into another.',
  });
  expect((await refusedAct('merge', 'Business', b, { mergedInto: a })).fields).toHaveProperty('mergedInto');
  expect(await statusOf(b)).toMatchObject({ status: 'ACTIVE', mergedInto: null });
  await act('merge', 'Business', b, { mergedInto: c });
  expect((await statusOf(a)).mergedInto).toEqual({ id: c });
});

test('two that are merged at once, one into the other, never make a chain or a circle', async () => {
  for (let round = 0; round < 5; round++) {
    const [a, b, c] = [
      await create('Business', business),
      await create('Business', business),
      await create('Business', business),
    ];
    const merges: [string, string][] =
      round % 2
        ? [
            [a, b],
            [b, a],
          ]
        : [
            [a, b],
            [b, c],
          ];
    await Promise.allSettled(merges.map(([from, mergedInto]) => act('merge', 'Business', from, { mergedInto })));
    const states = await Promise.all([a, b, c].map(statusOf));
    const merged = states.filter(({ status }) => status === 'MERGED');
    expect(merged.length).toBeGreaterThan(0);
    for (const { mergedInto } of merged) expect((await statusOf(mergedInto.id)).status).toBe('ACTIVE');
  }
});
