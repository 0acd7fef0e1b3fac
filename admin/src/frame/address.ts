import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-admin';

/** What a page shows lives in its address, so that it can be sent to somebody, and the way back leads to it. */
export function useAddress(): [Record<string, string>, (changes: Record<string, string>) => void] {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const stated: Record<string, string> = Object.fromEntries(new URLSearchParams(search));
  // Two changes may come before the page has been drawn with the first.
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  }, [search]);
  const state = (changes: Record<string, string>) => {
    const next = new URLSearchParams(latest.current);
    for (const [name, value] of Object.entries(changes))
      if (value) next.set(name, value);
      else next.delete(name);
    latest.current = next.toString();
    navigate({ pathname, search: latest.current }, { replace: true });
  };
  return [stated, state];
}
