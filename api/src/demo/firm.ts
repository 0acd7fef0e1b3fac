import type { DayNumber } from './calendar.ts';
import type { Person } from './people.ts';
import type { Place } from './places.ts';
import type { Mentored } from './truth.ts';

/** A time of mentoring, planned before any row is written. */
export interface Mentoring extends Mentored {
  id: string;
  createdAt: number;
  firm: Firm;
  programme: number;
  state: string;
  plannedMonths: number;
  exitReason?: string;
  baselineOn?: DayNumber;
  /** The day by which it is put in order: its first, or the one on which it was planned. */
  order: DayNumber;
}

/** A business as the generator knows it: more than its row will tell. */
export interface Firm {
  n: number;
  id: string;
  createdAt: number;
  createdOn: DayNumber;
  closedOn?: DayNumber;
  status: string;
  place: Place;
  sector: string;
  owner: Person;
  name: string;
  /** Log of its turnover over the median. */
  size: number;
  /** How gladly it goes to exhibitions, from 0 to 1: most hardly ever do, so that those who do come again and again. */
  keen: number;
  mentored: boolean;
  engagements: Mentoring[];
  /** The identifiers of what it makes. */
  products: string[];
  /** Its measured batches by day: whether each is within the limits of consistency. */
  measured: { on: DayNumber; isWithin: boolean }[];
  duplicateOf?: Firm;
}

/** How many of a list that is sorted by entry were there on a day. */
export function countUntil(firms: readonly Firm[], day: DayNumber): number {
  let low = 0;
  let high = firms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firms[middle] as Firm).createdOn <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
