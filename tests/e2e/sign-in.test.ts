import { expect, test } from 'vitest';
import { admin, openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { firstAdmin } from '../support/first-admin.ts';
import { peopleOf } from '../support/people.ts';
import { arrives, field, fill, press, signIn } from '../support/person.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const open = await openDashboard(api);
const door = 'Masuk ke Binaan';
const home = 'Selamat datang, Administrator';
const stranger = { signedIn: false };

test('the door takes the whole window', async () => {
  const { page } = await open('/', stranger);
  await arrives(page, door);
  expect(await page.locator('header').first().boundingBox()).toMatchObject({ x: 0, y: 0 });
});

test('a wrong password is refused in a sentence and costs no typing', async () => {
  const { page, forgive } = await open('/', stranger);
  forgive(/401/);
  await arrives(page, door);
  await signIn(page, 'bukan-kata-sandinya');
  const refusal = page.getByRole('alert').filter({ hasText: 'E-mail atau kata sandi tidak cocok.' });
  await refusal.waitFor();
  await expect.poll(() => field(page, 'Alamat e-mail').inputValue()).toBe(firstAdmin.ADMIN_EMAIL);

  await signIn(page);
  await arrives(page, home);
});

test('somebody with a deep link signs in and is led there', async () => {
  const { data } = await api.as(admin)('{ exhibitions(limit: 1) { nodes { id label } } }');
  const [exhibition] = data.exhibitions.nodes;
  const { page } = await open(`/Exhibition/${exhibition.id}/show`, stranger);
  await arrives(page, door);
  await expect.poll(() => page.getByText(exhibition.label).count()).toBe(0);
  await signIn(page);
  await arrives(page, exhibition.label);
});

test('signing out ends the session for the page and for the API', async () => {
  const { page } = await open('/', stranger);
  await signIn(page);
  await arrives(page, home);
  const asked = () =>
    page.request
      .post('/graphql', { data: { query: '{ businesses { totalCount } }' } })
      .then((answer) => answer.status());
  expect(await asked()).toBe(200);

  await press(page, 'Administrator');
  await page.getByRole('menuitem', { name: 'Keluar' }).click();
  await arrives(page, door);
  expect(await asked()).toBe(401);
  await page.goto('/#/Business');
  await arrives(page, door);
});

test('what is typed when a session ends is there again for who comes back, and for nobody else', async () => {
  const { ask, create } = rowsOf(api);
  const id = await create('Business', { name: 'Genteng Sokka', region: '35.05' });
  const other = await peopleOf(api).person({ role: 'ADMIN' });
  const { users } = await ask('query ($id: ID!) { users(where: {id: {eq: $id}}) { nodes { email } } }', {
    id: other.user,
  });

  const { page, forgive } = await open(`/Business/${id}`);
  forgive(/401/);
  const isSentOut = async (before: string, typed: string) => {
    await arrives(page, before);
    await fill(page, 'Nama usaha', typed);
    await page.context().clearCookies();
    await press(page, 'Simpan');
    await arrives(page, door);
  };
  await isSentOut('Genteng Sokka', 'Genteng Sokka Kebumen');
  await signIn(page);
  await arrives(page, 'Genteng Sokka');
  await expect.poll(() => field(page, 'Nama usaha').inputValue()).toBe('Genteng Sokka Kebumen');
  await press(page, 'Simpan');
  await arrives(page, 'Genteng Sokka Kebumen');
  // The form holds on to its page for as long as it is there.
  await expect.poll(() => field(page, 'Nama usaha').count()).toBe(0);

  await page.goto(`/#/Business/${id}`);
  await isSentOut('Genteng Sokka Kebumen', 'Genteng milik siapa');
  await fill(page, 'Alamat e-mail', users.nodes[0].email);
  await fill(page, 'Kata sandi', firstAdmin.ADMIN_PASSWORD);
  await press(page, 'Masuk');
  await arrives(page, 'Genteng Sokka Kebumen');
  await page.waitForLoadState('networkidle');
  expect(await field(page, 'Nama usaha').inputValue()).toBe('Genteng Sokka Kebumen');
});
