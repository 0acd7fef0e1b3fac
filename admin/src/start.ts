import { pageAsked } from './opened.ts';
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
const next = document.querySelector<HTMLTemplateElement>('template#next');
const isIn = next?.content.querySelector('[data-inside]') != null;
askEarly(isIn);

function start() {
  void import('./main.tsx');
  if (!isIn) return;
  // What both stand on is gone through by itself: the processor is taken up for half as long at once.
  void import('./session/Outside.tsx');
  void import('./App.tsx');
  void pageAsked();
  // The first that formats numbers makes the browser read its tables: better while the files come.
  setTimeout(() => new Intl.NumberFormat('id-ID'));
}

// What stands on the page is painted before the processor is taken up; a page that nobody looks at paints nothing.
if (document.visibilityState === 'hidden') start();
else requestAnimationFrame(() => setTimeout(start));
