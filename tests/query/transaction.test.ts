import pg from 'pg';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { Caller, type Rows } from '../../api/src/query/sending/run.ts';
import { transactions } from '../../api/src/query/sending/transaction.ts';
import { emptyDatabase } from '../support/database.ts';
import { query } from '../support/sql.ts';

const url = await emptyDatabase();
await query(url, 'create table entry (id int primary key, under int references entry deferrable initially deferred)');
/** One connection, so that whatever a transaction leaves behind on it meets the next. */
const pool = new pg.Pool({ connectionString: url, max: 1 });
pool.on('error', () => {});
afterAll(() => pool.end());
const transact = transactions(pool)(new Caller());

const text = 'insert into entry (id, under) values ($1, $2) returning id::text';
const enter = (rows: Rows, id: number, under: number | null = null) =>
  rows.json?.({ text, name: 'enter', values: [id, under] }) as Promise<string>;
const entered = async () => (await query<{ id: number }>(url, 'select id from entry order by id')).map(({ id }) => id);

beforeEach(() => query(url, 'delete from entry'));

test('all statements are one transaction, each sees what those before it wrote', async () => {
  const [ids, [first]] = await transact((rows) =>
    Promise.all([
      Promise.all([enter(rows, 1), enter(rows, 2)]),
      rows
        .query({ text: 'select count(*)::int as many, count(distinct xmin::text)::int as transactions from entry' })
        .then((answer) => answer.rows),
    ]),
  );
  expect(ids).toEqual(['1', '2']);
  expect(first).toEqual({ many: 2, transactions: 1 });
  expect(await entered()).toEqual([1, 2]);
});

test('when a statement fails nothing is left of those before it, and nothing is done of those behind it', async () => {
  await expect(transact((rows) => Promise.all([enter(rows, 1), enter(rows, 1), enter(rows, 2)]))).rejects.toMatchObject(
    {
      code: '23505',
    },
  );
  expect(await entered()).toEqual([]);
});

test('what was passed over behind a failure is prepared again when it is wanted', async () => {
  const both = (rows: Rows, broken: string) =>
    Promise.all([rows.query({ text: broken }), rows.query({ text: 'select 7 as seven', name: 'seven' })]);
  await expect(transact((rows) => both(rows, 'select 1 / 0'))).rejects.toMatchObject({ code: '22012' });
  const [
    ,
    {
      rows: [row],
    },
  ] = await transact((rows) => both(rows, 'select 1'));
  expect(row).toEqual({ seven: 7 });
});

test('nobody is answered before the commit, which may fail itself', async () => {
  let answered = false;
  const refused = transact(async (rows) => {
    await enter(rows, 1, 99);
    answered = true;
  });
  await expect(refused).rejects.toMatchObject({ code: '23503' });
  expect(answered).toBe(false);
  expect(await entered()).toEqual([]);
});

test('when the work refuses without waiting, nothing is sent', async () => {
  await expect(
    transact(async (rows) => {
      enter(rows, 1).catch(() => {});
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(await entered()).toEqual([]);
});

test('a statement behind the end of its transaction is refused', async () => {
  await expect(
    transact(async (rows) => {
      await enter(rows, 1);
      await enter(rows, 2);
    }),
  ).rejects.toThrow('behind the end');
  expect(await entered()).toEqual([1]);
});

test('a connection that breaks is not used again', async () => {
  const broken = transact((rows) => rows.query({ text: 'select pg_terminate_backend(pg_backend_pid())' }));
  await expect(broken).rejects.toThrow();
  await transact((rows) => enter(rows, 3));
  expect(await entered()).toEqual([3]);
});
