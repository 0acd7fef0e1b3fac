import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openApi } from '../support/api.ts';
import { openDashboard } from '../support/browser.ts';
import { arrives } from '../support/person.ts';

const api = await openApi();
const open = await openDashboard(api);

test('the page takes its own styles and no others, and runs nothing that was written into it', async () => {
  const { page, forgive } = await open('/');
  forgive(/Content Security Policy/);
  await arrives(page, 'Selamat datang, Administrator');
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).fontSize)).toBe('26px');
  const colour = await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<p id="brought" style="color: rgb(1, 2, 3)">x</p><style>#brought { color: rgb(4, 5, 6) }</style>`,
    );
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.body.append(script);
    const { color } = getComputedStyle(document.getElementById('brought') as Element);
    return { color, title: document.title };
  });
  expect(colour.color).not.toMatch(/1, 2, 3|4, 5, 6/);
  expect(colour.title).not.toBe('run');
});

test('GraphiQL is drawn under its policy, and takes no styles but its own either', async () => {
  const { page, forgive } = await open('/');
  const refused: string[] = [];
  page.on('console', (said) => said.text().includes('Content Security Policy') && refused.push(said.text()));
  await page.goto('/graphiql');
  await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: 60_000 });
  const styleOf = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  expect(await styleOf('.graphiql-container', 'display')).toBe('flex');
  // Its editor makes these as it goes.
  expect(await styleOf('.monaco-editor .view-line', 'position')).toBe('absolute');
  expect(refused).toEqual([]);
  forgive(/Content Security Policy/);
  const colour = await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p id="brought">x</p><style>#brought { color: rgb(4, 5, 6) }</style>',
    );
    return getComputedStyle(document.getElementById('brought') as Element).color;
  });
  expect(colour).not.toBe('rgb(4, 5, 6)');
});

test('each page has a nonce of its own, which no cache keeps', async () => {
  const pages = await Promise.all(
    [1, 2].map(async () => {
      const { headers, text } = await fetch(api.origin).then(async (answer) => ({
        headers: answer.headers,
        text: await answer.text(),
      }));
      const nonce = /<meta property="csp-nonce" nonce="([^"]{20,})"/.exec(text)?.[1];
      expect(headers.get('content-security-policy')?.split(';')).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('cache-control')).toBe('no-store');
      return nonce;
    }),
  );
  expect(new Set(pages).size).toBe(2);
});

test('what is served leads to no sources', async () => {
  const dist = resolve(import.meta.dirname, '../../admin/dist');
  const files = globSync('**/*.*', { cwd: dist });
  expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(5);
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  const maps = files.filter(
    (file) => /\.(js|css)$/.test(file) && readFileSync(resolve(dist, file), 'utf8').includes('sourceMappingURL='),
  );
  expect(maps).toEqual([]);
});
