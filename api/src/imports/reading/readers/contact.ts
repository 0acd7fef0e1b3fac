import { createRequire } from 'node:module';
import type * as PhoneNumbers from 'libphonenumber-js';
import { email as emailForm } from '../../../registry/contact.ts';
import { isCutOff } from './digits.ts';
import { asked, problem, type Reader, told, value } from './read.ts';

const load = createRequire(import.meta.url);
/** It knows the numbers of the whole world, and is read when the first of them comes in a sheet. */
let library: typeof PhoneNumbers | undefined;
const phoneNumbers = (): typeof PhoneNumbers => (library ??= load('libphonenumber-js'));

const parted = /\s*(?:[/,;\n|&]|\bdan\b|\batau\b|\bwa\b(?=\s*[:.]?\s*\+?\d))\s*|(?<=\d{10})\s+(?=(?:\+?62|0)8\d{8})/i;
/** A letter or a star among the digits was meant as a digit, or stands for one that is kept back. */
const withinDigits = /\d(?!(?:wa|hp|telp)\b)\p{L}|\d[\s.-]*\p{L}+[\s.-]*\d|\d[\s.-]+x{2,}|\d[\s.-]*(?:[*•_…]|\.{3})/iu;
/** A number within an office, which is no part of that by which it is reached. */
const extension = /\s*\b(?:ext|ekst|pes|pesawat)\b[\s.:]*\d+/gi;
/** What stands beside a number: what it is, or whose. */
const beside = /\([^)]*\p{L}[^)]*\)|\p{L}[\p{L}.'\s]*[:.]*/gu;

/** Telephone numbers in the form E.164; those without a country are Indonesian. */
export const phones: Reader<string[]> = (cell) => {
  if (/^\d[.,]\d+e\+?\d+$/i.test(cell.text)) return problem('AS_POWER');
  // Whom to ask for stands in such columns as well.
  if (!/\d/.test(cell.text)) return { missing: 'MISSING', doubts: [told('NO_PHONE')] };
  const text = cell.text.replaceAll(extension, '');
  const written = text
    .split(parted)
    .filter((part) => /\d/.test(part))
    .map((part) => (withinDigits.test(part) ? '' : part.replaceAll(beside, '').trim()));
  const read = written.map(phoneOf);
  const numbers = [...new Set(read.filter((number) => number !== undefined))];
  if (!numbers.length)
    return problem(written.some((part) => /^\d{6,8}$/.test(bare(part))) ? 'AREA_MISSING' : 'PHONE_FORM');
  return value(
    numbers,
    read.length > numbers.length && read.includes(undefined) && asked('PARTLY_READ'),
    text !== cell.text && told('PARTLY_READ'),
    numbers.some(isCutOff) && asked('DIGITS_LOST'),
  );
};

const bare = (written: string): string => written.replaceAll(/[^\d+]/g, '');

function phoneOf(written: string): string | undefined {
  let digits = bare(written).replace(/^00/, '+');
  // The zero of the country, with the country before it.
  digits = digits.replace(/^\+?620+/, '+62');
  if (/^62\d{7,}$/.test(digits)) digits = `+${digits}`;
  // Excel drops the zero before a number.
  if (/^8\d{8,11}$/.test(digits)) digits = `+62${digits}`;
  if (!/^[+0]/.test(digits)) return undefined;
  const number = phoneNumbers().parsePhoneNumberFromString(digits, 'ID');
  if (!number?.isPossible()) return undefined;
  // What is possible in general is longer than any number of Indonesia.
  const { length } = number.nationalNumber;
  return length >= 7 && (number.countryCallingCode !== '62' || length <= 12) ? number.number : undefined;
}

export const email: Reader<string> = (cell) => {
  const all = cell.text
    .replaceAll(/mailto:|[<>]/gi, '')
    .split(/[\s,;/]+/)
    .filter((part) => emailForm.test.test(part));
  if (!all.length) return problem('EMAIL_FORM');
  return value((all[0] as string).toLowerCase(), all.length > 1 && told('SEVERAL'));
};

export const url: Reader<string> = (cell) => {
  const [first = '', ...more] = cell.text.split(/\s+/);
  const address = /^https?:\/\//i.test(first)
    ? first
    : /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(first)
      ? `https://${first}`
      : '';
  // `terlampir` says that there is something, though not where.
  if (!URL.canParse(address)) return { missing: 'MISSING', doubts: [told('NO_ADDRESS')] };
  return value(address, more.length > 0 && told('PARTLY_READ'));
};
