import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { choosePassword, openOffice } from '../support/office.ts';
import { openPostOffice } from '../support/post-office.ts';
import { behindProxy, codeOf, Visitor } from '../support/visitor.ts';

const post = await openPostOffice();
const api = await openApi(undefined, { ...behindProxy, ...post.settings });
const office = await openOffice(api);
const database = new pg.Pool({ connectionString: api.databaseUrl, max: 1 });
afterAll(() => database.end());

/** What is on record of somebody, in the order in which it happened. */
async function events(userId: string) {
  const { rows } = await database.query(
    'select kind, outcome, reason from access_entry where user_id = $1 order by created_at, id',
    [userId],
  );
  return rows.map(({ kind, outcome, reason }) => [kind, outcome, reason].filter(Boolean).join(' '));
}

test('who came in, who did not, and every change of it is on record', async () => {
  const { id, email, password } = await office.person();
  const better = 'tujuh belas ekor kuda lumping';
  const visitor = new Visitor(api);
  await visitor.signIn(email, 'salah');
  await visitor.signIn(email, password);
  await visitor.post('/auth/change-password', { currentPassword: 'salah', newPassword: better });
  await visitor.post('/auth/change-password', { currentPassword: password, newPassword: better });
  const { body } = await visitor.post('/auth/two-factor/enable', { password: better });
  await visitor.post('/auth/two-factor/verify-totp', { code: codeOf(body.totpURI) });
  await visitor.post('/auth/sign-out');
  await visitor.signIn(email, better);
  await visitor.post('/auth/two-factor/verify-totp', { code: '000000' });
  await visitor.post('/auth/two-factor/verify-backup-code', { code: body.backupCodes[0] });
  const other = new Visitor(api);
  await other.signIn(email, better);
  await other.post('/auth/two-factor/verify-totp', { code: codeOf(body.totpURI, Date.now() + 30_000) });
  await visitor.post('/auth/revoke-other-sessions');
  await visitor.post('/auth/two-factor/generate-backup-codes', { password: better });
  await visitor.post('/auth/two-factor/disable', { password: better });
  await visitor.post('/auth/request-password-reset', { email });
  const { text } = await post.letter(email);
  await choosePassword(api, /https?:\S+/.exec(text)?.[0], password);
  await office.people.recover(office.actor, id);
  await office.people.deactivate(office.actor, id);
  await visitor.signIn(email, better);
  await office.people.reactivate(office.actor, id);
  expect(await events(id)).toEqual([
    'INVITED DONE',
    'PASSWORD_RESET DONE',
    'SIGN_IN REFUSED INVALID_EMAIL_OR_PASSWORD',
    'SIGN_IN DONE',
    'PASSWORD_CHANGED REFUSED INVALID_PASSWORD',
    'PASSWORD_CHANGED DONE',
    'FACTOR_ENROLLED DONE',
    'FACTOR_ON DONE',
    'SIGN_OUT DONE',
    'SIGN_IN PENDING',
    'SIGN_IN REFUSED INVALID_CODE',
    'SIGN_IN DONE',
    'SIGN_IN PENDING',
    'SIGN_IN DONE',
    'SESSION_REVOKED DONE',
    'BACKUP_CODES_RENEWED DONE',
    'FACTOR_OFF DONE',
    'PASSWORD_RESET_ASKED DONE',
    'PASSWORD_RESET DONE',
    'RECOVERED DONE',
    'DEACTIVATED DONE',
    'SIGN_IN REFUSED INVALID_EMAIL_OR_PASSWORD',
    'REACTIVATED DONE',
  ]);
});

test('it says who did it, from where, and to whom', async () => {
  const { id, email, password } = await office.person();
  const visitor = new Visitor(api);
  await visitor.signIn(email, password);
  await office.people.deactivate(office.actor, id);
  const { rows } = await database.query(
    "select kind, actor_id, account, address, created_at > now() - interval '1 minute' as now from access_entry where user_id = $1 order by created_at, id",
    [id],
  );
  expect(rows.slice(-2)).toEqual([
    { kind: 'SIGN_IN', actor_id: null, account: email, address: visitor.address, now: true },
    { kind: 'DEACTIVATED', actor_id: office.actor.id, account: null, address: null, now: true },
  ]);
});

test('a guess that has to wait is on record, and one at an account that is not there', async () => {
  const visitor = new Visitor(api);
  for (let n = 0; n < 6; n++) await visitor.signIn('tidak-ada@binaan.test', 'salah');
  const { rows } = await database.query(
    `select reason, user_id, count(*)::int from access_entry where account = 'tidak-ada@binaan.test' group by 1, 2 order by 1`,
  );
  expect(rows).toEqual([
    { reason: 'INVALID_EMAIL_OR_PASSWORD', user_id: null, count: 5 },
    { reason: 'TOO_MANY_ATTEMPTS', user_id: null, count: 1 },
  ]);
});

test('it holds no password and no token, not even one that was typed in the place of an account', async () => {
  const { email, password } = await office.person();
  const visitor = new Visitor(api);
  await visitor.signIn(password, 'apa saja');
  await visitor.signIn(email, password);
  const { token } = (await visitor.get('/auth/get-session')).body.session;
  const { rows } = await database.query('select string_agg(e::text, chr(10)) as text from access_entry e');
  expect(rows[0].text).toContain(email);
  for (const secret of [password, token, 'apa saja', 'salah']) expect(rows[0].text).not.toContain(secret);
});

test('what is older than the setting says goes when the server starts, and nothing goes within a year', async () => {
  const ages = async () =>
    (
      await database.query(
        `select reason, extract(year from age(now(), created_at))::int as years from access_entry where account = 'dulu@binaan.test' order by created_at`,
      )
    ).rows.map(({ years }) => years);
  await database.query(`insert into access_entry (id, created_at, kind, outcome, account)
    select rule.new_id(), now() - make_interval(years => n, days => 1), 'SIGN_IN', 'DONE', 'dulu@binaan.test' from unnest(array[0, 2, 4]) n`);
  const again = await openApi(api.databaseUrl, { ACCESS_LOG_YEARS: '3' });
  await again.close();
  expect(await ages()).toEqual([2, 0]);
  await expect(database.query('delete from access_entry')).rejects.toThrow('append-only');
  expect(await ages()).toEqual([2, 0]);
});

test('nobody changes or deletes what is on record', async () => {
  for (const statement of [
    `update access_entry set outcome = 'DONE'`,
    'delete from access_entry',
    'truncate access_entry',
  ])
    await expect(database.query(statement)).rejects.toThrow(/append-only|truncate/);
});
