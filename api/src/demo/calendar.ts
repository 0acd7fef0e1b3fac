/** A day as the number of days since 1 January 1970. */
export type DayNumber = number;

const milliseconds = 86_400_000;

export const day = (text: string): DayNumber => Date.parse(text) / milliseconds;

const texts = new Map<DayNumber, string>();

export function dayText(number: DayNumber): string {
  let text = texts.get(number);
  if (!text) {
    text = new Date(number * milliseconds).toISOString().slice(0, 10);
    texts.set(number, text);
  }
  return text;
}

export const yearOf = (number: DayNumber): number => Number(dayText(number).slice(0, 4));

/** The day on which the books of the synthetic office were closed: to it, everything later is still to come. */
export const closingDay = day('2026-06-30');
export const openingDay = day('2016-01-04');

/** When a row was entered: in office hours of that day, a little later for each next one. */
export const enteredOn = (number: DayNumber, n: number): number =>
  Math.min(number, closingDay) * milliseconds + 2 * 3_600_000 + (n % 21_600) * 1000 + (n % 997);

/** The first day of Lebaran (1 Syawal) as the government set it, or is expected to. */
export const lebaran = [
  '2016-07-06',
  '2017-06-25',
  '2018-06-15',
  '2019-06-05',
  '2020-05-24',
  '2021-05-13',
  '2022-05-02',
  '2023-04-22',
  '2024-04-10',
  '2025-03-31',
  '2026-03-21',
  '2027-03-10',
].map(day);

/** Days until the Lebaran that is nearest; negative after it. */
export function daysToLebaran(number: DayNumber): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const feast of lebaran) if (Math.abs(feast - number) < Math.abs(nearest)) nearest = feast - number;
  return nearest;
}

/** Nobody visits and nobody exhibits in the week of Lebaran: such a day gives way to one after it, or else before. */
export function offLebaran(number: DayNumber, last: DayNumber): DayNumber {
  const left = daysToLebaran(number);
  if (left > 4 || left < -8) return number;
  const after = number + left + 9;
  return after <= last ? after : number + left - 5;
}

/** The months in which nobody could meet. */
export const pandemic = { from: day('2020-03-20'), to: day('2021-08-31') };
export const inPandemic = (number: DayNumber): boolean => number >= pandemic.from && number <= pandemic.to;
