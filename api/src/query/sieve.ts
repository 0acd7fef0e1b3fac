import type { Class } from '../core/column.ts';
import type { Scope, Sql, Table } from './scope.ts';

/** A filter of a noun that is no field of it, such as one by what a report counts. */
export interface Sieve {
  name: string;
  description: string;
  /** The input type that it takes. */
  input: Class;
  /** Whether a row of a table passes, as far as the viewer may know. */
  passes: (scope: Scope, table: Table, asked: never) => Sql;
}

const sieves = new Map<Class, Sieve[]>();

/** Lets a noun be filtered by what a higher room knows of it. */
export const sieve = (type: Class, made: Sieve): void => {
  sieves.set(type, [...sievesOf(type), made]);
};

export const sievesOf = (type: Class): readonly Sieve[] => sieves.get(type) ?? [];
