import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { serves } from '../support/axe.ts';
import { openDashboard } from '../support/browser.ts';
import { choosePassword } from '../support/office.ts';
import { peopleOf } from '../support/people.ts';
import { arrives, button, dialog, faultUnder, fill, press } from '../support/person.ts';
import { rowsOf } from '../support/rows.ts';
import { Visitor } from '../support/visitor.ts';

const api = await openApi();
const open = await openDashboard(api);
const { ask } = rowsOf(api);
const { person } = peopleOf(api);
const password = 'tujuh belas ekor kuda lumping';

const userOf = async (email: string) =>
  (await ask('query ($email: String!) { users(where: { email: { eq: $email } }) { nodes { id active } } }', { email }))
    .users.nodes[0];

test('an administrator invites somebody, and hands on the link at which a password is chosen', async () => {
  const { page } = await open('/User');
  await press(page, 'Undang');
  await fill(dialog(page), 'Nama', 'Siti Aminah');
  await fill(dialog(page), 'Surel', 'admin@binaan.test');
  await press(dialog(page), 'Undang');
  expect(await faultUnder(dialog(page), 'Surel')).not.toBe('');
  await fill(dialog(page), 'Surel', 'siti@kantor.go.id');
  await press(dialog(page), 'Undang');
  await dialog(page).getByRole('heading', { name: 'Tautan sekali pakai' }).waitFor();
  const link = await dialog(page).locator('code').innerText();
  await serves(page, 'one-time link');
  await press(dialog(page), 'Selesai');
  await page.getByText('Siti Aminah', { exact: true }).waitFor();
  expect((await choosePassword(api, link, password)).status).toBe(200);
  expect((await new Visitor(api).signIn('siti@kantor.go.id', password)).status).toBe(200);
});

test('a person is kept out, let in again and helped back in, each after a second thought', async () => {
  const { user } = await person({ role: 'VIEWER', region: '35' });
  const { users } = await ask('query ($id: ID!) { users(where: { id: { eq: $id } }) { nodes { label email } } }', {
    id: user,
  });
  const { label, email } = users.nodes[0];
  const { page } = await open(`/User/${user}/show`);
  await arrives(page, label);
  await press(page, 'Nonaktifkan');
  await serves(page, 'second thought');
  await press(dialog(page), 'Batal');
  expect((await userOf(email)).active).toBe(true);
  await press(page, 'Nonaktifkan');
  await press(dialog(page), 'Nonaktifkan');
  await page.getByText('Akun dinonaktifkan.').waitFor();
  expect((await userOf(email)).active).toBe(false);
  await press(page, 'Aktifkan kembali');
  await press(dialog(page), 'Aktifkan kembali');
  await button(page, 'Pulihkan akses').waitFor();
  expect((await userOf(email)).active).toBe(true);
  await press(page, 'Pulihkan akses');
  await press(dialog(page), 'Pulihkan akses');
  const link = await dialog(page).locator('code').innerText();
  expect((await choosePassword(api, link, password)).status).toBe(200);
});

test('nobody is offered to keep themselves out, and who is no administrator invites nobody', async () => {
  const { id } = await userOf('admin@binaan.test');
  const { page } = await open(`/User/${id}/show`);
  await arrives(page, 'Administrator');
  await page.getByRole('link', { name: 'Perubahan terakhir' }).waitFor();
  await expect.poll(() => button(page, 'Nonaktifkan').count()).toBe(0);
  const officer = await person({ role: 'OFFICER', region: '35' });
  const other = await open('/User', { as: officer.cookie });
  await arrives(other.page, 'Pengguna');
  await other.page.getByRole('link', { name: 'Perubahan terakhir' }).waitFor();
  await expect.poll(() => button(other.page, 'Undang').count()).toBe(0);
});

test('why somebody did not come in stands in words with the person, and what nobody enters is not asked for', async () => {
  const { user } = await person({ role: 'VIEWER', region: '35' });
  const { users } = await ask('query ($id: ID!) { users(where: { id: { eq: $id } }) { nodes { email } } }', {
    id: user,
  });
  await new Visitor(api).signIn(users.nodes[0].email, 'bukan-kata-sandinya');
  const { page } = await open(`/User/${user}/show`);
  await page.getByRole('cell', { name: 'e-mail atau kata sandi tidak cocok' }).waitFor();
  await page.goto('/#/ReadEntry');
  await page.getByRole('heading', { name: 'Belum ada catatan pembacaan' }).waitFor();
  expect(await page.getByText('Tambahkan yang pertama').count()).toBe(0);
});
