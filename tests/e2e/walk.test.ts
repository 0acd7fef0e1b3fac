import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type NounShape, nouns as nounsOf } from '../../admin/src/noun/schema.ts';
import { reportPages } from '../../admin/src/reports/pages.ts';
import { byRoom, screensOf } from '../../admin/src/rooms.ts';
import { messages } from '../../admin/src/words/messages.ts';
import { head, officeRow } from '../imports/office-rows.ts';
import { openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { oneOfEach } from '../support/one-of-each.ts';
import { arrives, press, section, total } from '../support/person.ts';
import { rowsOf } from '../support/rows.ts';
import { csvOf, sheetsOf } from '../support/sheets.ts';

const api = await openApi();
const open = await openDashboard(api);
await oneOfEach(rowsOf(api));
// A sheet, and what its columns mean, come in by no plain verb.
const sheets = sheetsOf(api);
const sheet = await sheets.bring(csvOf(head, [officeRow(1)]), { region: '35.05', year: '2024' });
await sheets.ask('mutation ($id: ID!) { mapImport(id: $id, input: { remember: true }) { id } }', { id: sheet });

/** What the menu calls each noun; Indonesian has one form. */
const words = messages.id.resources as unknown as Record<string, { name: string }>;

const content = (page: Page) => page.locator('#main-content');
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

/** Keys without words, ids, and values of enumerations, wherever a page could say them. */
const unspoken =
  /\b(ra|resources|enums|groups|rooms|frame|home|session|story|visit|board|fair|reports|imports)\.\w+|[\da-f]{8}-[\da-f]{4}-7|undefined|null|NaN|\[object|%\{/;

async function speaksWords(page: Page) {
  const title = await page.title();
  expect(title).toBe(`${await heading(page)} · Binaan`);
  const said = await page.evaluate(() => [
    document.body.innerText,
    ...[...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((each) =>
      ['aria-label', 'title', 'placeholder'].map((name) => each.getAttribute(name) ?? ''),
    ),
  ]);
  const headings = await page.getByRole('heading').allInnerTexts();
  expect({
    title,
    unspoken: said.flatMap((text) => text.split('\n')).filter((line) => unspoken.test(line)),
    screaming: headings.filter((text) => /[A-Z]_[A-Z]/.test(text)),
    empty: headings.filter((text) => !text.trim()),
  }).toEqual({ title, unspoken: [], screaming: [], empty: [] });
}

/** What is read apart: a hint at possible duplicates, and, of sheets, what kinds there are, who brought which, and what is in one. */
const apart = new Set(['PossibleDuplicates', 'KindsOfSheets', 'WhoBrought', 'SheetsOf']);

/** What the pages ask of the API, screen by screen: each reads what it shows in one request, by the hash of its document. */
function asking(page: Page) {
  let screen = '';
  const asked = new Map<string, string[]>();
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql')) return;
    const { query, operationName } = request.postDataJSON() as { query?: string; operationName?: string };
    // What somebody may do is asked once, before the first of them.
    if (query?.startsWith('{ me ')) return;
    if (!query && apart.has(operationName ?? '')) return;
    asked.set(screen, [...(asked.get(screen) ?? []), query ? `in full: ${query.slice(0, 60)}` : (operationName ?? '')]);
  });
  return {
    on: (next: string) => {
      screen = next;
    },
    seen: () => [...asked.keys()],
    tooMuch: () => [...asked].filter(([, each]) => each.length > 1 || each.some((one) => one.startsWith('in full'))),
  };
}

test('the first page and every page of figures are read in one request each', { timeout: 240_000 }, async () => {
  const { page } = await open('/account');
  await arrives(page, 'Akun saya');
  const requests = asking(page);
  const menu = page.getByRole('navigation', { name: 'Menu utama' });
  requests.on('home');
  await menu.getByRole('link', { name: 'Beranda', exact: true }).click();
  await section(page, 'Yang tercatat').waitFor();
  await page.waitForLoadState('networkidle');
  const { reports } = messages.id as unknown as { reports: { pages: Record<string, { title: string }> } };
  for (const { path } of reportPages) {
    const title = reports.pages[path]?.title ?? '';
    requests.on(title);
    await menu.getByRole('link', { name: title, exact: true }).click();
    await arrives(page, title);
    await page.locator('[aria-busy=false]').waitFor();
    await page.waitForLoadState('networkidle');
  }
  expect(requests.seen()).toEqual(
    expect.arrayContaining(['home', ...reportPages.map(({ path }) => reports.pages[path]?.title)]),
  );
  // Where one of many has to be chosen, those that can be are read first.
  const chosen = reportPages.filter(({ otherwise }) => otherwise).map(({ path }) => reports.pages[path]?.title);
  expect(requests.tooMuch().filter(([title, { length }]) => !(chosen.includes(title) && length === 2))).toEqual([]);
});

for (const { room, nouns } of byRoom)
  test(`every page of ${room} opens without a fault and speaks words`, { timeout: 240_000 }, async () => {
    const { page } = await open('/');
    // What the first page asks is its own.
    await section(page, 'Yang tercatat').waitFor();
    const requests = asking(page);
    const menu = page.getByRole('navigation', { name: 'Menu utama' });
    for (const noun of nouns) {
      const name = words[noun]?.name ?? noun;
      requests.on(`${noun}, list`);
      await menu.getByRole('link', { name, exact: true }).click();
      await arrives(page, name);
      if (screensOf(noun).board) {
        // What it asks is its own, not the table's.
        await content(page).getByRole('heading', { level: 2 }).first().waitFor();
        requests.on(`${noun}, table`);
        await press(page, 'Tabel');
      }
      expect({ noun, isEmpty: (await total(page)) === 0 }).toEqual({ noun, isEmpty: false });
      await speaksWords(page);

      requests.on(`${noun}, record`);
      await content(page).getByRole('row').nth(1).locator('td:nth-child(2)').getByRole('link').click();
      await page.waitForURL(/\/show$/);
      await content(page).getByRole('link', { name, exact: true }).waitFor();
      const change = content(page).getByRole('link', { name: 'Ubah', exact: true });
      if ((nounsOf[noun] as NounShape).keptByServer) {
        await expect.poll(() => change.count()).toBe(0);
        continue;
      }
      await change.waitFor();
      await speaksWords(page);
      const shown = await heading(page);

      requests.on(`${noun}, form`);
      await change.click();
      await page.getByRole('button', { name: 'Simpan', exact: true }).waitFor();
      await arrives(page, shown);
      await speaksWords(page);

      requests.on(`${noun}, list again`);
      await content(page).getByRole('link', { name, exact: true }).click();
      await arrives(page, name);
      requests.on(`${noun}, new`);
      await content(page)
        .getByRole('link', { name: /^Tambah / })
        .first()
        .click();
      await arrives(page, /^Tambah /);
      await page.getByRole('button', { name: 'Simpan', exact: true }).waitFor();
      await speaksWords(page);
    }
    expect(requests.tooMuch()).toEqual([]);
  });
