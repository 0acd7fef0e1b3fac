import { expect, test } from 'vitest';
import { admin, openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { peopleOf } from '../support/people.ts';
import { arrives, section, total } from '../support/person.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const open = await openDashboard(api);
const { create } = rowsOf(api);
const { person } = peopleOf(api);
const home = 'Selamat datang, Administrator';

for (const nib of [undefined, '1234567890123'])
  await create('Business', { name: `Anyaman ${nib ?? 'tanpa NIB'}`, region: '35.05', nib });

/** Each line of a part of the page with the number that it states, and what its list then says. */
async function counted(title: string) {
  const { page } = await open('/');
  const links = section(page, title).getByRole('link');
  await links.getByText(/^\d/).first().waitFor();
  const lines: { line: string; stated: number; found: number }[] = [];
  for (let each = 0; each < (await links.count()); each++) {
    const line = await links.nth(each).innerText();
    await links.nth(each).click();
    lines.push({ line, stated: Number(/\d+/.exec(line)?.[0]), found: await total(page) });
    await page.goBack();
    await arrives(page, home);
  }
  return lines;
}

test('the first page says how much the register holds, each number a link to as many rows', async () => {
  const lines = await counted('Yang tercatat');
  expect(lines).toHaveLength(12);
  expect(lines.filter(({ stated, found }) => stated !== found)).toEqual([]);
  const { data } = await api.as(admin)('{ businesses { totalCount } sources { totalCount } }');
  expect(lines).toContainEqual({ line: '2\n\nUsaha', stated: 2, found: data.businesses.totalCount });
});

test('it says what is missing, each gap a link to its rows', async () => {
  const lines = await counted('Yang belum lengkap');
  expect(lines.filter(({ stated, found }) => stated !== found || !stated)).toEqual([]);
  expect(lines.map(({ line }) => line.split(/\n+/))).toContainEqual(['1', 'Usaha', 'Tanpa NIB']);
});

test('it says what is doubtful: each doubt leads to its page, all of them to their list', async () => {
  const { data } = await api.as(admin)('{ qualityFlags(where: {state: {eq: OPEN}}) { totalCount } }');
  const { page } = await open('/');
  const doubts = section(page, 'Yang meragukan');
  const all = doubts.getByRole('link', { name: /^Semua/ });
  await all.waitFor();
  await expect.poll(() => all.innerText()).toBe(`Semua (${data.qualityFlags.totalCount})`);
  const first = doubts.getByRole('link').nth(1);
  const [doubt = '', about = ''] = (await first.innerText()).split('\n');
  await first.click();
  await arrives(page, doubt);
  await page.getByRole('main').getByRole('link', { name: about }).waitFor();
  await page.goBack();
  await all.click();
  await expect.poll(() => total(page)).toBe(data.qualityFlags.totalCount);
});

test('who has been given no role yet is told so, and asks nothing in vain', async () => {
  const { cookie } = await person();
  const { page } = await open('/account', { as: cookie });
  await arrives(page, 'Akun saya');
  const asked: string[] = [];
  page.on('request', (request) => request.url().endsWith('/graphql') && asked.push(request.postData() ?? ''));
  await page.getByRole('link', { name: 'Beranda', exact: true }).click();
  await page.getByText('Akun Anda belum diberi peran').waitFor();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
});
