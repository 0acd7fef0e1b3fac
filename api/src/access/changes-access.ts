import { Trigger } from '@mikro-orm/decorators/legacy';
import type { Class } from '../core/column.ts';
import { accessChannel } from '../core/line.ts';

const nouns = new Set<Class>();

/** What a viewer may do follows from rows of this noun: every process hears of their changes, and looks again. */
export function ChangesAccess() {
  return (type: abstract new (...args: never[]) => object): void => {
    nouns.add(type as Class);
    Trigger({
      name: 'access_changed',
      timing: 'after',
      events: ['insert', 'update', 'delete'],
      forEach: 'statement',
      body: `perform pg_notify('${accessChannel}', ''); return null`,
    })(type as never);
  };
}

/**
 * Who may see rows follows from rows of this noun. The rules read them with each question; replicas have them before whoever
 * has changed them is told so.
 */
export function ChangesSight() {
  return (type: abstract new (...args: never[]) => object): void => void nouns.add(type as Class);
}

export const changesAccess = (type: Class): boolean => nouns.has(type);
