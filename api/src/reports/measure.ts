import { type Code, definitions } from './definitions.ts';
import type { Measure } from './report.ts';

/** One figure: its value, and on how many of how many it rests. */
export const measure = (
  code: Code,
  value: number | null,
  n: number,
  { missing = 0, part = null }: { missing?: number; part?: string | null } = {},
): Measure => ({
  ...{ code, part, value, n, missing, coverage: ratio(n, n + missing) },
  ...{ definition: definitions[code].text, unit: definitions[code].unit, hidden: false },
  ...{ ifMissingUnchanged: null, ifMissingClosed: null },
});

/** One that is not shown, nor on how many it rests. */
export const hidden = (code: Code): Measure => ({
  ...measure(code, null, 0),
  ...{ n: null, missing: null, coverage: null, hidden: true },
});

export const ratio = (over: number | null, under: number | null): number | null =>
  over === null || !under ? null : over / under;

export const percent = (part: number | null, whole: number | null): number | null =>
  ratio(part === null ? null : 100 * part, whole);
