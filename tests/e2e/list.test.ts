import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { arrives, button, choose, dialog, faultUnder, fill, names, pick, press, total } from '../support/person.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const open = await openDashboard(api);
const { ask, create } = rowsOf(api);

const numbered = (number: number) => `Anyaman ${String(number).padStart(2, '0')}`;
const made: string[] = [];
for (let number = 1; number <= 30; number++)
  made.push(
    await create('Business', {
      name: numbered(number),
      region: number <= 12 ? '35.05' : '36.71',
      nib: number <= 3 ? `${number}`.padStart(13, '0') : undefined,
    }),
  );
const held = await create('Business', { name: 'Zamrud yang berpameran', region: '35.05' });
const { exhibitions } = await ask('{ exhibitions(limit: 1) { nodes { id } } }');
await create('Participation', { business: held, exhibition: exhibitions.nodes[0].id });
const all = 31;

const businesses = async (where: object) =>
  (
    await ask(
      'query ($where: BusinessWhere) { businesses(where: $where, orderBy: [{name: ASC}]) { nodes { name sector phone } } }',
      { where },
    )
  ).businesses.nodes;
const shows = (page: Page, expected: string[]) => expect.poll(() => names(page)).toEqual(expected);
const counts = (page: Page, expected: number) => expect.poll(() => total(page)).toBe(expected);
const row = (page: Page, name: string) => page.getByRole('checkbox', { name: `Pilih baris ini: ${name}` });

let page: Page;
beforeEach(async () => {
  ({ page } = await open('/Business'));
  await arrives(page, 'Usaha');
});

test('a search leaves the rows that it finds', async () => {
  await counts(page, all);
  await page.getByPlaceholder('Cari usaha').fill('anyaman 07');
  await shows(page, [numbered(7)]);
  await expect.poll(() => total(page)).toBe(1);
  await page.getByPlaceholder('Cari usaha').fill('tidak ada yang bernama begini');
  await page.getByRole('heading', { name: 'Tidak ada yang cocok dengan saringan ini.' }).waitFor();
  await press(page, 'Lepas saringan');
  await counts(page, all);
});

test('filters narrow the list, together and one by one, and outlive a reload', async () => {
  await press(page, 'Saringan');
  await page.getByRole('menuitemcheckbox', { name: 'Wilayah' }).click();
  await pick(page, 'Wilayah', 'kabupaten blitar', 'Kabupaten Blitar');
  await counts(page, 13);
  await press(page, 'Tanpa NIB');
  await counts(page, 10);
  await page.reload();
  await counts(page, 10);
  await expect.poll(() => button(page, 'Tanpa NIB').getAttribute('aria-pressed')).toBe('true');
  await press(page, 'Tanpa NIB');
  await counts(page, 13);
});

test('a heading sorts, one press more turns the order round', async () => {
  await expect.poll(async () => (await names(page))[0]).toBe(numbered(1));
  await page.getByRole('columnheader', { name: 'Nama usaha' }).getByRole('button').click();
  await expect.poll(async () => (await names(page))[0]).toBe('Zamrud yang berpameran');
  await page.getByRole('columnheader', { name: 'NIB' }).getByRole('button').click();
  await expect.poll(async () => (await names(page)).slice(0, 3)).toEqual([1, 2, 3].map(numbered));
});

test('pages are turned, and hold as many rows as a person likes', async () => {
  await counts(page, all);
  await expect.poll(() => names(page)).toHaveLength(25);
  await press(page, 'Ke halaman berikutnya');
  await shows(page, [...[26, 27, 28, 29, 30].map(numbered), 'Zamrud yang berpameran']);
  await press(page, 'Ke halaman sebelumnya');
  await page.getByRole('combobox', { name: 'Baris per halaman:' }).click();
  await page.getByRole('option', { name: '50', exact: true }).click();
  await expect.poll(async () => (await names(page)).length).toBe(all);
});

test('columns are chosen, and stay chosen', async () => {
  const telephone = page.getByRole('columnheader', { name: 'Telepon' });
  const branch = page.getByRole('columnheader', { name: 'Jenis industri' });
  await branch.waitFor();
  await expect.poll(() => telephone.count()).toBe(0);
  await press(page, 'Kolom');
  await page.getByRole('menu').or(page.getByRole('presentation')).getByLabel('Telepon').click();
  await page.getByRole('menu').or(page.getByRole('presentation')).getByLabel('Jenis industri').click();
  await page.keyboard.press('Escape');
  await telephone.waitFor();
  await branch.waitFor({ state: 'detached' });
  await page.reload();
  await telephone.waitFor();
  await expect.poll(() => branch.count()).toBe(0);
});

test('chosen rows are edited together, and a refusal stands under its field and changes none', async () => {
  for (const number of [4, 5]) await row(page, numbered(number)).click();
  await press(page, 'Ubah sekaligus');
  await choose(dialog(page), 'Isian yang diubah', 'Telepon');
  await fill(dialog(page), 'Telepon', '0812');
  await press(dialog(page), 'Simpan');
  expect(await faultUnder(dialog(page), 'Telepon')).toMatch(/\+62/);
  const chosen = { name: { in: [4, 5].map(numbered) } };
  expect(await businesses(chosen)).toMatchObject([{ phone: null }, { phone: null }]);

  await fill(dialog(page), 'Telepon', '+6281234567890');
  await choose(dialog(page), 'Isian yang diubah', 'Jenis industri');
  await choose(dialog(page), 'Jenis industri', 'Kerajinan');
  await press(dialog(page), 'Simpan');
  await page.getByText('2 data diubah.').waitFor();
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByRole('row', { name: /Anyaman 05.*Kerajinan/ }).waitFor();
  const changed = { sector: 'KERAJINAN', phone: '+6281234567890' };
  expect(await businesses({ sector: { eq: 'KERAJINAN' } })).toEqual([
    { name: numbered(4), ...changed },
    { name: numbered(5), ...changed },
  ]);
});

test('chosen rows are deleted together, after a confirmation', async () => {
  const chosen = { name: { in: [29, 30].map(numbered) } };
  await page.getByPlaceholder('Cari usaha').fill('anyaman');
  await counts(page, 30);
  await press(page, 'Ke halaman berikutnya');
  for (const number of [29, 30]) await row(page, numbered(number)).click();
  await press(page, 'Hapus');
  await press(dialog(page), 'Batal');
  await dialog(page).waitFor({ state: 'detached' });
  expect(await businesses(chosen)).toHaveLength(2);

  await press(page, 'Hapus');
  await press(dialog(page), 'Ya');
  await page.getByText('2 data dihapus').waitFor();
  await shows(page, [26, 27, 28].map(numbered));
  expect(await businesses(chosen)).toEqual([]);
});

test('on a phone, too, rows are chosen and changed together', async () => {
  const { page: phone } = await open('/Business', { width: 390 });
  await arrives(phone, 'Usaha');
  for (const number of [7, 8]) await row(phone, numbered(number)).click();
  await phone.getByText('2 dipilih').waitFor();
  await press(phone, 'Ubah sekaligus');
  await choose(dialog(phone), 'Isian yang diubah', 'Telepon');
  await fill(dialog(phone), 'Telepon', '+6281234567891');
  await press(dialog(phone), 'Simpan');
  await phone.getByText('2 data diubah.').waitFor();
  await dialog(phone).waitFor({ state: 'detached' });
  await expect.poll(() => row(phone, numbered(7)).isChecked()).toBe(false);
  expect(await businesses({ phone: { eq: '+6281234567891' } })).toMatchObject(
    [7, 8].map((at) => ({ name: numbered(at) })),
  );
});

test('a region stands in a table with its code, for regions share names', async () => {
  await page.getByRole('row', { name: /Anyaman 01.*Kabupaten Blitar\s*35\.05/ }).waitFor();
});

test('a record in use is not deleted, nor are those chosen with it, and the page says why', async () => {
  const inUse = 'Data ini masih dirujuk oleh data lain, jadi tidak dapat dihapus.';
  for (const name of [numbered(1), 'Zamrud yang berpameran']) {
    await page.getByPlaceholder('Cari usaha').fill(name);
    await shows(page, [name]);
    await row(page, name).click();
  }
  await press(page, 'Hapus');
  await press(dialog(page), 'Ya');
  await page.getByRole('alert').filter({ hasText: inUse }).waitFor();
  const both = { name: { in: [numbered(1), 'Zamrud yang berpameran'] } };
  expect(await businesses(both)).toHaveLength(2);

  await page.goto(`/#/Business/${held}/show`);
  await arrives(page, 'Zamrud yang berpameran');
  await press(page, 'Hapus');
  await press(dialog(page), 'Ya');
  await page.getByRole('alert').filter({ hasText: inUse }).first().waitFor();
  expect(await businesses(both)).toHaveLength(2);
});

test('a list that cannot be read says why, counts nothing, and offers the way out', async () => {
  const filtered = (filter: object) =>
    open(`/Business?filter=${encodeURIComponent(JSON.stringify(filter))}`, { width: 390 });
  const { page, forgive } = await filtered({ tidakAda: { eq: '1' } });
  forgive(/400/);
  await page.locator('main').getByRole('alert').getByText('Isian ini tidak dikenal.').waitFor();
  expect(await page.getByText(/^[\d.,]+–[\d.,]+ dari|Tidak ada yang cocok/).count()).toBe(0);
  await page.locator('main').getByRole('alert').getByText('Lepas saringan').click();
  await page.getByText(/^1–25 dari/).waitFor();

  const nothing = await filtered({ q: 'tidak ada yang bernama begini' });
  await nothing.page.getByText('Lepas saringan').click();
  await nothing.page.getByText(/^1–25 dari/).waitFor();
});

test('a name without a blank stays within its place', async () => {
  const name = `Anyaman${'bambuketakrotan'.repeat(5)}`;
  const one = await create('Business', { name, region: '36.71' });
  const other = await create('Business', { name, region: '36.71' });
  await create('Participation', { business: one, exhibition: exhibitions.nodes[0].id });
  const places = [
    ['/Business?filter={"q":"anyamanbambuketak"}', 1280],
    [`/duplicates/${one}/${other}`, 1280],
    [`/duplicates/${one}/${other}`, 390],
    [`/Business/${one}/show`, 390],
    [`/Exhibition/${exhibitions.nodes[0].id}/show`, 390],
  ] as const;
  for (const [path, width] of places) {
    const { page } = await open(path, { width });
    await page.locator('main a, main label').getByText(name).first().waitFor();
    const wide = await page.evaluate((text) => {
      const beyond = [...document.querySelectorAll('main a, main label')].filter((each) => {
        if (!each.textContent?.includes(text)) return false;
        const range = document.createRange();
        range.selectNodeContents(each);
        const place = each.closest('td, fieldset, section, [role=radiogroup] > *, main')?.getBoundingClientRect();
        return range.getBoundingClientRect().right > (place?.right ?? 0) + 1;
      });
      return { beyond: beyond.length, page: document.documentElement.scrollWidth };
    }, name);
    expect({ path, ...wide }).toEqual({ path, beyond: 0, page: width });
  }
});
