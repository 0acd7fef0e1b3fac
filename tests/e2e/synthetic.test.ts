import { expect, test } from 'vitest';
import { syntheticDatabase } from '../demo/database.ts';
import { openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';

const open = await openDashboard(await openApi(await syntheticDatabase(0.001)));

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
  expect(await page.getByText('Data sintetis').isVisible()).toBe(false);
});
