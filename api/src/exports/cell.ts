import type { Kind } from '../core/column.ts';

/** How a number is written. */
export type Form = 'whole' | 'decimal' | 'rupiah' | 'percent';

/** What stands in a cell. A text is a text, whatever it looks like. */
export type Cell = null | string | { form: Form; value: number } | { form: 'day' | 'instant'; value: string };

/** The languages in which a file is written; Excel expects its marks to fit. */
export type Tongue = 'id' | 'en';

const answers = { id: { true: 'Ya', false: 'Tidak' }, en: { true: 'Yes', false: 'No' } } as const;

/** Between several values in one cell. */
const between = '; ';

/** What a value is called, by its code. */
type Called = (code: string) => string;

interface Several {
  nodes: { label: string }[];
  totalCount: number;
}

/** How each kind of column stands in a cell; the others are texts as they are. */
const ways: Partial<Record<Kind, (value: never, called: Called, tongue: Tongue) => Cell>> = {
  integer: (value) => ({ form: 'whole', value }),
  float: (value) => ({ form: 'decimal', value }),
  rupiah: (value) => ({ form: 'rupiah', value }),
  boolean: (value, _, tongue) => answers[tongue][String(value) as 'true'],
  date: (value) => ({ form: 'day', value }),
  instant: (value) => ({ form: 'instant', value }),
  enum: (value, called) => called(value),
  enums: (value: string[], called) => value.map(called).join(between),
  texts: (value: string[]) => value.join(between),
  links: ({ nodes, totalCount }: Several) =>
    nodes.map(({ label }) => label).join(between) +
    (totalCount > nodes.length ? ` (+${totalCount - nodes.length})` : ''),
};

/** A value of a column as it stands in a cell. */
export function cellOf(kind: Kind, value: unknown, called: Called, tongue: Tongue): Cell {
  if (value === null || value === undefined) return null;
  return ways[kind]?.(value as never, called, tongue) ?? String(value);
}

/** A day that is known to the year or the month only is no day. */
export const dayOf = (value: string, precision: unknown): Cell => {
  if (precision === 'YEAR') return value.slice(0, 4);
  return precision === 'MONTH' ? value.slice(0, 7) : { form: 'day', value };
};

/** Whether a spreadsheet might take a text for a formula. */
export const looksLikeFormula = (text: string): boolean => /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text);
