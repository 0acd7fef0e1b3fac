import { CannotStart } from '../core/cannot-start.ts';

/** What an office of factor 1 holds. */
const whole = {
  businesses: 100_000,
  products: 300_000,
  mentors: 2_000,
  programmes: 200,
  engagements: 60_000,
  sessions: 240_000,
  exhibitions: 500,
  participations: 150_000,
  memberships: 30_000,
  certificates: 40_000,
  labTests: 6_000,
  facilitations: 12_000,
  constraints: 40_000,
  goals: 30_000,
  groups: 3_000,
  exportRecords: 4_000,
  trainings: 400,
  periodReports: 150_000,
  matchings: 150,
  meetings: 4_000,
  partnerships: 2_000,
  campaigns: 300,
  inquiries: 2_000,
  marketNotes: 1_000,
  enrolments: 10_000,
  claims: 200,
};

/** So few that the rest would find no place: mentors are full, exhibitions crowded. */
const fewest: Partial<Size> = { mentors: 12, programmes: 10, exhibitions: 10, groups: 5, trainings: 5 };

export type Size = typeof whole;

export const defaultFactor = 0.02;

/** How many rows of each noun an office of this factor holds. */
export function sizeOf(factor: number): Size {
  if (!(factor >= 0.001 && factor <= 10)) throw new CannotStart('The factor is a number from 0.001 to 10.');
  const entries = Object.entries(whole) as [keyof Size, number][];
  return Object.fromEntries(
    entries.map(([name, count]) => [name, Math.max(Math.round(count * factor), fewest[name] ?? 1)]),
  ) as Size;
}
