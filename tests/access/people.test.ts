import { afterAll, expect, test } from 'vitest';
import { signIn } from '../../api/src/access/sign-in.ts';
import type { Refusal } from '../../api/src/core/errors.ts';
import { Line } from '../../api/src/core/line.ts';
import { admin, openApi, sessionSecret } from '../support/api.ts';
import { choosePassword, nobody, openOffice } from '../support/office.ts';
import { openPostOffice } from '../support/post-office.ts';
import { behindProxy, codeOf, Visitor } from '../support/visitor.ts';

const api = await openApi(undefined, behindProxy);
const { people, actor, person } = await openOffice(api);
const password = 'tujuh belas ekor kuda lumping';

const refusal = (work: Promise<unknown>): Promise<Refusal> =>
  work.then(
    () => expect.unreachable(),
    (error) => error,
  );

/** What the register says of somebody. */
async function isActive(id: string): Promise<boolean> {
  const { data } = await api.as(admin)('query ($id: ID!) { user(id: $id) { active } }', { id });
  return data.user.active;
}

test('whoever is invited chooses a password, once, and comes in', async () => {
  const { link } = await people.invite(actor, { name: ' Sri Wahyuni ', email: ' Sri@Binaan.test' });
  expect(link).toMatch(new RegExp(`^${api.origin}/#/choose-password\\?token=`));
  const visitor = new Visitor(api);
  expect((await visitor.signIn('sri@binaan.test', '')).status).toBe(401);
  expect((await choosePassword(api, link, password)).status).toBe(200);
  expect((await choosePassword(api, link, password)).status).toBe(400);
  expect((await visitor.signIn('sri@binaan.test', password)).body.user.name).toBe('Sri Wahyuni');
  expect(await visitor.isIn()).toBe(true);
});

test('an address has one account, and is one', async () => {
  const { email } = await person();
  const taken = await refusal(people.invite(actor, { name: 'Orang lain', email: email.toUpperCase() }));
  expect([taken.code, taken.fields?.email?.en]).toEqual(['CONFLICT', 'Another record already uses it.']);
  for (const wrong of [
    '',
    'siapa',
    'siapa@',
    'siapa@kantor',
    'si apa@kantor.test',
    'siapa@kantor.test\nbcc: lain@x.test',
  ])
    expect((await refusal(people.invite(actor, { name: 'Siapa', email: wrong }))).fields?.email?.en).toBe(
      'This is not an e-mail address.',
    );
  expect(
    (await refusal(people.invite(actor, { name: ' ', email: 'siapa@kantor.test' }))).fields?.name?.en,
  ).toBeTruthy();
});

test('with a mail server the link goes out by mail, and to nobody else', async () => {
  const post = await openPostOffice();
  const mail = { smtpUrl: post.settings.SMTP_URL, from: post.settings.MAIL_FROM };
  const sign = await signIn({
    line: new Line(api.databaseUrl),
    databaseUrl: api.databaseUrl,
    secret: sessionSecret,
    publicUrl: api.origin,
    mail,
    standing: nobody,
  });
  afterAll(() => sign.close());
  const { link } = await sign.people.invite(actor, { name: 'Budi', email: 'budi@binaan.test' });
  expect(link).toBeUndefined();
  const { text } = await post.letter('budi@binaan.test');
  expect((await choosePassword(api, /https?:\S+/.exec(text)?.[0], password)).status).toBe(200);
});

test('a link that no mail server takes is handed over', async () => {
  const mail = { smtpUrl: 'smtp://127.0.0.1:1', from: 'binaan@binaan.test' };
  const sign = await signIn({
    line: new Line(api.databaseUrl),
    databaseUrl: api.databaseUrl,
    secret: sessionSecret,
    publicUrl: api.origin,
    mail,
    standing: nobody,
  });
  afterAll(() => sign.close());
  const { link } = await sign.people.invite(actor, { name: 'Tuti', email: 'tuti@binaan.test' });
  expect((await choosePassword(api, link, password)).status).toBe(200);
});

test('whoever is deactivated is out at the next request, and stays out until reactivated', async () => {
  const { id, email, password } = await person();
  const visitor = new Visitor(api);
  await visitor.signIn(email, password);
  expect(await visitor.isIn()).toBe(true);
  await people.deactivate(actor, id);
  expect(await isActive(id)).toBe(false);
  await expect.poll(() => visitor.isIn(), { timeout: 1000 }).toBe(false);
  const refused = await new Visitor(api).signIn(email, password);
  expect([refused.status, refused.body.code]).toEqual([401, 'INVALID_EMAIL_OR_PASSWORD']);

  await people.reactivate(actor, id);
  expect(await isActive(id)).toBe(true);
  expect(await visitor.isIn()).toBe(false);
  await visitor.signIn(email, password);
  expect(await visitor.isIn()).toBe(true);
});

test('whoever lost phone and password begins anew with a link', async () => {
  const { id, email, password: lost } = await person();
  const visitor = new Visitor(api);
  await visitor.signIn(email, lost);
  const { body } = await visitor.post('/auth/two-factor/enable', { password: lost });
  await visitor.post('/auth/two-factor/verify-totp', { code: codeOf(body.totpURI) });

  const { link } = await people.recover(actor, id);
  await expect.poll(() => visitor.isIn(), { timeout: 1000 }).toBe(false);
  expect((await new Visitor(api).signIn(email, lost)).status).toBe(401);
  expect((await choosePassword(api, link, password)).status).toBe(200);
  expect((await visitor.signIn(email, password)).body.twoFactorRedirect).toBeUndefined();
  expect(await visitor.isIn()).toBe(true);
});

test('nobody deactivates or recovers themselves, nor somebody who is not there', async () => {
  const { id } = await person();
  for (const act of ['deactivate', 'reactivate', 'recover'] as const) {
    expect((await refusal(people[act]({ id }, id))).code).toBe('FORBIDDEN');
    expect((await refusal(people[act](actor, 'tidak-ada'))).code).toBe('NOT_FOUND');
  }
});
