import { useLocation, useNavigate } from 'react-admin';

/** What the address says at this moment: several parts of a page may change it before the page is drawn again. */
const latest = () => window.location.hash.split('?')[1] ?? '';

/** What a page shows lives in its address, so that it can be sent to somebody, and the way back leads to it. */
export function useAddress(): [Record<string, string>, (changes: Record<string, string>) => void] {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const stated: Record<string, string> = Object.fromEntries(new URLSearchParams(search));
  const state = (changes: Record<string, string>) => {
    const next = new URLSearchParams(latest());
    for (const [name, value] of Object.entries(changes))
      if (value) next.set(name, value);
      else next.delete(name);
    navigate({ pathname, search: next.toString() }, { replace: true });
  };
  return [stated, state];
}
