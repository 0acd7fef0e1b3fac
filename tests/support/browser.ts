import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject, vi } from 'vitest';
import type { Api } from './api.ts';

export interface Looks {
  width?: 1280 | 390;
  theme?: 'light' | 'dark';
  language?: 'id' | 'en';
  /** Who comes: the first administrator with a session, or somebody who has yet to sign in. */
  signedIn?: boolean;
  /** The session of somebody else, who comes instead of the first administrator. */
  as?: string;
}

/** One page of the dashboard. */
export interface Tab {
  page: Page;
  /** Another page in the same browser: the same person, the same choices. */
  another(path: string): Promise<Tab>;
  /** What the test provokes: a complaint of the browser that matches is no fault. */
  forgive(complaint: RegExp): void;
}

/**
 * The dashboard as somebody sees it: `const open = await openDashboard(api)` at the top of a file, then
 * `const { page } = await open('/Business', { width: 390 })`. After each test its pages close, and whatever went wrong
 * in them (an error on the console, a failed request) fails it. A test that fails leaves pictures of its pages.
 */
export async function openDashboard(api: Api) {
  vi.setConfig({ testTimeout: 120_000 });
  const browser = await chromium.connect(inject('browserAddress'));
  afterAll(() => browser.close());
  let contexts: BrowserContext[] = [];
  let faults: string[] = [];
  let forgiven: RegExp[] = [];

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await picture(contexts, task.name);
    const found = faults.filter((fault) => !forgiven.some((complaint) => complaint.test(fault)));
    const over = contexts;
    [contexts, faults, forgiven] = [[], [], []];
    await Promise.all(over.map((context) => context.close()));
    expect(found).toEqual([]);
  });

  async function tabIn(context: BrowserContext, path: string): Promise<Tab> {
    const page = await context.newPage();
    watch(page, faults);
    await page.goto(`/#${path}`);
    return { page, another: (next) => tabIn(context, next), forgive: (complaint) => forgiven.push(complaint) };
  }

  return async (path: string, looks: Looks = {}): Promise<Tab> => {
    const context = await browser.newContext({
      baseURL: api.origin,
      viewport: { width: looks.width ?? 1280, height: 860 },
      reducedMotion: 'reduce',
      timezoneId: 'Asia/Jakarta',
    });
    contexts.push(context);
    context.setDefaultTimeout(15_000);
    if (looks.signedIn ?? true) await context.addCookies(cookiesOf(api, looks.as));
    await context.addInitScript(choose, { theme: looks.theme ?? 'light', locale: looks.language ?? 'id' });
    return tabIn(context, path);
  };
}

async function picture(contexts: BrowserContext[], test: string) {
  for (const [number, page] of contexts.flatMap((context) => context.pages()).entries()) {
    const path = resolve(
      import.meta.dirname,
      '../screens',
      `${test.replaceAll(/\W+/g, '-').slice(0, 60)}-${number}.png`,
    );
    await page.screenshot({ path, fullPage: true }).then(() => console.log(path), console.log);
  }
}

/** What the person has chosen on this device before; runs in the page, and leaves a later choice alone. */
function choose(choices: Record<string, string>) {
  for (const [name, value] of Object.entries(choices)) localStorage[`RaStorebinaan.${name}`] ??= JSON.stringify(value);
}

/** A session as a browser keeps it: that of the first administrator, or another. */
export const cookiesOf = ({ cookie, origin }: Api, session = cookie) =>
  session.split('; ').map((pair) => {
    const end = pair.indexOf('=');
    return { name: pair.slice(0, end), value: pair.slice(end + 1), url: origin };
  });

/** Whatever a developer would see in red or yellow; a request that the page itself gives up is none of it. */
function watch(page: Page, faults: string[]) {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page error: ${error.stack}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') faults.push(`request failed: ${request.url()} ${why}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 400) faults.push(`answer ${answer.status()}: ${answer.url()}`);
  });
}
