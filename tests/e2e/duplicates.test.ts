import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { looks, serves } from '../support/axe.ts';
import { openDashboard } from '../support/browser.ts';
import { arrives, dialog, fill, press, section } from '../support/person.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const open = await openDashboard(api);
const { ask, create } = rowsOf(api);

const words = 'Mawar Kenanga Cempaka Anggrek Seruni Teratai Dahlia Melati Flamboyan'.split(' ');
let serial = 0;

/** Two records of one business, as two sheets spelled it. */
async function twice() {
  const word = words[serial++];
  const own = { region: `35.0${serial}`, phone: `+62812300001${serial}0`, ownerName: 'Siti Aminah' };
  const first = await create('Business', { name: `Batik ${word} Abadi`, ...own, legalForm: 'UD', foundedYear: 2010 });
  const second = await create('Business', {
    name: `UD. Batik ${word} Abadii`,
    ...own,
    ownerName: 'Hj. Siti Aminah',
    address: 'Jl. Mawar 1',
    foundedYear: 2011,
  });
  await create('Product', { name: 'Kain panjang', business: second });
  const year = { period: 'YEAR', startsOn: '2024-01-01' };
  await create('PeriodReport', { business: first, ...year, turnover: 90_000_000 });
  await create('PeriodReport', { business: second, ...year, turnover: 80_000_000, workersFemale: 3 });
  return { first, second, name: `Batik ${word} Abadi`, twin: `UD. Batik ${word} Abadii` };
}
const read = async (id: string) =>
  (
    await ask(
      'query ($id: ID!) { row: business(id: $id) { name status foundedYear address mergedInto { id } products { totalCount } periodReports { nodes { turnover workersFemale } } } }',
      { id },
    )
  ).row;

test('a pair is compared, its fields chosen, merged with a reason, and undone', async () => {
  const { first, second, name, twin } = await twice();
  const { page, forgive } = await open('/duplicates');
  forgive(/409|Conflict/);
  await arrives(page, 'Kemungkinan duplikat');
  await page.getByRole('link', { name: `Bandingkan ${name} dengan ${twin}` }).click();
  await arrives(page, 'Satu usaha atau dua?');
  const year = (of: string) => page.getByRole('radio', { name: `Tahun berdiri: pakai isi dari ${of}` });
  await year(name).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => year(twin).isChecked()).toBe(true);
  await section(page, 'Yang ikut pindah').getByRole('row', { name: 'Produk 0 1' }).waitFor();
  await press(page, 'Gabungkan');
  await fill(dialog(page), 'Alasan', 'Tercatat dua kali');
  await press(dialog(page), 'Gabungkan');
  // Both reported of one year, and not the same.
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('asked');
  const asked = page.getByRole('radiogroup', { name: /^Laporan berkala: / });
  await asked.getByRole('radio', { name: new RegExp(`^${twin.replace('.', '\\.')}.*80\\.000\\.000`) }).check();
  await press(page, 'Gabungkan');
  await press(dialog(page), 'Gabungkan');
  await page.getByText(`Sudah digabung ke ${name}.`).waitFor();
  expect(await read(first)).toEqual({
    name,
    status: 'ACTIVE',
    foundedYear: 2011,
    address: 'Jl. Mawar 1',
    mergedInto: null,
    products: { totalCount: 1 },
    periodReports: { nodes: [{ turnover: 80_000_000, workersFemale: 3 }] },
  });

  const { changeSets } = await ask('{ changeSets(limit: 1) { nodes { operation reason } } }');
  expect(changeSets.nodes).toEqual([{ operation: 'mergeBusiness', reason: 'Tercatat dua kali' }]);

  await press(page, 'Batalkan perubahan ini');
  await press(dialog(page), 'Batalkan perubahan ini');
  await arrives(page, 'Pembatalan');
  expect(await read(second)).toMatchObject({ status: 'ACTIVE', mergedInto: null, products: { totalCount: 1 } });
  expect((await read(first)).foundedYear).toBe(2010);
});

test('the page of a business names what may be the same, and that of a merged one leads on', async () => {
  const { first, second, name, twin } = await twice();
  const { page } = await open(`/Business/${first}/show`);
  await page
    .getByRole('region', { name: 'Kemungkinan duplikat' })
    .getByRole('link', { name: twin, exact: true })
    .waitFor();
  const { version } = (await ask('query ($id: ID!) { row: business(id: $id) { version } }', { id: second })).row;
  const report = (
    await ask('query ($id: ID!) { row: business(id: $id) { periodReports { nodes { id } } } }', { id: second })
  ).row;
  await ask(
    'mutation ($id: ID!, $version: Int!, $input: MergeBusinessInput!) { mergeBusiness(id: $id, version: $version, input: $input) { id } }',
    {
      id: second,
      version,
      input: { mergedInto: first, rows: [{ id: report.periodReports.nodes[0].id, take: false }] },
    },
  );
  await page.goto(`/#/Business/${second}/show`);
  await page.getByRole('link', { name: `Buka ${name}` }).click();
  await arrives(page, name);
});

test('two that were told apart are listed no more', async () => {
  const { name, twin } = await twice();
  const { page } = await open('/duplicates');
  await press(page, `Bukan usaha yang sama: ${name}, ${twin}`);
  await fill(dialog(page), 'Alasan', 'Kakak dan adik');
  await press(dialog(page), 'Bukan usaha yang sama');
  await page.getByText('Dicatat sebagai dua usaha.').waitFor();
  await expect.poll(() => page.getByRole('link', { name: `Bandingkan ${name} dengan ${twin}` }).count()).toBe(0);
});

for (const { width, theme } of looks)
  test(`axe finds nothing serious in comparing at ${width}, ${theme}`, async () => {
    const { first, second, twin } = await twice();
    const { page, forgive } = await open('/duplicates', { width, theme });
    forgive(/409|Conflict/);
    await page.getByRole('link', { name: new RegExp(`^Bandingkan .*${twin.slice(4)}$`) }).waitFor();
    await serves(page, 'possible duplicates');
    await page.goto(`/#/duplicates/${first}/${second}`);
    await section(page, 'Yang ikut pindah').getByRole('row').nth(1).waitFor();
    await serves(page, 'comparison');
    await press(page, 'Gabungkan');
    await press(dialog(page), 'Gabungkan');
    await dialog(page).waitFor({ state: 'detached' });
    await page
      .getByRole('radiogroup', { name: /^Laporan berkala: / })
      .getByText(/80\.000\.000/)
      .waitFor();
    await serves(page, 'rows that differ');
    await page.goto(`/#/Business/${first}/show`);
    await page.getByRole('region', { name: 'Kemungkinan duplikat' }).waitFor();
    await serves(page, 'notice');
  });
