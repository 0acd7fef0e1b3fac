import { expect, test } from 'vitest';
import { shownOf } from '../../api/src/reports/sensitive-cut.ts';

const region = (code: string | null, yes: number, no: number, missing = 0) => ({
  ...{ region: code, with: yes, without: no, missing },
});
const shown = (...counted: Parameters<typeof shownOf>[0][number][]) => {
  const of = shownOf(counted);
  return (code: string | null) => {
    const counts = of(code);
    return counts && [counts.with, counts.without, counts.missing];
  };
};

test('what tells of ten and more is shown, with what adds up to it', () => {
  const of = shown(region('35.01', 10, 20, 7), region('35.02', 11, 12), region('34.01', 15, 30));
  expect([of('35.01'), of('35.02'), of('35'), of('34'), of(null)]).toEqual([
    [10, 20, 7],
    [11, 12, 0],
    [21, 32, 7],
    [15, 30, 0],
    [36, 62, 7],
  ]);
});

test('a small regency takes another with it, and their province is shown', () => {
  const of = shown(region('35.01', 3, 40), region('35.02', 11, 12), region('35.03', 30, 30), region('34.01', 15, 30));
  expect(of('35.01')).toBeUndefined();
  expect([of('35.02'), of('35.03')].filter((each) => each === undefined)).toHaveLength(1);
  expect(of('35')).toEqual([44, 82, 0]);
});

test('of a province that is hidden no regency is shown, of however many it tells', () => {
  // The first province is too small, and hides the second, which all less the first would tell.
  const of = shown(region('34.01', 3, 12), region('35.01', 50, 50), region('35.02', 60, 60));
  expect([of('34'), of('34.01'), of('35'), of('35.01'), of('35.02')]).toEqual(Array(5).fill(undefined));
  expect(of(null)).toEqual([113, 122, 0]);
});

test('people of no known region are a part like another: they are hidden before they tell of a region', () => {
  const of = shown(region(null, 2, 30), region('35.01', 50, 50), region('34.01', 40, 60));
  expect([of('35'), of('34')].filter((each) => each === undefined)).toHaveLength(1);
});

test('that all of a region are of one kind is not shown, and that nobody was asked is', () => {
  const of = shown(region('35.01', 0, 40), region('35.02', 20, 20), region('35.03', 0, 0, 30), region('34.01', 20, 30));
  expect(of('35.01')).toBeUndefined();
  expect(of('35.03')).toEqual([0, 0, 30]);
  expect(of('33')).toEqual([0, 0, 0]);
});
