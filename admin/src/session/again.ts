import { whoIsIn } from './authProvider.ts';

/** Has somebody sign in over the page, which waits; says whether it is the same person who is in again. */
type Asker = () => Promise<boolean>;

let asker: Asker | undefined;
let asking: Promise<boolean> | undefined;

/** Whoever can ask says so; what is given back takes it back. */
export function whoSignsInAgain(asks: Asker): () => void {
  asker = asks;
  return () => {
    if (asker === asks) asker = undefined;
  };
}

/** The session has ended while somebody is at work: all that is refused meanwhile waits for one answer. */
export function comesBack(): Promise<boolean> {
  if (!asker || (!asking && !whoIsIn())) return Promise.resolve(false);
  asking ??= asker().finally(() => {
    asking = undefined;
  });
  return asking;
}

/** What is refused because the session has ended is done once more when the same person is in again. */
export const whileIn = <T>(act: () => Promise<T>): Promise<T> =>
  act().catch(async (error) => {
    if (error?.status === 401 && (await comesBack())) return act();
    throw error;
  });
