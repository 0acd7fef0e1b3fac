/** What a report of the API answers, as far as its pages show it. */
export interface Measure {
  code: string;
  part: string | null;
  /** Stated with the figures of the whole; a group without a whole states its own. */
  definition?: string;
  unit: string;
  value: number | null;
  n: number | null;
  missing: number | null;
  coverage?: number | null;
  ifMissingUnchanged?: number | null;
  ifMissingClosed?: number | null;
  hidden: boolean;
}

export interface Group {
  dimension: string;
  key: string | null;
  label: string | null;
  measures: Measure[];
}

export interface Report {
  from: string | null;
  to: string | null;
  asOf: string;
  audience: 'VIEWER' | 'PARTNER';
  measures: Measure[];
  groups: Group[];
}

const figure = 'code part unit value n missing hidden';
const whole = `${figure} definition coverage ifMissingUnchanged ifMissingClosed`;

/** Figures alone, where a page shows no parts. */
export const figuresAlone = `{ from to asOf audience measures { ${whole} } }`;

/** A report with its parts; definitions stand once, with the whole. */
export const report = `{ from to asOf audience measures { ${whole} } groups { dimension key label measures { ${figure} } } }`;

/** A report that has parts only. */
export const partsOnly = `{ from to asOf audience measures { ${whole} } groups { dimension key label measures { ${whole} } } }`;

export const measureOf = (measures: readonly Measure[], code: string, part: string | null = null) =>
  measures.find((each) => each.code === code && each.part === part);

/** The parts of one figure, such as its states. */
export const partsOf = (measures: readonly Measure[], code: string) =>
  measures.filter((each) => each.code === code && each.part !== null);

export const groupsBy = ({ groups }: Pick<Report, 'groups'>, dimension: string) =>
  groups.filter((group) => group.dimension === dimension);
