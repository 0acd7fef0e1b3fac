import { Trigger } from '@mikro-orm/decorators/legacy';
import type { Class } from '../core/column.ts';
import { accessChannel } from '../core/line.ts';

/** By their noun, the columns whose changes count; all of them where none are named. */
const nouns = new Map<Class, readonly string[] | undefined>();

/** What a viewer may do follows from rows of this noun: every process hears of their changes, and looks again. */
export function ChangesAccess() {
  return (type: abstract new (...args: never[]) => object): void => {
    nouns.set(type as Class, undefined);
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
 * Who may see rows follows from rows of this noun, or from these of its columns. The rules read them with each question;
 * replicas have them before whoever has changed them is told so.
 */
export function ChangesSight(...columns: string[]) {
  return (type: abstract new (...args: never[]) => object): void =>
    void nouns.set(type as Class, columns.length ? columns : undefined);
}

/** Whether it changes what somebody may do or see if rows that are there come to hold this. */
export function changesAccess(type: Class, changed: readonly object[] = []): boolean {
  const columns = nouns.get(type);
  return nouns.has(type) && (!columns || changed.some((values) => columns.some((column) => column in values)));
}
