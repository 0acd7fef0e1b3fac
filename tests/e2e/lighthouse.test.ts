import chromium from '@sparticuz/chromium';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium as playwright } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { syntheticDatabase } from '../demo/database.ts';
import { openApi } from '../support/api.ts';
import { cookiesOf } from '../support/browser.ts';
import { flags } from '../support/dashboard.ts';
import { freePort, freshFolder } from '../support/process.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi(await syntheticDatabase(0.01));
const { businesses } = await rowsOf(api).ask('{ businesses(limit: 1) { nodes { id } } }');

// Lighthouse opens its page where cookies are kept for good, and speaks to the browser by a port.
const port = Number(await freePort());
const context = await playwright.launchPersistentContext(freshFolder(), {
  executablePath: await chromium.executablePath(),
  args: [...flags, `--remote-debugging-port=${port}`],
});
afterAll(() => context.close());

const onlyCategories = ['performance', 'accessibility', 'best-practices'];
const least = 90;

const middle = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** By what it is seen: left to itself, Lighthouse takes a phone of a quarter of the speed on a slow line. */
const settings = { 'on a desk': desktopConfig, 'on a phone': undefined };

/** What Lighthouse gives a page on the line that it takes for usual: the middle of three. */
async function marks(path: string, seen: keyof typeof settings): Promise<Record<string, number>> {
  const given: Record<string, number>[] = [];
  while (given.length < 3) {
    const result = await lighthouse(`${api.origin}/#${path}`, { port, onlyCategories }, settings[seen]);
    const { categories = {} } = result?.lhr ?? {};
    given.push(
      Object.fromEntries(onlyCategories.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)])),
    );
  }
  return Object.fromEntries(onlyCategories.map((name) => [name, middle(given.map((each) => each[name] ?? 0))]));
}

const pages = [
  ['the page to sign in', '/', false],
  ['the first page', '/', true],
  ['a list', '/Business', true],
  ['a record', `/Business/${businesses.nodes[0].id}/show`, true],
  ['a report', '/reports/register', true],
] as const;

const seen = pages.flatMap(([name, ...page]) =>
  (['on a desk', 'on a phone'] as const).map((by) => [name, by, ...page] as const),
);

test.each(seen)(`Lighthouse gives %s %s at least ${least} of 100`, async (name, by, path, isIn) => {
  await context.clearCookies();
  if (isIn) await context.addCookies(cookiesOf(api));
  // What else a machine does takes away from a mark, and nothing adds to it: whoever falls short may try again.
  let found = await marks(path, by);
  for (let more = 2; more > 0 && Object.values(found).some((mark) => mark < least); more--)
    found = await marks(path, by);
  console.log(`${name} ${by}: ${JSON.stringify(found)}`);
  expect(Object.entries(found).filter(([, mark]) => mark < least)).toEqual([]);
});
