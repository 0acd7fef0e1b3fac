import type { ReactNode } from 'react';
import type { Noun } from '../../noun/schema.ts';
import type { Precision } from '../../noun/value/numbers.ts';

/** A day as a record states it: how exactly and how surely it is known. */
export interface Stated {
  on?: string | null;
  precision?: Precision | null;
  certainty?: string | null;
}

/** Something that happened to a business, told by the record that says so. */
export interface Moment extends Stated {
  noun: Noun;
  id: string;
  /** What happened: `story.said.<word>` in the words. */
  said: string;
  title: ReactNode;
  /** The state of the record, where it says more than what happened. */
  state?: string;
  details?: ReactNode;
}

export interface Told extends Moment {
  chapter: string;
}

const newestFirst = (one: Told, other: Told) => (other.on ?? '').localeCompare(one.on ?? '');

/** Rows by the year of a day of theirs, in the order in which they come. */
export function byYear<Row>(rows: readonly Row[], on: (row: Row) => string): [string, Row[]][] {
  const years = new Map<string, Row[]>();
  for (const row of rows) {
    const year = on(row).slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), row]);
  }
  return [...years];
}

/** The dated moments by year, newest first, and apart from them those that no source dates. */
export const arrange = (moments: readonly Told[]) => ({
  years: byYear(moments.filter(({ on }) => on).sort(newestFirst), ({ on }) => on ?? ''),
  undated: moments.filter(({ on }) => !on),
});

export const dayOf = (row: Record<string, unknown>, field: string): Stated => ({
  on: row[field] as string | null,
  precision: row[`${field}Precision`] as Precision | null,
  certainty: row[`${field}Certainty`] as string | null,
});
