import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { firstAdmin } from './first-admin.ts';

/** What a person does and sees in the dashboard, by the words on the page. A place is the page, or a dialog over it. */
type Place = Page | Locator;

const pageOf = (place: Place): Page => ('page' in place ? place.page() : place);

export const dialog = (page: Page) => page.getByRole('dialog');
export const section = (page: Page, title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });
export const field = (place: Place, label: string) =>
  place
    .getByRole('textbox', { name: label, exact: true })
    .or(place.getByRole('combobox', { name: label, exact: true }));
export const button = (place: Place, name: string) => place.getByRole('button', { name, exact: true });
export const press = (place: Place, name: string) => button(place, name).click();
export const fill = (place: Place, label: string, text: string) => field(place, label).fill(text);

/** Waits until the page's one heading says so. */
export async function arrives(page: Page, title: string | RegExp) {
  await page.getByRole('heading', { level: 1, name: title, exact: typeof title === 'string' }).waitFor();
}

/** Opens a list of choices and takes one. */
export async function choose(place: Place, label: string, choice: string) {
  await field(place, label).click();
  await pageOf(place).getByRole('option', { name: choice, exact: true }).click();
}

/** Types part of a name and takes the row that is meant. */
export async function pick(place: Place, label: string, typed: string, choice: string = typed) {
  await field(place, label).fill(typed);
  await pageOf(place).getByRole('option', { name: choice, exact: true }).click();
}

/** The sentence under a field, and whether the field is marked as being at fault. */
export async function faultUnder(place: Place, label: string): Promise<string> {
  const input = field(place, label);
  await expect.poll(() => input.getAttribute('aria-invalid')).toBe('true');
  const described = (await input.getAttribute('aria-describedby')) ?? '';
  return (await pageOf(place).locator(`[id="${described}"]`).textContent()) ?? '';
}

export async function signIn(page: Page, password: string = firstAdmin.ADMIN_PASSWORD) {
  await fill(page, 'Alamat e-mail', firstAdmin.ADMIN_EMAIL);
  await fill(page, 'Kata sandi', password);
  await press(page, 'Masuk');
}

/** The names in the rows of the list at hand, top to bottom. */
export const names = (page: Page) => page.getByRole('row').locator('td:nth-child(2)').allTextContents();

/** How many rows the list at hand says it has. */
export async function total(page: Page): Promise<number> {
  const range = page.getByText(/^[\d.,]+–[\d.,]+ (dari|of) [\d.,]+$/);
  const nothing = page.getByRole('heading', { level: 2, name: /^(Belum ada|Tidak ada yang cocok|No |Nothing)/ });
  // A board counts by column; the table beside it counts them all.
  const table = page.getByRole('button', { name: 'Tabel', exact: true });
  await range.or(nothing).or(table).first().waitFor();
  if (await table.isVisible()) await table.click();
  await range.or(nothing).waitFor();
  return (await nothing.isVisible()) ? 0 : Number((await range.innerText()).replace(/.* /, '').replace(/\D/g, ''));
}
