import type { Measure } from '../report.ts';

/** One place of a chart, and one row of its table. */
export interface Point {
  key: string;
  label: string;
  /** One for each series. */
  measures: readonly (Measure | undefined)[];
  /** The list of the rows behind it, where the viewer may see them. */
  rows?: string | undefined;
}

/** What is drawn of a figure: nothing where nothing is known, or where it is hidden. */
export const drawn = (measure: Measure | undefined): number | null =>
  measure && !measure.hidden ? measure.value : null;
