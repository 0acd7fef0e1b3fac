import type { Cell } from '../cell.ts';
import { dayOf } from '../file/number-format.ts';
import type { Reading, ReadingContext, StatedDay } from '../reading.ts';
import { calendarText, fullYear, isDay, isoDay, type Parts, partsOf, weekdayOf, withoutWeekday } from './calendar.ts';
import { asked, problem, type Reader, told, value } from './read.ts';
import { byItsColumn, byTheClock } from './whose-day.ts';

/** One day, or a month or a year where no more is written. */
export const day: Reader<StatedDay> = (cell, context) => {
  const read = anyDay(cell, context);
  return context.exact && read.value && read.value.precision !== 'DAY' ? problem('DAY_MISSING') : read;
};

const anyDay: Reader<StatedDay> = (cell, context) => {
  if (cell.kind === 'DATE' && isEmptyDay(cell)) return problem('EMPTY_DAY');
  const ordered = byItsColumn(cell, context, (written) => fullYear(written, context.lookups.today));
  if (ordered) return ordered;
  if (cell.kind === 'DATE') return value(ofDateCell(cell.date as string, cell.text));
  const { weekday, rest } = withoutWeekday(calendarText(cell.text));
  const zoned = byTheClock(cell.text);
  if (zoned) return zoned;
  const serial = serialDay(cell.text);
  if (serial) return value({ date: serial, precision: 'DAY' }, askedDay(serial));
  const parts = partsOf(rest, context.lookups.today);
  if (!parts) return problem(between(rest, context) ? 'SEVERAL_DAYS' : 'NOT_A_DAY');
  return stated(parts, weekday, context);
};

/** Nothing, or a small number, that is shown as a day: Excel begins to count with 1900. */
const isEmptyDay = ({ date = '' }: Cell): boolean => date < '1901';

/** A day of 1950 to 2100 as Excel counts them, where the cell has lost its format. */
const serialDay = (text: string): string | undefined =>
  /^(?:1[89]|[2-6]\d|7[0-2])\d{3}$/.test(text) ? dayOf(Number(text), false) : undefined;

const askedDay = (date: string) => {
  const label = date.split('-').reverse().join('/');
  return asked('SERIAL_DAY', [{ value: label, label }]);
};

/** A first and a last day; one day is both. */
export const days: Reader<{ from: StatedDay; to: StatedDay }> = (cell, context) => {
  const { weekday, rest } = withoutWeekday(calendarText(cell.text));
  const isOne = cell.kind === 'DATE' || partsOf(rest, context.lookups.today);
  const both = isOne ? undefined : between(rest, context);
  if (!both) {
    const one = day(cell, context);
    return one.value ? value({ from: one.value, to: one.value }, ...one.doubts) : (one as Reading<never>);
  }
  const to = stated(both.to, undefined, context);
  if (!to.value) return to as Reading<never>;
  const from = stated({ ...lacking(both.to, both.from), ...both.from }, weekday, context);
  if (!from.value) return from as Reading<never>;
  if (from.value.date > to.value.date) return problem('BACKWARDS');
  return value({ from: from.value, to: to.value }, ...from.doubts);
};

const until = /\s*(?:\bs\s?[./]\s?d\b\.?|\bsampai(?:\s+dengan)?\b|\bhingga\b|\bsd\b|\bto\b|\bdan\b|&|–|—|-)\s*/g;

/** The parts of two days, if what parts them stands at just one place where both sides are days. */
function between(text: string, { lookups: { today } }: ReadingContext): { from: Parts; to: Parts } | undefined {
  const splits = [...text.matchAll(until)].flatMap(({ 0: mark, index }) => {
    const from = partsOf(withoutWeekday(text.slice(0, index).trim()).rest, today);
    const to = partsOf(withoutWeekday(text.slice(index + mark.length).trim()).rest, today);
    return from && to && to.year !== undefined && isAsExact(from, to) ? [{ from, to }] : [];
  });
  return splits.length === 1 ? splits[0] : undefined;
}

const isAsExact = (from: Parts, to: Parts): boolean =>
  (from.day === undefined) === (to.day === undefined) && (to.month !== undefined || from.month === undefined);

/** What a first day leaves to the last one to say: `9-13 Mei 2018`. */
const lacking = (to: Parts, from: Parts): Parts => ({
  ...(from.year === undefined ? { year: to.year as number } : {}),
  ...(from.month === undefined ? { month: to.month as number } : {}),
});

function stated({ day, month, year }: Parts, weekday: string | undefined, context: ReadingContext): Reading<StatedDay> {
  if (year === undefined && context.year === undefined)
    return problem(month === undefined ? 'MONTH_MISSING' : 'YEAR_MISSING');
  if (month === undefined && day !== undefined) return problem('MONTH_MISSING');
  const y = year ?? (context.year as number);
  if (!isDay(y, month ?? 1, day ?? 1)) return problem('NO_SUCH_DAY');
  const date = isoDay(y, month, day);
  const precision = day !== undefined ? 'DAY' : month !== undefined ? 'MONTH' : 'YEAR';
  return value(
    { date, precision, ...(weekday ? { weekday } : {}) },
    year === undefined && asked('YEAR_FROM_SHEET'),
    weekday !== undefined && precision === 'DAY' && weekdayOf(date) !== weekday && told('WEEKDAY_MISMATCH'),
  );
}

/** Its text shows as much of the day as the office sees. */
const ofDateCell = (date: string, text: string): StatedDay => ({
  date: text.length === 4 ? `${date.slice(0, 4)}-01-01` : text.length === 7 ? `${date.slice(0, 7)}-01` : date,
  precision: text.length === 4 ? 'YEAR' : text.length === 7 ? 'MONTH' : 'DAY',
});

/** Of two digits a person says which century they are of. */
function ofCentury(short: number, today: string): Reading<number> {
  const now = Number(today.slice(0, 4));
  const [first = 0, ...others] = [2000 + short, 1900 + short].filter((each) => each <= now);
  return value(
    first,
    asked(
      'CENTURY',
      [first, ...others].map((each) => ({ value: each, label: String(each) })),
    ),
  );
}

/** A year: `2015`, `th. 2015`, or that of a day. */
export const year: Reader<number> = (cell, context) => {
  if (cell.kind === 'DATE') return isEmptyDay(cell) ? problem('EMPTY_DAY') : value(Number(cell.date?.slice(0, 4)));
  const serial = serialDay(cell.text);
  if (serial) return value(Number(serial.slice(0, 4)), askedDay(serial));
  const said = cell.text.toLowerCase();
  const isAbout = /^(?:±|\+\/?-|~|sekitar|kurang lebih|kira[- ]?kira)/.test(said);
  const text = said
    .replace(/^(?:tahun|thn|th|sejak|sekitar|kurang lebih|kira[- ]?kira|±|\+\/?-|~)[\s.:]*/, '')
    .replace(/\s*m(?:asehi)?\.?$/, '');
  const found = /^(\d{4})(?:\.0+)?$/.exec(text) ?? /^\d{1,2}[/.-]\d{1,2}[/.-](\d{4})$/.exec(text);
  const read = found ? Number(found[1]) : partsOf(calendarText(text), context.lookups.today)?.year;
  const [, short] = /^['’]?(\d{2})$/.exec(text) ?? [];
  if (short) return ofCentury(Number(short), context.lookups.today);
  if (read === undefined || read < 1800 || read > 2200) return problem('NOT_A_YEAR');
  return value(read, isAbout && told('APPROXIMATE'));
};
