import type { SheetLayout } from './layout.ts';
import { calendarText, isoDay, partsOf } from './readers/calendar.ts';
import { days } from './readers/day.ts';
import type { Lookups, ReadValues } from './reading.ts';
import { readRegion } from './region/region.ts';

/** What the name of a sheet and the lines above its header tell of all its rows. */
export interface Caption {
  /** The first line that is a title. */
  title?: string;
  year?: number;
  days?: ReadValues['days'];
  /** The region of the sheet: its name is one, or a line says so; the narrowest of them. */
  region?: string;
}

const dayPattern =
  /(?:(?:\d{1,2}\s*(?:s\s?[./]\s?d\.?|-|–|sampai(?: dengan)?|hingga|dan)\s*)?(?:\d{1,2}\s+\p{L}+\s+(?:\d{4}\s*)?(?:s\s?[./]\s?d\.?|-|–|sampai(?: dengan)?|hingga)\s*)?\d{1,2}\s+\p{L}{3,}\s+\d{4})/iu;
const regionLine =
  /\b((?:kecamatan|kec|kabupaten|kab|kota|provinsi|prov|desa|kelurahan)\b[\s.:]+[\p{L}'. ]+?)(?=\s*(?:,|;|\(|-|–|\n|\b(?:tahun|th|kecamatan|kec|kabupaten|kab|kota|provinsi|prov)\b|\d|$))/giu;

/** What a sheet says of itself; `within` is the region in which its own is looked for. A region that is not sure is left out. */
export function captionOf(layout: SheetLayout, lookups: Lookups, within?: string): Caption {
  const lines = layout.caption.filter((line) => /\p{L}{3}/u.test(line));
  const said = lines.join('\n');
  const year = Number(/\b(?:19|20)\d\d\b/.exec(said.replace(dayPattern, ' '))?.[0] ?? Number.NaN);
  const span = daysIn(lines, lookups);
  const region = regionOf(
    [layout.sheet, ...[...said.matchAll(regionLine)].map(([, place = '']) => place)],
    lookups,
    within,
  );
  const stated = Number.isNaN(year) ? Number(span?.from.date.slice(0, 4) ?? Number.NaN) : year;
  return {
    ...(lines[0] ? { title: lines[0] } : {}),
    ...(Number.isNaN(stated) ? {} : { year: stated }),
    ...(span ? { days: span } : {}),
    ...(region ? { region } : {}),
  };
}

function daysIn(lines: string[], lookups: Lookups): ReadValues['days'] | undefined {
  for (const line of lines) {
    const found = dayPattern.exec(line)?.[0];
    if (found) {
      const { value } = days({ kind: 'TEXT', text: found }, { lookups });
      if (value) return value;
    }
  }
  return undefined;
}

function regionOf(texts: string[], lookups: Lookups, within: string | undefined): string | undefined {
  let best: string | undefined;
  for (const text of texts) {
    const { value, doubts } = readRegion(text, ['REGENCY', 'CITY', 'DISTRICT', 'VILLAGE', 'PROVINCE'], {
      lookups,
      ...(within ? { within } : {}),
    });
    if (value && !doubts.some(({ ask }) => ask) && (!best || value.startsWith(best))) best = value;
  }
  return best;
}

/** The region of a section (`Kecamatan Srengat`), if it surely is one. */
export const sectionRegion = (section: string, lookups: Lookups, within?: string): string | undefined =>
  regionOf([section], lookups, within);

/** The day of a column whose label is one: `8 Oktober 2021` above what was sold on it. */
export function dayOfLabel(label: string, year: number | undefined, lookups: Lookups): string | undefined {
  const found = /\d{1,2}\s*[/\-\s]\s*(?:\p{L}{3,}|\d{1,2})(?:\s*[/\-\s]\s*\d{2,4})?/u.exec(label)?.[0];
  const parts = found === undefined ? undefined : partsOf(calendarText(found), lookups.today);
  const y = parts?.year ?? year;
  return parts?.day && parts.month && y ? isoDay(y, parts.month, parts.day) : undefined;
}
