import { expect, test } from 'vitest';
import { connected } from '../demo/database.ts';
import { admin, openApi } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';

const api = await openApi();
const { person } = peopleOf(api);
const officer = await person({ role: 'OFFICER', region: '35.05' });
const other = await person({ role: 'OFFICER', region: '35' });

const asked = `query ($user: ID!) {
  accessLog(where: { user: { id: { eq: $user } } }, orderBy: [{ createdAt: ASC }, { id: ASC }]) { nodes { kind outcome user { id } } }
}`;

test('administrators read all of the record of access, others what befell their own', async () => {
  const told = [{ kind: 'SIGN_IN', outcome: 'DONE', user: { id: officer.user } }];
  const ask = async (asker: Parameters<typeof api.as>[0]) =>
    (await api.as(asker)(asked, { user: officer.user })).data.accessLog.nodes;
  expect(await ask(admin)).toEqual(told);
  expect(await ask(officer)).toEqual(told);
  expect(await ask(other)).toEqual([]);
});

test('from where somebody else did it is for administrators', async () => {
  await connected(api.databaseUrl, (client) =>
    client.query(
      `insert into access_entry (id, version, kind, outcome, user_id, actor_id, actor, address)
        values (rule.new_id(), 1, 'RECOVERED', 'DONE', $1, 'administrator', 'Administrator', '10.0.0.1')`,
      [officer.user],
    ),
  );
  const done = `{
    accessLog(where: { kind: { eq: RECOVERED } }) { nodes { actor address } }
    fromThere: accessLog(where: { address: { eq: "10.0.0.1" } }) { totalCount }
    own: accessLog(where: { kind: { eq: SIGN_IN }, address: { isNull: false } }) { totalCount }
  }`;
  expect((await api.as(officer)(done)).data).toEqual({
    accessLog: { nodes: [{ actor: 'Administrator', address: null }] },
    fromThere: { totalCount: 0 },
    own: { totalCount: 1 },
  });
  const { data } = await api.as(admin)(done);
  expect([data.accessLog.nodes, data.fromThere.totalCount]).toEqual([
    [{ actor: 'Administrator', address: '10.0.0.1' }],
    1,
  ]);
});
