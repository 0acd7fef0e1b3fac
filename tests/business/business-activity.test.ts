import { beforeAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { rowsOf } from '../support/rows.ts';

const { create, refusedCreate, refusedUpdate, update } = rowsOf(await openApi());
let business: string;
beforeAll(async () => {
  business = await create('Business', { name: 'Tenun Sukarara', region: '52.02' });
});

test('a business has several activities, the same code in two editions among them', async () => {
  await create('BusinessActivity', { business, kbliVersion: 'KBLI_2020', kbliCode: '13134' });
  await create('BusinessActivity', { business, kbliVersion: 'KBLI_2025', kbliCode: '13134' });
  expect(
    (await refusedCreate('BusinessActivity', { business, kbliVersion: 'KBLI_2020', kbliCode: '13134' })).fields,
  ).toMatchObject({ kbliCode: 'The business has this code already.' });
});

test('a code without its edition means nothing', async () => {
  const { fields, code } = await refusedCreate('BusinessActivity', { business, kbliCode: '13134' });
  expect([code, fields]).toEqual(['BAD_USER_INPUT', { kbliVersion: 'This field is required.' }]);
});

test.each(['131', '131345', 'C1313'])('%s is no code', async (kbliCode) => {
  const wrong = { business, kbliVersion: 'KBLI_2020', kbliCode };
  expect((await refusedCreate('BusinessActivity', wrong)).fields).toHaveProperty('kbliCode');
});

test('one activity is the main one, though several try at once', async () => {
  const maker = await create('Business', { name: 'Serba Bisa', region: '52.02' });
  const codes = ['10710', '10720', '10730', '10740'];
  const tries = await Promise.allSettled(
    codes.map((kbliCode) =>
      create('BusinessActivity', { business: maker, kbliVersion: 'KBLI_2020', kbliCode, main: true }),
    ),
  );
  const won = tries.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  expect(won).toHaveLength(1);
  const second = await create('BusinessActivity', { business: maker, kbliVersion: 'KBLI_2020', kbliCode: '10790' });
  const words = { business: 'The business has a main activity already.' };
  expect((await refusedUpdate('BusinessActivity', second, { main: true })).fields).toEqual(words);
  await update('BusinessActivity', won[0] as string, { main: false });
  await update('BusinessActivity', second, { main: true });
});
