import { expect, test } from 'vitest';
import { askAgain, isAway } from '../../api/src/core/patient-pool.ts';

const ended = Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' });

test.each([
  'Connection terminated unexpectedly',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
])('a connection on which the driver says "%s" is away', (message) => {
  expect(isAway(new Error(message))).toBe(true);
});

test('who says something else of it names it as the cause', () => {
  expect(isAway(new Error('Failed to get session', { cause: ended }))).toBe(true);
  expect(isAway(new Error('Failed to get session', { cause: new Error('syntax error') }))).toBe(false);
});

test('a statement that fails by itself is not away', () => {
  expect(isAway(Object.assign(new Error('division by zero'), { code: '22012' }))).toBe(false);
});

test('a question is asked until a connection holds, though more than a few break one after another', async () => {
  let turns = 0;
  const answer = await askAgain(async () => {
    if (++turns < 6) throw ended;
    return 'answer';
  });
  expect(answer).toBe('answer');
  expect(turns).toBe(6);
});

test('what may not be asked again, or has failed by itself, is asked once', async () => {
  let turns = 0;
  const asked = (error: Error) => async () => {
    turns++;
    throw error;
  };
  await expect(askAgain(asked(ended), () => false)).rejects.toBe(ended);
  const wrong = new Error('division by zero');
  await expect(askAgain(asked(wrong))).rejects.toBe(wrong);
  expect(turns).toBe(2);
});
