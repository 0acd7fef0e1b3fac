/** How a workbook shows a number: as a day, as far as it is one, or as digits of a certain number. */
export interface NumberFormat {
  day?: 'DAY' | 'MONTH' | 'YEAR';
  time?: true;
  percent?: true;
  /** A format of zeros only: that many digits are shown. */
  digits?: number;
}

const builtIn: Record<number, NumberFormat> = {
  9: { percent: true },
  10: { percent: true },
  17: { day: 'MONTH' },
  18: { time: true },
  19: { time: true },
  20: { time: true },
  21: { time: true },
  45: { time: true },
  46: { time: true },
  47: { time: true },
};
for (const id of [14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
  builtIn[id] = { day: 'DAY' };

/** The format of this number, or of this code (ECMA-376, part 1, 18.8.31). */
export function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return builtIn[id] ?? {};
  const [shown = ''] = code
    .replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .toLowerCase()
    .split(';');
  if (/^0{2,}$/.test(shown)) return { digits: shown.length };
  if (/general|[#0?]/.test(shown) && !/[ymd]{2}/.test(shown)) return shown.includes('%') ? { percent: true } : {};
  if (/d/.test(shown)) return { day: 'DAY' };
  if (/y/.test(shown)) return { day: /m/.test(shown) ? 'MONTH' : 'YEAR' };
  if (/[hs]/.test(shown)) return { time: true };
  return /m{3}/.test(shown) ? { day: 'MONTH' } : {};
}

const dayLength = 86_400_000;

/** The day that a serial number stands for; there is none before 1900, and none after 9999. */
export function dayOf(serial: number, since1904: boolean): string | undefined {
  // Excel counts a 29 February 1900 that never was.
  const days = Math.floor(serial) + (since1904 ? 1462 : serial < 60 ? 1 : 0);
  if (!(days >= 1 && days < 2_958_466)) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + days * dayLength).toISOString().slice(0, 10);
}

/** A number in plain digits: Excel writes `3.5E15` into the file where the office sees sixteen digits, Google `12.0`. */
export function digitsOf(written: string): string {
  if (!/e/i.test(written)) return written.replace(/\.0+$/, '');
  const number = Number(written);
  if (!Number.isFinite(number)) return written;
  return Number.isInteger(number) ? BigInt(number).toString() : String(number);
}
