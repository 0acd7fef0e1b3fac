import { expect, test } from 'vitest';
import { todayIn } from '../../admin/src/noun/value/today.ts';
import { openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { button, dialog, field, fill, pick, press, section } from '../support/person.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const open = await openDashboard(api);
const { ask, create } = rowsOf(api);
const today = () => todayIn('35');

let serial = 0;
async function mentored(state = 'ACTIVE', more: object = {}) {
  const business = await create('Business', { name: `Gerabah Uji ${++serial}`, region: '35.05' });
  const { programmes, organizations } = await ask(
    '{ programmes(limit: 1) { nodes { id } } organizations(limit: 1) { nodes { id } } }',
  );
  const work = { kind: 'TPL', organization: organizations.nodes[0].id, region: '35.05' };
  const leadMentor = await create('Mentor', { name: `Pendamping ${serial}`, ...work });
  const begun = { startsOn: '2024-01-08', baselineOn: '2024-01-08', leadMentor };
  return create('Engagement', { business, programme: programmes.nodes[0].id, state, ...begun, ...more });
}
const sessionsOf = async (engagement: string) =>
  (
    await ask(
      `query ($id: ID!) { engagement(id: $id) { sessions { nodes {
        heldOn mode minutes topics notes mentors { nodes { label } } } } } }`,
      { id: engagement },
    )
  ).engagement.sessions.nodes;

test('a visit is logged on a phone in a few presses: today, here, by the lead mentor, about what was talked of before', async () => {
  const engagement = await mentored();
  await create('Session', { engagement, heldOn: '2024-03-01', topics: ['harga', 'kemasan'] });
  const { page } = await open(`/Engagement/${engagement}/show`, { width: 390 });
  await section(page, 'Kunjungan').getByText('1 kunjungan, terakhir 1 Mar 2024.').waitFor();
  await press(page, 'Catat kunjungan');
  await press(dialog(page), '60');
  await press(dialog(page), 'kemasan');
  await fill(dialog(page), 'Pokok bahasan lain', 'foto produk');
  await fill(dialog(page), 'Catatan', 'Label baru sudah dicetak.');
  await press(dialog(page), 'Simpan kunjungan');
  await dialog(page).waitFor({ state: 'detached' });
  await section(page, 'Kunjungan')
    .getByText(/^2 kunjungan/)
    .waitFor();
  expect(await sessionsOf(engagement)).toContainEqual({
    heldOn: today(),
    mode: 'VISIT',
    minutes: 60,
    topics: ['kemasan', 'foto produk'],
    notes: 'Label baru sudah dicetak.',
    mentors: { nodes: [{ label: `Pendamping ${serial}` }] },
  });
});

test('a visit to several businesses at once is logged for each of them', async () => {
  const engagement = await mentored();
  const { engagement: read } = await ask('query ($id: ID!) { engagement(id: $id) { leadMentor { id } } }', {
    id: engagement,
  });
  const other = await mentored('ACTIVE', { leadMentor: read.leadMentor.id });
  const { page } = await open(`/Engagement/${engagement}/show`, { width: 390 });
  await press(page, 'Catat kunjungan');
  await pick(dialog(page), 'Bersama usaha lain', 'Gerabah', `Gerabah Uji ${serial}`);
  await page.keyboard.press('Escape');
  await fill(dialog(page), 'Catatan', 'Belajar tungku bersama.');
  await press(dialog(page), 'Simpan kunjungan');
  await dialog(page).waitFor({ state: 'detached' });
  const [here, there] = [await sessionsOf(engagement), await sessionsOf(other)];
  expect(here).toMatchObject([{ heldOn: today(), notes: 'Belajar tungku bersama.' }]);
  expect(there).toEqual(here);
});

test('a visit carries where its photographs are, and the paper it rests on', async () => {
  const engagement = await mentored();
  const title = `Berita acara kunjungan ${serial}`;
  await create('Source', { title, kind: 'DOCUMENT', publisher: 'Dinas Uji' });
  const { page } = await open(`/Engagement/${engagement}/show`, { width: 390 });
  await press(page, 'Catat kunjungan');
  await fill(dialog(page), 'Alamat bukti', 'https://example.org/foto');
  await pick(dialog(page), 'Sumber', 'Berita acara', title);
  await press(dialog(page), 'Simpan kunjungan');
  await dialog(page).waitFor({ state: 'detached' });
  const { engagement: read } = await ask(
    'query ($id: ID!) { engagement(id: $id) { sessions { nodes { evidenceUrl source { title } } } } }',
    { id: engagement },
  );
  expect(read.sessions.nodes).toEqual([{ evidenceUrl: 'https://example.org/foto', source: { title } }]);
});

test('a lost connection and a page that is closed lose nothing of a visit', async () => {
  const engagement = await mentored();
  const { page, forgive } = await open(`/Engagement/${engagement}/show`, { width: 390 });
  forgive(/ERR_INTERNET_DISCONNECTED|request failed|Failed to (fetch|load)/);
  await press(page, 'Catat kunjungan');
  await press(dialog(page), 'Daring');
  await fill(dialog(page), 'Catatan', 'Tungku retak, perlu diganti.');
  await page.context().setOffline(true);
  await press(dialog(page), 'Simpan kunjungan');
  await dialog(page)
    .getByText(/^Server tidak dapat dihubungi/)
    .waitFor();
  await expect.poll(() => field(dialog(page), 'Catatan').inputValue()).toBe('Tungku retak, perlu diganti.');
  await page.context().setOffline(false);
  await page.reload();
  await press(page, 'Catat kunjungan');
  await dialog(page).getByText('Isian yang belum tersimpan dari perangkat ini.').waitFor();
  await press(dialog(page), 'Simpan kunjungan');
  await dialog(page).waitFor({ state: 'detached' });
  expect(await sessionsOf(engagement)).toMatchObject([{ mode: 'ONLINE', notes: 'Tungku retak, perlu diganti.' }]);
  await press(page, 'Catat kunjungan');
  await expect.poll(() => field(dialog(page), 'Catatan').inputValue()).toBe('');
});

test('a day that the server refuses says so under the day', async () => {
  const engagement = await mentored();
  const { page } = await open(`/Engagement/${engagement}/show`);
  await press(page, 'Catat kunjungan');
  const day = dialog(page).getByLabel('Tanggal');
  await day.fill('2023-12-01');
  await press(dialog(page), 'Simpan kunjungan');
  await dialog(page).getByText('Di luar masa pendampingan.').waitFor();
  await expect.poll(() => day.getAttribute('aria-invalid')).toBe('true');
  expect(await sessionsOf(engagement)).toEqual([]);
});

test('a visit is logged by keyboard alone', async () => {
  const engagement = await mentored();
  const { page } = await open(`/Engagement/${engagement}/show`);
  await button(page, 'Catat kunjungan').press('Enter');
  await field(dialog(page), 'Catatan').focus();
  await page.keyboard.type('Contoh baru disetujui.');
  await page.keyboard.press('Control+Enter');
  await dialog(page).waitFor({ state: 'detached' });
  expect(await sessionsOf(engagement)).toMatchObject([{ notes: 'Contoh baru disetujui.' }]);
});

test('mentoring that has ended takes no visit', async () => {
  const engagement = await mentored('DROPPED', { endsOn: '2024-06-30', exitReason: 'MOVED' });
  const { page } = await open(`/Engagement/${engagement}/show`);
  await button(page, 'Langkah lain').waitFor();
  await expect.poll(() => button(page, 'Catat kunjungan').count()).toBe(0);
});
