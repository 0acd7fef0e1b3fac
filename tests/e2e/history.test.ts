import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { looks, serves } from '../support/axe.ts';
import { openDashboard } from '../support/browser.ts';
import { peopleOf } from '../support/people.ts';
import { arrives, button, choose, dialog, fill, press, section } from '../support/person.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const open = await openDashboard(api);
const { ask, create, update, remove } = rowsOf(api);
const { person } = peopleOf(api);

const blitar = '35.05';
const newest = async (): Promise<string> =>
  (await ask('{ changeSets(limit: 1) { nodes { id } } }')).changeSets.nodes[0].id;
const nameOf = async (id: string) =>
  (await ask('query ($id: ID!) { business(id: $id) { name } }', { id })).business?.name;

test('the page of a record tells who changed what and why, in the words of the form', async () => {
  const id = await create('Business', { name: 'Batik Ayu', region: blitar, legalForm: 'PERORANGAN' });
  const { page } = await open(`/Business/${id}`);
  await arrives(page, 'Batik Ayu');
  await fill(page, 'Nama usaha', 'Batik Ayu Sekar');
  await fill(page, 'Alasan perubahan', 'Nama di NIB — sesuai akta');
  await press(page, 'Simpan');
  await arrives(page, 'Batik Ayu Sekar');
  const place = section(page, 'Riwayat');
  await press(place, 'Tampilkan riwayat');
  const [changed, entered] = [place.getByRole('listitem').nth(0), place.getByRole('listitem').nth(1)];
  await changed.getByText('Nama di NIB — sesuai akta').waitFor();
  const said = await changed.innerText();
  expect(said).toMatch(/Diubah\s+Administrator · /);
  expect(said).toMatch(/Nama usaha\s+Batik Ayu\s+Batik Ayu Sekar/);
  await entered.getByText(/isian saat dicatat/).click();
  await expect.poll(() => entered.innerText()).toMatch(/Bentuk usaha\s+Usaha perorangan|Perorangan/);
  await changed.getByRole('link', { name: 'Lihat seluruh perubahan' }).click();
  await arrives(page, 'Ubah usaha');
  await page.getByText('Nama di NIB — sesuai akta').waitFor();
});

test('older events come when somebody asks for them', async () => {
  const id = await create('Business', { name: 'Sering diubah', region: blitar });
  for (let year = 2001; year <= 2011; year++) await update('Business', id, { foundedYear: year });
  const { page } = await open(`/Business/${id}/show`);
  const place = section(page, 'Riwayat');
  await press(place, 'Tampilkan riwayat');
  await expect.poll(() => place.locator('ol > li').count()).toBe(10);
  await press(place, 'Tampilkan yang lebih lama');
  await expect.poll(() => place.locator('ol > li').count()).toBe(12);
  await expect.poll(() => button(place, 'Tampilkan yang lebih lama').count()).toBe(0);
});

test('recent changes are narrowed in the address, opened, undone with a reason, and the undo undone', async () => {
  const id = await create('Business', { name: 'Anyaman', region: blitar });
  await update('Business', id, { name: 'Anyaman Rotan' });
  const { page } = await open('/changes');
  await arrives(page, 'Perubahan terakhir');
  const list = page.getByRole('list', { name: 'Perubahan terakhir' });
  await page.getByRole('combobox', { name: 'Jenis data' }).selectOption('Business');
  await page.getByRole('combobox', { name: 'Jenis perubahan' }).selectOption('MUTATION');
  await choose(page, 'Orang', 'Administrator');
  await expect.poll(() => page.url()).toMatch(/noun=Business&kind=MUTATION&who=/);
  await page.reload();
  await list.getByRole('link', { name: 'Ubah usaha' }).first().click();
  await arrives(page, 'Ubah usaha');
  await page.getByRole('list', { name: 'Data yang tersentuh' }).getByRole('link', { name: 'Anyaman Rotan' }).waitFor();
  await press(page, 'Batalkan perubahan ini');
  await fill(dialog(page), 'Alasan', 'Salah usaha');
  await press(dialog(page), 'Batalkan perubahan ini');
  await arrives(page, 'Pembatalan');
  await page.getByText('Salah usaha').waitFor();
  expect(await nameOf(id)).toBe('Anyaman');
  await press(page, 'Batalkan perubahan ini');
  await press(dialog(page), 'Batalkan perubahan ini');
  await expect.poll(() => nameOf(id)).toBe('Anyaman Rotan');
});

test('who cannot undo is told which records were changed since, with a way to them', async () => {
  const id = await create('Business', { name: 'Tenun', region: blitar });
  await update('Business', id, { name: 'Tenun Ikat' });
  const change = await newest();
  await update('Business', id, { name: 'Tenun Ikat Blitar' });
  const { page } = await open(`/changes/${change}`);
  await press(page, 'Batalkan perubahan ini');
  await press(dialog(page), 'Batalkan perubahan ini');
  await dialog(page).getByRole('link', { name: 'Tenun Ikat Blitar' }).click();
  await arrives(page, 'Tenun Ikat Blitar');
});

test('several deleted records come back at once, with a reason', async () => {
  const ids = await Promise.all(['Keris', 'Topeng'].map((name) => create('Business', { name, region: blitar })));
  for (const id of ids) await remove('Business', id);
  const { page } = await open('/trash?noun=Business');
  await arrives(page, 'Data terhapus');
  for (const name of ['Keris', 'Topeng']) await page.getByRole('checkbox', { name: `Pilih ${name}` }).check();
  await press(page, 'Kembalikan 2 data');
  await fill(dialog(page), 'Alasan', 'Terhapus tidak sengaja');
  await press(dialog(page), 'Kembalikan');
  await page.getByText('2 data kembali.').waitFor();
  await expect.poll(() => page.getByRole('checkbox').count()).toBe(0);
  expect(await Promise.all(ids.map(nameOf))).toEqual(['Keris', 'Topeng']);
});

test('an officer and a viewer read the history of what they see, and are offered nothing that is refused', async () => {
  const id = await create('Business', { name: 'Sanggar', region: blitar });
  const gone = await create('Business', { name: 'Bubar', region: blitar });
  await remove('Business', gone);
  for (const role of ['OFFICER', 'VIEWER']) {
    const { cookie } = await person({ role, region: blitar });
    const { page } = await open(`/Business/${id}/show`, { as: cookie });
    const place = section(page, 'Riwayat');
    await press(place, 'Tampilkan riwayat');
    await place.getByText('Administrator').waitFor();
    await expect.poll(() => place.getByRole('link', { name: 'Lihat seluruh perubahan' }).count()).toBe(0);
    await page.goto('/#/trash?noun=Business');
    await page.getByText('Bubar').waitFor();
    await expect.poll(() => page.getByRole('checkbox').count()).toBe(0);
    await page.goto('/#/changes');
    const list = page.getByRole('list', { name: 'Perubahan terakhir' });
    await list.getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Data yang tersentuh' }).waitFor();
    await expect.poll(() => button(page, 'Batalkan perubahan ini').count()).toBe(0);
  }
});

for (const { width, theme } of looks)
  test(`axe finds nothing serious on the pages of history at ${width}, ${theme}`, async () => {
    const id = await create('Business', { name: 'Batik Kenongo', region: blitar, tags: ['tulis'] });
    await update('Business', id, { name: 'Batik Kenanga', region: '35.28', foundedYear: 1999 });
    const change = await newest();
    await remove('Business', await create('Business', { name: 'Salah catat', region: blitar }));
    const { page } = await open(`/Business/${id}/show`, { width, theme });
    const place = section(page, 'Riwayat');
    await press(place, 'Tampilkan riwayat');
    await place.getByText(/isian saat dicatat/).click();
    await serves(page, 'timeline');
    await page.goto('/#/changes');
    await page.getByRole('list', { name: 'Perubahan terakhir' }).getByRole('link').first().waitFor();
    await serves(page, 'recent changes');
    await page.goto(`/#/changes/${change}`);
    await press(page, 'Batalkan perubahan ini');
    await dialog(page).getByText('Pembatalan ini pun dapat dibatalkan.').waitFor();
    await serves(page, 'undo');
    await page.goto('/#/trash');
    await page.getByRole('checkbox').first().check();
    await serves(page, 'trash');
    await page.goto(`/#/Business/${id}`);
    await page.getByLabel('Alasan perubahan').waitFor();
    await serves(page, 'form with a reason');
  });
