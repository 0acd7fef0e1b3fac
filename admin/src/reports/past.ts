import { useAddress } from '../frame/address.ts';
import { daysFrom, todayIn } from '../noun/value/today.ts';
import type { Stated } from './declared.ts';

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** The day as of whose end a page tells what was recorded, if that is not now. */
export const pastDayOf = ({ past = '' }: Stated): string | undefined =>
  isDay(past) && past < todayIn(undefined) ? past : undefined;

/** The same as the address of the page says. */
export const usePastDay = (): string | undefined => pastDayOf(useAddress()[0]);

/** The end of that day in Jakarta, as reports take it. */
export function instantOf(stated: Stated): { asOf?: string } {
  const day = pastDayOf(stated);
  return day ? { asOf: `${daysFrom(day, 1)}T00:00:00+07:00` } : {};
}
