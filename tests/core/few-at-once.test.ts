import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { FewAtOnce, type Stay } from '../../api/src/core/few-at-once.ts';
import { PatientPool } from '../../api/src/core/patient-pool.ts';
import { emptyDatabase } from '../support/database.ts';

const connectionString = await emptyDatabase();

test('so many are let in at once, and the others in the order in which they came', () => {
  const few = new FewAtOnce(2);
  const stays: Stay[] = [];
  const seen: number[] = [];
  for (const who of [1, 2, 3, 4])
    few.enter((stay) => {
      seen.push(who);
      stays.push(stay);
    });
  expect(seen).toEqual([1, 2]);
  expect(few.waitingCount).toBe(2);
  few.leave(stays[1] as Stay);
  expect(seen).toEqual([1, 2, 3]);
  few.leave(stays[0] as Stay);
  expect(seen).toEqual([1, 2, 3, 4]);
  expect(few.waitingCount).toBe(0);
});

test('whoever stays for long makes room for one more, and for none when leaving at last', async () => {
  const few = new FewAtOnce(1);
  const stays: Stay[] = [];
  for (let who = 0; who < 3; who++) few.enter((stay) => stays.push(stay));
  expect(stays).toHaveLength(1);
  await expect.poll(() => stays.length, { interval: 1 }).toBe(2);
  few.leave(stays[0] as Stay);
  expect(stays).toHaveLength(2);
  few.leave(stays[1] as Stay);
  expect(stays).toHaveLength(3);
});

test('many short statements take few connections', async () => {
  const pool = new PatientPool({ connectionString, max: 6, atOnce: 2, brief: 60_000 });
  try {
    await Promise.all(Array.from({ length: 200 }, () => pool.query('select 1')));
    expect(pool.totalCount).toBe(2);
  } finally {
    await pool.end();
  }
});

test('short statements wait for no long ones', async () => {
  const pool = new PatientPool({ connectionString, max: 6, atOnce: 2 });
  try {
    const long = Promise.all([1, 2, 3].map(() => pool.query('select pg_sleep(2)')));
    await pause(50);
    const began = performance.now();
    await Promise.all(Array.from({ length: 20 }, () => pool.query('select 1')));
    expect(performance.now() - began).toBeLessThan(1500);
    await long;
    expect(pool.heldBack).toBe(0);
  } finally {
    await pool.end();
  }
});

test('whoever is handed a connection at once keeps their own place, and leaves it', async () => {
  const pool = new PatientPool({ connectionString, max: 1, atOnce: 20 });
  try {
    for (let turn = 0; turn < 3; turn++) await Promise.all(Array.from({ length: 5 }, () => pool.query('select 1')));
    await pause(1);
    const last = Array.from({ length: 20 }, () => pool.query('select 1'));
    expect(pool.heldBack).toBe(0);
    await Promise.all(last);
  } finally {
    await pool.end();
  }
});

test('a connection that breaks, or cannot be made, leaves its place', async () => {
  const pool = new PatientPool({ connectionString, max: 2, atOnce: 1 });
  pool.on('error', () => {});
  try {
    for (let turn = 0; turn < 3; turn++)
      await expect(pool.query('select pg_terminate_backend(pg_backend_pid())')).rejects.toThrow();
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  } finally {
    await pool.end();
  }
  const nowhere = new PatientPool({ connectionString: `${connectionString}_not_there`, max: 2, atOnce: 1 });
  for (let turn = 0; turn < 3; turn++) await expect(nowhere.query('select 1')).rejects.toThrow('does not exist');
  await nowhere.end();
});
