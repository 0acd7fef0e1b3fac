import { Children, type ReactNode, startTransition, useEffect, useMemo, useState } from 'react';

/**
 * The parts of a long page, one after the other from the top: whoever presses something meanwhile is heard between two of
 * them. What stands last comes last, so that nothing is pushed down that was seen; what comes in later comes at once.
 */
export function InTurn({ children }: { children: ReactNode }) {
  const parts = useMemo(() => Children.toArray(children), [children]);
  const [shown, show] = useState(1);
  const isWhole = shown >= parts.length;
  useEffect(() => startTransition(() => show(isWhole ? Number.POSITIVE_INFINITY : shown + 1)), [shown, isWhole]);
  return isWhole ? parts : parts.slice(0, shown);
}
