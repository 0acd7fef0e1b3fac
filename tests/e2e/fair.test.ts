import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { choose, dialog, press, section } from '../support/person.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const open = await openDashboard(api);
const { ask, create } = rowsOf(api);

let serial = 0;
/** An exhibition with three who take part, of whom the first two have somebody who pays. */
async function fair(state: string) {
  const exhibition = await create('Exhibition', { name: `Pekan Kriya ${++serial}` });
  for (const name of ['Batik', 'Gerabah', 'Rotan']) {
    const business = await create('Business', { name: `${name} ${serial}`, region: '35.05' });
    const id = await create('Participation', { exhibition, business, state });
    if (name !== 'Rotan') await create('Funding', { participation: id, sourceType: 'APBD_PROV' });
  }
  return exhibition;
}
interface Paid {
  sourceType: string;
  components: string[];
  participation: { business: { name: string } };
}
const known = async (exhibition: string) =>
  (
    await ask(
      `query ($id: ID!) { participations(where: {exhibition: {id: {eq: $id}}}, orderBy: [{business: {name: ASC}}]) {
        nodes { state cashSales orderSales } } }`,
      { id: exhibition },
    )
  ).participations.nodes;
const states = async (exhibition: string) => (await known(exhibition)).map(({ state }: { state: string }) => state);
const work = (page: Page) => section(page, 'Peserta dan penjualan');
const row = (page: Page, name: string) => work(page).getByRole('row', { name: new RegExp(name) });

test('several participants are confirmed and recorded as attended at once, on the page of the exhibition', async () => {
  const exhibition = await fair('CURATED');
  const { page } = await open(`/Exhibition/${exhibition}/show`);
  await work(page).getByLabel('Pilih semua').click();
  await press(work(page), 'Pastikan');
  await dialog(page).getByText('3 keikutsertaan').waitFor();
  await press(dialog(page), 'Pastikan');
  await expect.poll(() => states(exhibition)).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED']);
  await row(page, 'Rotan.*Dipastikan').waitFor();

  await work(page).getByLabel('Pilih semua').click();
  await press(work(page), 'Catat hadir');
  await press(dialog(page), 'Catat hadir');
  await dialog(page)
    .getByText(/^Peserta yang hadir memerlukan/)
    .waitFor();
  expect(await states(exhibition)).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED']);
  await press(dialog(page), 'Batal');

  await press(row(page, 'Rotan'), `Tambah sumber dana: Rotan ${serial}`);
  await choose(dialog(page), 'Asal dana', 'Tidak diketahui');
  await press(dialog(page), 'Simpan');
  await row(page, 'Rotan.*Tidak diketahui').waitFor();
  await press(work(page), 'Catat hadir');
  await press(dialog(page), 'Catat hadir');
  await expect.poll(() => states(exhibition)).toEqual(['ATTENDED', 'ATTENDED', 'ATTENDED']);
});

test('who pays is said once for all who are chosen, who then are recorded as attended', async () => {
  const exhibition = await fair('CONFIRMED');
  const { page } = await open(`/Exhibition/${exhibition}/show`);
  const paid = async () =>
    (
      await ask(
        `query ($id: ID!) { fundings(where: {participation: {exhibition: {id: {eq: $id}}}}, orderBy: [{participation: {business: {name: ASC}}}]) {
          nodes { sourceType components participation { business { name } } } } }`,
        { id: exhibition },
      )
    ).fundings.nodes.map(({ sourceType, components, participation }: Paid) => [
      participation.business.name,
      sourceType,
      ...components,
    ]);
  await work(page).getByLabel('Pilih semua').click();
  await press(work(page), 'Catat penyandang dana');
  await dialog(page).getByText('1 keikutsertaan').waitFor();
  await dialog(page).getByText('Lewati 2 peserta yang sumber dananya sudah tercatat').click();
  await dialog(page).getByText('3 keikutsertaan').waitFor();
  await dialog(page).getByText('Lewati 2 peserta yang sumber dananya sudah tercatat').click();
  await choose(dialog(page), 'Asal dana', 'CSR mitra');
  await choose(dialog(page), 'Biaya yang dibayar', 'Stan');
  await page.keyboard.press('Escape');
  await press(dialog(page), 'Simpan');
  await dialog(page).waitFor({ state: 'detached' });
  expect(await paid()).toEqual([
    [`Batik ${serial}`, 'APBD_PROV'],
    [`Gerabah ${serial}`, 'APBD_PROV'],
    [`Rotan ${serial}`, 'CSR_PARTNER', 'BOOTH'],
  ]);
  await work(page).getByText('3 dipilih').waitFor();
  await press(work(page), 'Catat hadir');
  await press(dialog(page), 'Catat hadir');
  await expect.poll(() => states(exhibition)).toEqual(['ATTENDED', 'ATTENDED', 'ATTENDED']);
});

test('sales are typed into a grid, each saved as it is left; the sums are the API’s', async () => {
  const exhibition = await fair('PROPOSED');
  const { participations } = await ask(
    `query ($id: ID!) { participations(where: {exhibition: {id: {eq: $id}}, fundings: {some: {}}}) { nodes { id } } }`,
    { id: exhibition },
  );
  const ids = participations.nodes.map(({ id }: { id: string }) => id);
  await ask('mutation ($ids: [ID!]!) { confirmParticipations(ids: $ids) { count } }', { ids });
  await ask('mutation ($ids: [ID!]!) { attendParticipations(ids: $ids) { count } }', { ids });
  const { page } = await open(`/Exhibition/${exhibition}/show`, { width: 390 });
  await work(page).getByRole('tab', { name: 'Penjualan' }).click();
  const cell = (name: string) => work(page).getByRole('textbox', { name: `${name} ${serial}` });
  await expect.poll(() => work(page).getByRole('textbox').count()).toBe(4);
  await cell('Penjualan tunai: Batik').pressSequentially('1250000');
  await expect.poll(() => cell('Penjualan tunai: Batik').inputValue()).toBe('1.250.000');
  await page.keyboard.press('Tab');
  await cell('Penjualan tunai: Gerabah').pressSequentially('0');
  await page.keyboard.press('Enter');
  await work(page)
    .getByText(/^Rp\s?1\.250\.000$/)
    .waitFor();
  await work(page).getByText('dari 2 peserta').waitFor();
  const unsold = { cashSales: null, orderSales: null };
  expect(await known(exhibition)).toEqual([
    { state: 'ATTENDED', cashSales: 1_250_000, orderSales: null },
    { state: 'ATTENDED', cashSales: 0, orderSales: null },
    { state: 'PROPOSED', ...unsold },
  ]);
});

test('a figure that is refused stays as it was typed, with the reason under it', async () => {
  const exhibition = await fair('PROPOSED');
  const { participations } = await ask(
    `query ($id: ID!) { participations(where: {exhibition: {id: {eq: $id}}, fundings: {some: {}}}) { nodes { id } } }`,
    { id: exhibition },
  );
  const ids = participations.nodes.map(({ id }: { id: string }) => id);
  await ask('mutation ($ids: [ID!]!) { confirmParticipations(ids: $ids) { count } }', { ids });
  await ask('mutation ($ids: [ID!]!) { attendParticipations(ids: $ids) { count } }', { ids });
  const { page } = await open(`/Exhibition/${exhibition}/show`);
  await work(page).getByRole('tab', { name: 'Penjualan' }).click();
  const cell = work(page).getByRole('textbox', { name: `Nilai pesanan: Batik ${serial}` });
  await cell.pressSequentially('700000');
  await ask('mutation ($ids: [ID!]!) { deleteParticipations(ids: $ids) { count } }', { ids });
  await page.keyboard.press('Tab');
  await work(page)
    .getByText(/^Data tidak ditemukan/)
    .waitFor();
  await expect.poll(() => cell.inputValue()).toBe('700.000');
});
