import type { Doubt } from '../reading.ts';
import { asked, told } from './read.ts';
import { isSpelled } from './spelled.ts';
import type { ProblemCode } from './words.ts';

/** What is written of a number: it may be read in two ways, where a point or a comma can be either mark. */
export interface Written {
  values: number[];
  doubts: Doubt[];
  /** The cell itself says thousand or million. */
  scaled: boolean;
  /** What follows the number. */
  rest: string;
}

const scales: Record<string, number> = {
  rb: 1e3,
  rbu: 1e3,
  ribu: 1e3,
  jt: 1e6,
  jta: 1e6,
  juta: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  mlyr: 1e9,
  mil: 1e9,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  triliun: 1e12,
  trilyun: 1e12,
  m: 1e9,
};
const scaleWords = Object.keys(scales)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** `50 jutaan` is about as much. */
const scaleWord = new RegExp(`^(${scaleWords})(-?an)?(?![\\p{L}\\d])\\.?`, 'u');

const about =
  /^(?:±|\+\s*\/?\s*-|~|≈|(?:sekitar|kurang lebih|lebih kurang|kira[- ]?kira|krg lbh|hampir|perkiraan|estimasi|ca|lk|l\.k|k\.l|kl)\b\.?)\s*/;
const bound =
  /^(?:[<>≥≤]=?|(?:lebih dari|kurang dari|di ?atas|di ?bawah|minimal|maksimal|min|maks|max|paling banyak|paling sedikit)\b\.?)\s*/;
const currency = /^(?:rp|idr|rph|rupiah)\b[.\s:]*|^rp\.?\s*(?=\d)/;
const digits = /^(\d[\d.,]*(?: \d{3}(?!\d))*)/;

/** Reads a number as people write it; the marks of thousands and fractions are told apart by their places. */
export function amountIn(text: string, fractions: 'likely' | 'unlikely'): Written | ProblemCode {
  let rest = text.toLowerCase().replaceAll(/\s+/g, ' ').replace(/^['’]/, '').trim();
  const doubts: Doubt[] = [];
  const take = (pattern: RegExp) => {
    const before = rest;
    rest = rest.replace(pattern, '').trim();
    return rest !== before;
  };
  take(currency);
  if (take(about)) doubts.push(told('APPROXIMATE'));
  if (take(bound)) doubts.push(asked('AT_LEAST_OR_MOST'));
  take(currency);
  if (/^(?:-|−|\()\s*(?:rp\.?\s*)?\d/.test(rest)) return 'NEGATIVE';
  let values: number[] = [];
  let scaled = false;
  for (let part = 0; ; part++) {
    const found = digits.exec(rest);
    if (!found) break;
    const number = (found[1] as string).replace(/[.,]+$/, '').replaceAll(' ', '');
    rest = rest
      .slice((found[1] as string).length)
      .replace(/^\s*(?:[.,]?-+|=)(?!\s*(?:rp\.?\s*)?\d)/, '')
      .trim();
    const scale = scaleWord.exec(rest);
    if (part && !scale) return 'NOT_A_NUMBER';
    const each = readings(number, scale || fractions === 'likely' ? 'likely' : 'unlikely');
    if (!each.length) return 'GROUPS';
    if (!scale) {
      values = each;
      break;
    }
    scaled = true;
    if (scale[2]) doubts.push(told('APPROXIMATE'));
    rest = rest.slice(scale[0].length).trim();
    if (scale[1] === 'm')
      doubts.push(
        asked(
          'MILLION_OR_BILLION',
          each.flatMap((n) => [1e9, 1e6].map((by) => chosen(n * by))),
        ),
      );
    const times = each.map((n) => exact(n * (scales[scale[1] as string] as number)));
    values = part ? values.flatMap((before) => times.map((n) => before + n)) : times;
  }
  if (!values.length) return 'NOT_A_NUMBER';
  // `3 (tiga) orang`: said twice, as in documents.
  rest = rest.replace(/^\(([\p{L}\s]+)\)\s*/u, (whole, words: string) =>
    isSpelled(words, values[0] as number) ? '' : whole,
  );
  if (/^(?:-|–|—|s\/?d\b|sampai|hingga)\s*(?:rp\.?\s*)?\d/.test(rest)) return 'NUMBER_RANGE';
  if (/\d/.test(rest.replace(/\bm[23]\b|co2/g, ''))) return 'NOT_A_NUMBER';
  return { values, doubts, scaled, rest };
}

const exact = (number: number): number => Number(number.toPrecision(15));
export const chosen = (number: number) => ({ value: number, label: exact(number).toLocaleString('id-ID') });

/** The numbers that digits with points and commas may be, the likelier first; none where the marks fit nothing. */
function readings(written: string, fractions: 'likely' | 'unlikely'): number[] {
  const marks = [...written.matchAll(/[.,]/g)].map(({ 0: mark, index }) => ({
    mark,
    after: written.length - index - 1,
  }));
  const last = marks.at(-1);
  if (!last) return [Number(written)];
  const mixed = marks.some(({ mark }) => mark !== last.mark);
  const grouped = (part: string) => /^\d{1,3}(?:[.,]\d{3})*$/.test(part);
  const whole = written.slice(0, -last.after - 1);
  const fraction = Number(`${whole.replaceAll(/[.,]/g, '')}.${written.slice(-last.after)}`);
  const alone = Number(written.replaceAll(/[.,]/g, ''));
  if (mixed) {
    const separators = new Set(marks.slice(0, -1).map(({ mark }) => mark));
    return separators.size === 1 && grouped(whole) ? [fraction] : [];
  }
  if (marks.length > 1) return grouped(written) ? [alone] : [];
  if (last.after !== 3 || !grouped(written) || /^0/.test(whole)) return [fraction];
  return fractions === 'unlikely' ? [alone] : last.mark === '.' ? [alone, fraction] : [fraction, alone];
}
