import { useLocation, useNavigate } from 'react-admin';

/** What a page shows lives in its address, so that it can be sent to somebody, and the way back leads to it. */
export function useAddress(): [Record<string, string>, (changes: Record<string, string>) => void] {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const stated = Object.fromEntries(new URLSearchParams(search));
  const state = (changes: Record<string, string>) => {
    const next = Object.entries({ ...stated, ...changes }).filter(([, value]) => value !== '');
    navigate({ pathname, search: new URLSearchParams(next).toString() }, { replace: true });
  };
  return [stated, state];
}
