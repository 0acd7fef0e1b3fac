import { fieldOf, type Kind, type Noun } from '../schema.ts';

const ranged = new Set<Kind>(['date', 'instant', 'integer', 'float', 'rupiah']);
export const isRanged = (kind: Kind) => ranged.has(kind);

/** Where a filter's value stands in the API's `where`: one place, or the two ends of a range. */
export function sourcesOf(noun: Noun, name: string): [string, ...string[]] {
  const { kind, target } = fieldOf(noun, name);
  if (isRanged(kind)) return [`${name}.gte`, `${name}.lte`];
  if (kind === 'link') return [`${name}.${target === 'Region' ? 'within' : 'id.eq'}`];
  if (kind === 'links') return [`${name}.some.id.eq`];
  return [`${name}.${tests[kind] ?? 'contains'}`];
}

const tests: Partial<Record<Kind, string>> = { enum: 'in', enums: 'has', texts: 'has', boolean: 'eq' };
