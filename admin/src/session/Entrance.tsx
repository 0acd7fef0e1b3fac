import { lazy, Suspense, useState } from 'react';
import { authProvider } from './authProvider.ts';

const dashboard = () => import('../App.tsx');
const door = () => import('./Outside.tsx');

const App = lazy(dashboard);
const Outside = lazy(door);

/** Says whether whoever opens the page has come in already, and fetches what there is to see for them. */
export async function knock(): Promise<boolean> {
  // Where no server answers, the dashboard says so.
  const isIn = await authProvider.checkAuth({}).then(
    () => true,
    ({ status }) => status !== 401,
  );
  await (isIn ? dashboard() : door());
  return isIn;
}

/** The dashboard for who has come in, and for anybody else the door alone. */
export function Entrance({ wasIn }: { wasIn: boolean }) {
  const [isIn, setIn] = useState(wasIn);
  return <Suspense fallback={null}>{isIn ? <App /> : <Outside onEntered={() => setIn(true)} />}</Suspense>;
}
