import type { Class } from '../core/column.ts';
import type { Role, Viewer } from './viewer.ts';

/** A condition in the words of `where`: columns, links and lists of the noun. */
export type Condition<T> = { [K in keyof T]?: unknown };

/** All rows, none, or those that meet a condition that depends on the viewer. */
export type Rule<T> = 'all' | 'none' | ((me: Viewer) => Condition<T>);

const rules = new Map<Class, Record<Role, Rule<object>>>();

/** Says who sees the rows of a noun: one rule for every role; a role left out does not compile. A stranger sees none. */
export function Visible<T extends object>(byRole: Record<Role, Rule<T>>) {
  return (type: abstract new (...args: never[]) => T): void => {
    rules.set(type, byRole as Record<Role, Rule<object>>);
  };
}

/** The rule of a noun for a viewer. A noun without a rule is seen by nobody. */
export function ruleFor(type: Class, viewer: Viewer | null): 'all' | 'none' | Condition<object> {
  const rule = viewer ? rules.get(type)?.[viewer.role] : undefined;
  if (rule === undefined || rule === 'none') return 'none';
  return rule === 'all' || !viewer ? 'all' : (rule as (me: Viewer) => Condition<object>)(viewer);
}

/** Whether a noun says who sees it: a guard in the tests asks this of each. */
export const isRuled = (type: Class): boolean => rules.has(type);
