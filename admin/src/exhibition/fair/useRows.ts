import { useRef } from 'react';
import { refreshPage } from '../../provider/queries.ts';

/**
 * Saves the figures of a grid. Two of the same row wait for each other: the second builds on the row that the first has
 * left, so that quick typing is no conflict with oneself.
 */
export function useRows<Row>() {
  const lines = useRef(new Map<string, Promise<Row | null>>());
  return async (key: string, seen: Row | null, change: (row: Row | null) => Promise<Row | null>) => {
    const before = lines.current.get(key);
    const mine = (before?.catch(() => seen) ?? Promise.resolve(seen)).then(change);
    lines.current.set(key, mine);
    try {
      await mine;
      await refreshPage();
    } finally {
      if (lines.current.get(key) === mine) lines.current.delete(key);
    }
  };
}
