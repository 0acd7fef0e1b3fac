import type { Code } from './definitions.ts';

/**
 * How many rows a part counts, how many of these the reader knows by name, and by how many the others are more than the
 * businesses that they are of.
 */
export type Part = [count: number, known: number, again?: number];

/** A figure as the database counts it. */
export interface Counted {
  code: Code;
  /** Each part is a figure of its own. */
  each: boolean;
  /** All rows of the group, parted: those that the value rests on, and those that it misses. */
  parts: Record<string, Part>;
  value: number | null;
  unchanged: number | null;
  closed: number | null;
  /** What it is by parts that are no parts of all rows, such as kinds of certificate; only where nothing is hidden. */
  told?: Told[] | null;
}

/** A figure of one such part. */
export interface Told {
  part: string;
  value: number | null;
  n: number;
  missing: number;
}

/** The part of a report that a key stands for; all of it, where there is no dimension. */
export interface Group {
  dimension: string | null;
  key: string | null;
  label: string | null;
  figures: Counted[];
}

/** Whether a value is measured of some and missing of others: it tells of those it rests on, and not how many they are. */
export const isMeasured = ({ parts }: Counted): boolean => /^with,missing(,none)?$/.test(Object.keys(parts).join());
