import { askEarly } from './session/early.ts';

const renewed = 'renewed';

// A page opened before an update asks for files that are gone: it takes the new ones. Where it cannot have these, it says so.
window.addEventListener('vite:preloadError', () => {
  const isAgain = Date.now() - Number(sessionStorage.getItem(renewed)) < 60_000;
  if (isAgain) return document.querySelector('.opening [hidden]')?.removeAttribute('hidden');
  sessionStorage.setItem(renewed, String(Date.now()));
  window.location.reload();
});

/** Whether the server takes whoever opens the page for somebody who has come in. */
const isIn = document.querySelector('link[data-inside]') !== null;
askEarly(isIn);

/** The page that the address asks for comes with the dashboard rather than after it. */
function pageAsked(): Promise<unknown> | undefined {
  const { hash } = window.location;
  if (/^#\/[A-Z]/.test(hash)) return import('./noun/list/NounList.tsx');
  if (/^#\/reports\/./.test(hash)) return import('./reports/Page.tsx');
  return undefined;
}

function start() {
  void import('./main.tsx');
  if (!isIn) return;
  void import('./App.tsx');
  void pageAsked();
}

// What stands on the page is painted before the processor is taken up; a page that nobody looks at paints nothing.
if (document.visibilityState === 'hidden') start();
else requestAnimationFrame(() => setTimeout(start));
