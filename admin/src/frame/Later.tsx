import { type ReactNode, useDeferredValue } from 'react';

/** Comes in small steps once the rest of the page is there: whoever presses something meanwhile is heard at once. */
export const Later = ({ children }: { children: ReactNode }) => useDeferredValue(true, false) && children;
