import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { arrives, choose, dialog, faultUnder, field, fill, pick, press, section } from '../support/person.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const open = await openDashboard(api);
const { ask, create } = rowsOf(api);

const businessNamed = async (name: string) =>
  (
    await ask(
      `query ($name: String!) { businesses(where: {name: {eq: $name}}) { nodes {
        id name version ownerName nib region { id }
        products { nodes { name priceIdr } }
        participations { nodes { state exhibition { label } fundings { nodes { sourceType sharePct } } } }
      } } }`,
      { name },
    )
  ).businesses.nodes;

test('a business is entered with its product, and in an exhibition with who pays, where each belongs', async () => {
  const { page } = await open('/Business');
  await page.getByRole('main').getByRole('link', { name: 'Tambah usaha', exact: true }).first().click();
  await arrives(page, 'Tambah usaha');
  await fill(page, 'Nama usaha', 'Batik Mawar');
  await pick(page, 'Wilayah', 'doko', 'Doko (35.05.18)');
  await press(page, 'Simpan');
  await arrives(page, 'Batik Mawar');

  await press(page, 'Produk');
  await fill(dialog(page), 'Nama produk', 'Selendang ciprat');
  await fill(dialog(page), 'Harga per satuan', '175000');
  await expect.poll(() => field(dialog(page), 'Harga per satuan').inputValue()).toBe('175.000');
  await press(dialog(page), 'Simpan');
  await section(page, 'Produk')
    .getByRole('row', { name: /Selendang ciprat.*175\.000/ })
    .waitFor();

  await press(page, 'Keikutsertaan pameran');
  await pick(dialog(page), 'Pameran', 'Jakarta Expo', 'Jakarta Expo 2016');
  await press(dialog(page), 'Simpan');
  const entered = section(page, 'Keikutsertaan pameran').first();
  await entered.getByRole('row', { name: /Jakarta Expo 2016.*Diusulkan/ }).waitFor();

  await entered.getByRole('button', { name: /^Bentangkan: Batik Mawar/ }).click();
  const paid = section(page, 'Sumber dana').last();
  await press(paid, 'Tambah sumber dana');
  await choose(dialog(page), 'Asal dana', 'Tidak diketahui');
  await press(dialog(page), 'Simpan');
  await paid.getByRole('row', { name: /Tidak diketahui/ }).waitFor();

  await entered.getByRole('button', { name: /^Langkah lain: Batik Mawar/ }).click();
  await page.getByRole('menuitem', { name: 'Pastikan' }).click();
  await press(dialog(page), 'Pastikan');
  await entered.getByRole('row', { name: /Jakarta Expo 2016.*Dipastikan/ }).waitFor();
  await entered.getByRole('button', { name: /^Catat hadir: Batik Mawar/ }).click();
  await entered.getByRole('row', { name: /Jakarta Expo 2016.*Hadir/ }).waitFor();

  await page.reload();
  await section(page, 'Produk').getByRole('link', { name: 'Selendang ciprat' }).waitFor();
  await entered.getByRole('row', { name: /Jakarta Expo 2016.*Hadir/ }).waitFor();
  expect(await businessNamed('Batik Mawar')).toEqual([
    {
      id: expect.any(String),
      name: 'Batik Mawar',
      version: 1,
      ownerName: null,
      nib: null,
      region: { id: '35.05.18' },
      products: { nodes: [{ name: 'Selendang ciprat', priceIdr: 175000 }] },
      participations: {
        nodes: [
          {
            state: 'ATTENDED',
            exhibition: { label: 'Jakarta Expo 2016' },
            fundings: { nodes: [{ sourceType: 'UNKNOWN', sharePct: null }] },
          },
        ],
      },
    },
  ]);
});

test('what hangs on a row is opened and closed by keyboard', async () => {
  const { exhibitions } = await ask('{ exhibitions(limit: 1) { nodes { id } } }');
  const business = await create('Business', { name: 'Gerabah Plered', region: '35.05' });
  await create('Participation', { business, exhibition: exhibitions.nodes[0].id });
  const { page } = await open(`/Business/${business}/show`);
  const entered = section(page, 'Keikutsertaan pameran').first();
  const opener = entered.getByRole('button', { name: /^(Bentangkan|Tutup): Gerabah Plered/ });
  await entered.getByRole('button', { name: 'Tambah keikutsertaan' }).focus();
  const atOpener = () => opener.evaluate((it) => it === document.activeElement);
  for (let tabs = 0; tabs < 12 && !(await atOpener()); tabs++) await page.keyboard.press('Tab');
  expect(await atOpener()).toBe(true);
  await page.keyboard.press('Enter');
  const hanging = section(page, 'Sumber dana').last();
  await hanging.waitFor();
  await expect.poll(() => opener.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Enter');
  await hanging.waitFor({ state: 'detached' });
  await expect.poll(() => opener.getAttribute('aria-expanded')).toBe('false');
});

test('an edit changes what was typed and nothing else', async () => {
  const id = await create('Business', { name: 'Tenun Sari', region: '35.05', nib: '1111111111111' });
  const { page } = await open(`/Business/${id}/show`);
  await page.getByRole('link', { name: 'Ubah', exact: true }).click();
  await fill(page, 'Nama pemilik', 'Bu Sari');
  await press(page, 'Simpan');
  await page.getByRole('definition').filter({ hasText: 'Bu Sari' }).waitFor();
  await arrives(page, 'Tenun Sari');
  expect(await businessNamed('Tenun Sari')).toMatchObject([
    { version: 2, ownerName: 'Bu Sari', nib: '1111111111111', region: { id: '35.05' } },
  ]);
});

test('nothing can be typed over a record that is still on its way', async () => {
  const id = await create('Business', { name: 'Wayang Golek', region: '35.05' });
  const { page } = await open('/');
  const release = Promise.withResolvers<void>();
  await page.route('/graphql', async (route) => {
    if (route.request().postData()?.includes('BusinessOne')) await release.promise;
    await route.continue();
  });
  const asked = page.waitForRequest((request) => Boolean(request.postData()?.includes('BusinessOne')));
  await page.goto(`/#/Business/${id}`);
  await asked;
  await expect.poll(() => field(page, 'Nama usaha').count()).toBe(0);
  release.resolve();
  await expect.poll(() => field(page, 'Nama usaha').inputValue()).toBe('Wayang Golek');
});

test('a refusal of the server stands under its field, and what was typed stays', async () => {
  await create('Business', { name: 'Pemilik NIB', region: '35.05', nib: '2222222222222' });
  const { page } = await open('/Business/create');
  await fill(page, 'Nama usaha', 'Rotan Jaya');
  await pick(page, 'Wilayah', 'blitar', 'Kabupaten Blitar (35.05)');
  await fill(page, 'NIB', '222222222222');
  await press(page, 'Simpan');
  expect(await faultUnder(page, 'NIB')).toBe('NIB terdiri atas 13 angka.');

  await fill(page, 'NIB', '2222222222222');
  await press(page, 'Simpan');
  await page.getByText('NIB ini sudah dipakai usaha lain.').waitFor();
  expect(await faultUnder(page, 'NIB')).toBe('NIB ini sudah dipakai usaha lain.');
  await expect.poll(() => field(page, 'Nama usaha').inputValue()).toBe('Rotan Jaya');
  await expect.poll(() => field(page, 'Wilayah').inputValue()).toBe('Kabupaten Blitar (35.05)');
  expect(await businessNamed('Rotan Jaya')).toEqual([]);

  await fill(page, 'NIB', '3333333333333');
  await press(page, 'Simpan');
  await arrives(page, 'Rotan Jaya');
  expect(await businessNamed('Rotan Jaya')).toMatchObject([{ nib: '3333333333333', region: { id: '35.05' } }]);
});

test('a refusal stands under its field in a dialog too', async () => {
  const business = await create('Business', { name: 'Perak Uji', region: '35.05' });
  const { page } = await open(`/Business/${business}/show`);
  await press(page, 'Produk');
  await fill(dialog(page), 'Nama produk', 'Liontin');
  await fill(dialog(page), 'Kode HS', '71');
  await press(dialog(page), 'Simpan');
  expect(await faultUnder(dialog(page), 'Kode HS')).not.toBe('');
  await expect.poll(() => field(dialog(page), 'Nama produk').inputValue()).toBe('Liontin');
});
