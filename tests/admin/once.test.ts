import { expect, test } from 'vitest';
import { once } from '../../admin/src/once.ts';

test('a file that has come is given before the next line, and is fetched no second time', async () => {
  let fetched = 0;
  const load = once(async () => ++fetched);
  const given: number[] = [];
  expect(await load()).toBe(1);
  void load().then((file) => given.push(file));
  expect(given).toEqual([1]);
  expect(await load()).toBe(1);
  expect(await load().catch(() => 0)).toBe(1);
});

test('a file that could not be had is asked for again', async () => {
  let fails = true;
  const load = once(async () => {
    if (fails) throw new Error('gone');
    return 'here';
  });
  await expect(load()).rejects.toThrow('gone');
  fails = false;
  expect(await load()).toBe('here');
});
