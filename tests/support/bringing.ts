import type { Page } from 'playwright-core';
import { arrives, button, dialog, field, pick, press } from './person.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Picks a file on the page where sheets come in. */
export const pickFile = (page: Page, name: string, file: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: xlsx, buffer: file });

/** Brings a file for the regency of Blitar, from the page where sheets come in. */
export async function bringFile(page: Page, name: string, file: Buffer) {
  await arrives(page, 'Impor lembar');
  await pickFile(page, name, file);
  await pick(page, 'Wilayah kantor', 'kabupaten blitar', 'Kabupaten Blitar (35.05)');
  await press(page, 'Baca lembar ini');
  await arrives(page, name);
}

/** Tries the sheet out and waits for what it shows. */
export async function preview(page: Page, again = false) {
  await press(page, again ? 'Pratinjau lagi' : 'Pratinjau');
  await page.getByText('Sudah dipratinjau').waitFor();
}

/** What the filters say of rows, by outcome: `{ Semua: 14, Baru: 5, … }`. */
export async function outcomes(page: Page): Promise<Record<string, number>> {
  const group = page.getByRole('group', { name: 'Menurut hasil' });
  await group.getByRole('button').first().waitFor();
  const said = await group.getByRole('button').allInnerTexts();
  return Object.fromEntries(said.map((text) => [text.replace(/\s*[\d.]+$/, ''), Number(text.replaceAll(/\D/g, ''))]));
}

/** A row of the sheet, as the office counts. */
export const rowOf = (page: Page, number: number) =>
  page
    .getByRole('list', { name: 'Baris', exact: true })
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^Baris ${number}\\D`) });

/** Gives a reason and confirms. */
export async function confirm(page: Page, label: string, reason: string) {
  await field(dialog(page), 'Alasan').fill(reason);
  await button(dialog(page), label).click();
  await dialog(page).waitFor({ state: 'detached' });
}
