import type { Dice } from './dice.ts';

/** How a second entry of a business differs from the first. */
export const slipKinds = {
  SWAPPED_LETTERS: 3,
  MISSING_LETTER: 3,
  DOUBLED_LETTER: 2,
  WRONG_LETTER: 2,
  JOINED_WORDS: 2,
  LEGAL_FORM_MOVED: 3,
  ABBREVIATED: 2,
  CAPITALS: 2,
};

export type Slip = keyof typeof slipKinds;

const neighbours: Record<string, string> = {
  a: 's',
  e: 'r',
  i: 'o',
  o: 'p',
  u: 'y',
  n: 'm',
  r: 't',
  k: 'l',
  s: 'a',
  t: 'y',
};

const slips: Record<Slip, (name: string, dice: Dice) => string> = {
  SWAPPED_LETTERS: (name, dice) => at(name, dice, (two) => `${two[1]}${two[0]}`),
  MISSING_LETTER: (name, dice) => at(name, dice, (two) => two[0] as string),
  DOUBLED_LETTER: (name, dice) => at(name, dice, (two) => `${two[0]}${two[0]}${two[1]}`),
  WRONG_LETTER: (name, dice) => at(name, dice, (two) => `${neighbours[two[0] as string] ?? 'h'}${two[1]}`),
  JOINED_WORDS: (name) => name.replace(/(?<=\w) (?=\w+$)/, ''),
  LEGAL_FORM_MOVED: (name) => {
    const bare = name.replace(/^(UD|CV)\.? /, '');
    return bare === name ? `${name}, UD` : `${bare}, ${name.slice(0, 2)}`;
  },
  ABBREVIATED: (name) => name.replace(/\b(\w)\w{3,}(?= \w+$)/, '$1.'),
  CAPITALS: (name) => name.toUpperCase(),
};

/** Changes two letters next to each other inside a word. */
function at(name: string, dice: Dice, change: (two: string) => string): string {
  const places = [...name.matchAll(/(?<=[A-Za-z])(?=([a-z])(?!\1)[a-z])/g)].map(({ index }) => index);
  if (!places.length) return `${name}h`;
  const index = dice.pick(places);
  return name.slice(0, index) + change(name.slice(index, index + 2)) + name.slice(index + 2);
}

/** A name with a slip in it; never the name itself. */
export function slipIn(name: string, kind: Slip, dice: Dice): { name: string; slip: Slip } {
  const slipped = slips[kind](name, dice);
  return slipped === name
    ? { name: slips.MISSING_LETTER(name, dice), slip: 'MISSING_LETTER' }
    : { name: slipped, slip: kind };
}
