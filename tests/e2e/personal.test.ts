import { mkdtemp, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const open = await openDashboard(api);
const { create, ask } = rowsOf(api);

let serial = 9020;
async function somebody() {
  const nik = `350518520580${++serial}`;
  const id = await create('Person', { name: `Siti ${serial}`, region: '35.05', nik, phone: '+6281230001111' });
  return { id, nik };
}

test.each([
  [1280, 'light'],
  [390, 'dark'],
] as const)('a NIK is shown for a reason, which is on record, at %d pixels in %s', async (width, theme) => {
  const { id, nik } = await somebody();
  const { page } = await open(`/Person/${id}/show`, { width, theme });
  await page.getByText(`••••••••••••${nik.slice(-4)}`).waitFor();
  expect(await page.content()).not.toContain(nik);
  await page.getByRole('button', { name: 'Lihat NIK' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lihat NIK' }).click();
  await dialog.getByText('Wajib diisi').waitFor();
  await dialog.getByLabel('Alasan').fill('Diminta Dinas Sosial');
  await dialog.getByRole('button', { name: 'Lihat NIK' }).click();
  await dialog.getByText(nik).waitFor();
  await page.screenshot({ path: resolve(import.meta.dirname, `../screens/nik-${width}-${theme}.png`) });
  await dialog.getByRole('button', { name: 'Tutup' }).click();
  await page.getByRole('cell', { name: 'Diminta Dinas Sosial' }).waitFor();
  expect(await page.content()).not.toContain(nik);
  await page.screenshot({
    path: resolve(import.meta.dirname, `../screens/person-${width}-${theme}.png`),
    fullPage: true,
  });
});

test('a form leaves a NIK as it is unless another is typed', async () => {
  const { id, nik } = await somebody();
  const { page } = await open(`/Person/${id}`);
  await page.getByLabel('Nama lengkap').fill('Siti Aminah');
  await expect.poll(() => page.getByLabel('NIK').inputValue()).toBe('');
  await page.getByRole('button', { name: 'Simpan' }).click();
  await page.getByRole('heading', { name: 'Siti Aminah' }).waitFor();
  const { revealNik } = await ask('mutation ($id: ID!) { revealNik(person: $id, reason: "Uji") }', { id });
  expect(revealNik).toBe(nik);
});

test('all that is held about a person is a file, and then the person is erased', async () => {
  const { id, nik } = await somebody();
  const { page } = await open(`/Person/${id}/show`);
  await page.getByRole('button', { name: 'Unduh semua data' }).click();
  await page.getByRole('dialog').getByLabel('Alasan').fill('Permintaan tertulis');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Unduh semua data' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`data-${id}.json`);
  const path = join(await mkdtemp(join(inject('runFolder'), 'unduhan-')), 'data.json');
  await file.saveAs(path);
  const document = JSON.parse(await readFile(path, 'utf8'));
  expect(document.person).toMatchObject({ id, nik, phone: '+6281230001111' });
  await page.getByRole('cell', { name: 'Semua data' }).waitFor();

  await page.getByRole('button', { name: /Langkah lain|Lainnya/ }).click();
  await page.getByRole('menuitem', { name: 'Hapus data pribadi' }).click();
  await page.getByRole('dialog').getByText('Ini tidak dapat dikembalikan.').waitFor();
  await page.getByRole('dialog').getByLabel('Alasan').fill('Permintaan tertulis');
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus data pribadi' }).click();
  await page.getByRole('heading', { name: '(dihapus)' }).waitFor();
  await page.getByText('Data pribadinya telah dihapus.').waitFor();
  expect(await page.content()).not.toContain('+6281230001111');
});
