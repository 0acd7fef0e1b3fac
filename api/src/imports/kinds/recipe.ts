import type { Intent, Reason } from '../settle/intent.ts';
import type { ReadRow } from './read-row.ts';

/** What the person who brought the sheet has said of it. */
export interface Occasion {
  region?: string;
  year?: number;
  kbliVersion: string;
  exhibition?: { id: string; startsOn?: string; endsOn?: string };
  programme?: string;
  /** Whether who enters it may know NIKs. */
  mayKnowNik: boolean;
  /** Mentors by their names as they are compared. */
  mentors: ReadonlyMap<string, string>;
}

/** What the rows of a kind of sheet become. */
export interface Recipe {
  /** What has to be said before such a sheet is tried out. */
  needs?: (occasion: Occasion) => Reason | undefined;
  intents(row: ReadRow, occasion: Occasion): Intent[];
}
