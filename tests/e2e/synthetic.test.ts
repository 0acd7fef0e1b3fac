import Excel from 'exceljs';
import { expect, test } from 'vitest';
import { syntheticDatabase } from '../demo/database.ts';
import { openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { takingFrom } from '../support/taking.ts';

const api = await openApi(await syntheticDatabase(0.001));
const open = await openDashboard(api);

test.each(['/', '/Business', '/Business/create', '/Exhibition'])(
  'the screen %s says that nothing on it is real',
  async (path) => {
    const { page } = await open(path, { width: 390 });
    await page.getByText('Data sintetis: tidak ada yang nyata').waitFor();
  },
);

test('so does the page before sign-in, in the language of the person', async () => {
  const { page } = await open('/', { signedIn: false, language: 'en' });
  const label = page.getByText('Synthetic data: nothing here is real');
  await label.waitFor();
  await expect.poll(() => page.getByText('Data sintetis').isVisible()).toBe(false);
});

test('so does a report on paper', async () => {
  const { page } = await open('/reports/register');
  await page.getByRole('figure').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.getByText('Data sintetis: tidak ada yang nyata').isVisible()).toBe(true);
});

test('so does a report that is taken along', async () => {
  const asked = { report: 'registerQuality', format: 'XLSX', title: 'Mutu', language: 'id' };
  const response = await takingFrom(api).take('report', asked);
  const book = new Excel.Workbook();
  await book.xlsx.load((await response.arrayBuffer()) as never);
  expect(JSON.stringify(book.worksheets[1]?.getSheetValues())).toContain('data sintetis / synthetic data');
});
