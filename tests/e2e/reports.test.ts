import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { daysFrom, todayIn } from '../../admin/src/noun/value/today.ts';
import { openApi } from '../support/api.ts';
import { attendedFair } from '../support/attended-fair.ts';
import { looks, serves } from '../support/axe.ts';
import { openDashboard } from '../support/browser.ts';
import { peopleOf } from '../support/people.ts';
import { arrives, button, section, total } from '../support/person.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const open = await openDashboard(api);
const rows = rowsOf(api);
const { ask, create } = rows;
const { person } = peopleOf(api);

const thisYear = new Date().getFullYear();
const partner = await create('Organization', { name: 'PT Contoh Mitra', kind: 'CORPORATE_PARTNER' });
const owner = await create('Organization', { name: 'Dinas Contoh', kind: 'DISPERINDAG_KABKOTA' });
const programme = await create('Programme', { name: 'Uji', kind: 'MENTORING', owner, partners: [partner] });
const led = await person({ role: 'MENTOR' });
const mentor = await create('Mentor', { name: 'Ibu Pendamping', kind: 'PENYULUH_PERINDUSTRIAN', user: led.user });
for (const [name, region, state] of [
  ['Keripik', '35.05', 'ACTIVE'],
  ['Anyaman', '35.05', 'ACTIVE'],
  ['Batik', '34.04', 'PAUSED'],
] as const) {
  const business = await create('Business', { name, region, sector: 'PANGAN' });
  const begun = { startsOn: `${thisYear - 1}-02-01`, baselineOn: `${thisYear - 1}-02-01`, plannedMonths: 36 };
  await create('Engagement', { business, programme, state, leadMentor: mentor, ...begun });
}
await attendedFair(rows, ['Rotan', 'Tenun']);

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const chosen = (page: Page, label: string) => page.getByRole('combobox', { name: label, exact: true });

/** What the page asks of the API from now on, but for who is asking. */
function asked(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    const said = request.postData() ?? '';
    if (request.url().endsWith('/graphql') && !said.includes('{ me {')) requests.push(said);
  });
  return requests;
}

test('a figure says what the API says, and leads to the rows behind it', async () => {
  const { report } = await ask(
    `{ report: mentoringOutcomes(from: "${thisYear}-01-01", to: "${thisYear + 1}-01-01", by: []) { measures { code part value n } } }`,
  );
  const { page } = await open('/reports/mentoring');
  const figure = region(page, 'Pendampingan berjalan dalam periode');
  await figure.waitFor();
  const { value, n } = report.measures.find(({ code }: { code: string }) => code === 'ENGAGEMENTS');
  expect(value).toBe(3);
  await expect.poll(() => figure.innerText()).toContain(`${value}\n`);
  await expect.poll(() => figure.innerText()).toContain(`Dasar: ${n}`);
  const definition = figure.getByText('Pendampingan yang berjalan pada suatu hari dalam periode');
  await expect.poll(() => definition.isVisible()).toBe(false);
  await figure.getByRole('button', { name: /^Cara menghitung/ }).click();
  await expect.poll(() => definition.isVisible()).toBe(true);
  await figure.getByRole('link').click();
  await arrives(page, 'Pendampingan');
  await expect.poll(() => total(page)).toBe(n);
});

test('a page looks back to the end of a day, says so, and leads back', async () => {
  const yesterday = daysFrom(todayIn(undefined), -1);
  const { page } = await open(`/reports/mentoring?past=${yesterday}`);
  const figure = region(page, 'Pendampingan berjalan dalam periode');
  await page.getByText('Tidak ada yang dihitung untuk pilihan ini.').waitFor();
  await expect.poll(() => page.getByRole('alert').first().innerText()).toContain('sebagaimana tercatat pada akhir');
  await expect.poll(() => page.getByLabel('Keadaan per tanggal').inputValue()).toBe(yesterday);
  await button(page, 'Kembali ke sekarang').click();
  await expect.poll(() => figure.innerText()).toContain('3\n');
  expect(page.url()).not.toContain('past');
  await page.getByLabel('Keadaan per tanggal').fill(yesterday);
  await expect.poll(() => figure.count()).toBe(0);
  expect(page.url()).toContain(`past=${yesterday}`);
});

test('a chart has its table, for the ear always and for the eye at a press', async () => {
  const { page } = await open('/reports/mentoring');
  const table = page.getByRole('table', { name: 'Pendampingan menurut keadaan' });
  await table.waitFor();
  await expect.poll(() => table.getByRole('row', { name: /^Aktif/ }).innerText()).toMatch(/^Aktif\s+2\s+2\s+0$/);
  expect((await table.boundingBox())?.width).toBeGreaterThan(0);
  const link = table.getByRole('link', { name: /Aktif$/ });
  await expect.poll(() => link.count()).toBe(0);
  await button(page, 'Tampilkan tabel: Pendampingan menurut keadaan').click();
  await link.click();
  await arrives(page, 'Pendampingan');
  await expect.poll(() => total(page)).toBe(2);
});

test('the address holds what is chosen, through a reload and the way back', async () => {
  const { page } = await open('/reports/mentoring');
  const figure = region(page, 'Pendampingan berjalan dalam periode');
  await chosen(page, 'Provinsi').selectOption('34');
  await expect.poll(() => figure.innerText()).toContain('Dasar: 1');
  expect(page.url()).toContain('region=34');
  const requests = asked(page);
  await page.reload();
  await expect.poll(() => figure.innerText()).toContain('Dasar: 1');
  await expect.poll(() => chosen(page, 'Provinsi').inputValue()).toBe('34');
  expect(requests).toHaveLength(1);
  await figure.getByRole('link').click();
  await arrives(page, 'Pendampingan');
  await page.goBack();
  await expect.poll(() => figure.innerText()).toContain('Dasar: 1');
});

test('a year before the one since which mentoring is compared is answered, and the map says that nothing is counted', async () => {
  const { page } = await open('/reports/map?year=2018');
  await page.getByText('Tidak ada yang dihitung untuk pilihan ini.').waitFor();
  await page.goto('/#/reports/mentoring?year=2018');
  await section(page, 'Dibandingkan dengan usaha yang tidak didampingi').waitFor();
  await expect.poll(() => chosen(page, 'Mulai didampingi sejak').inputValue()).toBe('2018');
});

test('the arrow keys walk over the map, and Enter chooses a province', async () => {
  const { page } = await open('/reports/map');
  const map = page.getByRole('group', { name: /^Peta petak 38 provinsi/ });
  await map.waitFor();
  await expect.poll(() => map.getByRole('button').count()).toBe(38);
  const { keyboard } = page;
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await chosen(page, 'Cabang industri').focus();
  for (let presses = 0; presses < 6 && !(await focused()).startsWith('DKI Jakarta'); presses++)
    await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  for (const province of ['Jawa Tengah', 'Jawa Timur']) {
    await keyboard.press('ArrowRight');
    expect(await focused()).toMatch(new RegExp(`^${province}: `));
  }
  expect(await focused()).toContain('Dasar: 2');
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Provinsi Jawa Timur' }).waitFor();
  expect(page.url()).toContain('region=35');
});

test('every page of figures in the menu opens, shows its figures or that there are none, and is taken along', async () => {
  const { page } = await open('/');
  const links = page.getByRole('navigation', { name: 'Menu utama' }).locator('a[href*="/reports/"]');
  await links.first().waitFor();
  for (const link of await links.all()) {
    const name = await link.innerText();
    await link.click();
    await arrives(page, name);
    await page.getByRole('figure').or(page.getByText('Tidak ada yang dihitung')).first().waitFor();
    // Each report can be taken along; the map draws those of others.
    if (name !== 'Peta provinsi') await button(page, 'Unduh').first().waitFor();
  }
});

test('on paper a report says what it is of', async () => {
  const { page } = await open(`/reports/mentoring?year=${thisYear}&region=35`);
  await region(page, 'Pendampingan berjalan dalam periode').waitFor();
  const chosen = page.getByText(`Tahun: ${thisYear} · `);
  await expect.poll(() => chosen.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  await chosen.waitFor();
  await expect.poll(() => chosen.innerText()).toContain('Provinsi: Jawa Timur · Cabang industri: Semua');
});

test('a partner reads its own portfolio, and is told what is hidden', async () => {
  const { cookie } = await person({ role: 'PARTNER', organization: partner });
  const { page } = await open('/', { as: cookie });
  const menu = page.getByRole('navigation', { name: 'Menu utama' });
  await menu.getByRole('link', { name: 'Portofolio mitra' }).click();
  const mentored = region(page, 'Mutu konsisten');
  await mentored.waitFor();
  await expect.poll(() => region(page, 'Pendampingan berjalan dalam periode').innerText()).toContain('3\n');
  await expect.poll(() => page.getByText('Tidak ditampilkan').count()).toBeGreaterThan(0);
  await expect.poll(() => menu.getByRole('link', { name: 'Hasil pendampingan' }).count()).toBe(0);
});

test('the first page is that of its reader, and asks one request', async () => {
  const backed = await person({ role: 'PARTNER', organization: partner });
  for (const [cookie, heading, missing] of [
    [undefined, 'Yang meragukan', 'Pendampingan saya'],
    [led.cookie, 'Pendampingan saya', 'Yang meragukan'],
    [backed.cookie, `Pendampingan tahun ${thisYear}`, 'Yang meragukan'],
  ] as const) {
    const { page } = await open('/account', cookie ? { as: cookie } : {});
    const requests = asked(page);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Beranda' }).click();
    await section(page, heading).waitFor();
    await section(page, 'Yang tercatat').getByText(/^\d/).first().waitFor();
    expect({ heading, requests: requests.length }).toEqual({ heading, requests: 1 });
    await expect.poll(() => section(page, missing).count()).toBe(0);
  }
});

const every = ['partner', 'training', 'certificates', 'funnel', 'inclusion', 'costs', 'register', 'map'];
/** The page with most kinds of charts; in the slow run all. */
const paths = ['exhibition', ...(process.env.FC_RUNS ? every : [])];

for (const { width, theme } of looks)
  test(`axe finds nothing serious on pages of figures at ${width}, ${theme}`, async () => {
    const { page } = await open('/reports/mentoring', { width, theme });
    await page
      .getByRole('button', { name: /^Tampilkan tabel/ })
      .first()
      .click();
    await serves(page, 'a report with a table open');
    for (const path of paths) {
      await page.goto(`/#/reports/${path}`);
      await page.getByRole('figure').or(page.getByText('Tidak ada yang dihitung')).first().waitFor();
      await serves(page, path);
    }
  });
