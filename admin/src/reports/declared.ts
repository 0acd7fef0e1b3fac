import type { SvgIconComponent } from '@mui/icons-material';
import type { ComponentType, LazyExoticComponent } from 'react';
import type { Noun } from '../noun/schema.ts';
import type { Where } from '../provider/where.ts';
import type { May } from '../session/useMay.ts';
import { type Measure, measureOf, type Report } from './report.ts';
import type { Root } from './rootOf.ts';

/** What the address of a page says, with what holds where it says nothing. */
export type Stated = Readonly<Record<string, string>>;

export interface Row {
  id: string;
  label: string;
}

/** What a page is answered: a report under `report`, choices of its filters under their names, and what else it asks. */
export type Answer = Readonly<Record<string, unknown>> & { report?: Report | null };

/** The place of a figure: of the whole, or of one part that a dimension tells apart. */
export interface Place {
  measure: Measure;
  dimension?: string;
  key?: string | null;
}

/** The rows behind a figure, as the filter of a list. */
export interface Rows {
  noun: Noun;
  where: Where;
}

export interface WorkProps {
  answer: Answer;
  stated: Stated;
  state: (changes: Record<string, string>) => void;
  /** What the page has asked under a name. */
  rootAt: (under: string) => Root | undefined;
}

export type Filter = 'year' | 'on' | 'since' | 'region' | 'sector' | 'programme' | 'partner' | 'exhibition';

/** A page of figures: what it asks in one request, what the reader chooses, and what is drawn. */
export interface ReportPage {
  /** Its place in the address, and its words: `reports.pages.<path>`. */
  path: string;
  icon: SvgIconComponent;
  /** Whether the viewer may ask it. */
  isOpen: (may: May) => boolean;
  query: string;
  variables: (stated: Stated, may: May) => Record<string, unknown>;
  filters: readonly Filter[];
  /** What holds where the address says nothing: of what must be chosen, the first choice. */
  otherwise?: (may: May, answer: Answer | undefined, address: Stated) => Stated;
  /** What a choice entails. */
  choosing?: (changes: Record<string, string>, answer: Answer | undefined) => Record<string, string>;
  figures: readonly string[];
  /** Figures that are drawn part by part. */
  parts: readonly string[];
  /** Dimensions that are drawn; a report with provinces has a map of them. */
  by: readonly string[];
  /** Figures that can be compared between the parts of a dimension, the first of them without being asked. */
  compared: readonly string[];
  rows?: (stated: Stated, place: Place) => Rows | undefined;
  /** What the public may be told of what the reader looks at: fixed cuts alone. */
  published?: (stated: Stated) => Record<string, unknown> | undefined;
  /** What else it shows. */
  work?: LazyExoticComponent<ComponentType<WorkProps>>;
}

/** Half-open, as the API takes it. */
export const yearOf = ({ year = '' }: Stated) => ({ from: `${year}-01-01`, to: `${Number(year) + 1}-01-01` });

/** Only what is stated. */
export const given = (stated: Stated, ...names: readonly string[]) =>
  Object.fromEntries(names.flatMap((name) => (stated[name] ? [[name, stated[name]]] : [])));

/** The figures that can be compared, and the one that the reader has chosen. */
export function chosenMeasure({ compared }: ReportPage, measures: readonly Measure[], stated: Stated) {
  const offered = compared.flatMap((code) => measureOf(measures, code) ?? []);
  return { offered, measure: offered.find(({ code }) => code === stated.measure) ?? offered[0] };
}
