import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { arrives } from '../support/person.ts';

const api = await openApi();
const open = await openDashboard(api);

/** As the browser fetches them, headers included; fonts and pictures too. */
const most = 350_000;

test('whoever signs in fetches less than 350 kB before', async () => {
  const { page } = await open('/', { signedIn: false });
  // What the first visit still fetches is not counted with the second.
  await arrives(page, 'Masuk ke Binaan');
  await page.waitForLoadState('networkidle');
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  const sizes: number[] = [];
  network.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
  await page.reload();
  await arrives(page, 'Masuk ke Binaan');
  await page.waitForLoadState('networkidle');
  expect(sizes.length).toBeGreaterThan(3);
  const weight = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`The sign-in page: ${sizes.length} files, ${Math.round(weight / 1000)} kB`);
  expect(weight).toBeLessThan(most);
});

test('what is seen first comes with the page, and the rest is asked for when it is painted', async () => {
  const page = await fetch(api.origin).then((answer) => answer.text());
  const [before = '', after] = page.split('<template id="next">');
  expect(before).not.toMatch(/preload|stylesheet/);
  expect(after).toContain('modulepreload');
  expect(after).toMatch(/class="opening">\s*<img src="data:image\/svg\+xml,/);
});
