/** Provinces whose clocks are ahead of Jakarta's, as the API's rules have them. */
const zones: Readonly<Record<string, readonly string[]>> = {
  'Asia/Makassar': ['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76'],
  'Asia/Jayapura': ['81', '82', '91', '92', '93', '94', '95', '96'],
};

/** The day that it is in a region, by its Kemendagri code; where none is known, in Jakarta. */
export function todayIn(region: string | undefined, now = new Date()): string {
  const [zone = 'Asia/Jakarta'] =
    Object.entries(zones).find(([, provinces]) => provinces.includes(region?.slice(0, 2) ?? '')) ?? [];
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const { year, month, day } = Object.fromEntries(parts.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${year}-${month}-${day}`;
}
