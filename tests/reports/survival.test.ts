import { expect, test } from 'vitest';
import { medianOf, spansOf, survivingAt } from '../../api/src/reports/survival.ts';

const ended = (...days: number[]) => days.map((each) => 2 * each + 1);
const seenUntil = (...days: number[]) => days.map((each) => 2 * each);

/** Weeks in remission under 6-MP, the case by which the method is taught (Freireich and others 1963). */
const remission = spansOf([
  ...ended(6, 6, 6, 7, 10, 13, 16, 22, 23),
  ...seenUntil(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
]);

test('the curve is that of the case by which the method is taught', () => {
  const weeks = [5, 6, 7, 10, 13, 16, 22, 23];
  const known = ['1.000', '0.857', '0.807', '0.753', '0.690', '0.627', '0.538', '0.448'];
  expect(weeks.map((week) => survivingAt(remission, week)?.toFixed(3))).toEqual(known);
  expect(medianOf(remission)).toBe(23);
});

test('without anything lost from sight it is the plain share, and the day by which half had ended', () => {
  expect(survivingAt(spansOf(ended(1, 2, 3, 4)), 2)).toBe(0.5);
  expect(medianOf(spansOf(ended(1, 2, 3, 4)))).toBe(2);
});

test('who is lost from sight on a day was there when another ended', () => {
  expect(survivingAt(spansOf([...ended(2), ...seenUntil(2)]), 2)).toBe(0.5);
  expect(survivingAt(spansOf([...ended(2, 3), ...seenUntil(1)]), 2)).toBe(0.5);
});

test('beyond what anybody saw nothing is known, unless all had ended', () => {
  expect(survivingAt(spansOf([...ended(2), ...seenUntil(5)]), 6)).toBeNull();
  expect(survivingAt(spansOf(ended(2, 5)), 6)).toBe(0);
  expect(medianOf(spansOf([...ended(2), ...seenUntil(5, 5)]))).toBeNull();
  expect([survivingAt(spansOf([]), 1), medianOf(spansOf([]))]).toEqual([null, null]);
});
