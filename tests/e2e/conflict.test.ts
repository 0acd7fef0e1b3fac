import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { arrives, dialog, fill, press } from '../support/person.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const open = await openDashboard(api);
const { ask, create, update } = rowsOf(api);

const read = async (id: string) =>
  (await ask('query ($id: ID!) { business(id: $id) { name ownerName nib version } }', { id })).business;

test('two who change different fields of a record disturb each other in nothing', async () => {
  const id = await create('Business', { name: 'Batik Melati', region: '35.05' });
  const { page } = await open(`/Business/${id}`);
  await arrives(page, 'Batik Melati');
  await update('Business', id, { ownerName: 'Siti' });
  await fill(page, 'Nama usaha', 'Batik Mawar');
  await press(page, 'Simpan');
  await arrives(page, 'Batik Mawar');
  expect(await read(id)).toMatchObject({ name: 'Batik Mawar', ownerName: 'Siti', version: 3 });
});

test('two who change the same field are asked which is to stand, field by field', async () => {
  const id = await create('Business', { name: 'Anyaman', region: '35.05', ownerName: 'Siti' });
  const { page } = await open(`/Business/${id}`);
  await arrives(page, 'Anyaman');
  await update('Business', id, { name: 'Anyaman Rotan', ownerName: 'Rina' });
  await fill(page, 'Nama usaha', 'Anyaman Pandan');
  await fill(page, 'Nama pemilik', 'Dewi');
  await press(page, 'Simpan');
  const asked = dialog(page);
  await asked.getByText('Data ini diubah pada saat yang sama').waitFor();
  await expect.poll(() => asked.textContent()).toMatch(/Administrator/);
  await expect.poll(() => asked.getByRole('button', { name: 'Simpan pilihan' }).isDisabled()).toBe(true);
  await asked.getByRole('radio', { name: /Isian orang lain Anyaman Rotan/ }).check();
  await asked.getByRole('radio', { name: /Isian saya Dewi/ }).check();
  await press(asked, 'Simpan pilihan');
  await arrives(page, 'Anyaman Rotan');
  expect(await read(id)).toMatchObject({ name: 'Anyaman Rotan', ownerName: 'Dewi', version: 3 });
});

test('whoever leaves the page while being asked has changed nothing, and is asked no more', async () => {
  const id = await create('Business', { name: 'Gerabah', region: '35.05', ownerName: 'Siti' });
  const { page, forgive } = await open(`/Business/${id}`);
  // The address is typed, which no router can hold back.
  forgive(/blocker on a POP navigation/);
  await arrives(page, 'Gerabah');
  await update('Business', id, { ownerName: 'Rina' });
  await fill(page, 'Nama pemilik', 'Dewi');
  await press(page, 'Simpan');
  await dialog(page).getByText('Data ini diubah pada saat yang sama').waitFor();
  await page.goto('/#/changes');
  await arrives(page, 'Perubahan terakhir');
  await expect.poll(() => dialog(page).count()).toBe(0);
  expect(await read(id)).toMatchObject({ ownerName: 'Rina', version: 2 });
});
