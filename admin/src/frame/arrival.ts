import { useInsertionEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-admin';
import { cameThroughTheDoor } from '../session/authProvider.ts';

/** What had the focus as the reader left for another page, or was given it on arrival; of the page opened first there is none. */
let held: Element | null | undefined;

const isTypedIn = (element: Element) => element.matches('input, textarea, select, [role=dialog] *');

/** Notices that the reader goes to another page. */
export function useLeaving(): void {
  const { pathname } = useLocation();
  const last = useRef<string>(undefined);
  // Before the new page's own effects, as it was still the old one that had the focus.
  useInsertionEffect(() => {
    // Who opens an address begins at the top, as on any page; who comes from the door has been somewhere.
    const isOpened = last.current === undefined && !cameThroughTheDoor();
    if (last.current !== pathname && !isOpened) held = document.activeElement;
    last.current = pathname;
  }, [pathname]);
}

/** The title of a page takes the focus as the reader arrives: it is read out, and the next key goes on from there. */
export function useArrival<E extends HTMLElement>() {
  const { pathname } = useLocation();
  const title = useRef<E>(null);
  // What is hidden until the rest has come loses the focus, and is given it again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page may be followed by another of its kind
  useLayoutEffect(() => {
    const now = document.activeElement;
    if (held === undefined || (now && now !== held && isTypedIn(now))) return;
    title.current?.focus({ preventScroll: true });
    held = title.current;
  }, [pathname]);
  return title;
}
