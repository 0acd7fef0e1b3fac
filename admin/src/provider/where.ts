import { fieldOf, type Noun } from '../noun/schema.ts';

export type Where = { [key: string]: unknown };

const isBranch = (value: unknown): value is Where =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A filter without the branches that a person has left empty; an empty `none: {}` written on purpose stays. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  if (!isBranch(value)) return value === '' || value === null ? undefined : value;
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, quantifiers.has(key) ? inner : filled(inner)] as const,
  );
  const kept = entries.filter(([, inner]) => inner !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
const quantifiers = new Set(['some', 'none', 'every']);

/** react-admin's filter: `q` is the search text, the rest is already shaped like the API's `where`. */
export function filterOf({ q, ...rest }: Where): { where?: Where; search?: string } {
  const where = filled(rest) as Where | undefined;
  return { ...(where ? { where } : {}), ...(typeof q === 'string' && q.trim() ? { search: q.trim() } : {}) };
}

/** Rows of `noun` that point at a record through the field `via`. */
export function pointingAt(noun: Noun, via: string, id: string): Where {
  const { kind } = fieldOf(noun, via);
  if (kind === 'subject') return { [`${via}Id`]: { eq: id } };
  const target = { id: { eq: id } };
  return { [via]: kind === 'links' ? { some: target } : target };
}

export const both = (a: Where | undefined, b: Where): Where => (a ? { and: [a, b] } : b);
