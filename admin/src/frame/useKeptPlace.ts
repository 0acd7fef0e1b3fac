import { type FocusEvent, useEffect, useRef } from 'react';

/** Where rows come and go under what is pressed in them, the keyboard goes on from the same place rather than from nowhere. */
export function useKeptPlace<E extends HTMLElement>() {
  const list = useRef<E>(null);
  const place = useRef(-1);
  useEffect(() => {
    if (place.current < 0 || document.activeElement !== document.body) return;
    const rows = list.current?.children ?? [];
    const row = rows[Math.min(place.current, rows.length - 1)];
    if (row instanceof HTMLElement) row.focus({ preventScroll: true });
  });
  return {
    ref: list,
    onFocus({ target }: FocusEvent) {
      place.current = [...(list.current?.children ?? [])].findIndex((row) => row.contains(target));
    },
    onBlur({ relatedTarget }: FocusEvent) {
      if (relatedTarget) place.current = -1;
    },
  };
}
