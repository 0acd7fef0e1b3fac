import { distance } from 'fastest-levenshtein';

/** How many letters of a word may differ so that it is still the same one, written otherwise. */
const most = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : length < 14 ? 2 : 3);

/** Of these words the nearest to one, if nothing else is as near: nobody guesses between two. */
export function nearest<T>(
  said: string,
  words: Iterable<readonly [string, T]>,
): { value: T; edits: number } | undefined {
  let best: { value: T; edits: number } | undefined;
  let isTie = false;
  const allowed = most(said.length);
  for (const [word, value] of words) {
    if (Math.abs(word.length - said.length) > allowed) continue;
    const edits = distance(said, word);
    if (edits > allowed || (best && edits > best.edits)) continue;
    isTie = best?.edits === edits && best.value !== value;
    best = { value, edits };
  }
  return isTie ? undefined : best;
}
