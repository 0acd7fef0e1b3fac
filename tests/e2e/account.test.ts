import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { looks, serves } from '../support/axe.ts';
import { openDashboard } from '../support/browser.ts';
import { openOffice, type Person } from '../support/office.ts';
import { arrives, button, dialog, faultUnder, field, fill, press, section } from '../support/person.ts';
import { openPostOffice } from '../support/post-office.ts';
import { freePort } from '../support/process.ts';
import { codeOf, Visitor } from '../support/visitor.ts';

const post = await openPostOffice();
const api = await openApi(undefined, { ...post.settings, PORT: await freePort() });
const office = await openOffice(api);
const open = await openDashboard(api);
const stranger = { signedIn: false };
const good = 'tujuh belas ekor kuda lumping';

async function comeIn(page: Page, { email }: Person, password: string) {
  await arrives(page, 'Masuk ke Binaan');
  await fill(page, 'Alamat e-mail', email);
  await fill(page, 'Kata sandi', password);
  await press(page, 'Masuk');
}

async function atHome(person: Person, looks = {}) {
  const tab = await open('/account', { ...stranger, ...looks });
  await comeIn(tab.page, person, person.password);
  await arrives(tab.page, 'Akun saya');
  await section(tab.page, 'Sesi').getByText('Perangkat ini').waitFor();
  return tab;
}

/** The key that a person types into an app when no camera is at hand. */
async function keyShown(page: Page): Promise<string> {
  const key = await dialog(page).locator('code').first().innerText();
  return `otpauth://totp/Binaan?secret=${key.replaceAll(/\s/g, '')}`;
}

test('a second step is turned on with an app, asked for at the door, and opened by a backup code', async () => {
  const person = await office.person();
  const { page, forgive } = await atHome(person);
  forgive(/40[01]/);
  const factor = section(page, 'Verifikasi dua langkah');
  await press(factor, 'Nyalakan');
  await fill(dialog(page), 'Kata sandi sekarang', 'bukan ini');
  await press(dialog(page), 'Lanjut');
  expect(await faultUnder(dialog(page), 'Kata sandi sekarang')).toBe('Kata sandi ini tidak cocok.');
  await fill(dialog(page), 'Kata sandi sekarang', person.password);
  await press(dialog(page), 'Lanjut');

  await dialog(page).getByRole('img', { name: 'Kode QR untuk aplikasi autentikator' }).waitFor();
  const key = await keyShown(page);
  await fill(dialog(page), 'Kode', '000000');
  await press(dialog(page), 'Nyalakan');
  expect(await faultUnder(dialog(page), 'Kode')).toContain('Kode ini tidak cocok');
  await fill(dialog(page), 'Kode', codeOf(key));
  await press(dialog(page), 'Nyalakan');
  await dialog(page).getByRole('heading', { name: 'Simpan kode cadangan Anda' }).waitFor();
  const codes = await dialog(page).getByRole('listitem').allInnerTexts();
  expect(codes.length).toBe(10);
  await press(dialog(page), 'Sudah saya simpan');
  await factor.getByText('Menyala', { exact: true }).waitFor();

  await press(page, person.name);
  await page.getByRole('menuitem', { name: 'Keluar' }).click();
  await comeIn(page, person, person.password);
  await arrives(page, 'Langkah kedua');
  await fill(page, 'Kode', '111111');
  await press(page, 'Masuk');
  expect(await faultUnder(page, 'Kode')).toContain('Kode ini tidak cocok');
  await press(page, 'Pakai kode cadangan');
  await fill(page, 'Kode cadangan', codes[0] ?? '');
  await press(page, 'Masuk');
  await arrives(page, `Selamat datang, ${person.name}`);
});

test('a password is changed on the page of the account, and refused there in a sentence', async () => {
  const person = await office.person();
  const { page, forgive } = await atHome(person);
  forgive(/400/);
  const place = section(page, 'Kata sandi');
  await fill(place, 'Kata sandi sekarang', person.password);
  await fill(place, 'Kata sandi baru', 'terlalu pendek');
  await press(place, 'Ganti kata sandi');
  expect(await faultUnder(place, 'Kata sandi baru')).toBe(
    'Paling sedikit 15 karakter, atau 8 bila verifikasi dua langkah menyala.',
  );
  await fill(place, 'Kata sandi baru', good);
  await press(place, 'Ganti kata sandi');
  await page.getByText('Kata sandi diganti.').waitFor();
  await expect.poll(() => field(place, 'Kata sandi baru').inputValue()).toBe('');
  expect((await new Visitor(api).signIn(person.email, good)).status).toBe(200);
});

test('a person sees where they are signed in, and ends it from here', async () => {
  const person = await office.person();
  const other = new Visitor(api);
  await other.signIn(person.email, person.password);
  const { page } = await atHome(person);
  const place = section(page, 'Sesi');
  await expect.poll(() => place.getByRole('listitem').count()).toBe(2);
  await expect.poll(() => place.getByRole('listitem').first().innerText()).toContain('Perangkat ini');
  await place.getByRole('button', { name: 'Akhiri sesi Perangkat tidak dikenal' }).click();
  await expect.poll(() => place.getByRole('listitem').count()).toBe(1);
  expect(await other.isIn()).toBe(false);
});

test('whoever forgot the password gets a link by mail, and chooses another', async () => {
  const person = await office.person();
  const { page } = await open('/', stranger);
  await page.getByRole('link', { name: 'Lupa kata sandi?' }).click();
  await arrives(page, 'Minta kata sandi baru');
  await fill(page, 'Alamat e-mail', person.email);
  await press(page, 'Kirim tautan');
  await page.getByRole('alert').filter({ hasText: 'surat sedang dikirim' }).waitFor();

  const { text } = await post.letter(person.email);
  await page.goto(/https?:\S+/.exec(text)?.[0] ?? '');
  await arrives(page, 'Tentukan kata sandi');
  await fill(page, 'Kata sandi baru', good);
  await press(page, 'Simpan kata sandi');
  await comeIn(page, person, good);
  await arrives(page, `Selamat datang, ${person.name}`);
});

test('a link that has been used says so', async () => {
  const { page, forgive } = await open('/choose-password?token=sudah-dipakai', stranger);
  forgive(/400/);
  await arrives(page, 'Tentukan kata sandi');
  await fill(page, 'Kata sandi baru', good);
  await press(page, 'Simpan kata sandi');
  await page.getByRole('alert').filter({ hasText: 'Tautan ini sudah dipakai atau sudah tidak berlaku.' }).waitFor();
});

test('whoever signs out keeps language and light on this device', async () => {
  const person = await office.person();
  const { page } = await atHome(person, { theme: 'dark' });
  await press(page, person.name);
  await page.getByRole('menuitem', { name: 'Keluar' }).click();
  await arrives(page, 'Masuk ke Binaan');
  await button(page, 'Tampilan terang').waitFor();
  await press(page, 'EN');
  await arrives(page, 'Sign in to Binaan');
  await page.reload();
  await arrives(page, 'Sign in to Binaan');
  await button(page, 'Light mode').waitFor();
});

test('after too many guesses the page says how long to wait', async () => {
  const person = await office.person();
  const { page, forgive } = await open('/', stranger);
  forgive(/401|429/);
  for (let n = 0; n < 5; n++) await new Visitor(api).signIn(person.email, 'salah');
  await comeIn(page, person, person.password);
  const alert = page.getByRole('alert').filter({ hasText: 'Terlalu banyak percobaan. Coba lagi dalam' });
  await alert.waitFor();
  await expect.poll(() => alert.innerText()).toMatch(/dalam 1\d detik\.$/);
  await expect.poll(() => button(page, 'Masuk').isEnabled()).toBe(true);
});

for (const { width, theme } of looks)
  test(`axe finds nothing serious on the pages of sign-in and account at ${width}, ${theme}`, async () => {
    const person = await office.person();
    const { page } = await atHome(person, { width, theme });
    const factor = section(page, 'Verifikasi dua langkah');
    await serves(page, 'account');
    await press(factor, 'Nyalakan');
    await fill(dialog(page), 'Kata sandi sekarang', person.password);
    await serves(page, 'confirmation');
    await press(dialog(page), 'Lanjut');
    const key = await keyShown(page);
    await serves(page, 'enrolment');
    await fill(dialog(page), 'Kode', codeOf(key));
    await press(dialog(page), 'Nyalakan');
    await dialog(page).getByRole('heading', { name: 'Simpan kode cadangan Anda' }).waitFor();
    await serves(page, 'backup codes');
    await press(dialog(page), 'Sudah saya simpan');
    await dialog(page).waitFor({ state: 'detached' });

    const door = await open('/', { ...stranger, width, theme });
    await comeIn(door.page, person, person.password);
    await arrives(door.page, 'Langkah kedua');
    await serves(door.page, 'second step');
    await door.page.goto('/#/forgot-password');
    await arrives(door.page, 'Minta kata sandi baru');
    await serves(door.page, 'forgotten password');
    await door.page.goto('/#/choose-password?token=x');
    await arrives(door.page, 'Tentukan kata sandi');
    await serves(door.page, 'choice of a password');
  });
