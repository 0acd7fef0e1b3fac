import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { arrives, button, faultUnder, field, fill, pick, press } from '../support/person.ts';

const api = await openApi();
const open = await openDashboard(api);

test('the page speaks Indonesian until somebody presses EN, and keeps to it after a reload', async () => {
  const { page } = await open('/Business');
  await arrives(page, 'Usaha');
  expect(await page.title()).toBe('Usaha · Binaan');
  await press(page, 'EN');
  await arrives(page, 'Businesses');
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Exhibitions' }).waitFor();
  await page.reload();
  await arrives(page, 'Businesses');
  expect(await page.title()).toBe('Businesses · Binaan');
  await expect.poll(() => page.getAttribute('html', 'lang')).toBe('en');
  await press(page, 'ID');
  await arrives(page, 'Usaha');
  await page.reload();
  await arrives(page, 'Usaha');
});

test('the sentences of the server come in the language of the page, as it stands at that moment', async () => {
  const { page } = await open('/Business/create');
  await fill(page, 'Nama usaha', 'Payung Geulis');
  await pick(page, 'Wilayah', 'kabupaten blitar', 'Kabupaten Blitar (35.05)');
  await fill(page, 'NIB', '123456789012');
  await press(page, 'Simpan');
  expect(await faultUnder(page, 'NIB')).toBe('NIB terdiri atas 13 angka.');

  await press(page, 'EN');
  await arrives(page, 'Add business');
  await press(page, 'Save');
  expect(await faultUnder(page, 'NIB')).toBe('A NIB has 13 digits.');
});

test('what is half typed stays when the language changes, in a new record and in an edit', async () => {
  const { page } = await open('/Business/create');
  await fill(page, 'Nama usaha', 'Payung Geulis');
  await pick(page, 'Wilayah', 'kabupaten blitar', 'Kabupaten Blitar (35.05)');
  await press(page, 'EN');
  await arrives(page, 'Add business');
  await expect.poll(() => field(page, 'Name').inputValue()).toBe('Payung Geulis');
  await expect.poll(() => field(page, 'Region').inputValue()).toBe('Kabupaten Blitar (35.05)');
  await press(page, 'Save');
  await arrives(page, 'Payung Geulis');

  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByText('Edit business').waitFor();
  await fill(page, 'Owner', 'Rukmini');
  await press(page, 'ID');
  await page.getByText('Ubah usaha').waitFor();
  await expect.poll(() => field(page, 'Nama pemilik').inputValue()).toBe('Rukmini');
  await expect.poll(() => field(page, 'Nama usaha').inputValue()).toBe('Payung Geulis');
  await press(page, 'Simpan');
  await page.getByText('Rukmini').waitFor();
});

test('before signing in, too, the language is a press away', async () => {
  const { page, forgive } = await open('/', { signedIn: false });
  forgive(/401/);
  await arrives(page, 'Masuk ke Binaan');
  await press(page, 'EN');
  await arrives(page, 'Sign in to Binaan');
  await fill(page, 'E-mail address', 'siapa@contoh.test');
  await fill(page, 'Password', 'bukan-siapa-siapa');
  await button(page, 'Sign in').click();
  await page.getByText('The e-mail or password does not match.').waitFor();
});
