import { once } from './once.ts';

/** The parts of the dashboard that are fetched with it where the address asks for them. */
export const opened = {
  list: once(() => import('./noun/list/NounList.tsx')),
  show: once(() => import('./noun/show/NounShow.tsx')),
  create: once(() => import('./noun/form/NounCreate.tsx')),
  edit: once(() => import('./noun/form/NounEdit.tsx')),
  report: once(() => import('./reports/Page.tsx')),
};

/** The page that the address asks for comes with the dashboard rather than after it. */
export function pageAsked(): Promise<unknown> | undefined {
  const [path = ''] = window.location.hash.slice(1).split('?');
  const [, first = '', id, act] = path.split('/');
  if (first === 'reports' && id) return opened.report();
  if (!/^[A-Z]/.test(first)) return undefined;
  if (!id) return opened.list();
  if (id === 'create') return opened.create();
  return act === 'show' ? opened.show() : opened.edit();
}
