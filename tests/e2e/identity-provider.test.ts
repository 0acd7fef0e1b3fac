import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { openIdentityProvider } from '../support/identity-provider.ts';
import { openOffice } from '../support/office.ts';
import { arrives, press } from '../support/person.ts';
import { freePort } from '../support/process.ts';

const port = await freePort();
const provider = await openIdentityProvider(`http://127.0.0.1:${port}`);
const api = await openApi(undefined, { ...provider.settings, PORT: port });
const office = await openOffice(api);
const open = await openDashboard(api);

const vouch = (email: string) => provider.vouchFor({ sub: email, email, email_verified: true, name: 'Nama lain' });

test('somebody comes in through the provider, under the name that the office knows', async () => {
  const person = await office.person();
  vouch(person.email);
  const { page } = await open('/', { signedIn: false });
  await press(page, 'Masuk lewat Akun Kementerian');
  await arrives(page, `Selamat datang, ${person.name}`);
});

test('whom the provider knows and the office does not is told so', async () => {
  vouch('orang-asing@binaan.test');
  const { page } = await open('/', { signedIn: false });
  await press(page, 'Masuk lewat Akun Kementerian');
  await page.getByRole('alert').filter({ hasText: 'Belum ada akun Binaan dengan alamat e-mail itu.' }).waitFor();
  await arrives(page, 'Masuk ke Binaan');
  expect(new URL(page.url()).search).toBe('');
});
