import { PeriodReport } from '../../business/period-report.ts';
import type { ReadValues } from '../reading/reading.ts';
import { type Intent, Of, type Values } from '../settle/intent.ts';
import type { ReadRow } from './read-row.ts';
import type { Occasion } from './recipe.ts';

/** Who works there, in columns of their own or as the parts of the whole. */
export function workersOf(row: ReadRow): { men: number | undefined; women: number | undefined } {
  const parts = row.peek<'headcount'>('workers');
  return {
    men: row.value<'count'>('workersMale') ?? parts?.male,
    women: row.value<'count'>('workersFemale') ?? parts?.female,
  };
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

/** The figures of the year are a report of it. */
export function yearReport(row: ReadRow, { year }: Occasion): Intent[] {
  const capacity = capacityOfYear(row);
  const { men, women } = workersOf(row);
  const figures: Values = {
    turnover: row.value<'rupiah'>('turnover'),
    workersMale: men,
    workersFemale: women,
    investment: row.value<'rupiah'>('investment'),
    installedCapacity: capacity?.value,
  };
  if (!Object.values(figures).some((value) => value !== undefined)) return [];
  if (!year) {
    row.reasons.push(noYear);
    return [];
  }
  return [
    {
      key: 'report',
      level: 6,
      noun: PeriodReport,
      find: { by: 'PARENT', link: 'business', same: ['period', 'startsOn'] },
      values: {
        business: new Of('business'),
        period: 'YEAR',
        startsOn: `${year}-01-01`,
        ...figures,
        unit: capacity && (row.value<'text'>('unit') ?? capacity.unit ?? 'unit'),
      },
      fresh: { state: 'SUBMITTED' },
      from: { installedCapacity: 'capacity' },
    },
  ];
}

const noYear = {
  code: 'YEAR_OF_SHEET_MISSING',
  asks: true,
  said: {
    id: 'Tahun lembar ini belum diisi, jadi angkanya tidak dapat dilaporkan.',
    en: 'The year of the sheet is not stated, so its figures are of no year.',
  },
};
