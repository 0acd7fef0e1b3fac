import type { Cell } from '../cell.ts';
import type { Reading, ReadValues } from '../reading.ts';
import { count } from './numbers.ts';
import { problem, type Reader, value } from './read.ts';

const sexes = {
  male: String.raw`(?:laki\s*[-–]?\s*laki|laki|lk|l|pria|pa)`,
  female: '(?:perempuan|wanita|pr|p|wnt|pi)',
};
/** `3L`, `3 orang L`, `L: 3`, `L = 3 org`. */
const partOf = (word: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\d.,])(?:(\d+)\s*(?:orang|org)?\s*\.?\s*${word}|${word}\s*\.?\s*[:=]?\s*(\d+)(?:\s*(?:orang|org))?)(?![\p{L}\d])\.?`,
    'u',
  );
const [men, women] = [partOf(sexes.male), partOf(sexes.female)];

/** How many people work there, of whom the cell may say how many are men and women: `5 org (3L/2P)`. */
export const headcount: Reader<ReadValues['headcount']> = (cell, context) => {
  const text = cell.text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  const parts = cell.kind === 'TEXT' ? partsIn(text) : undefined;
  if (!parts) return whole(cell, context);
  const { male, female, rest } = parts;
  if (!rest) return value({ all: male + female, male, female });
  const all = count({ kind: 'TEXT', text: rest }, context);
  if (all.value === undefined) return problem('NOT_A_NUMBER');
  return all.value === male + female ? value({ all: all.value, male, female }, ...all.doubts) : problem('PARTS_DIFFER');
};

const whole = (cell: Cell, context: Parameters<typeof count>[1]): Reading<ReadValues['headcount']> => {
  const { value: all, ...rest } = count(cell, context);
  return all === undefined ? rest : { ...rest, value: { all } };
};

/** The parts by sex, and what else stands there; nothing where no part is told, or one alone without the whole. */
function partsIn(text: string): { male: number; female: number; rest: string } | undefined {
  const [male, female] = [men.exec(text), women.exec(text)];
  if (!male && !female) return undefined;
  const numberOf = (found: RegExpExecArray | null) => Number(found?.[1] ?? found?.[2] ?? 0);
  const rest = [male, female]
    .reduce((left, found) => (found ? left.replace(found[0], ' ') : left), text)
    .replaceAll(/\b(?:dan|terdiri(?: dari| atas)?)\b|[()[\]/,;:&+=-]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if ((!male || !female) && !/\d/.test(rest)) return undefined;
  return { male: numberOf(male), female: numberOf(female), rest };
}
