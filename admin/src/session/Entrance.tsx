import { lazy, Suspense, useState } from 'react';
import { once } from '../once.ts';
import { pageAsked } from '../opened.ts';
import { authProvider, offered } from './authProvider.ts';

const dashboard = once(() => import('../App.tsx'));
const door = once(() => import('./Outside.tsx'));

const App = lazy(dashboard);
const Outside = lazy(door);

const patience = () => new Promise((over) => setTimeout(over, 1000));

/** Says whether whoever opens the page has come in already, and fetches what there is to see for them. */
export async function knock(): Promise<boolean> {
  // Where no server answers, the dashboard says so.
  const isIn = await authProvider.checkAuth({}).then(
    () => true,
    ({ status }) => status !== 401,
  );
  if (!isIn) {
    await door();
    return false;
  }
  await dashboard();
  // What else the first picture needs may be long in coming, or lacking: its own place says so then.
  await Promise.race([Promise.allSettled([pageAsked(), offered()]), patience()]);
  return true;
}

/** The dashboard for who has come in, and for anybody else the door alone. */
export function Entrance({ wasIn }: { wasIn: boolean }) {
  const [isIn, setIn] = useState(wasIn);
  return <Suspense fallback={null}>{isIn ? <App /> : <Outside onEntered={() => setIn(true)} />}</Suspense>;
}
