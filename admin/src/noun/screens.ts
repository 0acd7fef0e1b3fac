import type { SvgIconComponent } from '@mui/icons-material';
import type { ComponentType } from 'react';
import type { Sort } from '../provider/order.ts';
import type { Where } from '../provider/where.ts';
import type { May } from '../session/useMay.ts';
import { type FieldName, type Noun, nouns } from './schema.ts';

/** Fields that belong together, under one heading (`groups.<title>` in the words). */
export interface Group<N extends Noun = Noun> {
  title: string;
  fields: readonly FieldName<N>[];
}

/** A list on the show page: rows that hang on the record, read and edited there. */
export interface Hanging<N extends Noun = Noun> {
  list: FieldName<N>;
  /** Columns other than those of the noun's own list. */
  columns?: readonly string[];
  /** A list of each row that opens under it. */
  inside?: string;
}

/** What a person does with one noun: the list, one form, the page of one record. */
export interface Screens<N extends Noun = Noun> {
  noun: N;
  icon: SvgIconComponent;
  /** `label` where no one field names the row, `createdAt` where it matters when it was written. */
  columns: readonly (FieldName<N> | 'label' | 'createdAt')[];
  /** Columns that a person can add. */
  more?: readonly FieldName<N>[];
  filters: readonly FieldName<N>[];
  sort?: Sort;
  /** Named filters, shown over the list and linked from the home page (`resources.<Noun>.lenses`). */
  lenses?: Record<string, Where>;
  groups: readonly Group<N>[];
  related?: readonly Hanging<N>[];
  /** Another way in than the plain form, in the head of the list. */
  entry?: ComponentType;
  /** Pages of their own, where the records are work under way rather than rows to keep: of all of them, and of one. */
  list?: ComponentType;
  show?: ComponentType;
  /** Another way to look at the list, which opens first. */
  board?: ComponentType;
  /** What can be done with one record beside the acts of its noun, in the head of its page. */
  actions?: ComponentType;
  /** What those parts of the page ask, with the record: questions by name, as far as the viewer may ask them. */
  beside?: readonly { name: string; isAsked?: (may: May) => boolean }[];
  /** What somebody who opens one record should know before anything else. */
  notice?: ComponentType;
  /** What the page of one record shows besides: the work done there first, what became of it after the facts. */
  work?: ComponentType;
  story?: ComponentType;
}

/** States the screens of a noun; the compiler knows its fields. */
export const screens = <N extends Noun>(noun: N, stated: Omit<Screens<N>, 'noun'>): Screens =>
  ({ noun, ...stated }) as unknown as Screens;

export const byLabel: Sort = { field: 'label', order: 'ASC' };
/** The order in which a list opens: its own, or by the column that names its rows. */
export const sortOf = ({ noun, sort }: Screens): Sort => {
  const [first = 'label'] = nouns[noun].label;
  return sort ?? { field: first in nouns[noun].fields ? first : 'label', order: 'ASC' };
};
