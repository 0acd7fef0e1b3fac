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

export const isDrawn = ({ measures }: Point): boolean => measures.some((each) => drawn(each) !== null);

/** So many bars are drawn with those of which nothing is known between them; of more only what is known. */
const few = 12;
/** As many bars as there are provinces can still be looked over; of more only the greatest are drawn. */
const overseen = 40;
const greatest = 20;

const sizeOf = ({ measures }: Point): number => Math.max(...measures.map((each) => Math.abs(drawn(each) ?? 0)));

/** What is drawn of many points: what is known of them, and of too many those with the greatest figures, up or down. */
export function drawable(points: readonly Point[]): readonly Point[] {
  if (points.length <= few || points.every(isDrawn)) return cut(points);
  return cut(points.filter(isDrawn));
}

const cut = (points: readonly Point[]): readonly Point[] =>
  points.length <= overseen ? points : points.toSorted((one, other) => sizeOf(other) - sizeOf(one)).slice(0, greatest);
