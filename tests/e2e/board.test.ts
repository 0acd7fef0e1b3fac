import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { daysFrom, todayIn } from '../../admin/src/noun/value/today.ts';
import { openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { arrives, press, total } from '../support/person.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();
const open = await openDashboard(api);
const { ask, create } = rowsOf(api);
const today = todayIn(undefined);
const { certificateTypes } = await ask('{ certificateTypes(where: {code: {eq: "SNI"}}) { nodes { id name } } }');
const type = certificateTypes.nodes[0].id;
const business = await create('Business', { name: 'Keripik Uji', region: '35.05' });
const paper = (input: object) => create('Certificate', { type, business, ...input });
const issued = { state: 'ISSUED', issuedOn: '2024-01-01' };
await paper({ ...issued, number: 'U-1', validUntil: daysFrom(today, 12) });
await paper({ ...issued, number: 'U-2', validUntil: daysFrom(today, 400) });
await paper({ ...issued, number: 'U-3', validUntil: daysFrom(today, -3) });
await paper({ state: 'SUBMITTED', appliedOn: '2026-02-01' });
await paper({ state: 'UNDER_REVIEW', appliedOn: '2026-01-01' });

const of = `/Certificate?filter=${encodeURIComponent(JSON.stringify({ business: { id: { eq: business } } }))}`;
const stack = (page: Page, title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });
const cards = (page: Page, title: string) => stack(page, title).getByRole('listitem');

for (const width of [1280, 390] as const)
  test(`certificates stand by state at ${width}, what ends soon on top, read in one request`, async () => {
    const { page } = await open('/', { width });
    const asked: string[] = [];
    page.on('request', (request) => request.url().endsWith('/graphql') && asked.push(request.postData() ?? ''));
    await page.goto(`/#${of}`);
    await cards(page, 'Terbit').first().waitFor();
    expect(asked.filter((text) => /Board|Certificate/.test(text))).toHaveLength(1);
    await expect
      .poll(() => page.getByRole('heading', { level: 2 }).allTextContents())
      .toEqual(['Berakhir dalam 90 hari', 'Diajukan', 'Diperiksa', 'Terbit']);
    await expect
      .poll(() => cards(page, 'Berakhir dalam 90 hari').allInnerTexts())
      .toEqual([expect.stringMatching(/Keripik Uji[\s\S]*U-1[\s\S]*12 hari lagi/)]);
    expect((await cards(page, 'Terbit').allInnerTexts()).map((text) => /U-\d/.exec(text)?.[0])).toEqual([
      'U-3',
      'U-1',
      'U-2',
    ]);
    await cards(page, 'Terbit')
      .filter({ hasText: 'U-3' })
      .getByText(/3 hari lalu/)
      .waitFor();
  });

test('what has run out but is still recorded as issued is a press away, in the table', async () => {
  const { page } = await open(of);
  await page.getByRole('link', { name: /^1 sertifikat sudah lewat masa berlakunya/ }).click();
  await page.getByRole('row', { name: /U-3/ }).waitFor();
  await expect.poll(() => total(page)).toBe(1);
  await press(page, 'Papan');
  await cards(page, 'Terbit').first().waitFor();
  await expect.poll(() => cards(page, 'Terbit').count()).toBe(1);
});

test('a card leads to its certificate', async () => {
  const { page } = await open(of);
  await cards(page, 'Diajukan').getByRole('link', { name: 'Keripik Uji' }).click();
  await arrives(page, /Keripik Uji/);
});
