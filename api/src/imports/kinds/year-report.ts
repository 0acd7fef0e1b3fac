import { PeriodReport } from '../../business/period-report.ts';
import type { ReadValues } from '../reading/reading.ts';
import { type Intent, Of, type Values } from '../settle/intent.ts';
import type { ReadRow } from './read-row.ts';
import type { Occasion } from './recipe.ts';

/** Who works there, in columns of their own or as the parts of the whole. */
export function workersOf(row: ReadRow): { men: number | undefined; women: number | undefined } {
  const parts = row.peek<'headcount'>('workers');
  const latest = (key: string) => [...row.inYears<'count'>(key, Number.POSITIVE_INFINITY).values()].at(-1);
  return { men: latest('workersMale') ?? parts?.male, women: latest('workersFemale') ?? parts?.female };
}

/** What could be made in a year; where the sheet says of no year, it is kept as it was written. */
function capacityOfYear(row: ReadRow): ReadValues['quantity'] | undefined {
  const ofYear = /\b(?:th|thn|tahun|pertahun|year)\b/i;
  const unit = row.written('unit') ?? '';
  const cell = row.peek<'quantity'>('capacity');
  const per = cell?.per ?? (/\/|\bper/i.test(unit) ? unit : row.called('capacity'));
  if (!cell || !(per === 'YEAR' || ofYear.test(per))) return undefined;
  return row.value<'quantity'>('capacity');
}

/** The figures of a year are a report of it. */
export function yearReport(row: ReadRow, { year }: Occasion): Intent[] {
  const capacity = capacityOfYear(row);
  const reports = new Map<number | undefined, Values>();
  const say = (of: number | undefined, figure: Values) => reports.set(of, { ...reports.get(of), ...figure });
  for (const key of ['turnover', 'workersMale', 'workersFemale', 'investment'])
    for (const [of, value] of row.inYears(key, year)) say(of, { [key]: value });
  const parts = row.peek<'headcount'>('workers');
  for (const [key, value] of [
    ['workersMale', parts?.male],
    ['workersFemale', parts?.female],
  ] as const)
    if (value !== undefined && reports.get(year)?.[key] === undefined) say(year, { [key]: value });
  if (capacity)
    say(year, {
      installedCapacity: capacity.value,
      unit: row.value<'text'>('unit') ?? capacity.unit ?? 'unit',
    });
  if (reports.delete(undefined)) row.reasons.push(noYear);
  return [...reports].map(([of, figures]) => ({
    key: of === year ? 'report' : `report ${of}`,
    level: 6,
    noun: PeriodReport,
    find: { by: 'PARENT', link: 'business', same: ['period', 'startsOn'] },
    values: { business: new Of('business'), period: 'YEAR', startsOn: `${of}-01-01`, ...figures },
    fresh: { state: 'SUBMITTED' },
    from: { installedCapacity: 'capacity' },
  }));
}

const noYear = {
  code: 'YEAR_OF_SHEET_MISSING',
  asks: true,
  said: {
    id: 'Tahun lembar ini belum diisi, jadi angkanya tidak dapat dilaporkan.',
    en: 'The year of the sheet is not stated, so its figures are of no year.',
  },
};
