import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Whether a page serves everybody: axe finds nothing serious, and nothing is wider than the screen. */
export async function serves(page: Page, what: string) {
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
