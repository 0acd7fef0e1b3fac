import { availableParallelism } from 'node:os';
import pg from 'pg';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { askedAgain, Caller, cancellingBy, pooled } from '../../api/src/query/sending/run.ts';
import { textTogether } from '../../api/src/query/sending/together.ts';
import { emptyDatabase } from '../support/database.ts';

const connectionString = await emptyDatabase();
const pool = new pg.Pool({ connectionString, max: 10 });
const aside = new pg.Pool({ connectionString, max: 1 });
pool.on('error', () => {});
afterAll(() => Promise.all([pool.end(), aside.end()]));
let sent = 0;
pool.on('acquire', () => sent++);
beforeEach(() => {
  sent = 0;
});
const rows = askedAgain(pooled(pool, cancellingBy(aside)));

/** A question of two values, and the same for many; the second value says for how many seconds it is thought over. */
function questionOf(name: string, json: (first: string, second: string) => string) {
  const question = { name, text: `select (${json('$1', '$2')})::text` };
  const together = { name: `${name}s`, text: textTogether(`select (${json('given.v1', 'given.v2')})::text`, 2) };
  return (value: unknown, pause = 0, caller = new Caller()) =>
    rows.json({ ...question, values: [value, pause], together }, caller);
}

const share = questionOf(
  'share',
  (of, pause) => `json_build_object('share', 100 / ${of}::int, 'paused', pg_sleep(${pause}::float8)::text)`,
);
const shareOf = (value: number) => `{"share" : ${Math.trunc(100 / value)}, "paused" : ""}`;

/** As many as are answered one by one, so that those behind them go together. */
const first = (pause = 0.05) => Array.from({ length: availableParallelism() }, () => share(1, pause));

test('those who come while others are under way go together, and each gets an answer of its own', async () => {
  const values = Array.from({ length: 20 }, (_, i) => i + 1);
  const answers = Promise.all(values.map((value) => share(value)));
  expect(await answers).toEqual(values.map(shareOf));
  expect(sent).toBeLessThan(10);
});

test('who comes alone does not wait', async () => {
  for (const value of [1, 2, 4]) expect(await share(value)).toBe(shareOf(value));
  expect(sent).toBe(3);
});

test('what fails for one fails for nobody else', async () => {
  const under = first();
  const [one, none, four] = await Promise.allSettled([share(1), share(0), share(4)]);
  expect(one).toMatchObject({ value: shareOf(1) });
  expect(none).toMatchObject({ reason: { code: '22012' } });
  expect(four).toMatchObject({ value: shareOf(4) });
  await Promise.all(under);
});

test('what the database does not take together is asked one by one, from then on at once', async () => {
  // A parameter has the type that is looked for; a value in a row is a text.
  const found = questionOf(
    'found',
    (value, pause) => `select json_agg(g) from generate_series(1, 3) g, pg_sleep(${pause}::float8) where g = ${value}`,
  );
  const all = () => Promise.all([1, 2, 3, 4, 2].map((value) => found(value)));
  const answers = ['[1]', '[2]', '[3]', null, '[2]'];
  expect(await all()).toEqual(answers);
  sent = 0;
  expect(await all()).toEqual(answers);
  expect(sent).toBe(5);
});

test('who hangs up takes nothing from the others; when all have, nothing is worked out for nobody', async () => {
  const callers = [new Caller(), new Caller()];
  const under = first();
  const asked = callers.map((caller, i) => share(i + 1, 0.2, caller));
  await Promise.all(under);
  callers[0]?.leave();
  expect(await Promise.all(asked)).toEqual([shareOf(1), shareOf(2)]);

  const others = [new Caller(), new Caller()];
  const further = first();
  const left = Promise.allSettled(others.map((caller) => share(1, 30, caller)));
  await Promise.all(further);
  await vi.waitFor(() => expect(others.every(({ cancel }) => cancel)).toBe(true));
  for (const caller of others) caller.leave();
  for (const each of await left) expect(each).toMatchObject({ status: 'rejected' });
});

test('a connection that breaks is nobody’s loss', async () => {
  const under = first();
  const callers = [4, 5, 10].map((value) => {
    const caller = new Caller();
    caller.passed = { operation: { operation: 'query' } } as never;
    return { value, caller };
  });
  const asked = callers.map(({ value, caller }) => share(value, 0.3, caller));
  await Promise.all(under);
  await vi.waitFor(async () => {
    const { rows: ended } = await aside.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where state = 'active' and query like '%as given(%' and pid <> pg_backend_pid()`,
    );
    expect(ended).toHaveLength(1);
  });
  expect(await Promise.all(asked)).toEqual([4, 5, 10].map(shareOf));
});
