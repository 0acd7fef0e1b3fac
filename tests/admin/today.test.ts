import { expect, test } from 'vitest';
import { todayIn } from '../../admin/src/noun/value/today.ts';

test.each([
  ['31.71', '2024-12-31'],
  ['52.71.01', '2025-01-01'],
  ['94', '2025-01-01'],
  [undefined, '2024-12-31'],
])('half past four in the afternoon of London is the day of region %s', (region, day) => {
  expect(todayIn(region, new Date('2024-12-31T16:30:00Z'))).toBe(day);
});
