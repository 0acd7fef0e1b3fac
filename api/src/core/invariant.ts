import type { EntityManager } from '@mikro-orm/postgresql';
import type { Class } from './column.ts';
import type { Sentence } from './errors.ts';

/** Answers nothing when the invariant holds, else a sentence for each field at fault. */
export type Check<T> = (
  row: T,
  em: EntityManager,
  event: 'create' | 'update' | 'delete',
) => Promise<Record<string, Sentence> | undefined>;

const checks = new Map<Class, Check<object>[]>();

/** An invariant that takes more than one row, or today's date, to see: checked in the transaction of every write, after it. */
export function Always<T extends object>(check: Check<T>) {
  return (type: abstract new (...args: never[]) => T): void => {
    checks.set(type, [...checksOf(type), check as Check<object>]);
  };
}

export const checksOf = (type: Class): Check<object>[] => checks.get(type) ?? [];
