import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildDashboard } from '../../api/src/dashboard.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browserAddress: string;
  }
}

/** Our own: the package's defaults put everything in one process, which ends with the first page that is closed. */
export const flags = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--font-render-hinting=none',
];

/** One Chromium for the whole run, and the dashboard built from the sources at hand; only if a test asks for a browser. */
export default async function setup(project: TestProject) {
  const { filenamePattern } = project.vitest as { filenamePattern?: string[] };
  const { testFiles } = await project.globTestFiles(filenamePattern);
  if (!testFiles.some((file) => file.includes('/e2e/'))) return;
  await buildDashboard(new AbortController().signal);
  const browser = await playwright.launchServer({ executablePath: await chromium.executablePath(), args: flags });
  project.provide('browserAddress', browser.wsEndpoint());
  return () => browser.close();
}
