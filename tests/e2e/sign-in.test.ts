import { expect, test } from 'vitest';
import { admin, openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { firstAdmin } from '../support/first-admin.ts';
import { peopleOf } from '../support/people.ts';
import { arrives, dialog, field, fill, press, section, signIn } from '../support/person.ts';
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

const waits = 'Sesi Anda berakhir. Masuklah lagi: halaman ini menunggu, dan tidak ada yang hilang dari yang Anda isi.';

/** Another administrator, with the same password. */
async function another() {
  const { user } = await peopleOf(api).person({ role: 'ADMIN' });
  const { users } = await rowsOf(api).ask('query ($id: ID!) { users(where: {id: {eq: $id}}) { nodes { email } } }', {
    id: user,
  });
  return users.nodes[0].email;
}

test('a page whose session has ended waits for the same person, with all that was typed, and goes on', async () => {
  const { ask, create } = rowsOf(api);
  const id = await create('Business', { name: 'Genteng Sokka', region: '35.05' });
  const { page, forgive } = await open(`/Business/${id}/show`);
  forgive(/401/);
  await arrives(page, 'Genteng Sokka');
  await press(section(page, 'Belum dicatat'), 'Produk');
  await fill(dialog(page), 'Nama produk', 'Genteng kodok');
  await page.context().clearCookies();
  await press(dialog(page), 'Simpan');
  await page.getByText(waits).waitFor();
  // Nobody reads meanwhile what lies under the door.
  await expect.poll(() => page.getByRole('heading').allInnerTexts()).toEqual([door]);
  expect(await field(page, 'Alamat e-mail').inputValue()).toBe(firstAdmin.ADMIN_EMAIL);
  await expect.poll(() => field(page, 'Kata sandi').evaluate((input) => input === document.activeElement)).toBe(true);
  await fill(page, 'Kata sandi', 'bukan-kata-sandinya');
  await page.keyboard.press('Enter');
  await page.getByText('E-mail atau kata sandi tidak cocok.').waitFor();
  await fill(page, 'Kata sandi', firstAdmin.ADMIN_PASSWORD);
  await page.keyboard.press('Enter');
  // It is saved without being asked again.
  await section(page, 'Produk').getByRole('link', { name: 'Genteng kodok' }).waitFor();
  await dialog(page).waitFor({ state: 'detached' });
  const { products } = await ask('{ products(where: {name: {eq: "Genteng kodok"}}) { totalCount } }');
  expect(products.totalCount).toBe(1);
});

test('who has come in beside a page that waits finds it going on', async () => {
  const { page, another: beside, forgive } = await open('/Business/create');
  forgive(/401/);
  await arrives(page, 'Tambah usaha');
  await fill(page, 'Nama usaha', 'Kapur Gamping');
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await press(page, 'Simpan');
  await page.getByText(waits).waitFor();
  await page.context().addCookies(cookies);
  const other = await beside('/account');
  await arrives(other.page, 'Akun saya');
  await other.page.close();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  // A place is lacking, and the form says so.
  await page.getByText(waits).waitFor({ state: 'detached' });
  expect(await field(page, 'Nama usaha').inputValue()).toBe('Kapur Gamping');
});

test('nobody else finds what was typed when a session ended', async () => {
  const { create } = rowsOf(api);
  const id = await create('Business', { name: 'Genteng milik kantor', region: '35.05' });
  const email = await another();
  const { page, forgive } = await open(`/Business/${id}`);
  forgive(/401/);
  await arrives(page, 'Genteng milik kantor');
  await fill(page, 'Nama usaha', 'Genteng milik siapa');
  await page.context().clearCookies();
  await press(page, 'Simpan');
  await page.getByText(waits).waitFor();
  await fill(page, 'Alamat e-mail', email);
  await fill(page, 'Kata sandi', firstAdmin.ADMIN_PASSWORD);
  await press(page, 'Masuk');
  await arrives(page, 'Genteng milik kantor');
  await page.waitForLoadState('networkidle');
  expect(await field(page, 'Nama usaha').inputValue()).toBe('Genteng milik kantor');
});

test('who leaves a page that waits comes to the door, and finds what was typed in its form on coming back', async () => {
  const { create } = rowsOf(api);
  const id = await create('Business', { name: 'Genteng Kebumen', region: '35.05' });
  const { page, forgive } = await open(`/Business/${id}`);
  forgive(/401/);
  await arrives(page, 'Genteng Kebumen');
  await fill(page, 'Nama usaha', 'Genteng Sruweng');
  await page.context().clearCookies();
  await press(page, 'Simpan');
  await press(page, 'Tinggalkan halaman ini');
  await arrives(page, door);
  await signIn(page);
  await arrives(page, 'Genteng Kebumen');
  await expect.poll(() => field(page, 'Nama usaha').inputValue()).toBe('Genteng Sruweng');
});
