import { expect, test } from 'vitest';
import { connected } from '../demo/database.ts';
import { openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { create } = rowsOf(api);
const { person } = peopleOf(api);

test('who was refused access to what is on record, without anything that was sent', async () => {
  const officer = (await person({ role: 'OFFICER', region: '35.28' })) as { cookie: string; user: string };
  const hidden = await create('Business', { name: 'Uji Sana', region: '35.05' });
  const change =
    'mutation ($id: ID!) { rahasia: updateBusiness(id: $id, version: 1, input: { name: "rahasia" }) { id } }';
  expect((await api.as(officer)(change, { id: hidden })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  const entry = 'mutation { createBusiness(input: { name: "rahasia", region: "35.05" }) { id } }';
  expect((await api.as(officer)(entry)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await api.as(officer)('{ businesses(limit: -1) { totalCount } }')).errors).toBeDefined();
  const noted = () =>
    connected(api.databaseUrl, async (client) => {
      const { rows } = await client.query(
        `select outcome, reason, user_id, account, address, created_at > now() - interval '1 minute' as now from access_entry
          where kind = 'ACCESS' and actor_id = $1 order by created_at, id`,
        [officer.user],
      );
      return rows;
    });
  const event = { outcome: 'REFUSED', user_id: null, account: null, address: null, now: true };
  await expect
    .poll(noted)
    .toEqual(['NOT_FOUND updateBusiness', 'FORBIDDEN createBusiness'].map((reason) => ({ ...event, reason })));
});
