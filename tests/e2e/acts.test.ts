import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { arrives, button, choose, dialog, faultUnder, field, fill, press, section } from '../support/person.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const open = await openDashboard(api);
const { ask, create, act } = rowsOf(api);

let serial = 0;
const begun = async (state: string, more: object = {}) => {
  const business = await create('Business', { name: `Anyam Lestari ${++serial}`, region: '35.05' });
  const { programmes } = await ask('{ programmes(limit: 1) { nodes { id name } } }');
  const id = await create('Engagement', { business, programme: programmes.nodes[0].id, state, ...more });
  return { id, title: `Anyam Lestari ${serial} · ${programmes.nodes[0].name}`, business };
};
const stateOf = async (id: string) =>
  (await ask('query ($id: ID!) { row: engagement(id: $id) { state exitReason endsOn notes } }', { id })).row;

test('a record offers the steps that its state allows, the likely one plainly, and asks what a step needs', async () => {
  const active = { startsOn: '2024-01-08', baselineOn: '2024-01-08', notes: 'Bahan baku langka.' };
  const { id } = await begun('ACTIVE', active);
  const { page } = await open(`/Engagement/${id}/show`);
  await button(page, 'Selesaikan').waitFor();
  await expect.poll(() => button(page, 'Mulai pendampingan').count()).toBe(0);
  await press(page, 'Langkah lain');
  await expect.poll(() => page.getByRole('menuitem').allTextContents()).toEqual(['Tunda', 'Hentikan']);
  await page.getByRole('menuitem', { name: 'Hentikan' }).click();

  await press(dialog(page), 'Hentikan');
  expect(await faultUnder(dialog(page), 'Alasan berhenti')).toBe('Wajib diisi');
  await choose(dialog(page), 'Alasan berhenti', 'Pindah');
  await fill(dialog(page), 'Selesai', '2023-12-31');
  await press(dialog(page), 'Hentikan');
  await dialog(page).getByText('Pendampingan tidak dapat berakhir sebelum mulai.').waitFor();
  expect(await faultUnder(dialog(page), 'Selesai')).toBe('Pendampingan tidak dapat berakhir sebelum mulai.');
  expect(await stateOf(id)).toMatchObject({ state: 'ACTIVE', exitReason: null });

  await fill(dialog(page), 'Selesai', '2024-06-30');
  await press(dialog(page), 'Hentikan');
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByRole('banner').or(page.getByRole('main')).getByText('Berhenti', { exact: true }).first().waitFor();
  expect(await stateOf(id)).toEqual({
    state: 'DROPPED',
    exitReason: 'MOVED',
    endsOn: '2024-06-30',
    notes: 'Bahan baku langka.',
  });
  await press(page, 'Langkah lain');
  await expect.poll(() => page.getByRole('menuitem').allTextContents()).toEqual(['Buka kembali']);
});

test('a step from a page that is out of date is refused in words, and can be taken again after reading anew', async () => {
  const { id } = await begun('BASELINED', { baselineOn: '2024-01-08' });
  const { page } = await open(`/Engagement/${id}/show`);
  await press(page, 'Mulai pendampingan');
  await fill(dialog(page), 'Mulai', '2024-02-01');
  await ask('mutation ($id: ID!) { updateEngagement(id: $id, version: 1, input: {notes: "Diubah."}) { id } }', { id });
  await press(dialog(page), 'Mulai pendampingan');
  await dialog(page).getByRole('alert').getByText('Data ini sudah diubah oleh orang lain.').waitFor();
  await press(dialog(page), 'Muat ulang');
  await page.getByText('Diubah.', { exact: true }).waitFor();
  await expect.poll(() => field(dialog(page), 'Mulai').inputValue()).toBe('2024-02-01');
  await press(dialog(page), 'Mulai pendampingan');
  await dialog(page).waitFor({ state: 'detached' });
  expect(await stateOf(id)).toMatchObject({ state: 'ACTIVE', notes: 'Diubah.' });
});

test('a step that states nothing is taken at once; refused, it says why and changes nothing', async () => {
  const business = await create('Business', { name: 'Perak Uji', region: '35.05' });
  const { exhibitions } = await ask('{ exhibitions(limit: 1) { nodes { id } } }');
  const id = await create('Participation', { business, exhibition: exhibitions.nodes[0].id, state: 'CONFIRMED' });
  const { page } = await open(`/Business/${business}/show`);
  const entered = section(page, 'Keikutsertaan pameran');
  await entered.getByRole('button', { name: /^Catat hadir: Perak Uji/ }).click();
  await dialog(page)
    .getByText(/^Peserta yang hadir memerlukan/)
    .waitFor();
  const read = () => ask('query ($id: ID!) { row: participation(id: $id) { state } }', { id });
  expect((await read()).row).toEqual({ state: 'CONFIRMED' });
  await create('Funding', { participation: id, sourceType: 'UNKNOWN' });
  await press(dialog(page), 'Catat hadir');
  await entered.getByRole('row', { name: /Hadir/ }).waitFor();
  expect((await read()).row).toEqual({ state: 'ATTENDED' });
});

test('the form shows the state and does not change it', async () => {
  const { id, title } = await begun('PLANNED');
  const { page } = await open(`/Engagement/${id}`);
  await arrives(page, title);
  await fill(page, 'Catatan', 'Menunggu jadwal.');
  await page.getByText('Berubah hanya lewat langkah di halamannya.').waitFor();
  await expect.poll(() => field(page, 'Keadaan').count()).toBe(0);
  await press(page, 'Simpan');
  await page.getByRole('definition').filter({ hasText: 'Menunggu jadwal.' }).waitFor();
  await act('waive', 'Engagement', id, { baselineWaivedReason: 'Sudah diukur dinas.' });
  expect(await stateOf(id)).toMatchObject({ state: 'BASELINED', notes: 'Menunggu jadwal.' });
});

test('chosen rows take the steps that all of them allow, together', async () => {
  const exhibition = await create('Exhibition', { name: 'Pekan Uji' });
  const enter = async (name: string, state: string) => {
    const business = await create('Business', { name, region: '35.05' });
    return create('Participation', { business, exhibition, state });
  };
  const ids = [await enter('Wuni A', 'CONFIRMED'), await enter('Wuni B', 'CONFIRMED')];
  await enter('Wuni C', 'PROPOSED');
  const filter = encodeURIComponent(JSON.stringify({ exhibition: { id: { eq: exhibition } } }));
  const { page } = await open(`/Participation?filter=${filter}`);
  for (const name of ['Wuni A', 'Wuni B', 'Wuni C']) await page.getByLabel(`Pilih baris ini: ${name}`).click();
  await press(page, 'Langkah lain');
  await expect.poll(() => page.getByRole('menuitem').allTextContents()).toEqual(['Batalkan keikutsertaan']);
  await page.keyboard.press('Escape');
  await page.getByLabel('Pilih baris ini: Wuni C').click();
  await press(page, 'Langkah lain');
  await page.getByRole('menuitem', { name: 'Catat tidak hadir' }).click();
  await dialog(page).getByText('2 keikutsertaan').waitFor();
  await press(dialog(page), 'Catat tidak hadir');
  await page.getByText('2 data kini: Tidak hadir.').waitFor();
  const { participations } = await ask(
    'query ($ids: [ID!]!) { participations(where: {id: {in: $ids}}) { nodes { state } } }',
    { ids },
  );
  expect(participations.nodes).toEqual([{ state: 'NO_SHOW' }, { state: 'NO_SHOW' }]);
});
