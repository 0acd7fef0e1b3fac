import { jaroWinkler } from '@skyra/jaro-winkler';

/** Names that have nothing in common are still about so much alike; below it likeness is chance. */
const chance = 0.7;

/** How much two names are alike, from 0 to 1, whatever the order of their words and where one of them is parted or shortened. */
export function alike(one: string[], other: string[]): number {
  if (areNumberedApart(one, other)) return 0;
  const [first, second] = [spelledOut(one, other), spelledOut(other, one)];
  const sorted = likeness(first.toSorted().join(' '), second.toSorted().join(' '));
  const joined = likeness(first.join(''), second.join(''));
  return Math.max(0, (Math.max(sorted, joined) - chance) / (1 - chance));
}

/** `Kelompok Mawar 1` and `Kelompok Mawar 2`, `Mawar A` and `Mawar B` are written alike so as to be told apart. */
function areNumberedApart(one: string[], other: string[]): boolean {
  const [first, second] = [one, other].map(numberOf);
  return Boolean(first && second && first !== second);
}

const roman: Record<string, string> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  x: '10',
};

/** The numbers in a name; or else the Roman one, or the letter, that it ends in. */
function numberOf(words: string[]): string {
  const digits = words.filter((word) => /^\d+$/.test(word)).join(' ');
  const last = words.length > 1 ? (words.at(-1) as string) : '';
  return digits || (roman[last] ?? (last.length === 1 ? last : ''));
}

const likeness = (one: string, other: string) => (one === other ? 1 : jaroWinkler(one, other));

/** A word of one letter stands for a word of the other name that begins with it. */
function spelledOut(words: string[], other: string[]): string[] {
  const free = other.filter((word) => word.length > 1 && !words.includes(word));
  return words.map((word) => {
    if (word.length > 1) return word;
    const place = free.findIndex((each) => each.startsWith(word));
    return place < 0 ? word : (free.splice(place, 1)[0] as string);
  });
}
