import type { Cell } from '../cell.ts';
import { inDigits } from '../day-order.ts';
import type { Doubt, Reading, ReadingContext, StatedDay } from '../reading.ts';
import { isDay, isoDay } from './calendar.ts';
import { asked, problem, told, value } from './read.ts';

// Days of which their cell alone does not say which they are: its column does, or the clock beside it.

const named = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });

/** Written so that no order of digits can turn it. */
const choiceOf = (date: string) => {
  const label = named.format(new Date(`${date}T00:00:00Z`));
  return { value: label, label };
};

const theDay = (date: string, ...doubts: Doubt[]): Reading<StatedDay> => value({ date, precision: 'DAY' }, ...doubts);

/** A day whose month may stand before it, or that Excel may have turned: as its column tells; nothing where it does not. */
export function byItsColumn(
  { kind, text, date, mended }: Cell,
  { dayOrder }: ReadingContext,
  fullYear: (written: string) => number,
): Reading<StatedDay> | undefined {
  if (!dayOrder || mended) return undefined;
  if (kind === 'DATE' && date && text.length > 7) {
    const turned = `${date.slice(0, 5)}${date.slice(8)}-${date.slice(5, 7)}`;
    return dayOrder.turned && turned !== date
      ? theDay(date, asked('TURNED_DAY', [date, turned].map(choiceOf)))
      : undefined;
  }
  const [, first, second, written] = inDigits.exec(text) ?? [];
  if (!dayOrder.texts || !written || first === second) return undefined;
  const year = fullYear(written);
  const [one, other] = [Number(first), Number(second)];
  const read = [
    { month: one, day: other, isAhead: true },
    { month: other, day: one, isAhead: false },
  ].filter(({ month, day }) => isDay(year, month, day));
  const [only] = read;
  if (!only) return problem('NO_SUCH_DAY');
  if (read.length > 1 && dayOrder.texts === 'BOTH')
    return {
      doubts: [
        asked(
          'DAY_OR_MONTH',
          read.reverse().map(({ month, day }) => choiceOf(isoDay(year, month, day))),
        ),
      ],
    };
  const isoDate = isoDay(year, only.month, only.day);
  return only.isAhead ? theDay(isoDate, told('MONTH_FIRST')) : theDay(isoDate);
}

const instant = /^(\d{4}-\d\d-\d\d)[t ](\d\d):(\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(z|utc|gmt|[+-]\d\d:?(?:\d\d)?)$/i;
/** Where Indonesia is ahead of UTC: west, middle, east. */
const zones = [7, 8, 9];

/** The day of Indonesia at an instant that is written in the zone of somewhere else; nothing where no zone is written. */
export function byTheClock(text: string): Reading<StatedDay> | undefined {
  const [, date, hour, minute, zone = ''] = instant.exec(text.trim()) ?? [];
  if (!date || !isDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)))) return undefined;
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  const ahead = Number(`${sign}1`) * (Number(hours) + Number(minutes ?? 0) / 60);
  if (zones.includes(ahead)) return theDay(date);
  const at = Date.parse(`${date}T${hour}:${minute}:00Z`) - ahead * 3_600_000;
  const days = [...new Set(zones.map((zone) => new Date(at + zone * 3_600_000).toISOString().slice(0, 10)))];
  const [first = date] = days;
  if (days.length > 1) return { doubts: [asked('TIME_ZONE', days.map(choiceOf))] };
  return first === date ? theDay(first) : theDay(first, told('TIME_ZONE'));
}
