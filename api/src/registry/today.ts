const zones = [
  { name: 'Asia/Makassar', provinces: ['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76'] },
  { name: 'Asia/Jayapura', provinces: ['81', '82', '91', '92', '93', '94', '95', '96'] },
];

/** Today's calendar day where a region lies: WIB, WITA or WIT by its province. */
export function todayIn(region: string, now = new Date()): string {
  const zone = zones.find(({ provinces }) => provinces.includes(region.slice(0, 2)))?.name ?? 'Asia/Jakarta';
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(now);
}
