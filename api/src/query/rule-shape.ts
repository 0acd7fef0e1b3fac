import type { Class } from '../core/column.ts';
import type { Rule, Scope } from './scope.ts';

// What a rule asks, whatever the values are that it compares with.

/** The links of which a rule says that it is enough to see what they lead to; what else it says is undefined. */
export function seenBy(rule: Rule): (string | undefined)[] {
  if (typeof rule === 'string') return [undefined];
  return ((rule.or as Rule[] | undefined) ?? [rule]).map((part) => {
    const [[link, told] = [], ...more] = Object.entries(part);
    const only = typeof told === 'object' && told !== null ? Object.keys(told) : [];
    // One that is seen as something by itself is not one that is seen at all.
    const isSeen = only.length === 1 && (told as { seen?: unknown }).seen === true;
    return more.length === 0 && isSeen ? link : undefined;
  });
}

/** Whether other rows have to be looked up to tell which rows of a noun the viewer may see. */
export function looksUp({ rules }: Scope, noun: Class): boolean {
  const rule = rules.rows(noun);
  if (typeof rule === 'string') return false;
  return ((rule.or as Rule[] | undefined) ?? [rule]).some((part) =>
    Object.values(part).some((told) => Object.keys(told as object).some((test) => !ownTests.has(test))),
  );
}

/** Whether a rule asks for the record that a row hangs on, of whichever noun it is: nothing takes longer to plan. */
export const asksSubjects = ({ rules }: Scope, noun: Class): boolean => seenBy(rules.rows(noun)).includes('subject');

/** What a rule asks of a link without looking at what it leads to. */
const ownTests = new Set(['inside', 'isNull']);
