import type { Sentence } from '../../core/errors.ts';
import type { DayOrder } from './day-order.ts';
import type { DoubtCode, ProblemCode } from './readers/words.ts';
import type { Regions } from './region/regions.ts';

/** What a reader makes of a cell that says something. */
export interface ReadValues {
  text: string;
  /** Texts that commas, semicolons or lines part. */
  texts: string[];
  /** `key` is the name as it is compared: lower case, without its legal form. */
  businessName: { name: string; legalForm?: string; key: string };
  /** `name` is without titles, `written` with them. */
  person: { name: string; titles: string[]; written: string };
  sex: 'MALE' | 'FEMALE';
  day: StatedDay;
  days: { from: StatedDay; to: StatedDay };
  year: number;
  rupiah: number;
  count: number;
  /** How many people, and how many of them are men and women where the cell says so. */
  headcount: { all: number; male?: number; female?: number };
  decimal: number;
  percent: number;
  /** `250 kg/bulan`: how much, of what, in which time. */
  quantity: { value: number; unit?: string; per?: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' };
  /** In the form E.164, the first the one to call. */
  phones: string[];
  email: string;
  url: string;
  /** Codes of Kemendagri: of any level, of a regency or city, of a district, of a village. */
  region: string;
  regency: string;
  district: string;
  village: string;
  nik: string;
  nib: string;
  npwp: string;
  kbli: string[];
  sector: string;
  /** A state of `CertificateState` and what number stands beside it, with others of its like; a mark such as `Ada` says neither. */
  certificate: { state?: string; number?: string; others?: string[] };
  /** Values of `FundingSource`. */
  funders: string[];
  markets: ('LOCAL' | 'NATIONAL' | 'EXPORT')[];
  yesNo: boolean;
  /** ISO 3166-1, two letters. */
  country: string;
  /** The weekday-free change that some forms ask for in place of turnover. */
  change: 'DOWN' | 'SAME' | 'UP' | 'UP_BEYOND_TARGET';
  /** One value of the column's own choices, or several of them. */
  choice: string;
  choices: string[];
  /** The identifier of a record: the column of an export that comes back. */
  id: string;
}
export type ReaderName = keyof ReadValues;

/** A day as exactly as it is written; a month or a year is its first day. */
export interface StatedDay {
  date: string;
  precision: 'DAY' | 'MONTH' | 'YEAR';
  /** The weekday that stands beside it. */
  weekday?: string;
}

/** Why a cell cannot be read. Its sentence names no value. */
export interface Problem {
  code: ProblemCode;
  said: Sentence;
}

/** What is not sure about a value. One that `ask`s must be answered by a person before the row is applied. */
export interface Doubt {
  code: DoubtCode;
  said: Sentence;
  ask: boolean;
  choices?: { value: unknown; label: string }[];
}

/** The cell says nothing, says that there is none (`tdk ada`), or not yet (`belum ada`). */
export type Missing = 'MISSING' | 'NONE' | 'NOT_YET';

/**
 * The reading of one cell: a value, what is missing, or a problem; or none of these beside a doubt that asks for one of
 * its choices (`Blitar`: the regency or the city).
 */
export interface Reading<T = unknown> {
  value?: T;
  missing?: Missing;
  problem?: Problem;
  doubts: Doubt[];
}

/** What cells are looked up in. */
export interface Lookups {
  regions: Regions;
  /** Today, where the office is: a year is not to come. */
  today: string;
  /** Whether a code is in KBLI; any of five digits is taken where there is nothing to look it up in. */
  isKbli?: (code: string) => boolean;
}

export interface ReadingContext {
  /** What the header multiplies amounts by: `(Rp 000)`, `(juta)`. */
  unit?: 1 | 1000 | 1000000;
  /** Of a column of marks, what it is called: a mark says that. */
  label?: string;
  /** The time that amounts of the column are of: a cell that says the same says nothing new. */
  per?: 'MONTH' | 'YEAR';
  /** Of a day that is asked for as such: a month says no day. */
  exact?: true;
  /** Of an amount that may be less than nothing: a loss. */
  negative?: true;
  /** What its column tells of how days are written, where that is not simply the day first. */
  dayOrder?: DayOrder;
  /** The year that the sheet is of, for days that stand without one below a caption that says it. */
  year?: number;
  /** The region in which places are looked for: the regency of the row, the district of the sheet, the office's own. */
  within?: string;
  /** Of a column of choices, what they are. */
  choices?: readonly Choice[];
  lookups: Lookups;
}

/** One of the values a column may have, and what people call it. */
export interface Choice {
  value: string;
  called: string[];
}
