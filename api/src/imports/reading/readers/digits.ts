import { nik as nikForm } from '../../../registry/nik.ts';
import type { Cell } from '../cell.ts';
import type { Reading } from '../reading.ts';
import { asked, problem, type Reader, told, value } from './read.ts';

/** As many digits as Excel keeps of a number. */
const kept = 15;

const asPower = /^\d[.,]\d+e\+?\d+$/i;
/** A program that took a number for an amount has left `.0` behind it. */
const onlyDigits = (text: string): string => text.replace(/^(\d{12,16})[.,]0$/, '$1').replaceAll(/[\s.\-'’‘`/]/g, '');
const label = (text: string): string => text.replace(/^(?:no(?:mor)?\.?|nik|nib|npwp|ktp|kbli)\b[.\s:]*/i, '');

/** What was once saved as `9.12E+12` comes back as 9120000000000. */
export const isCutOff = (digits: string): boolean => /[1-9]\d*0{6,}$/.test(digits);

/** The digits of an identifier, or why they are none. */
function digitsOf(cell: Cell): string | 'AS_POWER' | 'AS_NUMBER' {
  if (asPower.test(cell.text.trim())) return 'AS_POWER';
  const digits = onlyDigits(label(label(cell.text)));
  return cell.kind === 'NUMBER' && digits.length > kept ? 'AS_NUMBER' : digits;
}

/** `Ada`, `Sedang diurus`, a mark: whether there is a number, or how far it has come, but not which it is. */
const isWithoutNumber = ({ text }: Cell): boolean => !/\d/.test(text) || text.trim() === '1';
const withoutNumber: Reading<never> = { missing: 'MISSING', doubts: [told('WITHOUT_NUMBER')] };

export const nik: Reader<string> = (cell) => {
  if (isWithoutNumber(cell)) return withoutNumber;
  const digits = digitsOf(cell);
  if (digits === 'AS_POWER' || digits === 'AS_NUMBER') return problem(digits);
  return nikForm.test.test(digits) ? value(digits) : problem('NIK_FORM');
};

export const nib: Reader<string> = (cell) => {
  if (isWithoutNumber(cell)) return withoutNumber;
  const digits = digitsOf(cell);
  if (digits === 'AS_POWER' || digits === 'AS_NUMBER') return problem(digits);
  if (/^\d{13}$/.test(digits)) return value(digits, isCutOff(digits) && asked('DIGITS_LOST'));
  if (!/^\d{12}$/.test(digits)) return problem('NIB_FORM');
  // Of a number Excel drops the zero before it; of a text anybody may have left out any digit.
  return value(`0${digits}`, cell.kind === 'NUMBER' ? told('ZERO_RESTORED') : asked('ZERO_RESTORED'));
};

export const npwp: Reader<string> = (cell) => {
  if (isWithoutNumber(cell)) return withoutNumber;
  const digits = digitsOf(cell);
  if (digits === 'AS_POWER' || digits === 'AS_NUMBER') return problem(digits);
  if (/^[1-9]\d{15}$/.test(digits)) return problem('NPWP_IS_NIK');
  if (/^\d{15,16}$/.test(digits)) return value(digits, isCutOff(digits) && asked('DIGITS_LOST'));
  return cell.kind === 'NUMBER' && /^\d{14}$/.test(digits)
    ? value(`0${digits}`, told('ZERO_RESTORED'))
    : problem('NPWP_FORM');
};

/** Codes of KBLI, with or without what they mean beside them. */
export const kbli: Reader<string[]> = (cell, { lookups }) => {
  if (cell.kind === 'NUMBER' && /^[1-9]\d{3}$/.test(cell.text))
    return lookups.isKbli?.(`0${cell.text}`) === false
      ? problem('KBLI_UNKNOWN')
      : value([`0${cell.text}`], told('ZERO_RESTORED'));
  const codes = [...new Set(cell.text.match(/(?<!\d)\d{5}(?!\d)/g) ?? [])];
  if (!codes.length || /(?<!\d)(?:\d{6,}|\d{3,4})(?!\d)/.test(cell.text)) return problem('KBLI_FORM');
  return codes.some((code) => lookups.isKbli?.(code) === false) ? problem('KBLI_UNKNOWN') : value(codes);
};
