// Days as they are written in Indonesia: the day first, then the month, then the year.

const months = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'pebruari', 'peb', 'february'],
  ['maret', 'mar', 'mrt', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['agustus', 'agu', 'agt', 'ags', 'agust', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nov', 'nopember', 'nop'],
  ['desember', 'des', 'dec', 'december'],
];
const monthNumbers = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1])));
const monthNames = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|');

const weekdays: Record<string, readonly string[]> = {
  SUNDAY: ['minggu', 'ahad', 'sunday', 'min'],
  MONDAY: ['senin', 'monday', 'sen'],
  TUESDAY: ['selasa', 'tuesday', 'sel'],
  WEDNESDAY: ['rabu', 'wednesday', 'rab'],
  THURSDAY: ['kamis', 'thursday', 'kam'],
  FRIDAY: ['jumat', 'friday', 'jum'],
  SATURDAY: ['sabtu', 'saturday', 'sab'],
};
const weekdayOrder = Object.keys(weekdays);
const weekdayNames = new Map(Object.entries(weekdays).flatMap(([day, names]) => names.map((name) => [name, day])));
const weekdayPattern = [...weekdayNames.keys()].sort((a, b) => b.length - a.length).join('|');

/** Parts of a day, as many as are written. */
export interface Parts {
  day?: number;
  month?: number;
  year?: number;
}

/** Lower case, without what does not matter; a time of day that follows is left out. */
export const calendarText = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/['’‘`´]/g, '')
    .replace(/[\sT,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?\s*(?:z|wib|wita|wit|am|pm)?$/i, '')
    .replace(/\b(?:tanggal|tgl|pukul|hari)\b\.?\s*:?\s*/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const weekdayAhead = new RegExp(
  `^(?:(${weekdayPattern})\\b[\\s.,]*(?:(?:-|–|s[./]?d\\.?|dan|sampai)\\s*(?:${weekdayPattern})\\b[\\s.,]*)?)`,
);

/** A weekday before the rest, and the rest. Several may stand there, of a range; the first is told. */
export function withoutWeekday(text: string): { weekday?: string; rest: string } {
  const found = weekdayAhead.exec(text);
  if (!found) return { rest: text };
  const rest = text
    .slice(found[0].length)
    .replace(/^\((.*)\)$/, '$1')
    .trim();
  return { weekday: weekdayNames.get(found[1] as string) as string, rest };
}

const numeric = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})(?:\s*[/.\-\s]\s*(\d{4}|\d{2}))?$/;
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:t.*)?$/;
const named = new RegExp(
  `^(?:(\\d{1,2})\\s*[\\s.\\-/]?\\s*)?(${monthNames})\\b\\.?(?:\\s*[\\s.,\\-/]?\\s*'?(\\d{4}|\\d{2}))?$`,
);
/** The month ahead of its day, which only a name makes plain: `Dec 15, 2021`. */
const namedAhead = new RegExp(`^(${monthNames})\\b\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s*,\\s*(\\d{4})$`);
/** `20190315`, as older programs write it. */
const compact = /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])$/;
const yearAndMonth = /^(\d{4})-(\d{2})$/;
const monthAndYear = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/;

/** The parts of a day, or nothing where it is none. `today` tells which century two digits of a year mean. */
export function partsOf(text: string, today: string): Parts | undefined {
  const year = (written: string | undefined) => (written === undefined ? {} : { year: fullYear(written, today) });
  let found = iso.exec(text) ?? compact.exec(text);
  if (found) return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  found = named.exec(text);
  if (found) {
    const day = found[1] === undefined ? {} : { day: Number(found[1]) };
    return { ...day, month: monthNumbers.get(found[2] as string) as number, ...year(found[3]) };
  }
  found = namedAhead.exec(text);
  if (found)
    return { month: monthNumbers.get(found[1] as string) as number, day: Number(found[2]), year: Number(found[3]) };
  found = monthAndYear.exec(text);
  if (found) return { month: Number(found[1]), year: Number(found[2]) };
  found = numeric.exec(text);
  if (found) return { day: Number(found[1]), month: Number(found[2]), ...year(found[3]) };
  found = yearAndMonth.exec(text);
  if (found) return { year: Number(found[1]), month: Number(found[2]) };
  if (/^(?:1[89]|20)\d\d$/.test(text)) return { year: Number(text) };
  return /^\d{1,2}$/.test(text) ? { day: Number(text) } : undefined;
}

/** `20` is 2020 and `98` 1998: no year further than one from now. */
export function fullYear(written: string, today: string): number {
  if (written.length === 4) return Number(written);
  const now = Number(today.slice(0, 4));
  const year = Math.floor(now / 100) * 100 + Number(written);
  return year > now + 1 ? year - 100 : year;
}

/** Whether there is such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000 && year <= 9999;
}

export const weekdayOf = (date: string): string => weekdayOrder[new Date(`${date}T00:00:00Z`).getUTCDay()] as string;

export const isoDay = (year: number, month = 1, day = 1): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
