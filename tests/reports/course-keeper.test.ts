import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import type { Viewer } from '../../api/src/access/viewer.ts';
import type { Engine } from '../../api/src/query/engine.ts';
import { CourseKeeper } from '../../api/src/reports/course-keeper.ts';
import { openApi } from '../support/api.ts';

const { databaseUrl } = await openApi();
const pool = new pg.Pool({ connectionString: databaseUrl, max: 3 });
afterAll(() => pool.end());

/** What may have changed, and how often what is kept was brought up to it. */
function keeperOf(changed: (most: number) => string[] | null) {
  const told: string[] = [];
  let brought = 0;
  const keep = async (name: string, _: unknown, { most }: { most?: number }) => {
    if (name === 'behind') return changed(Number.POSITIVE_INFINITY)?.length !== 0;
    if (name === 'changed') return changed(most as number);
    told.push(name);
    return name === 'place' ? `brought ${++brought}` : null;
  };
  const keeper = new CourseKeeper({ keep } as unknown as Engine<Viewer>, pool, (error) => {
    throw error;
  });
  return { keeper, told };
}

test('only what changed is put together anew', async () => {
  const { keeper, told } = keeperOf(() => ['one']);
  expect(await keeper.renew()).toBe('brought 1');
  expect(told).toEqual(['drop true', 'courses true', 'place']);
});

test('where nothing changed only the place moves on, and where nothing was recorded nothing is written', async () => {
  const { keeper, told } = keeperOf(() => []);
  expect(await keeper.renew()).toBe('brought 1');
  expect(await keeper.keep()).toBe(false);
  expect(told).toEqual(['place']);
});

test('whoever waits does not wait until very much is looked through; beside those who ask it is counted anew', async () => {
  const { keeper, told } = keeperOf((most) => (most < 5_000 ? null : ['one']));
  expect(await keeper.renew()).toBeUndefined();
  expect(told).toEqual([]);
  expect(await keeper.keep()).toBe(true);
  expect(told).toEqual(['drop true', 'courses true', 'place']);
  const none = keeperOf(() => null);
  expect(await none.keeper.keep()).toBe(true);
  expect(none.told).toEqual(['drop false', 'courses false', 'place']);
});

test('who comes while it is brought up to what was recorded before gets the one after, together with all who came', async () => {
  const { keeper } = keeperOf(() => ['one']);
  const [first, ...later] = await Promise.all([keeper.renew(), keeper.renew(), keeper.renew()]);
  expect(first).toBe('brought 1');
  expect(later).toEqual(['brought 2', 'brought 2']);
});

test('while another process does it nobody waits for that', async () => {
  const { keeper, told } = keeperOf(() => ['one']);
  const other = await pool.connect();
  try {
    await other.query('begin');
    await other.query('lock table kept.mentoring_position in exclusive mode');
    expect(await keeper.renew()).toBeUndefined();
  } finally {
    await other.query('rollback');
    other.release();
  }
  expect(told).toEqual([]);
  expect(await keeper.renew()).toBe('brought 1');
});
