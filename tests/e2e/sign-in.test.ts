import { expect, test } from 'vitest';
import { admin, openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { firstAdmin } from '../support/first-admin.ts';
import { arrives, field, press, signIn } from '../support/person.ts';

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
