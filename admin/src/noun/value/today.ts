/** Provinces whose clocks are ahead of Jakarta's, as the API's rules have them. */
const zones: Readonly<Record<string, readonly string[]>> = {
  'Asia/Makassar': ['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76'],
  'Asia/Jayapura': ['81', '82', '91', '92', '93', '94', '95', '96'],
};

const calendars = new Map<string, Intl.DateTimeFormat>();

/** How the days of a zone are told; dear to make. */
function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const calendar =
    calendars.get(timeZone) ??
    new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  calendars.set(timeZone, calendar);
  return calendar;
}

/** The day that it is in a region, by its Kemendagri code; where none is known, in Jakarta. */
export function todayIn(region: string | undefined, now = new Date()): string {
  const [zone = 'Asia/Jakarta'] =
    Object.entries(zones).find(([, provinces]) => provinces.includes(region?.slice(0, 2) ?? '')) ?? [];
  const parts = calendarOf(zone);
  const { year, month, day } = Object.fromEntries(parts.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${year}-${month}-${day}`;
}

const aDay = 86_400_000;
const instantOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The day that lies so many days after another. */
export const daysFrom = (day: string, days: number): string =>
  new Date(instantOf(day) + days * aDay).toISOString().slice(0, 10);

/** How many days lie between two. */
export const daysBetween = (from: string, to: string): number => Math.round((instantOf(to) - instantOf(from)) / aDay);
