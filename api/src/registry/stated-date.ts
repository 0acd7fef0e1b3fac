import { enumeration } from '../core/column.ts';

export const DatePrecision = enumeration(
  'DatePrecision',
  'How exactly a day is known. A month or a year is kept as its first day.',
  { DAY: 'DAY', MONTH: 'MONTH', YEAR: 'YEAR' },
  {
    DAY: { description: 'The day itself is known.' },
    MONTH: { description: 'Only the month is known.' },
    YEAR: { description: 'Only the year is known.' },
  },
);

export const DateCertainty = enumeration(
  'DateCertainty',
  'How surely a day is known.',
  { STATED: 'STATED', INFERRED: 'INFERRED', DISPUTED: 'DISPUTED' },
  {
    STATED: { description: 'The source says it.' },
    INFERRED: { description: 'It follows from other evidence.' },
    DISPUTED: { description: 'Sources disagree.' },
  },
);

export const Weekday = enumeration('Weekday', 'A day of the week.', {
  MONDAY: 'MONDAY',
  TUESDAY: 'TUESDAY',
  WEDNESDAY: 'WEDNESDAY',
  THURSDAY: 'THURSDAY',
  FRIDAY: 'FRIDAY',
  SATURDAY: 'SATURDAY',
  SUNDAY: 'SUNDAY',
});

const inIndonesian = "'{Senin,Selasa,Rabu,Kamis,Jumat,Sabtu,Minggu}'::text[]";
const inEnglish = `'{${Object.keys(Weekday)}}'::text[]`;

/** What contradicts what where the weekday that a source prints is not that of the day; null where nothing does. */
export const otherWeekday = (day: string): string =>
  `(select format('Tercetak hari %s, sedangkan %s adalah hari %s.', (${inIndonesian})[array_position(${inEnglish}, it.${day}_weekday)],
      to_char(it.${day}, 'DD-MM-YYYY'), (${inIndonesian})[extract(isodow from it.${day})])
    where it.${day}_precision = 'DAY' and array_position(${inEnglish}, it.${day}_weekday) <> extract(isodow from it.${day}))`;

/** A day known to the month or the year is kept as the first day of it, and says so. */
export const statedDay = (day: string): string =>
  `(${day} is null) = (${day}_precision is null) and (${day} is null) = (${day}_certainty is null) and (${day} is null or ${day}_precision = 'DAY' or (extract(day from ${day}) = 1 and (${day}_precision = 'MONTH' or extract(month from ${day}) = 1)))`;

/** How many days there are from the first to the last, where both are known to the day. */
export const days = "case when starts_on_precision = 'DAY' then ends_on - starts_on + 1 else null end";

export const statedDayWords = {
  id: 'Tanggal, ketelitian dan kepastiannya diisi bersama; bulan atau tahun ditulis dengan hari pertamanya.',
  en: 'A date, its precision and its certainty go together; a month or a year is written as its first day.',
};
