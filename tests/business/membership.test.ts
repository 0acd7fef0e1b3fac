import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { create, refusedCreate, refusedUpdate, update } = rowsOf(await openApi());
let group: string;
let business: string;
beforeAll(async () => {
  group = await create('Group', { name: 'KUB Uji', kind: 'KUB', region: '35.05' });
  business = await create('Business', { name: 'Anggota', region: '35.05' });
});

const overlap = { startsOn: 'The business is a member of that group during that time already.' };

test('a business is in a group once at a time, and may come back', async () => {
  const first = await create('Membership', { group, business, startsOn: '2019-01-01', endsOn: '2020-01-01' });
  const second = await create('Membership', { group, business, startsOn: '2021-01-01' });
  await create('Membership', { group, business, startsOn: '2020-01-01', endsOn: '2020-06-01' });
  expect((await refusedCreate('Membership', { group, business, startsOn: '2022-01-01' })).fields).toMatchObject(
    overlap,
  );
  expect((await refusedCreate('Membership', { group, business })).fields).toMatchObject(overlap);
  expect((await refusedUpdate('Membership', first, { endsOn: null })).fields).toMatchObject(overlap);
  await update('Membership', second, { endsOn: '2021-12-31' });
});

test('two who enter the same membership at once do not both succeed', async () => {
  const newcomer = await create('Business', { name: 'Pendatang', region: '35.05' });
  const tries = await Promise.allSettled([1, 2, 3, 4].map(() => create('Membership', { group, business: newcomer })));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a membership ends after it has begun', async () => {
  const late = await create('Business', { name: 'Terbalik', region: '35.05' });
  const { fields } = await refusedCreate('Membership', {
    group,
    business: late,
    startsOn: '2020-02-01',
    endsOn: '2020-01-01',
  });
  expect(fields).toEqual({ endsOn: 'A membership ends after it has begun.' });
});

test('a member is a business or a person, never both or neither, and each is in a group once at a time', async () => {
  const person = await create('Person', { name: 'Perajin tanpa usaha' });
  const words = 'State exactly one member: a business or a person.';
  expect((await refusedCreate('Membership', { group })).fields).toMatchObject({ person: words });
  const both = { group: await create('Group', { name: 'KUB Lain', kind: 'KUB' }), business, person };
  expect((await refusedCreate('Membership', both)).fields).toMatchObject({ person: words });
  await create('Membership', { group, person, endsOn: '2021-01-01' });
  const tries = await Promise.allSettled(
    [1, 2, 3].map(() => create('Membership', { group, person, startsOn: '2021-01-01' })),
  );
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await refusedCreate('Membership', { group, person })).fields).toMatchObject({
    startsOn: 'The person is a member of that group during that time already.',
  });
});
