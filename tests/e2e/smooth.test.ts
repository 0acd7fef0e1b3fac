import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { connected } from '../demo/database.ts';
import { openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { arrives, names } from '../support/person.ts';

const rows = 100_000;
const api = await openApi();
const open = await openDashboard(api);
await connected(api.databaseUrl, (database) =>
  database.query(`begin; alter table business disable trigger user;
    insert into business (id, name, region_id) select rule.new_id(), 'Usaha ' || lpad(n::text, 6, '0'), '35.05' from generate_series(1, ${rows}) n;
    alter table business enable trigger user; commit; analyze business`),
);

/** How long the page may not hear whoever presses something, in milliseconds; and how many elements it may hold. */
const longest = 250;
const most = 6000;

/** What holds the page up while something is done: the longest task, and the longest that no picture was drawn. */
async function heldUp(page: Page, act: () => Promise<unknown>) {
  await page.evaluate(() => {
    const seen = { task: 0, picture: 0, isOver: false };
    Object.assign(window, { seen });
    const watch = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
    });
    watch.observe({ type: 'longtask' });
    let last = performance.now();
    const draw = (now: number) => {
      seen.picture = Math.max(seen.picture, now - last);
      last = now;
      if (!seen.isOver) requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
  });
  await act();
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: { task: number; picture: number; isOver: boolean } };
    seen.isOver = true;
    return {
      task: Math.round(seen.task),
      picture: Math.round(seen.picture),
      elements: document.querySelectorAll('*').length,
    };
  });
}

const numbered = (number: number) => `Usaha ${String(number).padStart(6, '0')}`;

test(`a list of ${rows} businesses, a hundred to a page, stays at hand`, async () => {
  const { page } = await open('/account');
  await arrives(page, 'Akun saya');
  let before = '';
  /** Other rows than before stand there. */
  const turns = (many: number) =>
    expect
      .poll(async () => {
        const [first = '', ...rest] = await names(page);
        return first !== before && rest.length === many - 1;
      })
      .toBe(true);
  const acts: Record<string, () => Promise<unknown>> = {
    opened: async () => {
      await page.evaluate(
        (to) => window.location.assign(to),
        '/#/Business?filter={}&sort=name&order=ASC&page=1&perPage=100',
      );
      await turns(100);
    },
    'turned over': async () => {
      await page.getByRole('button', { name: 'Ke halaman berikutnya' }).click();
      await turns(100);
    },
    sorted: async () => {
      await page.getByRole('columnheader').getByText('Nama usaha').click();
      await turns(100);
    },
    scrolled: async () => {
      for (let each = 0; each < 20; each++) await page.mouse.wheel(0, 400);
    },
    searched: async () => {
      await page.getByPlaceholder('Cari usaha').fill(numbered(777));
      await turns(1);
    },
  };
  const found: Record<string, Awaited<ReturnType<typeof heldUp>>> = {};
  for (const [name, act] of Object.entries(acts)) {
    [before = ''] = await names(page);
    found[name] = await heldUp(page, act);
  }
  console.log(JSON.stringify(found));
  const tooMuch = Object.entries(found).filter(([, { task, elements }]) => task > longest || elements > most);
  expect(tooMuch).toEqual([]);
});
