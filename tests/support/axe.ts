import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const widths = [1280, 390] as const;
const themes = ['light', 'dark'] as const;

/** How a page is looked at: each width and each theme once, or, in the slow run, each with each. */
export const looks = widths.flatMap((width, place) =>
  themes.flatMap((theme, other) => (process.env.FC_RUNS || place === other ? [{ width, theme }] : [])),
);

/** Whether a page serves everybody: axe finds nothing serious, and nothing is wider than the screen. */
export async function serves(page: Page, what: string) {
  await settles(page);
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  const faults = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect({ what, faults, tooWide }).toEqual({ what, faults: [], tooWide: 0 });
}

/** A colour that still changes is no colour to judge by. */
const settles = (page: Page) =>
  page.evaluate(async () => {
    const ending = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map((each) => each.finished));
  });
