import { expect, test } from 'vitest';
import { type Asker, admin, openApi, stranger } from '../support/api.ts';
import { peopleOf } from '../support/people.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const { ask } = rowsOf(api);
const { person } = peopleOf(api);

const refusal = async (asker: Asker, document: string, variables: Record<string, unknown>) =>
  (await api.as(asker)(document, variables)).errors?.[0]?.extensions;
const invite = 'mutation ($input: InviteUserInput!) { inviteUser(input: $input) { id link } }';
const keepOut = 'mutation ($id: ID!) { deactivateUser(id: $id) }';
const me = '{ me { name roles } }';

test('an administrator invites a person, who is a user without grants until one is given', async () => {
  const { inviteUser } = await ask(invite, { input: { name: 'Siti Aminah', email: 'Siti@Kantor.go.id' } });
  expect(inviteUser.link).toMatch(/choose-password\?token=/);
  const asked = 'query ($id: ID!) { user(id: $id) { name email active grants { totalCount } } }';
  const { user } = await ask(asked, { id: inviteUser.id });
  expect(user).toEqual({ name: 'Siti Aminah', email: 'siti@kantor.go.id', active: true, grants: { totalCount: 0 } });
  const again = { name: 'Lagi', email: 'siti@kantor.go.id' };
  expect(await refusal(admin, invite, { input: again })).toMatchObject({
    code: 'CONFLICT',
    fields: { email: expect.any(String) },
  });
  expect(await refusal(admin, invite, { input: { name: ' ', email: 'a@b.id' } })).toMatchObject({
    code: 'BAD_USER_INPUT',
  });
  const wrong = await refusal(admin, invite, { input: { name: 'A', email: 'bukan' } });
  expect(wrong).toMatchObject({ fields: { email: expect.any(String) } });
});

test('who is kept out is a stranger on the next request, and a user again when let in', async () => {
  const officer = await person({ role: 'OFFICER', region: '35' });
  expect((await api.as(officer)(me)).data.me.roles).toEqual(['OFFICER']);
  await ask(keepOut, { id: officer.user });
  expect((await api.as(officer)(me)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  await ask('mutation ($id: ID!) { reactivateUser(id: $id) }', { id: officer.user });
  const { user } = await ask('query ($id: ID!) { user(id: $id) { active } }', { id: officer.user });
  expect(user.active).toBe(true);
});

test('nobody else does so, and nobody to themselves', async () => {
  const officer = await person({ role: 'OFFICER', region: '35' });
  const input = { name: 'Orang Lain', email: 'lain@kantor.go.id' };
  expect(await refusal(officer, invite, { input })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refusal(officer, keepOut, { id: officer.user })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refusal(stranger, invite, { input })).toMatchObject({ code: 'UNAUTHENTICATED' });
  const { me: mine } = await ask('{ me { id } }');
  expect(await refusal(admin, keepOut, { id: mine.id })).toMatchObject({ code: 'FORBIDDEN' });
});
