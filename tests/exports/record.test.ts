import { expect, test } from 'vitest';
import { connected } from '../demo/database.ts';
import { type Asker, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';
import { takingFrom } from '../support/taking.ts';

const api = await openApi();
const { create } = rowsOf(api);
const { person } = peopleOf(api);
const { take, lines, refused } = takingFrom(api);

const officer = (await person({ role: 'OFFICER', region: '35.28' })) as Asker & { user: string };

/** What is on record of what somebody has taken along. */
const taken = () =>
  connected(api.databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select outcome, reason, user_id, account, address from access_entry
        where kind = 'EXPORTED' and actor_id = $1 order by created_at, id`,
      [officer.user],
    );
    return rows;
  });

test('who took which list or report along, with how many rows, is on record before they have it', async () => {
  for (const name of ['Rahasia Satu', 'Rahasia Dua']) await create('Business', { name, region: '35.28' });
  await create('Business', { name: 'Rahasia Jauh', region: '35.05' });
  const list = { noun: 'Business', columns: ['name'], where: { name: { startsWith: 'Rahasia' } }, title: 'Rahasia' };
  expect(await lines(list, { asker: officer })).toHaveLength(3);
  await (await take('list', { ...list, format: 'XLSX' }, { asker: officer })).arrayBuffer();
  const asked = { report: 'registerQuality', format: 'CSV', title: 'Rahasia', language: 'en' };
  const report = await (await take('report', asked, { asker: officer })).text();
  const figures = report.trim().split('\r\n').length - 1;
  expect(figures).toBeGreaterThan(3);
  const event = { outcome: 'DONE', user_id: null, account: null, address: null };
  expect(await taken()).toEqual(
    ['LIST Business CSV 2', 'LIST Business XLSX 2', `REPORT registerQuality CSV ${figures}`].map((reason) => ({
      ...event,
      reason,
    })),
  );
});

test('what is refused was not taken', async () => {
  const before = await taken();
  expect((await refused({ noun: 'Business', columns: ['rahasia'] }, { asker: officer })).status).toBe(400);
  expect((await take('report', { report: 'rahasia', format: 'CSV' }, { asker: officer })).status).toBe(400);
  expect(await taken()).toEqual(before);
});
