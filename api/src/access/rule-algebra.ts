import { type Class, columnsOf } from '../core/column.ts';
import { choicesOf } from '../core/rule.ts';
import type { Rule as Compiled } from '../query/scope.ts';
import { Slot } from '../query/slot.ts';
import type { Role } from './role.ts';
import { everywhere } from './viewer.ts';

// Rules as they are put together: what several say at once, and what is left of one when that which always holds is gone.

type Stated = Exclude<Compiled, 'all' | 'none'>;

export const any = (rules: Compiled[]): Compiled => {
  if (rules.includes('all')) return 'all';
  const stated = rules.filter((rule): rule is Stated => rule !== 'none').flatMap((rule) => alternatives(rule));
  const distinct = [...new Map(stated.map((rule) => [textOf(rule), rule])).values()];
  if (distinct.length === 0) return 'none';
  return distinct.length === 1 ? (distinct[0] as Stated) : { or: distinct };
};

/** Tells rules apart; those that compare with values of the viewer are never the same. */
const textOf = (rule: Stated): string => {
  let places = 0;
  const text = JSON.stringify(rule, (_, value) => (value instanceof Slot ? `?${++places}` : value));
  return places ? `${text} ${++compared}` : text;
};
let compared = 0;

const alternatives = (rule: Stated): Stated[] =>
  Object.keys(rule).length === 1 && Array.isArray(rule.or) ? (rule.or as Stated[]) : [rule];

export const both = (one: Compiled, other: Compiled): Compiled => {
  if (one === 'none' || other === 'none') return 'none';
  if (one === 'all') return other;
  return other === 'all' ? one : { and: [one, other] };
};

/** A rule without what holds of every row: that it lies anywhere, or that what it links to may be seen where all of that may. */
export function simplified(noun: Class, rule: Compiled, isOpen: (noun: Class) => boolean): Compiled {
  if (typeof rule === 'string') return rule;
  const parts = Object.entries(rule).map(([name, part]): [Compiled, Compiled] => {
    const stated = { [name]: part };
    return [stated, partly(noun, name, part, stated, isOpen)];
  });
  return parts.every(([stated, left]) => stated === left) ? rule : parts.map(([, left]) => left).reduce(both);
}

function partly(noun: Class, name: string, part: unknown, stated: Stated, isOpen: (noun: Class) => boolean): Compiled {
  if (name === 'or' || name === 'and') {
    const each = part as Compiled[];
    const left = each.map((one) => simplified(noun, one, isOpen));
    if (left.every((one, i) => one === each[i])) return stated;
    return name === 'or' ? always(noun, any(left)) : left.reduce(both);
  }
  const link = columnsOf(noun).find((column) => column.name === name && column.kind === 'link');
  if (!link || part === null || typeof part !== 'object') return stated;
  const linked = (link.target as () => Class)();
  const there = link.optional ? { [name]: { isNull: false } } : 'all';
  const { inside, seen, kept, isNull, ...rest } = part as Record<string, unknown>;
  if (Array.isArray(inside) && inside.includes(everywhere)) return there;
  if (seen === true) return isOpen(linked) ? there : stated;
  if (inside !== undefined || seen !== undefined || kept !== undefined || isNull !== undefined) return stated;
  const left = simplified(linked, rest, isOpen);
  if (left === rest) return stated;
  if (left === 'all') return there;
  return left === 'none' ? 'none' : { [name]: left };
}

/** One of the links of which each row has one is always there. */
function always(noun: Class, rule: Compiled): Compiled {
  if (typeof rule === 'string') return rule;
  const there = alternatives(rule).map((part) => JSON.stringify(part));
  const isThere = (link: string) => there.includes(JSON.stringify({ [link]: { isNull: false } }));
  return choicesOf(noun).some((links) => links.every(isThere)) ? 'all' : rule;
}

/** A rule that speaks of linked rows as one role sees and writes them. */
export function seenAs(role: Role, rule: unknown): unknown {
  if (Array.isArray(rule)) return rule.map((each) => seenAs(role, each));
  if (typeof rule !== 'object' || rule === null || rule instanceof Slot) return rule;
  const parts = Object.entries(rule).map(([name, part]) => [
    name,
    (name === 'seen' || name === 'kept') && part === true ? role : seenAs(role, part),
  ]);
  return Object.fromEntries(parts);
}

/** Where every role asks no more than that it sees a linked row, it is enough that the row is seen. */
export function joined(held: Role[], rule: Compiled): Compiled {
  if (held.length < 2 || typeof rule === 'string') return rule;
  const parts = alternatives(rule);
  const isSeenAs = (link: string, role: Role) => (part: Stated) =>
    Object.keys(part).length === 1 && (part[link] as { seen?: unknown } | undefined)?.seen === role;
  const links = [...new Set(parts.flatMap((part) => Object.keys(part)))].filter((link) =>
    held.every((role) => parts.some(isSeenAs(link, role))),
  );
  const others = parts.filter((part) => !links.some((link) => held.some((role) => isSeenAs(link, role)(part))));
  return any([...links.map((link) => ({ [link]: { seen: true } })), ...others]);
}
