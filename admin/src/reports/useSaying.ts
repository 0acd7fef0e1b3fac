import { useLocale, useTranslate } from 'react-admin';
import { day, instant, percent, rounded, rupiah, short, shortRupiah, whole } from '../noun/value/numbers.ts';
import { usePastDay } from './past.ts';
import type { Group, Measure, Report } from './report.ts';

/** Figures that are differences: their sign is part of what they say. */
const changes = new Set([
  ...['MEN-04', 'MEN-05', 'MEN-05-MEDIAN', 'MEN-05-WOMEN', 'MEN-05-WOMEN-MEDIAN', 'MEN-05-MEN', 'MEN-05-MEN-MEDIAN'],
  ...['MEN-06', 'TRN-02', 'EXH-03', 'EXH-03-SAME'],
]);

/** The enumeration of which the parts of a figure are values. */
const partsIn: Record<string, string> = {
  'MEN-01': 'EngagementState',
  'MEN-01-EXIT': 'ExitReason',
  'MEN-13': 'ConstraintCategory',
  'MEN-13-DAYS': 'ConstraintCategory',
  'EXH-01': 'PrimaryFunding',
  'EXH-01-SHARE': 'PrimaryFunding',
};

/** Dimensions whose parts are values. */
const valuesOf: Record<string, string> = { SECTOR: 'Sector', KIND: 'TrainingKind' };

/** Behind the comma. */
const digitsOf: Record<string, number> = { DAYS: 0, MONTHS: 1 };

type Unit = Pick<Measure, 'code' | 'unit'>;

/** How figures, and what they are of, are said in the reader's language. */
export function useSaying() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'id';
  const past = usePastDay();

  function number(value: number, { code, unit }: Unit, isShort = false): string {
    const isChange = changes.has(code);
    switch (unit) {
      case 'RUPIAH':
        return isShort ? shortRupiah(value, locale) : rupiah(value, locale);
      case 'PERCENT':
        return percent(value, locale, { isChange });
      case 'POINTS':
      case 'MONTHS':
      case 'DAYS':
      case 'SESSIONS': {
        const digits = digitsOf[unit] ?? 2;
        const text = rounded(value, locale, { digits, isChange });
        return isShort ? text : translate(`reports.units.${unit}`, { number: text });
      }
      default:
        return isShort && Math.abs(value) >= 10_000
          ? short(value, locale)
          : rounded(value, locale, { digits: 0, isChange });
    }
  }

  /** The value, or why there is none: what there is nothing of, nobody could know. */
  function value(measure: Measure | undefined): string {
    if (measure?.hidden) return translate('reports.hidden');
    if (measure?.value == null)
      return translate(measure?.n === 0 && measure.missing === 0 ? 'reports.none' : 'reports.nothing');
    return number(measure.value, measure);
  }

  const count = (n: number | null | undefined) => (n == null ? '–' : whole(n, locale));

  /** On how many a figure rests, and of how many nothing is known. */
  function basis({ n, missing }: Pick<Measure, 'n' | 'missing'>): string {
    // A count of what is not counted one by one rests on nothing that could be said.
    if (n == null || (n === 0 && !missing)) return '';
    const words = missing ? 'reports.restsOnOf' : 'reports.restsOn';
    return translate(words, { n: whole(n, locale), missing: whole(missing ?? 0, locale) });
  }

  const part = (code: string, name: string) =>
    translate(`enums.${partsIn[code]}.${name}`, {
      _: translate(`reports.parts.${name}`, { _: name.replaceAll('_', ' ') }),
    });

  function group({ dimension, key, label }: Pick<Group, 'dimension' | 'key' | 'label'>): string {
    if (key === null) return translate('reports.notStated');
    const values = valuesOf[dimension];
    return values ? translate(`enums.${values}.${key}`, { _: label ?? key }) : (label ?? key);
  }

  return {
    translate,
    locale,
    number,
    value,
    count,
    basis,
    part,
    group,
    /** When a report was counted, or as of which day. */
    asOf: ({ asOf }: Pick<Report, 'asOf'>) =>
      past
        ? translate('reports.past.asOf', { day: day(past, locale) })
        : translate('reports.asOf', { when: instant(asOf, locale) }),
    name: (code: string) => translate(`reports.measures.${code}.name`, { _: code }),
    /** How a figure is counted. */
    told: ({ code, definition = '' }: Pick<Measure, 'code' | 'definition'>) =>
      translate(`reports.measures.${code}.told`, { definition, _: definition }),
  };
}
