import type { Class } from '../core/column.ts';
import type { Scope, Sql } from './scope.ts';

/** A filter of a noun that is no field of it, such as one by what a report counts. */
export interface Sieve {
  name: string;
  description: string;
  /** The input type that it takes. */
  input: Class;
  /** The identifiers of the rows that pass, as far as the viewer may know: found once for a statement. */
  found: (scope: Scope, asked: never) => Sql;
  /** What it costs to find them, in objects that a list answers. */
  cost: number;
}

const sieves = new Map<Class, Sieve[]>();
/** By name: a name of its own says what is meant wherever it stands in a filter. */
const costs = new Map<string, number>();

/** Lets a noun be filtered by what a higher room knows of it. */
export const sieve = (type: Class, made: Sieve): void => {
  sieves.set(type, [...sievesOf(type), made]);
  costs.set(made.name, made.cost);
};

export const sievesOf = (type: Class): readonly Sieve[] => sieves.get(type) ?? [];

/** What the sieves cost in the arguments of a list, each time one is asked for. */
export function costOfSieves(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, inner]) => sum + (costs.get(name) ?? 0) + costOfSieves(inner), 0);
}
