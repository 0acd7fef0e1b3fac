import type { SheetRow } from './cell.ts';

/** What the cells of a column tell together of how its days are written. */
export interface DayOrder {
  /** Its texts name the month first, or some do and others do not. */
  texts?: 'MONTH_FIRST' | 'BOTH';
  /** What Excel took for days has none that could not be a month, and what it left as texts nothing but such. */
  turned?: true;
}

interface Seen {
  dayFirst: number;
  monthFirst: number;
  either: number;
  days: number;
  late: number;
}

/** A day in digits, year last. */
export const inDigits = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})(?![\d/.-])/;

/** Of those that tell their order so few are slips of the pen. */
const slips = 0.1;
const fewest = 3;

/** Gathers how the days of each column are written. */
export class DayOrders {
  private readonly columns = new Map<number, Seen>();

  take({ cells }: SheetRow): void {
    for (const [index, { kind, text, date }] of cells.entries()) {
      if (kind === 'DATE' && date) {
        const seen = this.of(index);
        seen.days++;
        if (Number(date.slice(8)) > 12) seen.late++;
      } else if (kind === 'TEXT' && text.length < 40) {
        const found = inDigits.exec(text);
        if (found) this.hear(this.of(index), Number(found[1]), Number(found[2]));
      }
    }
  }

  private of(index: number): Seen {
    const seen = this.columns.get(index) ?? { dayFirst: 0, monthFirst: 0, either: 0, days: 0, late: 0 };
    this.columns.set(index, seen);
    return seen;
  }

  private hear(seen: Seen, first: number, second: number): void {
    if (first > 12 && second <= 12) seen.dayFirst++;
    else if (second > 12 && second <= 31 && first <= 12) seen.monthFirst++;
    else seen.either++;
  }

  /** By the column, where it is not simply the day first. */
  found(): Record<number, DayOrder> {
    return Object.fromEntries(
      [...this.columns].flatMap(([index, seen]) => {
        const order = orderOf(seen);
        return Object.keys(order).length ? [[index, order]] : [];
      }),
    );
  }
}

function orderOf({ dayFirst, monthFirst, either, days, late }: Seen): DayOrder {
  const told = dayFirst + monthFirst;
  const isSlip = (count: number) => count <= told * slips;
  const texts = isSlip(monthFirst) ? undefined : isSlip(dayFirst) ? 'MONTH_FIRST' : 'BOTH';
  const turned = told > 0 && !either && days > 0 && !late && told + days >= fewest;
  return { ...(texts ? { texts } : {}), ...(turned ? { turned: true as const } : {}) };
}
