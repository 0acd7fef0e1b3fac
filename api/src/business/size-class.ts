import { enumeration } from '../core/column.ts';

export const SizeClass = enumeration(
  'SizeClass',
  'How large a business is. Three rules stand side by side and may disagree; none of them is the size.',
  { MICRO: 'MICRO', SMALL: 'SMALL', MEDIUM: 'MEDIUM', LARGE: 'LARGE', UNKNOWN: 'UNKNOWN' },
  {
    UNKNOWN: { description: 'What the rule looks at is not recorded, or not for the span it needs. It is not micro.' },
  },
);

/** An SQL expression: the class of an amount by the greatest amounts of micro, small and medium. */
const upTo = (amount: string, micro: number, small: number, medium: number): string =>
  `case when ${amount} is null then 'UNKNOWN' when ${amount} <= ${micro} then 'MICRO' when ${amount} <= ${small} then 'SMALL' when ${amount} <= ${medium} then 'MEDIUM' else 'LARGE' end`;

const billion = 1_000_000_000;

/** Government Regulation (PP) 7/2021, article 35, by capital without land and building: for founding and registration. */
export const sizeByCapital = (investment: string): string => upTo(investment, billion, 5 * billion, 10 * billion);

/** PP 7/2021, article 35, by sales of a year: for those already in business. */
export const sizeBySales = (salesOfYear: string): string => upTo(salesOfYear, 2 * billion, 15 * billion, 50 * billion);

/** Ministry of Industry (Permenperin) 64/2016, for manufacturing: workers and investment without land and building. It knows no micro. */
export const sizeByIndustry = (workers: string, investment: string): string =>
  `case when ${workers} is null or ${investment} is null then 'UNKNOWN' when ${workers} <= 19 and ${investment} < ${billion} then 'SMALL' when ${workers} <= 19 or ${investment} <= ${15 * billion} then 'MEDIUM' else 'LARGE' end`;

/** The classes of Statistics Indonesia (BPS), by workers; the scale begins with one. */
export const sizeByWorkers = (workers: string): string =>
  `case when ${workers} is null or ${workers} < 1 then 'UNKNOWN' when ${workers} <= 4 then 'MICRO' when ${workers} <= 19 then 'SMALL' when ${workers} <= 99 then 'MEDIUM' else 'LARGE' end`;
