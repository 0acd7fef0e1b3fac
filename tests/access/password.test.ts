import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { resetStep } from '../../api/src/access/sign-in-routes.ts';
import { openApi } from '../support/api.ts';
import { choosePassword, openOffice } from '../support/office.ts';
import { openPostOffice } from '../support/post-office.ts';
import { behindProxy, Visitor } from '../support/visitor.ts';

const post = await openPostOffice();
const publicUrl = 'https://binaan.example.go.id';
const api = await openApi(undefined, { ...behindProxy, ...post.settings, PUBLIC_URL: publicUrl });
const withoutMail = await openApi(api.databaseUrl, behindProxy);
const office = await openOffice(api);
const database = new pg.Pool({ connectionString: api.databaseUrl, max: 1 });
afterAll(() => database.end());

const origin = { origin: publicUrl };
const good = 'tujuh belas ekor kuda lumping';

async function signedIn() {
  const person = await office.person();
  const visitor = new Visitor(withoutMail);
  await visitor.signIn(person.email, person.password);
  const change = (newPassword: string, language = 'en', currentPassword = person.password) =>
    visitor.post('/auth/change-password', { currentPassword, newPassword }, { 'accept-language': language });
  return { person, visitor, change };
}

describe('a new password', () => {
  test('has 15 characters at least without a second factor, said on its field in the language of the page', async () => {
    const { change } = await signedIn();
    const inEnglish = 'At least 15 characters, or 8 with two-step verification on.';
    const inIndonesian = 'Paling sedikit 15 karakter, atau 8 bila verifikasi dua langkah menyala.';
    expect((await change('k8#fPz!qVw2$Lm')).body).toMatchObject({
      code: 'PASSWORD_REFUSED',
      message: inEnglish,
      fields: { newPassword: inEnglish },
    });
    expect((await change('k8#fPz!qVw2$Lm', 'id')).body.fields).toEqual({ newPassword: inIndonesian });
    expect((await change('k8#fPz!qVw2$Lmx')).status).toBe(200);
  });

  test('has 128 characters at most, and all of them count', async () => {
    const long = 'Sebuah kalimat panjang tentang batik tulis yang dibuat di pesisir utara. '.repeat(2).slice(0, 128);
    const { person, change } = await signedIn();
    expect((await change(`${long}x`)).body.fields).toEqual({ newPassword: 'At most 128 characters.' });
    expect((await change(long)).status).toBe(200);
    expect((await new Visitor(withoutMail).signIn(person.email, `${long.slice(0, 127)}!`)).status).toBe(401);
    expect((await new Visitor(withoutMail).signIn(person.email, long)).status).toBe(200);
  });

  test('is not one that many people have, nor the address of who chooses it', async () => {
    const { person, change } = await signedIn();
    for (const common of ['password1234567', 'qwertyuiopasdfgh', 'jakartajakarta123', person.email])
      expect([common, (await change(common)).body.fields]).toEqual([
        common,
        { newPassword: 'This password is easily guessed. Choose another, such as several unrelated words.' },
      ]);
  });

  test('is the same however its characters are put together', async () => {
    const { person, change } = await signedIn();
    expect((await change('caf\u00e9 di tepi sungai Musi')).status).toBe(200);
    expect((await new Visitor(withoutMail).signIn(person.email, 'cafe\u0301 di tepi sungai Musi')).status).toBe(200);
  });
});

test('100 kilobytes of password are refused before they are hashed', async () => {
  const { status } = await new Visitor(withoutMail).signIn('admin@binaan.test', 'x'.repeat(100_000));
  expect(status).toBe(413);
  const shorter = await new Visitor(withoutMail).signIn('admin@binaan.test', 'x'.repeat(10_000));
  expect([shorter.status, shorter.body.code]).toEqual([400, 'PASSWORD_TOO_LONG']);
});

test('a change of password asks for the one there is, and ends the other sessions', async () => {
  const { person, visitor, change } = await signedIn();
  const other = new Visitor(withoutMail);
  await other.signIn(person.email, person.password);
  expect((await change(good, 'en', 'bukan yang sekarang')).body.code).toBe('INVALID_PASSWORD');
  expect(await other.isIn()).toBe(true);
  expect((await change(good)).status).toBe(200);
  expect([await visitor.isIn(), await other.isIn()]).toEqual([true, false]);
  expect((await new Visitor(withoutMail).signIn(person.email, person.password)).status).toBe(401);
  expect((await new Visitor(withoutMail).signIn(person.email, good)).status).toBe(200);
});

test('who is signed in does not guess the password faster than who is not', async () => {
  const { change } = await signedIn();
  for (let n = 0; n < 5; n++) expect((await change(good, 'en', `salah ${n}`)).status).toBe(400);
  expect((await change(good)).status).toBe(429);
});

describe('a reset by mail', () => {
  const ask = (email: string, headers: Record<string, string> = {}) =>
    new Visitor(api).post('/auth/request-password-reset', { email }, { ...origin, ...headers });
  const linkIn = ({ text }: { text: string }) => /https?:\S+/.exec(text)?.[0] ?? '';

  test('lets its owner choose a password once, and ends all sessions', async () => {
    const { person, visitor } = await signedIn();
    await ask(person.email);
    const letter = await post.letter(person.email);
    expect(letter.from).toBe('binaan@binaan.test');
    const link = linkIn(letter);
    expect((await choosePassword(withoutMail, link, good)).status).toBe(200);
    expect((await choosePassword(withoutMail, link, `${good} lagi`)).body.code).toBe('INVALID_TOKEN');
    expect((await choosePassword(withoutMail, link, 'pendek')).body.code).toBe('INVALID_TOKEN');
    await expect.poll(() => visitor.isIn()).toBe(false);
    expect((await new Visitor(withoutMail).signIn(person.email, person.password)).status).toBe(401);
    expect((await new Visitor(withoutMail).signIn(person.email, good)).status).toBe(200);
  });

  test('leads to the address that is set, whatever the request says', async () => {
    const { person } = await signedIn();
    await ask(person.email, {
      host: 'jahat.example',
      'x-forwarded-host': 'jahat.example',
      'x-forwarded-proto': 'http',
    });
    expect(linkIn(await post.letter(person.email))).toMatch(
      /^https:\/\/binaan\.example\.go\.id\/#\/choose-password\?token=\S{24,}$/,
    );
  });

  test('is answered alike whether there is an account or not', async () => {
    const { person } = await signedIn();
    const known = await ask(person.email);
    const unknown = await ask('tidak-ada@binaan.test');
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
    expect(known.status).toBe(200);
    await post.letter(person.email);
    expect(post.to('tidak-ada@binaan.test')).toEqual([]);
  });

  test('is answered after the same time whether there is an account or not', async () => {
    const { person } = await signedIn();
    const steps = async (email: string) => {
      const began = performance.now();
      expect((await ask(email)).status).toBe(200);
      return (performance.now() - began) / resetStep;
    };
    for (const email of [person.email, 'tidak-ada-lagi@binaan.test']) expect(await steps(email)).toBeGreaterThan(0.99);
    await post.letter(person.email);
  });

  test('is good for an hour, and stands in the database as a hash', async () => {
    const { person } = await signedIn();
    await ask(person.email);
    const link = linkIn(await post.letter(person.email));
    const token = link.replace(/.*token=/, '');
    const { rows } = await database.query(
      `select v::text as row, extract(epoch from "expiresAt" - "createdAt")::int as seconds from auth.verification v where value = $1`,
      [person.account],
    );
    expect(rows.length).toBe(1);
    expect(rows[0].seconds).toBe(3600);
    expect(rows[0].row).not.toContain(token);
    await database.query(`update auth.verification set "expiresAt" = now() - interval '1 second' where value = $1`, [
      person.account,
    ]);
    expect((await choosePassword(withoutMail, link, good)).body.code).toBe('INVALID_TOKEN');
  });

  test('ends the other links', async () => {
    const { person } = await signedIn();
    await ask(person.email);
    await ask(person.email);
    const one = linkIn(await post.letter(person.email, 2));
    const other = linkIn(post.to(person.email)[0] as { text: string });
    expect((await choosePassword(withoutMail, one, good)).status).toBe(200);
    expect((await choosePassword(withoutMail, other, `${good} lagi`)).body.code).toBe('INVALID_TOKEN');
  });

  test('takes no password that is refused elsewhere, and keeps the link for a better one', async () => {
    const { person } = await signedIn();
    await ask(person.email);
    const link = linkIn(await post.letter(person.email));
    expect((await choosePassword(withoutMail, link, 'password1234567')).body.code).toBe('PASSWORD_REFUSED');
    expect((await choosePassword(withoutMail, link, good)).status).toBe(200);
  });

  test('does not fill a mailbox', async () => {
    const { person } = await signedIn();
    const statuses = [];
    for (let n = 0; n < 7; n++) statuses.push((await ask(person.email)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
  });

  test('is offered only where there is mail', async () => {
    const ways = (house: { origin: string }) => new Visitor(house).get('/auth/ways');
    expect((await ways(api)).body).toEqual({ passwordReset: true, provider: null });
    expect((await ways(withoutMail)).body).toEqual({ passwordReset: false, provider: null });
    const { status } = await new Visitor(withoutMail).post('/auth/request-password-reset', {
      email: 'admin@binaan.test',
    });
    expect(status).toBe(404);
  });
});
