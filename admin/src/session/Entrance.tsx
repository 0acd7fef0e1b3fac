import { lazy, Suspense, useEffect, useState } from 'react';
import { authProvider } from './authProvider.ts';

const App = lazy(() => import('../App.tsx'));
const Outside = lazy(() => import('./Outside.tsx'));

/** Fetches the dashboard for who has come in, and for anybody else the door alone. */
export function Entrance() {
  const [isIn, setIn] = useState<boolean>();
  useEffect(() => {
    // Where no server answers, the dashboard says so.
    authProvider.checkAuth({}).then(
      () => setIn(true),
      ({ status }) => setIn(status !== 401),
    );
  }, []);
  if (isIn === undefined) return null;
  return <Suspense fallback={null}>{isIn ? <App /> : <Outside onEntered={() => setIn(true)} />}</Suspense>;
}
