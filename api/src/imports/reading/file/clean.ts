import iconv from 'iconv-lite';

// What a text looks like that was written in UTF-8 and read as if it were something else: `Â `, `â€“`, `┬á`.
const misread =
  /[ÂÃâ][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]+/g;
const misreadByDos = /[┬├][\u0080-\u25a0]|Γ[\u0080-\u25a0]{2}/g;

/** What the same bytes say as UTF-8, if they do. */
const again = (text: string, encoding: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(iconv.encode(text, encoding));
  } catch {
    return text;
  }
};

const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/g;
const plain = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** A text without what nobody sees: blanks at its ends and several in a row, control characters, blanks that do not break. */
export function clean(text: string): string {
  if (plain.test(text) && !text.includes('_x')) return text;
  return (
    text
      .replace(/_x([0-9A-F]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      .toWellFormed()
      .replace(misread, (part) => again(part, 'win1252'))
      .replace(misreadByDos, (part) => again(part, 'cp437'))
      .replace(/\r\n?/g, '\n')
      .replace(unprintable, '')
      // A keyboard set to full width: １２３ is 123.
      .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
      // Digits as Arabs and Persians write them.
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .normalize('NFC')
      .trim()
  );
}
