import { describe, expect, test } from 'vitest';
import { detectableWith, differenceInDifferences, type Estimate, type Pair } from '../../api/src/reports/difference.ts';

const pairs = (...waves: [number, number | null][]): Pair[] => waves.map(([before, after]) => ({ before, after }));
const treated = pairs([10, 15], [20, 26], [8, 8], [12, null], [30, 33], [5, 9]);
const compared = pairs([11, 12], [19, 20], [9, 8.5], [13, null], [28, 29], [6, 6]);

describe('the golden case', () => {
  const { level, logarithm, ifMissingUnchanged, ifMissingClosed, label } = differenceInDifferences(
    treated,
    compared,
    true,
  );
  const [ofLevel, ofLog] = [level, logarithm] as [Estimate, Estimate];

  test('in levels the difference is 3.1, and its interval leaves zero out', () => {
    expect(ofLevel.value).toBeCloseTo(3.1, 10);
    expect(ofLevel.standardError.toFixed(4)).toBe('1.0770');
    expect(ofLevel.degreesOfFreedom.toFixed(3)).toBe('4.748');
    expect([ofLevel.lower, ofLevel.upper].map((bound) => bound.toFixed(4))).toEqual(['0.2866', '5.9134']);
  });

  test('in logarithms, the outcome chosen in advance, the interval holds zero', () => {
    expect(ofLog.value.toFixed(5)).toBe('0.24694');
    expect(ofLog.standardError.toFixed(5)).toBe('0.10835');
    expect(ofLog.degreesOfFreedom.toFixed(3)).toBe('4.430');
    expect([ofLog.lower, ofLog.upper].map((bound) => bound.toFixed(4))).toEqual(['-0.0427', '0.5366']);
    const percent = [ofLog.value, ofLog.lower, ofLog.upper].map((each) => 100 * Math.expm1(each));
    expect(percent.map((each, i) => each.toFixed(i ? 1 : 2))).toEqual(['28.01', '-4.2', '71.0']);
  });

  test('with drop-outs as they were it is 2.5833, and 0.5833 if the treated one had closed', () => {
    expect([ifMissingUnchanged, ifMissingClosed].map((each) => each.toFixed(4))).toEqual(['2.5833', '0.5833']);
  });

  test('six in a group show a change, never impact', () => expect(label).toBe('CHANGE'));
});

test('the smallest difference that can be found is that of the table', () => {
  const percent = [50, 100, 200, 400, 800].map((n) => (100 * detectableWith(0.5 * Math.sqrt(2 / n))).toFixed(1));
  expect(percent).toEqual(['28.0', '19.8', '14.0', '9.9', '7.0']);
});

describe('a change is called impact', () => {
  const many = (n: number, missing = 0) =>
    Array.from({ length: n }, (_, i): Pair => ({ before: 10, after: i < missing ? null : 11 + (i % 7) }));
  const label = (...given: Parameters<typeof differenceInDifferences>) => differenceInDifferences(...given).label;

  test('with thirty matched pairs on either side', () => expect(label(many(30), many(30), true)).toBe('IMPACT'));
  test('not with one fewer', () => expect(label(many(30), many(29), true)).toBe('CHANGE'));
  test('not where the groups are not matched', () => expect(label(many(30), many(30), false)).toBe('CHANGE'));
  test('not where more than ten points more are missing on one side', () => {
    expect(label(many(40, 4), many(40), true)).toBe('IMPACT');
    expect(label(many(40, 5), many(40), true)).toBe('CHANGE');
  });
});

test('where a group has one pair, or nothing differs, nothing is estimated', () => {
  const one = differenceInDifferences(pairs([1, 2]), compared, true);
  expect([one.level, one.logarithm, one.detectable]).toEqual([undefined, undefined, undefined]);
  expect(differenceInDifferences(pairs([1, 2], [1, 2]), pairs([1, 2], [1, 2]), true).level).toBeUndefined();
});
