import { expect, test } from 'vitest';
import { connected } from '../demo/database.ts';
import { openApi } from '../support/api.ts';
import { freshDatabase } from '../support/database.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const url = await freshDatabase();
const api = await openApi(url, { COUNT_CAP: '5' });
const { create, ask } = rowsOf(api);
const { person } = peopleOf(api);
for (const [name, region] of [...'abcdefgh'].map((name, i) => [name, i < 6 ? '35.05' : '52.02'] as const))
  await create('Business', { name: `Uji ${name}`, region });
await connected(url, (client) => client.query('analyze business'));

const all = '{ businesses { total { count exact estimate } totalCount } }';
const some =
  'query ($w: BusinessWhere) { businesses(where: $w, limit: 2) { nodes { id } total { count exact estimate } } }';
const named = (first: string, last: string) => ({ name: { gte: `Uji ${first}`, lt: `Uji ${last}~` } });
const found = async (w: object) => (await ask(some, { w })).businesses.total;

test('a total is exact to its bound, and says so when it is not', async () => {
  expect(await found(named('a', 'e'))).toEqual({ count: 5, exact: true, estimate: null });
  expect(await found(named('a', 'f'))).toEqual({ count: 5, exact: false, estimate: null });
  expect(await found({ name: { eq: 'nothing' } })).toEqual({ count: 0, exact: true, estimate: null });
});

test('beyond the bound whoever may see all is told about how many there are', async () => {
  const { total, totalCount } = (await ask(all)).businesses;
  expect(total).toEqual({ count: 5, exact: false, estimate: totalCount });
});

test('whoever may not see all is told no more than that there are more', async () => {
  const here = await person({ role: 'OFFICER', region: '35.05' });
  const { businesses } = (await api.as(here)(all)).data;
  expect(businesses.total).toEqual({ count: 5, exact: false, estimate: null });
  const there = await person({ role: 'OFFICER', region: '52.02' });
  const few = (await api.as(there)(all)).data.businesses;
  expect(few.total).toEqual({ count: Math.min(few.totalCount, 5), exact: few.totalCount <= 5, estimate: null });
});

test('of a search, of then and of what hangs on a record nothing is estimated', async () => {
  const then = `asOf: "${new Date().toISOString()}"`;
  const { found, before, regions } = await ask(`{
    found: businesses(search: "Uji") { nodes { id } total { count exact estimate } }
    before: businesses(${then}) { total { count exact estimate } }
    regions(where: { id: { eq: "35.05" } }) { nodes { businesses { total { count exact estimate } } } }
  }`);
  const more = { count: 5, exact: false, estimate: null };
  expect([found.total, before.total, regions.nodes[0].businesses.total]).toEqual([more, more, more]);
});
