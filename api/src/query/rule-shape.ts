import type { Class } from '../core/column.ts';
import type { Rule, Scope } from './scope.ts';

// What a rule asks, whatever the values are that it compares with.

/** The links of which a rule says that it is enough to see what they lead to; what else it says is undefined. */
export const seenBy = (rule: Rule): (string | undefined)[] => sayingOnly(rule, ({ seen }) => seen === true);

/** The same of links of which it is enough that they lead to something, for whoever sees all of that. */
export const linkedBy = (rule: Rule): (string | undefined)[] =>
  sayingOnly(rule, ({ seen, isNull }) => seen === true || isNull === false);

type Told = { seen?: unknown; isNull?: unknown };

/** One that is seen as something by itself is not one that is seen at all. */
function sayingOnly(rule: Rule, isEnough: (told: Told) => boolean): (string | undefined)[] {
  if (typeof rule === 'string') return [undefined];
  return ((rule.or as Rule[] | undefined) ?? [rule]).map((part) => {
    const [[link, told] = [], ...more] = Object.entries(part);
    const isOne = typeof told === 'object' && told !== null && Object.keys(told).length === 1;
    return more.length === 0 && isOne && isEnough(told as Told) ? link : undefined;
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
