import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { Sessions } from '../../api/src/access/sessions.ts';
import type { Viewer } from '../../api/src/access/viewer.ts';
import type { Line } from '../../api/src/core/line.ts';

afterEach(() => void vi.useRealTimers());

/** How often a viewer is looked up who asks at an instant, and again a quarter of a second later. */
async function lookUps(instant: string): Promise<number> {
  vi.useFakeTimers({ now: Date.parse(instant), toFake: ['Date'] });
  const sessions = new Sessions({ holds: true, hear: () => {} } as unknown as Line);
  const look = vi.fn(async () => ({ viewer: { id: 'x' } as Viewer }));
  await sessions.viewer('cookie', look);
  await pause(250);
  await sessions.viewer('cookie', look);
  return look.mock.calls.length;
}

test('what somebody may do today is not remembered into tomorrow, as it is in Jakarta', async () => {
  expect(await lookUps('2026-11-23T16:59:30.000Z')).toBe(1);
  expect(await lookUps('2026-11-23T16:59:59.900Z')).toBe(2);
  expect(await lookUps('2026-11-23T17:00:00.000Z')).toBe(1);
  expect(await lookUps('2026-11-23T23:59:59.900Z')).toBe(1);
});
