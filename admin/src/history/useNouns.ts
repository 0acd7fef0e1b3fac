import { allNouns } from '../noun/schema.ts';
import { useWords } from '../noun/words.ts';
import { useMay } from '../session/useMay.ts';

/** The nouns that the viewer may see, as choices in the order of the alphabet. */
export function useNouns() {
  const may = useMay();
  const words = useWords();
  return allNouns
    .filter((noun) => may.see(noun))
    .map((noun) => ({ id: noun, name: words.noun(noun, 2) }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
