import type { Cell } from '../cell.ts';
import type { Doubt, Missing, Reading, ReadingContext } from '../reading.ts';
import { type DoubtCode, doubts, type ProblemCode, problems } from './words.ts';

/** How a cell that says something is read. */
export type Reader<T> = (cell: Cell, context: ReadingContext) => Reading<T>;

export const value = <T>(read: T, ...beside: (Doubt | false | undefined)[]): Reading<T> => ({
  value: read,
  doubts: beside.filter((doubt) => !!doubt),
});

export const missing = (what: Missing): Reading<never> => ({ missing: what, doubts: [] });

export const problem = (code: ProblemCode): Reading<never> => ({ problem: { code, said: problems[code] }, doubts: [] });

/** Told in the preview. */
export const told = (code: DoubtCode): Doubt => ({ code, said: doubts[code], ask: false });

/** To be answered by a person. */
export const asked = (code: DoubtCode, choices?: Doubt['choices']): Doubt => ({
  code,
  said: doubts[code],
  ask: true,
  ...(choices ? { choices } : {}),
});

/** One of several values, which a person chooses. */
export const choice = (choices: NonNullable<Doubt['choices']>): Reading<never> => ({
  doubts: [asked('AMBIGUOUS', choices)],
});

/** Text as it is compared: lower case, without accents and punctuation. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f'’‘`´]/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const joined = (text: string): string => plain(text).replaceAll(' ', '');
