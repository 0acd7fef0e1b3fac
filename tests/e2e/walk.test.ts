import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type NounShape, nouns as nounsOf } from '../../admin/src/noun/schema.ts';
import { byRoom, screensOf } from '../../admin/src/rooms.ts';
import { messages } from '../../admin/src/words/messages.ts';
import { head, officeRow } from '../imports/office-rows.ts';
import { openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { oneOfEach } from '../support/one-of-each.ts';
import { arrives, press, total } from '../support/person.ts';
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

for (const { room, nouns } of byRoom)
  test(`every page of ${room} opens without a fault and speaks words`, { timeout: 240_000 }, async () => {
    const { page } = await open('/');
    const menu = page.getByRole('navigation', { name: 'Menu utama' });
    for (const noun of nouns) {
      const name = words[noun]?.name ?? noun;
      await menu.getByRole('link', { name, exact: true }).click();
      await arrives(page, name);
      if (screensOf(noun).board) await press(page, 'Tabel');
      expect({ noun, isEmpty: (await total(page)) === 0 }).toEqual({ noun, isEmpty: false });
      await speaksWords(page);

      await content(page).getByRole('row').nth(1).locator('td:nth-child(2)').getByRole('link').click();
      await page.waitForURL(/\/show$/);
      await content(page).getByRole('link', { name, exact: true }).waitFor();
      const change = content(page).getByRole('link', { name: 'Ubah', exact: true });
      if ((nounsOf[noun] as NounShape).keptByServer) {
        expect(await change.count()).toBe(0);
        continue;
      }
      await change.waitFor();
      await speaksWords(page);
      const shown = await heading(page);

      await change.click();
      await page.getByRole('button', { name: 'Simpan', exact: true }).waitFor();
      await arrives(page, shown);
      await speaksWords(page);

      await content(page).getByRole('link', { name, exact: true }).click();
      await arrives(page, name);
      await content(page)
        .getByRole('link', { name: /^Tambah / })
        .first()
        .click();
      await arrives(page, /^Tambah /);
      await page.getByRole('button', { name: 'Simpan', exact: true }).waitFor();
      await speaksWords(page);
    }
  });
