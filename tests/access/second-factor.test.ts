import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { openOffice, type Person } from '../support/office.ts';
import { behindProxy, codeOf, Visitor } from '../support/visitor.ts';

const api = await openApi(undefined, behindProxy);
const office = await openOffice(api);

/** Somebody who signs in with a second factor, the way they did it, and where they are still signed in. */
async function enrolled() {
  const person = await office.person();
  const visitor = new Visitor(api);
  await visitor.signIn(person.email, person.password);
  const { body } = await visitor.post('/auth/two-factor/enable', { password: person.password });
  const { status } = await visitor.post('/auth/two-factor/verify-totp', { code: codeOf(body.totpURI) });
  expect(status).toBe(200);
  return { person, visitor, totpUri: body.totpURI as string, backupCodes: body.backupCodes as string[] };
}

/** What the app shows next: what it showed as the second step was turned on is spent. */
const nextCode = (totpUri: string) => codeOf(totpUri, Date.now() + 30_000);

async function firstStep({ email, password }: Person) {
  const visitor = new Visitor(api);
  const { status, body } = await visitor.signIn(email, password);
  expect([status, body.twoFactorRedirect, body.twoFactorMethods]).toEqual([200, true, ['totp']]);
  return visitor;
}

test('a second factor is on once a code of it has come back, and not before', async () => {
  const person = await office.person();
  const visitor = new Visitor(api);
  await visitor.signIn(person.email, person.password);
  expect((await visitor.post('/auth/two-factor/enable', { password: 'bukan ini' })).body.code).toBe('INVALID_PASSWORD');
  const { body } = await visitor.post('/auth/two-factor/enable', { password: person.password });
  expect(body.backupCodes.length).toBe(10);
  expect((await visitor.post('/auth/two-factor/verify-totp', { code: '000000' })).status).toBe(401);
  expect((await new Visitor(api).signIn(person.email, person.password)).body.twoFactorRedirect).toBeUndefined();

  const before = visitor.cookie;
  expect((await visitor.post('/auth/two-factor/verify-totp', { code: codeOf(body.totpURI) })).status).toBe(200);
  expect(visitor.cookie).not.toBe(before);
  await firstStep(person);
});

test('the password alone lets nobody in who has a second factor', async () => {
  const { person, totpUri } = await enrolled();
  const visitor = await firstStep(person);
  expect(await visitor.isIn()).toBe(false);
  expect((await visitor.get('/auth/get-session')).body).toBe(null);
  expect((await visitor.post('/auth/two-factor/verify-totp', { code: codeOf(totpUri, 0) })).status).toBe(401);
  expect(await visitor.isIn()).toBe(false);
  expect((await visitor.post('/auth/two-factor/verify-totp', { code: nextCode(totpUri) })).status).toBe(200);
  expect(await visitor.isIn()).toBe(true);
});

test('a code opens once', async () => {
  const { person, totpUri } = await enrolled();
  const enrolling = codeOf(totpUri);
  const code = nextCode(totpUri);
  const one = await firstStep(person);
  const two = await firstStep(person);
  expect((await one.post('/auth/two-factor/verify-totp', { code: enrolling })).status).toBe(401);
  expect((await one.post('/auth/two-factor/verify-totp', { code })).status).toBe(200);
  expect((await two.post('/auth/two-factor/verify-totp', { code })).status).toBe(401);
  expect(await two.isIn()).toBe(false);
});

test('no browser is trusted to skip the second step', async () => {
  const { person, totpUri } = await enrolled();
  const visitor = await firstStep(person);
  await visitor.post('/auth/two-factor/verify-totp', { code: nextCode(totpUri), trustDevice: true });
  await visitor.post('/auth/sign-out');
  expect((await visitor.signIn(person.email, person.password)).body.twoFactorRedirect).toBe(true);
  expect(await visitor.isIn()).toBe(false);
});

test('a backup code opens once', async () => {
  const { person, backupCodes } = await enrolled();
  const [code] = backupCodes;
  const one = await firstStep(person);
  expect((await one.post('/auth/two-factor/verify-backup-code', { code })).status).toBe(200);
  expect(await one.isIn()).toBe(true);
  const two = await firstStep(person);
  expect((await two.post('/auth/two-factor/verify-backup-code', { code })).status).toBe(401);
  expect(await two.isIn()).toBe(false);
});

test('five wrong codes end the first step, ten wait a quarter of an hour', async () => {
  const began = Date.now();
  const { person, totpUri } = await enrolled();
  let guesses = 100_000;
  const guess = (visitor: Visitor, code = String(guesses++)) => visitor.post('/auth/two-factor/verify-totp', { code });
  const one = await firstStep(person);
  for (let n = 0; n < 5; n++) expect((await guess(one)).status).toBe(401);
  expect((await guess(one, nextCode(totpUri))).status).toBe(400);
  const two = await firstStep(person);
  for (let n = 0; n < 5; n++) expect((await guess(two)).status).toBe(401);
  const three = await firstStep(person);
  // The code before the one that turned the step on, which is spent and refused for that.
  expect((await guess(three, codeOf(totpUri, began - 30_000))).status).toBe(429);
});

test('a second factor goes with the password only, and is not asked for then', async () => {
  const { person, visitor } = await enrolled();
  expect((await visitor.post('/auth/two-factor/disable', { password: 'bukan-kata-sandi-yang-benar' })).body.code).toBe(
    'INVALID_PASSWORD',
  );
  expect((await visitor.post('/auth/two-factor/disable', { password: person.password })).status).toBe(200);
  const { body } = await new Visitor(api).signIn(person.email, person.password);
  expect(body.user.email).toBe(person.email);
});

test('new backup codes put the old ones out of use', async () => {
  const { person, visitor, backupCodes } = await enrolled();
  const { body } = await visitor.post('/auth/two-factor/generate-backup-codes', { password: person.password });
  const again = await firstStep(person);
  expect((await again.post('/auth/two-factor/verify-backup-code', { code: backupCodes[0] })).status).toBe(401);
  expect((await again.post('/auth/two-factor/verify-backup-code', { code: body.backupCodes[0] })).status).toBe(200);
});

test('a short password is taken beside a second factor, and keeps it there', async () => {
  const { person, visitor, totpUri } = await enrolled();
  const short = 'k8#fPz!q';
  const changed = await visitor.post('/auth/change-password', { currentPassword: person.password, newPassword: short });
  expect(changed.status).toBe(200);
  const again = await firstStep({ ...person, password: short });
  expect((await again.post('/auth/two-factor/verify-totp', { code: nextCode(totpUri) })).status).toBe(200);
  const { status, body } = await again.post('/auth/two-factor/disable', { password: short });
  expect([status, body.fields]).toEqual([
    400,
    { password: 'Your password has fewer than 15 characters. Change it for a longer one first.' },
  ]);
});
