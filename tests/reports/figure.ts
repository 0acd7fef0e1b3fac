/** What a report says of a figure, or of a part of it. */
export interface Figure {
  code: string;
  part: string | null;
  value: number | null;
  n: number | null;
  missing: number | null;
  hidden: boolean;
}
